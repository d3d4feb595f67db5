package jpeg

// narrowest is the widest component to which the triangle filter is not
// applied, as in the IJG's library.
const narrowest = 2

// write puts the samples of the i-th component at every Components-th place
// of out, at full resolution.
func (d *decoder) write(c *component, i int) {
	h, v := d.hMax/c.h, d.vMax/c.v
	smooth := h == 2 && v <= 2 && c.width > narrowest
	step := d.config.Components * d.width
	line := make([]uint16, h*c.width)
	for y := range d.config.Height {
		row := c.row(y / v)
		switch {
		case smooth && v == 1:
			triangle(row, line)
			row = line
		case smooth:
			nearer := y/2 - 1 + 2*(y%2)
			triangles(row, c.row(min(max(nearer, 0), c.height-1)), line)
			row = line
		case h > 1:
			repeat(row, h, line)
			row = line
		}
		at := y*d.config.Width*step + i*d.width
		for _, v := range row[:d.config.Width] {
			d.out[at] = byte(v)
			if d.width == 2 {
				d.out[at+1] = byte(v >> 8)
			}
			at += step
		}
	}
}

func (c *component) row(y int) []uint16 { return c.samples[y*c.stride:][:c.width] }

// repeat writes each sample h times.
func repeat(in []uint16, h int, out []uint16) {
	for x := range out {
		out[x] = in[x/h]
	}
}

// triangle doubles a row: each new sample is three quarters its nearer
// neighbour and one quarter the farther, rounded alternately down and up.
func triangle(in, out []uint16) {
	last := len(in) - 1
	for i, v := range in {
		left, right := int(in[max(i-1, 0)]), int(in[min(i+1, last)])
		out[2*i] = uint16((3*int(v) + left + 1) >> 2)
		out[2*i+1] = uint16((3*int(v) + right + 2) >> 2)
	}
	out[0], out[2*last+1] = in[0], in[last]
}

// triangles is triangle in both directions: near and far are the rows above
// and below the new one.
func triangles(near, far, out []uint16) {
	last := len(near) - 1
	sum := func(i int) int { return 3*int(near[i]) + int(far[i]) }
	for i := range near {
		this := sum(i)
		left, right := this, this
		if i > 0 {
			left = sum(i - 1)
		}
		if i < last {
			right = sum(i + 1)
		}
		out[2*i] = uint16((3*this + left + 8) >> 4)
		out[2*i+1] = uint16((3*this + right + 7) >> 4)
	}
}
