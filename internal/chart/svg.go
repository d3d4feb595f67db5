package chart

import (
	"fmt"
	"html"
	"html/template"
	"math"
	"strconv"
	"strings"
	"unicode/utf8"
)

// maxText is how many characters of a caller's text are drawn.
const maxText = 120

// drawing collects the elements of one SVG.
type drawing struct {
	b strings.Builder
}

// begin opens the picture of the given size in units of its view box. title and
// about are what it shows, in words.
func (d *drawing) begin(class string, width, height float64, title, about string) {
	d.addf(`<svg class="chart %s" viewBox="0 0 %s %s" role="img" aria-label="%s" xmlns="http://www.w3.org/2000/svg" font-family="system-ui, sans-serif" font-size="12" fill="currentColor">`,
		class, number(width), number(height), text(title))
	if about != "" {
		d.addf(`<desc>%s</desc>`, text(about))
	}
}

func (d *drawing) end() template.HTML {
	d.b.WriteString(`</svg>`)
	return template.HTML(d.b.String())
}

func (d *drawing) addf(format string, args ...any) { fmt.Fprintf(&d.b, format, args...) }

func (d *drawing) line(class string, x1, y1, x2, y2 float64, attributes string) {
	d.addf(`<line class="%s" x1="%s" y1="%s" x2="%s" y2="%s" stroke="currentColor" %s/>`, class, number(x1), number(y1), number(x2), number(y2), attributes)
}

func (d *drawing) rect(class string, x, y, width, height float64, attributes string) {
	d.addf(`<rect class="%s" x="%s" y="%s" width="%s" height="%s" %s/>`, class, number(x), number(y), number(max(0, width)), number(max(0, height)), attributes)
}

// label writes a caller's text; anchor is start, middle or end.
func (d *drawing) label(class string, x, y float64, anchor, s string) {
	d.addf(`<text class="%s" x="%s" y="%s" text-anchor="%s">%s</text>`, class, number(x), number(y), anchor, text(s))
}

func (d *drawing) path(class, points, attributes string) {
	d.addf(`<path class="%s" d="%s" %s/>`, class, points, attributes)
}

// track is the path through points, each already in the drawing's units.
func track(points [][2]float64) string {
	var b strings.Builder
	for i, p := range points {
		command := "L"
		if i == 0 {
			command = "M"
		}
		b.WriteString(command + number(p[0]) + " " + number(p[1]))
	}
	return b.String()
}

// text escapes and shortens what a caller wants written, and takes out what
// could reorder or break it.
func text(s string) string {
	if utf8.RuneCountInString(s) > maxText {
		s = string([]rune(s)[:maxText]) + "…"
	}
	return html.EscapeString(strings.Map(func(r rune) rune {
		if r < ' ' || r == 0x7f || r >= 0x200b && r <= 0x200f || r >= 0x202a && r <= 0x202e || r >= 0x2066 && r <= 0x2069 || r == 0xfeff {
			return '?'
		}
		return r
	}, s))
}

// number writes a coordinate with at most two decimals; what is not finite
// becomes 0.
func number(x float64) string {
	if math.IsNaN(x) || math.IsInf(x, 0) {
		return "0"
	}
	return strconv.FormatFloat(math.Round(x*100)/100, 'f', -1, 64)
}

// amount writes a value for people.
func amount(x float64) string {
	switch magnitude := math.Abs(x); {
	case magnitude >= 1e9:
		return strconv.FormatFloat(x/1e9, 'g', 3, 64) + "G"
	case magnitude >= 1e6:
		return strconv.FormatFloat(x/1e6, 'g', 3, 64) + "M"
	case magnitude >= 1e4:
		return strconv.FormatFloat(x/1e3, 'g', 3, 64) + "k"
	}
	return strconv.FormatFloat(x, 'g', 4, 64)
}
