package part10_test

import (
	"bytes"
	"compress/flate"
	"encoding/binary"
	"errors"
	"io"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/fluoronet/fluoro/imaging/part10"
)

// le16 and le32 append little-endian integers.
func le16(b []byte, v ...uint16) []byte {
	for _, v := range v {
		b = binary.LittleEndian.AppendUint16(b, v)
	}
	return b
}

func le32(b []byte, v uint32) []byte { return binary.LittleEndian.AppendUint32(b, v) }

// explicit appends one explicit little-endian element.
func explicit(b []byte, t part10.Tag, vr string, value string) []byte {
	b = le16(b, t.Group(), t.Element())
	b = append(b, vr...)
	switch vr {
	case "OB", "OW", "SQ", "UN", "UT", "UC":
		b = le32(le16(b, 0), uint32(len(value)))
	default:
		b = le16(b, uint16(len(value)))
	}
	return append(b, value...)
}

// longHeader appends the header of an explicit element with a 32-bit length.
func longHeader(b []byte, t part10.Tag, vr string, length uint32) []byte {
	b = append(le16(b, t.Group(), t.Element()), vr...)
	return le32(le16(b, 0), length)
}

// mark appends an item's or delimiter's tag and length.
func mark(b []byte, t part10.Tag, length uint32) []byte {
	return le32(le16(b, t.Group(), t.Element()), length)
}

// file puts a preamble and file meta information before a data set.
func file(syntax string, data []byte) []byte {
	if len(syntax)%2 == 1 {
		syntax += "\x00"
	}
	b := append(make([]byte, 128), "DICM"...)
	meta := explicit(nil, part10.TagTransferSyntax, "UI", syntax)
	b = append(le16(le16(b, 2, 0), 0x4C55, 4), le32(nil, uint32(len(meta)))...)
	return append(append(b, meta...), data...)
}

func scan(raw []byte) (*part10.File, error) {
	return part10.Scan(bytes.NewReader(raw), int64(len(raw)), part10.DefaultLimits())
}

const undefined = 0xFFFFFFFF

// nestedData is a data set with sequences of defined and undefined length, a
// private element and fragments.
func nestedData() []byte {
	b := explicit(nil, 0x00080060, "CS", "MR")
	b = longHeader(b, 0x00081140, "SQ", undefined)
	b = mark(b, part10.TagItem, undefined)
	b = explicit(b, 0x00081155, "UI", "1.2.3\x00")
	b = mark(b, part10.TagItemEnd, 0)
	inner := explicit(nil, 0x00081155, "UI", "1.2.44")
	b = append(mark(b, part10.TagItem, uint32(len(inner))), inner...)
	b = mark(b, part10.TagSequenceEnd, 0)
	b = explicit(b, 0x00091001, "LO", "private ")
	b = explicit(b, 0x00280010, "US", "\x02\x01")
	b = explicit(b, 0x00281050, "DS", `1.5\-2`)
	b = longHeader(b, part10.TagPixelData, "OB", undefined)
	b = mark(b, part10.TagItem, 0)
	b = append(mark(b, part10.TagItem, 4), "\xff\xd8ab"...)
	b = append(mark(b, part10.TagItem, 2), "cd"...)
	return mark(b, part10.TagSequenceEnd, 0)
}

const jpegBaseline = "1.2.840.10008.1.2.4.50"

func TestScanFindsEverything(t *testing.T) {
	f, err := scan(file(jpegBaseline, nestedData()))
	if err != nil {
		t.Fatal(err)
	}
	if !f.Syntax.Encapsulated() || f.Syntax.Implicit {
		t.Errorf("syntax is %+v", f.Syntax)
	}
	sequence := f.Find(0x00081140)
	if len(sequence.Items) != 2 || !sequence.Items[0].Undefined || sequence.Items[1].Undefined {
		t.Fatalf("sequence has items %+v", sequence.Items)
	}
	uid, err := f.Strings(part10.Find(sequence.Items[1].Elements, 0x00081155))
	if err != nil || !cmp.Equal(uid, []string{"1.2.44"}) {
		t.Errorf("nested UID is %q, %v", uid, err)
	}
	if rows, ok, err := f.Int(0x00280010); rows != 0x102 || !ok || err != nil {
		t.Errorf("rows are %d, %v, %v", rows, ok, err)
	}
	if window, err := f.Floats(f.Find(0x00281050)); err != nil || !cmp.Equal(window, []float64{1.5, -2}) {
		t.Errorf("window is %v, %v", window, err)
	}
	pixels := f.Find(part10.TagPixelData)
	if !pixels.Encapsulated() || len(pixels.Fragments) != 3 {
		t.Fatalf("pixel data is %+v", pixels)
	}
	fragment, err := io.ReadAll(f.OpenFragment(pixels.Fragments[1]))
	if err != nil || string(fragment) != "\xff\xd8ab" {
		t.Errorf("first fragment is %x, %v", fragment, err)
	}
}

