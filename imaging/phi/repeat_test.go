package phi

import (
	"math"
	"math/rand/v2"
	"testing"
)

// drawn is an image of 160 x 32 pixels, or of 32 x 160 when down, with ink at
// the points that along and across give.
func drawn(down bool, ink func(along, across int) float32) grey {
	g := grey{width: 160, height: 32, pixels: make([]float32, 160*32)}
	if down {
		g.width, g.height = 32, 160
	}
	for i := range g.pixels {
		along, across := i%g.width, i/g.width
		if down {
			along, across = across, along
		}
		g.pixels[i] = ink(along, across)
	}
	return g
}

func TestRepeats(t *testing.T) {
	random := rand.New(rand.NewPCG(1, 1))
	letters := make([]float32, 20*32) // of 8 pixels each, no two alike
	for i := range letters {
		letters[i] = float32(random.IntN(2))
	}
	for _, c := range []struct {
		name string
		ink  func(along, across int) float32
		want bool
	}{
		{"a ruler", func(x, y int) float32 {
			if x%6 == 0 && (y < 8 || x%30 == 0 && y < 16) {
				return 1
			}
			return 0
		}, true},
		{"a coil", func(x, y int) float32 {
			return float32(math.Exp(-square(float64(y-16)-8*math.Sin(float64(x)/3)) / 2))
		}, true},
		{"beads over a slope", func(x, y int) float32 {
			return float32(x)/320 + float32(math.Exp(-(square(float64(x%20-10))+square(float64(y-16)))/9))
		}, true},
		{"letters", func(x, y int) float32 { return letters[x/8*32+x%8/2*8+y/4] }, false},
		{"a slope", func(x, y int) float32 { return float32(x+y) / 200 }, false},
		{"a constant", func(x, y int) float32 { return 0.5 }, false},
		{"two equal words", func(x, y int) float32 { return letters[x%80/8*32+x%8/2*8+y/4] }, false},
	} {
		for _, down := range []bool{false, true} {
			g := drawn(down, c.ink)
			if got := g.repeats(patch{x1: g.width / Stride, y1: g.height / Stride}); got != c.want {
				t.Errorf("%s (down: %v): repeats %v", c.name, down, got)
			}
		}
	}
}

// A patch of any place and size can be asked about, at the rim of an image
// whose sides are no multiples of a cell too.
func TestRepeatsStaysInside(t *testing.T) {
	g := grey{width: 1003, height: 701, pixels: make([]float32, 1003*701)}
	for i := range g.pixels {
		g.pixels[i] = float32(math.NaN())
	}
	for _, p := range []patch{{x1: 251, y1: 176}, {x0: 250, x1: 251, y1: 176}, {x1: 251, y0: 175, y1: 176}, {x0: 250, x1: 251, y0: 175, y1: 176}} {
		if g.repeats(p) {
			t.Errorf("%+v repeats", p)
		}
	}
}

func square(v float64) float64 { return v * v }
