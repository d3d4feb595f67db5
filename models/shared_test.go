package models_test

import (
	"archive/zip"
	"context"
	"io"
	"math"
	"path/filepath"
	"strings"
	"testing"

	"github.com/fluoronet/fluoro/imaging"
	"github.com/fluoronet/fluoro/imaging/dcmtest"
	"github.com/fluoronet/fluoro/internal/testkit"
	"github.com/fluoronet/fluoro/models"
	"github.com/fluoronet/fluoro/models/modelstest"
	"github.com/fluoronet/fluoro/study"
)

// Real files that a required module ships go through a network, whatever their
// modality, size and photometric interpretation.
func TestRealFiles(t *testing.T) {
	dir := filepath.Join(testkit.ModuleDir(t, "github.com/suyashkumar/dicom"), "testdata")
	files, err := filepath.Glob(filepath.Join(dir, "*.dcm"))
	if err != nil || len(files) == 0 {
		t.Skipf("skipped: the module ships no test data: %v", err)
	}
	m := openModel(t, modelstest.Package(t, "conv", func(m *models.Manifest) {
		m.Input.Modalities = []string{"CR", "DX", "CT", "MR", "PT", "US", "OT"}
		m.Input.SpatialShape, m.Input.Intensity = []int{28, 28}, models.Intensity{Map: "zscore"}
	}), modelstest.Pool(t, 1))
	ok := 0
	_, err = m.RunFiles(context.Background(), files, models.RunOptions{Workers: 2}, func(r models.FileResult) error {
		if r.Status == study.OK {
			ok++
			if v := r.Findings[0].Value; v < 0 || v > 1 {
				t.Errorf("%s: a sigmoid of %g", filepath.Base(r.Input), v)
			}
		}
		t.Logf("%s: %s %v %s", filepath.Base(r.Input), r.Status, r.Findings, r.Error)
		return nil
	})
	if err != nil || ok < 4 {
		t.Errorf("%d of %d files ran, %v", ok, len(files), err)
	}
}

// A real series as a volume: its mean is that of the pixels.
func TestRealVolume(t *testing.T) {
	paths := unzip(t, filepath.Join(testkit.SharedDir(t), "data", "mr-t1-series", "mr-t1-series.zip"))
	m := openModel(t, modelstest.Package(t, "volume", func(m *models.Manifest) {
		asVolume(m)
		m.Input.Modalities, m.Input.SpacingTensor = []string{"MR"}, "spacing"
		m.Findings[0].Decimals = 0
	}), modelstest.Pool(t, 1))
	s, err := imaging.ReadStudy(context.Background(), paths, imaging.Limits{})
	if err != nil {
		t.Fatal(err)
	}
	series, err := m.Manifest().Input.ChooseSeries(s)
	if err != nil {
		t.Fatal(err)
	}
	v, err := series.Volume(context.Background(), imaging.Limits{})
	if err != nil {
		t.Fatal(err)
	}
	var sum float64
	for _, x := range v.Values {
		sum += float64(x)
	}
	want := sum / float64(len(v.Values)) * v.Spacing[0] * v.Spacing[1] * v.Spacing[2]
	out := run(t, m, s)
	t.Logf("%d x %d x %d voxels, milliseconds %v", v.Depth, v.Rows, v.Columns, out.Millis)
	if out.Status != study.OK || math.Abs(out.Named[0].Value-want) > 0.5+1e-4*want {
		t.Errorf("%+v, want %g", out, want)
	}
}

// unzip writes an archive's DICOM files into a folder of the test.
func unzip(t *testing.T, name string) []string {
	t.Helper()
	archive, err := zip.OpenReader(name)
	if err != nil {
		t.Skipf("skipped: no series to read: %v", err)
	}
	defer archive.Close()
	var files [][]byte
	for _, f := range archive.File {
		if f.FileInfo().IsDir() || !strings.HasSuffix(f.Name, ".dcm") {
			continue
		}
		r, err := f.Open()
		if err != nil {
			t.Fatal(err)
		}
		raw, err := io.ReadAll(r)
		if err != nil {
			t.Fatal(err)
		}
		files = append(files, raw)
	}
	return dcmtest.Write(t, files...)
}