// The same elements are found in all four encodings.
func TestEncodings(t *testing.T) {
	implicit := append(mark(nil, 0x00080060, 2), "CT"...)
	implicit = append(mark(implicit, 0x00280010, 2), 1, 2)
	big := []byte("\x00\x08\x00\x60CS\x00\x02CT\x00\x28\x00\x10US\x00\x02\x02\x01")
	little := explicit(explicit(nil, 0x00080060, "CS", "CT"), 0x00280010, "US", "\x01\x02")
	var deflated bytes.Buffer
	zw, _ := flate.NewWriter(&deflated, 9)
	zw.Write(little)
	zw.Close()
	for syntax, data := range map[string][]byte{
		part10.ImplicitVRLittleEndian:         implicit,
		part10.ExplicitVRLittleEndian:         little,
		part10.ExplicitVRBigEndian:            big,
		part10.DeflatedExplicitVRLittleEndian: deflated.Bytes(),
	} {
		f, err := scan(file(syntax, data))
		if err != nil {
			t.Errorf("%s: %v", syntax, err)
			continue
		}
		modality, err := f.Text(0x00080060)
		rows, _, err2 := f.Int(0x00280010)
		if modality != "CT" || rows != 0x201 || err != nil || err2 != nil {
			t.Errorf("%s: modality %q, rows %#x, %v, %v", syntax, modality, rows, err, err2)
		}
		again, err := scan(rebuildOf(t, f))
		if err != nil || len(again.Elements) != 2 {
			t.Errorf("%s: written file: %v", syntax, err)
		}
	}
}

