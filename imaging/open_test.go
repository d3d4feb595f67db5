package imaging_test

import (
	"bytes"
	"context"
	"errors"
	"os"
	"os/exec"
	"path/filepath"
	"runtime"
	"strings"
	"testing"

	"github.com/fluoronet/fluoro/imaging"
	"github.com/fluoronet/fluoro/imaging/dcmtest"
	"github.com/fluoronet/fluoro/study"
)

func openBytes(raw []byte) (*imaging.Instance, error) {
	return imaging.OpenReader(bytes.NewReader(raw), int64(len(raw)), imaging.Limits{})
}

func open(t testing.TB, raw []byte) *imaging.Instance {
	t.Helper()
	in, err := openBytes(raw)
	if err != nil {
		t.Fatal(err)
	}
	return in
}

// read does all that can be done with a file.
func read(raw []byte) error {
	in, err := openBytes(raw)
	if err != nil {
		return err
	}
	if _, _, err := in.Digest(context.Background()); err != nil {
		return err
	}
	_, err = in.Values(context.Background(), 0)
	return err
}

func TestHeader(t *testing.T) {
	in := open(t, dcmtest.CR(2, 3, make([]uint16, 6), dcmtest.Deidentified(),
		dcmtest.With(0x00281050, "DS", `40\80`), dcmtest.With(0x00281051, "DS", `400\0`),
		dcmtest.With(0x00181164, "DS", `0.5\0.25`), dcmtest.With(0x00280301, "CS", "NO")))
	if in.TransferSyntax != imaging.ExplicitLittleEndian || in.Modality != "CR" || in.BodyPart != "CHEST" || in.BurnedIn != "NO" {
		t.Errorf("syntax %s, modality %s, body part %s, burned in %s", in.TransferSyntax, in.Modality, in.BodyPart, in.BurnedIn)
	}
	if m, err := in.ParseModality(); err != nil || m != study.CR {
		t.Errorf("modality is %v, %v", m, err)
	}
	if len(in.ImageType) != 2 || in.ImageType[1] != "PRIMARY" || in.StudyInstanceUID != dcmtest.StudyUID {
		t.Errorf("image type %v, study %s", in.ImageType, in.StudyInstanceUID)
	}
	if !in.Deidentified.Marked() || in.Deidentified.Codes[0].Value != "113100" || in.Deidentified.Method[0] != "synthetic" {
		t.Errorf("marks are %+v", in.Deidentified)
	}
	if in.Slope != 1 || in.Intercept != 0 || in.Frames != 1 {
		t.Errorf("slope %g, intercept %g, frames %d", in.Slope, in.Intercept, in.Frames)
	}
	if len(in.Windows) != 1 || in.Windows[0] != (imaging.Window{Center: 40, Width: 400, Function: imaging.Linear}) {
		t.Errorf("windows are %+v: the one of width 0 must be left out", in.Windows)
	}
	if len(in.PixelSpacing) != 2 || in.PixelSpacing[1] != 0.25 {
		t.Errorf("pixel spacing is %v", in.PixelSpacing)
	}
}

// What says where the image lies in the patient and cannot be read counts as
// absent.
func TestUnreadablePlaceIsAbsent(t *testing.T) {
	in := open(t, dcmtest.CR(1, 1, []uint16{1}, dcmtest.With(dcmtest.Position, "DS", `1\2`), dcmtest.With(0x00181164, "DS", `1\1`),
		dcmtest.With(dcmtest.PixelSpacing, "DS", "0,5"), dcmtest.With(dcmtest.SliceThickness, "DS", "thick"), dcmtest.With(0x00281050, "DS", "x"), dcmtest.With(0x00281051, "DS", "2")))
	if in.Position != nil || in.PixelSpacing != nil || in.Thickness != 0 || in.Windows != nil {
		t.Errorf("%+v", in.FrameAttributes)
	}
}

