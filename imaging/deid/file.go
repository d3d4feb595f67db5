package deid

import (
	"encoding/hex"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"path/filepath"

	"github.com/fluoronet/fluoro/imaging/part10"
)

// Options say how to de-identify.
type Options struct {
	Key     Key           // required; see LoadOrCreateKey
	Version string        // of the program, written into De-identification Method (0012,0063)
	Limits  part10.Limits // zero value: part10.DefaultLimits
	Workers int           // of Tree; 0: one a core

	Progress func(done, total int) // of Tree; may be nil; called one at a time
}

var errNoKey = errors.New("de-identify: no key: use LoadOrCreateKey")

func (o Options) limits() part10.Limits {
	if o.Limits == (part10.Limits{}) {
		return part10.DefaultLimits()
	}
	return o.Limits
}

// input returns what stands for an input's name in reports.
func (o Options) input(order int, name string) Input {
	return Input{Order: order, Hash: hex.EncodeToString(o.Key.mac("fluoro deid input name", []byte(name))[:8])}
}

// Stream de-identifies the Part 10 file of size bytes behind r into w. What was
// written before an error must be thrown away. The report has neither Input nor
// Output.
func Stream(w io.Writer, r io.ReaderAt, size int64, opt Options) (FileReport, error) {
	report := FileReport{Status: Refused}
	if opt.Key.IsZero() {
		return report, errNoKey
	}
	f, err := part10.Scan(r, size, opt.limits())
	if err != nil {
		return report, err
	}
	if err := check(f); err != nil {
		return report, err
	}
	if report.Notes, err = notes(f); err != nil {
		return report, err
	}
	walk := &walker{f: f, key: opt.Key}
	meta, err := walk.meta()
	if err != nil {
		return report, err
	}
	data, err := walk.dataSet(opt.Version)
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
func File(in, out string, opt Options) (FileReport, error) {
	report, err := file(in, out, opt)
	report.Input, report.Output = opt.input(1, filepath.Base(in)), filepath.Base(out)
	if err != nil {
		report.Output, report.Reason = "", err.Error()
		return report, fmt.Errorf("de-identify: %w", err)
	}
	return report, nil
}

func file(in, out string, opt Options) (report FileReport, err error) {
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
	if report, err = Stream(tmp, src, info.Size(), opt); err != nil {
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
