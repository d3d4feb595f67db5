package bench

import (
	"math"
	"slices"
	"strconv"
)

// Figure is one quantity that was measured in several rounds.
type Figure struct {
	Name      string    `json:"name"`
	Unit      string    `json:"unit"` // "1" for ratios
	N         int       `json:"n"`
	Min       float64   `json:"min"`
	Median    float64   `json:"median"`
	Max       float64   `json:"max"`
	Deviation float64   `json:"deviation"` // standard deviation over the mean
	Spread    *Spread   `json:"spread,omitempty"`
	AtLeast   *float64  `json:"atLeast,omitempty"`
	AtMost    *float64  `json:"atMost,omitempty"`
	Met       *bool     `json:"met,omitempty"` // whether the median reaches the aim
	Values    []float64 `json:"-"`
}

// Spread tells more of a quantity that differs by its nature, not by the
// measurement.
type Spread struct {
	Mean float64 `json:"mean"`
	P5   float64 `json:"p5"` // percentiles, of the nearest rank
	P95  float64 `json:"p95"`
}

// aim is what a figure's median is meant to reach.
type aim func(*Figure)

func atLeast(v float64) aim {
	return func(f *Figure) { met := f.Median >= v; f.AtLeast, f.Met = &v, &met }
}

func atMost(v float64) aim {
	return func(f *Figure) { met := f.Median <= v; f.AtMost, f.Met = &v, &met }
}

// add reports the rounds of a quantity.
func (r *Report) add(name, unit string, values []float64, aims ...aim) {
	sorted := slices.Sorted(slices.Values(values))
	n := len(sorted)
	f := Figure{Name: name, Unit: unit, N: n, Values: values}
	if n > 0 {
		f.Min, f.Max = rounded(sorted[0]), rounded(sorted[n-1])
		f.Median = rounded((sorted[(n-1)/2] + sorted[n/2]) / 2)
		f.Deviation = rounded(deviation(values))
	}
	for _, set := range aims {
		set(&f)
	}
	r.Figures = append(r.Figures, f)
}

// addSpread reports a quantity, of which there are values, with mean and
// percentiles.
func (r *Report) addSpread(name, unit string, values []float64) {
	r.add(name, unit, values)
	sorted := slices.Sorted(slices.Values(values))
	rank := func(percent int) float64 { return rounded(sorted[(len(sorted)*percent+99)/100-1]) }
	r.Figures[len(r.Figures)-1].Spread = &Spread{Mean: rounded(mean(values)), P5: rank(5), P95: rank(95)}
}

func deviation(values []float64) float64 {
	var sum, squares float64
	for _, v := range values {
		sum += v
	}
	mean := sum / float64(len(values))
	for _, v := range values {
		squares += (v - mean) * (v - mean)
	}
	if len(values) < 2 || mean == 0 {
		return 0
	}
	return math.Sqrt(squares/float64(len(values)-1)) / math.Abs(mean)
}

// rounded keeps four significant digits: no figure here is known better.
func rounded(v float64) float64 {
	short, err := strconv.ParseFloat(strconv.FormatFloat(v, 'g', 4, 64), 64)
	if err != nil {
		return v
	}
	if math.Abs(v) >= 1000 {
		return math.Round(v)
	}
	return short
}

// each combines two quantities round by round.
func each(a, b []float64, f func(a, b float64) float64) []float64 {
	out := make([]float64, min(len(a), len(b)))
	for i := range out {
		out[i] = f(a[i], b[i])
	}
	return out
}

func ratio(a, b float64) float64 { return a / b }
