package deid

import (
	"bytes"
	"context"
	"encoding/binary"
	"errors"
	"io"
	"slices"
	"strings"
	"testing"

	"github.com/fluoronet/fluoro/imaging"
	"github.com/fluoronet/fluoro/imaging/dcmtest"
	"github.com/fluoronet/fluoro/imaging/part10"
)

func TestParseOptions(t *testing.T) {
	all, err := ParseOptions([]string{"retain-uids", " clean-descriptors"})
	if err != nil || all != RetainUIDs|CleanDescriptors || all.String() != "clean-descriptors,retain-uids" {
		t.Errorf("set is %v, %v", all, err)
	}
	if got := all.Names(); !slices.Equal(got, []string{"113105 Clean Descriptors Option", "113110 Retain UIDs Option"}) {
		t.Errorf("names are %q", got)
	}
	long, err := ParseOptions([]string{"113107", "Clean Pixel Data Option", "retain-longitudinal-temporal-information-modified-dates"})
	if err != nil || long != RetainModifiedDates|CleanPixelData {
		t.Errorf("set is %v, %v", long, err)
	}
	for _, bad := range [][]string{{"retain-all"}, {"retain-full-dates", "retain-modified-dates"}} {
		if _, err := ParseOptions(bad); err == nil {
			t.Errorf("%q is taken", bad)
		}
	}
	if got := len(OptionNames()); got != 12 {
		t.Errorf("%d options, PS3.15 has 12", got)
	}
}

// The dates of one patient move together, those of another by another number
// of days, and what is no date is not kept.
func TestShift(t *testing.T) {
	a, b := testKey.PatientID("A"), testKey.PatientID("B")
	if testKey.shiftDays(a) == testKey.shiftDays(b) || testKey.shiftDays(a) == (Key{9}).shiftDays(a) {
		t.Error("two patients, or two keys, have one shift")
	}
	for id := range 200 {
		if n := testKey.shiftDays(testKey.PatientID(string(rune('A' + id)))); n < 1 || n > maxShiftDays {
			t.Fatalf("shift of %d days", n)
		}
	}
	for _, c := range []struct{ vr, in, out string }{
		{"DA", "20200301", "20200229"}, {"DA", "2020.03.01", "20200229"}, {"DA", "20200101", "20191231"}, {"DA", "", ""},
		{"DT", "20200301101530.25+0100", "20200229101530.25+0100"}, {"DT", "202003", "202002"}, {"DT", "2020", "2019"},
		{"TM", "101530.25", "101530.25"},
		{"DA", "20201301", "-"}, {"DA", "yesterday", "-"}, {"DT", "20200301 noon", "-"}, {"TM", "noon", "-"}, {"TM", "5551234", "-"}, {"TM", "10:15:30", "10:15:30"}, {"DT", "20200301101530.254477123", "-"}, {"DT", "20200301+0100", "20200229+0100"}, {"DA", "20200301X", "-"},
	} {
		got, ok := shifted(c.vr, []string{c.in}, 1)
		if !ok {
			got = []string{"-"}
		}
		if got[0] != c.out {
			t.Errorf("%s %q became %q, want %q", c.vr, c.in, got[0], c.out)
		}
	}
}