func TestRefusals(t *testing.T) {
	cr := func(opts ...dcmtest.Option) []byte { return dcmtest.CR(4, 4, make([]uint16, 16), opts...) }
	with := dcmtest.With
	huge := func(f *dcmtest.File) {
		f.Set(dcmtest.Element{Tag: 0x00081030, VR: "UT", Value: "x", Length: 0xFFFFFFF0})
	}
	for name, c := range map[string]struct {
		raw    []byte
		want   error
		says   string
		reason study.Reason
	}{
		"empty":              {nil, imaging.ErrNotDICOM, "neither DICM behind a preamble", study.InstanceUnreadable},
		"not DICOM":          {bytes.Repeat([]byte("text "), 100), imaging.ErrNotDICOM, "neither DICM behind a preamble", study.InstanceUnreadable},
		"no syntax":          {append(append(make([]byte, 128), "DICM"...), make([]byte, 64)...), imaging.ErrMalformed, "", study.InstanceUnreadable},
		"huge length":        {cr(huge), imaging.ErrTruncated, "declares", study.InstanceUnreadable},
		"no pixels":          {cr(dcmtest.Without(dcmtest.PixelData)), imaging.ErrNoPixels, "(7FE0,0010)", study.PixelsUndecodable},
		"no rows":            {cr(dcmtest.Without(dcmtest.Rows)), imaging.ErrPixels, "Rows", study.PixelsUndecodable},
		"zero rows":          {cr(with(dcmtest.Rows, "US", 0)), imaging.ErrPixels, "Rows", study.PixelsUndecodable},
		"zero columns":       {cr(with(dcmtest.Columns, "US", 0)), imaging.ErrPixels, "Columns", study.PixelsUndecodable},
		"zero frames":        {cr(with(dcmtest.NumberOfFrames, "IS", 0)), imaging.ErrPixels, "Frames", study.PixelsUndecodable},
		"negative frames":    {cr(with(dcmtest.NumberOfFrames, "IS", -3)), imaging.ErrPixels, "Frames", study.PixelsUndecodable},
		"frames not number":  {cr(with(dcmtest.NumberOfFrames, "IS", "1A")), imaging.ErrMalformed, "(0028,0008)", study.InstanceUnreadable},
		"absurd size":        {cr(with(dcmtest.Rows, "US", 65535), with(dcmtest.Columns, "US", 65535), with(dcmtest.NumberOfFrames, "IS", "2147483647")), imaging.ErrTooLarge, "limit", study.StudyTooLarge},
		"absurd frame":       {cr(with(dcmtest.Rows, "US", 65535), with(dcmtest.Columns, "US", 65535)), imaging.ErrTooLarge, "FrameBytes", study.StudyTooLarge},
		"size past the data": {cr(with(dcmtest.Rows, "US", 400)), imaging.ErrPixels, "32 bytes", study.PixelsUndecodable},
		"short by a byte":    {cr(with(dcmtest.PixelData, "OB", make([]byte, 30))), imaging.ErrPixels, "30 bytes", study.PixelsUndecodable},
		"two samples":        {cr(with(dcmtest.SamplesPerPixel, "US", 2)), imaging.ErrPixels, "Samples", study.PixelsUndecodable},
		"12 bits allocated":  {cr(with(dcmtest.BitsAllocated, "US", 12)), imaging.ErrUnsupported, "Bits Allocated", study.PixelsUndecodable},
		"17 bits stored":     {cr(with(dcmtest.BitsStored, "US", 17)), imaging.ErrPixels, "Bits Stored", study.PixelsUndecodable},
		"high bit":           {cr(with(dcmtest.HighBit, "US", 16)), imaging.ErrPixels, "High Bit", study.PixelsUndecodable},
		"slope 0":            {cr(with(dcmtest.RescaleSlope, "DS", "0")), imaging.ErrMalformed, "Slope", study.InstanceUnreadable},
		"slope infinite":     {cr(with(dcmtest.RescaleSlope, "DS", "1e999")), imaging.ErrMalformed, "(0028,1053)", study.InstanceUnreadable},
		"unknown syntax":     {cr(dcmtest.Encapsulated("1.2.840.10008.1.2.4.100", nil, make([]byte, 8))), imaging.ErrUnsupported, "MPEG2", study.PixelsUndecodable},
		"private syntax":     {cr(dcmtest.Syntax("1.2.3.4")), imaging.ErrUnsupported, "", study.PixelsUndecodable},
		"native as JPEG":     {cr(dcmtest.Syntax(imaging.JPEGBaseline)), imaging.ErrPixels, "not encapsulated", study.PixelsUndecodable},
		"empty JPEG":         {cr(dcmtest.Encapsulated(imaging.JPEGBaseline, nil), with(dcmtest.BitsAllocated, "US", 8), with(dcmtest.BitsStored, "US", 8), with(dcmtest.HighBit, "US", 7)), imaging.ErrPixels, "", study.PixelsUndecodable},
		"float pixels":       {cr(dcmtest.Without(dcmtest.PixelData), with(0x7FE00008, "OF", make([]byte, 64))), imaging.ErrUnsupported, "Float", study.PixelsUndecodable},
		"palette, no table":  {cr(with(dcmtest.Photometric, "CS", "PALETTE COLOR")), imaging.ErrPixels, "lookup table", study.PixelsUndecodable},
		"nested deep":        {nested(1000), imaging.ErrTooLarge, "nested", study.StudyTooLarge},
	} {
		t.Run(name, func(t *testing.T) {
			err := read(c.raw)
			if !errors.Is(err, c.want) || !strings.Contains(err.Error(), c.says) {
				t.Fatalf("error is %v, want %v with %q", err, c.want, c.says)
			}
			if reason, known := imaging.ReasonOf(err); !known || reason != c.reason {
				t.Errorf("reason is %v, want %v", reason, c.reason)
			}
		})
	}
}

