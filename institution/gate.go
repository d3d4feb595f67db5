package institution

import (
	"context"
	"errors"
	"fmt"
	"os"
	"path/filepath"

	"github.com/fluoronet/fluoro/imaging"
	"github.com/fluoronet/fluoro/imaging/phi"
)

// pass is the PHI gate between de-identification and everything that could
// leave the house: pixels and attributes of every clean file are looked at, and
// names and numbers of the input must not have survived.
func pass(ctx context.Context, input string, clean []string, opt Options) error {
	const step = "look for identifying information"
	opt.Progress.Start(step)
	originals, err := rememberInput(ctx, input, opt.Limits)
	if err != nil {
		return err
	}
	names := make([]string, len(clean))
	for i, path := range clean {
		names[i] = filepath.Base(path)
	}
	gate := phi.Gate{Detector: opt.Detector, Limits: opt.Limits, Progress: opt.Progress.Count(step)}
	v, err := gate.Check(ctx, os.DirFS(filepath.Dir(clean[0])), names, originals)
	if err != nil {
		return err
	}
	return v.Err()
}

// rememberInput takes the names and identifiers of the input's files.
func rememberInput(ctx context.Context, input string, lim imaging.Limits) (*phi.Originals, error) {
	originals := &phi.Originals{}
	input, err := filepath.EvalSymlinks(input) // a walk does not follow its root
	if err != nil {
		return nil, fmt.Errorf("read original: %w", errors.Unwrap(err))
	}
	order := 0
	err = filepath.WalkDir(input, func(path string, d os.DirEntry, err error) error {
		if err != nil || !d.Type().IsRegular() {
			return err
		}
		if err := ctx.Err(); err != nil {
			return err
		}
		order++
		if err := originals.AddFile(path, lim); err != nil {
			return fmt.Errorf("file %d of the study: %w", order, err)
		}
		return nil
	})
	return originals, err
}
