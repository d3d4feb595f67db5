package phi

import (
	"bytes"
	"context"
	"errors"
	"math"
	"slices"
	"testing"

	"github.com/fluoronet/fluoro/imaging"
	"github.com/fluoronet/fluoro/imaging/dcmtest"
	"github.com/fluoronet/fluoro/imaging/deid"
	"github.com/fluoronet/fluoro/imaging/phi/phitest"
)

// The figures are those of models/zoo/burned-in-text/normalise.py.
func TestNormalise(t *testing.T) {
	ramp := make([]float32, 200)
	for i := range ramp {
		ramp[i] = float32(i)
	}
	ramp[199] = 10_000
	nan, inf := float32(math.NaN()), float32(math.Inf(1))
	for _, c := range []struct {
		name     string
		values   []float32
		at       int
		want     float32
		inverted bool
	}{
		{"lowest", ramp, 0, 0, false}, {"1st percentile", ramp, 1, 0.1, false}, {"99th", ramp, 197, 0.9, false},
		{"middle", ramp, 99, 0.5, false}, {"outlier", ramp, 199, 1, false}, {"just over the 99th", ramp, 198, 0.90001, false},
		{"mirrored", ramp, 197, 0.1, true},
		{"constant", []float32{7, 7, 7}, 1, 0, false}, {"no number", []float32{nan, 4, inf}, 0, 0, false}, {"beside none", []float32{nan, 4, inf}, 1, 1, false},
	} {
		p := &imaging.Plane{Rows: 1, Columns: len(c.values), Values: append([]float32(nil), c.values...)}
		if got := normalise(p, c.inverted).pixels[c.at]; math.Abs(float64(got-c.want)) > 1e-4 {
			t.Errorf("%s: %g, want %g", c.name, got, c.want)
		}
	}
}

func TestHalveIsTheMean(t *testing.T) {
	g := grey{3, 2, []float32{0, 1, 9, 1, 0, 9}}.halve()
	if g.width != 1 || g.height != 1 || g.pixels[0] != 0.5 {
		t.Errorf("%+v", g)
	}
}

// The figures are those of models/zoo/burned-in-text/normalise.py.
func TestDoubleIsLinear(t *testing.T) {
	g := grey{2, 2, []float32{0, 1, 0.5, 0.25}}.double()
	want := []float32{0, 0.25, 0.75, 1, 0.125, 0.296875, 0.640625, 0.8125, 0.375, 0.390625, 0.421875, 0.4375, 0.5, 0.4375, 0.3125, 0.25}
	if g.width != 4 || g.height != 4 || !slices.Equal(g.pixels, want) {
		t.Errorf("%+v, want %v", g, want)
	}
}

// Small images are looked at doubled first, and what is seen there is where it
// is in the frame.
func TestSmallImagesAreDoubled(t *testing.T) {
	const width, height = 60, 40
	r, err := Scan(t.Context(), phitest.White{}, open(t, dcmtest.CR(height, width, sheet(width, height, [4]int{10, 20, 34, 28}))))
	if err != nil || len(r.Regions) != 1 {
		t.Fatalf("%+v, %v", r, err)
	}
	if g := r.Regions[0]; g.X0 > 12 || g.Y0 > 22 || g.X1 < 32 || g.Y1 < 26 || g.X0 < 8 || g.Y0 < 18 || g.X1 > 36 || g.Y1 > 30 {
		t.Errorf("%+v", g)
	}
	d := sizes{}
	if _, err := Scan(t.Context(), &d, open(t, dcmtest.CR(smallSide, smallSide, sheet(smallSide, smallSide)))); err != nil || d.largest != smallSide {
		t.Errorf("%d pixels across were looked at, %v", d.largest, err)
	}
}

// sizes remembers the widest image it was shown.
type sizes struct{ largest int }

func (s *sizes) Scores(_ context.Context, width, height int, _ []float32) ([]float32, error) {
	s.largest = max(s.largest, width)
	return make([]float32, width/Stride*height/Stride), nil
}

// Tiles cover an axis once, in multiples of 8, and see past what they keep.
func TestTilesCoverAnAxis(t *testing.T) {
	for _, length := range []int{1, 7, 8, 511, 1280, 1281, 2000, 2369, 9999, 65535} {
		at := 0
		for _, p := range tiles(length) {
			if p.first != at || p.from > p.first || p.to < p.last || (p.to-p.from)%multiple != 0 || p.from%multiple != 0 || p.to-p.from > tileSide {
				t.Fatalf("%d: %+v at %d", length, p, at)
			}
			at = p.last
		}
		if at < length || at >= length+multiple {
			t.Errorf("%d: covered to %d", length, at)
		}
	}
}

