package chart

import (
	"fmt"
	"html/template"
	"math"
)

const bandWidth, bandHeight, bandMargin = 160.0, 24.0, 8.0

// bandReach is how far from the final value the drawing goes, in tolerances. A
// value further off stands at its edge.
const bandReach = 2.5

// Band is one value beside the one that is final and what may differ from it.
type Band struct {
	Title     string
	Value     float64
	Final     float64
	Tolerance float64
}

// Inside reports whether the value is within the tolerance.
func (b Band) Inside() bool { return math.Abs(b.Value-b.Final) <= b.Tolerance }

// SVG draws the band with the final value as a line; the value is a disc inside
// of it and a cross outside. All bands of one tolerance have one scale.
func (b Band) SVG() template.HTML {
	reach := b.Tolerance * bandReach
	if !(reach > 0) {
		reach = 1
	}
	x := scale{b.Final - reach, b.Final + reach, bandMargin, bandWidth - bandMargin}
	var d drawing
	class, about := "band inside", "inside"
	if !b.Inside() {
		class, about = "band outside", "outside"
	}
	d.begin(class, bandWidth, bandHeight, b.Title, fmt.Sprintf("%s, %s the band of %s ± %s", amount(b.Value), about, amount(b.Final), amount(b.Tolerance)))
	middle := bandHeight / 2
	d.line("grid", bandMargin, middle, bandWidth-bandMargin, middle, gridAttributes)
	from, to := x.at(b.Final-b.Tolerance), x.at(b.Final+b.Tolerance)
	d.rect("tolerance", min(from, x.at(b.Final)-1.5), 4, max(3, to-from), bandHeight-8, `rx="3" fill-opacity="0.18"`)
	d.line("final", x.at(b.Final), 3, x.at(b.Final), bandHeight-3, `stroke-width="1.5"`)
	at := max(x.from, min(x.to, x.at(b.Value)))
	if b.Inside() {
		d.addf(`<circle class="%s" cx="%s" cy="%s" r="4.5" %s/>`, pointClass, number(at), number(middle), pointAttributes)
	} else {
		d.path("cross", fmt.Sprintf("M%s %sl9 9m0 -9l-9 9", number(at-4.5), number(middle-4.5)), `fill="none" stroke="currentColor" stroke-width="2.5"`)
	}
	return d.end()
}
