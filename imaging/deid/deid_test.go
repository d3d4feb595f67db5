package deid

import (
	"bytes"
	"cmp"
	"errors"
	"io"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"testing"

	"github.com/fluoronet/fluoro/imaging/part10"
	"github.com/fluoronet/fluoro/internal/testkit"
)

func sortNodes(nodes []part10.Node) {
	slices.SortFunc(nodes, func(a, b part10.Node) int { return cmp.Compare(a.Tag, b.Tag) })
}

func deidentify(t testing.TB, raw []byte) ([]byte, FileReport) {
	t.Helper()
	var out bytes.Buffer
	report, err := Stream(t.Context(), &out, bytes.NewReader(raw), int64(len(raw)), Options{Key: testKey, Version: "test"})
	if err != nil {
		t.Fatal(err)
	}
	return out.Bytes(), report
}

var plantedPattern = regexp.MustCompile(`PHI[0-9]{5}`)

// inflated returns the bytes of a file as a reader of its values sees them.
func inflated(t testing.TB, raw []byte) []byte {
	t.Helper()
	f := mustScan(t, raw)
	if !f.Syntax.Deflated || len(f.Elements) == 0 {
		return raw
	}
	last := f.Elements[len(f.Elements)-1]
	whole := part10.Element{Tag: last.Tag, Length: last.End}
	data, err := io.ReadAll(f.Open(&whole))
	if err != nil {
		t.Fatal(err)
	}
	return append(bytes.Clone(raw), data...)
}

// Personal data planted in every attribute of the table, at three depths, in
// private elements and in the file meta information, never comes out, and every
// row is treated as its code says.
func TestPlantedEverywhere(t *testing.T) {
	for _, syntax := range syntaxes {
		t.Run(syntax, func(t *testing.T) {
			p := &planter{}
			raw := build(t, syntax, planted(p))
			if n := len(plantedPattern.FindAll(inflated(t, raw), -1)); n < p.next {
				t.Fatalf("%d strings are planted, %d are in the file", p.next, n)
			}
			out, _ := deidentify(t, raw)
			if found := plantedPattern.FindAll(inflated(t, out), -1); found != nil {
				t.Errorf("%d planted strings survive: %s", len(found), found[:min(10, len(found))])
			}
			f := mustScan(t, out)
			checkLevel(t, f, f.Elements, "top")
			middle := part10.Find(f.Elements, keptOuter).Items[0].Elements
			checkLevel(t, f, middle, "middle")
			checkLevel(t, f, part10.Find(middle, keptInner).Items[0].Elements, "inner")
			if pixels, err := f.Bytes(f.Find(part10.TagPixelData)); string(pixels) != "pixels" || err != nil {
				t.Errorf("pixel data is %q, %v", pixels, err)
			}
		})
	}
}

// wanted is what must be left of an attribute: nothing, an empty value, or
// another value. It is written out here, not taken from the code under test.
// Of compound actions it is what fits every Type.
var wanted = map[Action]string{
	"X": "absent", "Z": "empty", "D": "other", "U": "other", "X/Z": "empty", "X/D": "other", "X/Z/D": "other",
	"Z/D": "other", "X/Z/U*": "other",
}

// wantedInMR are compound actions at the top of an MR image, by the Types in
// PS3.3 table A.4-1: what is Type 3 there goes, what is Type 2 is emptied.
var wantedInMR = map[part10.Tag]string{
	0x00080012: "absent", 0x00080013: "absent", 0x00080021: "absent", 0x00080022: "absent", 0x0008002A: "absent",
	0x00080031: "absent", 0x00080032: "absent", 0x00080023: "empty", 0x00080033: "empty", 0x00080080: "absent",
	0x00080082: "absent", 0x00081010: "absent", 0x00081070: "absent", 0x00081072: "absent", 0x00081111: "absent",
	0x00180010: "empty", 0x00181000: "absent", 0x00181030: "absent", 0x00181400: "absent", 0x0018700A: "absent",
	0x0018700C: "absent", 0x0018700E: "absent", 0x00189516: "absent", 0x00189517: "absent", 0x00321060: "absent",
	0x00700084: "empty",
}

