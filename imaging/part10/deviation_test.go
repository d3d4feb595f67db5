package part10_test

import (
	"bytes"
	"slices"
	"strings"
	"testing"

	"github.com/fluoronet/fluoro/imaging/part10"
)

const tagSOPClass part10.Tag = 0x00080016

// join appends byte strings.
func join(parts ...[]byte) []byte { return slices.Concat(parts...) }

// implicit appends one Implicit VR Little Endian element.
func implicit(b []byte, t part10.Tag, value string) []byte {
	return append(mark(b, t, uint32(len(value))), value...)
}

// What deviates is read as it is meant, noted, and written as it should have
// been.
func TestDeviations(t *testing.T) {
	le, im, be := part10.ExplicitVRLittleEndian, part10.ImplicitVRLittleEndian, part10.ExplicitVRBigEndian
	modality := explicit(nil, 0x00080060, "CS", "MR")
	class := explicit(nil, tagSOPClass, "UI", "1.2.3\x00")
	sound := file(le, join(class, modality))
	badLength := slices.Clone(sound)
	badLength[140] -= 4
	// One item with the modality, in a sequence of 18 bytes.
	item := join(mark(nil, part10.TagItem, 10), modality)
	open := join(mark(nil, part10.TagItem, undefined), modality, mark(nil, part10.TagItemEnd, 0))
	sequence := func(items ...[]byte) []byte {
		all := join(items...)
		return append(longHeader(nil, 0x00081140, "SQ", uint32(len(all))), all...)
	}
	endOfItem, endOfSequence := mark(nil, part10.TagItemEnd, 0), mark(nil, part10.TagSequenceEnd, 0)
	openSequence := func(items ...[]byte) []byte {
		return join(longHeader(nil, 0x00081140, "SQ", undefined), join(items...), endOfSequence)
	}
	within := func(inner []byte) []byte { return sequence(mark(nil, part10.TagItem, uint32(len(inner))), inner) }
	private := func(inner ...[]byte) []byte {
		return join(longHeader(nil, 0x00091001, "UN", undefined), join(inner...), endOfSequence)
	}
	pixels := explicit(nil, part10.TagPixelData, "OW", "\x01\x02")

	for name, c := range map[string]struct {
		raw  []byte
		want []byte // the sound file
		says string
	}{
		"no preamble":       {sound[128:], sound, "no preamble"},
		"no DICM":           {sound[132:], sound, "no DICM"},
		"no meta":           {join(class, modality), sound, "no file meta"},
		"no meta, implicit": {implicit(implicit(nil, tagSOPClass, "1.2.3\x00"), 0x00080060, "MR"), file(im, implicit(implicit(nil, tagSOPClass, "1.2.3\x00"), 0x00080060, "MR")), "no file meta"},
		"no meta, big": {[]byte("\x00\x08\x00\x16UI\x00\x041.2\x00\x00\x08\x00\x60CS\x00\x02MR"),
			file(be, []byte("\x00\x08\x00\x16UI\x00\x041.2\x00\x00\x08\x00\x60CS\x00\x02MR")), "no file meta"},
		"no transfer syntax":          {append(file("", nil), modality...), file(le, modality), "no transfer syntax"},
		"explicit, declared implicit": {file(im, modality), file(le, modality), "declared implicit"},
		"group length":                {badLength, sound, "group length"},
		"odd length":                  {file(le, join(explicit(nil, 0x00080060, "CS", "MRI"), pixels)), file(le, join(explicit(nil, 0x00080060, "CS", "MRI "), pixels)), "odd"},
		"odd length of a UID":         {file(le, explicit(nil, tagSOPClass, "UI", "1.2")), file(le, explicit(nil, tagSOPClass, "UI", "1.2\x00")), "odd"},
		"odd fragment": {file(jpegBaseline, join(longHeader(nil, part10.TagPixelData, "OB", undefined), mark(nil, part10.TagItem, 0), mark(nil, part10.TagItem, 3), []byte("abc"), endOfSequence)),
			file(jpegBaseline, join(longHeader(nil, part10.TagPixelData, "OB", undefined), mark(nil, part10.TagItem, 0), mark(nil, part10.TagItem, 4), []byte("abc\x00"), endOfSequence)), "odd"},
		"out of order":         {file(le, join(modality, class)), sound, "order"},
		"twice":                {file(le, join(class, modality, explicit(nil, 0x00080060, "CS", "CT"))), sound, "repeated"},
		"implicit in explicit": {file(le, join(class, implicit(nil, 0x00080060, "MR"))), sound, "Implicit VR"},
		"all implicit":         {file(le, implicit(implicit(nil, tagSOPClass, "1.2.3\x00"), 0x00080060, "MR")), sound, "Implicit VR"},
		"blank VR":             {file(le, []byte("\x09\x00\x01\x10  \x02\x00ab")), file(le, explicit(nil, 0x00091001, "UN", "ab")), "no VR"},
		"future VR":            {file(le, []byte("\x09\x00\x01\x10ZZ\x00\x00\x02\x00\x00\x00ab")), file(le, explicit(nil, 0x00091001, "UN", "ab")), "no standard"},
		"short length":         {file(le, join([]byte("\x08\x00\x40\x11OB\x04\x00abcd"), pixels)), file(le, join(explicit(nil, 0x00081140, "OB", "abcd"), pixels)), "16-bit"},

		"delimiter in a sequence with a length": {file(le, sequence(item, endOfSequence)), file(le, sequence(item)), "sequence that has a length"},
		"delimiter in an item with a length":    {file(le, sequence(mark(nil, part10.TagItem, 18), modality, endOfItem)), file(le, sequence(item)), "item that has a length"},
		"item longer than its sequence":         {file(le, join(sequence(mark(nil, part10.TagItem, 99), modality), pixels)), file(le, join(sequence(item), pixels)), "longer"},
		"item without delimiter":                {file(le, sequence(mark(nil, part10.TagItem, undefined), modality)), file(le, sequence(open)), "item without"},
		"item without delimiter, open":          {file(le, openSequence(mark(nil, part10.TagItem, undefined), modality)), file(le, openSequence(open)), "item without"},
		"sequence without delimiter":            {file(le, within(join(longHeader(nil, 0x00081140, "SQ", undefined), item))), file(le, within(openSequence(item))), "sequence without"},
		"sequence without delimiter, open": {file(le, openSequence(mark(nil, part10.TagItem, undefined), longHeader(nil, 0x00081140, "SQ", undefined), item, endOfItem)),
			file(le, openSequence(mark(nil, part10.TagItem, undefined), openSequence(item), endOfItem)), "sequence without"},
		"delimiter of nothing": {file(le, join(class, endOfSequence, modality)), sound, "of nothing"},
		"explicit inside UN":   {file(le, private(item)), file(le, join(longHeader(nil, 0x00091001, "SQ", undefined), item, endOfSequence)), "not implicit"},
		"junk behind pixels":   {file(le, join(pixels, []byte("\x01\x02\x03"))), file(le, pixels), "behind the pixel data"},
		"more junk behind":     {file(le, join(pixels, bytes.Repeat([]byte("junk"), 5))), file(le, pixels), "behind the pixel data"},
	} {
		t.Run(name, func(t *testing.T) {
			f, err := scan(c.raw)
			if err != nil {
				t.Fatal(err)
			}
			if !slices.ContainsFunc(f.Deviations, func(d part10.Deviation) bool { return strings.Contains(d.What, c.says) }) {
				t.Errorf("deviations are %+v, want one that says %q", f.Deviations, c.says)
			}
			kept, rebuilt := copyOf(t, f), rebuildOf(t, f)
			if !bytes.Equal(kept[132:], c.want[132:]) {
				t.Errorf("written as\n%q, want\n%q", kept[132:], c.want[132:])
			}
			if !bytes.Equal(kept, rebuilt) {
				t.Error("rebuilding the sequences writes another file")
			}
			if again, err := scan(kept); err != nil || len(again.Deviations) > 0 {
				t.Errorf("what was written deviates: %+v, %v", again, err)
			}
		})
	}
}

