package jpegls

import "math/bits"

// coding is the parameters of a scan, and what follows from them (A.2.1).
type coding struct {
	near, maxValue   int32
	rangeSize        int32  // RANGE
	step             int32  // 2 NEAR + 1
	bitsOfRange      int    // qbpp
	limit            int    // LIMIT
	period           int32  // RESET
	quantised        []int8 // of a gradient, -4 to 4, from -largest to largest
	largest          int32
	initialMagnitude int32
}

// coding checks the preset parameters and fills in the defaults (C.2.4.1.1.1).
func (d *decoder) coding(near int) (*coding, error) {
	p := d.preset
	if p.maxValue == 0 {
		p.maxValue = 1<<d.config.Bits - 1
	}
	if p.maxValue >= 1<<d.config.Bits || near > min(255, p.maxValue/2) {
		return nil, bad("largest value %d and error %d with %d bits", p.maxValue, near, d.config.Bits)
	}
	t1, t2, t3 := defaultThresholds(p.maxValue, near)
	for _, t := range []struct{ given, dflt *int }{{&p.t1, &t1}, {&p.t2, &t2}, {&p.t3, &t3}} {
		if *t.given == 0 {
			*t.given = *t.dflt
		}
	}
	if p.reset == 0 {
		p.reset = 64
	}
	if p.t1 < near+1 || p.t2 < p.t1 || p.t3 < p.t2 || p.t3 > p.maxValue || p.reset < 3 || p.reset > max(255, p.maxValue) {
		return nil, bad("thresholds %d, %d, %d and reset %d", p.t1, p.t2, p.t3, p.reset)
	}
	c := &coding{near: int32(near), maxValue: int32(p.maxValue), step: int32(2*near + 1), period: int32(p.reset), largest: int32(p.t3)}
	c.rangeSize = (c.maxValue+2*c.near)/c.step + 1
	c.bitsOfRange = bits.Len32(uint32(c.rangeSize - 1))
	sampleBits := max(2, bits.Len32(uint32(c.maxValue)))
	c.limit = 2 * (sampleBits + max(8, sampleBits))
	c.initialMagnitude = max(2, (c.rangeSize+32)/64)
	c.quantised = make([]int8, 2*p.t3+1)
	for i := range c.quantised {
		c.quantised[i] = quantise(i-p.t3, near, p.t1, p.t2, p.t3)
	}
	return c, nil
}

func defaultThresholds(maxValue, near int) (t1, t2, t3 int) {
	clamp := func(v, least int) int {
		if v > maxValue || v < least {
			return least
		}
		return v
	}
	if maxValue >= 128 {
		factor := (min(maxValue, 4095) + 128) / 256
		t1 = clamp(factor+2+3*near, near+1)
		t2 = clamp(factor*4+3+5*near, t1)
		return t1, t2, clamp(factor*17+4+7*near, t2)
	}
	factor := 256 / (maxValue + 1)
	t1 = clamp(max(2, 3/factor+3*near), near+1)
	t2 = clamp(max(3, 7/factor+5*near), t1)
	return t1, t2, clamp(max(4, 21/factor+7*near), t2)
}

// quantise is A.3.3.
func quantise(d, near, t1, t2, t3 int) int8 {
	size := max(d, -d)
	var q int8
	switch {
	case size <= near:
	case size < t1:
		q = 1
	case size < t2:
		q = 2
	case size < t3:
		q = 3
	default:
		q = 4
	}
	if d < 0 {
		return -q
	}
	return q
}
