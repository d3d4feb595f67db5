package scaffold

import (
	"context"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"

	"github.com/fluoronet/fluoro/imaging"
	"github.com/fluoronet/fluoro/models"
	"github.com/fluoronet/fluoro/study"
)

// Golden makes input, a DICOM file or a folder of files that are one study,
// the golden case of the package in dir: it copies the files into the package
// and writes down what the model says of them on this machine. A golden case
// that is there is replaced. Nothing is written unless the model runs.
func Golden(ctx context.Context, dir, input string, rt models.Runtime, lim imaging.Limits) (models.Golden, error) {
	var golden models.Golden
	s, err := models.ReadInput(ctx, input, lim)
	if err != nil {
		return golden, fmt.Errorf("read golden input: %w", err)
	}
	pkg, err := models.LoadWithoutGolden(dir)
	if err != nil {
		return golden, err
	}
	m, err := models.Open(ctx, pkg, rt, lim)
	if err != nil {
		return golden, err
	}
	defer m.Close()
	out, err := m.Run(ctx, s)
	if err != nil {
		return golden, err
	}
	golden.Status, golden.Findings = out.Status, out.Named
	if golden.Findings == nil {
		golden.Findings = []study.Finding{}
	}
	return golden, replaceGolden(filepath.Join(dir, models.GoldenName), input, golden)
}

func replaceGolden(dir, input string, golden models.Golden) error {
	findings, err := encode(golden)
	if err != nil {
		return err
	}
	info, err := os.Stat(input)
	if err != nil {
		return fmt.Errorf("read golden input: %w", err)
	}
	made, err := os.MkdirTemp(filepath.Dir(dir), ".golden-") // the input may lie in dir itself
	if err != nil {
		return fmt.Errorf("make golden case: %w", err)
	}
	defer os.RemoveAll(made)
	if info.IsDir() {
		err = copyTree(input, filepath.Join(made, "input"))
	} else {
		err = copyFile(input, filepath.Join(made, "input.dcm"))
	}
	if err == nil {
		err = errors.Join(os.WriteFile(filepath.Join(made, models.GoldenFindingsName), findings, 0o644), os.Chmod(made, 0o755))
	}
	if err == nil {
		err = os.RemoveAll(dir)
	}
	if err == nil {
		err = os.Rename(made, dir)
	}
	if err != nil {
		return fmt.Errorf("make golden case: %w", err)
	}
	return nil
}

// copyTree copies the regular files below a folder, hidden ones excepted.
func copyTree(from, to string) error {
	return filepath.WalkDir(from, func(path string, d fs.DirEntry, err error) error {
		if err != nil || !d.Type().IsRegular() || d.Name()[0] == '.' {
			return err
		}
		relative, err := filepath.Rel(from, path)
		if err != nil {
			return err
		}
		target := filepath.Join(to, relative)
		return errors.Join(os.MkdirAll(filepath.Dir(target), 0o755), copyFile(path, target))
	})
}

func copyFile(from, to string) error {
	raw, err := os.ReadFile(from)
	if err != nil {
		return err
	}
	return os.WriteFile(to, raw, 0o644)
}
