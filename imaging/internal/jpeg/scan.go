package jpeg

// scanComponent is a component in one scan.
type scanComponent struct {
	*component
	dc, ac *huffman
	pred   int32
}

// scan decodes one scan (T.81 B.2.3), interleaved or not.
func (d *decoder) scan(b []byte) error {
	if d.components == nil || len(b) < 1 || len(b) != 4+2*int(b[0]) || b[0] < 1 || int(b[0]) > len(d.components) {
		return bad("scan header of %d bytes", len(b))
	}
	if err := d.sized(); err != nil {
		return err
	}
	list := make([]scanComponent, b[0])
	for i := range list {
		id, tables := b[1+2*i], b[2+2*i]
		for k := range d.components {
			if c := &d.components[k]; c.id == id && !c.decoded {
				list[i].component = c
				break
			}
		}
		c := &list[i]
		if c.component == nil || tables>>4 > 3 || tables&15 > 3 || !d.config.Lossless && !d.quantSet[c.quant] {
			return bad("component %d of a scan", i)
		}
		c.decoded = true
		c.dc, c.ac = d.huffman[0][tables>>4], d.huffman[1][tables&15]
		if c.dc == nil || c.ac == nil && !d.config.Lossless {
			return bad("scan without its Huffman tables")
		}
	}
	if d.config.Lossless {
		return d.lossless(list, b[len(b)-3], b[len(b)-1])
	}
	for i := range list {
		c := &list[i]
		c.stride = ceilDiv(d.config.Width, 8*d.hMax) * 8 * c.h
		c.samples = make([]uint16, c.stride*ceilDiv(d.config.Height, 8*d.vMax)*8*c.v)
	}
	return d.mcus(list)
}

// mcus decodes the scan's entropy-coded data.
func (d *decoder) mcus(list []scanComponent) error {
	across, down := ceilDiv(d.config.Width, 8*d.hMax), ceilDiv(d.config.Height, 8*d.vMax)
	single := len(list) == 1
	if single { // the MCU is one block, and only blocks with samples are there
		across, down = ceilDiv(list[0].width, 8), ceilDiv(list[0].height, 8)
	}
	bits := bitReader{in: d.In, at: d.At}
	restart := byte(0)
	for m := range across * down {
		if d.interval > 0 && m > 0 && m%d.interval == 0 {
			if err := bits.restart(restart); err != nil {
				return err
			}
			restart = (restart + 1) & 7
			for i := range list {
				list[i].pred = 0
			}
		}
		for i := range list {
			c := &list[i]
			h, v := c.h, c.v
			if single {
				h, v = 1, 1
			}
			for k := range h * v {
				x, y := m%across*h+k%h, m/across*v+k/h
				if err := d.block(&bits, c, c.samples[8*y*c.stride+8*x:]); err != nil {
					return err
				}
			}
		}
	}
	d.At = bits.end()
	return nil
}

// block decodes one 8 x 8 block and writes its samples.
func (d *decoder) block(bits *bitReader, c *scanComponent, out []uint16) error {
	var coefficients [64]int32
	quant := &d.quant[c.quant]
	size, err := bits.symbol(c.dc)
	if err != nil {
		return err
	}
	if int(size) > d.config.Bits+3 {
		return bad("DC difference of %d bits", size)
	}
	diff, err := bits.signed(size)
	if err != nil {
		return err
	}
	c.pred += diff
	coefficients[0] = c.pred * quant[0]
	for k := 1; k < 64; k++ {
		rs, err := bits.symbol(c.ac)
		if err != nil {
			return err
		}
		run, size := int(rs>>4), rs&15
		if size == 0 {
			if run != 15 {
				break
			}
			k += 15
			continue
		}
		if k += run; k > 63 {
			return bad("a block of more than 64 coefficients")
		}
		value, err := bits.signed(size)
		if err != nil {
			return err
		}
		at := zigzag[k]
		coefficients[at] = value * quant[at]
	}
	inverseDCT(&coefficients, out, c.stride, d.config.Bits)
	return nil
}
