package jpegls

import "math/bits"

// run decodes a run that begins at x, and the sample that interrupts it; it
// returns the place behind them (A.7).
func (s *scan) run(l *line, x int) int {
	a := l.row[x-1]
	end := x + s.runLength(l, len(l.row)-1-x)
	for ; x < end; x++ {
		l.row[x] = a
	}
	if x >= len(l.row)-1 {
		return x
	}
	b := l.above[x]
	if max(a-b, b-a) <= s.near {
		l.row[x] = s.reconstruct(a, s.interruption(1, l.order)*s.step)
	} else {
		l.row[x] = s.reconstruct(b, s.interruption(0, l.order)*s.step*signOf(b-a))
	}
	l.order = max(l.order-1, 0)
	return x + 1
}

func signOf(v int32) int32 { return v>>31 | 1 }

// runLength reads how many of the next samples, at most most, are the same
// (A.7.1).
func (s *scan) runLength(l *line, most int) int {
	n := 0
	for s.bits.take(1) == 1 {
		step := 1 << runOrder[l.order]
		if n += step; n > most {
			return most
		}
		l.order = min(l.order+1, len(runOrder)-1)
		if n == most {
			return most
		}
	}
	n += int(s.bits.take(int(runOrder[l.order])))
	if n >= most { // a run that ends before the row does
		s.bits.broken = true
		return most
	}
	return n
}

// interruption reads the error of the sample that ends a run (A.7.2); kind is
// RItype.
func (s *scan) interruption(kind int32, order int) int32 {
	ctx := &s.runs[kind]
	weight := ctx.a
	if kind == 1 {
		weight += ctx.n >> 1
	}
	k := max(0, bits.Len32(uint32(weight))-bits.Len32(uint32(ctx.n)))
	if ctx.n<<k < weight {
		k++
	}
	mapped := s.bits.golomb(k, s.limit-int(runOrder[order])-1, s.bitsOfRange)
	if mapped > 2*s.rangeSize {
		s.bits.broken = true
		return 0
	}
	odd := (mapped + kind) & 1
	e := (mapped + kind + odd) >> 1
	if (k != 0 || 2*ctx.negative >= ctx.n) == (odd == 1) {
		e = -e
	}
	if e < 0 {
		ctx.negative++
	}
	ctx.a += (mapped + 1 - kind) >> 1
	if ctx.n == s.period {
		ctx.a, ctx.n, ctx.negative = ctx.a>>1, ctx.n>>1, ctx.negative>>1
	}
	ctx.n++
	return e
}

// samples decodes one row of all components, sample by sample: a run is of
// all of them at once (B.3).
func (s *scan) samples() {
	first := s.components[0]
	for x := 1; x < len(first.row)-1 && !s.bits.broken; {
		var q [3]int32
		same := true
		for i, l := range s.components {
			q[i] = s.context(l.row[x-1], l.above[x], l.above[x-1], l.above[x+1])
			same = same && q[i] == 0
		}
		if same {
			x = s.runs3(first, x)
			continue
		}
		for i, l := range s.components {
			l.row[x] = s.regular(q[i], l.row[x-1], l.above[x], l.above[x-1])
		}
		x++
	}
}

// runs3 is run for all components; their run order is kept by the first.
func (s *scan) runs3(first *line, x int) int {
	end := x + s.runLength(first, len(first.row)-1-x)
	for _, l := range s.components {
		for at := x; at < end; at++ {
			l.row[at] = l.row[x-1]
		}
	}
	if end >= len(first.row)-1 {
		return end
	}
	for _, l := range s.components {
		a, b := l.row[end-1], l.above[end]
		l.row[end] = s.reconstruct(b, s.interruption(0, first.order)*s.step*signOf(b-a))
	}
	first.order = max(first.order-1, 0)
	return end + 1
}
