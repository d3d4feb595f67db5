package j2k

// Decode writes the samples of a codestream, whose header is h, to out:
// component by component within a pixel, width bytes each, little endian. The
// codestream's component transform is undone. The length of out must be h.Width
// * h.Height * h.Components * width.
func Decode(b []byte, h Header, out []byte, width int) error {
	if !h.Uniform || h.HighThrough || h.Bits > 16 || h.Components != 1 && h.Components != 3 {
		return ErrUnsupported
	}
	if len(out) != h.Width*h.Height*h.Components*width || width > 2 || width*8 < h.Bits {
		return bad("%d bytes wanted of %d x %d samples", len(out), h.Width, h.Height)
	}
	s, g, parts, err := parse(b)
	if err != nil {
		return err
	}
	if s.componentTransform && h.Components != 3 {
		return bad("component transform of %d components", h.Components)
	}
	d := decoder{header: h, style: s, out: out, width: width}
	across := (g.x1 + g.tileX - 1) / g.tileX
	down := (g.y1 + g.tileY - 1) / g.tileY
	data := make([][]byte, across*down)
	for _, p := range parts {
		if p.tile >= len(data) {
			return bad("tile %d of %d", p.tile, len(data))
		}
		data[p.tile] = append(data[p.tile], p.data...)
	}
	for i := range data {
		x, y := i%across*g.tileX, i/across*g.tileY
		if err := d.tile(data[i], x, y, min(x+g.tileX, g.x1), min(y+g.tileY, g.y1)); err != nil {
			return err
		}
	}
	return nil
}

type decoder struct {
	header Header
	style  *style
	blocks blockDecoder
	out    []byte
	width  int
}

func (d *decoder) tile(data []byte, x0, y0, x1, y1 int) error {
	if len(data) == 0 {
		return bad("a tile without data")
	}
	var components []*tile
	for range d.header.Components {
		t, err := newTile(d.style, x0, y0, x1, y1, d.header.Bits)
		if err != nil {
			return err
		}
		components = append(components, t)
	}
	p := packets{style: d.style, components: components, in: data}
	if err := p.all(); err != nil {
		return err
	}
	if d.style.reversible {
		d.reversible(components)
	} else {
		d.irreversible(components)
	}
	d.write(components)
	return nil
}

func (d *decoder) reversible(components []*tile) {
	for _, t := range components {
		t.samples = make([]int32, (t.x1-t.x0)*(t.y1-t.y0))
		d.fill(t)
		t.inverse()
	}
	if d.style.componentTransform {
		undoTransform(components)
	}
}

func (d *decoder) irreversible(components []*tile) {
	for _, t := range components {
		t.reals = make([]float32, (t.x1-t.x0)*(t.y1-t.y0))
		d.fill(t)
		t.inverseReal()
	}
	if d.style.componentTransform {
		undoRealTransform(components)
	}
	for _, t := range components {
		t.round()
	}
}

// fill decodes the code blocks into the tile's samples or real values.
func (d *decoder) fill(t *tile) {
	stride := t.x1 - t.x0
	for i := range t.resolutions {
		for _, bands := range t.resolutions[i].precincts {
			for k := range bands {
				for n := range bands[k].blocks {
					blk := &bands[k].blocks[n]
					if blk.passes == 0 {
						continue
					}
					d.blocks.decode(blk.width, blk.height, blk.segments, blk.passes, bands[k].planes-blk.zeroPlanes, bands[k].kind)
					for y := range blk.height {
						at := (blk.y0+y)*stride + blk.x0
						if d.style.reversible {
							d.blocks.row(y, t.samples[at:][:blk.width])
						} else {
							d.blocks.realRow(y, bands[k].step, t.reals[at:][:blk.width])
						}
					}
				}
			}
		}
	}
}

// row writes the signed values of a decoded row.
func (b *blockDecoder) row(y int, out []int32) {
	signs := b.signs[(y/4+1)*b.stride+1:]
	for x, m := range b.magnitudes[y/4*b.width:][:b.width] {
		v := m[y&3] >> 1
		if signs[x]>>(y&3+1)&1 == 1 {
			v = -v
		}
		out[x] = v
	}
}

// undoTransform is G.2.2.
func undoTransform(c []*tile) {
	ys, us, vs := c[0].samples, c[1].samples, c[2].samples
	for i, y := range ys {
		u, v := us[i], vs[i]
		g := y - (u+v)>>2
		ys[i], us[i], vs[i] = v+g, g, u+g
	}
}

// write shifts the levels (G.1.2), brings samples into their range and puts
// them where they belong in out.
func (d *decoder) write(components []*tile) {
	low, high, shift := int32(0), int32(1)<<d.header.Bits-1, int32(1)<<(d.header.Bits-1)
	if d.header.Signed {
		low, high, shift = -shift, shift-1, 0
	}
	step := d.header.Components * d.width
	for i, t := range components {
		wide := t.x1 - t.x0
		for y := t.y0; y < t.y1; y++ {
			at := (y*d.header.Width+t.x0)*step + i*d.width
			for _, v := range t.samples[(y-t.y0)*wide:][:wide] {
				v = min(max(v+shift, low), high)
				d.out[at] = byte(v)
				if d.width == 2 {
					d.out[at+1] = byte(v >> 8)
				}
				at += step
			}
		}
	}
}
