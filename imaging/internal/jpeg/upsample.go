package jpeg

// narrowest is the widest component to which the triangle filter is not
// applied, as in the IJG's library.
const narrowest = 2

// write puts a component's samples at every Components-th place of out, at
// full resolution.
func (d *decoder) write(c *component, out []byte) {
	h, v := d.hMax/c.h, d.vMax/c.v
	smooth := h == 2 && v <= 2 && c.width > narrowest
	step := d.config.Components
	line := make([]byte, 2*c.width)
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
			writeRepeated(row, h, out, y*d.config.Width, d.config.Width, step)
			continue
		}
		at := y * d.config.Width * step
		for x := range d.config.Width {
			out[at] = row[x]
			at += step
		}
	}
}

func (c *component) row(y int) []byte { return c.samples[y*c.stride:][:c.width] }

func writeRepeated(row []byte, h int, out []byte, first, width, step int) {
	for x := range width {
		out[(first+x)*step] = row[x/h]
	}
}

// triangle doubles a row: each new sample is three quarters its nearer
// neighbour and one quarter the farther, rounded alternately down and up.
func triangle(in, out []byte) {
	last := len(in) - 1
	for i, v := range in {
		left, right := int(in[max(i-1, 0)]), int(in[min(i+1, last)])
		out[2*i] = byte((3*int(v) + left + 1) >> 2)
		out[2*i+1] = byte((3*int(v) + right + 2) >> 2)
	}
	out[0], out[2*last+1] = in[0], in[last]
}

// triangles is triangle in both directions: near and far are the rows above
// and below the new one.
func triangles(near, far, out []byte) {
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
		out[2*i] = byte((3*this + left + 8) >> 4)
		out[2*i+1] = byte((3*this + right + 7) >> 4)
	}
}