func nested(depth int) []byte {
	inner := []dcmtest.Element{{Tag: 0x00080104, VR: "LO", Value: "deep"}}
	for range depth {
		inner = []dcmtest.Element{{Tag: 0x00400100, VR: "SQ", Items: [][]dcmtest.Element{inner}, Undefined: true}}
	}
	f := dcmtest.Image("CR", "1.2.840.10008.5.1.4.1.1.1", 1, 1, []uint16{1})
	f.Set(inner[0])
	return f.Bytes()
}

func TestDeflateBombIsRefused(t *testing.T) {
	raw := dcmtest.CR(4, 4, make([]uint16, 16), dcmtest.Syntax(imaging.DeflatedLittleEndian),
		dcmtest.With(dcmtest.PixelData, "OW", make([]byte, 32<<20)))
	var before, after runtime.MemStats
	runtime.ReadMemStats(&before)
	_, err := imaging.OpenReader(bytes.NewReader(raw), int64(len(raw)), imaging.Limits{InflatedBytes: 1 << 20})
	runtime.ReadMemStats(&after)
	if !errors.Is(err, imaging.ErrTooLarge) || !strings.Contains(err.Error(), "inflates") {
		t.Errorf("error is %v, want ErrTooLarge", err)
	}
	if taken := after.TotalAlloc - before.TotalAlloc; taken > 8<<20 {
		t.Errorf("took %d bytes of memory", taken)
	}
}

// Cut after any byte, a file is refused, or, where only trailing elements are
// gone, read to the same pixels.
func TestTruncatedAnywhere(t *testing.T) {
	words := []uint16{1, 2, 3, 4}
	for name, raw := range map[string][]byte{
		"explicit": dcmtest.CR(2, 2, words, dcmtest.Deidentified()),
		"implicit": dcmtest.CR(2, 2, words, dcmtest.Deidentified(), dcmtest.Syntax(imaging.ImplicitLittleEndian)),
		"big":      dcmtest.CR(2, 2, words, dcmtest.Syntax(imaging.ExplicitBigEndian)),
		"deflated": dcmtest.CR(2, 2, words, dcmtest.Syntax(imaging.DeflatedLittleEndian)),
		"RLE":      dcmtest.CR(2, 2, words, dcmtest.Encapsulated(imaging.RLELossless, []uint32{0}, rle16(words))),
	} {
		t.Run(name, func(t *testing.T) {
			if err := read(raw); err != nil {
				t.Fatal(err)
			}
			for n := range len(raw) - 1 {
				err := read(raw[:n])
				if err == nil && name != "deflated" {
					t.Fatalf("the first %d of %d bytes are read", n, len(raw))
				}
				if _, known := imaging.ReasonOf(err); !known {
					t.Fatalf("the first %d bytes: %v has no reason", n, err)
				}
			}
		})
	}
}

