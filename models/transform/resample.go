package transform

import (
	"fmt"
	"math"
)

// Method is how a grid is resampled to another number of elements.
type Method string

// The methods. Each works along one axis at a time, the last axis first, and
// leaves an axis whose length does not change as it is. With n input and m
// output elements on the axis and scale = n/m:
//
//   - Area: if m < n, output j is the mean of the input over [j*scale,
//     (j+1)*scale), where input i covers [i, i+1): an exact box filter, with
//     the partly covered ends weighted by the part. If m > n it is Linear.
//   - Linear: output j is the input at x = (j+0.5)*scale - 0.5, interpolated
//     between floor(x) and floor(x)+1, both clamped to the axis: linear with
//     half-pixel centres and no smoothing before a reduction.
//   - Nearest: output j is input floor((j+0.5)*scale).
const (
	Area    Method = "area"
	Linear  Method = "linear"
	Nearest Method = "nearest"
)

// tap is one weighted run of inputs that makes one output.
type tap struct {
	first   int
	weights []float64
}

// Resample returns g with the given shape; 0 leaves an axis as it is. The
// shape must have as many axes as g.
func Resample(g Grid, shape []int, method Method) (Grid, error) {
	if len(shape) != len(g.Shape) {
		return Grid{}, fmt.Errorf("resample to %d axes: the grid has %d", len(shape), len(g.Shape))
	}
	for axis := len(shape) - 1; axis >= 0; axis-- {
		n, m := g.Shape[axis], shape[axis]
		if m == 0 || m == n {
			continue
		}
		if err := g.grown(axis, float64(m)); err != nil {
			return Grid{}, fmt.Errorf("resample: %w", err)
		}
		taps, err := tapsFor(method, n, m)
		if err != nil {
			return Grid{}, err
		}
		g = apply(g, axis, taps)
	}
	return g, nil
}

// ResampleSpacing changes the distance between elements from have to want,
// both in millimetres and in the order of g's axes. An axis of n elements gets
// m = max(1, floor(n*have/want + 0.5)) and output j is the input at
// x = (j+0.5)*want/have - 0.5, interpolated as by Linear. A want of 0, or an
// equal one, leaves the axis as it is.
func ResampleSpacing(g Grid, have, want []float64) (Grid, error) {
	if len(have) != len(g.Shape) || len(want) != len(g.Shape) {
		return Grid{}, fmt.Errorf("resample to spacing: %d and %d spacings for %d axes", len(have), len(want), len(g.Shape))
	}
	for axis := len(want) - 1; axis >= 0; axis-- {
		if want[axis] == 0 || want[axis] == have[axis] {
			continue
		}
		if !(have[axis] > 0) || !(want[axis] > 0) || math.IsInf(have[axis], 0) {
			return Grid{}, fmt.Errorf("resample to spacing: axis %d has spacing %g mm, want %g mm; both must be positive", axis, have[axis], want[axis])
		}
		n := g.Shape[axis]
		size := math.Floor(float64(n)*have[axis]/want[axis] + 0.5)
		if err := g.grown(axis, size); err != nil {
			return Grid{}, fmt.Errorf("resample to spacing: %w", err)
		}
		m := max(1, int(size))
		g = apply(g, axis, linearTaps(n, m, want[axis]/have[axis]))
	}
	return g, nil
}

func tapsFor(method Method, n, m int) ([]tap, error) {
	scale := float64(n) / float64(m)
	switch method {
	case Area:
		if m < n {
			return areaTaps(n, m), nil
		}
		return linearTaps(n, m, scale), nil
	case Linear:
		return linearTaps(n, m, scale), nil
	case Nearest:
		taps := make([]tap, m)
		for j := range taps {
			taps[j] = tap{min(n-1, int((float64(j)+0.5)*scale)), []float64{1}}
		}
		return taps, nil
	}
	return nil, fmt.Errorf("resample method %q is not area, linear or nearest", string(method))
}

// areaTaps works in units of 1/m of an input, so that ends and weights are
// exact integers until the one division.
func areaTaps(n, m int) []tap {
	taps := make([]tap, m)
	for j := range taps {
		from, to := j*n, (j+1)*n
		first, last := from/m, (to-1)/m
		weights := make([]float64, last-first+1)
		for i := range weights {
			lo, hi := max(from, (first+i)*m), min(to, (first+i+1)*m)
			weights[i] = float64(hi-lo) / float64(n)
		}
		taps[j] = tap{first, weights}
	}
	return taps
}

func linearTaps(n, m int, scale float64) []tap {
	taps := make([]tap, m)
	for j := range taps {
		x := float64((float64(j)+0.5)*scale) - 0.5
		low := math.Floor(x)
		frac := x - low
		switch {
		case x <= 0:
			taps[j] = tap{0, []float64{1}}
		case low >= float64(n-1):
			taps[j] = tap{n - 1, []float64{1}}
		case frac == 0:
			taps[j] = tap{int(low), []float64{1}}
		default:
			taps[j] = tap{int(low), []float64{1 - frac, frac}}
		}
	}
	return taps
}

func apply(g Grid, axis int, taps []tap) Grid {
	outer, n, inner := g.lines(axis)
	shape := append([]int(nil), g.Shape...)
	shape[axis] = len(taps)
	out := make([]float32, outer*len(taps)*inner)
	sums := make([]float64, inner)
	for o := range outer {
		in := g.Values[o*n*inner : (o+1)*n*inner]
		dst := out[o*len(taps)*inner : (o+1)*len(taps)*inner]
		for j, t := range taps {
			if inner == 1 {
				dst[j] = t.dot(in)
				continue
			}
			clear(sums)
			for k, w := range t.weights {
				row := in[(t.first+k)*inner : (t.first+k+1)*inner]
				for i, v := range row {
					sums[i] += float64(w * float64(v))
				}
			}
			for i, s := range sums {
				dst[j*inner+i] = float32(s)
			}
		}
	}
	return Grid{Shape: shape, Values: out}
}

func (t tap) dot(line []float32) float32 {
	var sum float64
	for k, w := range t.weights {
		sum += float64(w * float64(line[t.first+k]))
	}
	return float32(sum)
}
