package explorer

import (
	"context"
	"html/template"
	"math/big"
	"net/http"
	"time"

	"github.com/fluoronet/fluoro/audit/browse"
	"github.com/fluoronet/fluoro/internal/chart"
)

type overviewBody struct {
	*browse.Overview
	Charts []networkChart
	Rows   []seriesRow
	Events []eventRow
}

// networkChart is one count over time, with its newest value.
type networkChart struct {
	Name, Path, Note string
	Value            template.HTML
	Unit             string
	SVG              template.HTML
}

// seriesRow is a stretch of time in figures.
type seriesRow struct {
	From            int64
	Studies, Active int
	Results, Final  int
	Rewards         browse.Amount
}

func (s *server) overview(ctx context.Context, _ *http.Request) (view, error) {
	o, err := s.index.Overview(ctx)
	if err != nil {
		return view{}, err
	}
	b := overviewBody{Overview: o, Events: eventRows(o.Events)}
	var studies, results, nodes, rewards []chart.XY
	total := seriesRow{}
	for _, x := range o.Series.Buckets {
		total.From, total.Active = x.From, x.Active
		total.Studies += x.Studies
		total.Results += x.Results
		total.Final += x.Final
		total.Rewards = total.Rewards.Plus(x.Emission).Plus(x.Fees)
		if n := len(b.Rows); n > 0 && sameCounts(b.Rows[n-1], total) {
			continue
		}
		b.Rows = append(b.Rows, total)
		at := float64(x.From)
		studies = append(studies, chart.XY{X: at, Y: float64(total.Studies)})
		results = append(results, chart.XY{X: at, Y: float64(total.Results)})
		nodes = append(nodes, chart.XY{X: at, Y: float64(total.Active)})
		rewards = append(rewards, chart.XY{X: at, Y: wholeTokens(total.Rewards)})
	}
	end := 0.0
	if n := len(o.Series.Buckets); n > 0 {
		end = float64(o.Series.Buckets[n-1].From + o.Series.Seconds)
	}
	draw := func(title, unit string, points []chart.XY) template.HTML {
		return chart.Steps{Title: title, Unit: unit, Points: points, End: end, XText: clockText(end)}.SVG()
	}
	b.Charts = []networkChart{
		{"Studies", "/studies", count(o.Studies.Accepted) + " accepted, " + count(o.Studies.Rejected) + " rejected", template.HTML(count(o.Studies.Total)), "", draw("Studies over time", "studies", studies)},
		{"Results", "/results", count(o.Tasks.Final) + " tasks final, " + count(o.Tasks.Open) + " open", template.HTML(count(o.Results.Total)), "", draw("Results over time", "results", results)},
		{"Nodes", "/nodes", "active of " + count(o.Nodes.Total) + " registered", template.HTML(count(o.Nodes.Active)), "", draw("Active nodes over time", "nodes", nodes)},
		{"Rewards", "#money", "emission, bonuses and fees", tokens(total.Rewards), "tokens", draw("Rewards over time", "tokens", rewards)},
	}
	return view{template: "overview", title: "Overview", section: "/", body: b}, nil
}

func sameCounts(a, b seriesRow) bool {
	return a.Studies == b.Studies && a.Results == b.Results && a.Final == b.Final && a.Active == b.Active && a.Rewards.String() == b.Rewards.String()
}

// wholeTokens is an amount as a chart draws it.
func wholeTokens(a browse.Amount) float64 {
	f, _ := new(big.Float).Quo(new(big.Float).SetInt(a.Int()), big.NewFloat(1e18)).Float64()
	return f
}

// clockText writes places on a time axis: hours within the last days, else days.
func clockText(end float64) func(float64) string {
	return func(x float64) string {
		layout := "2 Jan 2006"
		if end-x < 3*24*3600 {
			layout = "2 Jan 15:04"
		}
		return time.Unix(int64(x), 0).UTC().Format(layout)
	}
}
