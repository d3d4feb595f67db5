package look_test

import (
	"bytes"
	"encoding/binary"
	"encoding/json"
	"errors"
	"image/png"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/fluoronet/fluoro/audit/look"
	"github.com/fluoronet/fluoro/bundle"
	"github.com/fluoronet/fluoro/imaging"
	"github.com/fluoronet/fluoro/imaging/dcmtest"
	"github.com/fluoronet/fluoro/imaging/derived"
	"github.com/fluoronet/fluoro/internal/testnet"
	"github.com/fluoronet/fluoro/ipfsstore"
	"github.com/fluoronet/fluoro/study"
)

func must(t testing.TB, err error) {
	t.Helper()
	testnet.Must(t, err)
}

// hu is the value of a voxel of the test series.
func hu(d, r, c int) float64 { return float64(100*d + 10*r + c - 500) }

const side = 6

func ct(opts ...dcmtest.Option) [][]byte {
	return dcmtest.CTSeries(3, side, side, 2.5, hu, append([]dcmtest.Option{dcmtest.Deidentified()}, opts...)...)
}

// build makes a bundle and then changes it behind its back.
func build(t *testing.T, files [][]byte, modality study.Modality, change func(dir string, m *study.Manifest)) string {
	t.Helper()
	dir := filepath.Join(t.TempDir(), "bundle")
	m, err := bundle.Build(t.Context(), dcmtest.Write(t, files...), dir, bundle.Options{
		Contributor: "0x00000000000000000000000000000000000000aa", Modality: modality, Consent: study.Consent{Scopes: []string{"inference"}},
		Deidentification: study.Deidentification{Profile: "PS3.15 E.1", Method: "test"},
	}, imaging.DefaultLimits)
	must(t, err)
	if change != nil {
		change(dir, &m)
		raw, err := json.Marshal(m)
		must(t, err)
		must(t, os.WriteFile(filepath.Join(dir, study.ManifestName), raw, 0o644))
	}
	return dir
}

// open looks at a bundle through a store and a library.
func open(t *testing.T, dir string) (*look.Study, error) {
	t.Helper()
	store := ipfsstore.NewMemory()
	c, err := store.AddDir(t.Context(), dir)
	must(t, err)
	l, err := look.NewLibrary(t.TempDir(), store, look.Config{})
	must(t, err)
	s, err := l.Open(t.Context(), c)
	if err == nil {
		t.Cleanup(s.Close)
	}
	return s, err
}

func TestASeriesIsListedAndDecoded(t *testing.T) {
	s, err := open(t, build(t, ct(dcmtest.With(0x00281050, "DS", `40\-600`), dcmtest.With(0x00281051, "DS", `400\1500`)), study.CT, nil))
	must(t, err)
	list := s.Listing()
	if len(list.Series) != 1 || len(list.Unread) != 0 || list.Problem != "" || list.Deid.Unmarked != 0 || len(list.Deid.Methods)+len(list.Deid.Codes) == 0 {
		t.Fatalf("%+v", list)
	}
	series := list.Series[0]
	if series.Label != "CT, axial, 3 frames" || series.Distance != 2.5 || series.Geometry != "" || len(series.Frames) != 3 {
		t.Errorf("%+v", series)
	}
	for d, f := range series.Frames {
		if f.Rows != side || f.Columns != side || f.Samples != 1 || f.Bits != 16 || !f.Signed || f.Unit != "HU" || len(f.Windows) != 2 || f.Windows[1].Width != 1500 ||
			!slices.Equal(f.Spacing, []float64{1, 1}) || f.Position[2] != 2.5*float64(d) {
			t.Fatalf("%+v", f)
		}
		raw, err := s.Samples(t.Context(), f.Key)
		must(t, err)
		for i := range side * side {
			if got := f.Slope*float64(int16(binary.LittleEndian.Uint16(raw[2*i:]))) + f.Intercept; got != hu(d, i/side, i%side) {
				t.Fatalf("frame %d, pixel %d is %g HU, want %g", d, i, got, hu(d, i/side, i%side))
			}
		}
	}
	drawn(t, s, series.Frames[0].Key)
}

// drawn checks a PNG through a window of the caller's.
func drawn(t *testing.T, s *look.Study, k look.Key) {
	t.Helper()
	raw, err := s.PNG(t.Context(), k, &imaging.Window{Center: -498, Width: 2, Function: imaging.Linear})
	must(t, err)
	picture, err := png.Decode(bytes.NewReader(raw))
	must(t, err)
	first, _, _, _ := picture.At(0, 0).RGBA()
	last, _, _, _ := picture.At(side-1, side-1).RGBA()
	if picture.Bounds().Dx() != side || first == 0xffff || last != 0xffff {
		t.Errorf("drawn %v, corners %x and %x", picture.Bounds(), first, last)
	}
	if _, err := s.PNG(t.Context(), k, nil); err != nil {
		t.Error(err)
	}
}

