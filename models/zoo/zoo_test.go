// Package zoo_test proves the reference model packages on this machine.
package zoo_test

import (
	"context"
	"encoding/csv"
	"math"
	"os"
	"path/filepath"
	"testing"

	"github.com/fluoronet/fluoro/imaging"
	"github.com/fluoronet/fluoro/internal/testkit"
	"github.com/fluoronet/fluoro/models"
	"github.com/fluoronet/fluoro/models/modelstest"
	"github.com/fluoronet/fluoro/study"
)

func TestMain(m *testing.M) {
	modelstest.ServeWorker()
	os.Exit(m.Run())
}

var packages = []string{"pneumonia-cxr", "lung-density-ct", "brain-gwm", "burned-in-text"}

// Every package loads, fits its network, stays small, and gives its golden
// findings.
func TestGolden(t *testing.T) {
	pool := modelstest.Pool(t, 1)
	for _, name := range packages {
		t.Run(name, func(t *testing.T) {
			report, err := models.Check(context.Background(), name, pool, imaging.Limits{})
			if err != nil {
				t.Fatal(err)
			}
			for _, step := range report.Checks {
				t.Logf("%s: %v, %s", step.Name, step.OK, step.Detail)
			}
			if !report.OK {
				t.Error("the check refuted the package")
			}
			if info, err := os.Stat(filepath.Join(name, "model.onnx")); err != nil || info.Size() > 4_000_000 {
				t.Errorf("model.onnx: %v, %v; want at most 4 MB", info, err)
			}
		})
	}
}

// open opens a package of the zoo.
func open(t *testing.T, name string) *models.Model {
	t.Helper()
	pkg, err := models.Load(name)
	if err != nil {
		t.Fatal(err)
	}
	m, err := models.Open(context.Background(), pkg, modelstest.Pool(t, 1), imaging.Limits{})
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { m.Close() })
	return m
}

// The 40 sample radiographs, half of them MONOCHROME1, are told apart: the
// order of the probabilities agrees with the labels in at least 95 % of pairs.
func TestPneumoniaSample(t *testing.T) {
	dir := filepath.Join(testkit.SharedDir(t), "data", "cxr-dicom-sample")
	f, err := os.Open(filepath.Join(dir, "labels.csv"))
	if err != nil {
		t.Fatal(err)
	}
	defer f.Close()
	rows, err := csv.NewReader(f).ReadAll()
	if err != nil {
		t.Fatal(err)
	}
	labels, paths := map[string]string{}, []string{}
	for _, row := range rows[1:] {
		labels[row[0]] = row[1]
		paths = append(paths, filepath.Join(dir, row[0]))
	}
	byLabel := map[string][]float64{}
	_, err = open(t, "pneumonia-cxr").RunFiles(context.Background(), paths, models.RunOptions{Workers: 2}, func(r models.FileResult) error {
		if r.Status != study.OK {
			t.Errorf("%s: %s %s", filepath.Base(r.Input), r.Status, r.Error)
			return nil
		}
		label := labels[filepath.Base(r.Input)]
		byLabel[label] = append(byLabel[label], r.Findings[0].Value)
		return nil
	})
	if err != nil {
		t.Fatal(err)
	}
	right, pairs := 0, 0
	for _, sick := range byLabel["1"] {
		for _, well := range byLabel["0"] {
			pairs++
			if sick > well {
				right++
			}
		}
	}
	if pairs == 0 || float64(right) < 0.95*float64(pairs) {
		t.Errorf("%d of %d pairs are in the right order", right, pairs)
	}
	t.Logf("%d of %d pairs are in the right order", right, pairs)
}

// A real chest slice gives what the independent implementation of check.py
// gives: 115.1 mL, -805.2 HU, 0.0 %, -859 HU.
func TestLungDensityRealSlice(t *testing.T) {
	path := filepath.Join(testkit.SharedDir(t), "data", "burned-in", "8165a0.dcm")
	want := []struct{ value, tolerance float64 }{{115.1, 1}, {-805.2, 0.5}, {0, 0.1}, {-859, 1}}
	_, err := open(t, "lung-density-ct").RunFiles(context.Background(), []string{path}, models.RunOptions{Workers: 1}, func(r models.FileResult) error {
		if r.Status != study.OK {
			t.Fatalf("%s %s", r.Status, r.Error)
		}
		for i, w := range want {
			if got := r.Findings[i].Value; math.Abs(got-w.value) > w.tolerance {
				t.Errorf("%s is %g, want %g", r.Findings[i].Name, got, w.value)
			}
		}
		return nil
	})
	if err != nil {
		t.Fatal(err)
	}
}
