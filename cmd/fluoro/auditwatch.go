package main

import (
	"context"
	"fmt"
	"time"

	"github.com/spf13/cobra"

	"github.com/fluoronet/fluoro/audit"
	"github.com/fluoronet/fluoro/audit/alert"
	"github.com/fluoronet/fluoro/chain"
	"github.com/fluoronet/fluoro/home"
	"github.com/fluoronet/fluoro/internal/report"
)

// auditWatchFlags say what is followed and what is told.
type auditWatchFlags struct {
	connection
	deployment string
	fromNow    bool
	poll       time.Duration
	drift      alert.Config
}

func (a *app) auditWatchCommand() *cobra.Command {
	var f auditWatchFlags
	cmd := &cobra.Command{Use: "watch", Short: "Follow the chain and print what somebody should look at", Args: exactly(),
		Long: "Follow the chain and print a line, with --json an object, for each disagreement, slash, hidden batch, task without a quorum, challenge,\n" +
			"recall, label that is due or lost, drift, and event that the protocol does not explain. Each is printed once, also over restarts: the\n" +
			"home keeps what was told. It needs no peer, and ends with exit code 0 on SIGINT or SIGTERM. Kinds and tests: docs/how-to/audit.md.",
		RunE: func(cmd *cobra.Command, _ []string) error {
			if f.drift.Window < 2 || f.drift.Significance <= 0 || f.drift.Significance >= 1 {
				return usageError{fmt.Errorf("--window is at least 2, and --significance between 0 and 1")}
			}
			return a.watch(cmd.Context(), f)
		}}
	f.connection.flags(cmd, false)
	cmd.Flags().StringVar(&f.deployment, "deployment", "", "the network's deployment.json; default the home's")
	cmd.Flags().BoolVar(&f.fromNow, "from-now", false, "at the first start, take what there is as told")
	cmd.Flags().DurationVar(&f.poll, "poll", 2*time.Second, "how often to look for a new block")
	cmd.Flags().IntVar(&f.drift.Window, "window", 50, "results that are tested together for drift against those before them")
	cmd.Flags().Float64Var(&f.drift.Significance, "significance", 0.001, "p value below which a test for drift is told")
	return cmd
}

func (a *app) watch(ctx context.Context, f auditWatchFlags) error {
	h, err := home.OpenWithout(a.home, f.deployment)
	if err != nil {
		return err
	}
	client, err := chain.Dial(ctx, h.Deployment, f.rpc...)
	if err != nil {
		return err
	}
	defer client.Close()
	db, err := chain.OpenDB(h.Path("watch.db")) // of its own, so that other audits can be made meanwhile
	if err != nil {
		return err
	}
	defer db.Close()
	tracker, err := audit.Track(ctx, db, client, nil, "", a.log)
	if err != nil {
		return err
	}
	w := &alert.Watcher{Next: tracker.Next, DB: db, Tell: a.printAlert, Config: f.drift, FromNow: f.fromNow, Poll: f.poll, Log: a.log}
	return w.Run(ctx)
}

func (a *app) printAlert(x alert.Alert) error {
	if a.json {
		return report.JSON(a.out, x)
	}
	line := fmt.Sprintf("block %d  %s", x.Block, x.Kind)
	for _, about := range []struct{ name, id string }{{"task", x.Task}, {"study", x.Study}, {"model", x.Model}} {
		if about.id != "" {
			line += fmt.Sprintf("  %s %s", about.name, report.Short(about.id))
		}
	}
	if x.Node != 0 {
		line += fmt.Sprintf("  node %d", x.Node)
	}
	_, err := fmt.Fprintf(a.out, "%s: %s\n", line, report.Safe(x.Detail))
	return err
}
