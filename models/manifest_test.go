package models_test

import (
	"encoding/json"
	"errors"
	"math"
	"strings"
	"testing"

	"github.com/fluoronet/fluoro/models"
	"github.com/fluoronet/fluoro/models/modelstest"
	"github.com/fluoronet/fluoro/study"
	"github.com/google/go-cmp/cmp"
)

func valid() models.Manifest {
	m := modelstest.Manifest()
	m.Network.SHA256 = study.Hash{1}
	return m
}

func manifestJSON(t testing.TB, m models.Manifest) string {
	t.Helper()
	raw, err := json.Marshal(m)
	if err != nil {
		t.Fatal(err)
	}
	return string(raw)
}

func TestManifestRoundTrip(t *testing.T) {
	want := valid()
	got, err := models.ParseManifest(strings.NewReader(manifestJSON(t, want)))
	if err != nil {
		t.Fatal(err)
	}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Error(diff)
	}
	tolerances, err := got.Tolerances()
	if err != nil || tolerances[0] != 10 || tolerances[1] != 0 {
		t.Errorf("tolerances are %v, %v", tolerances, err)
	}
	mask, err := got.Modalities()
	if err != nil || !mask.Has(study.CR) || mask.Has(study.CT) {
		t.Errorf("modalities are %b, %v", mask, err)
	}
}

// Every rule of the manifest says which field breaks it.
func TestManifestRules(t *testing.T) {
	low, high, over := 5.0, 4.0, 101.0
	for field, change := range map[string]func(*models.Manifest){
		"schema":              func(m *models.Manifest) { m.Schema = "fluoro/model/2" },
		"name":                func(m *models.Manifest) { m.Name = "Upper Case" },
		"version":             func(m *models.Manifest) { m.Version = "1" },
		"license":             func(m *models.Manifest) { m.License = " " },
		"description":         func(m *models.Manifest) { m.Description = strings.Repeat("x", 5000) },
		"network.file":        func(m *models.Manifest) { m.Network.File = "../../../etc/passwd" },
		"network.sha256":      func(m *models.Manifest) { m.Network.SHA256 = study.Hash{} },
		"input.tensor":        func(m *models.Manifest) { m.Input.Tensor = "" },
		"input.modalities":    func(m *models.Manifest) { m.Input.Modalities = []string{"XX"} },
		"input.sopClasses":    func(m *models.Manifest) { m.Input.SOPClasses = []string{"CT"} },
		"input.unit":          func(m *models.Manifest) { m.Input.Unit = "patient" },
		"input.layout":        func(m *models.Manifest) { m.Input.Layout = "NHWC" },
		"input.channels":      func(m *models.Manifest) { m.Input.Channels = 2 },
		"input.minInstances":  func(m *models.Manifest) { m.Input.MinInstances = 0 },
		"input.spatialShape":  func(m *models.Manifest) { m.Input.SpatialShape = []int{4, -4} },
		"input.spatialShape:": func(m *models.Manifest) { m.Input.SpatialShape = []int{4, 4, 4} },
		"input.spacing":       func(m *models.Manifest) { m.Input.Spacing = []float64{1, math.MaxFloat64} },
		"input.spacingTensor": func(m *models.Manifest) { m.Input.SpacingTensor = "spacing" },
		"input.axes":          func(m *models.Manifest) { m.Input.Axes = "LPS" },
		"input.axes: form": func(m *models.Manifest) {
			m.Input.Axes, m.Input.Unit, m.Input.Layout, m.Input.SpatialShape = "LPA", models.UnitVolume, "NCDHW", []int{0, 0, 0}
		},
		"input.fit":            func(m *models.Manifest) { m.Input.Fit = "stretch" },
		"input.fill":           func(m *models.Manifest) { m.Input.Fill = 1 },
		"input.intensity: non": func(m *models.Manifest) { m.Input.Intensity.NonZero = true },
		"input.photometric":    func(m *models.Manifest) { m.Input.Photometric = "RGB" },
		"input.resample":       func(m *models.Manifest) { m.Input.Resample = "cubic" },
		"input.intensity.map":  func(m *models.Manifest) { m.Input.Intensity.Map = "log" },
		"input.intensity": func(m *models.Manifest) {
			m.Input.Intensity = models.Intensity{Map: "window", Lower: &low, Upper: &high}
		},
		"input.intensity: map": func(m *models.Manifest) { m.Input.Intensity = models.Intensity{Map: "unit", Lower: &low} },
		"input.intensity: perc": func(m *models.Manifest) {
			m.Input.Intensity = models.Intensity{Map: "percentile", Lower: &low, Upper: &over}
		},
		"outputs":                   func(m *models.Manifest) { m.Outputs = nil },
		"outputs[0].tensor":         func(m *models.Manifest) { m.Outputs[0].Tensor = "" },
		"outputs[1].tensor":         func(m *models.Manifest) { m.Outputs = append(m.Outputs, m.Outputs[0]) },
		"outputs[0].shape":          func(m *models.Manifest) { m.Outputs[0].Shape = []int64{-1, 0} },
		"findings":                  func(m *models.Manifest) { m.Findings = append(m.Findings, make([]models.Finding, 8)...) },
		"findings[0].name":          func(m *models.Manifest) { m.Findings[0].Name = "no good" },
		"findings[1].name":          func(m *models.Manifest) { m.Findings = append(m.Findings, m.Findings[0]) },
		"findings[0].code":          func(m *models.Manifest) { m.Findings[0].Code = study.Code{} },
		"findings[0].unit":          func(m *models.Manifest) { m.Findings[0].Unit = "" },
		"findings[0].decimals":      func(m *models.Manifest) { m.Findings[0].Decimals = 10 },
		"findings[0].tolerance":     func(m *models.Manifest) { m.Findings[0].Tolerance = -1 },
		"findings[0].tolerance: fi": func(m *models.Manifest) { m.Findings[0].Tolerance = 1e9 },
		"findings[0].from.tensor":   func(m *models.Manifest) { m.Findings[0].From.Tensor = "other" },
		"findings[0].from.index":    func(m *models.Manifest) { m.Findings[0].From.Index = 1 },
		"findings[0].activation":    func(m *models.Manifest) { m.Findings[0].Activation = "relu" },
		"findings[0].aggregate":     func(m *models.Manifest) { m.Findings[0].Aggregate = "min" },
		"needs.memoryMB":            func(m *models.Manifest) { m.Needs.MemoryMB = 1 << 30 },
		"needs.seconds":             func(m *models.Manifest) { m.Needs.Seconds = 0 },
	} {
		t.Run(field, func(t *testing.T) {
			m := valid()
			change(&m)
			_, err := models.ParseManifest(strings.NewReader(manifestJSON(t, m)))
			if !errors.Is(err, models.ErrManifest) || !strings.Contains(err.Error(), strings.SplitN(field, ":", 2)[0]) {
				t.Errorf("error is %v, want one that names %s", err, field)
			}
			var problem *models.Problem
			if !errors.As(err, &problem) || problem.Example == "" || problem.Text == "" {
				t.Errorf("%+v has no example", problem)
			}
		})
	}
}

