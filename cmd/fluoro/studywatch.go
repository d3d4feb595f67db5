package main

import (
	"context"
	"fmt"
	"time"

	"github.com/spf13/cobra"

	"github.com/fluoronet/fluoro/gateway"
	"github.com/fluoronet/fluoro/gateway/inbox"
	"github.com/fluoronet/fluoro/gateway/watch"
	"github.com/fluoronet/fluoro/institution"
	"github.com/fluoronet/fluoro/internal/report"
)

// watchFlags are those of a watched folder.
type watchFlags struct {
	addFlags
	quiet  time.Duration
	marked bool
	atOnce int
}

func (a *app) studyWatchCommand() *cobra.Command {
	var f watchFlags
	cmd := &cobra.Command{
		Use: "watch DIR", Short: "Contribute each study folder that appears in a folder and is complete",
		Long: "Contribute every folder in DIR as a study, as `fluoro study add` does, once it is complete: nothing in it has changed for --quiet, or\n" +
			"there is a file beside it of its name and .complete. Then it is moved to DIR/done or DIR/failed, with a report beside it; what fails for want of\n" +
			"the chain, ether or disk is tried again for some hours first. The files themselves are never changed. Killed at any moment, it goes on at the next start.",
		Args: exactly("DIR"),
		RunE: func(cmd *cobra.Command, args []string) error { return a.studyWatch(cmd.Context(), args[0], f) },
	}
	f.shared(cmd)
	cmd.Flags().DurationVar(&f.quiet, "quiet", 2*time.Minute, "a study is complete when nothing in its folder has changed for so long")
	cmd.Flags().BoolVar(&f.marked, "only-marked", false, "a study is complete when its .complete file says so, never by being quiet")
	cmd.Flags().IntVar(&f.atOnce, "at-once", 4, "studies that are contributed at a time: they wait for blocks side by side")
	return cmd
}

func (a *app) studyWatch(ctx context.Context, dir string, f watchFlags) error {
	opt, err := f.options()
	if err != nil {
		return err
	}
	s, err := a.openWithPeer(ctx, f.connection)
	if err != nil {
		return err
	}
	defer s.close()
	if opt, err = s.unattended(opt, "watch"); err != nil {
		return err
	}
	folder, err := watch.Open(watch.Config{Dir: dir, Now: time.Now, OnlyMarked: f.marked})
	if err != nil {
		return err
	}
	defer folder.Close()
	if err := a.announceWatch(dir, s.peer.Addrs()); err != nil {
		return err
	}
	g := gateway.New(gateway.Config{
		Inbox: folder, Quiet: f.quiet, AtOnce: f.atOnce, Now: time.Now, Log: a.log,
		Contribute: func(ctx context.Context, p inbox.Part) (inbox.Contribution, error) {
			return contribute(ctx, s, p, opt)
		},
	})
	ticker := time.NewTicker(poll)
	defer ticker.Stop()
	return g.Run(ctx, ticker.C)
}

// unattended completes the options of contributions that nobody looks at: the
// home's key and labels, and a scratch folder of the task's own.
func (s *session) unattended(opt institution.Options, task string) (institution.Options, error) {
	of, err := awaited(s.Home)
	if err != nil {
		return opt, err
	}
	opt.Again, opt.Key, opt.LabelOf, opt.Labels = true, of.Key, of.Of, institution.Labels{Dir: s.LabelsDir()}
	opt.WorkDir, err = s.OwnScratch(task)
	return opt, err
}

func (a *app) announceWatch(dir string, addrs []string) error {
	if a.json {
		return report.JSON(a.out, map[string]any{"ready": true, "watching": dir, "addrs": addrs})
	}
	_, err := fmt.Fprintf(a.out, "watching %s\nPress Ctrl-C to stop.\n", report.Safe(dir))
	return err
}
