package explorer

import (
	"fmt"
	"html/template"
	"math"

	"github.com/fluoronet/fluoro/audit"
	"github.com/fluoronet/fluoro/audit/evaluate"
	"github.com/fluoronet/fluoro/audit/evaluate/plot"
)

// performance is what a model's page shows of one finding.
type performance struct {
	audit.FindingEvaluation
	Rows             []figureRow
	ROC, Calibration template.HTML
	Notes            []string
	Groups           []groupRow
}

// figureRow is one figure with its interval.
type figureRow struct{ Name, Value, Interval, Of string }

// groupRow is the performance in one subgroup.
type groupRow struct {
	Name, Path                    string
	Cases, Positives              int
	AUC, Sensitivity, Specificity string
}

func performances(e *audit.Evaluation) []performance {
	var list []performance
	for _, f := range e.Findings {
		p := performance{FindingEvaluation: f}
		if r := f.Report; r != nil {
			p.Rows, p.Notes = figureRows(r), r.Notes
			p.Groups = groupRows(f.Subgroups)
			p.ROC, p.Calibration = rocOf(f.Finding, r), plot.Calibration("Calibration of "+clip(f.Finding), r.Calibration)
		}
		list = append(list, p)
	}
	return list
}

func figureRows(r *evaluate.Report) []figureRow {
	var rows []figureRow
	estimate := func(name string, e *evaluate.Estimate, of string) {
		if e != nil {
			rows = append(rows, figureRow{name, decimal(e.Value, 3), decimal(e.Low, 3) + " to " + decimal(e.High, 3), of})
		}
	}
	rate := func(name string, x *evaluate.Rate) {
		if x != nil {
			estimate(name, &x.Estimate, fmt.Sprintf("%d of %d", x.Count, x.Of))
		}
	}
	estimate("Area under the ROC curve", r.AUC, "")
	rate("Sensitivity", r.Sensitivity)
	rate("Specificity", r.Specificity)
	rate("Positive predictive value", r.PPV)
	rate("Negative predictive value", r.NPV)
	rate("Accuracy", r.Accuracy)
	estimate("Brier score", r.Brier, "")
	if c := r.Calibration; c != nil {
		estimate("Calibration intercept", c.Intercept, "0 is perfect")
		estimate("Calibration slope", c.Slope, "1 is perfect")
	}
	return rows
}

// groupRows are the subgroups, where there is more than one of a kind.
func groupRows(groups []audit.Subgroup) []groupRow {
	kinds := map[string]int{}
	for _, g := range groups {
		kinds[g.Of]++
	}
	var rows []groupRow
	for _, g := range groups {
		if kinds[g.Of] < 2 {
			continue
		}
		row := groupRow{Name: g.Of + " " + g.Name, Path: accountPath(plainText(clip(g.Name))), Cases: g.Report.Cases, Positives: g.Report.Positives}
		if g.Of == audit.ByModality {
			row.Path = "/studies?modality=" + clip(g.Name)
		}
		row.AUC, row.Sensitivity, row.Specificity = interval(g.Report.AUC), rateText(g.Report.Sensitivity), rateText(g.Report.Specificity)
		rows = append(rows, row)
	}
	return rows
}

func interval(e *evaluate.Estimate) string {
	if e == nil {
		return "–"
	}
	return fmt.Sprintf("%s (%s to %s)", decimal(e.Value, 3), decimal(e.Low, 3), decimal(e.High, 3))
}

func rateText(r *evaluate.Rate) string {
	if r == nil {
		return "–"
	}
	return interval(&r.Estimate)
}

func rocOf(finding string, r *evaluate.Report) template.HTML {
	if len(r.ROC) == 0 {
		return ""
	}
	return plot.ROC("ROC curve of "+clip(finding), r)
}

// threshold is where a reader wants scores called positive.
func threshold(text string) (float64, error) {
	if text == "" {
		return 0.5, nil
	}
	var x float64
	if _, err := fmt.Sscan(text, &x); err != nil || math.IsNaN(x) || math.IsInf(x, 0) {
		return 0, errQuery
	}
	return x, nil
}
