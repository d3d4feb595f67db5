package phi

import (
	"bytes"
	"slices"
	"strings"
	"testing"

	"github.com/fluoronet/fluoro/imaging/dcmtest"
	"github.com/fluoronet/fluoro/imaging/part10"
)

func scanned(t testing.TB, file []byte) *part10.File {
	t.Helper()
	f, err := part10.Scan(bytes.NewReader(file), int64(len(file)), part10.DefaultLimits())
	if err != nil {
		t.Fatal(err)
	}
	return f
}

// kindsOf returns what is found in one attribute of a file.
func kindsOf(t *testing.T, originals *Originals, tag uint32, opts ...dcmtest.Option) []Kind {
	t.Helper()
	found, err := Attributes(scanned(t, dcmtest.CR(2, 2, []uint16{1, 2, 3, 4}, opts...)), originals)
	if err != nil {
		t.Fatal(err)
	}
	var kinds []Kind
	for _, a := range found {
		if a.Tag == part10.Tag(tag).String() {
			kinds = append(kinds, a.Kind)
		}
	}
	return kinds
}

const (
	description = 0x0008103E
	comments    = 0x00204000
	software    = 0x00181020
	patientName = 0x00100010
	secret      = 0x00091002
)

func TestWhatValuesLookLike(t *testing.T) {
	for _, c := range []struct {
		value string
		want  []Kind
	}{
		{"T1 AX 5 MM", nil}, {"CHEST PA", nil}, {"1.2.840.113619.2.55.3.604688119", nil}, {"FLAIR 0.8125", nil}, {"TE 12/98", nil}, {"120 kV 2.5.1", nil},
		{"ANONYMIZED", nil}, {"256 x 256", nil}, {"3/4 view", nil}, {"Version 12.0.1", nil},
		{"Doe^Jane", []Kind{Person}}, {"seen by MÜLLER^Hans", []Kind{Person}},
		{"scan of 2019-03-18", []Kind{Date}}, {"18.03.2019", []Kind{Date}}, {"20190318", []Kind{Date, Number}}, {"3/18/2019", []Kind{Date}},
		{"18-MAR-2019", []Kind{Date}}, {"March 18, 2019", []Kind{Date}}, {"02Nov1971", []Kind{Date}}, {"3/18/19", []Kind{Date}},
		{"MRN 00883412", []Kind{Number}}, {"+49 30 1234567", []Kind{Number, Phone}}, {"call (555) 010-4477", []Kind{Phone}},
		{"mail jane@example.org", []Kind{Email}}, {"https://example.org/x", []Kind{URL}}, {"NY 10027", []Kind{Postcode}},
	} {
		got := kindsOf(t, nil, comments, dcmtest.With(comments, "LT", c.value))
		slices.Sort(got)
		slices.Sort(c.want)
		if !slices.Equal(slices.Compact(got), c.want) {
			t.Errorf("%q looks like %v, want %v", c.value, got, c.want)
		}
	}
}

func TestWhereValuesStand(t *testing.T) {
	for _, c := range []struct {
		name  string
		tag   uint32
		vr    string
		value any
		want  []Kind
	}{
		{"a person's name", patientName, "PN", "Tanaka", []Kind{Person}}, {"a pseudonym", patientName, "PN", "Anon^0a1b2c3d", nil},
		{"dates of software", software, "LO", "VB17 2006-10-24", nil}, {"a method", 0x00120063, "LO", "fluoro 2026-01-01", nil},
		{"a date attribute", 0x00080020, "DA", "20190318", nil}, {"a code string", 0x00180015, "CS", "20190318", nil},
		{"private text", secret, "LO", "Doe^Jane", []Kind{Person}}, {"unknown text", secret, "UN", []byte("Doe^Jane"), []Kind{Person}},
		{"private bytes", secret, "OB", []byte("Doe^Jane"), []Kind{Person}}, {"text in bytes", secret, "UN", []byte("Doe^Jane\x01\x00"), []Kind{Person}},
		{"an encoded item", secret, "UN", append([]byte{0xFE, 0xFF, 0, 0xE0, 16, 0, 0, 0, 0x10, 0, 0x10, 0, 8, 0, 0, 0}, "Doe^Jane 1970-01-01"...), []Kind{Date, Person}},
		{"UTF-16", secret, "OB", []byte("D\x00o\x00e\x00^\x00J\x00a\x00n\x00e\x00"), []Kind{Person}}, {"Cyrillic", secret, "UN", []byte("Иванов^Пётр"), []Kind{Person}},
		{"noise", secret, "UN", []byte("\x01\x02ab^c\x03\x9f\x00\x04\x05\x06\x07\x10\x11\x12"), nil},
		{"one character", comments, "LT", "李^娜", []Kind{Person}}, {"spaces", comments, "LT", "Doe ^^ Jane", []Kind{Person}}, {"powers", comments, "LT", "10^3 mm^3 x^n", nil},
		{"an application", 0x00020016, "AE", "DOE^JANE", []Kind{Person}}, {"a method with carets", 0x00541101, "LO", "MEASURED^CT", nil}, {"a code", 0x00180015, "CS", "DOE^JANE", []Kind{Person}},
		{"a meaning", 0x00080104, "LO", "DOE^JANE", []Kind{Person}}, {"a block's owner", 0x00090011, "LO", "DOE^JANE", []Kind{Person}},
		{"a two-digit year", comments, "LT", "18/03/49", []Kind{Date}}, {"colons", comments, "LT", "2019:03:18 10:11", []Kind{Date}}, {"Japanese", comments, "LT", "2019年3月18日", []Kind{Date}},
		{"a social security number", comments, "LT", "078-05-1120", []Kind{Number}},
		{"a document", 0x00420011, "OB", []byte("%PDF-1.7"), []Kind{Embedded}}, {"a curve", 0x50003000, "OW", []byte{0, 0}, []Kind{Overlay}},
		{"longer than is looked at", comments, "UT", strings.Repeat("knee ", maxValue/5+1), []Kind{Unread}},
		{"as many bytes", secret, "OB", make([]byte, maxValue+2), []Kind{Opaque}},
	} {
		got := kindsOf(t, nil, c.tag, dcmtest.With(0x00090010, "LO", "ACME 20190318"), dcmtest.With(c.tag, c.vr, c.value))
		slices.Sort(got)
		if !slices.Equal(got, c.want) {
			t.Errorf("%s: %v, want %v", c.name, got, c.want)
		}
	}
}