// What is taken out of texts, and what stays.
func TestCleanText(t *testing.T) {
	id := &identity{names: map[string]bool{}, shorts: map[string]bool{}, ids: map[string]bool{}, places: map[string]bool{}}
	id.addName("Müller-Østby^Søren^A")
	id.addName("Li^Na")
	id.addName("O'Dea^Pat")
	id.addIDs(`MRN-204471\0815`)
	id.addPlace("St. Hedwig Hospital Radiology, 12 Kastanienallee")
	c := &cleaner{id: id}
	for _, k := range []struct {
		how     strictness
		in, out string
	}{
		{strict, "MRI BRAIN W/O CONTRAST - MULLER-OSTBY FOLLOW UP", "MRI BRAIN W/O CONTRAST - FOLLOW UP"},
		{strict, "CT Thorax Søren A. Müller (204471)", "CT Thorax."},
		{strict, "t1_mprage_sag_p2_iso1.0", "t1_mprage_sag_p2_iso1.0"},
		{strict, "ep2d_diff_b1000_ADC", "ep2d_diff_b1000_ADC"},
		{strict, "Chest PA & Lateral 2 views", "Chest PA & Lateral 2 views"},
		{strict, "AX T2 FLAIR 5mm 256x256 TR 9000", "AX T2 FLAIR 5mm 256x256 TR 9000"},
		{strict, "Thorax 1.25 mm B31f 120kV 0.0012345", "Thorax 1.25 mm B31f 120kV 0.0012345"},
		{strict, "MR Knee left 14-JUN-2019", "MR Knee left"},
		{strict, "MR Knee 2019-06-14 left", "MR Knee left"},
		{strict, "Head Dr. Smith", "Head"},
		{strict, "CT LI LT lung, ODEA, O'Dea", "CT LT lung"},
		{strict, "CT Abdomen 555-123-4567", "CT Abdomen"},
		{strict, "Hedwig trial arm", "trial arm"},
		{strict, "Pelvis John Carver", "Pelvis"},
		{strict, "Hospital of Springfield brain", "brain"},
		{prose, "Contact husband Edmund Quill, +00 555 0143. Cough for 3 weeks.", "Contact. Cough for 3 weeks."},
		{prose, "Female, 61 years, memory loss. Seen by colleague Ostrova.", "Female, 61 years, memory loss. Seen by colleague."},
		{prose, "Lives at 12 Main Street, Springfield, IL 62704. Smoker.", "Lives at. Smoker."},
		{known, "Brain imaging for Søren Müller 2019-06-14", "Brain imaging for 2019-06-14"},
		{known, "mail a.b@example.org", "mail"},
	} {
		out, ok := c.clean([]byte(k.in), "LT", []string{"ISO_IR 192"}, k.how)
		if !ok || string(out) != k.out {
			t.Errorf("%q became %q, want %q", k.in, out, k.out)
		}
		if again, _ := c.clean(out, "LT", []string{"ISO_IR 192"}, k.how); !bytes.Equal(again, out) {
			t.Errorf("%q is cleaned to %q, and again to %q", k.in, out, again)
		}
	}
	latin, _ := c.clean([]byte("CT S\xf8ren M\xfcller Sch\xe4del"), "LO", []string{"ISO_IR 100"}, strict)
	if string(latin) != "CT Sch\xe4del" {
		t.Errorf("ISO 8859-1 text became %q", latin)
	}
	if _, ok := c.clean([]byte("\x1b$B;3ED\x1b(B MRN-204471"), "LO", []string{"", "ISO 2022 IR 87"}, strict); ok {
		t.Error("text of two-byte characters is cut")
	}
}

// finder finds the same text in every image.
type finder []Region

func (f finder) FindText(_ context.Context, in *imaging.Instance) ([]Region, error) {
	if in.Pixel.Rows == 0 {
		return nil, errors.New("no image")
	}
	return f, nil
}

// Regions are covered in native and in decoded pixels; all others stay.
func TestPixelsHidden(t *testing.T) {
	s := newScore()
	region := Region{1, 1, 3, 2}
	p := &plan{}
	for _, syntax := range syntaxes {
		raw := p.file(t, iods[0], syntax, "1.2.9.1.1")
		for _, c := range []Choices{{With: CleanPixelData, Mask: []Region{region}}, {With: CleanPixelData, Finder: finder{region}}} {
			out := deidentifyWith(t, raw, c)
			f := mustScan(t, out)
			s.pixels(t, syntax, mustScan(t, raw), f, 4, region)
			if said, _ := f.Text(tagBurnedIn); said != "NO" {
				t.Errorf("Burned In Annotation is %q", said)
			}
			if !bytes.Equal(out, deidentifyWith(t, out, c)) {
				t.Errorf("%s: the second run changed the file", syntax)
			}
		}
		out := mustScan(t, deidentifyWith(t, raw, Choices{With: CleanPixelData, Finder: finder{}}))
		s.pixels(t, syntax+" without text", mustScan(t, raw), out, 4)
	}
	t.Log(s)
}

