package j2k

// Bits of a flag word, which is that of a column of four samples, for its
// first sample; those of the others stand three higher each. They say which of
// the sample and its neighbours are significant, three to a row, whether it was
// visited in the bit plane's first pass, and whether it was refined before.
const (
	north, west, self, east, south = 1 << 1, 1 << 3, 1 << 4, 1 << 5, 1 << 7
	neighbourhood                  = 1<<9 - 1
	visited                        = 1 << 18
	refined                        = 1 << 19

	column     = 1 | 1<<3 | 1<<6 | 1<<9 // the same bit of all four samples
	allSelf    = self * column
	allVisited = visited * column
)

// blockDecoder decodes code blocks (annex D), of which it keeps the memory.
type blockDecoder struct {
	mq
	width, height, stride int
	flags                 []uint32   // with a margin of a word on all sides
	signs                 []uint8    // bit i+1: sample i of the column is negative; 0 and 5: those above and below it
	magnitudes            [][4]int32 // of a column: twice the magnitude, and half of the last bit plane's step
	significance          *[512]uint8
	data                  []byte
}

// decode decodes passes coding passes of a block whose first bit plane is
// planes-1. The magnitudes stay until the next call.
func (b *blockDecoder) decode(width, height int, segments [][]byte, passes, planes int, band int) {
	b.width, b.height, b.stride = width, height, width+2
	words := b.stride * ((height+3)/4 + 2)
	b.flags, b.signs = cleared(b.flags, words), cleared(b.signs, words)
	b.magnitudes = cleared(b.magnitudes, (height+3)/4*width)
	b.significance = &significanceContexts[band]
	b.data = b.data[:0]
	for _, s := range segments {
		b.data = append(b.data, s...)
	}
	b.data = append(b.data, 0xFF, 0xFF)
	b.start(b.data)
	for kind, plane := 2, planes-1; passes > 0 && plane >= 0; passes-- {
		switch kind {
		case 0:
			b.propagate(plane)
		case 1:
			b.refine(plane)
		case 2:
			b.cleanUp(plane)
			plane--
		}
		kind = (kind + 1) % 3
	}
}

func cleared[T any](s []T, n int) []T {
	if cap(s) < n {
		return make([]T, n)
	}
	s = s[:n]
	clear(s)
	return s
}

// propagate is the significance propagation pass (D.3.1).
func (b *blockDecoder) propagate(plane int) {
	a, c := b.a, b.c // in registers: half of the time goes here and in refine
	for y := 0; y < b.height; y += 4 {
		rows := min(4, b.height-y)
		at := (y/4+1)*b.stride + 1
		for x := range b.width {
			f := b.flags[at+x]
			if f == 0 || f&allSelf == allSelf {
				continue
			}
			for i := range rows {
				n := f >> (3 * i & 31)
				if n&self != 0 || n&neighbourhood == 0 {
					continue
				}
				context := b.significance[n&neighbourhood]
				s := &mqStates[b.contexts[context&31]]
				a -= s.qe
				bit := s.mps
				if d := c - uint64(s.qe)<<below; d <= c && a >= 0x8000 {
					c = d
				} else {
					bit, a, c = b.exchange(context, s, a, c)
				}
				if bit == 1 {
					b.a, b.c = a, c
					b.becomes(at+x, x, y, i, plane)
					a, c = b.a, b.c
					f |= b.flags[at+x]
				}
				f |= visited << (3 * i & 31)
			}
			b.flags[at+x] = f
		}
	}
	b.a, b.c = a, c
}

// refine is the magnitude refinement pass (D.3.3).
func (b *blockDecoder) refine(plane int) {
	half := int32(1) << plane
	a, c := b.a, b.c
	for y := 0; y < b.height; y += 4 {
		rows := min(4, b.height-y)
		at := (y/4+1)*b.stride + 1
		for x := range b.width {
			f, m := b.flags[at+x], &b.magnitudes[y/4*b.width+x]
			if f&allSelf == 0 {
				continue
			}
			for i := range rows {
				n := f >> (3 * i & 31)
				if n&(self|visited) != self {
					continue
				}
				context := uint8(contextRefine)
				switch {
				case n&refined != 0:
					context = contextRefine + 2
				case n&(neighbourhood&^self) != 0:
					context = contextRefine + 1
				}
				f |= refined << (3 * i & 31)
				s := &mqStates[b.contexts[context]]
				var bit uint8
				bit, a, c = b.exchange(context, s, a-s.qe, c)
				m[i&3] += half * (2*int32(bit) - 1)
			}
			b.flags[at+x] = f
		}
	}
	b.a, b.c = a, c
}