func TestRefuses(t *testing.T) {
	le := part10.ExplicitVRLittleEndian
	deep := longHeader(nil, 0x00081140, "SQ", undefined)
	for range 40 {
		deep = longHeader(mark(deep, part10.TagItem, undefined), 0x00081140, "SQ", undefined)
	}
	badLength := file(le, nil)
	badLength[141]++
	long := part10.DefaultLimits()
	long.FileBytes = 200
	var bomb bytes.Buffer
	zw, _ := flate.NewWriter(&bomb, 9)
	zw.Write(make([]byte, 1<<20))
	zw.Close()
	small := part10.DefaultLimits()
	small.InflatedBytes = 1 << 16
	few := part10.DefaultLimits()
	few.Elements = 5
	normal := part10.DefaultLimits()
	for _, c := range []struct {
		name   string
		raw    []byte
		limits part10.Limits
		want   error
		says   string
	}{
		{"empty", nil, normal, part10.ErrNotDICOM, "neither DICM"},
		{"not DICOM", make([]byte, 500), normal, part10.ErrNotDICOM, "neither DICM"},
		{"no SOP class", append(explicit(nil, 0x00080005, "CS", "ISO_IR 100"), make([]byte, 300)...), normal, part10.ErrNotDICOM, "SOP Class"},
		{"compressed, syntax not declared", append(explicit(nil, tagSOPClass, "UI", "1.2\x00"), nestedData()...), normal, part10.ErrTransferSyntax, "compressed"},
		{"no transfer syntax", file("", nil), normal, part10.ErrMalformed, "(0002,0010)"},
		{"private transfer syntax", file("1.2.840.113619.5.2", nil), normal, part10.ErrTransferSyntax, "private"},
		{"group length past the file", badLength, normal, part10.ErrTruncated, "file meta information"},
		{"huge length", file(le, longHeader(nil, part10.TagPixelData, "OW", 0xFFFFFFF0)), normal, part10.ErrTruncated, "(7FE0,0010)"},
		{"unknown VR", file(le, explicit(nil, 0x00080060, "ZZ", "MR")), normal, part10.ErrMalformed, "no VR"},
		{"item past an open sequence", file(le, mark(longHeader(nil, 0x00081140, "SQ", undefined), part10.TagItem, 64)), normal, part10.ErrTruncated, "item declares"},
		{"delimiter inside an item", file(le, append(mark(mark(longHeader(nil, 0x00081140, "SQ", 24), part10.TagItem, 16), part10.TagItemEnd, 0), 1, 2, 3, 4, 5, 6, 7, 8)), normal, part10.ErrMalformed, "middle"},
		{"blank VR", file(le, []byte("\x08\x00\x60\x00  \x09\x00MR")), normal, part10.ErrMalformed, "no VR"},
		{"UN without items", file(le, longHeader(nil, 0x00091001, "UN", undefined)), normal, part10.ErrMalformed, "no items"},
		{"stray item", file(le, mark(nil, part10.TagItem, 0)), normal, part10.ErrMalformed, "no place"},
		{"undefined text", file(le, longHeader(nil, 0x00080060, "UT", undefined)), normal, part10.ErrMalformed, "undefined"},
		{"text where an item must be", file(le, explicit(nil, 0x00081140, "SQ", "nonsense")), normal, part10.ErrMalformed, "item must start"},
		{"unending sequence", file(le, longHeader(nil, 0x00081140, "SQ", undefined)), normal, part10.ErrTruncated, "header"},
		{"too deep", file(le, deep), normal, part10.ErrLimit, "nested"},
		{"too large", file(le, make([]byte, 300)), long, part10.ErrLimit, "limit 200"},
		{"inflates too far", file(part10.DeflatedExplicitVRLittleEndian, bomb.Bytes()), small, part10.ErrLimit, "inflates"},
		{"does not inflate", file(part10.DeflatedExplicitVRLittleEndian, []byte("\xff\xff\xff\xff")), normal, part10.ErrMalformed, "inflate"},
		{"deflated without end", file(part10.DeflatedExplicitVRLittleEndian, bomb.Bytes()[:20]), normal, part10.ErrTruncated, "no end"},
		{"too many elements", file(le, nestedData()), few, part10.ErrLimit, "more than 5"},
		{"junk behind", file(le, []byte{0, 0, 0, 0, 9}), normal, part10.ErrTruncated, "padding"},
	} {
		_, err := part10.Scan(bytes.NewReader(c.raw), int64(len(c.raw)), c.limits)
		if !errors.Is(err, c.want) || !strings.Contains(err.Error(), c.says) {
			t.Errorf("%s: error is %v, want %v with %q", c.name, err, c.want, c.says)
		}
	}
}

// Cut anywhere but between two top-level elements, a file is refused.
func TestTruncatedAnywhere(t *testing.T) {
	raw := file(jpegBaseline, nestedData())
	whole, err := scan(raw)
	if err != nil {
		t.Fatal(err)
	}
	boundary := map[int64]bool{}
	for _, e := range whole.Elements {
		boundary[e.Offset] = true
	}
	for n := range raw {
		f, err := scan(raw[:n])
		if err == nil && !boundary[int64(n)] {
			t.Errorf("cut at byte %d: %d elements and no error", n, len(f.Elements))
		}
	}
}

// Zero bytes behind the data set, which archives leave there, are not an error.
func TestPadding(t *testing.T) {
	for _, n := range []int{1, 7, 8, 4096, 3 << 20} {
		f, err := scan(append(file(jpegBaseline, nestedData()), make([]byte, n)...))
		if err != nil || len(f.Elements) != 6 {
			t.Errorf("%d bytes of padding: %v", n, err)
		}
	}
}

// A sequence that a gateway wrote as UN is implicit inside, whatever the file is.
func TestUnknownVRSequence(t *testing.T) {
	inner := append(mark(nil, 0x00081155, 4), "1.2\x00"...)
	items := append(mark(nil, part10.TagItem, uint32(len(inner))), inner...)
	data := explicit(nil, 0x00081140, "UN", string(items))
	f, err := scan(file(part10.ExplicitVRLittleEndian, data))
	if err != nil {
		t.Fatal(err)
	}
	sequence := f.Find(0x00081140)
	if !sequence.Sequence || len(sequence.Items) != 1 || sequence.Items[0].Elements[0].VR != "UI" {
		t.Fatalf("sequence is %+v", sequence)
	}
	if again := rebuildOf(t, f); !bytes.Equal(again[128:], file(part10.ExplicitVRLittleEndian, data)[128:]) {
		t.Error("written differently")
	}
}

