package deid

import (
	"bytes"
	"fmt"
	"strings"
	"testing"
	"time"

	"github.com/fluoronet/fluoro/imaging/part10"
)

func mustDay(text string) time.Time {
	if len(text) < 8 {
		return time.Time{}
	}
	day, err := time.Parse("20060102", text[:8])
	if err != nil {
		return time.Time{}
	}
	return day
}

// The invented patient and physician, whose names and numbers are planted in
// texts.
const (
	plantedName  = "Quillfeather^Zebediah^T"
	plantedID    = "NGX-7730281"
	plantedPhone = "(555) 013-4477"
	plantedDay   = "20140623"
)

// plan builds the elements of a file and what must become of them under a set
// of options. What is expected comes from the table's columns and from the
// standard's text, by rules of its own.
type plan struct {
	with   Option
	next   int
	checks []question
}

func (p *plan) check(action string, path []part10.Tag, text, what string) {
	p.checks = append(p.checks, question{action, path, text, what})
}

// expected is the action for a row.
func (p *plan) expected(r Rule) Action {
	columns := map[Option]Action{
		RetainSafePrivate: r.Options.RetainSafePrivate, RetainUIDs: r.Options.RetainUIDs, RetainDeviceIdentity: r.Options.RetainDevice,
		RetainInstitutionIdentity: r.Options.RetainInstitution, RetainPatientCharacteristics: r.Options.RetainPatient,
		RetainFullDates: r.Options.RetainFullDates, RetainModifiedDates: r.Options.RetainModifiedDates,
		CleanDescriptors: r.Options.CleanDescriptors, CleanStructuredContent: r.Options.CleanStructured, CleanGraphics: r.Options.CleanGraphics,
	}
	action := r.Basic
	for option, own := range columns {
		if p.with&option == 0 || own == "" {
			continue
		}
		if own == "C" {
			return "C"
		}
		action = own
	}
	return action
}

// row plants one row at a place and says what is expected of it.
func (p *plan) row(r Rule, above []part10.Tag) part10.Node {
	p.next++
	n := part10.Node{Tag: r.Tag, VR: r.VR}
	if r.Mask != 0 {
		n.Tag |= 0x00021001 &^ r.Mask
	}
	path := append(append([]part10.Tag(nil), above...), n.Tag)
	action := p.expected(r)
	kept, cleaned := action == "K", action == "C" && r.Mask == 0
	switch vr := r.VR; {
	case r.Tag == tagPatientID:
		n.Value = []byte(plantedID)
		p.check("text_removed", path, plantedID, r.Name)
		p.check("patid_consistent", path, plantedID, r.Name)
	case vr == "UI":
		value := fmt.Sprintf("1.2.9.%d.%d", len(above), p.next)
		n.Value = []byte(value)
		p.either(kept, "text_retained", "uid_changed", path, value, r.Name)
	case isDateVR(vr):
		p.date(&n, r, path, kept, cleaned)
	case vr == "SQ":
		p.sequence(&n, r, path, kept, cleaned)
	case vr == "PN":
		n.Value = fmt.Appendf(nil, "Wexlby%d^Ottokar", p.next)
		p.check("text_removed", path, string(n.Value[:8])+" ottokar", r.Name)
	case cleaned && vr == "AE", cleaned && r.Tag == 0x00080201:
		n.Value = []byte("+0100")
		p.check("text_retained", path, "+0100", r.Name)
	case cleaned && textVRs[vr]:
		p.descriptor(&n, path, r.Name)
	default:
		n.Value = p.token(vr)
		p.either(kept, "text_retained", "text_removed", path, string(bytes.Trim(n.Value, "\x00")), r.Name)
	}
	return n
}

func (p *plan) either(kept bool, yes, no string, path []part10.Tag, text, what string) {
	if kept {
		no = yes
	}
	p.check(no, path, text, what)
}

// token is a value, of eight bytes where the VR is binary, that stands nowhere
// else.
func (p *plan) token(vr string) []byte {
	switch vr {
	case "AS":
		return []byte("061Y")
	case "DS", "IS":
		return fmt.Appendf(nil, "77%04d", p.next)
	}
	return fmt.Appendf(nil, "PHI%05d", p.next)
}

func (p *plan) date(n *part10.Node, r Rule, path []part10.Tag, kept, cleaned bool) {
	day := mustDay("20110101").AddDate(0, 0, p.next).Format("20060102")
	value := map[string]string{"DA": day, "DT": day + "101530.25+0100", "TM": fmt.Sprintf("10%02d%02d", p.next/60%60, p.next%60)}[r.VR]
	n.Value = []byte(value)
	switch {
	case kept || cleaned && r.VR == "TM":
		p.check("text_retained", path, value, r.Name)
	case cleaned:
		p.check("date_shifted", path, value, r.Name)
	default:
		p.check("text_removed", path, value, r.Name)
	}
}

