package chart

import (
	"fmt"
	"html/template"
)

const (
	ratesWidth, ratesLeft, ratesRight = 360.0, 110.0, 14.0
	ratesRow, ratesTop, ratesFoot     = 22.0, 8.0, 36.0
	ratesMost                         = 200 // rows that are drawn
)

// Rate is a proportion with its interval, each from 0 to 1.
type Rate struct {
	Name             string
	Value, Low, High float64
}

// Rates are proportions beside each other, as of several nodes.
type Rates struct {
	Title string
	Axis  string // what the proportions are
	Rows  []Rate // at most 200 are drawn
}

// SVG draws a line for each row: a point on its interval.
func (r Rates) SVG() template.HTML {
	rows := r.Rows[:min(len(r.Rows), ratesMost)]
	height := ratesTop + ratesRow*float64(max(len(rows), 1)) + ratesFoot
	floor := height - ratesFoot
	x := scale{0, 1, ratesLeft, ratesWidth - ratesRight}
	inside := func(v float64) float64 { return x.at(max(0, min(1, v))) }
	var d drawing
	about := fmt.Sprintf("%d proportions with their 95 %% intervals.", len(rows))
	if left := len(r.Rows) - len(rows); left > 0 {
		about += fmt.Sprintf(" %d more are not drawn.", left)
	}
	d.begin("rates", ratesWidth, height, r.Title, about)
	for _, v := range []float64{0, 0.25, 0.5, 0.75, 1} {
		d.line("grid", x.at(v), ratesTop, x.at(v), floor, gridAttributes)
		d.label("tick", x.at(v), floor+14, "middle", number(v))
	}
	d.label("axis", x.at(0.5), height-4, "middle", r.Axis)
	for i, row := range rows {
		y := ratesTop + ratesRow*(float64(i)+0.5)
		d.label("tick", ratesLeft-8, y+4, "end", row.Name)
		d.line("interval", inside(row.Low), y, inside(row.High), y, `stroke-width="1.5"`)
		d.addf(`<circle class="%s" cx="%s" cy="%s" r="4" %s/>`, pointClass, number(inside(row.Value)), number(y), pointAttributes)
	}
	return d.end()
}
