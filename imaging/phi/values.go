package phi

import (
	"slices"
	"strings"

	"github.com/fluoronet/fluoro/imaging/part10"
)

// sight is how an element's value is looked at.
type sight int

const (
	none      sight = iota
	formatted       // codes, numbers, dates, UIDs: they may hold what survived
	free            // what people and devices write
	opaque          // bytes of any kind, which may hold text
	binary          // opaque ones that are no text but in places
)

// freeText are the VRs whose values people or devices write; formattedText
// those that the standard gives a form.
var (
	freeText      = []string{"LO", "LT", "PN", "SH", "ST", "UC", "UR", "UT"}
	formattedText = []string{"AE", "AS", "CS", "DA", "DS", "DT", "IS", "TM", "UI"}
)

func sightOf(e *part10.Element) sight {
	switch {
	case slices.Contains(freeText, e.VR):
		return free
	case slices.Contains(formattedText, e.VR):
		return formatted
	case e.VR == "UN" || e.Tag.Private() && (e.VR == "OB" || e.VR == "OW"):
		return opaque
	}
	return none
}

func tooLong(how sight) Kind {
	if how == opaque {
		return Opaque
	}
	return Unread
}

// split returns the values of an element, or of bytes of an unknown kind the
// parts that can be text, and how these are looked at.
func split(vr string, how sight, raw string) ([]string, sight) {
	switch {
	case how == opaque:
		return runs(raw)
	case vr == "LT" || vr == "ST" || vr == "UT" || vr == "UR":
		return []string{strings.TrimRight(raw, " \x00")}, how
	}
	return strings.Split(strings.TrimRight(raw, " \x00"), `\`), how
}

// leastRun is how many bytes of text stand together in bytes of any kind, for
// them to be looked at.
const leastRun = 4

// runs returns the runs of characters of bytes of an unknown kind: as text
// when nearly all of them are, whatever the character set. Of what looks like
// UTF-16 every other byte counts.
func runs(raw string) ([]string, sight) {
	nulls := strings.Count(raw, "\x00")
	if 5*nulls >= 2*len(raw) {
		raw = strings.ReplaceAll(raw, "\x00", "")
		nulls = 0
	}
	found := strings.FieldsFunc(raw, func(r rune) bool { return isControl(r) || r == '\\' })
	printed := 0
	for _, run := range found {
		printed += len(run)
	}
	found = slices.DeleteFunc(found, func(run string) bool { return len(run) < leastRun })
	if 10*printed < 7*(len(raw)-nulls) {
		return found, binary
	}
	return found, opaque
}

// isControl reports whether a character is none of a text; escape is, of
// ISO 2022.
func isControl(r rune) bool { return r < ' ' && r != 0x1B || r == 0x7F }
