package transform

import "fmt"

// Grid is a scalar image of one to three axes in row-major order: the last
// axis varies fastest. An image is {rows, columns}, a volume {slices, rows,
// columns}.
type Grid struct {
	Shape  []int
	Values []float32
}

// NewGrid checks that values has as many elements as shape says.
func NewGrid(shape []int, values []float32) (Grid, error) {
	count := 1
	for _, n := range shape {
		if n <= 0 || count > maxElements/n {
			return Grid{}, fmt.Errorf("grid of shape %v: every axis must be positive and the whole at most %d elements", shape, maxElements)
		}
		count *= n
	}
	if count != len(values) {
		return Grid{}, fmt.Errorf("grid of shape %v has %d values, want %d", shape, len(values), count)
	}
	return Grid{Shape: shape, Values: values}, nil
}

// maxElements keeps a grid's index arithmetic inside an int32 and its memory
// under 8 GiB.
const maxElements = 1<<31 - 1

// maxResult bounds what a step makes of a grid, unless the grid has more: 1 GiB
// of values. A declared shape or spacing must not take all memory.
const maxResult = 256 << 20

// grown refuses an axis of m elements in place of the grid's own.
func (g Grid) grown(axis int, m float64) error {
	if n := float64(g.Shape[axis]); m > n && m*float64(len(g.Values))/n > maxResult {
		return fmt.Errorf("axis %d would have %g elements and the whole more than %d", axis, m, maxResult)
	}
	return nil
}

// lines splits the grid for work along one axis: outer blocks, each of n
// elements with inner interleaved lines.
func (g Grid) lines(axis int) (outer, n, inner int) {
	outer, inner = 1, 1
	for _, s := range g.Shape[:axis] {
		outer *= s
	}
	for _, s := range g.Shape[axis+1:] {
		inner *= s
	}
	return outer, g.Shape[axis], inner
}
