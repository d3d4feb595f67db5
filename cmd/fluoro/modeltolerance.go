package main

import (
	"context"
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"runtime"
	"strconv"
	"strings"

	"github.com/fluoronet/fluoro/internal/report"
	"github.com/fluoronet/fluoro/models/ort"
	"github.com/fluoronet/fluoro/models/tolerance"
)

// modelTolerance measures on this CPU and on those that qemu emulates here.
func (a *app) modelTolerance(ctx context.Context, dir string, inputs []string, r runtimeFlags) error {
	machines, err := a.probes(r.library)
	if err != nil {
		return err
	}
	result, err := tolerance.Measure(ctx, dir, inputs, machines, tolerance.Options{Workers: r.workers, Log: a.log})
	if err != nil {
		return err
	}
	if a.json {
		err = report.JSON(a.out, result)
	} else {
		err = a.printTolerance(result)
	}
	if err == nil && !result.OK {
		return errReported
	}
	return err
}

// probes are the machines on which this binary is the probe.
func (a *app) probes(library string) ([]tolerance.Machine, error) {
	library, err := ort.FindLibrary(library)
	if err != nil {
		return nil, err
	}
	if library, err = filepath.EvalSymlinks(library); err != nil {
		return nil, fmt.Errorf("find ONNX Runtime: %w", err)
	}
	self, err := os.Executable()
	if err != nil {
		return nil, fmt.Errorf("find own binary for probes: %w", err)
	}
	probe := []string{self, tolerance.Subcommand}
	machines := []tolerance.Machine{tolerance.Native(probe, library)}
	emulated, err := tolerance.Emulated(runtime.GOARCH, probe, library, "")
	if errors.Is(err, tolerance.ErrNoEmulator) {
		a.log.Warn("measure on this CPU only", "why", err)
		err = nil
	}
	return append(machines, emulated...), err
}

func (a *app) printTolerance(r tolerance.Report) error {
	var runs, findings [][]string
	for _, run := range r.Runs {
		runs = append(runs, []string{run.Machine, strconv.Itoa(run.Threads), run.Optimisation, strconv.Itoa(run.Bits), report.Safe(run.CPUFeatures)})
	}
	for _, f := range r.Findings {
		verdict := "ok"
		switch {
		case !f.OK:
			verdict = "TOO SMALL"
		case f.Declared < f.Recommended:
			verdict = "ok, small"
		}
		findings = append(findings, []string{report.Safe(f.Name), report.Safe(f.Unit), number(f.Declared), number(f.Spread), fmt.Sprintf("%.2g", f.Exact), number(f.Recommended), verdict})
	}
	if err := report.Table(a.out, []string{"MACHINE", "THREADS", "OPTIMISATION", "BITS", "CPU"}, runs); err != nil {
		return err
	}
	if _, err := fmt.Fprintf(a.out, "Runs of the same BITS gave the same outputs to the bit. %d of %d inputs gave findings in every run.\n\n", r.Answered, r.Inputs); err != nil {
		return err
	}
	if err := report.Table(a.out, []string{"FINDING", "UNIT", "DECLARED", "SPREAD", "EXACT", "RECOMMENDED", ""}, findings); err != nil {
		return err
	}
	return a.printTroubles(r)
}

// printTroubles says where runs ended differently and which did not run.
func (a *app) printTroubles(r tolerance.Report) error {
	var lines strings.Builder
	for _, d := range r.Disagreements {
		fmt.Fprintf(&lines, "DISAGREE  %s: %s with %s, but %s with %s\n", report.Safe(d.Input), d.Statuses[0], d.Between[0], d.Statuses[1], d.Between[1])
	}
	for _, s := range r.Skipped {
		fmt.Fprintf(&lines, "skipped   %s: %s\n", s.Machine, report.Safe(s.Error))
	}
	_, err := fmt.Fprint(a.out, lines.String())
	return err
}

func number(v float64) string { return strconv.FormatFloat(v, 'g', -1, 64) }