// sheet is a black image with white rectangles, x0 y0 x1 y1.
func sheet(width, height int, white ...[4]int) []uint16 {
	words := make([]uint16, width*height)
	for i := range words {
		words[i] = uint16(i % 7)
	}
	for _, r := range white {
		for y := r[1]; y < r[3]; y++ {
			for x := r[0]; x < r[2]; x++ {
				words[y*width+x] = 900
			}
		}
	}
	return words
}

func open(t *testing.T, file []byte) *imaging.Instance {
	t.Helper()
	in, err := imaging.Open(dcmtest.Write(t, file)[0], imaging.DefaultLimits)
	if err != nil {
		t.Fatal(err)
	}
	return in
}

// A line is found where it is, through several tiles, across and down; what is
// no longer than two letters is none.
func TestScanFindsLines(t *testing.T) {
	const width, height = 2600, 1400
	across, down, letter := [4]int{1180, 600, 1420, 616}, [4]int{40, 700, 56, 900}, [4]int{2000, 80, 2016, 96}
	r, err := Scan(t.Context(), phitest.White{}, open(t, dcmtest.CR(height, width, sheet(width, height, across, down, letter))))
	if err != nil {
		t.Fatal(err)
	}
	if !r.Suspected || len(r.Regions) != 2 || r.Score < 0.9 || r.Frames != 1 || r.Scanned != 1 {
		t.Fatalf("%+v", r)
	}
	for i, want := range [][4]int{across, down} {
		g := r.Regions[i]
		if g.X0 > want[0] || g.Y0 > want[1] || g.X1 < want[2] || g.Y1 < want[3] || g.X0 < want[0]-16 || g.Y1 > want[3]+16 {
			t.Errorf("region %+v, want about %v", g, want)
		}
	}
	if r, err = Scan(t.Context(), phitest.White{}, open(t, dcmtest.CR(height, width, sheet(width, height, letter)))); err != nil || r.Suspected || len(r.Regions) != 0 {
		t.Errorf("a letter: %+v, %v", r, err)
	}
}

func TestWordsOfALineAreOneRegion(t *testing.T) {
	m := scoreMap{width: 40, height: 12, scores: make([]float32, 480)}
	for _, x := range []int{2, 3, 4, 5, 8, 9, 10, 11, 30, 31} { // two words, and two letters far off
		m.scores[3*40+x], m.scores[4*40+x] = 0.9, 0.7
	}
	got := m.patches()
	if len(got) != 1 || got[0].x0 != 2 || got[0].x1 != 12 || math.Abs(got[0].score()-0.8) > 1e-6 {
		t.Errorf("%+v", got)
	}
}

func TestDeclaredAndRisky(t *testing.T) {
	const ultrasound = "1.2.840.10008.5.1.4.1.1.6.1"
	file := dcmtest.Image("US", ultrasound, 16, 16, sheet(16, 16))
	in := open(t, file.Bytes())
	if Risky(in) == "" {
		t.Error("ultrasound is not risky")
	}
	r, err := Scan(t.Context(), phitest.Blind{}, in)
	if err != nil || r.Suspected || len(r.Reasons) != 1 {
		t.Errorf("%+v, %v: a risky class alone suspects nothing", r, err)
	}
	in = open(t, dcmtest.CR(16, 16, sheet(16, 16), dcmtest.With(0x00280301, "CS", "YES")))
	if r, err = Scan(t.Context(), phitest.Blind{}, in); err != nil || !r.Suspected || Risky(in) != "" {
		t.Errorf("%+v, %v: declared text is not suspected", r, err)
	}
}

// Text that only one sampled frame shows is found, and its frame is named.
func TestFramesAreSampled(t *testing.T) {
	const frames, side = 40, 32
	words := make([]uint16, 0, frames*side*side)
	for i := range frames {
		if i == frames-1 {
			words = append(words, sheet(side, side, [4]int{4, 8, 28, 12})...)
			continue
		}
		words = append(words, sheet(side, side)...)
	}
	in := open(t, dcmtest.CR(side, side, words, dcmtest.With(0x00280008, "IS", "40")))
	r, err := Scan(t.Context(), phitest.White{}, in)
	if err != nil || !r.Suspected || r.Scanned != maxFrames || r.Frames != frames || r.Regions[0].Frame != frames-1 {
		t.Errorf("%+v, %v", r, err)
	}
	for _, c := range []struct{ frames, last int }{{1, 0}, {2, 1}, {12, 11}, {13, 12}, {1 << 16, 1<<16 - 1}} {
		got := Sampled(c.frames, maxFrames)
		if got[0] != 0 || got[len(got)-1] != c.last || len(got) != min(c.frames, maxFrames) {
			t.Errorf("%d frames: %v", c.frames, got)
		}
	}
}

