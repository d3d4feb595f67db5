package chart

import (
	"fmt"
	"html/template"
)

const (
	squareLeft, squareTop = 48.0, 12.0
	squareSide            = 260.0
	squareWidth           = squareLeft + squareSide + 14
	squareHeight          = squareTop + squareSide + 44
)

// square is a plot of two proportions, each from 0 to 1.
type square struct {
	drawing
	x, y scale
}

func newSquare(class, title, about, xName, yName string) *square {
	s := &square{
		x: scale{0, 1, squareLeft, squareLeft + squareSide},
		y: scale{0, 1, squareTop + squareSide, squareTop},
	}
	s.begin(class, squareWidth, squareHeight, title, about)
	for _, v := range []float64{0, 0.25, 0.5, 0.75, 1} {
		s.line("grid", s.x.from, s.y.at(v), s.x.to, s.y.at(v), gridAttributes)
		s.line("grid", s.x.at(v), s.y.from, s.x.at(v), s.y.to, gridAttributes)
		s.label("tick", s.x.from-6, s.y.at(v)+4, "end", number(v))
		s.label("tick", s.x.at(v), s.y.from+16, "middle", number(v))
	}
	s.line("chance", s.x.at(0), s.y.at(0), s.x.at(1), s.y.at(1), dashedAttributes)
	s.label("axis", s.x.at(0.5), squareHeight-8, "middle", xName)
	s.addf(`<text class="axis" transform="translate(12 %s) rotate(-90)" text-anchor="middle">%s</text>`, number(s.y.at(0.5)), text(yName))
	return s
}

// at is a point in the drawing's units, held inside the plot.
func (s *square) at(x, y float64) [2]float64 {
	return [2]float64{s.x.at(max(0, min(1, x))), s.y.at(max(0, min(1, y)))}
}

// ROC is a receiver operating characteristic: true against false positive rate.
type ROC struct {
	Title  string
	Points []XY // X false, Y true positive rate, from (0, 0) to (1, 1)
	Chosen *Chosen
}

// Chosen is the threshold that a reader looks at, with the 95 % intervals of its
// two rates.
type Chosen struct {
	At        XY
	XLow, XHi float64
	YLow, YHi float64
}

// SVG draws the curve, the area under it, and the chosen threshold as a cross of
// its intervals.
func (r ROC) SVG() template.HTML {
	s := newSquare("roc", r.Title, fmt.Sprintf("A curve of %d points from (0, 0) to (1, 1); the dashed diagonal is chance.", len(r.Points)),
		"false positive rate (1 - specificity)", "true positive rate (sensitivity)")
	var line [][2]float64
	for _, p := range thin(r.Points) {
		line = append(line, s.at(p.X, p.Y))
	}
	if len(line) > 1 {
		floor := s.at(1, 0)
		s.path(areaClass, track(line)+"L"+number(floor[0])+" "+number(floor[1])+"L"+number(s.x.from)+" "+number(floor[1])+"Z", areaAttributes)
		s.path(lineClass, track(line), lineAttributes)
	}
	if c := r.Chosen; c != nil {
		left, right := s.at(c.XLow, c.At.Y), s.at(c.XHi, c.At.Y)
		low, high := s.at(c.At.X, c.YLow), s.at(c.At.X, c.YHi)
		s.line("interval", left[0], left[1], right[0], right[1], `stroke-width="1.5"`)
		s.line("interval", low[0], low[1], high[0], high[1], `stroke-width="1.5"`)
		p := s.at(c.At.X, c.At.Y)
		s.addf(`<circle class="%s" cx="%s" cy="%s" r="5" %s/>`, pointClass, number(p[0]), number(p[1]), pointAttributes)
	}
	return s.end()
}

// CalibrationBin is a group of cases with similar scores.
type CalibrationBin struct {
	Predicted, Observed, Low, High float64
	Count                          int
}

// Calibration shows observed frequencies against predicted probabilities.
type Calibration struct {
	Title string
	Bins  []CalibrationBin
}

// SVG draws a point with its interval for each bin; the diagonal is perfect.
func (c Calibration) SVG() template.HTML {
	s := newSquare("calibration", c.Title, fmt.Sprintf("%d groups of cases with 95 %% intervals; the dashed diagonal is perfect calibration.", len(c.Bins)),
		"predicted probability", "observed frequency")
	var line [][2]float64
	for _, b := range c.Bins {
		low, high := s.at(b.Predicted, b.Low), s.at(b.Predicted, b.High)
		s.line("interval", low[0], low[1], high[0], high[1], `stroke-width="1.5"`)
		line = append(line, s.at(b.Predicted, b.Observed))
	}
	s.path(lineClass, track(line), lineAttributes)
	for i, b := range c.Bins {
		s.addf(`<circle class="%s" cx="%s" cy="%s" r="%s" %s/>`, pointClass, number(line[i][0]), number(line[i][1]), number(4+min(4, float64(b.Count)/25)), pointAttributes)
	}
	return s.end()
}
