package j2k

import "math"

// Constants of the 9-7 transform (table F.4), with the digits of OpenJPEG's.
const (
	alpha = float32(-1.586134342)
	beta  = float32(-0.052980118)
	gamma = float32(0.882911075)
	delta = float32(0.443506852)
	scale = float32(1.230174105)
	twice = float32(1.625732422) // two over scale
)

// Products are converted to float32 so that no processor fuses them with sums:
// the result is the same on all of them.

// inverseReal undoes the 9-7 transform of a tile's component, in place.
func (t *tile) inverseReal() {
	stride := t.x1 - t.x0
	var all []float32
	for i := 1; i < len(t.resolutions); i++ {
		low, res := &t.resolutions[i-1], &t.resolutions[i]
		line := make([]float32, res.width)
		for y := range res.height {
			row := t.reals[y*stride:][:res.width]
			interleave(row, line, low.width, res.x0&1)
			liftReal(line, 1, res.x0&1)
			copy(row, line)
		}
		all = cleared(all, res.width*res.height)
		for y := range res.height {
			copy(all[rowOf(y, low.height, res.y0&1)*res.width:][:res.width], t.reals[y*stride:])
		}
		liftReal(all, res.width, res.y0&1)
		for y := range res.height {
			copy(t.reals[y*stride:][:res.width], all[y*res.width:])
		}
	}
}

// liftReal is the one-dimensional transform (F.3.8.1) of width columns at once.
func liftReal(v []float32, width, odd int) {
	n := len(v) / width
	if n == 1 {
		return
	}
	row := func(y int) []float32 { return v[mirror(y, n)*width:][:width] }
	for y := range n {
		k := scale
		if (y+odd)&1 == 1 {
			k = twice
		}
		for x, s := range row(y) {
			v[y*width+x] = s * k
		}
	}
	for step, c := range [4]float32{-delta, -gamma, -beta, -alpha} {
		first := odd // of the low samples
		if step&1 == 1 {
			first = 1 - odd
		}
		for y := first; y < n; y += 2 {
			this, above, below := row(y), row(y-1), row(y+1)
			for x := range this {
				this[x] += float32((above[x] + below[x]) * c)
			}
		}
	}
}

// undoRealTransform is G.3.2.
func undoRealTransform(c []*tile) {
	ys, us, vs := c[0].reals, c[1].reals, c[2].reals
	for i, y := range ys {
		u, v := us[i], vs[i]
		ys[i] = y + float32(v*1.402)
		us[i] = y - float32(u*0.34413) - float32(v*0.71414)
		vs[i] = y + float32(u*1.772)
	}
}

// round turns a component's real values into samples.
func (t *tile) round() {
	t.samples = make([]int32, len(t.reals))
	for i, v := range t.reals {
		t.samples[i] = int32(min(max(math.RoundToEven(float64(v)), -1<<30), 1<<30))
	}
}

// realRow writes the dequantised values of a decoded row (E.1).
func (b *blockDecoder) realRow(y int, step float32, out []float32) {
	signs := b.signs[(y/4+1)*b.stride+1:]
	for x, m := range b.magnitudes[y/4*b.width:][:b.width] {
		v := float32(m[y&3]) * (step / 2)
		if signs[x]>>(y&3+1)&1 == 1 {
			v = -v
		}
		out[x] = v
	}
}
