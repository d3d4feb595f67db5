package models_test

import (
	"context"
	"encoding/json"
	"errors"
	"math"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/fluoronet/fluoro/imaging"
	"github.com/fluoronet/fluoro/imaging/dcmtest"
	"github.com/fluoronet/fluoro/models"
	"github.com/fluoronet/fluoro/models/modelstest"
	"github.com/fluoronet/fluoro/study"
)

// The tests of this file run real networks in real workers.

func TestRunOnStudy(t *testing.T) {
	pool := modelstest.Pool(t, 1)
	out := run(t, openModel(t, modelstest.Package(t, "mean", nil), pool), readStudy(t, modelstest.Ramp()))
	if out.Status != study.OK || out.Findings[0] != 7500 || out.Named[0].Value != 7.5 || out.Outputs[0].Values[0] != 7.5 {
		t.Errorf("%+v", out)
	}

	volume := openModel(t, modelstest.Package(t, "volume", func(m *models.Manifest) {
		asVolume(m)
		m.Input.SpacingTensor = "spacing"
	}), pool)
	hu := func(d, r, c int) float64 { return float64(10*d + r + c) }
	// Mean 10*1.5 + 1 + 1, times a voxel of 2.5 mm³.
	out = run(t, volume, readStudy(t, dcmtest.CTSeries(4, 3, 3, 2.5, hu)...))
	if out.Status != study.OK || out.Named[0].Value != 42.5 {
		t.Errorf("%+v", out)
	}
}

// What a bad network does ends as the model's fault, each with its reason, and
// the next model runs as if nothing had been.
func TestBadNetworks(t *testing.T) {
	pool := modelstest.Pool(t, 1)
	for network, want := range map[string]study.Reason{
		"nan":        study.FindingsInvalid,
		"wrongshape": study.FindingsInvalid,
		"endless":    study.ModelTimeout,
		"hog":        study.ModelFailed,
	} {
		m := openModel(t, modelstest.Package(t, network, func(m *models.Manifest) { m.Needs.Seconds = 1 }), pool)
		if network == "hog" && !pool.Confinement().Memory {
			continue
		}
		if out := run(t, m, readStudy(t, modelstest.Ramp())); out.Status != want || out.Detail == "" {
			t.Errorf("%s: %s (%s), want %s", network, out.Status, out.Detail, want)
		}
	}
	out := run(t, openModel(t, modelstest.Package(t, "mean", nil), pool), readStudy(t, modelstest.Ramp()))
	if out.Status != study.OK {
		t.Errorf("%+v", out)
	}
}

func check(t *testing.T, dir string, rt models.Runtime) models.CheckReport {
	t.Helper()
	report, err := models.Check(context.Background(), dir, rt, imaging.Limits{})
	if err != nil {
		t.Fatal(err)
	}
	if _, err := json.Marshal(report); err != nil {
		t.Fatal(err)
	}
	return report
}

func TestCheck(t *testing.T) {
	pool := modelstest.Pool(t, 1)
	report := check(t, modelstest.Package(t, "mean", nil), pool)
	if !report.OK || len(report.Checks) != 5 || !report.Golden[0].OK || report.Golden[0].Got != 7.5 || report.Millis["median"] <= 0 {
		t.Errorf("%+v", report)
	}
	for name, c := range map[string]struct {
		spoil func(t *testing.T, dir string)
		step  string
		says  string
	}{
		"manifest": {func(t *testing.T, dir string) { modelstest.Write(t, dir, "model.json", []byte(`{"schema":1}`)) }, "package", "schema"},
		"golden value": {func(t *testing.T, dir string) {
			modelstest.Write(t, dir, "golden/findings.json", []byte(`{"status":"ok","findings":[{"name":"meanValue","value":7.52}]}`))
		}, "golden", "7.5, but golden/findings.json says 7.52"},
		"golden status": {func(t *testing.T, dir string) {
			modelstest.Write(t, dir, "golden/findings.json", []byte(`{"status":"inputUnsuitable","findings":[]}`))
		}, "golden", "says inputUnsuitable"},
		"golden input": {func(t *testing.T, dir string) { modelstest.Write(t, dir, "golden/input.dcm", []byte("no DICOM")) }, "golden", "cannot be read"},
	} {
		t.Run(name, func(t *testing.T) {
			dir := modelstest.Package(t, "mean", nil)
			c.spoil(t, dir)
			report := check(t, dir, pool)
			last := report.Checks[len(report.Checks)-1]
			if report.OK || last.OK || last.Name != c.step || !strings.Contains(last.Detail, c.says) {
				t.Errorf("%+v", report)
			}
		})
	}
}

// An expected abstention can be the golden case.
func TestCheckAbstention(t *testing.T) {
	dir := modelstest.Package(t, "mean", func(m *models.Manifest) { m.Input.Modalities = []string{"CT"} })
	modelstest.Write(t, dir, "golden/findings.json", []byte(`{"status":"inputUnsuitable","findings":[]}`))
	if report := check(t, dir, modelstest.Pool(t, 1)); !report.OK {
		t.Errorf("%+v", report)
	}
}

