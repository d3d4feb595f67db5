package lineage

import (
	"cmp"
	"slices"
)

type point struct{ x, y float64 }

// layered is where nodes lie.
type layered struct {
	at           map[string]point
	layers, rows int
}

// sweeps is how often the layers are put in order by their neighbours.
const sweeps = 4

// layout puts every node one layer to the right of all that it came from, as
// Sugiyama et al. 1981 do, and then orders each layer by the mean place of its
// neighbours. Edges that close a circle are taken as they come.
func (g *Graph) layout() layered {
	layer := g.layer()
	var columns [][]string
	for _, n := range g.Nodes {
		for len(columns) <= layer[n.ID] {
			columns = append(columns, nil)
		}
		columns[layer[n.ID]] = append(columns[layer[n.ID]], n.ID)
	}
	near := map[string][]string{}
	for _, e := range g.Edges {
		near[e.From] = append(near[e.From], e.To)
		near[e.To] = append(near[e.To], e.From)
	}
	place := map[string]float64{}
	settle := func(column []string) {
		for i, id := range column {
			place[id] = float64(i) - float64(len(column))/2
		}
	}
	for _, column := range columns {
		settle(column)
	}
	for range sweeps {
		for _, column := range columns {
			slices.SortStableFunc(column, func(a, b string) int { return cmp.Compare(mean(near[a], place), mean(near[b], place)) })
			settle(column)
		}
		slices.Reverse(columns)
	}
	return positions(columns)
}

// layer is how many steps a node lies from where it comes from.
func (g *Graph) layer() map[string]int {
	layer := map[string]int{}
	for range g.Nodes { // as many rounds as the longest chain, at most
		moved := false
		for _, e := range g.Edges {
			if want := layer[e.To] + 1; layer[e.From] < want && want < len(g.Nodes) {
				layer[e.From], moved = want, true
			}
		}
		if !moved {
			break
		}
	}
	return layer
}

func mean(ids []string, place map[string]float64) float64 {
	sum := 0.0
	for _, id := range ids {
		sum += place[id]
	}
	return sum / max(float64(len(ids)), 1)
}

func positions(columns [][]string) layered {
	l := layered{at: map[string]point{}, layers: len(columns)}
	for _, column := range columns {
		l.rows = max(l.rows, len(column))
	}
	for i, column := range columns {
		top := margin + float64(l.rows-len(column))*(boxHeight+gapY)/2
		for j, id := range column {
			l.at[id] = point{margin + float64(i)*(boxWidth+gapX), top + float64(j)*(boxHeight+gapY)}
		}
	}
	return l
}