// broken answers with too few scores, or an error.
type broken struct{ err error }

func (b broken) Scores(context.Context, int, int, []float32) ([]float32, error) { return nil, b.err }

// Whatever is wrong with the detector, nothing passes for clean.
func TestABrokenDetectorIsAnError(t *testing.T) {
	in := open(t, dcmtest.CR(16, 16, sheet(16, 16)))
	gone := errors.New("gone")
	if _, err := Scan(t.Context(), broken{gone}, in); !errors.Is(err, gone) {
		t.Errorf("error is %v", err)
	}
	if _, err := Scan(t.Context(), broken{}, in); err == nil {
		t.Error("too few scores are taken")
	}
}

// A hostile map neither stalls nor overflows the report.
func TestHostileScores(t *testing.T) {
	m := scoreMap{width: 500, height: 500, scores: make([]float32, 250_000)}
	for i := range m.scores {
		if i%3 == 0 && i/500%2 == 0 {
			m.scores[i] = 1
		}
		if i%17 == 0 {
			m.scores[i] = float32(math.NaN())
		}
	}
	var regions []Region
	for _, p := range m.patches() {
		regions = append(regions, p.region(0, 4, 2000, 2000))
	}
	if got := merge(regions); len(got) > maxRegions {
		t.Errorf("%d regions", len(got))
	}
}

// doubtful sees what White sees, each with the score of this.
type doubtful float32

func (d doubtful) Scores(ctx context.Context, width, height int, pixels []float32) ([]float32, error) {
	scores, err := phitest.White{}.Scores(ctx, width, height, pixels)
	for i, s := range scores {
		scores[i] = min(s, float32(d))
	}
	return scores, err
}

// Covering and verdict agree: where the scan sees no text nothing is covered,
// and where it does doubtful regions are covered, too.
func TestFinderCoversOnlyWhatIsSuspected(t *testing.T) {
	in := open(t, dcmtest.CR(64, 64, sheet(64, 64, [4]int{8, 16, 40, 20})))
	for score, want := range map[doubtful]bool{coverScore + 0.02: false, Suspect - 0.01: false, Suspect + 0.01: true} {
		r, err := Scan(t.Context(), score, in)
		if err != nil {
			t.Fatal(err)
		}
		regions, err := Finder{score}.FindText(t.Context(), in)
		if err != nil || r.Suspected != want || (len(regions) > 0) != want {
			t.Errorf("score %g: suspected %v, %d regions covered, %v; want %v", score, r.Suspected, len(regions), err, want)
		}
	}
}

// What is seen in one frame is covered in all, with a margin; what is covered
// is no longer seen.
func TestFinderCoversForDeid(t *testing.T) {
	const side = 64
	raw := dcmtest.CR(side, side, sheet(side, side, [4]int{8, 16, 40, 20}))
	regions, err := Finder{phitest.White{}}.FindText(t.Context(), open(t, raw))
	if err != nil || len(regions) != 1 || regions[0] != (deid.Region{X0: 4, Y0: 12, X1: 44, Y1: 24}) {
		t.Fatalf("%v, %v", regions, err)
	}
	var out bytes.Buffer
	opt := deid.Options{Key: deid.Key{1}, Choices: deid.Choices{With: deid.CleanPixelData, Finder: Finder{phitest.White{}}}}
	if _, err := deid.Stream(t.Context(), &out, bytes.NewReader(raw), int64(len(raw)), opt); err != nil {
		t.Fatal(err)
	}
	if r, err := Scan(t.Context(), phitest.White{}, open(t, out.Bytes())); err != nil || r.Suspected {
		t.Errorf("%+v, %v after covering", r, err)
	}
	if _, err := (Finder{}).FindText(t.Context(), open(t, raw)); !errors.Is(err, ErrNoDetector) {
		t.Errorf("without a detector: %v", err)
	}
}
