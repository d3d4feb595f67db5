package deid

import (
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

	why string // of a rule beyond the table
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
	overlayRule = &Rule{Basic: "X", Options: OptionActions{CleanGraphics: "C"}, why: "belongs to an overlay plane, which the profile removes"}
	unknownRule = &Rule{Basic: "X", why: "not in the data dictionary, so what it holds cannot be judged"}
	fillerRule  = &Rule{Basic: "X", why: "a length or padding that no longer holds"}
	// Text and numbers inside a sequence that a dummy must replace.
	insideDummyRule = &Rule{Basic: "D", why: "inside a sequence that the profile replaces by a dummy"}
	// Kept by the profile, but for what names a person or a number in it.
	keptTextRule = &Rule{Basic: "K", why: "the profile keeps it, but its text names what other attributes of the file identify"}
	contentRule  = &Rule{Basic: "C", VR: "UT", why: "text of a content item"}
)

// omitted are attributes that identify, though the table does not list them.
var omitted = func() map[part10.Tag]*Rule {
	rules := map[part10.Tag]*Rule{}
	add := func(r Rule, tags ...part10.Tag) {
		for _, t := range tags {
			own := r
			if own.Tag = t; own.VR == "" {
				own.VR = part10.DictionaryVR(t)
			}
			rules[t] = &own
		}
	}
	add(Rule{Basic: "U", VR: "UI", Options: OptionActions{RetainUIDs: "K"}, why: "identifies an instance or place, though the table does not list it"},
		0x00081167, // Multi-frame Source SOP Instance UID
		0x00083012, // Radiopharmaceutical Administration Event UID
		0x0018991E, // Target Frame of Reference UID
		0x00200242, // SOP Instance UID of Concatenation Source
		0x00209312, // Volume Frame of Reference UID
		0x00209313, // Table Frame of Reference UID
		0x00280304, // Referenced Color Palette Instance UID
		0x0040A021, // Findings Group UID (Trial)
		0x0040A022, // Referenced Findings Group UID (Trial)
		0x0040E011, // Retrieve Location UID
		0x0040E030, // Repository Unique ID
		0x0040E031, // Home Community ID
		0x00440102, // Assertion UID
		0x00440108, // Referenced Assertion UID
		0x0070031B, // Referenced Fiducial UID
		0x00701209, // Volumetric Presentation Input Set UID
		0x0072007F, // Selector UI Value
		0x300A0675) // Equipment Frame of Reference UID
	add(Rule{Basic: "D", Options: OptionActions{RetainFullDates: "K", RetainModifiedDates: "C"}, why: "a date or time that the table does not list"},
		0x00080404, 0x00080416, 0x0008041F, // of an inventory
		0x00140102, 0x00140103, // Secondary Review Date, Time
		0x00141020,             // Expiry Date
		0x00143076, 0x00143077, // Date, Time of Gain Calibration
		0x00144076, 0x00144078, 0x0014407A, // Procedure Creation, Expiration, Last Modified Date
		0x40101025, 0x40101026, 0x4010102B, 0x40101041) // Route Segment Start, End, Alarm Decision, OOI Owner Creation Time
	add(Rule{Basic: "D", why: "names a person, though the table does not list it"},
		0x00140104, 0x00142006, 0x0040A067) // Secondary Reviewer, Evaluator, Document Author
	add(Rule{Basic: "D", why: "an address of the institution, though the table does not list it"},
		0x00080407, 0x00080408, 0x00080409, // of an inventory
		0x00081190, 0x00404073, 0x0040E010, 0x0074100A) // Retrieve URL, Storage URL, Retrieve URI, Contact URI
	add(Rule{Basic: "D", Options: OptionActions{RetainInstitution: "K"}, why: "names who issues the institution's numbers, though the table does not list it"},
		0x00400031, 0x00400032) // Local Namespace, Universal Entity ID
	return rules
}()

// ruleFor returns the rule for a tag, nil where it is kept.
func ruleFor(t part10.Tag) *Rule {
	if r := tableRule(t); r != nil {
		return r
	}
	if r := omitted[t]; r != nil {
		return r
	}
	switch {
	case t.GroupLength() || t == part10.TagTrailingPadding:
		return fillerRule
	case isOverlay(t):
		return overlayRule
	case part10.DictionaryName(t) == "":
		return unknownRule
	}
	return nil
}

func isOverlay(t part10.Tag) bool { return t.Group()&0xFF01 == 0x6000 }

// action is what the row asks for under a set of options: cleaning, where an
// option wants that, wins over keeping, so that dates of one calendar are never
// beside those of another.
func (r *Rule) action(with Option) Action {
	action := r.Basic
	for _, o := range with.each() {
		switch own := r.Options.of(o); own {
		case "C":
			return "C"
		case "K":
			action = "K"
		}
	}
	return action
}

// of returns the action of one option, "" where it changes nothing.
func (o OptionActions) of(option Option) Action {
	switch option {
	case CleanGraphics:
		return o.CleanGraphics
	case CleanStructuredContent:
		return o.CleanStructured
	case CleanDescriptors:
		return o.CleanDescriptors
	case RetainFullDates:
		return o.RetainFullDates
	case RetainModifiedDates:
		return o.RetainModifiedDates
	case RetainPatientCharacteristics:
		return o.RetainPatient
	case RetainDeviceIdentity:
		return o.RetainDevice
	case RetainUIDs:
		return o.RetainUIDs
	case RetainSafePrivate:
		return o.RetainSafePrivate
	case RetainInstitutionIdentity:
		return o.RetainInstitution
	}
	return ""
}

// treatment is what is done with an attribute.
type treatment string

const (
	keep    treatment = ""
	remove  treatment = "removed"
	empty   treatment = "emptied"
	dummy   treatment = "replaced"
	remap   treatment = "remapped"
	clean   treatment = "cleaned"
	shift   treatment = "shifted"
	addMark treatment = "added"
)