// sequence plants a coded text, or a reference where the row remaps.
func (p *plan) sequence(n *part10.Node, r Rule, path []part10.Tag, kept, cleaned bool) {
	n.Sequence = true
	item := part10.Node{Tag: 0x00080104, VR: "LO", Value: p.token("LO")}
	switch {
	case strings.Contains(string(r.Basic), "U"):
		item = part10.Node{Tag: 0x00081155, VR: "UI", Value: fmt.Appendf(nil, "1.2.9.%d.%d", len(path), p.next)}
		p.either(kept, "text_retained", "uid_changed", append(path, item.Tag), string(item.Value), r.Name)
		p.check("uid_consistent", append(path, item.Tag), string(item.Value), r.Name)
	case cleaned:
		item.Value = []byte("Pneumonia QUILLFEATHER left lung")
		p.check("text_removed", append(path, item.Tag), "quillfeather", r.Name)
		p.check("text_retained", append(path, item.Tag), "pneumonia left lung", r.Name)
	default:
		p.either(kept, "text_retained", "text_removed", append(path, item.Tag), string(item.Value), r.Name)
	}
	n.Items = []part10.ItemNode{{Nodes: []part10.Node{item}}}
}

// descriptor plants a text of which the clinical words must stay.
func (p *plan) descriptor(n *part10.Node, path []part10.Tag, what string) {
	value, gone, stay := "Chest routine, "+plantedPhone+" Zebediah QUILLFEATHER contrast", "555 4477 zebediah quillfeather", "chest routine contrast"
	switch n.VR {
	case "SH":
		value, gone, stay = "CT Quillfeather", "quillfeather", "ct"
	case "LT", "ST", "UT":
		value = "Chest routine with contrast. Seen by Dr. Wendel Ostrova on 23 June 2014, MRN " + plantedID + ", call " + plantedPhone +
			". Mr Quillfeather lives at 12 Imaginary Lane, mail zq@example.org."
		gone, stay = "ostrova wendel 2014 june 7730281 555 quillfeather imaginary zq@example", "chest routine contrast"
	}
	n.Value = []byte(value)
	p.check("text_removed", path, gone, what)
	p.check("text_retained", path, stay, what)
}

// level plants every row of the table, private attributes and texts that the
// profile keeps.
func (p *plan) level(above ...part10.Tag) []part10.Node {
	nodes := map[part10.Tag]part10.Node{}
	for _, r := range Table() {
		if r.Tag.Group() != 2 && r.Mask != 0x00010000 {
			n := p.row(r, above)
			nodes[n.Tag] = n
		}
	}
	add := func(t part10.Tag, vr, value, action, text string) {
		nodes[t] = part10.Node{Tag: t, VR: vr, Value: []byte(value)}
		p.check(action, append(append([]part10.Tag(nil), above...), t), text, "planted beside the table")
	}
	safe := "text_removed"
	if p.with.Has(RetainSafePrivate) {
		safe = "text_retained"
	}
	add(0x00190010, "LO", "SIEMENS MR HEADER", safe, "siemens")
	add(0x0019100C, "IS", "1000", safe, "1000")
	add(0x00191044, "LO", "PHI77001", "text_removed", "PHI77001")
	add(0x00091010, "LO", "PHI77002", "text_removed", "PHI77002")
	add(0x00290010, "LO", "FICTIONAL CSA", "text_removed", "fictional")
	add(0x00291010, "OB", "PHI77003", "text_removed", "PHI77003")
	add(0x00400556, "ST", "Rest, supine. Dr. Wendel Ostrova, 2014-06-23, zq@example.org", "text_removed", "wendel ostrova 2014 zq@example")
	p.check("text_retained", append(append([]part10.Tag(nil), above...), 0x00400556), "rest supine", "kept text")
	add(0x00080116, "ST", "Quillfeather "+plantedID, "text_removed", "quillfeather 7730281")
	for t, v := range map[part10.Tag][2]string{
		0x00080070: {"LO", "SIEMENS"}, 0x00081090: {"LO", "Biograph 40"}, 0x00181020: {"LO", "VB42 2014-06"}, 0x00180050: {"DS", "1.25"},
		0x00180060: {"DS", "120"}, 0x00180080: {"DS", "2300"}, 0x00180081: {"DS", "2.98"}, 0x00180024: {"SH", "*tfl3d1"},
		0x00181210: {"SH", "B31f"}, 0x00200011: {"IS", "4"}, 0x00280030: {"DS", `0.7\0.7`}, 0x00180015: {"CS", "CHEST"},
		0x00181250: {"SH", "HeadNeck_20"}, 0x00080061: {"CS", "CT"}, 0x00180022: {"CS", "HELIX"},
	} {
		add(t, v[0], v[1], "text_retained", v[1])
	}
	return sortedNodes(nodes)
}

// iod is a kind of image, and what its modules require: attributes of Type 1
// with a value, of Type 2 at all, though the profile touches them.
type iod struct {
	name, class, modality string
	type1, type2, gone    []part10.Tag
}

