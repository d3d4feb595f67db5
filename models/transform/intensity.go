package transform

import (
	"errors"
	"math"
	"slices"
)

// Epsilon is the smallest standard deviation or range that an intensity map
// divides by; below it the image counts as constant.
const Epsilon = 1e-6

// ErrNotFinite is returned by CheckFinite.
var ErrNotFinite = errors.New("pixel values are not all finite numbers")

// CheckFinite refuses NaN and infinities, which float pixel data can hold.
func CheckFinite(values []float32) error {
	for _, v := range values {
		if math.IsNaN(float64(v)) || math.IsInf(float64(v), 0) {
			return ErrNotFinite
		}
	}
	return nil
}

// ZScore maps v to (v - mean) / max(std, Epsilon) with the mean and the
// population standard deviation of all values, the deviation summed in a
// second pass.
func ZScore(values []float32) {
	if len(values) == 0 {
		return
	}
	var sum float64
	for _, v := range values {
		sum += float64(v)
	}
	mean := sum / float64(len(values))
	var squares float64
	for _, v := range values {
		d := float64(v) - mean
		squares += float64(d * d)
	}
	std := max(math.Sqrt(squares/float64(len(values))), Epsilon)
	for i, v := range values {
		values[i] = float32((float64(v) - mean) / std)
	}
}

// Unit maps the smallest value to 0 and the largest to 1; an image whose range
// is under Epsilon becomes 0 everywhere.
func Unit(values []float32) {
	if len(values) == 0 {
		return
	}
	low, high := slices.Min(values), slices.Max(values)
	if float64(high)-float64(low) < Epsilon {
		clear(values)
		return
	}
	Window(values, float64(low), float64(high))
}

// Window maps lower to 0 and upper to 1, linearly, and clips to that range.
func Window(values []float32, lower, upper float64) {
	width := max(upper-lower, Epsilon)
	for i, v := range values {
		values[i] = float32(min(1, max(0, (float64(v)-lower)/width)))
	}
}

// PercentileWindow is Window between two percentiles of the values themselves,
// with nonZero of those that are not 0. An image that has none, or whose
// percentiles lie within Epsilon, becomes 0 everywhere.
func PercentileWindow(values []float32, lower, upper float64, nonZero bool) {
	sorted := slices.Clone(values)
	if nonZero {
		sorted = slices.DeleteFunc(sorted, func(v float32) bool { return v == 0 })
	}
	if len(sorted) == 0 {
		clear(values)
		return
	}
	slices.Sort(sorted)
	low, high := Percentile(sorted, lower), Percentile(sorted, upper)
	if high-low < Epsilon {
		clear(values)
		return
	}
	Window(values, low, high)
}

// Percentile returns the p-th percentile, 0 to 100, of sorted values,
// interpolated linearly at position (n-1)*p/100 (definition 7 of Hyndman and
// Fan 1996, NumPy's default).
func Percentile(sorted []float32, p float64) float64 {
	position := float64(len(sorted)-1) * p / 100
	low := int(math.Floor(position))
	if low >= len(sorted)-1 {
		return float64(sorted[len(sorted)-1])
	}
	frac := position - float64(low)
	a, b := float64(sorted[low]), float64(sorted[low+1])
	return a + float64(frac*(b-a))
}
