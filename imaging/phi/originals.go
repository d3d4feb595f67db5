package phi

import (
	"slices"
	"strings"
	"unicode"

	"github.com/fluoronet/fluoro/imaging/part10"
)

const (
	maxOriginals     = 50_000 // values that are remembered
	leastNameBytes   = 4      // of a part of a name: shorter ones are words too
	leastJoinedBytes = 6      // of two parts written as one word
	maxNameParts     = 8      // of a name that are joined to one word with each other
	leastIDBytes     = 5
	// leastIDInNumbers is for values that are digits anyway, which hold shorter
	// identifiers by chance.
	leastIDInNumbers = 8
)

// identifiers are attributes whose values stand for a person or a place.
var identifiers = []part10.Tag{
	0x00080050, // Accession Number
	0x00080080, // Institution Name
	0x00080081, // Institution Address
	0x00100020, // Patient ID
	0x00100030, // Patient's Birth Date
	0x00101000, // Other Patient IDs
	0x00101040, // Patient's Address
	0x00101090, // Medical Record Locator
	0x00102154, // Patient's Telephone Numbers
	0x00380010, // Admission ID
}

// Originals remembers names and identifiers of files before they were
// de-identified. It must not leave the house.
type Originals struct {
	names map[string]bool // parts of names, lower case
	ids   map[string]bool // whole values, lower case
}

// Add takes the names and identifiers of a file, at any depth.
func (o *Originals) Add(f *part10.File) error {
	if o.names == nil {
		o.names, o.ids = map[string]bool{}, map[string]bool{}
	}
	return o.level(f, f.Elements)
}

func (o *Originals) level(f *part10.File, elements []part10.Element) error {
	for i := range elements {
		e := &elements[i]
		for _, item := range e.Items {
			if err := o.level(f, item.Elements); err != nil {
				return err
			}
		}
		isID := slices.Contains(identifiers, e.Tag)
		if e.Sequence || e.VR != "PN" && !isID || e.Length > maxValue {
			continue
		}
		values, err := f.Strings(e)
		if err != nil {
			return err
		}
		for _, v := range values {
			o.remember(strings.ToLower(strings.TrimSpace(v)), isID)
		}
	}
	return nil
}

func (o *Originals) remember(value string, isID bool) {
	if isPseudonym(value) || len(o.names)+len(o.ids) >= maxOriginals {
		return
	}
	if isID {
		if len(value) >= leastIDBytes && value != "19000101" {
			o.ids[value] = true
		}
		return
	}
	parts := nameParts(value)
	for i, part := range parts {
		if len(part) >= leastNameBytes {
			o.names[part] = true
		}
		for _, other := range parts[:min(i, maxNameParts)] { // written as one word
			if len(other+part) >= leastJoinedBytes {
				o.names[other+part], o.names[part+other] = true, true
			}
		}
	}
}

// nameParts splits at whatever is no letter; bytes beyond ASCII are letters,
// and an apostrophe is left out.
func nameParts(s string) []string {
	return strings.FieldsFunc(strings.ReplaceAll(s, "'", ""), func(r rune) bool { return r < 0x80 && !unicode.IsLetter(r) })
}

// in reports whether a value holds one of the names or identifiers.
func (o *Originals) in(value string) bool {
	if o == nil {
		return false
	}
	value = strings.ToLower(value)
	return slices.ContainsFunc(nameParts(value), func(part string) bool { return o.names[part] }) || o.holdsID(value, leastIDBytes)
}

// holdsID reports whether a value holds an identifier of at least so many
// bytes.
func (o *Originals) holdsID(value string, least int) bool {
	if o == nil {
		return false
	}
	value = strings.ToLower(value)
	if o.ids[value] && len(value) >= least {
		return true
	}
	for id := range o.ids {
		if len(id) >= least && strings.Contains(value, id) {
			return true
		}
	}
	return false
}