// The common Type 2 attributes of composite images: PS3.3 C.7.1.1,
// C.7.2.1, C.7.3.1, C.7.5.1.
var (
	always2 = []part10.Tag{0x00080020, 0x00080030, 0x00080050, 0x00080090, 0x00100010, 0x00100020, 0x00100030, 0x00100040, 0x00200010}
	uids1   = []part10.Tag{0x00080018, 0x0020000D, 0x0020000E, 0x00200052}
)

var iods = []iod{
	{"CT", "1.2.840.10008.5.1.4.1.1.2", "CT", nil, []part10.Tag{0x00180010}, []part10.Tag{0x00080021, 0x00080022, 0x0008002A, 0x00181000, 0x00081111}},
	{"MR", mrImageStorage, "MR", nil, []part10.Tag{0x00180010}, []part10.Tag{0x00080021, 0x00080022, 0x0008002A, 0x00181000, 0x00081111}},
	{"CR", "1.2.840.10008.5.1.4.1.1.1", "CR", nil, nil, []part10.Tag{0x00080021, 0x00080022, 0x00181000, 0x00181400, 0x00181030}},
	{"DX", "1.2.840.10008.5.1.4.1.1.1.1", "DX", []part10.Tag{0x00081111}, []part10.Tag{0x00400555}, []part10.Tag{0x0018700A, 0x0018700C, 0x00181000}},
	{"US multi-frame", "1.2.840.10008.5.1.4.1.1.3.1", "US", nil, nil, []part10.Tag{0x00080021, 0x00080022, 0x00181000}},
	{"enhanced MR", "1.2.840.10008.5.1.4.1.1.4.1", "MR", []part10.Tag{0x00080023, 0x00080033, 0x0008002A, 0x00181000, 0x00081111}, []part10.Tag{0x00400555}, []part10.Tag{0x00080021}},
	{"PET", "1.2.840.10008.5.1.4.1.1.128", "PT", []part10.Tag{0x00080021, 0x00080031}, []part10.Tag{0x00080022, 0x00080032}, []part10.Tag{0x00181000}},
	{"SC", "1.2.840.10008.5.1.4.1.1.7", "OT", nil, nil, []part10.Tag{0x00080021, 0x00080022, 0x00181000}},
	{"unknown IOD", "1.2.3.4.5", "OT", []part10.Tag{0x00080021, 0x00080023, 0x00181000}, []part10.Tag{0x00080022, 0x00400555}, nil},
}

const scorePixels = "0123456789abcdef"

// file builds a file of an IOD: every row at the top and inside a sequence that
// the profile keeps.
func (p *plan) file(t *testing.T, kind iod, syntax, instance string) []byte {
	nodes := p.level()
	nested := part10.Node{Tag: keptOuter, VR: "SQ", Sequence: true, Items: []part10.ItemNode{{Nodes: p.level(keptOuter)}}}
	set := func(n part10.Node) { nodes = put(nodes, n) }
	set(nested)
	set(text(tagSOPClass, "UI", kind.class))
	set(text(tagSOPInstance, "UI", instance))
	set(text(0x00080060, "CS", kind.modality))
	set(text(tagCharset, "CS", "ISO_IR 100"))
	set(text(tagPatientName, "PN", plantedName))
	set(text(tagPhotometric, "CS", "MONOCHROME2"))
	for tag, v := range map[part10.Tag]byte{0x00280002: 1, 0x00280010: 4, 0x00280011: 4, 0x00280100: 8, 0x00280101: 8, 0x00280102: 7, 0x00280103: 0} {
		value := []byte{v, 0}
		if syntax == part10.ExplicitVRBigEndian {
			value = []byte{0, v}
		}
		set(part10.Node{Tag: tag, VR: "US", Value: value})
	}
	set(part10.Node{Tag: part10.TagPixelData, VR: "OW", Value: []byte(scorePixels)})
	own := []part10.Tag{tagSOPInstance}
	for i, c := range p.checks {
		if len(c.path) == 1 && c.path[0] == tagSOPInstance {
			p.checks[i].text = instance
		}
	}
	p.check("uid_consistent", own, instance, "SOP instance")
	p.check("uid_consistent", []part10.Tag{part10.TagMediaSOPInstance}, instance, "SOP instance in the meta information")
	p.types(kind)
	return build(t, syntax, nodes)
}

// types adds what the Types of the IOD require, under the Basic Profile.
func (p *plan) types(kind iod) {
	if p.with != 0 {
		return
	}
	for _, t := range append(uids1, kind.type1...) {
		p.check("text_notnull", []part10.Tag{t}, "", "Type 1 in "+kind.name)
	}
	for _, t := range append(always2, kind.type2...) {
		p.check("tag_retained", []part10.Tag{t}, "", "Type 2 in "+kind.name)
	}
}
