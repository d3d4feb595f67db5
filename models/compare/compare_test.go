package compare_test

import (
	"slices"
	"testing"

	"github.com/fluoronet/fluoro/models"
	"github.com/fluoronet/fluoro/models/compare"
	"github.com/fluoronet/fluoro/models/modelstest"
	"github.com/fluoronet/fluoro/study"
)

func load(t *testing.T, network string, change func(*models.Manifest)) *models.Package {
	t.Helper()
	p, err := models.Load(modelstest.Package(t, network, change))
	if err != nil {
		t.Fatal(err)
	}
	return p
}

func TestPackages(t *testing.T) {
	a := load(t, "mean", nil)
	if same, err := compare.Packages(a, load(t, "mean", nil)); err != nil || len(same) != 0 {
		t.Errorf("%v, %v", same, err)
	}
	b := load(t, "mean", func(m *models.Manifest) {
		m.Version, m.Input.Intensity.Map, m.Findings[0].Tolerance = "1.1.0", models.MapUnit, 0.5
	})
	got, err := compare.Packages(a, b)
	want := []compare.Change{
		{Path: "findings[meanValue].tolerance", A: "0.01", B: "0.5"},
		{Path: "input.intensity.map", A: `"hounsfield"`, B: `"unit"`},
		{Path: "version", A: `"1.0.0"`, B: `"1.1.0"`},
	}
	if err != nil || !slices.Equal(got, want) || got[0].Section() != "findings" || got[1].Section() != "input" {
		t.Errorf("%v, %v", got, err)
	}
}

// Another network shows by its digest and by what it holds.
func TestNetworks(t *testing.T) {
	a := load(t, "mean", nil)
	b := load(t, "three", func(m *models.Manifest) {
		m.Input.Channels = 3
		m.Findings = append(m.Findings[:0:0], models.Finding{
			FindingSpec: study.FindingSpec{Name: "meanValue", Code: m.Findings[0].Code, Unit: "mg", Decimals: 3, Tolerance: 0.01},
			From:        m.Findings[0].From, Activation: "none", Aggregate: "max",
		})
	})
	got, err := compare.Packages(a, b)
	if err != nil {
		t.Fatal(err)
	}
	for _, path := range []string{"network.sha256", "network.inputs[input]", "input.channels", "findings[meanValue].unit", "findings[meanValue].aggregate"} {
		if !slices.ContainsFunc(got, func(c compare.Change) bool { return c.Path == path && c.A != c.B }) {
			t.Errorf("no change of %s in %v", path, got)
		}
	}
}
