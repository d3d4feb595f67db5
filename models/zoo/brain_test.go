package zoo_test

import (
	"archive/zip"
	"context"
	"encoding/json"
	"math"
	"os"
	"os/exec"
	"path/filepath"
	"testing"

	"github.com/fluoronet/fluoro/internal/report"
	"github.com/fluoronet/fluoro/internal/testkit"
	"github.com/fluoronet/fluoro/models"
	"github.com/fluoronet/fluoro/study"
)

// A real T1 series, whose files come in no order, gives the volumes that the
// network's publisher of the ONNX form measured with ONNX Runtime on the same
// voxels, and a segmentation in which NumPy counts the same.
func TestBrainRealSeries(t *testing.T) {
	folder := unzip(t, filepath.Join(testkit.SharedDir(t), "data", "mr-t1-series", "mr-t1-series.zip"))
	want := map[string]float64{"greyMatterVolume": 735.612, "whiteMatterVolume": 519.130, "brainVolume": 1254.742}
	opt := models.RunOptions{Workers: 1, Derive: true}
	found := map[string]float64{}
	out := t.TempDir()
	_, err := open(t, "brain-gwm").RunFiles(context.Background(), []string{folder}, opt, func(r models.FileResult) error {
		if r.Status != study.OK {
			t.Fatalf("%s %s", r.Status, r.Error)
		}
		for _, f := range r.Findings {
			if found[f.Name] = f.Value; math.Abs(f.Value-want[f.Name]) > 1 {
				t.Errorf("%s is %g %s, want %g", f.Name, f.Value, f.Unit, want[f.Name])
			}
		}
		return report.WriteFiles(out, r.Derived)
	})
	if err != nil {
		t.Fatal(err)
	}
	for _, name := range []string{models.ReportName, models.SegmentationName} {
		if _, err := os.Stat(filepath.Join(out, name)); err != nil {
			t.Fatal(err)
		}
	}
	counted := countSegments(t, folder, filepath.Join(out, models.SegmentationName))
	for finding, segment := range map[string]string{"greyMatterVolume": "greyMatter", "whiteMatterVolume": "whiteMatter"} {
		if got := counted[segment].ML; math.Abs(got-found[finding]) > 0.005 {
			t.Errorf("NumPy counts %g mL of %s in the segmentation, the finding is %g", got, segment, found[finding])
		}
	}
	// In T1 white matter is brighter than grey matter. Laid on the slices in another
	// orientation the segments would blur these means together.
	if white, grey := counted["whiteMatter"].Mean, counted["greyMatter"].Mean; white < 1.25*grey {
		t.Errorf("the source is %g where white and %g where grey matter is said to be", white, grey)
	}
}

type counted struct{ ML, Mean float64 }

// countSegments has NumPy measure each segment of a segmentation: its volume,
// and the mean of the source's pixels in it, found by their SOP Instance UIDs.
func countSegments(t *testing.T, folder, segmentation string) map[string]counted {
	t.Helper()
	const python = "/usr/bin/python3" // Debian's, for which python3-pydicom is installed
	if exec.Command(python, "-c", "import pydicom, numpy").Run() != nil {
		t.Skip("skipped: python3-pydicom or python3-numpy is not installed")
	}
	const script = `import glob, json, sys
import numpy as np, pydicom
source = {}
for path in glob.glob(sys.argv[1] + "/**/*.dcm", recursive=True):
    ds = pydicom.dcmread(path)
    source[ds.SOPInstanceUID] = ds
seg = pydicom.dcmread(sys.argv[2])
shape = (int(seg.NumberOfFrames), seg.Rows, seg.Columns)
frames = np.unpackbits(np.frombuffer(seg.PixelData, np.uint8), bitorder="little")[:np.prod(shape)].reshape(shape).astype(bool)
measures = seg.SharedFunctionalGroupsSequence[0].PixelMeasuresSequence[0]
voxel = float(measures.SpacingBetweenSlices) * float(measures.PixelSpacing[0]) * float(measures.PixelSpacing[1])
voxels, sums = {}, {}
for frame, groups in zip(frames, seg.PerFrameFunctionalGroupsSequence):
    name = seg.SegmentSequence[groups.SegmentIdentificationSequence[0].ReferencedSegmentNumber - 1].SegmentLabel
    ds = source[groups.DerivationImageSequence[0].SourceImageSequence[0].ReferencedSOPInstanceUID]
    assert list(ds.ImagePositionPatient) == list(groups.PlanePositionSequence[0].ImagePositionPatient)
    voxels[name] = voxels.get(name, 0) + int(frame.sum())
    sums[name] = sums.get(name, 0) + float(ds.pixel_array[frame].sum())
print(json.dumps({name: {"ML": n * voxel / 1000, "Mean": sums[name] / n} for name, n in voxels.items()}))
`
	out, err := exec.Command(python, "-c", script, folder, segmentation).Output()
	if err != nil {
		t.Fatal(err)
	}
	var result map[string]counted
	if err := json.Unmarshal(out, &result); err != nil {
		t.Fatal(err)
	}
	t.Logf("NumPy: %+v", result)
	return result
}

func unzip(t *testing.T, path string) string {
	t.Helper()
	archive, err := zip.OpenReader(path)
	if err != nil {
		t.Fatal(err)
	}
	defer archive.Close()
	dir := t.TempDir()
	if err := os.CopyFS(dir, archive); err != nil {
		t.Fatal(err)
	}
	return dir
}
