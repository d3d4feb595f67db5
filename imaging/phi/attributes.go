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
	Embedded Kind = "embedded" // a document or a picture in an attribute, which is not looked into
	Unread   Kind = "unread"   // text longer than is looked at
	Opaque   Kind = "opaque"   // note: the same of bytes of an unknown kind
	URL      Kind = "url"      // note
	Postcode Kind = "postcode" // note
)

var notes = []Kind{Opaque, URL, Postcode}

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
		if kind := unseen(e, path); kind != "" {
			w.add(e.Tag, path, kind)
			continue
		}
		if err := w.element(e, path); err != nil {
			return err
		}
	}
	return nil
}

// element looks at the values of one element that is no sequence.
func (w *attributeWalk) element(e *part10.Element, path string) error {
	how := sightOf(e)
	if how == none || e.Encapsulated() || e.Length == 0 {
		return nil
	}
	if e.Length > maxValue {
		w.add(e.Tag, path, tooLong(how))
	}
	raw := make([]byte, min(e.Length, maxValue))
	if _, err := io.ReadFull(w.file.Open(e), raw); err != nil {
		return fmt.Errorf("read value of %v: %w", e.Tag, err)
	}
	texts, how := split(e.VR, how, string(raw))
	for _, v := range texts {
		for _, kind := range w.kinds(e, how, strings.TrimSpace(v)) {
			w.add(e.Tag, path, kind)
		}
	}
	return nil
}

// kinds returns what one value looks like, each kind once.
func (w *attributeWalk) kinds(e *part10.Element, how sight, value string) []Kind {
	var found []Kind
	if w.survived(e, value) {
		found = append(found, Residue)
	}
	switch {
	case value == "" || isPseudonym(value) || how == binary || how == formatted && e.VR != "AE" && e.VR != "CS":
	case e.VR == "PN":
		found = append(found, Person)
	case how == formatted || isPrivateCreator(e.Tag) || slices.Contains(technical, e.Tag):
		if personForm.MatchString(value) {
			found = append(found, Person)
		}
	default:
		found = append(found, resembles(e.Tag, value)...)
	}
	return found
}

// survived reports whether a value holds a name or an identifier of the
// original. Codes, and numbers and UIDs but for long identifiers, may do so by
// chance.
func (w *attributeWalk) survived(e *part10.Element, value string) bool {
	switch e.VR {
	case "DS", "IS", "TM", "UI":
		return w.originals.holdsID(value, leastIDInNumbers)
	}
	if slices.Contains(codes, e.Tag) || slices.Contains(definedTerms, e.Tag) && slices.Contains(terms, strings.ToLower(value)) {
		return false
	}
	return w.originals.in(value)
}

// unseen returns the kind of what shows something without being the pixels or
// text: overlays and curves, documents, icons and other pictures within.
func unseen(e *part10.Element, path string) Kind {
	switch group, element := e.Tag.Group(), e.Tag.Element(); {
	case (group&0xFF01 == 0x6000 || group&0xFF01 == 0x5000) && element == 0x3000:
		return Overlay
	case e.Tag == 0x00420011 || group == 0x7FE0 && path != "":
		return Embedded
	}
	return ""
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

// isPrivateCreator reports whether the tag names the owner of a private block.
func isPrivateCreator(t part10.Tag) bool {
	return t.Private() && t.Element() >= 0x10 && t.Element() <= 0xFF
}
