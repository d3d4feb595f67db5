package deid

import (
	"bytes"
	"strings"

	"github.com/suyashkumar/dicom/pkg/uid"

	"github.com/fluoronet/fluoro/imaging/part10"
)

// walker applies the rules to the levels of one file's data set.
type walker struct {
	f   *part10.File
	opt Options
	key Key

	with     Option // opt.With
	kind     kind   // of the file's IOD
	patient  string // pseudonym of the file's patient
	instance string // SOP Instance UID of the output
	syntax   string // transfer syntax of the output
	moved    bool   // an earlier run with this key has shifted the dates
	cleaner  cleaner
	pixels   []part10.Node // new pixel data and what describes it; nil: kept

	planes  map[uint16]bool // groups of overlays that stay
	touched touches
	show    func(Change) // may be nil
}

// newWalker reads what has to be known of the whole file first.
func newWalker(f *part10.File, opt Options) (*walker, error) {
	w := &walker{f: f, opt: opt, key: opt.Key, with: opt.With, syntax: f.Syntax.UID, show: opt.show}
	class, err := f.Text(tagSOPClass)
	if err != nil {
		return nil, err
	}
	w.kind = kindOf(class)
	if w.instance, err = f.Text(tagSOPInstance); err != nil {
		return nil, err
	}
	if !w.with.Has(RetainUIDs) {
		w.instance = w.key.UID(w.instance)
	}
	if w.patient, err = w.topPatient(); err != nil {
		return nil, err
	}
	methods, err := f.Strings(f.Find(tagMethod))
	if err != nil {
		return nil, err
	}
	for _, m := range methods {
		w.moved = w.moved || m == w.key.shiftSeal(w.patient, w.instance)
	}
	id, err := w.known()
	w.cleaner = cleaner{id: id, retainInstitution: w.with.Has(RetainInstitutionIdentity)}
	return w, err
}

// place is where in the data set the walker is.
type place struct {
	path       string              // tags of the sequences above
	parent     part10.Tag          // the innermost of them
	patient    string              // pseudonym of the patient that this level is about
	charsets   []string            // Specific Character Set of this level
	safe       map[part10.Tag]bool // private attributes of this level that may stay
	scrub      bool                // inside a sequence that a dummy replaces: no value stays
	structured bool                // inside a content tree
}

// dataSet returns the new data set, marks included.
func (w *walker) dataSet() ([]part10.Node, error) {
	nodes, _, err := w.level(w.f.Elements, place{patient: w.patient})
	if err != nil {
		return nil, err
	}
	return w.mark(w.withPixels(nodes), w.opt.Version), nil
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
	if at.charsets, err = w.charsets(elements, at.charsets); err != nil {
		return nil, false, err
	}
	at.safe = nil
	if w.with.Has(RetainSafePrivate) {
		if at.safe, err = w.safeIn(elements); err != nil {
			return nil, false, err
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
	n := part10.Kept(e)
	var err error
	if todo == clean && !e.Sequence && e.Length > 0 {
		if n, todo, err = w.cleaned(e, rule, at); err != nil {
			return n, todo, err
		}
	}
	switch {
	case todo == remove:
		n = part10.Node{}
	case e.Sequence && (todo == keep || todo == clean || rule.VR == "SQ" && todo != empty):
		at.scrub = at.scrub || todo == dummy
		at.structured = at.structured || todo == clean && rule.Options.CleanStructured == "C"
		n, err = w.sequence(e, at)
		return n, todo, err
	case todo == keep || e.Length == 0:
		return part10.Kept(e), keep, nil
	case todo == clean || todo == shift:
	case todo == empty || rule.VR == "SQ":
		vr := vrFor(e, rule)
		n = part10.Node{Tag: e.Tag, VR: vr, Sequence: vr == "SQ"}
	case todo == remap:
		n, err = w.remapped(e, rule)
	default:
		n, err = w.replaced(e, rule, w.dummy(e, rule, at))
	}
	if err == nil && n.Keep == nil {
		w.note(at.path, e, n, todo, rule)
	}
	return n, todo, err
}

// dummy is the value that replaces an element's.
func (w *walker) dummy(e *part10.Element, rule *Rule, at place) []byte {
	switch e.Tag {
	case tagPatientID:
		return []byte(at.patient)
	case tagPatientName:
		return []byte(patientName(at.patient))
	}
	return dummyValue(e.Tag, vrFor(e, rule))
}

// sequence walks the items. A sequence in which nothing changed is copied.
func (w *walker) sequence(e *part10.Element, at place) (part10.Node, error) {
	if at.path != "" {
		at.path += "/"
	}
	at.path += e.Tag.String()
	at.parent = e.Tag
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
