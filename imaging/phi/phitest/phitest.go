// Package phitest has detectors of known sight, for tests of what is around
// the detector. It is imported by tests only; it knows no network.
package phitest

import "context"

// Blind sees no text anywhere.
type Blind struct{}

// Scores implements phi.Detector.
func (Blind) Scores(_ context.Context, width, height int, _ []float32) ([]float32, error) {
	return make([]float32, width/4*(height/4)), nil
}

// White takes every 4 x 4 pixels that are white throughout for text.
type White struct{}

// Scores implements phi.Detector.
func (White) Scores(_ context.Context, width, height int, pixels []float32) ([]float32, error) {
	scores := make([]float32, width/4*(height/4))
	for i := range scores {
		x, y := i%(width/4)*4, i/(width/4)*4
		least := float32(1)
		for k := range 16 {
			least = min(least, pixels[(y+k/4)*width+x+k%4])
		}
		if least > 0.95 {
			scores[i] = 0.99
		}
	}
	return scores, nil
}
