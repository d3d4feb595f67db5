package main

import (
	"context"
	"fmt"
	"os"
	"path/filepath"
	"strings"

	"github.com/spf13/cobra"

	"github.com/fluoronet/fluoro/bench"
	"github.com/fluoronet/fluoro/internal/report"
	"github.com/fluoronet/fluoro/internal/version"
)

func (a *app) benchCommand() *cobra.Command {
	var opt bench.Options
	var keep string
	cmd := &cobra.Command{
		Use: "bench", Short: "Measure fluoro beside what it is compared with, in the same run",
		Long: "Each workload prints its figures with their spread over the rounds, the machine and the commit. What they need runs on this\n" +
			"machine, each role a process of its own; leave the machine alone meanwhile.",
	}
	flags := cmd.PersistentFlags()
	flags.StringVar(&opt.Root, "root", ".", "the repository, for the reference models")
	flags.StringVar(&opt.Library, "onnxruntime", "", "libonnxruntime; default: beside the binary, then the project's, then the system's")
	flags.StringVar(&opt.Dir, "dir", "", "folder on the disk to measure; default the system's temporary one")
	flags.IntVar(&opt.Rounds, "rounds", 0, "how often to measure; default the workload's own number")
	flags.BoolVar(&opt.Quick, "quick", false, "small workloads, to see that they work; the figures mean nothing")
	flags.StringVar(&keep, "out", "", "folder in which each workload's report is kept as NAME.json")
	for _, w := range bench.Workloads {
		cmd.AddCommand(&cobra.Command{Use: w.Name, Short: "Measure " + w.Does, Args: exactly(),
			RunE: func(cmd *cobra.Command, _ []string) error {
				return a.bench(cmd.Context(), opt, keep, w)
			}})
	}
	cmd.AddCommand(&cobra.Command{Use: "all", Short: "Measure everything, one after the other", Args: exactly(),
		RunE: func(cmd *cobra.Command, _ []string) error {
			return a.bench(cmd.Context(), opt, keep, bench.Workloads...)
		}})
	return cmd
}

func (a *app) bench(ctx context.Context, opt bench.Options, keep string, workloads ...bench.Workload) error {
	var err error
	if opt.Binary, err = os.Executable(); err != nil {
		return fmt.Errorf("find this binary: %w", err)
	}
	if opt.Root, err = filepath.Abs(opt.Root); err != nil {
		return err
	}
	opt.Log = a.log
	opt.Said = func(format string, args ...any) { fmt.Fprintf(a.err, "fluoro bench: "+format+"\n", args...) }
	for _, w := range workloads {
		r, err := w.Run(ctx, opt)
		if err != nil {
			return err
		}
		if err := a.printBench(r); err != nil {
			return err
		}
		if keep != "" {
			if err := r.Keep(keep); err != nil {
				return err
			}
		}
	}
	return nil
}

func (a *app) printBench(r *bench.Report) error {
	if a.json {
		return report.JSON(a.out, r)
	}
	m := r.Machine
	fmt.Fprintf(a.out, "%s: %s\n\n", r.Workload, r.Does)
	var rows [][]string
	for _, f := range r.Figures {
		rows = append(rows, []string{f.Name, fmt.Sprintf("%g", f.Median), unitOf(f), spreadOf(f), fmt.Sprint(f.N), aimOf(f)})
	}
	if err := report.Table(a.out, []string{"figure", "median", "unit", "spread", "n", "aim"}, rows); err != nil {
		return err
	}
	for _, note := range r.Notes {
		fmt.Fprintf(a.out, "  %s\n", note)
	}
	_, err := fmt.Fprintf(a.out, "\n%s, %d cores, %g GB, %s, %s, load %g; commit %s; %.0f s. %s\n\n",
		strings.TrimSpace(m.CPU), m.Cores, m.MemoryGB, m.OS, m.Go, m.Load, r.Commit, r.Seconds, version.Notice)
	return err
}

func unitOf(f bench.Figure) string {
	if f.Unit == "1" {
		return ""
	}
	return f.Unit
}

// spreadOf is the range, or what says more.
func spreadOf(f bench.Figure) string {
	if f.Spread != nil {
		return fmt.Sprintf("mean %g, 5 to 95 %%: %g to %g", f.Spread.Mean, f.Spread.P5, f.Spread.P95)
	}
	return fmt.Sprintf("%g to %g", f.Min, f.Max)
}

func aimOf(f bench.Figure) string {
	var aim string
	switch {
	case f.AtLeast != nil:
		aim = fmt.Sprintf("at least %g", *f.AtLeast)
	case f.AtMost != nil:
		aim = fmt.Sprintf("at most %g", *f.AtMost)
	default:
		return ""
	}
	if *f.Met {
		return aim + ": met"
	}
	return aim + ": missed"
}
