package lineage

import (
	"fmt"
	"strings"
)

// shapes and fills are those of the PROV layout conventions: entities are
// ellipses, activities boxes, agents houses.
var shapes = map[Kind]struct{ dot, fill string }{
	Entity:   {"ellipse", "#fffbd6"},
	Activity: {"box", "#d6e0ff"},
	Agent:    {"house", "#ffe0b8"},
}

// DOT is the graph for Graphviz, origins on the left.
func (g *Graph) DOT() string {
	var b strings.Builder
	b.WriteString("digraph provenance {\n  rankdir=RL;\n  node [style=filled, fontname=\"sans-serif\", fontsize=10];\n  edge [fontname=\"sans-serif\", fontsize=8];\n")
	for _, n := range g.Nodes {
		s := shapes[n.Kind]
		text := n.Label
		for _, f := range n.Facts {
			text += "\n" + f.Name + ": " + short(f.Value)
		}
		fmt.Fprintf(&b, "  %s [shape=%s, fillcolor=%q, label=%s];\n", quoted(n.ID), s.dot, s.fill, quoted(text))
	}
	for _, e := range g.Edges {
		fmt.Fprintf(&b, "  %s -> %s [label=%s];\n", quoted(e.From), quoted(e.To), quoted(string(e.Relation)))
	}
	b.WriteString("}\n")
	return b.String()
}

// quoted is a DOT string: what could end it is escaped, what could not be shown
// is left out.
func quoted(s string) string {
	s = strings.Map(func(r rune) rune {
		if r < ' ' && r != '\n' || r == 0x7f {
			return -1
		}
		return r
	}, tame(s))
	return `"` + strings.NewReplacer(`\`, `\\`, `"`, `\"`, "\n", `\n`).Replace(s) + `"`
}
