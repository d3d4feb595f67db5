package lineage

import (
	"encoding/xml"
	"fmt"
	"strings"
	"unicode"
)

const (
	boxWidth, boxHeight = 190.0, 46.0
	gapX, gapY          = 70.0, 16.0
	margin              = 12.0
	mostLabel           = 30 // characters of a line in a box
)

// SVG draws the graph in layers, origins on the left. It has no script, style or
// link, and can be placed in a page as it is; what a box stands for is in its
// title.
func (g *Graph) SVG() string {
	l := g.layout()
	width := 2*margin + float64(l.layers)*boxWidth + float64(max(l.layers-1, 0))*gapX
	height := 2*margin + float64(l.rows)*(boxHeight+gapY)
	var b strings.Builder
	fmt.Fprintf(&b, `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 %.0f %.0f" width="%.0f" height="%.0f" role="img" aria-label="Provenance: %d things, %d relations" font-family="sans-serif">`,
		width, height, width, height, len(g.Nodes), len(g.Edges))
	b.WriteString("\n<defs><marker id=\"provenance-arrow\" viewBox=\"0 0 8 8\" refX=\"8\" refY=\"4\" markerWidth=\"6\" markerHeight=\"6\" orient=\"auto\"><path d=\"M0 0L8 4L0 8z\" fill=\"#667\"/></marker></defs>\n")
	for _, e := range g.Edges {
		from, to := l.at[e.From], l.at[e.To]
		drawEdge(&b, e, from, to)
	}
	for _, n := range g.Nodes {
		drawNode(&b, n, l.at[n.ID])
	}
	b.WriteString("</svg>\n")
	return b.String()
}

func drawEdge(b *strings.Builder, e Edge, from, to point) {
	x1, x2 := from.x, to.x+boxWidth // from the left side to the right side of what lies further left
	if from.x <= to.x {
		x1, x2 = from.x+boxWidth/2, to.x+boxWidth/2
	}
	y1, y2 := from.y+boxHeight/2, to.y+boxHeight/2
	bend := (x1 - x2) / 2
	fmt.Fprintf(b, `<path class="edge" d="M%.1f %.1fC%.1f %.1f %.1f %.1f %.1f %.1f" fill="none" stroke="#667" stroke-opacity="0.6" marker-end="url(#provenance-arrow)"><title>%s %s %s</title></path>`+"\n",
		x1, y1, x1-bend, y1, x2+bend, y2, x2, y2, escaped(e.From), e.Relation, escaped(e.To))
}

func drawNode(b *strings.Builder, n Node, at point) {
	title := n.Label
	for _, f := range n.Facts {
		title += "\n" + f.Name + ": " + f.Value
	}
	fmt.Fprintf(b, `<g class="%s"><title>%s</title>`, n.Kind, escaped(title))
	fill := shapes[n.Kind].fill
	if n.Kind == Entity {
		fmt.Fprintf(b, `<rect x="%.1f" y="%.1f" width="%.0f" height="%.0f" rx="22" fill="%s" stroke="#667"/>`, at.x, at.y, boxWidth, boxHeight, fill)
	} else {
		radius := 2
		if n.Kind == Agent {
			radius = 8
		}
		fmt.Fprintf(b, `<rect x="%.1f" y="%.1f" width="%.0f" height="%.0f" rx="%d" fill="%s" stroke="#667"/>`, at.x, at.y, boxWidth, boxHeight, radius, fill)
	}
	second := ""
	if len(n.Facts) > 0 {
		second = n.Facts[0].Name + ": " + short(n.Facts[0].Value)
	}
	middle := at.x + boxWidth/2
	fmt.Fprintf(b, `<text x="%.1f" y="%.1f" text-anchor="middle" font-size="11" fill="#112">%s</text>`, middle, at.y+20, escaped(cut(n.Label, mostLabel)))
	fmt.Fprintf(b, `<text x="%.1f" y="%.1f" text-anchor="middle" font-size="9" fill="#334">%s</text></g>`+"\n", middle, at.y+34, escaped(cut(second, mostLabel+8)))
}

func escaped(s string) string {
	var b strings.Builder
	_ = xml.EscapeText(&b, []byte(tame(s))) // a Builder takes everything
	return b.String()
}

// tame takes out what reorders or hides text, and bounds it.
func tame(s string) string {
	const most = 2000
	return cut(strings.Map(func(r rune) rune {
		if r != '\n' && (unicode.IsControl(r) || unicode.Is(unicode.Cf, r)) {
			return '?'
		}
		return r
	}, strings.ToValidUTF8(s, "?")), most)
}

func cut(s string, most int) string {
	if r := []rune(s); len(r) > most {
		return string(r[:most-1]) + "…"
	}
	return s
}

// short is the beginning of an id.
func short(s string) string {
	if len(s) > 24 && !strings.Contains(s, " ") {
		return cut(s, 12) + s[len(s)-4:]
	}
	return s
}
