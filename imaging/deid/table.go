package deid

import (
	"strings"

	"github.com/fluoronet/fluoro/imaging/part10"
)

//go:generate sh -c "go run ./gen ../../../shared/data/confidentiality_profile_attributes.json > table.gen.go"

// Action is an action code of PS3.15 table E.1-1a: D, Z, X, K, C, U, or a
// compound such as X/Z/D, whose choice depends on the attribute's Type.
type Action string

// Rule is one row of PS3.15 table E.1-1.
type Rule struct {
	Tag      part10.Tag
	Mask     part10.Tag // bits of a tag that must equal Tag; 0 stands for all
	Name     string
	VR       string // of PS3.6; UN where the dictionary does not have it
	Standard bool   // in a standard composite IOD
	Basic    Action // by the Basic Profile
	Options  OptionActions
}

// OptionActions are the actions of a row under each option of the profile; ""
// where the option does not change the Basic Profile's action.
type OptionActions struct {
	RetainSafePrivate   Action
	RetainUIDs          Action
	RetainDevice        Action
	RetainInstitution   Action
	RetainPatient       Action
	RetainFullDates     Action
	RetainModifiedDates Action
	CleanDescriptors    Action
	CleanStructured     Action
	CleanGraphics       Action
}

// Table returns the rows of PS3.15 table E.1-1 in ascending order of tags,
// rows for many tags last.
func Table() []Rule { return append([]Rule(nil), table[:]...) }

var exactRules, patternRules = func() (map[part10.Tag]*Rule, []*Rule) {
	exact := make(map[part10.Tag]*Rule, len(table))
	var patterns []*Rule
	for i := range table {
		if r := &table[i]; r.Mask == 0 {
			exact[r.Tag] = r
		} else {
			patterns = append(patterns, r)
		}
	}
	return exact, patterns
}()

// tableRule returns the table's row for a tag, or nil.
func tableRule(t part10.Tag) *Rule {
	if r := exactRules[t]; r != nil {
		return r
	}
	for _, r := range patternRules {
		if t&r.Mask == r.Tag {
			return r
		}
	}
	return nil
}

// Rules of fluoro's own, stricter than the table; see docs/decisions/deid.md.
var (
	// Its plane lost its bits to the row (60XX,3000), and label and description
	// of a plane are free text that the table does not name.
	overlayRule = &Rule{Basic: "X"}
	// Removed because nobody can say what it holds.
	unknownRule = &Rule{Basic: "X"}
	// Its value no longer holds, or can hide bytes, and nothing needs it.
	fillerRule = &Rule{Basic: "X"}
	// Text and numbers inside a sequence that a dummy must replace.
	insideDummyRule = &Rule{Basic: "D"}
	// Points at an instance, a frame of reference or a repository of the
	// institution, but is missing from the table.
	omittedUIDRule = &Rule{Basic: "U", VR: "UI"}
)

var omittedUIDs = map[part10.Tag]bool{
	0x00081167: true, // Multi-frame Source SOP Instance UID
	0x00083012: true, // Radiopharmaceutical Administration Event UID
	0x0018991E: true, // Target Frame of Reference UID
	0x00200242: true, // SOP Instance UID of Concatenation Source
	0x00209312: true, // Volume Frame of Reference UID
	0x00209313: true, // Table Frame of Reference UID
	0x00280304: true, // Referenced Color Palette Instance UID
	0x0040A021: true, // Findings Group UID (Trial)
	0x0040A022: true, // Referenced Findings Group UID (Trial)
	0x0040E011: true, // Retrieve Location UID
	0x0040E030: true, // Repository Unique ID
	0x0040E031: true, // Home Community ID
	0x00440102: true, // Assertion UID
	0x00440108: true, // Referenced Assertion UID
	0x0070031B: true, // Referenced Fiducial UID
	0x00701209: true, // Volumetric Presentation Input Set UID
	0x0072007F: true, // Selector UI Value
	0x300A0675: true, // Equipment Frame of Reference UID
}

// ruleFor returns the rule for a tag, nil where it is kept.
func ruleFor(t part10.Tag) *Rule {
	if r := tableRule(t); r != nil {
		return r
	}
	switch {
	case t.GroupLength() || t == part10.TagTrailingPadding:
		return fillerRule
	case t.Group()&0xFF00 == 0x6000:
		return overlayRule
	case omittedUIDs[t]:
		return omittedUIDRule
	case part10.DictionaryName(t) == "":
		return unknownRule
	}
	return nil
}

// treatment is what is done with an attribute.
type treatment string

const (
	keep    treatment = ""
	remove  treatment = "removed"
	empty   treatment = "emptied"
	dummy   treatment = "replaced"
	remap   treatment = "remapped"
	addMark treatment = "added"
)

// typeKnown resolves compound actions of attributes whose Type is the same in
// every composite IOD.
var typeKnown = map[part10.Tag]treatment{
	0x00081110: remove, // Referenced Study Sequence: Type 3, and no item is no valid value (PS3.3 C.7.2.1)
}

// treatment resolves the rule's action for the Basic Profile.
func (r *Rule) treatment() treatment {
	if t, ok := typeKnown[r.Tag]; ok && r.Mask == 0 {
		return t
	}
	return r.Basic.treatment()
}

// treatment resolves an action without knowing the attribute's Type in the
// file's IOD: of the permitted ones it takes that which is valid for every
// Type. A dummy is valid for Types 1, 2 and 3, an empty value for 2 and 3, and
// removal for 3 only.
func (a Action) treatment() treatment {
	switch {
	case a == "K":
		return keep
	case strings.Contains(string(a), "U"):
		return remap
	case strings.Contains(string(a), "D"):
		return dummy
	case strings.Contains(string(a), "Z"):
		return empty
	}
	return remove
}
