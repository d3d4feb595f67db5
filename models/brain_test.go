package models_test

import (
	"bytes"
	"context"
	"encoding/binary"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"testing"

	"github.com/fluoronet/fluoro/imaging"
	"github.com/fluoronet/fluoro/internal/testkit"
	"github.com/fluoronet/fluoro/models"
	"github.com/fluoronet/fluoro/models/modelstest"
	"github.com/fluoronet/fluoro/study"
)

// conform does in NumPy, from pydicom's pixels and positions, what the
// manifest of TestConformedBrain declares, and compares it with a tensor; and it
// puts labels, the tensor's values over 0.5, back onto the slices by the
// coordinates of each voxel, and prints them.
const conform = `
import sys, numpy as np, pydicom
tensor, names = np.fromfile(sys.argv[1], "<f4").reshape(256, 256, 256), sys.argv[2:]
files = [pydicom.dcmread(n) for n in names]
row, column = np.array(files[0].ImageOrientationPatient, float).reshape(2, 3)
normal = np.cross(row, column)
files.sort(key=lambda f: np.dot(normal, np.array(f.ImagePositionPatient, float)))
v = np.stack([f.pixel_array * float(f.get("RescaleSlope", 1)) + float(f.get("RescaleIntercept", 0)) for f in files]).astype(np.float64)
wanted = np.array([[1, 0, 0], [0, 0, -1], [0, -1, 0]], float)  # left, feet, front
cosines = wanted @ np.stack([normal, column, row]).T  # of each wanted axis with each of the volume's
order = np.abs(cosines).argmax(1)
flips = [a for a in range(3) if cosines[a, order[a]] < 0]
w = np.flip(np.transpose(v, order), flips)
spacing = np.array([abs(np.dot(normal, np.array(files[-1].ImagePositionPatient, float) - np.array(files[0].ImagePositionPatient, float))) / (len(files) - 1)] + [float(x) for x in files[0].PixelSpacing])[order]
assert np.abs(spacing - 1).max() < 1e-6, spacing
high = np.percentile(w[w != 0], 99.9)
low = w[w != 0].min()
w = np.clip((w - low) / (high - low), 0, 1)
first = [128 - n // 2 for n in w.shape]
inside = tuple(slice(f, f + n) for f, n in zip(first, w.shape))
want = np.zeros((256, 256, 256))
want[inside] = w
difference = np.abs(want - tensor).max()
assert difference < 1e-5, difference
back = np.transpose(np.flip((tensor > 0.5)[inside], flips), np.argsort(order))
sys.stdout.buffer.write(np.ascontiguousarray(back).astype(np.uint8).tobytes())
`

// A real head in FreeSurfer's conformed cube, as brain networks want it, is
// NumPy's, and labels in the cube find their way back to the slices.
func TestConformedBrain(t *testing.T) {
	const python = "/usr/bin/python3" // Debian's, for which python3-pydicom and python3-numpy are installed
	paths := unzip(t, filepath.Join(testkit.SharedDir(t), "data", "mr-t1-series", "mr-t1-series.zip"))
	if exec.Command(python, "-c", "import pydicom, numpy").Run() != nil {
		t.Skip("skipped: python3-pydicom and python3-numpy are not installed")
	}
	low, high := 0.0, 99.9
	rt := &fake{run: rows(1)}
	m := openModel(t, modelstest.Package(t, "volume", func(m *models.Manifest) {
		asVolume(m)
		m.Input.Modalities, m.Input.SpacingTensor = []string{"MR"}, "spacing"
		m.Input.Axes, m.Input.Spacing, m.Input.Fit, m.Input.SpatialShape = "LIA", []float64{1, 1, 1}, models.FitCentre, []int{256, 256, 256}
		m.Input.Intensity = models.Intensity{Map: models.MapPercentile, Lower: &low, Upper: &high, NonZero: true}
		m.Input.Series = &models.SeriesRules{MinSlices: 100}
	}), rt)
	s, err := imaging.ReadStudy(context.Background(), paths, imaging.Limits{})
	if err != nil {
		t.Fatal(err)
	}
	out := run(t, m, s)
	if out.Status != study.OK {
		t.Fatalf("%+v", out)
	}
	tensor := rt.inputs[0][0]
	raw := make([]byte, 0, 4*len(tensor.Data))
	raw, err = binary.Append(raw, binary.LittleEndian, tensor.Data)
	if err != nil {
		t.Fatal(err)
	}
	file := filepath.Join(t.TempDir(), "tensor")
	if err := os.WriteFile(file, raw, 0o600); err != nil {
		t.Fatal(err)
	}
	cmd := exec.Command(python, append([]string{"-c", conform, file}, paths...)...)
	var says bytes.Buffer
	cmd.Stderr = &says
	want, err := cmd.Output()
	if err != nil {
		t.Fatalf("NumPy: %v: %s", err, says.String())
	}
	labels := make([]uint8, len(tensor.Data))
	for i, v := range tensor.Data {
		if v > 0.5 {
			labels[i] = 1
		}
	}
	back, err := out.Place.Chain.Invert(labels)
	if err != nil {
		t.Fatal(err)
	}
	if !bytes.Equal(back, want) || !slices.Contains(back, 1) {
		t.Error("labels on the slices are not NumPy's")
	}
}