// An overlay stays under Clean Graphics if the finder sees no text in it; its
// own texts are cleaned. Without the option, or with text, all of it goes.
func TestOverlays(t *testing.T) {
	nodes := []part10.Node{text(0x00280004, "CS", "MONOCHROME2"), {Tag: part10.TagPixelData, VR: "OB", Value: []byte{1, 2, 3, 4}},
		text(0x60000022, "LO", "ROI of Quillfeather"), text(0x60001500, "LO", "ROI 1"), {Tag: 0x60003000, VR: "OW", Value: []byte{0b1001, 0}},
		text(tagPatientName, "PN", plantedName)}
	for tag, v := range map[part10.Tag]byte{0x00280002: 1, 0x00280010: 2, 0x00280011: 2, 0x00280100: 8, 0x00280101: 8, 0x00280102: 7, 0x00280103: 0,
		0x60000010: 2, 0x60000011: 2, 0x60000100: 1, 0x60000102: 0} {
		nodes = append(nodes, part10.Node{Tag: tag, VR: "US", Value: []byte{v, 0}})
	}
	raw := build(t, part10.ExplicitVRLittleEndian, small(nodes...))
	clear := deidentifyWith(t, raw, Choices{With: CleanGraphics | CleanPixelData, Finder: finder{}})
	f := mustScan(t, clear)
	label, _ := f.Text(0x60001500)
	description, _ := f.Text(0x60000022)
	if e := f.Find(0x60003000); e == nil || label != "ROI 1" || description != "ROI of" {
		t.Errorf("overlay is there: %v, label %q, description %q", e != nil, label, description)
	}
	for _, c := range []Choices{{}, {With: CleanGraphics}, {With: CleanGraphics | CleanPixelData, Finder: finder{{0, 0, 1, 1}}}} {
		for _, e := range mustScan(t, deidentifyWith(t, raw, c)).Elements {
			if isOverlay(e.Tag) {
				t.Errorf("%v: %v stays", c.With, e.Tag)
			}
		}
	}
}

// rleFrame encodes up to 128 words without compressing them: two segments of
// one literal run each, high bytes first (PS3.5 annex G).
func rleFrame(words []uint16) []byte {
	frame := make([]byte, 64)
	frame[0] = 2
	for segment, shift := range []int{8, 0} {
		binary.LittleEndian.PutUint32(frame[4+4*segment:], uint32(len(frame)))
		frame = append(frame, byte(len(words)-1))
		for _, w := range words {
			frame = append(frame, byte(w>>shift))
		}
		frame = append(frame, 0x80) // no operation, to an even length
	}
	return frame
}

// A compressed image is decoded and written as native Explicit VR Little Endian.
func TestCompressedPixelsHidden(t *testing.T) {
	words := make([]uint16, 64)
	for i := range words {
		words[i] = uint16(i * 40)
	}
	native := dcmtest.CR(8, 8, words)
	rle := dcmtest.CR(8, 8, words, dcmtest.Encapsulated(imaging.RLELossless, nil, rleFrame(words)))
	region := Region{2, 2, 6, 4}
	c := Choices{With: CleanPixelData, Mask: []Region{region}}
	want, got := mustScan(t, deidentifyWith(t, native, c)), mustScan(t, deidentifyWith(t, rle, c))
	if got.Syntax.UID != part10.ExplicitVRLittleEndian {
		t.Errorf("transfer syntax is %s", got.Syntax.UID)
	}
	if !bytes.Equal(pixelBytes(t, want), pixelBytes(t, got)) {
		t.Error("decoded pixels differ from native ones")
	}
	if out := mustScan(t, deidentifyWith(t, rle, Choices{With: CleanPixelData, Finder: finder{}})); out.Syntax.UID != imaging.RLELossless {
		t.Error("an image without text was decoded")
	}
}

