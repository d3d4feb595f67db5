package jpegls

import "math/bits"

// context is the statistics of one context (A.2.1).
type context struct{ a, b, c, n int32 }

// runContext is that of run interruptions.
type runContext struct{ a, n, negative int32 }

// runOrder is J of A.2.1.
var runOrder = [32]byte{0, 0, 0, 0, 1, 1, 1, 1, 2, 2, 2, 2, 3, 3, 3, 3, 4, 4, 5, 5, 6, 6, 7, 7, 8, 9, 10, 11, 12, 13, 14, 15}

// scan is the state of a scan. Rows have a sample of margin at both ends:
// that of column x is at x+1.
type scan struct {
	*coding
	bits       bitReader
	contexts   [365]context
	runs       [2]runContext
	components []*line
}

// line is two rows of one component.
type line struct {
	index      int // in the frame
	order      int // RUNindex
	above, row []int32
}

// scan decodes one scan (C.2.3).
func (d *decoder) scan(b []byte) error {
	if d.ids == nil || len(b) < 1 || len(b) != 4+2*int(b[0]) || b[0] < 1 || int(b[0]) > len(d.ids) {
		return bad("scan header of %d bytes", len(b))
	}
	if err := d.sized(); err != nil {
		return err
	}
	n := int(b[0])
	near, interleave := b[1+2*n], b[2+2*n]
	if b[3+2*n] != 0 {
		return unsupported("point transform")
	}
	if interleave > 2 || (interleave == 0) != (n == 1) && n > 1 {
		return bad("%d components with interleave mode %d", n, interleave)
	}
	c, err := d.coding(int(near))
	if err != nil {
		return err
	}
	s := &scan{coding: c, bits: bitReader{in: d.In, at: d.At}}
	for i := range n {
		l, err := d.line(b[1+2*i], b[2+2*i])
		if err != nil {
			return err
		}
		s.components = append(s.components, l)
	}
	s.reset()
	return d.rows(s, interleave == 2 && n > 1)
}

// line finds the component with the id.
func (d *decoder) line(id, table byte) (*line, error) {
	if table != 0 {
		return nil, unsupported("mapping table")
	}
	for i, known := range d.ids {
		if known == id && !d.done[i] {
			d.done[i] = true
			n := d.config.Width + 2
			return &line{index: i, above: make([]int32, n), row: make([]int32, n)}, nil
		}
	}
	return nil, bad("component %d of a scan", id)
}

func (s *scan) reset() {
	for i := range s.contexts {
		s.contexts[i] = context{a: s.initialMagnitude, n: 1}
	}
	for i := range s.runs {
		s.runs[i] = runContext{a: s.initialMagnitude, n: 1}
	}
}

func (d *decoder) rows(s *scan, bySample bool) error {
	for y := range d.config.Height {
		for _, l := range s.components {
			l.above[len(l.above)-1] = l.above[len(l.above)-2]
			l.row[0] = l.above[1]
		}
		if bySample {
			s.samples()
		} else {
			for _, l := range s.components {
				s.line(l)
			}
		}
		if s.bits.broken {
			return bad("entropy-coded data ends early, in row %d", y)
		}
		for _, l := range s.components {
			d.place(l, y)
			l.above, l.row = l.row, l.above
		}
	}
	d.At = s.bits.end()
	return nil
}

// place writes a decoded row to where it belongs in out.
func (d *decoder) place(l *line, y int) {
	step := d.config.Components * d.width
	at := y*d.config.Width*step + l.index*d.width
	for _, v := range l.row[1 : d.config.Width+1] {
		d.out[at] = byte(v)
		if d.width == 2 {
			d.out[at+1] = byte(v >> 8)
		}
		at += step
	}
}

// end returns where the marker behind the entropy-coded data is.
func (r *bitReader) end() int {
	at := r.at
	// What was taken ahead holds no marker; only padding bits are left in it.
	for at+1 < len(r.in) && (r.in[at] != 0xFF || r.in[at+1] < 0x80) {
		at++
	}
	return at
}

// context returns the context number of three gradients, from -364 to 364.
func (s *scan) context(a, b, c, d int32) int32 {
	return (s.quantise(d-b)*9+s.quantise(b-c))*9 + s.quantise(c-a)
}

func (s *scan) quantise(gradient int32) int32 {
	return int32(s.quantised[min(max(gradient, -s.largest), s.largest)+s.largest])
}

// line decodes one row of one component.
func (s *scan) line(l *line) {
	row, above := l.row, l.above[:len(l.row)]
	a, c, b := row[0], above[0], above[1]
	for x := 1; x < len(row)-1; {
		d := above[x+1]
		q := s.context(a, b, c, d)
		if q == 0 {
			x = s.run(l, x)
			if x >= len(row)-1 || s.bits.broken {
				return
			}
			a, c, b = row[x-1], above[x-1], above[x]
			continue
		}
		a = s.regular(q, a, b, c)
		row[x] = a
		c, b = b, d
		x++
	}
}

// regular decodes a sample in regular mode (A.4 to A.6).
func (s *scan) regular(q, a, b, c int32) int32 {
	sign := q >> 31 // all ones for a context that is mirrored
	ctx := &s.contexts[min(uint32((q^sign)-sign), uint32(len(s.contexts)-1))]
	predicted := max(min(a, b), min(max(a, b), a+b-c)) + (ctx.c ^ sign) - sign
	predicted = min(max(predicted, 0), s.maxValue)
	k := bits.Len32(uint32(ctx.a)) - bits.Len32(uint32(ctx.n))
	if k < 0 {
		k = 0
	} else if ctx.n<<k < ctx.a {
		k++
	}
	mapped := s.bits.golomb(k, s.limit, s.bitsOfRange)
	if k == 0 && s.near == 0 && 2*ctx.b <= -ctx.n {
		mapped ^= 1
	}
	e := mapped>>1 ^ -(mapped & 1)
	if mapped > 2*s.rangeSize {
		s.bits.broken, e = true, 0
	}
	ctx.update(e, e*s.step, s.period)
	return s.reconstruct(predicted, (e*s.step^sign)-sign)
}

// reconstruct adds an error to a prediction, modulo RANGE (A.4.5, A.5).
func (s *scan) reconstruct(predicted, e int32) int32 {
	v := predicted + e
	if v < -s.near {
		v += s.rangeSize * s.step
	} else if v > s.maxValue+s.near {
		v -= s.rangeSize * s.step
	}
	return min(max(v, 0), s.maxValue)
}

// update is A.6.
func (ctx *context) update(e, scaled, period int32) {
	sign := e >> 31
	a, b, c, n := ctx.a+(e^sign)-sign, ctx.b+scaled, ctx.c, ctx.n
	if n == period {
		a, b, n = a>>1, b>>1, n>>1
	}
	n++
	if b <= -n {
		b, c = max(b+n, 1-n), max(c-1, -128)
	} else if b > 0 {
		b, c = min(b-n, 0), min(c+1, 127)
	}
	*ctx = context{a, b, c, n}
}
