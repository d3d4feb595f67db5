package main

import (
	"context"
	"fmt"
	"os"

	"github.com/spf13/cobra"

	"github.com/fluoronet/fluoro/audit"
	"github.com/fluoronet/fluoro/chain"
	"github.com/fluoronet/fluoro/home"
	"github.com/fluoronet/fluoro/internal/report"
	"github.com/fluoronet/fluoro/models/worker"
)

// auditFlags are what both audits take.
type auditFlags struct {
	connection
	runtimeFlags
	deployment string
}

func (a *app) auditCommand() *cobra.Command {
	cmd := &cobra.Command{Use: "audit", Short: "Verify, replay, evaluate and export results from chain and CIDs alone"}
	verify := a.auditing("verify", "Repeat everything the contracts did and recompute signatures, pixel roots and records",
		func(ctx context.Context, src audit.Sources, _ auditFlags) (*audit.Report, error) {
			return audit.Verify(ctx, src)
		})
	replay := a.auditing("replay", "Run the final inferences again and compare within tolerance",
		func(ctx context.Context, src audit.Sources, f auditFlags) (r *audit.Report, err error) {
			err = a.withPool(ctx, f.runtimeFlags, func(pool *worker.Pool) error {
				r, err = audit.Replay(ctx, src, pool)
				return err
			})
			return r, err
		})
	cmd.AddCommand(verify, replay, a.auditCheckCommand(), a.auditProvenanceCommand(), a.auditReportCommand(), a.auditWatchCommand(), a.auditEvaluateCommand(), a.auditExportCommand())
	return cmd
}

func (a *app) auditing(use, short string, run func(context.Context, audit.Sources, auditFlags) (*audit.Report, error)) *cobra.Command {
	var f auditFlags
	cmd := &cobra.Command{Use: use, Short: short, Args: exactly(),
		Long: short + ".\nThe auditor needs no account: a chain endpoint and a peer that serves the CIDs are enough. The exit code is 0 only if\neverything was there and matched; notices are what the rules allow and somebody should look at.",
		RunE: func(cmd *cobra.Command, _ []string) error {
			var r *audit.Report
			err := a.withSources(cmd.Context(), f, func(ctx context.Context, src audit.Sources) (err error) {
				r, err = run(ctx, src, f)
				return err
			})
			if err != nil {
				return err
			}
			if err := a.printAudit(r); err != nil {
				return err
			}
			if !r.Sound() {
				return errReported
			}
			return nil
		}}
	f.flags(cmd)
	if use == "replay" {
		f.runtimeFlags.flags(cmd)
	}
	return cmd
}

func (f *auditFlags) flags(cmd *cobra.Command) {
	f.connection.flags(cmd, true)
	cmd.Flags().StringVar(&f.deployment, "deployment", "", "the network's deployment.json; default the home's")
}

// withSources brings the home's index up to date and audits from it.
func (a *app) withSources(ctx context.Context, f auditFlags, run func(context.Context, audit.Sources) error) error {
	h, err := home.OpenWithout(a.home, f.deployment)
	if err != nil {
		return err
	}
	client, err := chain.Dial(ctx, h.Deployment, f.rpc...)
	if err != nil {
		return err
	}
	defer client.Close()
	peer, err := h.Peer(ctx, f.network)
	if err != nil {
		return err
	}
	defer peer.Close()
	db, err := chain.OpenDB(h.Path("audit.db"))
	if err != nil {
		return err
	}
	defer db.Close()
	work, err := h.Scratch("audit")
	if err != nil {
		return err
	}
	defer os.RemoveAll(work)
	src, err := audit.Open(ctx, db, client, peer, work, a.log)
	if err != nil {
		return err
	}
	return run(ctx, src)
}

func (a *app) printAudit(r *audit.Report) error {
	if a.json {
		return report.JSON(a.out, r)
	}
	var rows [][]string
	for _, item := range r.Items {
		node := ""
		if item.Node != 0 {
			node = fmt.Sprint(item.Node)
		}
		rows = append(rows, []string{item.Kind, report.Short(item.Subject), node, string(item.Outcome), item.Detail})
	}
	if err := report.Table(a.out, []string{"CHECK", "SUBJECT", "NODE", "OUTCOME", "DETAIL"}, rows); err != nil {
		return err
	}
	_, err := fmt.Fprintf(a.out, "\nchain %d up to block %d: %d studies, %d models, %d nodes, %d batches, %d results, %d ended\n%d checked, %d mismatches, %d missing, %d notices\n%s\n",
		r.ChainID, r.Block, r.Studies, r.Models, r.Nodes, r.Batches, r.Results, r.Final, r.Checked, r.Mismatches, r.Missing, r.Notices, r.Notice)
	return err
}
