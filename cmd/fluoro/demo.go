package main

import (
	"context"
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"time"

	"github.com/spf13/cobra"

	"github.com/fluoronet/fluoro/demo"
	"github.com/fluoronet/fluoro/demo/cheat"
	"github.com/fluoronet/fluoro/home"
	"github.com/fluoronet/fluoro/internal/report"
)

func (a *app) demoCommand() *cobra.Command {
	var opt demo.Options
	var keep bool
	cmd := &cobra.Command{
		Use: "demo", Short: "Run the whole network on this machine, on real studies; report; exit code 0 only if all of it held",
		Long: "Run a development chain, two institutions, two vendors, seven honest nodes and one that cheats, a challenger and an auditor,\n" +
			"each a process of its own, on real DICOM studies that third-party packages ship.",
		Args: exactly(),
		RunE: func(cmd *cobra.Command, _ []string) error { return a.demo(cmd.Context(), opt, keep) },
	}
	cmd.Flags().StringVar(&opt.Root, "root", ".", "the repository, for the reference models and the real studies")
	cmd.Flags().DurationVar(&opt.Timeout, "timeout", 5*time.Minute, "give up after")
	cmd.Flags().BoolVar(&keep, "keep", false, "leave the network running, with an explorer, and say how to talk to it")
	return cmd
}

func (a *app) demo(ctx context.Context, opt demo.Options, keep bool) error {
	var err error
	if opt.Binary, err = os.Executable(); err != nil {
		return fmt.Errorf("find this binary: %w", err)
	}
	if opt.Root, err = filepath.Abs(opt.Root); err != nil {
		return err
	}
	if opt.Dir, err = demo.TempDir(); err != nil {
		return err
	}
	started := time.Now()
	opt.Said = func(format string, args ...any) {
		fmt.Fprintf(a.err, "fluoro demo, %4.1f s: %s\n", time.Since(started).Seconds(), fmt.Sprintf(format, args...))
	}
	if keep {
		opt.Keep = func(r *demo.Report) { a.keepDemo(ctx, r) }
	}
	r, err := demo.Run(ctx, opt)
	if err != nil {
		return errors.Join(err, fmt.Errorf("logs are in %s", filepath.Join(opt.Dir, "logs")))
	}
	if !keep {
		if err := a.printDemo(r); err != nil {
			return err
		}
	}
	if !r.OK {
		return errReported
	}
	if !keep {
		return os.RemoveAll(opt.Dir)
	}
	return nil
}

func (a *app) printDemo(r *demo.Report) error {
	if a.json {
		return report.JSON(a.out, r)
	}
	return r.Print(a.out)
}

// keepDemo reports while the network runs, and leaves it running until Ctrl-C.
func (a *app) keepDemo(ctx context.Context, r *demo.Report) {
	if err := a.printDemo(r); err != nil {
		return
	}
	fmt.Fprintf(a.err, "The network is running: pages at %s, JSON-RPC at %s, homes in %s. For example:\n"+
		"  bin/fluoro study list --home %s/institution1\n  bin/fluoro node status --home %s/node1\nPress Ctrl-C to end it.\n", r.Explorer, r.RPC, r.Dir, r.Dir, r.Dir)
	<-ctx.Done()
}

// cheatCommand is the node of the demo that answers without running a model;
// it is not for people.
func (a *app) cheatCommand() *cobra.Command {
	var c connection
	cmd := &cobra.Command{Use: demo.CheatSubcommand, Hidden: true, Args: exactly(),
		RunE: func(cmd *cobra.Command, _ []string) error {
			h, err := home.Open(a.home)
			if err != nil {
				return err
			}
			return cheat.Run(cmd.Context(), cheat.Config{Home: h, Network: c.network, Log: a.log}, func(r cheat.Ready) error { return report.JSON(a.out, r) })
		}}
	c.flags(cmd, true)
	return cmd
}