// Names and numbers of the original are found again at any depth, whatever
// their case; a finding holds no value.
func TestOriginalsThatSurvived(t *testing.T) {
	var o Originals
	original := dcmtest.CR(2, 2, []uint16{1, 2, 3, 4}, dcmtest.With(patientName, "PN", "Kestrelwood^Imogen^A^Perfusion-Breast"), dcmtest.With(0x00100020, "LO", "KW-883412"),
		dcmtest.With(0x00100030, "DA", "19711102"))
	if err := o.Add(scanned(t, original)); err != nil {
		t.Fatal(err)
	}
	for _, c := range []struct {
		tag   uint32
		vr    string
		value any
		want  []Kind
	}{
		{description, "LO", "knee of KESTRELWOOD", []Kind{Residue}}, {description, "LO", "kw-883412", []Kind{Residue}}, {0x00080020, "DA", "19711102", []Kind{Residue}},
		{description, "LO", "IMOGENKESTRELWOOD", []Kind{Residue}}, {description, "LO", "kestrelwood_i", []Kind{Residue}}, {0x00080104, "LO", "Kestrelwood", []Kind{Residue}},
		{patientName, "PN", "Anon^Kestrelwood", []Kind{Residue}}, {description, "LO", "Anon Kestrelwood", []Kind{Residue}},
		{0x00180015, "CS", "IMOGEN", []Kind{Residue}}, {0x00020016, "AE", "CT_KESTRELWOOD", []Kind{Residue}}, {0x0020000D, "UI", "1.2.19711102.3", []Kind{Residue}},
		{0x00200013, "IS", "19711102", []Kind{Residue}}, {secret, "OB", "\x01\x02\x03\x04\x05\x06\x07KESTRELWOOD\x00\x00\x01\x02\x03\x04\x05\x06\x07\x00\x01", []Kind{Residue}},
		{0x00080008, "CS", `DERIVED\PRIMARY\PERFUSION`, nil}, {0x00080008, "CS", `DERIVED\IMOGEN`, []Kind{Residue}}, {0x00180015, "CS", "BREAST", nil}, {description, "LO", "Breast", []Kind{Residue}},
		{0x0020000D, "UI", "1.2.883412.3", nil}, {0x00080100, "SH", "IMOGEN", nil},
		{description, "LO", "forest", nil}, {description, "LO", "A knee", nil}, {0x00080020, "DA", "20200101", nil},
	} {
		if got := kindsOf(t, &o, c.tag, dcmtest.With(c.tag, c.vr, c.value)); !slices.Equal(got, c.want) {
			t.Errorf("%q: %v, want %v", c.value, got, c.want)
		}
	}
	nested := dcmtest.CR(2, 2, []uint16{1, 2, 3, 4}, dcmtest.WithSequence(0x00400275, []dcmtest.Element{{Tag: 0x00400007, VR: "LO", Value: "Imogen"}}))
	found, err := Attributes(scanned(t, nested), &o)
	if err != nil || len(found) != 1 || found[0].Path != "(0040,0275)" || found[0].Tag != "(0040,0007)" || found[0].Kind != Residue || found[0].Note {
		t.Errorf("%+v, %v", found, err)
	}
}

func TestOverlaysAreSuspected(t *testing.T) {
	if got := kindsOf(t, nil, 0x60023000, dcmtest.With(0x60023000, "OW", []byte{0, 0})); !slices.Equal(got, []Kind{Overlay}) {
		t.Errorf("%v", got)
	}
}

// Any file that can be scanned can be judged, with bounded findings.
func FuzzAttributes(f *testing.F) {
	f.Add(dcmtest.CR(2, 2, []uint16{1, 2, 3, 4}, dcmtest.With(comments, "LT", "Doe^Jane 2019-03-18")))
	f.Add(dcmtest.CR(2, 2, []uint16{1, 2, 3, 4}, dcmtest.With(secret, "UN", []byte("Doe^Jane"))))
	f.Fuzz(func(t *testing.T, file []byte) {
		scanned, err := part10.Scan(bytes.NewReader(file), int64(len(file)), part10.DefaultLimits())
		if err != nil {
			return
		}
		var o Originals
		_ = o.Add(scanned)
		found, err := Attributes(scanned, &o)
		if err == nil && len(found) > maxFindings {
			t.Errorf("%d findings", len(found))
		}
	})
}