func TestCheckSeesRandomness(t *testing.T) {
	dir := modelstest.Package(t, "random", func(m *models.Manifest) { m.Findings[0].Tolerance = 100 })
	report := check(t, dir, modelstest.Pool(t, 1))
	last := report.Checks[len(report.Checks)-1]
	if report.OK || last.Name != "determinism" {
		t.Errorf("%+v", report)
	}
}

func TestRunFiles(t *testing.T) {
	m := openModel(t, modelstest.Package(t, "mean", nil), modelstest.Pool(t, 2))
	good := dcmtest.Write(t, modelstest.Ramp(), dcmtest.CR(4, 4, constant(16, 3)), []byte("no DICOM"))
	folder := filepath.Dir(dcmtest.Write(t,
		dcmtest.CR(4, 4, constant(16, 1)), dcmtest.CR(4, 4, constant(16, 2), dcmtest.With(dcmtest.SOPInstance, "UI", "1.2.9")))[0])
	modelstest.Write(t, folder, ".hidden", []byte("left alone"))
	mixed := filepath.Dir(dcmtest.Write(t, modelstest.Ramp(), dcmtest.CR(4, 4, constant(16, 2), dcmtest.Study("1.2.3")))[0])
	inputs := []string{good[0], good[2], folder, mixed, filepath.Join(folder, "missing.dcm"), good[1]}

	id := func(digests []study.Hash) (study.Hash, error) { return study.Hash{byte(len(digests))}, nil }
	var got []models.FileResult
	failed, err := m.RunFiles(context.Background(), inputs, models.RunOptions{StudyID: id, Workers: 2}, func(r models.FileResult) error {
		got = append(got, r)
		return nil
	})
	if err != nil || failed != 3 || len(got) != len(inputs) {
		t.Fatalf("%d failed of %d, %v", failed, len(got), err)
	}
	for i, want := range []struct {
		status study.Reason
		value  float64
		id     byte
	}{
		{study.OK, 7.5, 1}, {study.InstanceUnreadable, 0, 0}, {study.OK, 1.5, 2}, {study.MixedStudy, 0, 0}, {study.StudyUnavailable, 0, 0}, {study.OK, 3, 1},
	} {
		r := got[i]
		if r.Input != inputs[i] || r.Status != want.status || (r.Error == "") != (want.status == study.OK) {
			t.Errorf("input %d: %+v", i, r)
		}
		if want.status == study.OK && (r.Findings[0].Value != want.value || r.StudyID != study.Hash{want.id}.String()) {
			t.Errorf("input %d: %+v, want %g", i, r, want.value)
		}
	}
	line, err := json.Marshal(got[0])
	if err != nil || !strings.Contains(string(line), `"status":"ok","findings":[{"name":"meanValue","value":7.5,"unit":"1"}]`) {
		t.Errorf("%s, %v", line, err)
	}
}

func TestRunFilesStops(t *testing.T) {
	m := openModel(t, modelstest.Package(t, "mean", nil), &fake{run: rows(1)})
	path := dcmtest.Write(t, modelstest.Ramp())[0]
	full := errors.New("disk is full")
	_, err := m.RunFiles(context.Background(), slices.Repeat([]string{path}, 50), models.RunOptions{Workers: 1}, func(models.FileResult) error { return full })
	if !errors.Is(err, full) {
		t.Errorf("error is %v", err)
	}
	ctx, cancel := context.WithCancel(context.Background())
	cancel()
	_, err = m.RunFiles(ctx, slices.Repeat([]string{path}, 50), models.RunOptions{Workers: 1}, func(models.FileResult) error { return nil })
	if !errors.Is(err, context.Canceled) {
		t.Errorf("error is %v", err)
	}
}

// The same study gives the same bits alone and among others, on any worker.
func TestSameBitsOnEveryWorker(t *testing.T) {
	pool := modelstest.Pool(t, 2)
	dir := modelstest.Package(t, "conv", func(m *models.Manifest) {
		m.Input.SpatialShape, m.Input.Intensity = []int{28, 28}, models.Intensity{Map: "zscore"}
	})
	m := openModel(t, dir, pool)
	words := make([]uint16, 40*40)
	for i := range words {
		words[i] = uint16(i*i) % 4096
	}
	path := dcmtest.Write(t, dcmtest.CR(40, 40, words))[0]
	var values []float64
	_, err := m.RunFiles(context.Background(), slices.Repeat([]string{path}, 12), models.RunOptions{Workers: 4}, func(r models.FileResult) error {
		if r.Status != study.OK {
			t.Errorf("%+v", r)
		}
		values = append(values, r.Findings[0].Value)
		return nil
	})
	if err != nil || len(slices.Compact(values)) != 1 || math.IsNaN(values[0]) {
		t.Errorf("%v, %v", values, err)
	}
}