func TestAProblemSaysWhatIsThereAndWhatIsAllowed(t *testing.T) {
	m := valid()
	m.Name, m.Findings[0].Unit, m.Findings[0].Activation = "Upper Case", "", "relu"
	_, err := models.ParseManifest(strings.NewReader(manifestJSON(t, m)))
	want := `model.json: name is "Upper Case": use lower-case letters, digits and hyphens, at most 64; for example "pneumonia-cxr"
model.json: findings[0].unit is "": give a UCUM unit, "1" for a probability; for example "1" for a probability, or "mL"`
	if err == nil || err.Error() != want {
		t.Errorf("got\n%v\nwant\n%s", err, want)
	}
	var all models.Problems
	if !errors.As(err, &all) || len(all) != 2 || all[1].Path != "findings[0].unit" || all[1].Seen != `""` {
		t.Errorf("%+v", all)
	}
}

// What encoding/json says of a slip is of no help to who made it.
func TestSlipsAreFound(t *testing.T) {
	good := strings.ReplaceAll(manifestJSON(t, valid()), ",", ",\n")
	for name, c := range map[string]struct{ text, want string }{
		"misspelt":     {strings.Replace(good, `"license"`, `"licence"`, 1), `line 5: no field is named "licence": did you mean "license"?`},
		"unknown":      {strings.Replace(good, `"license"`, `"copyrightHolder"`, 1), `no field is named "copyrightHolder": remove it`},
		"another kind": {strings.Replace(good, `"channels":1`, `"channels":"1"`, 1), "input.channels is a JSON string: write a whole number"},
		"cut":          {good[:len(good)/2], "ends inside the object: close its brackets"},
		"comma":        {strings.Replace(good, ",", ",,", 1), "line 1: is not JSON"},
		"empty":        {"", "is empty: write one JSON object"},
		"two objects":  {good + "\n{}", "there is data after the object: remove it"},
	} {
		if _, err := models.ParseManifest(strings.NewReader(c.text)); err == nil || !strings.Contains(err.Error(), c.want) {
			t.Errorf("%s: %v, want %q", name, err, c.want)
		}
	}
}

func TestManifestIsStrict(t *testing.T) {
	good := manifestJSON(t, valid())
	for name, text := range map[string]string{
		"unknown key":        strings.Replace(good, `"name"`, `"nickname":"x","name"`, 1),
		"unknown nested key": strings.Replace(good, `"tensor"`, `"size":1,"tensor"`, 1),
		"trailing data":      good + `{}`,
		"not JSON":           "schema: fluoro/model/1",
		"empty":              "",
		"too large":          good + strings.Repeat(" ", models.MaxManifestBytes),
	} {
		if _, err := models.ParseManifest(strings.NewReader(text)); !errors.Is(err, models.ErrManifest) {
			t.Errorf("%s: error is %v, want ErrManifest", name, err)
		}
	}
}

func FuzzParseManifest(f *testing.F) {
	f.Add(manifestJSON(f, valid()))
	f.Add(`{"findings":[{"from":{"index":-1}}]}`)
	f.Fuzz(func(t *testing.T, text string) {
		m, err := models.ParseManifest(strings.NewReader(text))
		if err != nil {
			return
		}
		again, err := models.ParseManifest(strings.NewReader(manifestJSON(t, m)))
		if err != nil {
			t.Fatalf("an accepted manifest is refused after a round trip: %v", err)
		}
		if manifestJSON(t, again) != manifestJSON(t, m) {
			t.Fatal("a round trip changes the manifest")
		}
	})
}
