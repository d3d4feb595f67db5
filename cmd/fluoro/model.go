package main

import (
	"context"
	"errors"
	"fmt"
	"strings"

	"github.com/spf13/cobra"

	"github.com/fluoronet/fluoro/imaging"
	"github.com/fluoronet/fluoro/internal/report"
	"github.com/fluoronet/fluoro/models"
	"github.com/fluoronet/fluoro/models/worker"
)

func (a *app) modelCommand() *cobra.Command {
	cmd := &cobra.Command{Use: "model", Short: "Make, check, run, compare, publish and fund models"}
	cmd.AddCommand(a.modelInitCommand(), a.modelImportCommand(), a.modelGoldenCommand(), a.modelCheckCommand(), a.modelRunCommand(), a.modelDiffCommand(), a.modelPublishCommand(), a.modelServeCommand(),
		a.modelListCommand(), a.modelShowCommand(), a.modelFundCommand(), a.modelRecallCommand())
	return cmd
}

// runtimeFlags choose the native runtime.
type runtimeFlags struct {
	library string
	workers int
}

func (r *runtimeFlags) flags(cmd *cobra.Command) {
	cmd.Flags().StringVar(&r.library, "onnxruntime", "", "libonnxruntime; default: beside the binary, then the project's, then the system's")
	cmd.Flags().IntVar(&r.workers, "workers", 0, "single-threaded worker processes; 0: one for each core")
}

// withPool runs f with worker processes, so that a package is as confined here
// as in a node.
func (a *app) withPool(ctx context.Context, r runtimeFlags, f func(*worker.Pool) error) error {
	pool, err := worker.NewPool(ctx, worker.Options{Library: r.library, Workers: r.workers, Log: a.log})
	if err != nil {
		return err
	}
	return errors.Join(f(pool), pool.Close())
}

func (a *app) modelCheckCommand() *cobra.Command {
	var r runtimeFlags
	var tolerances bool
	cmd := &cobra.Command{
		Use: "check DIR [FILE...]", Short: "Prove a model package: form, tensors, golden case, repeatability; or measure its tolerance",
		Long: "Prove a model package: form, tensors, golden case, repeatability.\n\n" +
			"With --tolerance, measure instead how far its findings move between 1, 2 and 4 threads, optimisation levels and, where qemu's\n" +
			"user mode is installed, emulated CPUs: on the golden case and on each FILE, a DICOM file or a folder that is one study.\n" +
			"The exit code is 1 when a declared tolerance is smaller than the spread seen.",
		Args: func(cmd *cobra.Command, args []string) error {
			switch {
			case len(args) == 0:
				return usageError{fmt.Errorf("%s needs a package folder", cmd.CommandPath())}
			case len(args) > 1 && !tolerances:
				return usageError{fmt.Errorf("%s takes files with --tolerance only", cmd.CommandPath())}
			}
			return nil
		},
		RunE: func(cmd *cobra.Command, args []string) error {
			if tolerances {
				return a.modelTolerance(cmd.Context(), args[0], args[1:], r)
			}
			return a.withPool(cmd.Context(), r, func(pool *worker.Pool) error { return a.modelCheck(cmd.Context(), args[0], pool) })
		},
	}
	r.flags(cmd)
	cmd.Flags().BoolVar(&tolerances, "tolerance", false, "measure the tolerance that the model needs")
	return cmd
}

func (a *app) modelCheck(ctx context.Context, dir string, pool *worker.Pool) error {
	result, err := models.Check(ctx, dir, pool, imaging.DefaultLimits)
	if err != nil {
		return err
	}
	if a.json {
		err = report.JSON(a.out, result)
	} else {
		err = a.printCheck(result)
	}
	if err == nil && !result.OK {
		return errReported
	}
	return err
}

func (a *app) printCheck(r models.CheckReport) error {
	for _, step := range r.Checks {
		mark := "ok  "
		if !step.OK {
			mark = "FAIL"
		}
		for i, line := range strings.Split(step.Detail, "\n") {
			name := step.Name
			if i > 0 {
				mark, name = "    ", ""
			}
			if _, err := fmt.Fprintf(a.out, "%s  %-14s %s\n", mark, name, report.SafeLine(line, 600)); err != nil {
				return err
			}
		}
	}
	return nil
}
