package deid

import (
	"cmp"
	"slices"
	"strings"

	"github.com/fluoronet/fluoro/imaging/part10"
)

const (
	// implementationClass is fluoro's Implementation Class UID (0002,0012), and
	// implementationName its Implementation Version Name (0002,0013): whoever
	// writes a file names itself.
	implementationClass = "2.25.71041120350779959925462727929752763576"
	implementationName  = "FLUORO"
)

const (
	tagSOPClass       part10.Tag = 0x00080016
	tagSOPInstance    part10.Tag = 0x00080018
	tagPatientName    part10.Tag = 0x00100010
	tagPatientID      part10.Tag = 0x00100020
	tagBirthDate      part10.Tag = 0x00100030
	tagStudyInstance  part10.Tag = 0x0020000D
	tagIdentityGone   part10.Tag = 0x00120062 // Patient Identity Removed
	tagMethod         part10.Tag = 0x00120063 // De-identification Method
	tagMethodCodes    part10.Tag = 0x00120064 // De-identification Method Code Sequence
	tagTemporal       part10.Tag = 0x00280303 // Longitudinal Temporal Information Modified
	tagImplementation part10.Tag = 0x00020012
	tagImplName       part10.Tag = 0x00020013
)

// metaRule stands for everything that file meta information says about the
// software and the way of a file.
var metaRule = &Rule{Basic: "X", why: "names who wrote or sent the file"}

// methodText is the first value of De-identification Method (0012,0063).
func methodText(version string) string {
	clean := strings.Map(func(r rune) rune {
		if r < ' ' || r > '~' || r == '\\' {
			return -1
		}
		return r
	}, version)
	return "fluoro " + clean[:min(len(clean), 40)]
}

// mark adds what PS3.15 E.1.1 wants of a de-identified file, and the patient's
// pseudonym, which Type 2 attributes allow even where the file had none. Marks
// of an earlier de-identification are replaced: their text could be anything.
func (w *walker) mark(nodes []part10.Node, version string) []part10.Node {
	for _, n := range w.marks(version) {
		at, found := find(nodes, n.Tag)
		pseudonym := n.Tag == tagPatientName || n.Tag == tagPatientID
		switch {
		case !found:
			nodes = slices.Insert(nodes, at, n)
			w.note("", nil, n, addMark, nil)
		case pseudonym && (nodes[at].Keep == nil || nodes[at].Keep.Length > 0):
			// The walk has replaced and reported it.
		default:
			old := part10.Find(w.f.Elements, n.Tag)
			nodes[at] = n
			w.note("", old, n, dummy, tableRule(n.Tag))
		}
	}
	return nodes
}

// put puts a node into its place, or in the place of the one with its tag.
func put(nodes []part10.Node, n part10.Node) []part10.Node {
	at, found := find(nodes, n.Tag)
	if found {
		nodes[at] = n
		return nodes
	}
	return slices.Insert(nodes, at, n)
}

func find(nodes []part10.Node, t part10.Tag) (int, bool) {
	return slices.BinarySearchFunc(nodes, t, func(n part10.Node, t part10.Tag) int { return cmp.Compare(n.Tag, t) })
}

func text(t part10.Tag, vr, value string) part10.Node {
	return part10.Node{Tag: t, VR: vr, Value: []byte(value)}
}

// marks are the elements that every output has, in order.
func (w *walker) marks(version string) []part10.Node {
	method := []string{methodText(version), "PS3.15 E.1 Basic Application Confidentiality"}
	codes := part10.Node{Tag: tagMethodCodes, VR: "SQ", Sequence: true}
	code := func(value, meaning string) {
		codes.Items = append(codes.Items, part10.ItemNode{Nodes: []part10.Node{
			text(0x00080100, "SH", value), text(0x00080102, "SH", "DCM"), text(0x00080104, "LO", meaning)}})
	}
	code("113100", "Basic Application Confidentiality Profile")
	for _, o := range w.opt.With.each() {
		value, meaning := o.Code()
		method = append(method, meaning)
		code(value, meaning)
	}
	if w.opt.With.Has(RetainModifiedDates) {
		method = append(method, w.key.shiftSeal(w.patient, w.instance))
	}
	marks := []part10.Node{
		text(tagPatientName, "PN", patientName(w.patient)), text(tagPatientID, "LO", w.patient),
		text(tagIdentityGone, "CS", "YES"), text(tagMethod, "LO", strings.Join(method, `\`)), codes,
	}
	if w.opt.With.Has(CleanPixelData) {
		marks = append(marks, text(tagBurnedIn, "CS", "NO"))
	}
	if w.opt.With.Has(CleanRecognizableFeatures) {
		marks = append(marks, text(tagRecognizableFeature, "CS", "NO"))
	}
	return append(marks, text(tagTemporal, "CS", w.opt.With.temporal()))
}

// temporal is the value of Longitudinal Temporal Information Modified.
func (o Option) temporal() string {
	switch {
	case o.Has(RetainFullDates):
		return "UNMODIFIED"
	case o.Has(RetainModifiedDates):
		return "MODIFIED"
	}
	return "REMOVED"
}

// meta returns the new file meta information: what the format needs, and
// nothing of who wrote, sent or received the file.
func (w *walker) meta() ([]part10.Node, error) {
	class, err := w.f.Text(tagSOPClass)
	if err != nil {
		return nil, err
	}
	nodes := []part10.Node{
		{Tag: part10.TagMetaVersion, VR: "OB", Value: []byte{0, 1}},
		text(part10.TagMediaSOPClass, "UI", class),
		text(part10.TagMediaSOPInstance, "UI", w.instance),
		text(part10.TagTransferSyntax, "UI", w.syntax),
		text(tagImplementation, "UI", implementationClass),
		text(tagImplName, "SH", implementationName),
	}
	for i := range w.f.Meta {
		e := &w.f.Meta[i]
		at, stays := find(nodes, e.Tag)
		switch {
		case e.Tag == part10.TagMetaLength || e.Tag == part10.TagMetaVersion || e.Tag == part10.TagMediaSOPClass:
		case e.Tag == part10.TagTransferSyntax && w.syntax == w.f.Syntax.UID:
		case e.Tag == part10.TagMediaSOPInstance && w.with.Has(RetainUIDs):
		case e.Tag == part10.TagMediaSOPInstance:
			w.note("", e, nodes[at], remap, tableRule(e.Tag))
		case stays:
			w.note("", e, nodes[at], dummy, nil)
		default:
			w.note("", e, part10.Node{}, remove, metaRule)
		}
	}
	return nodes, nil
}
