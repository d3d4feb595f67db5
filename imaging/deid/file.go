package deid

import (
	"context"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"path/filepath"

	"github.com/fluoronet/fluoro/imaging/part10"
)

// Choices are what the profile leaves to the institution.
type Choices struct {
	With   Option     // options of the profile
	Mask   []Region   // of CleanPixelData: covered in every image
	Finder TextFinder // of CleanPixelData: text that it finds is covered; may be nil
}

// Options say how to de-identify.
type Options struct {
	Key     Key    // required; see LoadOrCreateKey
	Version string // of the program, written into De-identification Method (0012,0063)
	Choices
	Limits  part10.Limits // zero value: part10.DefaultLimits
	Workers int           // of Tree; 0: one a core

	Progress func(done, total int) // of Tree; may be nil; called one at a time

	show func(Change) // of Preview
}

var errNoKey = errors.New("de-identify: no key: use LoadOrCreateKey")

func (o Options) check() error {
	if o.Key.IsZero() {
		return errNoKey
	}
	if clean := o.With.Has(CleanPixelData); clean != (o.Finder != nil || len(o.Mask) > 0) {
		return errors.New("de-identify: clean-pixel-data and regions to cover, or a way to find text, go together")
	}
	return o.With.check()
}

func (o Options) limits() part10.Limits {
	if o.Limits == (part10.Limits{}) {
		return part10.DefaultLimits()
	}
	return o.Limits
}

// input returns what stands for an input's name in reports.
func (o Options) input(order int, name string) Input {
	return Input{Order: order, Hash: o.Key.NameHash(name)[:16]}
}

// Stream de-identifies the Part 10 file of size bytes behind r into w. What was
// written before an error must be thrown away. The report has neither Input nor
// Output.
func Stream(ctx context.Context, w io.Writer, r io.ReaderAt, size int64, opt Options) (FileReport, error) {
	report := FileReport{Status: Refused}
	if err := opt.check(); err != nil {
		return report, err
	}
	f, err := part10.Scan(r, size, opt.limits())
	if err != nil {
		return report, err
	}
	if err := check(f, opt.With); err != nil {
		return report, err
	}
	if report.Notes, err = notes(f, opt.With); err != nil {
		return report, err
	}
	walk, err := newWalker(f, opt)
	if err != nil {
		return report, err
	}
	if err := walk.cleanPixels(ctx, r, size); err != nil {
		return report, err
	}
	if err := walk.cleanGraphics(ctx); err != nil {
		return report, err
	}
	data, err := walk.dataSet()
	if err != nil {
		return report, err
	}
	meta, err := walk.meta()
	if err != nil {
		return report, err
	}
	if err := part10.Write(w, f, meta, data); err != nil {
		return report, err
	}
	report.Status, report.Touched = Done, walk.touched.sorted()
	return report, nil
}

// File de-identifies the file in into the file out. out appears whole or not at
// all, and replaces a file of that name, but never the input. Errors about the
// input name no path, which could identify.
func File(ctx context.Context, in, out string, opt Options) (FileReport, error) {
	report, err := file(ctx, in, out, opt)
	report.Input, report.Output = opt.input(1, filepath.Base(in)), filepath.Base(out)
	if err != nil {
		report.Output, report.Reason = "", err.Error()
		return report, fmt.Errorf("de-identify: %w", err)
	}
	return report, nil
}

func file(ctx context.Context, in, out string, opt Options) (report FileReport, err error) {
	report.Status = Refused
	src, err := os.Open(in)
	if err != nil {
		return report, pathless("open input", err)
	}
	defer src.Close()
	info, err := src.Stat()
	if err != nil {
		return report, pathless("open input", err)
	}
	if !info.Mode().IsRegular() {
		return report, errors.New("input is not a regular file")
	}
	if old, err := os.Stat(out); err == nil && os.SameFile(old, info) {
		return report, errors.New("output is the input itself: give another name")
	}
	tmp, err := os.CreateTemp(filepath.Dir(out), ".fluoro-deid-*")
	if err != nil {
		return report, fmt.Errorf("create output: %w", err)
	}
	defer func() {
		tmp.Close()
		if err != nil {
			os.Remove(tmp.Name())
		}
	}()
	if report, err = Stream(ctx, tmp, src, info.Size(), opt); err != nil {
		return report, pathless("", err)
	}
	if err = errors.Join(tmp.Chmod(0o644), tmp.Close()); err == nil {
		err = os.Rename(tmp.Name(), out)
	}
	if err != nil {
		report.Status = Refused
		return report, fmt.Errorf("write output: %w", err)
	}
	return report, nil
}

// pathless drops the path from an error of the operating system.
func pathless(action string, err error) error {
	if pe, ok := errors.AsType[*fs.PathError](err); ok {
		err = fmt.Errorf("%s: %w", pe.Op, pe.Err)
	}
	if action == "" {
		return err
	}
	return fmt.Errorf("%s: %w", action, err)
}
