package main

import (
	"context"
	"errors"
	"fmt"
	"math/big"
	"strings"

	"github.com/spf13/cobra"

	"github.com/fluoronet/fluoro/chain"
	"github.com/fluoronet/fluoro/imaging"
	"github.com/fluoronet/fluoro/internal/ask"
	"github.com/fluoronet/fluoro/internal/report"
	"github.com/fluoronet/fluoro/models"
	"github.com/fluoronet/fluoro/models/worker"
	"github.com/fluoronet/fluoro/publisher"
	"github.com/fluoronet/fluoro/study"
)

// publishFlags are the terms of a publication.
type publishFlags struct {
	connection
	runtimeFlags
	quorum, target, committee uint8
	fee, fund                 string
	serve, yes                bool
}

func (a *app) modelPublishCommand() *cobra.Command {
	var f publishFlags
	cmd := &cobra.Command{Use: "publish DIR", Short: "Check, import, publish and fund a model package; says what it costs and asks first", Args: exactly("DIR"),
		Long: "Check a package, import it into this home's IPFS peer, say what publishing it costs (gas, the fee of a study, how many studies the\n" +
			"escrow pays), ask, and then publish, fund and serve it. Terms stand for good; the escrow of a model can be added to.",
		RunE: func(cmd *cobra.Command, args []string) error { return a.modelPublish(cmd.Context(), args[0], f) }}
	f.connection.flags(cmd, true)
	f.runtimeFlags.flags(cmd)
	cmd.Flags().Uint8Var(&f.quorum, "quorum", 2, "results that must agree")
	cmd.Flags().Uint8Var(&f.target, "target", 0, "nodes that are wanted for a task, at least the quorum; 0: one more than it, or the committee")
	cmd.Flags().Uint8Var(&f.committee, "committee", 3, "results that are taken at most")
	cmd.Flags().StringVar(&f.fee, "fee", "1", "tokens paid for each final task")
	cmd.Flags().StringVar(&f.fund, "fund", "0", "tokens paid into the escrow now")
	cmd.Flags().BoolVarP(&f.yes, "yes", "y", false, "do not ask: the cost is taken, whatever it is")
	cmd.Flags().BoolVar(&f.serve, "serve", false, "go on serving the package until stopped")
	return cmd
}

func (a *app) modelPublish(ctx context.Context, dir string, f publishFlags) error {
	terms := publisher.Terms{Quorum: f.quorum, Target: f.target, Committee: f.committee}
	var err error
	if terms.Fee, err = parseTokens(f.fee); err != nil {
		return err
	}
	if terms.Fund, err = parseTokens(f.fund); err != nil {
		return err
	}
	var check models.CheckReport
	err = a.withPool(ctx, f.runtimeFlags, func(pool *worker.Pool) error {
		check, err = models.Check(ctx, dir, pool, imaging.DefaultLimits)
		return err
	})
	if err != nil {
		return err
	}
	if !check.OK {
		last := check.Checks[len(check.Checks)-1]
		return fmt.Errorf("the package does not pass `fluoro model check`: %s: %s", last.Name, last.Detail)
	}
	p, err := models.Load(dir)
	if err != nil {
		return err
	}
	s, err := a.openWithPeer(ctx, f.connection)
	if err != nil {
		return err
	}
	defer s.close()
	on := publisher.Chain{Registry: s.transactor(), Lookup: s.client.Latest()}
	if err := a.agree(ctx, on, s, p, terms, f.yes); err != nil {
		return err
	}
	published, err := publisher.Publish(ctx, on, s.peer, p, terms)
	if err != nil {
		return err
	}
	if err := a.printPublication(*published, s.peer.Addrs()); err != nil {
		return err
	}
	if f.serve {
		<-ctx.Done()
	}
	return nil
}

// agree says what the publication costs, on standard error, and asks.
func (a *app) agree(ctx context.Context, on publisher.Chain, s *session, p *models.Package, terms publisher.Terms, yes bool) error {
	q, err := publisher.MakeQuote(ctx, on, s.peer, p, terms)
	if err != nil {
		return err
	}
	if err := a.printQuote(q, p); err != nil {
		return err
	}
	if yes {
		return nil
	}
	agreed, err := ask.New(a.in, a.err).Confirm("Publish")
	if errors.Is(err, ask.ErrNoAnswer) {
		return usageError{fmt.Errorf("%w; --yes publishes without a question", err)}
	}
	if err == nil && !agreed {
		err = errors.New("not published: you did not say yes")
	}
	return err
}

