package imaging_test

import (
	"context"
	"encoding/json"
	"math"
	"os/exec"
	"path/filepath"
	"slices"
	"testing"

	"github.com/fluoronet/fluoro/imaging"
	"github.com/fluoronet/fluoro/imaging/dcmtest"
)

const (
	tagEcho        = 0x00180081
	tagTemporal    = 0x00200100
	tagAcquisition = 0x00200012
	tagImageType   = 0x00080008
)

// lengths are the numbers of slices of a study's series.
func lengths(t *testing.T, files ...[]byte) []int {
	t.Helper()
	s, err := readStudy(t, files...)
	if err != nil {
		t.Fatal(err)
	}
	var out []int
	for _, series := range s.Series {
		out = append(out, len(series.Slices))
		if len(series.Instances) != len(series.Slices) {
			t.Errorf("%d instances for %d slices of one frame", len(series.Instances), len(series.Slices))
		}
	}
	return out
}

// Frames at one place are told apart by what differs, and only then.
func TestSplit(t *testing.T) {
	part := func(n int, opts ...dcmtest.Option) [][]byte { return dcmtest.CTSeries(n, 2, 2, 2, hounsfield, opts...) }
	with := dcmtest.With
	for name, c := range map[string]struct {
		files [][]byte
		want  []int
	}{
		"echoes":                  {slices.Concat(part(4, with(tagEcho, "DS", "2.3")), part(4, with(tagEcho, "DS", "4.6"))), []int{4, 4}},
		"time points":             {slices.Concat(part(3, with(tagTemporal, "IS", "1")), part(3, with(tagTemporal, "IS", "2")), part(3, with(tagTemporal, "IS", "3"))), []int{3, 3, 3}},
		"acquisitions":            {slices.Concat(part(5, with(tagAcquisition, "IS", "1")), part(2, with(tagAcquisition, "IS", "2"))), []int{5, 2}},
		"phases of two echoes":    {slices.Concat(part(2, with(tagEcho, "DS", "1")), part(2, with(tagEcho, "DS", "1"), with(tagImageType, "CS", `ORIGINAL\PRIMARY\P`)), part(2, with(tagEcho, "DS", "2"))), []int{2, 2, 2}},
		"acquisitions in a row":   {slices.Concat(part(6, with(tagAcquisition, "IS", "1"))[:3], part(6, with(tagAcquisition, "IS", "2"))[3:]), []int{6}},
		"nothing tells apart":     {slices.Concat(part(3), part(3)), []int{6}},
		"a localizer":             {slices.Concat(part(3), part(2, with(tagImageType, "CS", `ORIGINAL\PRIMARY\LOCALIZER`))), []int{3, 2}},
		"interleaved time points": {[][]byte{part(2, with(tagTemporal, "IS", "1"))[0], part(2, with(tagTemporal, "IS", "2"))[0], part(2, with(tagTemporal, "IS", "1"))[1], part(2, with(tagTemporal, "IS", "2"))[1]}, []int{2, 2}},
	} {
		if got := lengths(t, c.files...); !slices.Equal(got, c.want) {
			t.Errorf("%s: series of %v slices, want %v", name, got, c.want)
		}
	}
}

func TestPlane(t *testing.T) {
	for orientation, want := range map[string]string{
		`1\0\0\0\1\0`:      imaging.Axial,
		`1\0\0\0\0\-1`:     imaging.Coronal,
		`0\1\0\0\0\-1`:     imaging.Sagittal,
		`0.8\0.6\0\0\0\-1`: imaging.Coronal, // 37 degrees towards sagittal
	} {
		s, err := readStudy(t, dcmtest.CTSeries(2, 2, 2, 2, hounsfield, dcmtest.With(dcmtest.Orientation, "DS", orientation))...)
		if err != nil || s.Series[0].Plane() != want {
			t.Errorf("%s is %s, %v, want %s", orientation, s.Series[0].Plane(), err, want)
		}
	}
}

