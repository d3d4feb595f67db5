package main

import (
	"context"
	"encoding/csv"
	"errors"
	"fmt"
	"time"

	"github.com/spf13/cobra"

	"github.com/fluoronet/fluoro/audit"
	"github.com/fluoronet/fluoro/chain"
	"github.com/fluoronet/fluoro/home"
	"github.com/fluoronet/fluoro/internal/report"
	"github.com/fluoronet/fluoro/study"
)

// earningsFlags are those of a statement.
type earningsFlags struct {
	connection
	from, to, account string
	csv               bool
}

func (a *app) studyEarningsCommand() *cobra.Command {
	var f earningsFlags
	cmd := &cobra.Command{Use: "earnings", Short: "State what the account has earned, study by study, and what it can claim", Args: exactly(),
		Long: "State every emission, royalty, label bonus, node fee, payment and slash of the home's account, with the transaction that it stands in. It is recomputed\n" +
			"from the chain's events by the protocol's rules, and must come to what the RewardPool owes the account: if it does not, that is an error.",
		RunE: func(cmd *cobra.Command, _ []string) error { return a.studyEarnings(cmd.Context(), f) }}
	f.connection.flags(cmd, false)
	cmd.Flags().StringVar(&f.from, "from", "", "first day of the period, as 2026-01-31, in UTC")
	cmd.Flags().StringVar(&f.to, "to", "", "last day of the period")
	cmd.Flags().StringVar(&f.account, "account", "", "address of another account; default the home's")
	cmd.Flags().BoolVar(&f.csv, "csv", false, "print CSV")
	return cmd
}

// statedEntry and stated are the statement in JSON; amounts are in tokens.
type statedEntry struct {
	Time    time.Time   `json:"time"`
	Block   uint64      `json:"block"`
	Tx      study.Hash  `json:"tx"`
	Kind    string      `json:"kind"`
	StudyID *study.Hash `json:"studyId,omitempty"`
	ModelID *study.Hash `json:"modelId,omitempty"`
	Amount  string      `json:"amount"`
}

type stated struct {
	Account             chain.Address     `json:"account"`
	Block               uint64            `json:"block"`
	Entries             []statedEntry     `json:"entries"`
	Totals              map[string]string `json:"totals"` // of the period, by kind
	Other               string            `json:"other"`  // credited for no study, over all time: parts of bonds
	Claimable           string            `json:"claimable"`
	ClaimableFromStakes string            `json:"claimableFromStakes"`
}

// kinds in the order in which totals are printed.
var kinds = []string{audit.EarnedEmission, audit.EarnedRoyalty, audit.EarnedLabelBonus, audit.EarnedNodeFee, audit.EarnedClaimed, audit.StakeSlashed}

func (f earningsFlags) period() (from, to time.Time, err error) {
	for text, into := range map[string]*time.Time{f.from: &from, f.to: &to} {
		if text == "" {
			continue
		}
		if *into, err = time.Parse(time.DateOnly, text); err != nil {
			return from, to, usageError{fmt.Errorf("%q: want a date as 2026-01-31", text)}
		}
	}
	if !to.IsZero() {
		if to = to.AddDate(0, 0, 1); !from.IsZero() && !from.Before(to) {
			return from, to, usageError{errors.New("--from lies after --to")}
		}
	}
	return from, to, nil
}

func (a *app) studyEarnings(ctx context.Context, f earningsFlags) error {
	from, to, err := f.period()
	if err != nil {
		return err
	}
	if f.csv && a.json {
		return usageError{errors.New("--csv and --json exclude each other")}
	}
	h, err := home.Open(a.home)
	if err != nil {
		return err
	}
	account, err := f.whose(h)
	if err != nil {
		return err
	}
	client, err := chain.Dial(ctx, h.Deployment, f.rpc...)
	if err != nil {
		return err
	}
	defer client.Close()
	db, err := chain.OpenDB(h.Path("audit.db"))
	if err != nil {
		return err
	}
	defer db.Close()
	src, err := audit.Open(ctx, db, client, nil, "", a.log) // no bundle is looked at
	if err != nil {
		return err
	}
	s, err := audit.Earnings(ctx, src, account)
	if err != nil {
		return err
	}
	return a.printEarnings(s.Between(from, to), f.csv)
}

func (f earningsFlags) whose(h *home.Home) (chain.Address, error) {
	if f.account != "" {
		account, err := chain.ParseAddress(f.account)
		if err != nil {
			return account, usageError{err}
		}
		return account, nil
	}
	account, err := h.Account()
	if err != nil {
		return chain.Address{}, err
	}
	return account.Address(), nil
}

func statedOf(s *audit.Statement) stated {
	out := stated{
		Account: s.Account, Block: s.Block, Entries: []statedEntry{}, Totals: map[string]string{}, Other: formatSigned(s.Other),
		Claimable: formatTokens(s.Claimable), ClaimableFromStakes: formatTokens(s.ClaimableFromStakes),
	}
	for _, kind := range kinds {
		out.Totals[kind] = formatSigned(s.Sum(kind))
	}
	for _, e := range s.Entries {
		line := statedEntry{Time: e.Time, Block: e.Block, Tx: e.Tx, Kind: e.Kind, Amount: formatSigned(e.Amount)}
		if !e.StudyID.IsZero() {
			line.StudyID = &e.StudyID
		}
		if !e.ModelID.IsZero() {
			line.ModelID = &e.ModelID
		}
		out.Entries = append(out.Entries, line)
	}
	return out
}

func (a *app) printEarnings(s *audit.Statement, asCSV bool) error {
	out := statedOf(s)
	if a.json {
		return report.JSON(a.out, out)
	}
	var rows [][]string
	for _, e := range out.Entries {
		row := []string{e.Time.Format(time.RFC3339), fmt.Sprint(e.Block), e.Tx.String(), e.Kind, "", "", e.Amount}
		if e.StudyID != nil {
			row[4] = e.StudyID.String()
		}
		if e.ModelID != nil {
			row[5] = e.ModelID.String()
		}
		rows = append(rows, row)
	}
	if asCSV {
		w := csv.NewWriter(a.out)
		if err := w.Write([]string{"time", "block", "tx", "kind", "study", "model", "amount"}); err != nil {
			return err
		}
		return w.WriteAll(rows)
	}
	for i := range rows {
		for _, k := range []int{2, 4, 5} {
			rows[i][k] = report.Short(rows[i][k])
		}
	}
	if err := report.Table(a.out, []string{"TIME", "BLOCK", "TX", "KIND", "STUDY", "MODEL", "FLU"}, rows); err != nil {
		return err
	}
	fmt.Fprintln(a.out)
	for _, kind := range kinds {
		fmt.Fprintf(a.out, "%-12s %s FLU\n", kind, out.Totals[kind])
	}
	_, err := fmt.Fprintf(a.out, "%-12s %s FLU, over all time\n\nclaimable now: %s FLU, and %s FLU from slashed stakes; checked against the RewardPool at block %d\n",
		"other", out.Other, out.Claimable, out.ClaimableFromStakes, out.Block)
	return err
}
