package tolerance

import (
	"context"
	"errors"
	"fmt"
	"log/slog"
	"path/filepath"
	"runtime"

	"golang.org/x/sync/errgroup"

	"github.com/fluoronet/fluoro/models"
)

// ErrNothingAnswered says that no run gave findings for any input.
var ErrNothingAnswered = errors.New("no input gave findings on every machine: add files that the model takes")

// Options configure Measure; the zero value serves.
type Options struct {
	Workers int          // probes at once; 0: one for each core
	Log     *slog.Logger // nil: none
}

// Measure runs the package in dir on every machine, over its golden case and
// then the inputs, each a DICOM file or a folder that is one study. Errors of the first machine, which should be this
// one, are returned; another that does not run is in the report.
func Measure(ctx context.Context, dir string, inputs []string, machines []Machine, opts Options) (Report, error) {
	pkg, all, err := open(dir, inputs)
	if err != nil {
		return Report{}, err
	}
	if opts.Workers <= 0 {
		opts.Workers = runtime.NumCPU()
	}
	if opts.Log == nil {
		opts.Log = slog.New(slog.DiscardHandler)
	}
	results := make([]result, len(machines))
	var group errgroup.Group
	group.SetLimit(opts.Workers)
	for i, m := range machines {
		group.Go(func() error {
			opts.Log.Info("measure", "machine", m.Name, "settings", len(m.Settings))
			some := all
			if m.Inputs > 0 {
				some = all[:min(m.Inputs, len(all))]
			}
			answers, err := m.run(ctx, pkg, some)
			results[i] = result{m, answers, err}
			return ctx.Err()
		})
	}
	if err := group.Wait(); err != nil {
		return Report{}, err
	}
	if err := results[0].err; err != nil {
		return Report{}, fmt.Errorf("run %s on this machine: %w", pkg.Manifest.Name, err)
	}
	// Errors and reports name the inputs as the caller did.
	return compare(pkg.Manifest, dir, append([]string{models.GoldenName}, inputs...), results)
}

// result is what came of one machine.
type result struct {
	machine Machine
	answers []Answer
	err     error
}

// open loads the package by its real path, and returns those of its golden
// input and of the others: behind the walls, links lead nowhere.
func open(dir string, inputs []string) (*models.Package, []string, error) {
	root, err := real(dir)
	if err != nil {
		return nil, nil, fmt.Errorf("open model package: %w", err)
	}
	pkg, err := models.Load(root)
	if err != nil {
		return nil, nil, err
	}
	all := []string{pkg.Golden.Input}
	for _, input := range inputs {
		path, err := real(input)
		if err != nil {
			return nil, nil, fmt.Errorf("find input: %w", err)
		}
		all = append(all, path)
	}
	return pkg, all, nil
}

func real(path string) (string, error) {
	path, err := filepath.Abs(path)
	if err != nil {
		return "", err
	}
	return filepath.EvalSymlinks(path)
}
