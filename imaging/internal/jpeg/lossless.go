package jpeg

// lossless decodes a scan of process 14 (T.81 annex H): every sample is a
// prediction from its neighbours plus a difference, modulo 2^16.
func (d *decoder) lossless(list []scanComponent, predictor, approximation byte) error {
	shift := int(approximation & 15)
	if predictor < 1 || predictor > 7 || shift >= d.config.Bits {
		return bad("lossless scan with predictor %d and point transform %d", predictor, shift)
	}
	width := d.config.Width
	if d.interval%width != 0 {
		return bad("restart interval of %d samples in rows of %d", d.interval, width)
	}
	n := len(list)
	s := losslessScan{
		bits: bitReader{in: d.In, at: d.At}, tables: make([]*differences, n), predictor: predictor,
		origin: 1 << (d.config.Bits - shift - 1),
		above:  make([]uint16, n*width), row: make([]uint16, n*width),
	}
	for i := range list {
		s.tables[i] = newDifferences(list[i].dc)
	}
	restart := byte(0)
	for y := range d.config.Height {
		first := y == 0
		if y > 0 && d.interval > 0 && y%(d.interval/width) == 0 {
			if err := s.bits.restart(restart); err != nil {
				return err
			}
			restart, first = (restart+1)&7, true
		}
		if err := s.line(first); err != nil {
			return err
		}
		d.place(list, s.row, y, shift)
		s.above, s.row = s.row, s.above
	}
	d.At = s.bits.end()
	return nil
}

// place writes one row of a scan's samples to where they belong in out.
func (d *decoder) place(list []scanComponent, row []uint16, y, shift int) {
	all, n := d.config.Components, len(list)
	mask := uint16(1<<d.config.Bits - 1)
	for i := range list {
		step := all * d.width
		at := (y*d.config.Width*all + list[i].index) * d.width
		if d.width == 1 {
			for x := i; x < len(row); x += n {
				d.out[at] = byte(row[x] << shift & mask)
				at += step
			}
			continue
		}
		for x := i; x < len(row); x += n {
			v := row[x] << shift & mask
			d.out[at], d.out[at+1] = byte(v), byte(v>>8)
			at += step
		}
	}
}

// losslessScan is the state of a scan: samples of its components alternate in
// the rows.
type losslessScan struct {
	bits       bitReader
	tables     []*differences
	predictor  byte
	origin     uint16 // the prediction of the very first sample
	above, row []uint16
}

// line decodes one row; first says that there is none above to predict from.
func (s *losslessScan) line(first bool) error {
	n := len(s.tables)
	for i, table := range s.tables {
		diff, err := s.bits.difference(table)
		if err != nil {
			return err
		}
		from := s.origin
		if !first {
			from = s.above[i]
		}
		s.row[i] = from + diff
	}
	switch {
	case n == 1 && (first || s.predictor == 1):
		return s.fromLeft()
	case first:
		return s.from(1)
	}
	return s.from(s.predictor)
}

// fromLeft is from(1) for the one component of a grey image: nearly every
// lossless JPEG in DICOM is of this kind.
func (s *losslessScan) fromLeft() error {
	table, row := s.tables[0], s.row
	left := row[0]
	for x := 1; x < len(row); x++ {
		if s.bits.have < 32 {
			s.bits.fill()
		}
		diff, err := s.bits.difference(table)
		if err != nil {
			return err
		}
		left += diff
		row[x] = left
	}
	return nil
}

// from decodes all samples of the row but the first (T.81 table H.1).
func (s *losslessScan) from(predictor byte) error {
	n, row, above := len(s.tables), s.row, s.above
	for x, i := n, 0; x < len(row); x++ {
		diff, err := s.bits.difference(s.tables[i])
		if err != nil {
			return err
		}
		a, b, c := int32(row[x-n]), int32(above[x]), int32(above[x-n])
		var p int32
		switch predictor {
		case 1:
			p = a
		case 2:
			p = b
		case 3:
			p = c
		case 4:
			p = a + b - c
		case 5:
			p = a + (b-c)>>1
		case 6:
			p = b + (a-c)>>1
		case 7:
			p = (a + b) >> 1
		}
		row[x] = uint16(p) + diff
		if i++; i == n {
			i = 0
		}
	}
	return nil
}

// differences decodes a code and the difference that follows it at once, where
// both are short.
type differences struct {
	codes *huffman
	fast  [1 << fastBits]fastDifference
}

const fastBits = 12

type fastDifference struct {
	value  int16
	length uint8 // 0: longer than fastBits
}

func newDifferences(h *huffman) *differences {
	t := &differences{codes: h}
	for code := range t.fast {
		entry := h.fast[code>>(fastBits-8)]
		length, size := int(entry>>8), int(entry&0xFF)
		if length == 0 || length+size > fastBits {
			continue
		}
		v := int32(code) >> (fastBits - length - size) & (1<<size - 1)
		t.fast[code] = fastDifference{int16(extend(v, size)), uint8(length + size)}
	}
	return t
}

// extend is EXTEND of T.81 F.2.2.1.
func extend(v int32, size int) int32 {
	if size > 0 && v < 1<<(size-1) {
		v += -1<<size + 1
	}
	return v
}

// difference reads one difference (T.81 H.1.2.2); that of 16 bits is 32768
// and has no more bits.
func (r *bitReader) difference(t *differences) (uint16, error) {
	if r.have < fastBits {
		r.fill()
	}
	if r.have >= fastBits {
		if e := t.fast[r.acc>>(r.have-fastBits)&(1<<fastBits-1)]; e.length > 0 {
			r.have -= int(e.length)
			return uint16(e.value), nil
		}
	}
	size, err := r.symbol(t.codes)
	switch {
	case err != nil:
		return 0, err
	case size > 16:
		return 0, bad("difference of %d bits", size)
	case size == 16:
		return 1 << 15, nil
	}
	v, err := r.signed(size)
	return uint16(v), err
}
