package phi

import (
	"math"
	"slices"

	"github.com/fluoronet/fluoro/imaging"
)

// maxSamples bounds the pixels that percentiles are taken over.
const maxSamples = 1 << 16

// grey is an image of one channel, 0 to 1, row by row.
type grey struct {
	width, height int
	pixels        []float32
}

// normalise turns a plane, in place, into what detectors take. The lowest
// value becomes 0, the 1st percentile 0.1, the 99th 0.9 and the highest value
// 1, linear between: text that is brighter than all anatomy keeps its contrast
// without squeezing the anatomy. Percentiles are taken over every k-th pixel, k
// odd. A percentile that equals an end is no knot, equal percentiles between
// the ends are one at 0.5, and a constant plane is 0. Values that are no
// numbers count as 0. inverted mirrors the result, for MONOCHROME1.
//
// models/zoo/burned-in-text/normalise.py is the same in Python.
func normalise(plane *imaging.Plane, inverted bool) grey {
	curve := knotsOf(plane.Values)
	for i, v := range plane.Values {
		y := curve.at(v)
		if inverted {
			y = 1 - y
		}
		plane.Values[i] = y
	}
	return grey{width: plane.Columns, height: plane.Rows, pixels: plane.Values}
}

// curve is piecewise linear through its knots, x ascending.
type curve struct{ x, y []float32 }

func knotsOf(values []float32) curve {
	low, high := float32(math.Inf(1)), float32(math.Inf(-1))
	for i, v := range values {
		if v-v != 0 { // NaN or infinite
			v, values[i] = 0, 0
		}
		low, high = min(low, v), max(high, v)
	}
	if !(high > low) {
		return curve{}
	}
	p1, p99 := percentiles(values)
	c := curve{x: []float32{low}, y: []float32{0}}
	add := func(x, y float32) {
		if c.x[len(c.x)-1] < x && x < high {
			c.x, c.y = append(c.x, x), append(c.y, y)
		}
	}
	if p1 == p99 {
		add(p1, 0.5)
	} else {
		add(p1, 0.1)
		add(p99, 0.9)
	}
	c.x, c.y = append(c.x, high), append(c.y, 1)
	return c
}

// percentiles returns the 1st and the 99th over a regular part of the values.
func percentiles(values []float32) (p1, p99 float32) {
	step := (len(values) + maxSamples - 1) / maxSamples
	step |= 1
	some := make([]float32, 0, len(values)/step+1)
	for i := 0; i < len(values); i += step {
		some = append(some, values[i])
	}
	slices.Sort(some)
	last := len(some) - 1
	return some[last/100], some[last*99/100]
}

func (c curve) at(v float32) float32 {
	for i := 1; i < len(c.x); i++ {
		if v <= c.x[i] {
			share := (float64(v) - float64(c.x[i-1])) / (float64(c.x[i]) - float64(c.x[i-1]))
			return float32(float64(c.y[i-1]) + share*float64(c.y[i]-c.y[i-1]))
		}
	}
	return 0 // of a constant plane, which has no knots
}

// halve returns the mean of 2 x 2 pixels; an odd last row or column is left
// out. It takes over g's memory, since no pixel is written before it was read.
func (g grey) halve() grey {
	half := grey{width: g.width / 2, height: g.height / 2, pixels: g.pixels[:(g.width/2)*(g.height/2)]}
	for y := range half.height {
		upper := g.pixels[2*y*g.width:][:g.width]
		lower := g.pixels[(2*y+1)*g.width:][:g.width]
		out := half.pixels[y*half.width:][:half.width]
		for x := range out {
			out[x] = (upper[2*x] + lower[2*x] + upper[2*x+1] + lower[2*x+1]) * 0.25
		}
	}
	return half
}

// double returns twice as many pixels each way, linear between the middles of
// the old ones; the edge is repeated.
func (g grey) double() grey {
	wide := grey{width: 2 * g.width, height: g.height, pixels: make([]float32, 2*len(g.pixels))}
	for y := range g.height {
		row, out := g.pixels[y*g.width:][:g.width], wide.pixels[y*wide.width:][:wide.width]
		for x, v := range row {
			out[2*x] = float32(v*0.75) + row[max(x-1, 0)]*0.25
			out[2*x+1] = float32(v*0.75) + row[min(x+1, g.width-1)]*0.25
		}
	}
	doubled := grey{width: wide.width, height: 2 * g.height, pixels: make([]float32, 2*len(wide.pixels))}
	for y := range wide.height {
		row := wide.pixels[y*wide.width:][:wide.width]
		above := wide.pixels[max(y-1, 0)*wide.width:][:wide.width]
		below := wide.pixels[min(y+1, wide.height-1)*wide.width:][:wide.width]
		upper := doubled.pixels[2*y*wide.width:][:wide.width]
		lower := doubled.pixels[(2*y+1)*wide.width:][:wide.width]
		for x, v := range row {
			upper[x] = float32(v*0.75) + above[x]*0.25
			lower[x] = float32(v*0.75) + below[x]*0.25
		}
	}
	return doubled
}

// crop copies width x height pixels from x, y into out; beyond the right and
// lower edge the last pixels are repeated.
func (g grey) crop(x, y, width, height int, out []float32) {
	for row := range height {
		from := g.pixels[min(y+row, g.height-1)*g.width:][:g.width]
		to := out[row*width:][:width]
		n := copy(to, from[x:])
		for ; n < width; n++ {
			to[n] = from[g.width-1]
		}
	}
}
