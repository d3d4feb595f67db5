package deid

import (
	"bytes"
	"crypto/sha256"
	"fmt"
	"slices"
	"strings"
	"testing"

	"github.com/fluoronet/fluoro/imaging/part10"
)

// question asks one thing of one element of an output, in the vocabulary of the
// MIDI-B benchmark: tag_retained, text_notnull, text_retained, text_removed,
// date_shifted, uid_changed, uid_consistent, patid_consistent,
// pixels_retained, pixels_hidden.
type question struct {
	action string
	path   []part10.Tag // sequences, first item of each, and the element
	text   string       // what must stay, go, or be the original value
	what   string
}

// score counts checks that passed.
type score struct {
	total, passed map[string]int
	uids          map[string]string // original to new, over all files
	patients      map[string]string
	days          int // shift of the first shifted date; 0: none yet
}

func newScore() *score {
	return &score{total: map[string]int{}, passed: map[string]int{}, uids: map[string]string{}, patients: map[string]string{}}
}

func (s *score) String() string {
	var total, passed int
	var parts []string
	for action, n := range s.total {
		total, passed = total+n, passed+s.passed[action]
		parts = append(parts, fmt.Sprintf("%s %d/%d", action, s.passed[action], n))
	}
	slices.Sort(parts)
	return fmt.Sprintf("%.3f %% of %d checks: %s", 100*float64(passed)/float64(total), total, strings.Join(parts, ", "))
}

// run holds an output against its checks.
func (s *score) run(t *testing.T, name string, out *part10.File, checks []question) {
	t.Helper()
	failed := 0
	for _, c := range checks {
		value, found := lookUp(t, out, c.path)
		s.total[c.action]++
		if why := s.one(c, value, found); why == "" {
			s.passed[c.action]++
		} else if failed++; failed <= 15 {
			t.Errorf("%s: %s of %v (%s): %s", name, c.action, c.path, c.what, why)
		}
	}
	if failed > 15 {
		t.Errorf("%s: and %d more", name, failed-15)
	}
}

func (s *score) one(c question, value string, found bool) string {
	lower, text := strings.ToLower(value), strings.ToLower(c.text)
	switch c.action {
	case "tag_retained":
		if !found {
			return "it is gone"
		}
	case "text_notnull":
		if value == "" {
			return "it has no value"
		}
	case "text_retained":
		for _, word := range strings.Fields(text) {
			if !strings.Contains(lower, word) {
				return fmt.Sprintf("%q lacks %q", value, word)
			}
		}
	case "text_removed":
		for _, word := range strings.Fields(text) {
			if strings.Contains(lower, word) {
				return fmt.Sprintf("%q still has %q", value, word)
			}
		}
	case "date_shifted":
		before, after := mustDay(c.text), mustDay(value)
		days := int(before.Sub(after).Hours() / 24)
		if s.days == 0 {
			s.days = days
		}
		if days == 0 || days != s.days || value[8:] != c.text[8:] {
			return fmt.Sprintf("%s became %s, %d days, others %d", c.text, value, days, s.days)
		}
	case "uid_changed":
		if strings.Contains(value, c.text) {
			return "it is the same"
		}
	case "uid_consistent", "patid_consistent":
		known := s.uids
		if c.action == "patid_consistent" {
			known = s.patients
		}
		if known[c.text] == "" {
			known[c.text] = value
		}
		if value == "" || known[c.text] != value {
			return fmt.Sprintf("%s became %s here and %s elsewhere", c.text, value, known[c.text])
		}
	}
	return ""
}

// pixels checks that pixel data outside the regions is what it was, and one
// value within.
func (s *score) pixels(t *testing.T, name string, in, out *part10.File, columns int, hidden ...Region) {
	t.Helper()
	before, after := pixelBytes(t, in), pixelBytes(t, out)
	mark := func(action string, ok bool) {
		s.total[action]++
		if ok {
			s.passed[action]++
		} else {
			t.Errorf("%s: %s failed", name, action)
		}
	}
	if len(hidden) == 0 {
		mark("pixels_retained", sha256.Sum256(before) == sha256.Sum256(after))
		return
	}
	same := len(before) == len(after)
	for i := 0; same && i < len(before); i++ {
		x, y := i%columns, i/columns
		covered := slices.ContainsFunc(hidden, func(r Region) bool { return x >= r.X0 && x < r.X1 && y >= r.Y0 && y < r.Y1 })
		if !covered && before[i] != after[i] {
			same = false
		}
		if covered && after[i] != 0 {
			mark("pixels_hidden", false)
			return
		}
	}
	mark("pixels_hidden", true)
	mark("pixels_retained", same)
}

func pixelBytes(t *testing.T, f *part10.File) []byte {
	t.Helper()
	e := f.Find(part10.TagPixelData)
	if e.Encapsulated() {
		var all []byte
		for _, fragment := range e.Fragments {
			b := make([]byte, fragment.Length)
			if _, err := f.OpenFragment(fragment).Read(b); err != nil && fragment.Length > 0 {
				t.Fatal(err)
			}
			all = append(all, b...)
		}
		return all
	}
	b, err := f.Bytes(e)
	if err != nil {
		t.Fatal(err)
	}
	return b
}

// lookUp returns an element's value as text, a sequence as the text of all in
// its items.
func lookUp(t *testing.T, f *part10.File, path []part10.Tag) (string, bool) {
	t.Helper()
	elements := f.Elements
	for i, tag := range path {
		e := part10.Find(elements, tag)
		if tag.Group() == 2 {
			e = f.Find(tag)
		}
		switch {
		case e == nil:
			return "", false
		case i == len(path)-1:
			return valueText(t, f, e), true
		case len(e.Items) == 0:
			return "", false
		}
		elements = e.Items[0].Elements
	}
	return "", false
}

func valueText(t *testing.T, f *part10.File, e *part10.Element) string {
	t.Helper()
	if e.Sequence {
		var all []string
		for _, item := range e.Items {
			for i := range item.Elements {
				all = append(all, valueText(t, f, &item.Elements[i]))
			}
		}
		return strings.Join(all, " ")
	}
	raw, err := f.Bytes(e)
	if err != nil {
		t.Fatal(err)
	}
	return string(bytes.Trim(raw, " \x00"))
}
