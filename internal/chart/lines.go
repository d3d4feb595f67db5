package chart

import (
	"fmt"
	"html/template"
)

// XY is a point; X ascends along a series.
type XY struct{ X, Y float64 }

// Steps is a count that changes at points and stays between them.
type Steps struct {
	Title  string // what is counted, and over what
	Unit   string // of Y
	Points []XY
	End    float64                // X up to which the last count holds
	XText  func(x float64) string // how a place on the X axis is written
}

const (
	stepsWidth, stepsHeight          = 360.0, 132.0
	stepsLeft, stepsRight            = 40.0, 8.0
	stepsTop, stepsBottom            = 10.0, 22.0
	stepsFloor                       = stepsHeight - stepsBottom
	gridAttributes                   = `stroke-opacity="0.14"`
	lineAttributes                   = `fill="none" stroke="currentColor" stroke-width="2" stroke-linejoin="round"`
	areaAttributes                   = `fill-opacity="0.12" stroke="none"`
	dashedAttributes                 = `stroke-dasharray="4 4" stroke-opacity="0.5"`
	pointAttributes                  = `stroke="none"`
	stepsMost                        = 2000 // points drawn of a series
	lineClass, areaClass, pointClass = "line", "area", "point"
)

// SVG draws the steps from 0 up.
func (s Steps) SVG() template.HTML {
	points := thin(s.Points)
	var d drawing
	top := 1.0
	for _, p := range points {
		top = max(top, p.Y)
	}
	d.begin("steps", stepsWidth, stepsHeight, s.Title, s.about(points))
	y := scale{0, top, stepsFloor, stepsTop}
	for _, v := range ticks(0, top, 3) {
		d.line("grid", stepsLeft, y.at(v), stepsWidth-stepsRight, y.at(v), gridAttributes)
		d.label("tick", stepsLeft-6, y.at(v)+4, "end", amount(v))
	}
	if len(points) > 0 {
		x := scale{points[0].X, max(s.End, points[len(points)-1].X), stepsLeft, stepsWidth - stepsRight}
		line := s.stairs(points, x, y)
		last, first := line[len(line)-1], line[0]
		d.path(areaClass, track(line)+fmt.Sprintf("L%s %sL%s %sZ", number(last[0]), number(stepsFloor), number(first[0]), number(stepsFloor)), areaAttributes)
		d.path(lineClass, track(line), lineAttributes)
		d.label("tick", stepsLeft, stepsHeight-6, "start", s.XText(x.low))
		d.label("tick", stepsWidth-stepsRight, stepsHeight-6, "end", s.XText(x.high))
	}
	return d.end()
}

func (s Steps) stairs(points []XY, x, y scale) [][2]float64 {
	var line [][2]float64
	for i, p := range points {
		if i > 0 {
			line = append(line, [2]float64{x.at(p.X), y.at(points[i-1].Y)})
		}
		line = append(line, [2]float64{x.at(p.X), y.at(p.Y)})
	}
	return append(line, [2]float64{x.to, y.at(points[len(points)-1].Y)})
}

func (s Steps) about(points []XY) string {
	if len(points) == 0 {
		return "Nothing yet."
	}
	first, last := points[0], points[len(points)-1]
	return fmt.Sprintf("From %s %s at %s to %s at %s.", amount(first.Y), s.Unit, s.XText(first.X), amount(last.Y), s.XText(max(s.End, last.X)))
}

// thin leaves at most stepsMost points, the last one among them.
func thin(points []XY) []XY {
	if len(points) <= stepsMost {
		return points
	}
	out := make([]XY, 0, stepsMost+1)
	for i := range stepsMost {
		out = append(out, points[i*len(points)/stepsMost])
	}
	return append(out, points[len(points)-1])
}