func checkLevel(t *testing.T, f *part10.File, elements []part10.Element, where string) {
	t.Helper()
	for _, e := range elements {
		if e.Tag.Private() || e.Tag.Group()&0xFF00 == 0x6000 || e.Tag.Group()&0xFF00 == 0x5000 {
			t.Errorf("%s: %v is still there", where, e.Tag)
		}
	}
	for _, r := range Table() {
		if r.Mask != 0 || r.Tag.Group() == 2 {
			continue
		}
		want := wanted[r.Basic]
		if top := wantedInMR[r.Tag]; top != "" && where == "top" {
			want = top
		}
		switch r.Tag {
		case tagPatientName:
			want = "other"
		case 0x00081110: // Referenced Study Sequence
			want = "absent"
		}
		e := part10.Find(elements, r.Tag)
		switch {
		case want == "":
			t.Fatalf("action %q has no expectation", r.Basic)
		case (e == nil) != (want == "absent"):
			t.Errorf("%s: %v %s (%s): there is %v, want it %s", where, r.Tag, r.Name, r.Basic, e != nil, want)
		case e != nil && (e.Length == 0) != (want == "empty"):
			t.Errorf("%s: %v %s (%s): %d bytes, want it %s", where, r.Tag, r.Name, r.Basic, e.Length, want)
		}
	}
}

func TestEveryRowIsPlanted(t *testing.T) {
	p := &planter{}
	level := p.level()
	for _, r := range Table() {
		has := slices.ContainsFunc(level, func(n part10.Node) bool {
			return n.Tag == r.Tag || r.Mask != 0 && n.Tag&r.Mask == r.Tag
		})
		if !has && r.Tag.Group() != 2 {
			t.Errorf("%v %s is not planted", r.Tag, r.Name)
		}
	}
}

func TestMetaAndMarks(t *testing.T) {
	out, report := deidentify(t, build(t, part10.ExplicitVRLittleEndian, planted(&planter{})))
	f := mustScan(t, out)
	if !bytes.Equal(out[:128], make([]byte, 128)) {
		t.Error("preamble is not zero")
	}
	text := func(tag part10.Tag) string {
		s, err := f.Text(tag)
		if err != nil {
			t.Fatal(err)
		}
		return s
	}
	if text(part10.TagMediaSOPInstance) != text(tagSOPInstance) {
		t.Error("SOP instance UIDs of meta information and data set differ")
	}
	if text(tagIdentityGone) != "YES" || text(tagTemporal) != "REMOVED" || text(tagMethod) != "fluoro test" {
		t.Errorf("marks are %q %q %q", text(tagIdentityGone), text(tagTemporal), text(tagMethod))
	}
	code := f.Find(tagMethodCodes).Items[0].Elements
	if v, _ := f.Strings(part10.Find(code, 0x00080100)); v[0] != "113100" {
		t.Errorf("method code is %q", v)
	}
	if !strings.HasPrefix(text(tagPatientID), patientPrefix) || !strings.HasPrefix(text(tagPatientName), "Anon^") {
		t.Errorf("patient is %q, %q", text(tagPatientID), text(tagPatientName))
	}
	for _, tag := range []part10.Tag{0x00020016, 0x00020017, 0x00020018, 0x00020100, 0x00020102} {
		if f.Find(tag) != nil {
			t.Errorf("%v is still in the meta information", tag)
		}
	}
	if len(report.Touched) < 600 {
		t.Errorf("report names %d attributes only", len(report.Touched))
	}
	for _, touch := range report.Touched {
		if touch.Name == "" || touch.Action == "" || touch.Rule == "" || touch.Why == "" || touch.Count == 0 {
			t.Errorf("incomplete report entry %+v", touch)
		}
	}
}

func TestIdempotent(t *testing.T) {
	for _, syntax := range syntaxes {
		once, _ := deidentify(t, build(t, syntax, planted(&planter{})))
		if twice, _ := deidentify(t, once); !bytes.Equal(once, twice) {
			t.Errorf("%s: the second run changed the file", syntax)
		}
	}
}

// small is a data set with as little as is allowed, and more elements.
func small(more ...part10.Node) []part10.Node {
	nodes := append([]part10.Node{
		{Tag: tagSOPClass, VR: "UI", Value: []byte(mrImageStorage)},
		{Tag: tagSOPInstance, VR: "UI", Value: []byte("1.2.3")},
	}, more...)
	sortNodes(nodes)
	return nodes
}

