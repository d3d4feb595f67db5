package dossier

import (
	_ "embed"
	"encoding/base64"
	"fmt"
	"html/template"
	"io"
	"reflect"
	"slices"
	"strings"
	"time"
	"unicode"

	"github.com/fluoronet/fluoro/audit"
	"github.com/fluoronet/fluoro/audit/evaluate"
	"github.com/fluoronet/fluoro/audit/evaluate/plot"
	"github.com/fluoronet/fluoro/chain"
	"github.com/fluoronet/fluoro/internal/chart"
)

var (
	//go:embed page.html
	pageText string
	//go:embed page.css
	styleText string

	pageTemplate = template.Must(template.New("page").Funcs(template.FuncMap{
		"clip": clip, "first": first, "beyond": beyond, "estimate": estimate, "figures": figures, "roc": roc, "inline": inline, "calibration": calibration, "band": band,
	}).Parse(pageText))
)

// mostRows bounds a table of the page; the files have all.
const mostRows = 500

// view is a dossier as the page shows it.
type view struct {
	*Dossier
	Style              template.CSS
	Title, ScopeText   string
	TimeText, Commands string
	Scoped, OneStudy   bool
	Wrong, Noticed     []audit.Item
	OverTime           template.HTML
	NodeChart          template.HTML
}

func (d *Dossier) page(w io.Writer) error {
	v := view{Dossier: d, Style: template.CSS(styleText), Title: "Audit report", ScopeText: "The whole network", Scoped: d.Scope != audit.Scope{}, OneStudy: !d.Scope.Study.IsZero()}
	var parts []string
	if !d.Scope.Study.IsZero() {
		parts = append(parts, "study "+d.Scope.Study.String())
	}
	if !d.Scope.Model.IsZero() {
		parts = append(parts, "model "+d.Scope.Model.String())
	}
	if v.Scoped {
		v.ScopeText = "Of " + strings.Join(parts, " and ")
	}
	if d.Time != 0 {
		v.TimeText = time.Unix(int64(d.Time), 0).UTC().Format("2 January 2006, 15:04 UTC")
	}
	v.Commands = d.commands()
	for _, item := range d.Report.Items {
		switch item.Outcome {
		case audit.Mismatch, audit.Missing:
			v.Wrong = append(v.Wrong, item)
		case audit.Notice:
			v.Noticed = append(v.Noticed, item)
		}
	}
	slices.SortStableFunc(v.Wrong, func(a, b audit.Item) int { return rank(a) - rank(b) })
	v.OverTime, v.NodeChart = d.overTime(), d.nodeChart()
	return pageTemplate.Execute(w, v)
}

// rank puts what does not match before what is missing.
func rank(i audit.Item) int {
	if i.Outcome == audit.Mismatch {
		return 0
	}
	return 1
}

func (d *Dossier) commands() string {
	const common = " --home audit --deployment deployment.json --peer MULTIADDR"
	lines := []string{"fluoro audit verify" + common, "fluoro audit replay --home audit --peer MULTIADDR"}
	for _, e := range d.Evaluations {
		lines = append(lines, fmt.Sprintf("fluoro audit evaluate %s --threshold %g --home audit --peer MULTIADDR", e.ModelID, d.Threshold))
	}
	report := "fluoro audit report --out report"
	if !d.Scope.Study.IsZero() {
		report += " --study " + d.Scope.Study.String()
	}
	if !d.Scope.Model.IsZero() {
		report += " --model " + d.Scope.Model.String()
	}
	return strings.Join(append(lines, report+common), "\n")
}

// overTime counts the tasks that became final.
func (d *Dossier) overTime() template.HTML {
	s := chart.Steps{Title: "Tasks that became final, by block", Unit: "tasks", End: float64(d.Report.Block), XText: func(x float64) string { return fmt.Sprintf("block %.0f", x) }}
	count := 0.0
	for _, m := range d.Over {
		if m.State == chain.TaskFinal {
			count++
			s.Points = append(s.Points, chart.XY{X: float64(m.Block), Y: count})
		}
	}
	return s.SVG()
}

func (d *Dossier) nodeChart() template.HTML {
	r := chart.Rates{Title: "Agreement of nodes with what is final", Axis: "results within the tolerance"}
	for _, n := range d.Nodes {
		if n.Rate.Of > 0 {
			r.Rows = append(r.Rows, chart.Rate{Name: fmt.Sprint("node ", n.Node), Value: n.Rate.Value, Low: n.Rate.Low, High: n.Rate.High})
		}
	}
	return r.SVG()
}

func roc(f audit.FindingEvaluation) template.HTML {
	return plot.ROC("ROC of "+f.Finding, f.Report)
}

func calibration(f audit.FindingEvaluation) template.HTML {
	return plot.Calibration("Calibration of "+f.Finding, f.Report.Calibration)
}

// band draws the first finding beside the final one.
func band(r Result) template.HTML {
	if len(r.Final) == 0 || len(r.Findings) == 0 || r.Status != 0 {
		return ""
	}
	return chart.Band{Title: fmt.Sprint("node ", r.Node), Value: float64(r.Findings[0]), Final: float64(r.Final[0]), Tolerance: float64(r.Tolerances[0])}.SVG()
}

// Figure is a row of an evaluation.
type Figure struct{ Name, Value, Interval, Of string }

func figures(r *evaluate.Report) []Figure {
	var list []Figure
	add := func(name string, e *evaluate.Estimate, of string) {
		if e != nil {
			list = append(list, Figure{name, fmt.Sprintf("%.4f", e.Value), fmt.Sprintf("%.4f to %.4f", e.Low, e.High), of})
		}
	}
	rate := func(name string, x *evaluate.Rate) {
		if x != nil {
			add(name, &x.Estimate, fmt.Sprintf("%d of %d", x.Count, x.Of))
		}
	}
	add("ROC AUC", r.AUC, "")
	rate("Sensitivity", r.Sensitivity)
	rate("Specificity", r.Specificity)
	rate("Positive predictive value", r.PPV)
	rate("Negative predictive value", r.NPV)
	rate("Accuracy", r.Accuracy)
	add("Brier score", r.Brier, "")
	if c := r.Calibration; c != nil {
		add("Calibration intercept", c.Intercept, "")
		add("Calibration slope", c.Slope, "")
	}
	return list
}

func estimate(e any) string {
	x, ok := e.(evaluate.Estimate)
	if p, pointer := e.(*evaluate.Estimate); pointer && p != nil {
		x, ok = *p, true
	}
	if !ok {
		return ""
	}
	return fmt.Sprintf("%.3f (%.3f to %.3f)", x.Value, x.Low, x.High)
}

// inline is a picture as a part of the page.
func inline(png []byte) template.URL {
	return template.URL("data:image/png;base64," + base64.StdEncoding.EncodeToString(png))
}

// clip takes out of hostile text what reorders or hides it, and bounds it.
func clip(s string) string {
	const most = 300
	s = strings.Map(func(r rune) rune {
		if unicode.IsControl(r) || unicode.Is(unicode.Cf, r) {
			return '?'
		}
		return r
	}, strings.ToValidUTF8(s, "?"))
	if r := []rune(s); len(r) > most {
		return string(r[:most]) + "…"
	}
	return s
}

// first is as much of a list as a page shows.
func first(list any) any {
	v := reflect.ValueOf(list)
	return v.Slice(0, min(v.Len(), mostRows)).Interface()
}

// beyond is how many rows of a table are not shown.
func beyond(rows int) int { return max(0, rows-mostRows) }
