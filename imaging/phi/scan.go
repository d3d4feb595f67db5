package phi

import (
	"context"
	"fmt"
	"math"

	"github.com/fluoronet/fluoro/imaging"
)

// Version names the rules and the detector's output that scores are read by;
// it changes when the same file could be judged differently.
const Version = "fluoro/phi/2"

// Suspect is the region score from which an instance is suspected.
const Suspect = 0.7

// noiseCost is what the scores of a frame of white noise are less by: noise
// has strokes as letters have, and text on it scores higher.
const noiseCost = 0.25

const (
	levels    = 3  // of the pyramid: text of about 5 to 90 pixels' cap height
	leastSide = 96 // pixels of a smaller level: below, it shows anatomy as small as letters
	// smallSide is the shorter side below which the image is looked at doubled,
	// too: its letters are the smallest that can be read.
	smallSide = 192
	maxPixels = 100 << 20
	// Frames of an instance that are looked at: the first, the middle and the
	// last one, and others evenly between.
	maxFrames = 12
)

// ErrTooLarge says that a frame has more pixels than the gate looks at. It is
// an imaging.ErrTooLarge.
var ErrTooLarge = fmt.Errorf("%w: a frame has more than %d pixels, which is what the PHI gate looks at", imaging.ErrTooLarge, maxPixels)

// Report is what the gate finds in the pixels of one instance.
type Report struct {
	Suspected bool     `json:"suspected"`
	Score     float64  `json:"score"` // of the best region, 0 when there is none
	Regions   []Region `json:"regions"`
	Reasons   []string `json:"reasons"`
	Frames    int      `json:"frames"`  // of the instance
	Scanned   int      `json:"scanned"` // frames that were looked at
}

// Scan looks for text in the pixels of an instance. Of a multi-frame instance
// the frames of Sampled are looked at; regions of all of them are reported.
// An instance without pixels is clean. Errors are imaging's for the file and
// the detector's.
func Scan(ctx context.Context, d Detector, in *imaging.Instance) (Report, error) {
	r := Report{Regions: []Region{}, Reasons: []string{}}
	if why := Risky(in); why != "" {
		r.Reasons = append(r.Reasons, "risky: "+why)
	}
	if in.BurnedIn == "YES" {
		r.Suspected = true
		r.Reasons = append(r.Reasons, "declared: Burned In Annotation (0028,0301) is YES")
	}
	if !in.HasPixels() {
		return r, nil
	}
	if int64(in.Pixel.Rows)*int64(in.Pixel.Columns) > maxPixels {
		return r, ErrTooLarge
	}
	r.Frames = in.Frames
	seen := false
	for _, i := range Sampled(in.Frames, maxFrames) {
		regions, best, err := frame(ctx, d, in, i, Suspect)
		if err != nil {
			return r, err
		}
		r.Scanned++
		r.Score = max(r.Score, best)
		r.Regions = append(r.Regions, regions...)
		seen = seen || len(regions) > 0
	}
	r.Score = rounded(r.Score)
	if seen {
		r.Suspected = true
		r.Reasons = append(r.Reasons, "pixels: text is seen")
	}
	return r, nil
}

// Sampled returns the frames that are looked at, ascending: all of them, or
// most of them evenly from the first to the last.
func Sampled(frames, most int) []int {
	count := min(frames, most)
	chosen := make([]int, 0, count)
	for i := range count {
		at := 0
		if count > 1 {
			at = int(int64(i) * int64(frames-1) / int64(count-1))
		}
		chosen = append(chosen, at)
	}
	return chosen
}

// frame returns the regions of a frame that reach the limit, and the best
// score of any.
func frame(ctx context.Context, d Detector, in *imaging.Instance, i int, limit float64) ([]Region, float64, error) {
	plane, err := in.Values(ctx, i)
	if err != nil {
		return nil, 0, err
	}
	return look(ctx, d, normalise(plane, in.Inverted()), i, limit)
}

// look runs the detector over the pyramid of an image.
func look(ctx context.Context, d Detector, g grey, frame int, limit float64) ([]Region, float64, error) {
	v := view{width: g.width, height: g.height, frame: frame, limit: limit}
	if g.whiteNoise() {
		v.cost = noiseCost
	}
	if min(g.width, g.height) < smallSide {
		if err := v.look(ctx, d, g.double(), Stride/2); err != nil {
			return nil, 0, err
		}
	}
	for level := range levels {
		if level > 0 {
			if min(g.width, g.height) < 2*leastSide {
				break
			}
			g = g.halve()
		}
		if err := v.look(ctx, d, g, Stride<<level); err != nil {
			return nil, 0, err
		}
	}
	return merge(v.regions), v.best, nil
}

// view is what is seen of a frame, level by level.
type view struct {
	width, height, frame int
	limit, cost          float64  // what a region has to score, and what its score is less by
	regions              []Region // of at least limit
	best                 float64  // score of any region
}

// look adds what is seen on a level whose cells are side pixels of the frame
// wide.
func (v *view) look(ctx context.Context, d Detector, g grey, side int) error {
	m, err := scan(ctx, d, g)
	if err != nil {
		return err
	}
	for _, p := range m.patches() {
		r := p.region(v.frame, side, v.width, v.height)
		r.Score -= v.cost
		if r.Score < v.limit && r.Score <= v.best || g.repeats(p) {
			continue
		}
		v.best = max(v.best, r.Score)
		if r.Score >= v.limit {
			r.Score = rounded(r.Score)
			v.regions = append(v.regions, r)
		}
	}
	return nil
}

func rounded(score float64) float64 { return math.Round(score*1000) / 1000 }
