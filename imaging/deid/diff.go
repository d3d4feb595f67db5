package deid

import (
	"fmt"
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
