package derived_test

import (
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"

	"github.com/fluoronet/fluoro/imaging"
	"github.com/fluoronet/fluoro/imaging/derived"
	"github.com/fluoronet/fluoro/internal/testkit"
	"github.com/fluoronet/fluoro/study"
)

// A real enhanced CT, whose geometry stands in functional groups: each frame of
// the segmentation names the frame that it was derived from, and lies there.
func TestSegmentationOfARealEnhancedCT(t *testing.T) {
	source := filepath.Join(testkit.ModuleDir(t, "github.com/suyashkumar/dicom"), "testdata", "5.dcm")
	s, err := imaging.ReadStudy(t.Context(), []string{source}, imaging.Limits{})
	if err != nil {
		t.Fatal(err)
	}
	v, err := s.Series[0].Volume(t.Context(), imaging.Limits{})
	if err != nil {
		t.Fatal(err)
	}
	lung := study.Code{Value: "39607008", Scheme: "SCT", Meaning: "Lung"}
	seg := derived.Segmentation{Algorithm: algorithm, Slices: v.Slices, Labels: make([]uint8, len(v.Values)), Segments: []derived.Segment{
		{Label: 1, Name: "air", Category: study.Code{Value: "123037004", Scheme: "SCT", Meaning: "Anatomical Structure"}, Type: lung},
	}}
	for i, hu := range v.Values {
		if hu < -900 {
			seg.Labels[i] = 1
		}
	}
	o, err := seg.Encode()
	if err != nil {
		t.Fatal(err)
	}
	path := filepath.Join(t.TempDir(), "seg.dcm")
	if err := os.WriteFile(path, o.Bytes, 0o600); err != nil {
		t.Fatal(err)
	}
	t.Run("dciodvfy", func(t *testing.T) {
		tool(t, "dciodvfy")
		out, _ := exec.Command("dciodvfy", path).CombinedOutput() // exits non-zero on findings
		for line := range strings.Lines(string(out)) {
			if strings.HasPrefix(line, "Error") {
				t.Error(strings.TrimSpace(line))
			}
		}
	})
	t.Run("pydicom", func(t *testing.T) {
		const python = "/usr/bin/python3" // Debian's, for which python3-pydicom is installed
		if exec.Command(python, "-c", "import pydicom, numpy").Run() != nil {
			t.Skip("skipped: python3-pydicom or python3-numpy is not installed")
		}
		const script = `import sys
import numpy as np, pydicom
source, seg = pydicom.dcmread(sys.argv[1]), pydicom.dcmread(sys.argv[2])
bits = np.unpackbits(np.frombuffer(seg.PixelData, np.uint8), bitorder="little")
shape = (int(seg.NumberOfFrames), seg.Rows, seg.Columns)
frames = bits[:np.prod(shape)].reshape(shape)
assert seg.FrameOfReferenceUID == source.FrameOfReferenceUID and shape[0] == source.NumberOfFrames, shape
values = source.pixel_array.astype(int)
for frame, groups in zip(frames, seg.PerFrameFunctionalGroupsSequence):
    number = groups.DerivationImageSequence[0].SourceImageSequence[0].ReferencedFrameNumber - 1
    own = source.PerFrameFunctionalGroupsSequence[number]
    assert groups.PlanePositionSequence[0].ImagePositionPatient == own.PlanePositionSequence[0].ImagePositionPatient, number
    shift = own.get("PixelValueTransformationSequence") or source.SharedFunctionalGroupsSequence[0].PixelValueTransformationSequence
    hu = values[number] * float(shift[0].RescaleSlope) + float(shift[0].RescaleIntercept)
    assert np.array_equal(frame == 1, hu < -900), number
assert frames.sum() > 1000
`
		if out, err := exec.Command(python, "-c", script, source, path).CombinedOutput(); err != nil {
			t.Errorf("%v: %s", err, out)
		}
	})
}