// What a hostile file declares must not be what it takes.
func TestMemoryStaysWithinTheFile(t *testing.T) {
	claims := map[string][]byte{
		"length": dcmtest.CR(4, 4, make([]uint16, 16), func(f *dcmtest.File) {
			f.Set(dcmtest.Element{Tag: 0x00280103, VR: "OB", Value: "x", Length: 0xFFFFFFF0})
		}),
		"size": dcmtest.CR(65535, 2000, make([]uint16, 16)),
		"RLE size": dcmtest.CR(65535, 2000, nil,
			dcmtest.Encapsulated(imaging.RLELossless, nil, rle16(make([]uint16, 16)))),
		"offset table": dcmtest.CR(4, 4, nil, dcmtest.Encapsulated(imaging.RLELossless, make([]uint32, 70_000), nil)),
	}
	for name, raw := range claims {
		t.Run(name, func(t *testing.T) {
			var before, after runtime.MemStats
			runtime.ReadMemStats(&before)
			if err := read(raw); err == nil {
				t.Fatal("read without an error")
			}
			runtime.ReadMemStats(&after)
			if taken := after.TotalAlloc - before.TotalAlloc; taken > 4<<20 {
				t.Errorf("%d bytes of file took %d bytes of memory", len(raw), taken)
			}
		})
	}
}

func TestFramesAreHeldOneAtATime(t *testing.T) {
	const frames, rows, columns = 200, 64, 64
	raw := dcmtest.CR(rows, columns, make([]uint16, frames*rows*columns), dcmtest.With(dcmtest.NumberOfFrames, "IS", frames))
	in := open(t, raw)
	var before, after runtime.MemStats
	runtime.ReadMemStats(&before)
	if _, _, err := in.Digest(context.Background()); err != nil {
		t.Fatal(err)
	}
	runtime.ReadMemStats(&after)
	if taken := after.TotalAlloc - before.TotalAlloc; taken > 1<<20 {
		t.Errorf("a digest over %d bytes took %d bytes of memory", len(raw), taken)
	}
}

func TestLimits(t *testing.T) {
	raw := dcmtest.CR(4, 4, make([]uint16, 32), dcmtest.With(dcmtest.NumberOfFrames, "IS", 2), dcmtest.Deidentified())
	for name, lim := range map[string]imaging.Limits{
		"FileBytes": {FileBytes: 100}, "PixelBytes": {PixelBytes: 63}, "FrameBytes": {FrameBytes: 31},
		"HeaderBytes": {HeaderBytes: 50}, "Frames": {Frames: 1}, "Rows": {Rows: 3}, "Columns": {Columns: 3},
		"Elements": {Elements: 10},
	} {
		_, err := imaging.OpenReader(bytes.NewReader(raw), int64(len(raw)), lim)
		if !errors.Is(err, imaging.ErrTooLarge) {
			t.Errorf("%s: %v, want ErrTooLarge", name, err)
		}
	}
}

func TestMachineErrorsHaveNoReason(t *testing.T) {
	secret := filepath.Join(t.TempDir(), "Doe^Jane.dcm")
	_, err := imaging.Open(secret, imaging.Limits{})
	if _, known := imaging.ReasonOf(err); known || !errors.Is(err, os.ErrNotExist) {
		t.Errorf("missing file: %v", err)
	}
	if strings.Contains(err.Error(), "Doe") {
		t.Errorf("error names the path: %v", err)
	}
	if reason, known := imaging.ReasonOf(nil); !known || reason != study.OK {
		t.Error("no error is not OK")
	}
	ctx, cancel := context.WithCancel(context.Background())
	cancel()
	_, _, err = open(t, dcmtest.CR(1, 1, []uint16{1})).Digest(ctx)
	if _, known := imaging.ReasonOf(err); known || !errors.Is(err, context.Canceled) {
		t.Errorf("cancelled: %v", err)
	}
}

