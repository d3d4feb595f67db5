package transform

import (
	"fmt"
	"math"
	"slices"
)

// Step changes the grid on which a volume is sampled: Reorder, Respace, Resize
// or Fit.
type Step interface {
	// do returns the new grid, and for each of its axes how it came about.
	do(g Grid) (Grid, []axisStep, error)
}

// Chain is the steps that led from a source grid to another, so that labels
// found in the last can be put back onto the first. The zero Chain has no steps
// yet and takes the shape of the first grid it is given.
type Chain struct {
	shapes [][]int // of the source, and behind each step
	steps  [][]axisStep
}

// axisStep is what a step did along one axis of n elements that became m.
// Element i of the old axis lies at
//
//	j = (i + 0.5) / scale - 0.5 - shift
//
// of the new one, i being counted from the end when reversed.
type axisStep struct {
	from     int // axis of the old grid
	n, m     int
	reversed bool
	scale    float64 // 1, but where elements were interpolated; the axis is then clamped
	shift    int     // elements cut off at the start, negative: added
}

// Do takes a step and records it. g must be what the step before returned.
func (c *Chain) Do(g Grid, step Step) (Grid, error) {
	if len(c.shapes) == 0 {
		c.shapes = [][]int{slices.Clone(g.Shape)}
	}
	if last := c.shapes[len(c.shapes)-1]; !slices.Equal(last, g.Shape) {
		return Grid{}, fmt.Errorf("transform: grid of shape %v is not the last step's, %v", g.Shape, last)
	}
	out, axes, err := step.do(g)
	if err != nil {
		return Grid{}, err
	}
	c.steps, c.shapes = append(c.steps, axes), append(c.shapes, slices.Clone(out.Shape))
	return out, nil
}

// SourceShape is the shape before the first step, nil when there was none.
func (c *Chain) SourceShape() []int { return c.end(0) }

// Shape is the shape behind the last step, nil when there was none.
func (c *Chain) Shape() []int { return c.end(len(c.shapes) - 1) }

func (c *Chain) end(i int) []int {
	if len(c.shapes) == 0 {
		return nil
	}
	return slices.Clone(c.shapes[i])
}

// Invert puts labels of the last grid, in row-major order, onto the source
// grid. Each source element takes the label of the element of the last grid
// whose centre is nearest to its own, the later one when two are equally near;
// along an axis that was interpolated, elements outside the first and last
// centre take theirs. Elements that were cut off get 0.
//
// So a chain of Reorder and Fit steps that cuts nothing off gives every label
// back, and one that cuts gives back those that were kept.
func (c *Chain) Invert(labels []uint8) ([]uint8, error) {
	if len(c.shapes) == 0 {
		return nil, fmt.Errorf("invert: the chain has no steps")
	}
	source, last := c.shapes[0], c.shapes[len(c.shapes)-1]
	if want := product(last); len(labels) != want {
		return nil, fmt.Errorf("invert: %d labels for a grid of shape %v, want %d", len(labels), last, want)
	}
	// offsets[s][i] is what index i of source axis s adds to the position in
	// labels, negative when it was cut off.
	offsets := make([][]int, len(source))
	stride := 1
	for axis := len(last) - 1; axis >= 0; axis-- {
		s, list := c.trace(axis)
		for i, at := range list {
			if at >= 0 {
				list[i] = at * stride
			}
		}
		offsets[s] = list
		stride *= last[axis]
	}
	out := make([]uint8, 0, product(source))
	return gather(out, labels, offsets, 0), nil
}

// gather appends the labels of all source elements, the last axis fastest.
func gather(out, labels []uint8, offsets [][]int, base int) []uint8 {
	if len(offsets) == 0 {
		return append(out, labels[base])
	}
	for _, at := range offsets[0] {
		switch {
		case at < 0:
			n := 1
			for _, rest := range offsets[1:] {
				n *= len(rest)
			}
			out = append(out, make([]uint8, n)...)
		default:
			out = gather(out, labels, offsets[1:], base+at)
		}
	}
	return out
}

// trace follows an axis of the last grid back to the source: which axis it was
// there, and for each element there its index here, -1 when it was cut off.
func (c *Chain) trace(axis int) (source int, list []int) {
	path := make([]axisStep, len(c.steps))
	for i := len(c.steps) - 1; i >= 0; i-- {
		path[i] = c.steps[i][axis]
		axis = path[i].from
	}
	list = make([]int, c.shapes[0][axis])
	for i := range list {
		at := float64(i)
		for _, s := range path {
			if at = s.follow(at); at < 0 {
				break
			}
		}
		list[i] = int(math.Floor(max(at, -1) + 0.5))
	}
	return axis, list
}

// follow returns where an element of the old axis lies on the new one, -1 when
// it was cut off.
func (s axisStep) follow(at float64) float64 {
	if s.reversed {
		at = float64(s.n-1) - at
	}
	if s.scale != 1 {
		return min(max((at+0.5)/s.scale-0.5, 0), float64(s.m-1))
	}
	at -= float64(s.shift)
	if nearest := math.Floor(at + 0.5); nearest < 0 || nearest >= float64(s.m) {
		return -1
	}
	return max(at, 0)
}

func product(shape []int) int {
	n := 1
	for _, m := range shape {
		n *= m
	}
	return n
}
