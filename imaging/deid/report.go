package deid

import (
	"cmp"
	"slices"

	"github.com/fluoronet/fluoro/imaging/part10"
)

// ReportSchema names the format of a Report in JSON.
const ReportSchema = "fluoro/deid/1"

// Profile is the name of the profile as it stands in study.json.
const Profile = "PS3.15 E.1 Basic Application Level Confidentiality"

// Report says what was done to a set of files. It holds no value of any of
// them, and inputs are known by their order and a keyed hash of their name only.
type Report struct {
	Schema  string       `json:"schema"`
	Method  string       `json:"method"`
	Profile string       `json:"profile"`
	Options []string     `json:"options,omitempty"` // code and name in CID 7050 of each option
	Files   []FileReport `json:"files"`
}

// Status is what became of an input file.
type Status string

// The statuses: written; refused, because it cannot be made safe or read; or
// skipped, because it is no image file.
const (
	Done    Status = "done"
	Refused Status = "refused"
	Skipped Status = "skipped"
)

// FileReport is what became of one file.
type FileReport struct {
	Input   Input    `json:"input"`
	Output  string   `json:"output,omitempty"` // name in the output folder
	Status  Status   `json:"status"`
	Reason  string   `json:"reason,omitempty"` // of a refusal or skip
	Touched []Touch  `json:"touched,omitempty"`
	Notes   []string `json:"notes,omitempty"` // what the profile leaves for others to check
}

// Input stands for an input file without its name, which may identify.
type Input struct {
	Order int    `json:"order"` // from 1, in the order of names
	Hash  string `json:"hash"`  // keyed hash of the name within the input folder
}

// Touch is one attribute that was changed, at one place of the data set.
type Touch struct {
	Tag    string `json:"tag"`
	Name   string `json:"name"`
	Path   string `json:"path,omitempty"` // tags of the sequences that hold it, outermost first
	Count  int    `json:"count"`          // how often, over all items of those sequences
	Action string `json:"action"`         // removed, emptied, replaced, remapped, cleaned, shifted, added
	Rule   string `json:"rule"`           // the table's action code, or "-" beyond the table
	Why    string `json:"why"`
}

// touches collects the changes of one file.
type touches struct {
	index map[touchKey]int
	list  []Touch
}

type touchKey struct {
	path   string
	tag    part10.Tag
	action treatment
}

func (ts *touches) add(path string, t part10.Tag, done treatment, rule *Rule) {
	key := touchKey{path, t, done}
	if i, ok := ts.index[key]; ok {
		ts.list[i].Count++
		return
	}
	if ts.index == nil {
		ts.index = make(map[touchKey]int)
	}
	ts.index[key] = len(ts.list)
	code, why := explain(rule, done)
	ts.list = append(ts.list, Touch{Tag: t.String(), Name: nameOf(t, rule), Path: path, Count: 1,
		Action: string(done), Rule: code, Why: why})
}

// sorted returns the changes, top level first, in order of tags.
func (ts *touches) sorted() []Touch {
	slices.SortStableFunc(ts.list, func(a, b Touch) int {
		return cmp.Or(cmp.Compare(a.Path, b.Path), cmp.Compare(a.Tag, b.Tag))
	})
	return ts.list
}

func nameOf(t part10.Tag, rule *Rule) string {
	if rule != nil && rule.Name != "" && rule.Mask == 0 {
		return rule.Name
	}
	if name := part10.DictionaryName(t); name != "" {
		return name
	}
	if rule != nil && rule.Name != "" {
		return rule.Name
	}
	return "Unknown"
}

// explain returns the rule's code and one phrase on why it led to what was done.
func explain(rule *Rule, done treatment) (code, why string) {
	switch {
	case rule == nil:
		return "-", "marks the file as de-identified, or names the software that wrote it"
	case rule.why != "":
		return "-", rule.why
	}
	code = string(rule.Basic)
	switch done {
	case remove:
		why = "the profile removes it"
	case empty:
		why = "the profile empties it"
	case dummy:
		why = "the profile wants a dummy value"
	case remap:
		why = "a UID of this institution, remapped with its key"
	case clean:
		why = "an option keeps it without what identifies in it"
	case shift:
		why = "an option keeps it, moved by the patient's secret number of days"
	}
	if len(code) > 1 && done != clean && done != shift {
		why += ", by its Type in the IOD, or as fits every Type where that is not known"
	}
	return code, why
}
