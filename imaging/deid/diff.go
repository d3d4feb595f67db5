package deid

import (
	"context"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"strings"

	"github.com/fluoronet/fluoro/imaging/charset"
	"github.com/fluoronet/fluoro/imaging/part10"
)

// Change is one element that de-identification changes, with its values. Unlike
// a Report it holds what identifies: it is for the eyes of who may see the
// original, and is never written to a file.
type Change struct {
	Tag    part10.Tag
	Name   string
	Path   string // as in Touch
	Action string // as in Touch
	Old    string // "" for an added element
	New    string // "" for a removed one
}

// Preview goes through a file or a folder as Path would and writes nothing. show
// gets every change of the file with that number, from 1; it may be nil.
func Preview(ctx context.Context, in string, opt Options, show func(file int, c Change)) (Report, error) {
	report := opt.report()
	if err := opt.check(); err != nil {
		return report, err
	}
	info, err := os.Stat(in)
	if err != nil {
		return report, pathless("de-identify: open input", err)
	}
	folder, names := in, []string{""}
	if info.IsDir() {
		if names, err = listFiles(ctx, in); err != nil {
			return report, fmt.Errorf("de-identify: list input folder: %w", err)
		}
	}
	for i, name := range names {
		if err := context.Cause(ctx); err != nil {
			return report, fmt.Errorf("de-identify: %w", err)
		}
		if show != nil {
			opt.show = func(c Change) { show(i+1, c) }
		}
		path := filepath.Join(folder, name)
		one := preview(ctx, path, opt)
		if name == "" {
			name = filepath.Base(path)
		}
		one.Input = opt.input(i+1, filepath.ToSlash(name))
		report.Files = append(report.Files, one)
	}
	return report, nil
}

// preview goes through one file.
func preview(ctx context.Context, path string, opt Options) FileReport {
	if why, err := skip(path); err != nil {
		return FileReport{Status: Refused, Reason: pathless("", err).Error()}
	} else if why != "" {
		return FileReport{Status: Skipped, Reason: why}
	}
	src, err := os.Open(path)
	if err != nil {
		return outcome(FileReport{}, pathless("open input", err))
	}
	defer src.Close()
	info, err := src.Stat()
	if err != nil {
		return outcome(FileReport{}, pathless("open input", err))
	}
	report, err := Stream(ctx, io.Discard, src, info.Size(), opt)
	if err != nil {
		err = pathless("", err)
	}
	return outcome(report, err)
}

// maxShown bounds a value in a Change.
const maxShown = 200

// note records what was done with an element; old is nil for an added one.
func (w *walker) note(path string, old *part10.Element, n part10.Node, done treatment, rule *Rule) {
	t := n.Tag
	if old != nil {
		t = old.Tag
	}
	w.touched.add(path, t, done, rule)
	if w.show == nil {
		return
	}
	w.show(Change{Tag: t, Name: nameOf(t, rule), Path: path, Action: string(done), Old: w.oldValue(old), New: newValue(n)})
}

func (w *walker) oldValue(e *part10.Element) string {
	switch {
	case e == nil:
		return ""
	case e.Sequence:
		return fmt.Sprintf("%d items", len(e.Items))
	case e.Encapsulated() || e.Length > maxCleanBytes || !isText(e.VR):
		return fmt.Sprintf("%d bytes", e.Length)
	}
	raw, err := w.f.Bytes(e)
	if err != nil {
		return "unreadable"
	}
	charsets, _ := w.charsets(w.f.Elements, nil)
	text, _ := charset.Decode(charsets, e.VR, raw)
	return shortened(text)
}

func newValue(n part10.Node) string {
	switch {
	case n.Sequence:
		return fmt.Sprintf("%d items", len(n.Items))
	case n.Tag == 0:
		return ""
	case !isText(n.VR):
		return fmt.Sprintf("%d bytes", len(n.Value))
	}
	return shortened(string(n.Value))
}

func isText(vr string) bool { return dummies[vr] != "" || vr == "UI" }

func shortened(text string) string {
	runes := []rune(strings.Trim(text, " \x00"))
	if len(runes) > maxShown {
		return string(runes[:maxShown]) + "…"
	}
	return string(runes)
}
