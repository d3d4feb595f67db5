package deid

import (
	"bytes"
	"strings"

	"github.com/suyashkumar/dicom/pkg/uid"

	"github.com/fluoronet/fluoro/imaging/part10"
)

// walker applies the rules to the levels of one file's data set.
type walker struct {
	f       *part10.File
	key     Key
	touched touches
}

// place is where in the data set the walker is.
type place struct {
	path    string // tags of the sequences above
	patient string // pseudonym of the patient that this level is about
	scrub   bool   // inside a sequence that a dummy replaces: no value stays
}

// dataSet returns the new data set, marks included.
func (w *walker) dataSet(version string) ([]part10.Node, error) {
	patient, err := w.topPatient()
	if err != nil {
		return nil, err
	}
	nodes, _, err := w.level(w.f.Elements, place{patient: patient})
	if err != nil {
		return nil, err
	}
	return w.mark(nodes, patient, version), nil
}

// level treats the elements of the data set or of one item. When nothing
// changed, the caller can copy the level as it is.
func (w *walker) level(elements []part10.Element, at place) (nodes []part10.Node, changed bool, err error) {
	if id := part10.Find(elements, tagPatientID); id != nil && at.path != "" {
		if value, err := w.whole(id); err != nil {
			return nil, false, err
		} else if value != "" {
			at.patient = w.key.PatientID(value)
		}
	}
	nodes = make([]part10.Node, 0, len(elements)+8)
	for i := range elements {
		n, done, err := w.element(&elements[i], at)
		if err != nil {
			return nil, false, err
		}
		changed = changed || n.Keep == nil
		if done != remove {
			nodes = append(nodes, n)
		}
	}
	return nodes, changed, nil
}

// element returns what becomes of one element.
func (w *walker) element(e *part10.Element, at place) (part10.Node, treatment, error) {
	rule, todo := w.choose(e, at)
	done := func(n part10.Node, err error) (part10.Node, treatment, error) {
		if err == nil && n.Keep == nil {
			w.touched.add(at.path, e.Tag, todo, rule)
		}
		return n, todo, err
	}
	switch {
	case todo == remove:
		return done(part10.Node{}, nil)
	case e.Sequence && (todo == keep || rule.VR == "SQ" && todo != empty):
		at.scrub = at.scrub || todo == dummy
		n, err := w.sequence(e, at)
		return n, todo, err
	case todo == keep || e.Length == 0:
		return part10.Kept(e), keep, nil
	case todo == empty || rule.VR == "SQ":
		vr := vrFor(e, rule)
		return done(part10.Node{Tag: e.Tag, VR: vr, Sequence: vr == "SQ"}, nil)
	case todo == remap:
		return done(w.remapped(e, rule))
	}
	switch e.Tag {
	case tagPatientID:
		return done(w.replaced(e, rule, []byte(at.patient)))
	case tagPatientName:
		return done(w.replaced(e, rule, []byte(patientName(at.patient))))
	}
	return done(w.replaced(e, rule, dummyValue(e.Tag, vrFor(e, rule))))
}

// choose returns the rule for an element and what it asks for.
func (w *walker) choose(e *part10.Element, at place) (*Rule, treatment) {
	rule := ruleFor(e.Tag)
	if rule != nil {
		todo := rule.treatment()
		if e.Tag == tagPatientName {
			todo = dummy // Z allows a dummy, and a pseudonym is one
		}
		if todo == dummy && rule.VR == "UI" {
			todo = remap // a new UID is a dummy that stays unique
		}
		if todo == remap && rule.VR == "SQ" && !e.Sequence {
			todo = remove // opaque bytes where references should be
		}
		return rule, todo
	}
	if at.scrub && !e.Sequence {
		if e.VR == "UI" {
			return insideDummyRule, remap
		}
		return insideDummyRule, dummy
	}
	return nil, keep
}

// vrFor returns the VR to write a new value with: the file's, unless that does
// not fit what the rule makes of the attribute.
func vrFor(e *part10.Element, rule *Rule) string {
	if rule.VR != "" && (e.VR == "UN" || (e.VR == "SQ") != (rule.VR == "SQ")) {
		return rule.VR
	}
	return e.VR
}

// sequence walks the items. A sequence in which nothing changed is copied.
func (w *walker) sequence(e *part10.Element, at place) (part10.Node, error) {
	if at.path != "" {
		at.path += "/"
	}
	at.path += e.Tag.String()
	n := part10.Node{Tag: e.Tag, VR: e.VR, Sequence: true, Undefined: e.Undefined}
	changed := false
	for _, item := range e.Items {
		nodes, inside, err := w.level(item.Elements, at)
		if err != nil {
			return n, err
		}
		changed = changed || inside
		n.Items = append(n.Items, part10.ItemNode{Nodes: nodes, Undefined: item.Undefined})
	}
	if !changed {
		return part10.Kept(e), nil
	}
	return n, nil
}

// remapped gives every value of a UID element its new UID. UIDs that the
// standard itself registers, such as a well-known frame of reference, stay.
func (w *walker) remapped(e *part10.Element, rule *Rule) (part10.Node, error) {
	values, err := w.f.Strings(e)
	if err != nil {
		return part10.Node{}, err
	}
	for i, v := range values {
		if _, err := uid.Lookup(v); v != "" && (err != nil || e.Tag == tagSOPInstance) {
			values[i] = w.key.UID(v)
		}
	}
	return w.replaced(e, rule, []byte(strings.Join(values, `\`)))
}

// replaced returns a node with a new value, or the old element if it has that
// value already.
func (w *walker) replaced(e *part10.Element, rule *Rule, value []byte) (part10.Node, error) {
	n := part10.Node{Tag: e.Tag, VR: vrFor(e, rule), Value: value}
	if n.VR != e.VR || e.Encapsulated() || e.Length != int64(len(value)+len(value)%2) {
		return n, nil
	}
	old, err := w.f.Bytes(e)
	if err != nil {
		return n, err
	}
	if bytes.Equal(old[:len(value)], value) && (len(value)%2 == 0 || old[len(value)] == 0 || old[len(value)] == ' ') {
		return part10.Kept(e), nil
	}
	return n, nil
}

// whole returns a text element's value without padding; backslashes stay.
func (w *walker) whole(e *part10.Element) (string, error) {
	raw, err := w.f.Bytes(e)
	return strings.Trim(string(raw), " \x00"), err
}

// topPatient returns the pseudonym of the file's patient: from Patient ID, else
// from name and birth date, else from the study, so that unknown patients of
// different studies do not become one.
func (w *walker) topPatient() (string, error) {
	var seeds []string
	for _, t := range []part10.Tag{tagPatientID, tagPatientName, tagBirthDate, tagStudyInstance} {
		value, err := w.whole(w.f.Find(t))
		if err != nil {
			return "", err
		}
		seeds = append(seeds, value)
	}
	switch {
	case seeds[0] != "":
		return w.key.PatientID(seeds[0]), nil
	case seeds[1] != "":
		return w.key.PatientID(seeds[1] + "\x00" + seeds[2]), nil
	}
	return w.key.PatientID("study\x00" + w.key.UID(seeds[3])), nil
}