// enhancedMR writes an Enhanced MR of two stacks, one axial and one sagittal,
// each of two time points of three slices, all interleaved and in no order,
// with a scale and a window of each frame. Only with the argument "temporal" do
// frames say their time; else their dimension index alone does.
const enhancedMR = `
import json, sys, random, warnings
import numpy as np, pydicom
from pydicom.dataset import Dataset, FileDataset, FileMetaDataset
from pydicom.uid import ExplicitVRLittleEndian, generate_uid
warnings.simplefilter("ignore")
def ds(**kw):
    d = Dataset()
    for k, v in kw.items():
        setattr(d, k, v)
    return d
meta = FileMetaDataset()
meta.TransferSyntaxUID = ExplicitVRLittleEndian
meta.MediaStorageSOPClassUID = "1.2.840.10008.5.1.4.1.1.4.1"
meta.MediaStorageSOPInstanceUID = generate_uid()
f = FileDataset(sys.argv[1], {}, file_meta=meta, preamble=bytes(128))
f.is_little_endian, f.is_implicit_VR = True, False
f.SOPClassUID, f.SOPInstanceUID = meta.MediaStorageSOPClassUID, meta.MediaStorageSOPInstanceUID
f.StudyInstanceUID, f.SeriesInstanceUID, f.FrameOfReferenceUID = generate_uid(), generate_uid(), generate_uid()
f.Modality, f.ImageType = "MR", ["ORIGINAL", "PRIMARY", "M"]
f.Rows, f.Columns, f.SamplesPerPixel, f.PhotometricInterpretation = 4, 5, 1, "MONOCHROME2"
f.BitsAllocated, f.BitsStored, f.HighBit, f.PixelRepresentation = 16, 12, 11, 0
rng = np.random.default_rng(7)
f.DimensionIndexSequence = [ds(DimensionIndexPointer=p, FunctionalGroupPointer=0x00209111) for p in (0x00209056, 0x00209128, 0x00209057)]
frames = [(s, t, z) for s in "AB" for t in (1, 2) for z in range(3)]
random.Random(3).shuffle(frames)
f.NumberOfFrames = len(frames)
f.SharedFunctionalGroupsSequence = [ds(PixelMeasuresSequence=[ds(PixelSpacing=[0.5, 0.75], SliceThickness=3.0, SpacingBetweenSlices=2.5)])]
groups, pixels, expected = [], [], {}
for n, (stack, time, z) in enumerate(frames):
    image = rng.integers(0, 4096, (4, 5)).astype(np.uint16)
    slope, intercept = 1.5 + n, -10.0 * n
    along = 2.5 * z - 4
    position, orientation = ([1, 2, along], [1, 0, 0, 0, 1, 0]) if stack == "A" else ([along, 2, 3], [0, 1, 0, 0, 0, -1])
    groups.append(ds(
        FrameContentSequence=[ds(StackID=stack, InStackPositionNumber=z + 1, DimensionIndexValues=["AB".index(stack) + 1, time, z + 1],
            **({"TemporalPositionIndex": time} if sys.argv[2] == "temporal" else {}))],
        PlanePositionSequence=[ds(ImagePositionPatient=position)], PlaneOrientationSequence=[ds(ImageOrientationPatient=orientation)],
        PixelValueTransformationSequence=[ds(RescaleSlope=slope, RescaleIntercept=intercept, RescaleType="US")],
        FrameVOILUTSequence=[ds(WindowCenter=100 + n, WindowWidth=50)]))
    pixels.append(image)
    expected.setdefault("%s%d" % (stack, time), []).append((along, n, (image * slope + intercept).ravel().tolist(), position))
f.PerFrameFunctionalGroupsSequence = groups
f.PixelData = np.stack(pixels).tobytes()
f.save_as(sys.argv[1], write_like_original=False)
out = {}
for key, list_ in expected.items():
    list_.sort(reverse=key[0] == "B")  # the normal of the sagittal stack points to the right
    out[key] = {"frames": [x[1] for x in list_], "values": [v for x in list_ for v in x[2]], "origin": list_[0][3]}
json.dump(out, sys.stdout)
`

// The functional groups of an enhanced MR are followed frame by frame: stacks
// and time points become series of their own, with pydicom's numbers.
func TestEnhancedMR(t *testing.T) {
	const python = "/usr/bin/python3" // Debian's, for which python3-pydicom is installed
	if exec.Command(python, "-c", "import pydicom, numpy").Run() != nil {
		t.Skip("skipped: python3-pydicom and python3-numpy are not installed")
	}
	for _, told := range []string{"temporal", "dimension"} {
		file := filepath.Join(t.TempDir(), "mr.dcm")
		out, err := exec.Command(python, "-c", enhancedMR, file, told).Output()
		if err != nil {
			t.Fatalf("pydicom: %v", err)
		}
		var want map[string]enhancedStack
		if err := json.Unmarshal(out, &want); err != nil {
			t.Fatal(err)
		}
		s, err := imaging.ReadStudy(context.Background(), []string{file}, imaging.Limits{})
		if err != nil || len(s.Series) != len(want) {
			t.Fatalf("%s: %d series, %v, want %d", told, len(s.Series), err, len(want))
		}
		for _, series := range s.Series {
			frame := series.Slices[0].Frame
			for key, w := range want {
				if w.Frames[0] == frame {
					w.check(t, told+" "+key, series)
					delete(want, key)
				}
			}
		}
		if len(want) > 0 {
			t.Errorf("%s: no series is %v", told, want)
		}
	}
}

// enhancedStack is what the script says of one stack at one time.
type enhancedStack struct {
	Frames []int
	Values []float64
	Origin [3]float64
}

func (w enhancedStack) check(t *testing.T, key string, series *imaging.Series) {
	t.Helper()
	v, err := series.Volume(context.Background(), imaging.Limits{})
	if err != nil {
		t.Fatalf("%s: %v", key, err)
	}
	plane := map[string]string{"A": imaging.Axial, "B": imaging.Sagittal}[series.Slices[0].Attributes().Stack]
	if v.Spacing != [3]float64{2.5, 0.5, 0.75} || series.Plane() != plane || v.Affine.Origin != w.Origin {
		t.Errorf("%s: spacing %v, %s, origin %v, want origin %v", key, v.Spacing, series.Plane(), v.Affine.Origin, w.Origin)
	}
	for d, sl := range v.Slices {
		if sl.Frame != w.Frames[d] || sl.Attributes().Windows[0].Center != float64(100+sl.Frame) {
			t.Errorf("%s: slice %d is frame %d with window %v, want frame %d", key, d, sl.Frame, sl.Attributes().Windows, w.Frames[d])
		}
	}
	for i, x := range v.Values {
		if math.Abs(float64(x)-w.Values[i]) > 1e-2 {
			t.Fatalf("%s: value %d is %g, want %g", key, i, x, w.Values[i])
		}
	}
}