func TestReferencesStayWhole(t *testing.T) {
	const wellKnown = "1.2.840.10008.1.4.1.1"
	raw := build(t, part10.ExplicitVRLittleEndian, small(
		part10.Node{Tag: 0x00081140, VR: "SQ", Sequence: true, Items: []part10.ItemNode{{Nodes: []part10.Node{
			{Tag: 0x00081150, VR: "UI", Value: []byte("1.2.840.113619.4.26")},
			{Tag: 0x00081155, VR: "UI", Value: []byte("1.2.3")},
		}}}},
		part10.Node{Tag: 0x00200052, VR: "UI", Value: []byte(wellKnown)},
		part10.Node{Tag: 0x00200242, VR: "UI", Value: []byte("1.2.3")},
		part10.Node{Tag: 0x00080058, VR: "UI", Value: []byte(`1.2.3\1.2.4`)}))
	out, _ := deidentify(t, raw)
	f := mustScan(t, out)
	own, _ := f.Text(tagSOPInstance)
	item := f.Find(0x00081140).Items[0].Elements
	reference, _ := f.Strings(part10.Find(item, 0x00081155))
	class, _ := f.Strings(part10.Find(item, 0x00081150))
	source, _ := f.Text(0x00200242)
	frame, _ := f.Text(0x00200052)
	list, _ := f.Strings(f.Find(0x00080058))
	if own != testKey.UID("1.2.3") || reference[0] != own || source != own || list[0] != own || list[1] == own {
		t.Errorf("own %s, references %s %s %s", own, reference, source, list)
	}
	if class[0] != "1.2.840.113619.4.26" || frame != wellKnown {
		t.Errorf("class %s and well-known frame of reference %s were changed", class, frame)
	}
}

func TestPatients(t *testing.T) {
	patient := func(id, name, birth, study string) string {
		t.Helper()
		out, _ := deidentify(t, build(t, part10.ImplicitVRLittleEndian, small(
			part10.Node{Tag: tagPatientName, VR: "PN", Value: []byte(name)},
			part10.Node{Tag: tagPatientID, VR: "LO", Value: []byte(id)},
			part10.Node{Tag: tagBirthDate, VR: "DA", Value: []byte(birth)},
			part10.Node{Tag: tagStudyInstance, VR: "UI", Value: []byte(study)})))
		f := mustScan(t, out)
		pseudonym, _ := f.Text(tagPatientID)
		whole, _ := f.Text(tagPatientName)
		if whole != patientName(pseudonym) {
			t.Errorf("name %q does not go with %q", whole, pseudonym)
		}
		return pseudonym
	}
	a := patient("A1", "One^Ann", "19600101", "1.1")
	if b := patient("A1", "ONE^ANN", "", "1.2"); a != b {
		t.Error("one patient became two")
	}
	others := []string{a, patient("A2", "One^Ann", "19600101", "1.1"), patient("", "One^Ann", "19600101", "1.1"),
		patient("", "One^Ann", "19610101", "1.1"), patient("", "", "", "1.1"), patient("", "", "", "1.2")}
	slices.Sort(others)
	if len(slices.Compact(others)) != 6 {
		t.Error("two patients became one")
	}
}

func TestRefuses(t *testing.T) {
	class := func(uid string) []part10.Node {
		return []part10.Node{{Tag: tagSOPClass, VR: "UI", Value: []byte(uid)}, {Tag: tagSOPInstance, VR: "UI", Value: []byte("1.2")}}
	}
	item := func(n part10.Node) []part10.ItemNode { return []part10.ItemNode{{Nodes: []part10.Node{n}}} }
	for _, c := range []struct {
		name string
		data []part10.Node
		says string
	}{
		{"structured report", class("1.2.840.10008.5.1.4.1.1.88.11"), "structured report"},
		{"key object", class("1.2.840.10008.5.1.4.1.1.88.59"), "structured report"},
		{"presentation state", class("1.2.840.10008.5.1.4.1.1.11.1"), "presentation state"},
		{"encapsulated PDF", class("1.2.840.10008.5.1.4.1.1.104.1"), "encapsulated document"},
		{"DICOMDIR", class("1.2.840.10008.1.3.10"), "DICOMDIR"},
		{"no SOP class", small()[1:], "(0008,0016)"},
		{"no SOP instance", small()[:1], "(0008,0018)"},
		{"encrypted", small(part10.Node{Tag: 0x04000500, VR: "SQ", Sequence: true}), "encrypted"},
		{"encrypted inside", small(part10.Node{Tag: keptOuter, VR: "SQ", Sequence: true, Items: item(
			part10.Node{Tag: 0x04000520, VR: "OB", Value: []byte{1, 2}})}), "encrypted"},
		{"overlay in the pixels", small(part10.Node{Tag: 0x60000100, VR: "US", Value: []byte{16, 0}},
			part10.Node{Tag: 0x60000102, VR: "US", Value: []byte{12, 0}}), "unused bits"},
		{"pixels elsewhere", small(part10.Node{Tag: 0x00287FE0, VR: "UR", Value: []byte("https://a.example/1")}), "elsewhere"},
	} {
		raw := build(t, part10.ExplicitVRLittleEndian, c.data)
		_, err := Stream(t.Context(), io.Discard, bytes.NewReader(raw), int64(len(raw)), Options{Key: testKey})
		if !errors.Is(err, ErrRefused) || !strings.Contains(err.Error(), c.says) {
			t.Errorf("%s: error is %v, want ErrRefused with %q", c.name, err, c.says)
		}
	}
	if _, err := Stream(t.Context(), io.Discard, bytes.NewReader(nil), 0, Options{}); err != errNoKey {
		t.Errorf("without a key: error is %v", err)
	}
}