// FuzzRead holds that no file panics, takes memory out of proportion, or is
// refused without a reason.
func FuzzRead(f *testing.F) {
	words := []uint16{1, 2, 3, 4}
	f.Add(dcmtest.CR(2, 2, words, dcmtest.Deidentified()))
	f.Add(dcmtest.CR(2, 2, words, dcmtest.Syntax(imaging.ImplicitLittleEndian)))
	f.Add(dcmtest.CR(2, 2, words, dcmtest.Syntax(imaging.ExplicitBigEndian)))
	f.Add(dcmtest.CR(2, 2, words, dcmtest.Syntax(imaging.DeflatedLittleEndian)))
	f.Add(dcmtest.CR(2, 2, words, dcmtest.Encapsulated(imaging.RLELossless, []uint32{0}, rle16(words))))
	f.Add(dcmtest.CTSeries(1, 2, 2, 1, func(d, r, c int) float64 { return 0 })[0])
	f.Add(enhanced(3, 1))
	f.Add(nested(40))
	addRealFiles(f)
	lim := imaging.Limits{FileBytes: 1 << 20, InflatedBytes: 1 << 20, FrameBytes: 1 << 20, PixelBytes: 4 << 20, Frames: 64}
	f.Fuzz(func(t *testing.T, raw []byte) {
		in, err := imaging.OpenReader(bytes.NewReader(raw), int64(len(raw)), lim)
		if err == nil {
			_, _, err = in.Digest(context.Background())
		}
		if err == nil {
			_, err = in.Values(context.Background(), 0)
		}
		if err == nil {
			if s, err := imaging.NewStudy([]*imaging.Instance{in}, lim); err == nil {
				_, _ = s.Series[0].Volume(context.Background(), imaging.Limits{VolumeBytes: 8 << 20})
			}
		}
		if _, known := imaging.ReasonOf(err); !known {
			t.Errorf("%v has no reason", err)
		}
	})
}

// unreadable are the files of pydicom's that Open refuses, and why.
var unreadable = map[string]error{
	"badVR.dcm":            imaging.ErrMalformed, // Number of Frames is 1A
	"MR_truncated.dcm":     imaging.ErrTruncated,
	"rtplan_truncated.dcm": imaging.ErrTruncated,
	"no_meta.dcm":          imaging.ErrNotDICOM, // it begins in the middle of an element

	"meta_missing_tsyntax.dcm": imaging.ErrPixels, // these two have pixel data and nothing to say of what form
	"nested_priv_SQ.dcm":       imaging.ErrPixels,
}

// Every file of pydicom's opens but those that are broken beyond repair.
func TestOpensPydicomFiles(t *testing.T) {
	names := pydicomFiles(t)
	for _, name := range names {
		in, err := imaging.Open(name, imaging.Limits{})
		if want := unreadable[filepath.Base(name)]; !errors.Is(err, want) {
			t.Errorf("%s: error is %v, want %v", filepath.Base(name), err, want)
		}
		if err == nil && in.TransferSyntax == "" {
			t.Errorf("%s has no transfer syntax", filepath.Base(name))
		}
	}
}

// pydicomFiles are those that Debian's python3-pydicom ships.
func pydicomFiles(t testing.TB) []string {
	t.Helper()
	names, _ := filepath.Glob(pydicomData)
	if len(names) == 0 {
		t.Skip("skipped: python3-pydicom is not installed")
	}
	return names
}

const pydicomData = "/usr/lib/python3/dist-packages/pydicom/data/*/*.dcm"

// addRealFiles gives the fuzzer pydicom's small files, where they are.
func addRealFiles(f *testing.F) {
	f.Helper()
	names, _ := filepath.Glob(pydicomData)
	for _, name := range names {
		raw, err := os.ReadFile(name)
		if err != nil {
			f.Fatal(err)
		}
		if len(raw) < 16<<10 {
			f.Add(raw)
		}
	}
}

// A data set that dcmtk writes without preamble and file meta information, in
// any native encoding, has the pixels of the file that it was made of.
func TestBareDataSets(t *testing.T) {
	if _, err := exec.LookPath("dcmconv"); err != nil {
		t.Skip("skipped: dcmtk is not installed")
	}
	for _, name := range pydicomFiles(t) {
		switch filepath.Base(name) {
		case "CT_small.dcm", "MR_small.dcm", "ExplVR_BigEnd.dcm":
		default:
			continue
		}
		want := imaging.DigestFile(context.Background(), name, imaging.Limits{})
		for _, syntax := range []string{"+ti", "+te", "+tb"} {
			bare := filepath.Join(t.TempDir(), "bare")
			if out, err := exec.Command("dcmconv", "-F", syntax, name, bare).CombinedOutput(); err != nil {
				t.Fatalf("dcmconv: %v: %s", err, out)
			}
			got := imaging.DigestFile(context.Background(), bare, imaging.Limits{})
			if got.Error != "" || got.RawSHA256 != want.RawSHA256 || len(got.Deviations) == 0 {
				t.Errorf("%s as %s: %+v, want pixels %s", filepath.Base(name), syntax, got, want.RawSHA256)
			}
		}
	}
}
