package phi

import (
	"cmp"
	"fmt"
	"io"
	"slices"
	"strings"

	"github.com/fluoronet/fluoro/imaging/part10"
)

// Kind is what an attribute's value looks like.
type Kind string

// The kinds. Those of notes alone suspect nothing: they are normal in clean
// files, or too vague.
const (
	Residue  Kind = "original"   // a name or number of the file before de-identification
	Person   Kind = "personName" // Family^Given, or a name where names stand that is no pseudonym
	Date     Kind = "date"       // in free text
	Number   Kind = "number"     // a run of seven digits or more, as of a record number
	Phone    Kind = "phone"
	Email    Kind = "email"
	Overlay  Kind = "overlay"  // an overlay plane: graphics that the pixels' scan does not see
	URL      Kind = "url"      // note
	Postcode Kind = "postcode" // note
	Unread   Kind = "unread"   // note: longer than is looked at
)

var notes = []Kind{URL, Postcode, Unread}

// Attribute is what was found in one attribute, at one place of the data set.
// It holds no value.
type Attribute struct {
	Tag   string `json:"tag"`
	Name  string `json:"name,omitempty"`
	Path  string `json:"path,omitempty"` // tags of the sequences that hold it, outermost first
	Kind  Kind   `json:"kind"`
	Count int    `json:"count"` // values, over all items of those sequences
	Note  bool   `json:"note"`  // suspects nothing by itself
}

const (
	maxValue    = 1 << 20 // bytes of a value that are looked at
	maxFindings = 1000    // of a file
)

// Attributes looks at every text value of a file, at any depth, private ones
// and unknown ones that look like text included. originals may be nil.
func Attributes(f *part10.File, originals *Originals) ([]Attribute, error) {
	w := attributeWalk{file: f, originals: originals, at: map[Attribute]int{}}
	if err := w.level(f.Meta, ""); err != nil {
		return nil, err
	}
	if err := w.level(f.Elements, ""); err != nil {
		return nil, err
	}
	slices.SortStableFunc(w.found, func(a, b Attribute) int {
		return cmp.Or(cmp.Compare(a.Path, b.Path), cmp.Compare(a.Tag, b.Tag), cmp.Compare(a.Kind, b.Kind))
	})
	return w.found, nil
}

// attributeWalk collects findings of one file.
type attributeWalk struct {
	file      *part10.File
	originals *Originals
	found     []Attribute
	at        map[Attribute]int // index into found, by a finding without its count
}

func (w *attributeWalk) level(elements []part10.Element, path string) error {
	for i := range elements {
		e := &elements[i]
		if e.Sequence {
			inside := strings.TrimPrefix(path+" "+e.Tag.String(), " ")
			for _, item := range e.Items {
				if err := w.level(item.Elements, inside); err != nil {
					return err
				}
			}
			continue
		}
		if isOverlay(e.Tag) {
			w.add(e.Tag, path, Overlay)
		}
		values, err := w.values(e, path)
		if err != nil {
			return err
		}
		for _, v := range values {
			for _, kind := range w.kinds(e, v) {
				w.add(e.Tag, path, kind)
			}
		}
	}
	return nil
}

func isOverlay(t part10.Tag) bool {
	return t.Group()&0xFF01 == 0x6000 && t.Element() == 0x3000
}

func (w *attributeWalk) add(t part10.Tag, path string, kind Kind) {
	a := Attribute{Tag: t.String(), Name: part10.DictionaryName(t), Path: path, Kind: kind, Note: slices.Contains(notes, kind)}
	if i, ok := w.at[a]; ok {
		w.found[i].Count++
		return
	}
	if len(w.found) == maxFindings {
		return
	}
	w.at[a] = len(w.found)
	a.Count = 1
	w.found = append(w.found, a)
}

// freeText are the VRs whose values people or devices write.
var freeText = []string{"LO", "LT", "PN", "SH", "ST", "UC", "UR", "UT"}

// values returns an element's values when they are text to look at.
func (w *attributeWalk) values(e *part10.Element, path string) ([]string, error) {
	opaque := e.VR == "UN" || e.VR == "OB" && e.Tag.Private()
	if !opaque && e.VR != "DA" && e.VR != "DT" && !slices.Contains(freeText, e.VR) || e.Encapsulated() || e.Length == 0 {
		return nil, nil
	}
	if e.Length > maxValue {
		w.add(e.Tag, path, Unread)
	}
	raw := make([]byte, min(e.Length, maxValue))
	if _, err := io.ReadFull(w.file.Open(e), raw); err != nil {
		return nil, fmt.Errorf("read value of %v: %w", e.Tag, err)
	}
	text := strings.TrimRight(string(raw), " \x00")
	switch {
	case opaque && !readable(text):
		return nil, nil
	case e.VR == "LT" || e.VR == "ST" || e.VR == "UT" || e.VR == "UR":
		return []string{text}, nil
	}
	return strings.Split(text, `\`), nil
}

// readable reports whether bytes of an unknown VR look like text.
func readable(s string) bool {
	letters := 0
	for i := range len(s) {
		switch c := s[i]; {
		case c < ' ' && c != '\t' && c != '\n' && c != '\r' && c != 0x1B || c == 0x7F:
			return false
		case c >= '0' && c <= '9' || c >= 'A' && c <= 'Z' || c >= 'a' && c <= 'z':
			letters++
		}
	}
	return letters >= 3
}

// kinds returns what one value looks like, each kind once.
func (w *attributeWalk) kinds(e *part10.Element, value string) []Kind {
	value = strings.TrimSpace(value)
	if value == "" || isPseudonym(value) || slices.Contains(never, e.Tag) {
		return nil
	}
	var found []Kind
	if w.originals.in(value) {
		found = append(found, Residue)
	}
	if e.VR == "DA" || e.VR == "DT" || isPrivateCreator(e.Tag) {
		return found // dates in their own attributes are de-identification's business
	}
	if e.VR == "PN" {
		return append(found, Person)
	}
	for _, p := range patterns {
		if !slices.Contains(p.normal, e.Tag) && p.form.MatchString(value) {
			found = append(found, p.kind)
		}
	}
	return found
}

// isPrivateCreator reports whether the tag names the owner of a private block.
func isPrivateCreator(t part10.Tag) bool {
	return t.Private() && t.Element() >= 0x10 && t.Element() <= 0xFF
}