func TestValueLimit(t *testing.T) {
	raw := file(part10.ExplicitVRLittleEndian, explicit(nil, 0x00104000, "LT", strings.Repeat("SECRET", 20)))
	limits := part10.DefaultLimits()
	limits.ValueBytes = 100
	f, err := part10.Scan(bytes.NewReader(raw), int64(len(raw)), limits)
	if err != nil {
		t.Fatal(err)
	}
	if _, err = f.Text(0x00104000); !errors.Is(err, part10.ErrLimit) || strings.Contains(err.Error(), "SECRET") {
		t.Errorf("error is %v, want ErrLimit without the value", err)
	}
}

func TestParseTag(t *testing.T) {
	for _, want := range []part10.Tag{0, 0x00080018, 0x7FE00010, 0xFFFEE00D} {
		if got, err := part10.ParseTag(want.String()); got != want || err != nil {
			t.Errorf("%v parses to %v, %v", want, got, err)
		}
	}
	for _, bad := range []string{"", "(0008,0018", "00080018", "(000g,0018)", "(50XX,XXXX)"} {
		if _, err := part10.ParseTag(bad); err == nil {
			t.Errorf("%q is no tag, but parses", bad)
		}
	}
}

func TestWriteRefuses(t *testing.T) {
	f, err := scan(file(part10.ExplicitVRLittleEndian, nil))
	if err != nil {
		t.Fatal(err)
	}
	for name, nodes := range map[string][]part10.Node{
		"out of order": {{Tag: 0x00100020, VR: "LO"}, {Tag: 0x00100010, VR: "PN"}},
		"too long":     {{Tag: 0x00100010, VR: "PN", Value: make([]byte, 1<<16)}},
		"no VR":        {{Tag: 0x00100010}},
	} {
		if err := part10.Write(io.Discard, f, nil, nodes); err == nil {
			t.Errorf("%s: no error", name)
		}
	}
}

// FuzzScan asserts that no input makes the scanner panic or refer outside the
// file, and that what it accepts can be written and is then a fixed point.
// Small files of pydicom's are its seeds, where they are.
func FuzzScan(f *testing.F) {
	f.Add(file(jpegBaseline, nestedData()))
	f.Add(file(part10.ExplicitVRLittleEndian, explicit(nil, 0x00081140, "UN", string(mark(nil, part10.TagItem, 0)))))
	f.Add(file(part10.ImplicitVRLittleEndian, append(mark(nil, 0x00080060, 2), "CT"...)))
	f.Add(file(part10.ExplicitVRBigEndian, []byte("\x00\x08\x00\x60CS\x00\x02CT")))
	f.Add(file(part10.DeflatedExplicitVRLittleEndian, []byte("\x03\x00")))
	names, _ := filepath.Glob(filepath.Join(pydicom, "*", "*.dcm"))
	for _, name := range names {
		raw, err := os.ReadFile(name)
		if err != nil {
			f.Fatal(err)
		}
		if len(raw) < 16<<10 {
			f.Add(raw)
		}
	}
	limits := part10.Limits{FileBytes: 1 << 20, InflatedBytes: 1 << 20, Elements: 1000, Depth: 8, ValueBytes: 1 << 10}
	f.Fuzz(func(t *testing.T, raw []byte) {
		file, err := part10.Scan(bytes.NewReader(raw), int64(len(raw)), limits)
		if err != nil {
			return
		}
		for i := range file.Elements {
			if _, err := file.Bytes(&file.Elements[i]); err != nil && !errors.Is(err, part10.ErrLimit) {
				t.Fatalf("accepted a value that cannot be read: %v", err)
			}
		}
		first := rebuildOf(t, file)
		again, err := part10.Scan(bytes.NewReader(first), int64(len(first)), part10.DefaultLimits())
		if err != nil {
			t.Fatalf("wrote a file that it refuses: %v", err)
		}
		if !bytes.Equal(rebuildOf(t, again), first) {
			t.Fatal("writing is not a fixed point")
		}
	})
}