func TestTableIsFresh(t *testing.T) {
	source := filepath.Join(testkit.SharedDir(t), "data", "confidentiality_profile_attributes.json")
	want, err := exec.Command("go", "run", "./gen", source).Output()
	if err != nil {
		t.Fatal(err)
	}
	got, err := os.ReadFile("table.gen.go")
	if err != nil {
		t.Fatal(err)
	}
	if !bytes.Equal(got, want) {
		t.Error("table.gen.go is not what imaging/deid/gen makes of the shared table: run `go generate ./imaging/deid`")
	}
	if len(table) != 621 {
		t.Errorf("table has %d rows, want 621", len(table))
	}
}

// FuzzStream asserts that no input makes it panic, that what comes out can be
// read and is a fixed point, and that strings planted in attributes of the
// table never survive where they stand.
func FuzzStream(f *testing.F) {
	f.Add(build(f, part10.ExplicitVRLittleEndian, small(part10.Node{Tag: 0x00100010, VR: "PN", Value: []byte("PHI00001")})))
	f.Add(build(f, part10.ImplicitVRLittleEndian, small(part10.Node{Tag: keptOuter, VR: "SQ", Sequence: true,
		Items: []part10.ItemNode{{Nodes: []part10.Node{{Tag: 0x00100020, VR: "LO", Value: []byte("PHI00002")}}}}})))
	f.Add(build(f, part10.ExplicitVRBigEndian, small(part10.Node{Tag: 0x00091001, VR: "LO", Value: []byte("PHI00003")})))
	f.Add(build(f, part10.ExplicitVRLittleEndian, small(text(0x00081030, "LO", "CT Smith 20190304"), text(tagPatientName, "PN", "Smith^Jo"),
		text(0x00080020, "DA", "20190304"), text(0x00190010, "LO", "SIEMENS MR HEADER"), text(0x0019100C, "IS", "1000"))))
	limits := part10.Limits{FileBytes: 1 << 16, InflatedBytes: 1 << 16, Elements: 500, Depth: 6, ValueBytes: 1 << 12}
	f.Fuzz(func(t *testing.T, raw []byte) {
		for _, with := range []Option{0, most, RetainUIDs | RetainFullDates} {
			var once, twice bytes.Buffer
			opt := Options{Key: testKey, Limits: limits, Choices: Choices{With: with}}
			if _, err := Stream(t.Context(), &once, bytes.NewReader(raw), int64(len(raw)), opt); err != nil {
				if plantedPattern.MatchString(err.Error()) {
					t.Fatal("error holds a value")
				}
				return
			}
			if out := mustScan(t, once.Bytes()); with == 0 {
				checkNoPlant(t, out, out.Elements)
			}
			opt.Limits = part10.DefaultLimits()
			if _, err := Stream(t.Context(), &twice, bytes.NewReader(once.Bytes()), int64(once.Len()), opt); err != nil {
				t.Fatalf("%v: refuses its own output: %v", with, err)
			}
			if !bytes.Equal(once.Bytes(), twice.Bytes()) {
				t.Fatalf("%v: the second run changed the file", with)
			}
		}
	})
}

// checkNoPlant looks for planted strings in everything that a rule covers.
func checkNoPlant(t *testing.T, f *part10.File, elements []part10.Element) {
	for i := range elements {
		e := &elements[i]
		for _, item := range e.Items {
			checkNoPlant(t, f, item.Elements)
		}
		if ruleFor(e.Tag) == nil || e.Sequence {
			continue
		}
		if value, err := f.Bytes(e); err == nil && plantedPattern.Match(value) {
			t.Fatalf("a planted string survives in %v", e.Tag)
		}
	}
}
