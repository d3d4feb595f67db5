package chart

import "math"

// scale maps values to units of the drawing.
type scale struct {
	low, high float64 // values
	from, to  float64 // units
}

func (s scale) at(v float64) float64 {
	if s.high == s.low {
		return s.from
	}
	return s.from + (v-s.low)/(s.high-s.low)*(s.to-s.from)
}

// ticks are round values within low and high, about count of them.
func ticks(low, high float64, count int) []float64 {
	if !(high > low) || math.IsInf(high-low, 0) {
		return []float64{low}
	}
	rough := (high - low) / float64(count)
	power := math.Pow(10, math.Floor(math.Log10(rough)))
	step := power
	for _, m := range []float64{1, 2, 5, 10} {
		if step = m * power; step >= rough {
			break
		}
	}
	var out []float64
	for i := math.Ceil(low / step); i*step <= high+step*1e-9 && len(out) < 2*count+2; i++ {
		out = append(out, i*step)
	}
	return out
}
