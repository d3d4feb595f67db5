package deid

import (
	"bytes"
	"fmt"
	"strings"
	"testing"

	"github.com/fluoronet/fluoro/imaging/part10"
)

var testKey = Key{1, 2, 3}

var syntaxes = []string{
	part10.ImplicitVRLittleEndian, part10.ExplicitVRLittleEndian, part10.ExplicitVRBigEndian,
	part10.DeflatedExplicitVRLittleEndian,
}

const mrImageStorage = "1.2.840.10008.5.1.4.1.1.4"

// blank returns an empty file of a transfer syntax, to write others with.
func blank(t testing.TB, syntax string) *part10.File {
	t.Helper()
	if len(syntax)%2 == 1 {
		syntax += "\x00"
	}
	raw := append(make([]byte, 128), "DICM\x02\x00\x10\x00UI"...)
	raw = append(append(raw, byte(len(syntax)), 0), syntax...)
	if strings.HasPrefix(syntax, part10.DeflatedExplicitVRLittleEndian) {
		raw = append(raw, 3, 0) // an empty deflate stream
	}
	return mustScan(t, raw)
}

func mustScan(t testing.TB, raw []byte) *part10.File {
	t.Helper()
	f, err := part10.Scan(bytes.NewReader(raw), int64(len(raw)), part10.DefaultLimits())
	if err != nil {
		t.Fatal(err)
	}
	return f
}

// build writes a file; missing SOP class and instance UIDs are added.
func build(t testing.TB, syntax string, data []part10.Node) []byte {
	t.Helper()
	meta := []part10.Node{
		{Tag: part10.TagMediaSOPClass, VR: "UI", Value: []byte(mrImageStorage)},
		{Tag: part10.TagMediaSOPInstance, VR: "UI", Value: []byte("PHI98001")},
		{Tag: part10.TagTransferSyntax, VR: "UI", Value: []byte(syntax)},
		{Tag: tagImplName, VR: "SH", Value: []byte("PHI98002")},
		{Tag: 0x00020016, VR: "AE", Value: []byte("PHI98003")},
		{Tag: 0x00020017, VR: "AE", Value: []byte("PHI98004")},
		{Tag: 0x00020018, VR: "AE", Value: []byte("PHI98005")},
		{Tag: 0x00020100, VR: "UI", Value: []byte("PHI98006")},
		{Tag: 0x00020102, VR: "OB", Value: []byte("PHI98007")},
	}
	var out bytes.Buffer
	if err := part10.Write(&out, blank(t, syntax), meta, data); err != nil {
		t.Fatal(err)
	}
	raw := out.Bytes()
	copy(raw, "PHI98000")
	return raw
}

// planter makes nodes whose every value is a planted string, "PHI" and five
// digits: eight bytes, so a whole number of values of every binary VR.
type planter struct{ next int }

func (p *planter) value() []byte {
	p.next++
	return fmt.Appendf(nil, "PHI%05d", p.next)
}

// row plants the value of one row of the table. The items of a sequence hold
// text that no row names, unless the sequence itself stays.
func (p *planter) row(r Rule) part10.Node {
	n := part10.Node{Tag: r.Tag, VR: r.VR}
	switch {
	case r.Mask != 0:
		n.Tag |= 0x00021001 &^ r.Mask // 5002,1001; 6002,3000
		if n.VR == "UN" {
			n.VR = "LO"
		}
		n.Value = p.value()
	case n.VR != "SQ":
		n.Value = p.value()
	default:
		n.Sequence = true
		child := part10.Node{Tag: 0x00081155, VR: "UI", Value: p.value()}
		item := []part10.Node{child}
		if !strings.Contains(string(r.Basic), "U") {
			item = []part10.Node{
				{Tag: 0x00080104, VR: "LO", Value: p.value()},
				{Tag: 0x00081140, VR: "SQ", Sequence: true, Items: []part10.ItemNode{{Nodes: []part10.Node{child,
					{Tag: 0x00280010, VR: "US", Value: p.value()}, {Tag: 0x0040A160, VR: "UT", Value: p.value()}}}}},
			}
		}
		n.Items = []part10.ItemNode{{Nodes: item}}
	}
	return n
}

// level plants every row, private elements, and elements that the dictionary
// does not know.
func (p *planter) level() []part10.Node {
	nodes := map[part10.Tag]part10.Node{}
	for _, r := range Table() {
		if r.Tag.Group() == 2 || r.Tag == 0x00080018 {
			continue
		}
		n := p.row(r)
		nodes[n.Tag] = n
	}
	for _, t := range []part10.Tag{0x00090010, 0x00091001, 0x7FE30010, 0x0008F123, 0x60020022, 0x60021500} {
		nodes[t] = part10.Node{Tag: t, VR: "LO", Value: p.value()}
	}
	nodes[0x00091003] = part10.Node{Tag: 0x00091003, VR: "SQ", Sequence: true,
		Items: []part10.ItemNode{{Nodes: []part10.Node{{Tag: 0x00080104, VR: "LO", Value: p.value()}}}}}
	nodes[0x00080018] = part10.Node{Tag: 0x00080018, VR: "UI", Value: p.value()}
	return sortedNodes(nodes)
}

func sortedNodes(nodes map[part10.Tag]part10.Node) []part10.Node {
	list := make([]part10.Node, 0, len(nodes))
	for _, n := range nodes {
		list = append(list, n)
	}
	sortNodes(list)
	return list
}

// Sequences that the profile keeps, to nest in.
const (
	keptOuter part10.Tag = 0x00400260 // Performed Protocol Code Sequence
	keptInner part10.Tag = 0x00080051 // Issuer of Accession Number Sequence
)

// planted returns a data set with every row at the top, in a kept sequence, and
// in a kept sequence inside that; of undefined length the second time.
func planted(p *planter) []part10.Node {
	inner := part10.Node{Tag: keptInner, VR: "SQ", Sequence: true, Undefined: true,
		Items: []part10.ItemNode{{Nodes: p.level(), Undefined: true}}}
	middle := append(p.level(), inner)
	sortNodes(middle)
	outer := part10.Node{Tag: keptOuter, VR: "SQ", Sequence: true, Items: []part10.ItemNode{{Nodes: middle}}}
	top := append(p.level(), outer,
		part10.Node{Tag: 0x00080005, VR: "CS", Value: []byte("ISO_IR 100")},
		part10.Node{Tag: tagSOPClass, VR: "UI", Value: []byte(mrImageStorage)},
		part10.Node{Tag: 0x00080060, VR: "CS", Value: []byte("MR")},
		part10.Node{Tag: tagMethod, VR: "LO", Value: p.value()},
		part10.Node{Tag: part10.TagPixelData, VR: "OW", Value: []byte("pixels")})
	sortNodes(top)
	return top
}
