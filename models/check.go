package models

import (
	"context"
	"errors"
	"fmt"
	"math"
	"slices"
	"time"

	"github.com/fluoronet/fluoro/imaging"
	"github.com/fluoronet/fluoro/study"
)

// CheckReport is what `fluoro model check` proves, step by step. The first
// step that fails ends it.
type CheckReport struct {
	Package  string             `json:"package"`
	OK       bool               `json:"ok"`
	Name     string             `json:"name,omitempty"`
	Version  string             `json:"version,omitempty"`
	Network  study.Hash         `json:"networkSha256"`
	Runtime  study.Runtime      `json:"runtime"`
	Checks   []CheckStep        `json:"checks"`
	Golden   []GoldenFinding    `json:"golden,omitempty"`
	Problems []*Problem         `json:"problems,omitempty"`     // of model.json
	Millis   map[string]float64 `json:"milliseconds,omitempty"` // "load", "first" run, "median" of the runs
}

// CheckStep is one thing proved or refuted.
type CheckStep struct {
	Name   string `json:"name"` // "package", "load", "golden", "determinism", "time"
	OK     bool   `json:"ok"`
	Detail string `json:"detail"` // a line for each thing that is wrong
}

// GoldenFinding compares a golden finding with what this machine computes.
type GoldenFinding struct {
	Name      string  `json:"name"`
	Want      float64 `json:"want"`
	Got       float64 `json:"got"`
	Tolerance float64 `json:"tolerance"`
	Unit      string  `json:"unit"`
	OK        bool    `json:"ok"`
}

// checkRuns is how often the golden case is run for determinism and timing.
const checkRuns = 5

// Check loads the package in dir, opens it on rt, and proves its golden case.
// What is wrong with the package is in the report; an error is this machine's.
func Check(ctx context.Context, dir string, rt Runtime, lim imaging.Limits) (CheckReport, error) {
	c := checking{CheckReport: CheckReport{Package: dir, Runtime: rt.Describe(), Checks: []CheckStep{}, Millis: map[string]float64{}}, lim: lim}
	err := c.run(ctx, dir, rt)
	c.OK = err == nil
	if errors.Is(err, errRefuted) {
		err = nil
	}
	return c.CheckReport, err
}

// errRefuted ends a check whose failed step is in the report.
var errRefuted = errors.New("refuted")

type checking struct {
	CheckReport
	lim imaging.Limits
}

// step notes the outcome of a step. A fault of package, model or study
// refutes; any other error is the machine's.
func (c *checking) step(name string, err error, format string, args ...any) error {
	var fault *study.Fault
	switch {
	case err == nil:
		c.Checks = append(c.Checks, CheckStep{name, true, fmt.Sprintf(format, args...)})
		return nil
	case !errors.As(err, &fault):
		return fmt.Errorf("check %s: %w", name, err)
	}
	c.Checks = append(c.Checks, CheckStep{name, false, fault.Err.Error()})
	c.Problems = Problems(nil).and(err)
	return errRefuted
}

func (c *checking) run(ctx context.Context, dir string, rt Runtime) error {
	pkg, err := Load(dir)
	if left := unfinished(dir); left != nil {
		var fault *study.Fault
		if errors.As(err, &fault) {
			left = errors.Join(fault.Err, left)
		}
		err = study.Faultf(study.ModelInvalid, "%w", left)
	}
	if err := c.step("package", err, "files, model.json, digest and the network's declared tensors agree"); err != nil {
		return err
	}
	c.Name, c.Version, c.Network = pkg.Manifest.Name, pkg.Manifest.Version, pkg.Manifest.Network.SHA256
	start := time.Now()
	model, err := Open(ctx, pkg, rt, c.lim)
	c.Millis["load"] = millis(time.Since(start))
	if err := c.step("load", err, "the network loads with %d operators", pkg.Graph.Operators); err != nil {
		return err
	}
	defer model.Close()
	return c.golden(ctx, model)
}

func (c *checking) golden(ctx context.Context, model *Model) error {
	golden := model.pkg.Golden
	s, err := ReadInput(ctx, golden.Input, c.lim)
	if reason, known := imaging.ReasonOf(err); err != nil && known {
		return c.step("golden", &study.Fault{Reason: reason, Err: fmt.Errorf("the golden input cannot be read: %w", err)}, "")
	} else if err != nil {
		return c.step("golden", err, "")
	}
	var first *Output
	var times []float64
	same := true
	for range checkRuns {
		start := time.Now()
		out, err := model.Run(ctx, s)
		if err != nil {
			return c.step("golden", err, "")
		}
		times = append(times, millis(time.Since(start)))
		if first == nil {
			first = out
		}
		same = same && equalOutputs(first, out)
	}
	if err := c.step("golden", c.compare(model.pkg, first), "status and %d finding(s) as golden/findings.json says, within tolerance", len(c.Golden)); err != nil {
		return err
	}
	if !same {
		err = study.Faultf(study.ModelFailed, "the golden case gave different outputs in %d runs on this machine: remove random operators from the network", checkRuns)
	}
	if err := c.step("determinism", err, "%d runs gave the same bits", checkRuns); err != nil {
		return err
	}
	c.Millis["first"] = times[0]
	slices.Sort(times)
	c.Millis["median"] = times[len(times)/2]
	return c.step("time", nil, "%.1f ms for the golden case, decoding included; model.json declares %d s for a call", c.Millis["median"], model.pkg.Manifest.Needs.Seconds)
}

func (c *checking) compare(pkg *Package, out *Output) error {
	if out.Status != pkg.Golden.Status {
		return study.Faultf(out.Status, "status is %s (%s), but %s/%s says %s", out.Status, out.Detail, GoldenName, GoldenFindingsName, pkg.Golden.Status)
	}
	if out.Status != study.OK {
		return nil
	}
	var wrong error
	for i, want := range pkg.Golden.Findings {
		spec := pkg.Manifest.Findings[i]
		got := out.Named[i]
		// Half a unit of the last decimal is what writing the value down loses.
		slack := spec.Tolerance + 0.5*math.Pow10(-spec.Decimals)
		g := GoldenFinding{Name: want.Name, Want: want.Value, Got: got.Value, Tolerance: spec.Tolerance, Unit: spec.Unit}
		g.OK = math.Abs(got.Value-want.Value) <= slack
		c.Golden = append(c.Golden, g)
		if !g.OK && wrong == nil {
			wrong = study.Faultf(study.FindingsInvalid, "finding %s is %g, but %s/%s says %g ± %g: correct the file, or the tolerance", g.Name, g.Got, GoldenName, GoldenFindingsName, g.Want, g.Tolerance)
		}
	}
	return wrong
}

func equalOutputs(a, b *Output) bool {
	return a.Status == b.Status && a.Findings == b.Findings && slices.EqualFunc(a.Outputs, b.Outputs, func(x, y study.TensorSummary) bool {
		return x.SHA256 == y.SHA256 && slices.Equal(x.Shape, y.Shape)
	})
}