func TestFramesThatThereAreNot(t *testing.T) {
	s, err := open(t, build(t, ct(), study.CT, nil))
	must(t, err)
	for _, k := range []look.Key{{3, 0}, {-1, 0}, {0, 1}, {0, -1}} {
		if _, err := s.Samples(t.Context(), k); !errors.Is(err, look.ErrKey) {
			t.Errorf("%v: %v", k, err)
		}
	}
	for _, text := range []string{"", "0", "0.", ".0", "00.0", "0.0.0", "-1.0", "+1.0", "1e3.0", "9999999999.0", "0.0 "} {
		if k, err := look.ParseKey(text); err == nil {
			t.Errorf("%q is %v", text, k)
		}
	}
	if k, err := look.ParseKey("12.3"); err != nil || k != (look.Key{Instance: 12, Frame: 3}) {
		t.Errorf("%v, %v", k, err)
	}
}

// A segmentation as nodes write them lies on the voxels that it was made from.
func TestASegmentationLiesOnItsImages(t *testing.T) {
	s, err := open(t, build(t, ct(), study.CT, nil))
	must(t, err)
	o, err := s.Overlay(segmentation(t, ct()))
	must(t, err)
	if len(o.Segments) != 2 || o.Segments[0].Label != "left" || o.Elsewhere != 0 || len(o.Segments[0].Frames) != 2 || len(o.Segments[1].Frames) != 1 {
		t.Fatalf("%+v", o)
	}
	for _, f := range s.Listing().Series[0].Frames[:2] {
		mask, err := o.Mask(t.Context(), 1, f.Key)
		must(t, err)
		for i, m := range mask {
			if (i%side < 2) != (m == 1) || m > 1 {
				t.Fatalf("frame %v, pixel %d is %d", f.Key, i, m)
			}
		}
	}
	if _, err := o.Mask(t.Context(), 1, s.Listing().Series[0].Frames[2].Key); !errors.Is(err, look.ErrKey) {
		t.Errorf("a frame without the segment: %v", err)
	}
	other, err := open(t, build(t, [][]byte{dcmtest.CR(2, 2, []uint16{1, 2, 3, 4}, dcmtest.Deidentified())}, study.CR, nil))
	must(t, err)
	if o, err := other.Overlay(segmentation(t, ct())); err != nil || o.Elsewhere != 3 || len(o.Segments[0].Frames) != 0 {
		t.Errorf("over another study: %+v, %v", o, err)
	}
}

// segmentation has its first segment in the left columns of two slices.
func segmentation(t testing.TB, files [][]byte) []byte {
	t.Helper()
	st, err := imaging.ReadStudy(t.Context(), dcmtest.Write(t, files...), imaging.DefaultLimits)
	must(t, err)
	seg := derived.Segmentation{
		Slices: st.Series[0].Slices, Labels: make([]uint8, 3*side*side),
		Segments: []derived.Segment{{Label: 1, Name: "left"}, {Label: 2, Name: "right"}},
	}
	for i := range seg.Labels {
		switch {
		case i%side < 2 && i < 2*side*side:
			seg.Labels[i] = 1
		case i%side > 3 && i < side*side:
			seg.Labels[i] = 2
		}
	}
	object, err := seg.Encode()
	must(t, err)
	return object.Bytes
}

// What cannot be shown is named, and the rest is shown.
func TestABundleThatIsNotWhatItSays(t *testing.T) {
	put := func(file []byte) func(string, *study.Manifest) {
		return func(dir string, m *study.Manifest) {
			must(t, os.WriteFile(filepath.Join(dir, m.Instances[1].Path), file, 0o644))
		}
	}
	damaged := ct(dcmtest.Encapsulated(imaging.JPEG2000Lossless, nil, []byte("no codestream")))[1]
	for name, c := range map[string]struct {
		change func(string, *study.Manifest)
		want   string
	}{
		"no DICOM":      {put([]byte("<script>alert(1)</script>")), "not a DICOM"},
		"cut off":       {put(ct()[1][:400]), "0002.dcm"},
		"no pixels":     {put(ct(dcmtest.Without(dcmtest.PixelData))[1]), "no pixel data"},
		"not there":     {func(dir string, m *study.Manifest) { must(t, os.Remove(filepath.Join(dir, m.Instances[1].Path))) }, "no such file"},
		"another study": {put(ct(dcmtest.Study("2.25.77"))[1]), "more than one study"},
		"damaged":       {put(damaged), "JPEG 2000"},
	} {
		t.Run(name, func(t *testing.T) {
			s, err := open(t, build(t, ct(), study.CT, c.change))
			must(t, err)
			list := s.Listing()
			if _, err := s.Samples(t.Context(), look.Key{Instance: 0}); err != nil {
				t.Errorf("the rest is not shown: %v", err)
			}
			said := list.Problem
			if _, err := s.Samples(t.Context(), look.Key{Instance: 1}); err != nil {
				said += err.Error()
				var fault *study.Fault
				if !errors.As(err, &fault) {
					t.Errorf("%v is no fault of the study", err)
				}
				if !strings.Contains(said, "instances/0002.dcm") {
					t.Errorf("%v does not name the file", err)
				}
			}
			if !strings.Contains(said, c.want) || strings.Contains(said, "script") {
				t.Errorf("said %q of %+v, want %q", said, list.Unread, c.want)
			}
		})
	}
}

