package explorer

import (
	"context"
	"html/template"
	"net/http"

	"github.com/fluoronet/fluoro/internal/chart"
)

type designToken struct{ Name, For string }

type designBody struct {
	Tokens                                   []designToken
	Steps, Inside, Outside, ROC, Calibration template.HTML
}

// design shows every part that pages are made of.
func (s *server) design(context.Context, *http.Request) (view, error) {
	number := func(x float64) string { return "block " + count(int(x)) }
	return view{template: "design", title: "Design system", body: designBody{
		Tokens: []designToken{
			{"--bg, --surface, --sunken", "grounds: the page, a card, a field within it"},
			{"--ink, --muted", "text, and text that is less important; both at least 4.5 to 1 on every ground"},
			{"--line, --edge", "lines between things; edges of controls, at least 3 to 1"},
			{"--accent, --accent-soft, --on-accent", "links, the chosen, curves"},
			{"--good, --bad, --warn, --calm", "status; each with a -soft ground"},
			{"--focus", "the ring around what has the keyboard's focus"},
			{"--s1 … --s6", "distances, from a quarter of a line to two and a quarter"},
			{"--radius, --control", "corners; height of a control"},
			{"--text, --mono", "the system's fonts; none is loaded"},
		},
		Steps:   chart.Steps{Title: "An example", Unit: "studies", Points: []chart.XY{{X: 1, Y: 1}, {X: 20, Y: 3}, {X: 44, Y: 4}, {X: 90, Y: 8}}, End: 120, XText: number}.SVG(),
		Inside:  chart.Band{Title: "Inside", Value: 0.71, Final: 0.7, Tolerance: 0.05}.SVG(),
		Outside: chart.Band{Title: "Outside", Value: 0.84, Final: 0.7, Tolerance: 0.05}.SVG(),
		ROC: chart.ROC{Title: "An example of a ROC curve", Points: []chart.XY{{X: 0, Y: 0}, {X: 0, Y: 0.4}, {X: 0.1, Y: 0.7}, {X: 0.3, Y: 0.88}, {X: 0.6, Y: 0.97}, {X: 1, Y: 1}},
			Chosen: &chart.Chosen{At: chart.XY{X: 0.1, Y: 0.7}, XLow: 0.04, XHi: 0.22, YLow: 0.58, YHi: 0.8}}.SVG(),
		Calibration: chart.Calibration{Title: "An example of calibration", Bins: []chart.CalibrationBin{
			{Predicted: 0.08, Observed: 0.1, Low: 0.03, High: 0.24, Count: 30}, {Predicted: 0.3, Observed: 0.26, Low: 0.14, High: 0.43, Count: 30},
			{Predicted: 0.6, Observed: 0.66, Low: 0.48, High: 0.8, Count: 30}, {Predicted: 0.9, Observed: 0.93, Low: 0.78, High: 0.98, Count: 30}}}.SVG(),
	}}, nil
}
