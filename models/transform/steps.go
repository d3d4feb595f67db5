package transform

import (
	"fmt"
	"slices"
)

// Respace is ResampleSpacing as a Step.
type Respace struct{ Have, Want []float64 }

func (s Respace) do(g Grid) (Grid, []axisStep, error) {
	out, err := ResampleSpacing(g, s.Have, s.Want)
	if err != nil {
		return Grid{}, nil, err
	}
	steps := kept(g)
	for axis := range steps {
		if s.Want[axis] != 0 {
			steps[axis].scale = s.Want[axis] / s.Have[axis]
		}
		steps[axis].m = out.Shape[axis]
	}
	return out, steps, nil
}

// Resize is Resample as a Step.
type Resize struct {
	Shape  []int
	Method Method
}

func (s Resize) do(g Grid) (Grid, []axisStep, error) {
	out, err := Resample(g, s.Shape, s.Method)
	if err != nil {
		return Grid{}, nil, err
	}
	steps := kept(g)
	for axis := range steps {
		steps[axis].m = out.Shape[axis]
		steps[axis].scale = float64(g.Shape[axis]) / float64(out.Shape[axis])
	}
	return out, steps, nil
}

// Reorder permutes and reverses axes: axis a of the result is axis From[a] of
// the grid, from its end to its start where Flip[a]. No value changes.
type Reorder struct {
	From []int
	Flip []bool
}

func (s Reorder) do(g Grid) (Grid, []axisStep, error) {
	axes := len(g.Shape)
	if sorted := slices.Sorted(slices.Values(s.From)); len(s.From) != axes || len(s.Flip) != axes || !slices.Equal(sorted, []int{0, 1, 2}[:axes]) {
		return Grid{}, nil, fmt.Errorf("reorder axes: %v with %d flips is no order of %d axes", s.From, len(s.Flip), axes)
	}
	stride := make([]int, axes)
	step := 1
	for axis := axes - 1; axis >= 0; axis-- {
		stride[axis] = step
		step *= g.Shape[axis]
	}
	steps := make([]axisStep, axes)
	shape, jump := make([]int, axes), make([]int, axes)
	first := 0
	for a, from := range s.From {
		n := g.Shape[from]
		steps[a] = axisStep{from: from, n: n, m: n, reversed: s.Flip[a], scale: 1}
		shape[a], jump[a] = n, stride[from]
		if s.Flip[a] {
			first += (n - 1) * stride[from]
			jump[a] = -stride[from]
		}
	}
	return Grid{Shape: shape, Values: walk(make([]float32, 0, len(g.Values)), g.Values, shape, jump, first)}, steps, nil
}

// walk appends values[first], and from there shape[a] elements in jumps of
// jump[a] along each axis, the last fastest.
func walk(out, values []float32, shape, jump []int, first int) []float32 {
	for range shape[0] {
		if len(shape) == 1 {
			out = append(out, values[first])
		} else {
			out = walk(out, values, shape[1:], jump[1:], first)
		}
		first += jump[0]
	}
	return out
}

// Fit crops and pads each axis around its centre to Shape; 0 leaves an axis as
// it is. Element floor(n/2) of an axis of n becomes element floor(m/2) of m, so
// that padding and cropping back is the identity. What is added is Fill.
type Fit struct {
	Shape []int
	Fill  float32
}

func (s Fit) do(g Grid) (Grid, []axisStep, error) {
	if len(s.Shape) != len(g.Shape) {
		return Grid{}, nil, fmt.Errorf("fit to %d axes: the grid has %d", len(s.Shape), len(g.Shape))
	}
	steps := kept(g)
	for axis, m := range s.Shape {
		if m == 0 {
			m = g.Shape[axis]
		}
		if m < 0 {
			return Grid{}, nil, fmt.Errorf("fit to shape %v: an axis is negative", s.Shape)
		}
		if err := g.grown(axis, float64(m)); err != nil {
			return Grid{}, nil, fmt.Errorf("fit to shape %v: %w", s.Shape, err)
		}
		steps[axis].m, steps[axis].shift = m, g.Shape[axis]/2-m/2
		g = steps[axis].fit(g, axis, s.Fill)
	}
	return g, steps, nil
}

// fit moves whole runs of one axis.
func (s axisStep) fit(g Grid, axis int, fill float32) Grid {
	if s.n == s.m {
		return g
	}
	outer, n, inner := g.lines(axis)
	out := make([]float32, outer*s.m*inner)
	if fill != 0 {
		for i := range out {
			out[i] = fill
		}
	}
	from, to := max(s.shift, 0), max(-s.shift, 0)
	count := min(n-from, s.m-to) * inner
	for o := range outer {
		copy(out[(o*s.m+to)*inner:][:count], g.Values[(o*n+from)*inner:][:count])
	}
	shape := slices.Clone(g.Shape)
	shape[axis] = s.m
	return Grid{Shape: shape, Values: out}
}

// kept is a step that changes nothing.
func kept(g Grid) []axisStep {
	steps := make([]axisStep, len(g.Shape))
	for axis, n := range g.Shape {
		steps[axis] = axisStep{from: axis, n: n, m: n, scale: 1}
	}
	return steps
}