func TestABundleWithoutAManifest(t *testing.T) {
	for _, raw := range []string{"", "{}", `{"schema":"fluoro/study/1"}`, strings.Repeat("[", 1<<20)} {
		dir := build(t, ct(), study.CT, nil)
		must(t, os.WriteFile(filepath.Join(dir, study.ManifestName), []byte(raw), 0o644))
		var fault *study.Fault
		if _, err := open(t, dir); !errors.As(err, &fault) || fault.Reason != study.ManifestInvalid {
			t.Errorf("%.20q: %v", raw, err)
		}
	}
}

// Text and numbers of files are data that fits into JSON.
func TestHostileTextIsData(t *testing.T) {
	hostile := strings.Repeat("<img src=x>\u202e", 300)
	files := ct(dcmtest.With(0x00120063, "LO", hostile), dcmtest.With(0x00281050, "DS", "1e999"), dcmtest.With(0x00281051, "DS", "1"))
	s, err := open(t, build(t, files, study.CT, nil))
	must(t, err)
	list := s.Listing()
	raw, err := json.Marshal(list)
	must(t, err)
	if len(list.Deid.Methods) != 1 || len([]rune(list.Deid.Methods[0])) > 257 || len(raw) > 20_000 {
		t.Errorf("%d bytes: %.400s", len(raw), raw)
	}
}

func FuzzOverlay(f *testing.F) {
	seed := segmentation(f, ct())
	f.Add(seed)
	f.Add(seed[:len(seed)/2])
	store := ipfsstore.NewMemory()
	built := filepath.Join(f.TempDir(), "bundle")
	_, err := bundle.Build(f.Context(), dcmtest.Write(f, ct()...), built, bundle.Options{
		Contributor: "0x00000000000000000000000000000000000000aa", Modality: study.CT, Consent: study.Consent{Scopes: []string{"inference"}},
		Deidentification: study.Deidentification{Profile: "PS3.15 E.1", Method: "test"},
	}, imaging.DefaultLimits)
	must(f, err)
	c, err := store.AddDir(f.Context(), built)
	must(f, err)
	l, err := look.NewLibrary(f.TempDir(), store, look.Config{})
	must(f, err)
	s, err := l.Open(f.Context(), c)
	must(f, err)
	f.Fuzz(func(t *testing.T, raw []byte) {
		o, err := s.Overlay(raw)
		if err != nil {
			if !errors.Is(err, look.ErrOverlay) {
				t.Fatal(err)
			}
			return
		}
		for _, seg := range o.Segments {
			for _, k := range seg.Frames {
				mask, err := o.Mask(t.Context(), seg.Number, k)
				if err == nil && len(mask) != side*side {
					t.Fatalf("a mask of %d bytes", len(mask))
				}
			}
		}
	})
}

// Colour is shown as it is, and a large image is thinned out.
func TestColourIsDrawn(t *testing.T) {
	const large = 2000
	pixels := bytes.Repeat([]byte{200, 30, 10}, large*large)
	with := dcmtest.With
	file := dcmtest.CR(large, large, nil, dcmtest.Deidentified(), with(dcmtest.SamplesPerPixel, "US", 3), with(dcmtest.Photometric, "CS", "RGB"),
		with(0x00280006, "US", 0), with(dcmtest.BitsAllocated, "US", 8), with(dcmtest.BitsStored, "US", 8), with(dcmtest.HighBit, "US", 7), with(dcmtest.PixelData, "OB", pixels))
	s, err := open(t, build(t, [][]byte{file}, study.CR, nil))
	must(t, err)
	f := s.Listing().Series[0].Frames[0]
	raw, err := s.PNG(t.Context(), f.Key, nil)
	must(t, err)
	picture, err := png.Decode(bytes.NewReader(raw))
	must(t, err)
	r, g, b, _ := picture.At(5, 5).RGBA()
	if f.Samples != 3 || f.Bits != 8 || picture.Bounds().Dx() != 1000 || r>>8 != 200 || g>>8 != 30 || b>>8 != 10 {
		t.Errorf("%+v is drawn as %v of %d, %d, %d", f, picture.Bounds(), r>>8, g>>8, b>>8)
	}
}
