package phi

import (
	"context"

	"github.com/fluoronet/fluoro/imaging"
	"github.com/fluoronet/fluoro/imaging/deid"
)

// coverScore is the region score from which text is covered in an instance
// that is suspected: less than what is suspected, so that what is left passes
// the gate with room to spare.
const coverScore = 0.55

// coverMargin is how many pixels are covered around a region: the grid of
// scores is Stride pixels wide, and letters reach beyond.
const coverMargin = Stride

// Finder finds what the Clean Pixel Data Option covers: it is the
// deid.TextFinder over a Detector.
type Finder struct{ Detector Detector }

var _ deid.TextFinder = Finder{}

// FindText implements deid.TextFinder over the frames of Sampled. What is seen
// in one of them is to be covered in all: those between were not looked at. An
// instance in which Scan sees no text is left as it is.
func (f Finder) FindText(ctx context.Context, in *imaging.Instance) ([]deid.Region, error) {
	if f.Detector == nil {
		return nil, ErrNoDetector
	}
	if !in.HasPixels() {
		return nil, nil
	}
	var cover []deid.Region
	seen := 0.0
	for _, i := range Sampled(in.Frames, maxFrames) {
		regions, best, err := frame(ctx, f.Detector, in, i, coverScore)
		if err != nil {
			return nil, err
		}
		seen = max(seen, best)
		for _, r := range regions {
			cover = append(cover, deid.Region{
				X0: max(0, r.X0-coverMargin), Y0: max(0, r.Y0-coverMargin), X1: r.X1 + coverMargin, Y1: r.Y1 + coverMargin,
			})
		}
	}
	if seen < Suspect {
		return nil, nil
	}
	return cover, nil
}
