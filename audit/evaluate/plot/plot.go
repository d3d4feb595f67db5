// Package plot draws what package evaluate has computed, as SVG without style
// or script, for the explorer and for reports on disk alike.
package plot

import (
	"html/template"

	"github.com/fluoronet/fluoro/audit/evaluate"
	"github.com/fluoronet/fluoro/internal/chart"
)

// ROC draws the curve with the report's threshold and its intervals on it,
// where both kinds of cases are there.
func ROC(title string, r *evaluate.Report) template.HTML {
	c := chart.ROC{Title: title}
	for _, p := range r.ROC {
		c.Points = append(c.Points, chart.XY{X: p.FalsePositiveRate, Y: p.TruePositiveRate})
	}
	if sens, spec := r.Sensitivity, r.Specificity; sens != nil && spec != nil {
		c.Chosen = &chart.Chosen{At: chart.XY{X: 1 - spec.Value, Y: sens.Value}, XLow: 1 - spec.High, XHi: 1 - spec.Low, YLow: sens.Low, YHi: sens.High}
	}
	return c.SVG()
}

// Calibration draws the bins; of no calibration it draws nothing.
func Calibration(title string, c *evaluate.Calibration) template.HTML {
	if c == nil {
		return ""
	}
	drawn := chart.Calibration{Title: title}
	for _, b := range c.Bins {
		drawn.Bins = append(drawn.Bins, chart.CalibrationBin{Predicted: b.Predicted, Observed: b.Observed.Value, Low: b.Observed.Low, High: b.Observed.High, Count: b.Count})
	}
	return drawn.SVG()
}
