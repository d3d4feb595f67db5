package chart_test

import (
	"encoding/xml"
	"errors"
	"io"
	"math"
	"strings"
	"testing"

	"github.com/fluoronet/fluoro/internal/chart"
)

// parsed reads a drawing to its end and returns how many elements of each name
// and class there are.
func parsed(t *testing.T, svg string) map[string]int {
	t.Helper()
	found := map[string]int{}
	dec := xml.NewDecoder(strings.NewReader(svg))
	for {
		token, err := dec.Token()
		if errors.Is(err, io.EOF) {
			return found
		}
		if err != nil {
			t.Fatalf("%v in %s", err, svg)
		}
		element, ok := token.(xml.StartElement)
		if !ok {
			continue
		}
		found[element.Name.Local]++
		for _, a := range element.Attr {
			switch {
			case a.Name.Local == "class":
				found["."+a.Value]++
			case a.Name.Local == "style" || strings.HasPrefix(a.Name.Local, "on") || strings.Contains(a.Value, "NaN") || strings.Contains(a.Value, "Inf"):
				t.Errorf("attribute %s=%q", a.Name.Local, a.Value)
			}
		}
	}
}

func plain(x float64) string { return "at " + strings.Repeat("x", int(x)) }

const hostile = `<script>alert(1)</script>"'&` + "\u202e\x00\n"

func TestDrawingsAreWellFormedAndInert(t *testing.T) {
	title := hostile + strings.Repeat("long ", 100_000)
	inf := math.Inf(1)
	for name, svg := range map[string]string{
		"steps":       string(chart.Steps{Title: title, Unit: hostile, Points: []chart.XY{{X: 1, Y: 2}, {X: 2, Y: inf}, {X: 3, Y: math.NaN()}}, End: 4, XText: plain}.SVG()),
		"no steps":    string(chart.Steps{Title: title, XText: plain}.SVG()),
		"roc":         string(chart.ROC{Title: title, Points: []chart.XY{{X: -1, Y: 0}, {X: inf, Y: 1}}, Chosen: &chart.Chosen{}}.SVG()),
		"calibration": string(chart.Calibration{Title: title, Bins: []chart.CalibrationBin{{Predicted: math.NaN(), Count: 1 << 40}}}.SVG()),
		"rates":       string(chart.Rates{Title: title, Axis: hostile, Rows: []chart.Rate{{Name: title, Value: math.NaN(), Low: -inf, High: inf}}}.SVG()),
		"no rates":    string(chart.Rates{Title: title}.SVG()),
		"band":        string(chart.Band{Title: title, Value: inf, Final: math.NaN(), Tolerance: 1}.SVG()),
	} {
		found := parsed(t, svg)
		if found["svg"] != 1 || found["script"] != 0 || len(svg) > 20_000 || strings.ContainsAny(svg, "\u202e\x00\n") {
			t.Errorf("%s: %d bytes, %v", name, len(svg), found)
		}
	}
}

func TestLongSeriesAreThinned(t *testing.T) {
	var points []chart.XY
	for i := range 100_000 {
		points = append(points, chart.XY{X: float64(i), Y: float64(i)})
	}
	svg := string(chart.Steps{Title: "many", Unit: "things", Points: points, XText: func(float64) string { return "x" }}.SVG())
	if len(svg) > 200_000 || !strings.Contains(svg, "to 1e+05k at") && !strings.Contains(svg, "to 100k at") {
		t.Errorf("%d bytes: %.300s", len(svg), svg)
	}
}

func TestBandsDifferInShapeToo(t *testing.T) {
	in := chart.Band{Title: "in", Value: 1.5, Final: 1, Tolerance: 0.5}
	out := chart.Band{Title: "out", Value: 1.6, Final: 1, Tolerance: 0.5}
	if !in.Inside() || out.Inside() {
		t.Error("a tolerance is the largest agreeing difference")
	}
	if a, b := parsed(t, string(in.SVG())), parsed(t, string(out.SVG())); a["circle"] != 1 || b["circle"] != 0 || b[".cross"] != 1 {
		t.Errorf("%v, %v", a, b)
	}
}

func TestCurvesShowIntervals(t *testing.T) {
	roc := chart.ROC{Title: "ROC", Points: []chart.XY{{X: 0, Y: 0}, {X: 0.2, Y: 0.9}, {X: 1, Y: 1}},
		Chosen: &chart.Chosen{At: chart.XY{X: 0.2, Y: 0.9}, XLow: 0.1, XHi: 0.4, YLow: 0.7, YHi: 0.95}}
	if found := parsed(t, string(roc.SVG())); found[".interval"] != 2 || found[".line"] != 1 || found[".point"] != 1 {
		t.Errorf("%v", found)
	}
	calibration := chart.Calibration{Title: "calibration", Bins: []chart.CalibrationBin{{0.1, 0.2, 0, 0.4, 10}, {0.8, 0.7, 0.5, 0.9, 10}}}
	if found := parsed(t, string(calibration.SVG())); found[".interval"] != 2 || found[".point"] != 2 {
		t.Errorf("%v", found)
	}
}

func TestRatesAreARowEach(t *testing.T) {
	rates := chart.Rates{Title: "agreement", Axis: "within the tolerance", Rows: make([]chart.Rate, 300)}
	if found := parsed(t, string(rates.SVG())); found["circle"] != 200 || found[".interval"] != 200 {
		t.Errorf("%v", found)
	}
}