// A sequence in a private element is found under UN, of a length or not, and
// in implicit files; a value that only begins like one stays a value.
func TestPrivateSequences(t *testing.T) {
	inner := implicit(nil, 0x00080060, "MR")
	items := join(mark(nil, part10.TagItem, uint32(len(inner))), inner)
	for name, c := range map[string]struct {
		raw      []byte
		sequence bool
	}{
		"with a length":    {file(part10.ExplicitVRLittleEndian, explicit(nil, 0x00091001, "UN", string(items))), true},
		"in implicit":      {file(part10.ImplicitVRLittleEndian, implicit(nil, 0x00091001, string(items))), true},
		"undefined length": {file(part10.ExplicitVRLittleEndian, join(longHeader(nil, 0x00091001, "UN", undefined), items, mark(nil, part10.TagSequenceEnd, 0))), true},
		"a mere value":     {file(part10.ExplicitVRLittleEndian, explicit(nil, 0x00091001, "UN", string(items)+"xy")), false},
	} {
		f, err := scan(c.raw)
		if err != nil {
			t.Errorf("%s: %v", name, err)
			continue
		}
		e := f.Find(0x00091001)
		if e.Sequence != c.sequence || len(f.Deviations) > 0 {
			t.Errorf("%s: %+v, deviations %+v", name, e, f.Deviations)
		}
		if c.sequence && e.Items[0].Elements[0].VR != "CS" {
			t.Errorf("%s: item is %+v", name, e.Items[0])
		}
		if again := copyOf(t, f); !bytes.Equal(again[128:], c.raw[128:]) || !bytes.Equal(again, rebuildOf(t, f)) {
			t.Errorf("%s: written differently", name)
		}
	}
}
