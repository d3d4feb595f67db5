package phi

import "math"

// unrelated is the correlation of neighbours under which pixels are white
// noise; of images that show anything it is 0.2 and more.
const unrelated = 0.1

// whiteNoise reports whether the pixels of a frame say nothing of their
// neighbours across, over a regular part of its rows.
func (g grey) whiteNoise() bool {
	step := g.width*g.height/maxSamples + 1
	var n, sumA, sumB, squareA, squareB, product float64
	for y := 0; y < g.height; y += step {
		row := g.pixels[y*g.width:][:g.width]
		for x := 1; x < len(row); x++ {
			a, b := float64(row[x-1]), float64(row[x])
			n, sumA, sumB = n+1, sumA+a, sumB+b
			squareA, squareB, product = squareA+a*a, squareB+b*b, product+a*b
		}
	}
	spread := (squareA - sumA*sumA/n) * (squareB - sumB*sumB/n)
	return spread > 0 && math.Abs(product-sumA*sumB/n) < unrelated*math.Sqrt(spread)
}
