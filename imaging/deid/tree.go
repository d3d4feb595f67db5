package deid

import (
	"context"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"runtime"
	"strings"
	"sync"

	"golang.org/x/sync/errgroup"

	"github.com/fluoronet/fluoro/imaging/part10"
)

// maxTreeFiles bounds what Tree lists before it starts.
const maxTreeFiles = 1_000_000

// ErrOutputFolder is wrapped when Tree may not write where it was told to.
var ErrOutputFolder = errors.New("output folder is not usable")

// Tree de-identifies every DICOM file under inDir into outDir, several at a
// time. Outputs are named 0001.dcm and up, in the order of the input paths: the
// original names may identify. outDir is created, or must be empty, and lies
// outside inDir; files appear in it when all are written.
//
// A file that is refused or skipped stands in the report with the reason and is
// no error.
func Tree(ctx context.Context, inDir, outDir string, opt Options) (Report, error) {
	report := opt.report()
	if err := opt.check(); err != nil {
		return report, err
	}
	if err := prepareOutput(inDir, outDir); err != nil {
		return report, fmt.Errorf("de-identify: %w", err)
	}
	names, err := listFiles(ctx, inDir)
	if err != nil {
		return report, fmt.Errorf("de-identify: list input folder: %w", err)
	}
	tmp, err := os.MkdirTemp(outDir, ".fluoro-deid-*")
	if err != nil {
		return report, fmt.Errorf("de-identify: %w: %w", ErrOutputFolder, err)
	}
	defer os.RemoveAll(tmp)
	if report.Files, err = treeFiles(ctx, inDir, tmp, names, opt); err != nil {
		return report, fmt.Errorf("de-identify: %w", err)
	}
	number := 0
	for i := range report.Files {
		if r := &report.Files[i]; r.Status == Done {
			number++
			r.Output = fmt.Sprintf("%04d.dcm", number)
			if err := os.Rename(tmpName(tmp, i), filepath.Join(outDir, r.Output)); err != nil {
				return report, fmt.Errorf("de-identify: write output: %w", err)
			}
		}
	}
	return report, nil
}

func tmpName(dir string, i int) string { return filepath.Join(dir, fmt.Sprintf("%d.dcm", i+1)) }

// treeFiles works through the files; the report of names[i] is the i-th.
func treeFiles(ctx context.Context, inDir, tmp string, names []string, opt Options) ([]FileReport, error) {
	reports := make([]FileReport, len(names))
	workers := opt.Workers
	if workers <= 0 {
		workers = runtime.GOMAXPROCS(0)
	}
	var group errgroup.Group
	group.SetLimit(workers)
	var mu sync.Mutex
	done := 0
	for i, name := range names {
		if ctx.Err() != nil {
			break
		}
		group.Go(func() error {
			if ctx.Err() != nil {
				return nil
			}
			reports[i] = one(ctx, filepath.Join(inDir, name), tmpName(tmp, i), opt)
			reports[i].Input = opt.input(i+1, filepath.ToSlash(name))
			mu.Lock()
			defer mu.Unlock()
			done++
			if opt.Progress != nil {
				opt.Progress(done, len(names))
			}
			return nil
		})
	}
	if err := group.Wait(); err != nil {
		return nil, err
	}
	return reports, context.Cause(ctx)
}

// one treats one file of a tree.
func one(ctx context.Context, in, out string, opt Options) FileReport {
	if why, err := skip(in); err != nil {
		return FileReport{Status: Refused, Reason: pathless("", err).Error()}
	} else if why != "" {
		return FileReport{Status: Skipped, Reason: why}
	}
	report, err := file(ctx, in, out, opt)
	report.Output = ""
	return outcome(report, err)
}

// outcome puts an error of a file into its report: what is no DICOM file is
// passed over.
func outcome(report FileReport, err error) FileReport {
	switch {
	case errors.Is(err, part10.ErrNotDICOM):
		report.Status, report.Reason = Skipped, "not a DICOM file"
	case err != nil:
		report.Status, report.Reason = Refused, err.Error()
	}
	return report
}

// skip says why a file is none that could be de-identified, "" if it is one.
func skip(path string) (string, error) {
	info, err := os.Lstat(path)
	if err != nil {
		return "", err
	}
	if !info.Mode().IsRegular() {
		return "not a regular file", nil
	}
	if strings.EqualFold(filepath.Base(path), "DICOMDIR") {
		return "a DICOMDIR lists patients; it is not needed to read the images", nil
	}
	return "", nil
}

// prepareOutput makes the output folder and sees to it that neither an earlier
// run's files nor the input get mixed with this one's.
func prepareOutput(inDir, outDir string) error {
	in, err := filepath.EvalSymlinks(inDir)
	if err != nil {
		return pathless("open input folder", err)
	}
	if err := os.MkdirAll(outDir, 0o755); err != nil {
		return fmt.Errorf("%w: %w", ErrOutputFolder, err)
	}
	out, err := filepath.EvalSymlinks(outDir)
	if err != nil {
		return fmt.Errorf("%w: %w", ErrOutputFolder, err)
	}
	in, errIn := filepath.Abs(in)
	out, errOut := filepath.Abs(out)
	if err := errors.Join(errIn, errOut); err != nil {
		return err
	}
	if rel, err := filepath.Rel(in, out); err == nil && filepath.IsLocal(rel) {
		return fmt.Errorf("%w: it lies inside the input folder", ErrOutputFolder)
	}
	entries, err := os.ReadDir(outDir)
	if err != nil {
		return fmt.Errorf("%w: %w", ErrOutputFolder, err)
	}
	if len(entries) > 0 {
		return fmt.Errorf("%w: it is not empty", ErrOutputFolder)
	}
	return nil
}

// listFiles returns every file under dir, by path within it, in lexical order.
func listFiles(ctx context.Context, dir string) ([]string, error) {
	var names []string
	err := filepath.WalkDir(dir, func(path string, entry fs.DirEntry, err error) error {
		if err != nil {
			return pathless("", err)
		}
		if entry.IsDir() {
			return ctx.Err()
		}
		if len(names) == maxTreeFiles {
			return fmt.Errorf("more than %d files", maxTreeFiles)
		}
		name, err := filepath.Rel(dir, path)
		names = append(names, name)
		return err
	})
	return names, err
}
