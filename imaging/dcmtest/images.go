package dcmtest

import (
	"fmt"
	"math"
	"os"
	"path/filepath"
	"testing"
)

// Option changes a file before it is encoded.
type Option func(*File)

// With adds an element, in place of one with the same tag.
func With(tag uint32, vr string, value any) Option {
	return func(f *File) { f.Set(Element{Tag: tag, VR: vr, Value: value}) }
}

// WithSequence adds a sequence.
func WithSequence(tag uint32, items ...[]Element) Option {
	return func(f *File) { f.Set(Element{Tag: tag, VR: "SQ", Items: items}) }
}

// Without takes elements out.
func Without(tags ...uint32) Option {
	return func(f *File) {
		for _, tag := range tags {
			f.Remove(tag)
		}
	}
}

// Syntax chooses a native transfer syntax; the default is ExplicitLittle.
func Syntax(uid string) Option { return func(f *File) { f.Syntax = uid } }

// Encapsulated replaces the pixel data by fragments in a compressed syntax.
func Encapsulated(syntax string, offsets []uint32, fragments ...[]byte) Option {
	return func(f *File) {
		f.Remove(PixelData)
		f.Syntax, f.Offsets = syntax, offsets
		f.Fragments = append([][]byte{}, fragments...)
	}
}

// Study puts the file into another study than the default one.
func Study(uid string) Option { return With(StudyInstance, "UI", uid) }

// Inverted makes the file MONOCHROME1, with the same stored values.
func Inverted() Option { return With(Photometric, "CS", "MONOCHROME1") }

// Deidentified sets the marks (0012,0062) to (0012,0064).
func Deidentified() Option {
	return func(f *File) {
		With(0x00120062, "CS", "YES")(f)
		With(0x00120063, "LO", "synthetic")(f)
		WithSequence(0x00120064, []Element{
			{Tag: 0x00080100, VR: "SH", Value: "113100"},
			{Tag: 0x00080102, VR: "SH", Value: "DCM"},
			{Tag: 0x00080104, VR: "LO", Value: "Basic Application Confidentiality Profile"},
		})(f)
	}
}

const uidRoot = "1.2.826.0.1.3680043.8.498.1"

// StudyUID is the study of every file that is not given another.
const StudyUID = uidRoot + ".1"

// Image returns a one-frame grey image of words in the given modality, to be
// changed further; CR and CTSeries are made of it.
func Image(modality, sopClass string, rows, columns int, words []uint16) *File {
	f := &File{Syntax: ExplicitLittle}
	for _, e := range []Element{
		{Tag: SOPClass, VR: "UI", Value: sopClass},
		{Tag: SOPInstance, VR: "UI", Value: uidRoot + ".3.1"},
		{Tag: 0x00080008, VR: "CS", Value: `ORIGINAL\PRIMARY`},
		{Tag: Modality, VR: "CS", Value: modality},
		{Tag: StudyInstance, VR: "UI", Value: StudyUID},
		{Tag: SeriesInstance, VR: "UI", Value: uidRoot + ".2"},
		{Tag: SamplesPerPixel, VR: "US", Value: 1},
		{Tag: Photometric, VR: "CS", Value: "MONOCHROME2"},
		{Tag: Rows, VR: "US", Value: rows},
		{Tag: Columns, VR: "US", Value: columns},
		{Tag: BitsAllocated, VR: "US", Value: 16},
		{Tag: BitsStored, VR: "US", Value: 12},
		{Tag: HighBit, VR: "US", Value: 11},
		{Tag: PixelSign, VR: "US", Value: 0},
		{Tag: PixelData, VR: "OW", Value: words},
	} {
		f.Set(e)
	}
	return f
}

// CR returns a computed radiography image of 12-bit words, row by row.
func CR(rows, columns int, words []uint16, opts ...Option) []byte {
	f := Image("CR", "1.2.840.10008.5.1.4.1.1.1", rows, columns, words)
	f.Set(Element{Tag: 0x00180015, VR: "CS", Value: "CHEST"})
	return f.with(opts)
}

// CTSeries returns the files of a CT series of axial slices of 1 mm pixels,
// distance mm apart, with Hounsfield units from hu. Slices come in order of
// their position from feet to head.
func CTSeries(slices, rows, columns int, distance float64, hu func(d, r, c int) float64, opts ...Option) [][]byte {
	out := make([][]byte, slices)
	for d := range out {
		words := make([]uint16, 0, rows*columns)
		for r := range rows {
			for c := range columns {
				words = append(words, uint16(int16(math.Round(hu(d, r, c)+1024))))
			}
		}
		f := Image("CT", "1.2.840.10008.5.1.4.1.1.2", rows, columns, words)
		for _, opt := range []Option{
			With(SOPInstance, "UI", fmt.Sprintf("%s.3.%d", uidRoot, d+1)),
			With(0x00200052, "UI", uidRoot+".4"),
			With(0x00200013, "IS", d+1),
			With(BitsStored, "US", 16), With(HighBit, "US", 15), With(PixelSign, "US", 1),
			With(RescaleIntercept, "DS", "-1024"), With(RescaleSlope, "DS", "1"),
			With(PixelSpacing, "DS", `1\1`), With(SliceThickness, "DS", distance),
			With(Orientation, "DS", `1\0\0\0\1\0`),
			With(Position, "DS", fmt.Sprintf(`0\0\%.10g`, float64(d)*distance)),
		} {
			opt(f)
		}
		out[d] = f.with(opts)
	}
	return out
}

func (f *File) with(opts []Option) []byte {
	for _, opt := range opts {
		opt(f)
	}
	return f.Bytes()
}

// Write writes files into a folder of the test, as 0001.dcm and so on, and
// returns their paths.
func Write(t testing.TB, files ...[]byte) []string {
	t.Helper()
	dir := t.TempDir()
	paths := make([]string, len(files))
	for i, file := range files {
		paths[i] = filepath.Join(dir, fmt.Sprintf("%04d.dcm", i+1))
		if err := os.WriteFile(paths[i], file, 0o600); err != nil {
			t.Fatal(err)
		}
	}
	return paths
}