func (a *app) printQuote(q publisher.Quote, p *models.Package) error {
	studies := "any number of studies"
	if q.Studies != nil {
		studies = q.Studies.String() + " studies"
	}
	what := "publishes"
	if q.Published {
		what = "is published already; this funds"
	}
	_, err := fmt.Fprintf(a.err, "%s %s %s %s\n  gas     about %d at %s gwei: %s ether, of %s\n  fee     %s FLU a study, shared by those who agree: %s FLU each for %d, %s for %d\n  escrow  %s FLU now, of %s; with %s FLU it pays %s\n",
		report.Safe(p.Manifest.Name), report.Safe(p.Manifest.Version), what, q.ModelID, q.Gas, gwei(q.GasPrice), formatTokens(q.Ether), formatTokens(q.HasEther),
		formatTokens(q.Fee), formatTokens(q.Share(q.Quorum)), q.Quorum, formatTokens(q.Share(q.Committee)), q.Committee,
		formatTokens(q.Fund), formatTokens(q.HasTokens), formatTokens(q.Escrow), studies)
	return err
}

// gwei is an amount of wei in units of 1e9.
func gwei(wei *big.Int) string {
	text := new(big.Rat).SetFrac(wei, big.NewInt(1e9)).FloatString(3)
	return strings.TrimRight(strings.TrimRight(text, "0"), ".")
}

func (a *app) printPublication(p publisher.Publication, addrs []string) error {
	if a.json {
		return report.JSON(a.out, struct {
			publisher.Publication
			Addrs []string `json:"addrs"`
		}{p, addrs})
	}
	_, err := fmt.Fprintf(a.out, "%s %s is published\n  model  %s\n  CID    %s\n", report.Safe(p.Name), report.Safe(p.Version), p.ModelID, p.CID)
	return err
}

func (a *app) modelServeCommand() *cobra.Command {
	return a.serveCommand("Serve the published packages of this home until stopped")
}

func (a *app) modelListCommand() *cobra.Command {
	return a.lookCommand("list", "List the published models", exactly(), func(ctx context.Context, client *chain.Client, _ []string) error {
		list, err := client.Latest().Models(ctx)
		if err != nil {
			return err
		}
		return a.printModels(list)
	})
}

func (a *app) modelShowCommand() *cobra.Command {
	return a.lookCommand("show MODEL", "Show a published model's terms and escrow", identity("MODEL"), func(ctx context.Context, client *chain.Client, args []string) error {
		id, err := parseID(args[0])
		if err != nil {
			return err
		}
		m, err := client.Latest().ModelByID(ctx, id)
		if err != nil {
			return err
		}
		return a.printModels([]chain.Model{m})
	})
}

func (a *app) printModels(list []chain.Model) error {
	var rows [][]string
	for _, m := range list {
		if a.json {
			if err := report.JSON(a.out, m); err != nil {
				return err
			}
			continue
		}
		state := "active"
		if m.RecallReason != 0 {
			state = fmt.Sprintf("recalled (%d)", m.RecallReason)
		}
		rows = append(rows, []string{m.ID.String(), report.Short(m.Vendor.Checksum()), fmt.Sprintf("%d of %d to %d", m.Quorum, m.Target, m.Committee), formatTokens(m.Fee), formatTokens(m.Escrow), state})
	}
	if a.json {
		return nil
	}
	return report.Table(a.out, []string{"MODEL", "VENDOR", "QUORUM", "FEE", "ESCROW", "STATE"}, rows)
}

func (a *app) modelFundCommand() *cobra.Command {
	var c connection
	cmd := &cobra.Command{Use: "fund MODEL TOKENS", Short: "Pay tokens into a model's escrow", Args: exactly("MODEL", "TOKENS"),
		RunE: func(cmd *cobra.Command, args []string) error {
			amount, err := parseTokens(args[1])
			if err != nil {
				return err
			}
			return a.transact(cmd.Context(), c, args[0], "model", "funded", func(ctx context.Context, t *chain.Transactor, id study.Hash) (chain.Receipt, error) {
				return t.FundModel(ctx, id, amount)
			})
		}}
	c.flags(cmd, false)
	return cmd
}

func (a *app) modelRecallCommand() *cobra.Command {
	var c connection
	var reason uint16
	cmd := &cobra.Command{Use: "recall MODEL", Short: "Recall a model for good, as its vendor or a guardian: no new results are accepted", Args: exactly("MODEL"),
		RunE: func(cmd *cobra.Command, args []string) error {
			return a.transact(cmd.Context(), c, args[0], "model", "recalled", func(ctx context.Context, t *chain.Transactor, id study.Hash) (chain.Receipt, error) {
				return t.RecallModel(ctx, id, reason)
			})
		}}
	cmd.Flags().Uint16Var(&reason, "reason", 1, "reason code of whoever recalls, not 0")
	c.flags(cmd, false)
	return cmd
}

// identity demands one id or CID.
func identity(name string) cobra.PositionalArgs {
	return cobra.MatchAll(exactly(name), func(_ *cobra.Command, args []string) error {
		_, err := parseID(args[0])
		return err
	})
}

// parseID reads an id or CID.
func parseID(text string) (study.Hash, error) {
	if c, err := study.ParseCID(text); err == nil {
		return study.Hash(c), nil
	}
	id, err := study.ParseHash(text)
	if err != nil {
		return id, usageError{fmt.Errorf("%q is no id: %w", report.Safe(text), err)}
	}
	return id, nil
}