// cleanUp is the cleanup pass (D.3.4).
func (b *blockDecoder) cleanUp(plane int) {
	for y := 0; y < b.height; y += 4 {
		rows := min(4, b.height-y)
		at := (y/4+1)*b.stride + 1
		for x := range b.width {
			f := b.flags[at+x]
			if (f/self|f/visited)&column == column {
				b.flags[at+x] = f &^ allVisited
				continue
			}
			i, known := 0, false
			if f == 0 && rows == 4 {
				if b.bit(contextRun) == 0 {
					continue
				}
				i = int(b.bit(contextUniform)) << 1
				i |= int(b.bit(contextUniform))
				known = true
			}
			for ; i < rows; i++ {
				n := b.flags[at+x] >> (3 * i & 31)
				if n&(self|visited) != 0 && !known {
					continue
				}
				if known || b.bit(b.significance[n&neighbourhood]) == 1 {
					b.becomes(at+x, x, y, i, plane)
				}
				known = false
			}
			b.flags[at+x] &^= allVisited
		}
	}
}

// becomes decodes the sign of a sample that is significant from now on (D.3.2)
// and tells its neighbours.
func (b *blockDecoder) becomes(at, x, y, i, plane int) {
	n, own := b.flags[at]>>(3*i&31), b.signs[at]>>(i&7)
	left, right := b.signs[at-1]>>((i+1)&7), b.signs[at+1]>>((i+1)&7)
	s := signContexts[n>>1&1|n>>2&2|n>>3&4|n>>4&8|uint32(own&1)<<4|uint32(left&1)<<5|uint32(right&1)<<6|uint32(own>>2&1)<<7]
	sign := b.bit(s.context) ^ s.flip
	b.signs[at] |= sign << ((i + 1) & 7)
	b.magnitudes[y/4*b.width+x][i&3] = 3 << (plane & 31)

	f := b.flags
	f[at-1] |= east << (3 * i & 31)
	f[at] |= self << (3 * i & 31)
	f[at+1] |= west << (3 * i & 31)
	switch i {
	case 0:
		up := at - b.stride
		b.signs[up] |= sign << 5
		f[up-1] |= 1 << 17
		f[up] |= 1 << 16
		f[up+1] |= 1 << 15
	case 3:
		down := at + b.stride
		b.signs[down] |= sign
		f[down-1] |= 1 << 2
		f[down] |= 1 << 1
		f[down+1] |= 1 << 0
	}
}

// signContexts is table D.3, by which of the neighbours above, left, right and
// below are significant (bits 0 to 3), and which of them negative (4 to 7).
var signContexts = func() (t [256]struct{ context, flip uint8 }) {
	for n := range t {
		value := func(i int) int { return n >> i & 1 * (1 - n>>(4+i)&1*2) }
		h, v := min(max(value(1)+value(2), -1), 1), min(max(value(0)+value(3), -1), 1)
		if h < 0 || h == 0 && v < 0 {
			h, v, t[n].flip = -h, -v, 1
		}
		t[n].context = uint8(contextSign + 3*h + v)
	}
	return t
}()

// significanceContexts is table D.1 for the bands LL, HL, LH and HH, by
// neighbourhood.
var significanceContexts = func() (t [4][512]uint8) {
	for n := range 512 {
		bit := func(i int) int { return n >> i & 1 }
		h, v := bit(3)+bit(5), bit(1)+bit(7)
		d := bit(0) + bit(2) + bit(6) + bit(8)
		t[0][n] = alongContext(h, v, d)
		t[1][n] = alongContext(v, h, d)
		t[2][n] = t[0][n]
		t[3][n] = diagonalContext(h+v, d)
	}
	return t
}()

func alongContext(h, v, d int) uint8 {
	switch {
	case h == 2:
		return 8
	case h == 1 && v >= 1:
		return 7
	case h == 1 && d >= 1:
		return 6
	case h == 1:
		return 5
	case v == 2:
		return 4
	case v == 1:
		return 3
	}
	return uint8(min(d, 2))
}

func diagonalContext(hv, d int) uint8 {
	switch {
	case d >= 3:
		return 8
	case d == 2:
		return uint8(6 + min(hv, 1))
	case d == 1:
		return uint8(3 + min(hv, 2))
	}
	return uint8(min(hv, 2))
}
