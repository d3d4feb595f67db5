package burnedintext_test

import (
	"encoding/json"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/fluoronet/fluoro/imaging"
	"github.com/fluoronet/fluoro/imaging/phi"
	"github.com/fluoronet/fluoro/internal/testkit"
	"github.com/fluoronet/fluoro/models/modelstest"
	"github.com/fluoronet/fluoro/models/ort"
	burnedintext "github.com/fluoronet/fluoro/models/zoo/burned-in-text"
)

// detector loads the shipped one; without ONNX Runtime the test is skipped.
func detector(t *testing.T) *burnedintext.Detector {
	t.Helper()
	rt, err := ort.New(ort.Options{Library: modelstest.Library(t)})
	if err != nil {
		t.Fatal(err)
	}
	d, err := burnedintext.Open(t.Context(), rt)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _ = d.Close() })
	return d
}

// twin is an entry of manifest.json.
type twin struct {
	File   string
	Burned bool
	Text   []struct{ Box [4]int }
}

// Six images with text and their clean twins, none of them seen in training,
// are told apart by their pixels alone, and every line of text is where it is.
func TestTwins(t *testing.T) {
	dir := filepath.Join(testkit.SharedDir(t), "data", "burned-in")
	raw, err := os.ReadFile(filepath.Join(dir, "manifest.json"))
	if err != nil {
		t.Fatal(err)
	}
	var twins []twin
	if err := json.Unmarshal(raw, &twins); err != nil || len(twins) != 12 {
		t.Fatalf("%d entries, %v", len(twins), err)
	}
	d := detector(t)
	for _, w := range twins {
		r := phi.ScanFile(t.Context(), d, filepath.Join(dir, w.File), false, imaging.DefaultLimits)
		if r.Error != "" {
			t.Fatalf("%s: %s", w.File, r.Error)
		}
		t.Logf("%s: text %v, score %.3f, %d regions", w.File, w.Burned, r.Score, len(r.Regions))
		if r.Suspected != w.Burned || (len(r.Regions) > 0) != w.Burned {
			t.Errorf("%s: suspected %v with %d regions, but text is %v", w.File, r.Suspected, len(r.Regions), w.Burned)
		}
		for _, line := range w.Text {
			if share := covered(line.Box, r.Regions); share < 0.8 {
				t.Errorf("%s: %.0f %% of the line at %v are covered", w.File, 100*share, line.Box)
			}
		}
	}
}

// covered is the share of a box's pixels that lie in some region of frame 0.
func covered(box [4]int, regions []phi.Region) float64 {
	inside := 0
	for y := box[1]; y < box[3]; y++ {
		for x := box[0]; x < box[2]; x++ {
			for _, r := range regions {
				if r.Frame == 0 && x >= r.X0 && x < r.X1 && y >= r.Y0 && y < r.Y1 {
					inside++
					break
				}
			}
		}
	}
	return float64(inside) / float64((box[2]-box[0])*(box[3]-box[1]))
}

// pydicomWithText are pydicom's test files that show text.
var pydicomWithText = []string{"GDCMJ2K_TextGBR.dcm"}

// None of pydicom's real files is suspected but those that show text.
func TestPydicomFiles(t *testing.T) {
	const dir = "/usr/lib/python3/dist-packages/pydicom/data/test_files"
	paths, err := filepath.Glob(filepath.Join(dir, "*.dcm"))
	if err != nil || len(paths) == 0 {
		t.Skip("skipped: pydicom's test files are not here; install python3-pydicom")
	}
	d := detector(t)
	looked := 0
	for _, path := range paths {
		r := phi.ScanFile(t.Context(), d, path, false, imaging.DefaultLimits)
		if r.Error != "" || r.Frames == 0 {
			continue // broken on purpose, or without pixels
		}
		looked++
		name := filepath.Base(path)
		if shows := strings.Contains(strings.Join(pydicomWithText, " "), name); r.Suspected != shows {
			t.Errorf("%s: suspected %v, score %.3f, %v", name, r.Suspected, r.Score, r.Regions)
		}
	}
	if looked < 20 {
		t.Errorf("only %d files could be looked at", looked)
	}
}
