package modelstest

import (
	"crypto/sha256"
	"encoding/json"
	"os"
	"path/filepath"
	"testing"

	"github.com/fluoronet/fluoro/imaging/dcmtest"
	"github.com/fluoronet/fluoro/models"
	"github.com/fluoronet/fluoro/study"
)

// Manifest is a valid manifest for the network "mean": the mean of 4 x 4
// radiographs as they are.
func Manifest() models.Manifest {
	return models.Manifest{
		Schema: models.ManifestSchema, Name: "mean-cr", Version: "1.0.0", Vendor: "fluoro tests", License: "Apache-2.0",
		Description: "The mean of an image.", IntendedUse: "Tests only.", Task: "measurement",
		Network: models.Network{File: models.NetworkName},
		Input: models.Input{
			Tensor: "input", Modalities: []string{"CR"}, SOPClasses: []string{}, Unit: models.UnitInstance, MinInstances: 1,
			Layout: "NCHW", Channels: 1, SpatialShape: []int{4, 4}, Spacing: []float64{}, Photometric: "MONOCHROME2",
			Resample: "area", Intensity: models.Intensity{Map: models.MapHounsfield},
		},
		Outputs: []models.OutputTensor{{Tensor: "value", Shape: []int64{-1, 1}}},
		Findings: []models.Finding{{
			FindingSpec: study.FindingSpec{
				Name: "meanValue", Code: study.Code{Value: "R-00317", Scheme: "SRT", Meaning: "Mean"}, Unit: "1", Decimals: 3, Tolerance: 0.01,
			},
			From: models.From{Tensor: "value"}, Activation: "none", Aggregate: "mean",
		}},
		Needs: models.Needs{MemoryMB: 128, Seconds: 30},
	}
}

// Ramp is a 4 x 4 radiograph of 0, 1, … 15: its mean is 7.5.
func Ramp() []byte {
	words := make([]uint16, 16)
	for i := range words {
		words[i] = uint16(i)
	}
	return dcmtest.CR(4, 4, words)
}

// Package writes a package of a network of models/testdata, with Manifest as
// change leaves it and a golden case of Ramp and 7.5, and returns its folder.
func Package(t testing.TB, network string, change func(*models.Manifest)) string {
	t.Helper()
	dir := t.TempDir()
	raw := Network(t, network)
	m := Manifest()
	m.Network.SHA256 = sha256.Sum256(raw)
	if change != nil {
		change(&m)
	}
	golden := models.Golden{Findings: []study.Finding{{Name: m.Findings[0].Name, Value: 7.5}}}
	Write(t, dir, models.NetworkName, raw)
	Write(t, dir, models.ManifestName, encode(t, m))
	Write(t, dir, models.CardName, []byte("# A test\n"))
	Write(t, dir, "golden/input.dcm", Ramp())
	Write(t, dir, "golden/findings.json", encode(t, golden))
	return dir
}

// Write puts a file into a package's folder.
func Write(t testing.TB, dir, name string, content []byte) {
	t.Helper()
	path := filepath.Join(dir, filepath.FromSlash(name))
	if err := os.MkdirAll(filepath.Dir(path), 0o700); err != nil {
		t.Fatal(err)
	}
	if err := os.WriteFile(path, content, 0o600); err != nil {
		t.Fatal(err)
	}
}

func encode(t testing.TB, v any) []byte {
	t.Helper()
	raw, err := json.Marshal(v)
	if err != nil {
		t.Fatal(err)
	}
	return raw
}
