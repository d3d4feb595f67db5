package phi

import "math"

// A strip of pixels repeats itself when, moved along by some distance, it is
// like itself again after having been unlike.
const (
	alike      = 0.72 // correlation from which it is like itself
	unlike     = 0.35 // by so much the correlation is lower at some lesser distance: a smooth strip is no repetition
	leastTimes = 2.5  // times that the distance goes into the strip
	leastShift = 2    // pixels
	longest    = 256  // pixels along that are compared, in the middle
	thickest   = 64   // and across
)

// repeats reports whether a line is one thing again and again at an equal
// distance: rulers, coils, teeth, buttons and beads are, and text is not. p is
// a patch of the level that g is.
func (g grey) repeats(p patch) bool {
	s := g.strip(p)
	lowest := 1.0
	for shift := leastShift; float64(shift)*leastTimes <= float64(s.length); shift++ {
		c := s.correlation(shift)
		lowest = min(lowest, c)
		if c >= alike && c-lowest >= unlike {
			return true
		}
	}
	return false
}

// strip is the pixels of a line, laid along.
type strip struct {
	length, width int
	rows          [][]float64
	sums, squares []float64 // of the columns before each, length+1
}

// strip returns the middle of a patch.
func (g grey) strip(p patch) strip {
	x0, x1 := middle(p.x0*Stride, min(p.x1*Stride, g.width), p.width() >= p.height())
	y0, y1 := middle(p.y0*Stride, min(p.y1*Stride, g.height), p.width() < p.height())
	s := strip{length: x1 - x0, width: y1 - y0}
	at := func(along, across int) float32 { return g.pixels[(y0+across)*g.width+x0+along] }
	if p.width() < p.height() {
		s.length, s.width = s.width, s.length
		at = func(along, across int) float32 { return g.pixels[(y0+along)*g.width+x0+across] }
	}
	s.sums, s.squares = make([]float64, s.length+1), make([]float64, s.length+1)
	for across := range s.width {
		row := make([]float64, s.length)
		for along := range row {
			v := float64(at(along, across))
			row[along] = v
			s.sums[along+1] += v
			s.squares[along+1] += v * v
		}
		s.rows = append(s.rows, row)
	}
	for along := range s.length {
		s.sums[along+1] += s.sums[along]
		s.squares[along+1] += s.squares[along]
	}
	return s
}

// middle shortens [from, to) to what is compared.
func middle(from, to int, along bool) (int, int) {
	most := thickest
	if along {
		most = longest
	}
	if spare := to - from - most; spare > 0 {
		return from + spare/2, from + spare/2 + most
	}
	return from, to
}

// correlation is Pearson's between the strip and itself moved by shift, over
// what of them lies on each other; 0 where one of the two is constant.
func (s strip) correlation(shift int) float64 {
	n, last := float64((s.length-shift)*s.width), s.length-shift
	product := 0.0
	for _, row := range s.rows {
		for i, v := range row[:last] {
			product += v * row[i+shift]
		}
	}
	sumA, sumB := s.sums[last], s.sums[s.length]-s.sums[shift]
	varA := s.squares[last] - sumA*sumA/n
	varB := s.squares[s.length] - s.squares[shift] - sumB*sumB/n
	if !(varA > 1e-9 && varB > 1e-9) {
		return 0
	}
	return (product - sumA*sumB/n) / math.Sqrt(varA*varB)
}