func TestRecognizable(t *testing.T) {
	for _, c := range []struct {
		modality, part, said string
		refused              bool
	}{
		{"MR", "BRAIN", "", true}, {"CT", "", "", true}, {"CT", "CHEST", "", false}, {"CT", "CHEST", "YES", true},
		{"MR", "BRAIN", "NO", false}, {"US", "HEAD", "", false}, {"XC", "", "", true},
	} {
		raw := build(t, part10.ExplicitVRLittleEndian, small(text(0x00080060, "CS", c.modality), text(0x00180015, "CS", c.part),
			text(tagRecognizableFeature, "CS", c.said)))
		var out bytes.Buffer
		_, err := Stream(t.Context(), &out, bytes.NewReader(raw), int64(len(raw)), Options{Key: testKey, Choices: Choices{With: CleanRecognizableFeatures}})
		if refused := errors.Is(err, ErrRefused); refused != c.refused || err != nil && !refused {
			t.Errorf("%+v: error is %v", c, err)
		}
		if err != nil {
			continue
		}
		if said, _ := mustScan(t, out.Bytes()).Text(tagRecognizableFeature); said != "NO" {
			t.Errorf("%+v: Recognizable Visual Features is %q", c, said)
		}
	}
}

func TestChoicesThatDoNotFit(t *testing.T) {
	for _, c := range []Choices{{With: CleanPixelData}, {Mask: []Region{{0, 0, 1, 1}}}, {With: RetainFullDates | RetainModifiedDates}} {
		if _, err := Stream(t.Context(), io.Discard, bytes.NewReader(nil), 0, Options{Key: testKey, Choices: c}); err == nil {
			t.Errorf("%+v is taken", c)
		}
	}
	for _, bad := range []string{"", "1,2,3", "1,2,3,4,5", "3,0,3,9", "a,b,c,d", "-1,0,3,3"} {
		if _, err := ParseRegion(bad); err == nil {
			t.Errorf("region %q is taken", bad)
		}
	}
}

// A structured report is taken with its option only; its texts stay only with
// Clean Descriptors, and without what identifies.
func TestStructuredReport(t *testing.T) {
	const sr = "1.2.840.10008.5.1.4.1.1.88.11"
	item := func(nodes ...part10.Node) part10.ItemNode { return part10.ItemNode{Nodes: nodes} }
	raw := build(t, part10.ExplicitVRLittleEndian, put(small(
		text(tagPatientName, "PN", plantedName),
		part10.Node{Tag: 0x0040A730, VR: "SQ", Sequence: true, Items: []part10.ItemNode{
			item(text(0x0040A040, "CS", "TEXT"), text(tagTextValue, "UT", "No nodule in Quillfeather, seen 2014-06-23.")),
			item(text(0x0040A040, "CS", "PNAME"), text(0x0040A123, "PN", "Ostrova^Wendel"))}}), text(tagSOPClass, "UI", sr)))
	var out bytes.Buffer
	if _, err := Stream(t.Context(), &out, bytes.NewReader(raw), int64(len(raw)), Options{Key: testKey}); !errors.Is(err, ErrRefused) {
		t.Errorf("without the option: %v", err)
	}
	for with, want := range map[Option]string{
		CleanStructuredContent: dummies["UT"], CleanStructuredContent | CleanDescriptors: "No nodule in, seen.",
	} {
		f := mustScan(t, deidentifyWith(t, raw, Choices{With: with}))
		got := valueText(t, f, f.Find(0x0040A730))
		if !strings.Contains(got, want) || strings.Contains(strings.ToLower(got), "ostrova") || !strings.Contains(got, "PNAME") {
			t.Errorf("%v: content is %q, want %q in it", with, got, want)
		}
	}
}
