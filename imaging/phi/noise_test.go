package phi

import (
	"math/rand/v2"
	"testing"
)

func TestWhiteNoise(t *testing.T) {
	random := rand.New(rand.NewPCG(3, 3))
	noise, smooth := grey{64, 64, make([]float32, 64*64)}, grey{64, 64, make([]float32, 64*64)}
	for i := range noise.pixels {
		noise.pixels[i] = random.Float32()
		smooth.pixels[i] = random.Float32()/4 + float32(i%64)/64
	}
	if !noise.whiteNoise() || smooth.whiteNoise() || (grey{64, 64, make([]float32, 64*64)}).whiteNoise() || (grey{1, 1, []float32{1}}).whiteNoise() {
		t.Error("white noise is not told from what is none")
	}
}
