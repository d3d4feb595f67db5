package phi

import (
	"cmp"
	"slices"
)

// Region is a rectangle of a frame in which text is seen: pixels from the top
// left, X1 and Y1 exclusive.
type Region struct {
	Frame int     `json:"frame"` // from 0
	X0    int     `json:"x0"`
	Y0    int     `json:"y0"`
	X1    int     `json:"x1"`
	Y1    int     `json:"y1"`
	Score float64 `json:"score"` // 0 to 1
}

// What makes scores a region. Lengths are in cells, each of Stride pixels at
// the level of the pyramid on which the text is seen.
const (
	seed       = 0.5 // score from which a cell belongs to a region
	minLength  = 3   // three of the smallest letters
	minAspect  = 1.5 // a letter or two are no wider: side markers are none
	blockSide  = 10  // what is this thick holds lines, whatever its aspect
	gapsCost   = 0.1 // of the score, when less than two thirds of the rectangle are cells
	maxRegions = 256 // of one frame; the best stay
	// maxComponents bounds the work on a level; no real image comes near.
	maxComponents = 20_000
)

// patch is cells that hang together, or words of a line put together.
type patch struct {
	x0, y0, x1, y1 int // cells, x1 and y1 exclusive
	cells          int
	sum            float64 // of their scores
}

func (p patch) width() int  { return p.x1 - p.x0 }
func (p patch) height() int { return p.y1 - p.y0 }

// score is the mean of the cells', less some for a patch with gaps: text fills
// its rectangle, and things that lie about do not.
func (p patch) score() float64 {
	mean := p.sum / float64(p.cells)
	if 3*p.cells < 2*p.width()*p.height() {
		mean -= gapsCost
	}
	return mean
}

// lines reports whether the patch can be three letters or more.
func (p patch) lines() bool {
	long, short := max(p.width(), p.height()), min(p.width(), p.height())
	return long >= minLength && (float64(long) >= minAspect*float64(short) || short >= blockSide)
}

// patches returns the patches of a score map in which text may stand.
func (m scoreMap) patches() []patch {
	found := joinWords(m.components())
	return slices.DeleteFunc(found, func(p patch) bool { return !p.lines() })
}

// components are the 8-connected cells of at least seed.
func (m scoreMap) components() []patch {
	var found []patch
	seen := make([]bool, len(m.scores))
	var stack []int
	for start, score := range m.scores {
		if seen[start] || !(score >= seed) {
			continue
		}
		if len(found) == maxComponents {
			break
		}
		p := patch{x0: m.width, y0: m.height}
		stack = append(stack[:0], start)
		seen[start] = true
		for len(stack) > 0 {
			at := stack[len(stack)-1]
			stack = stack[:len(stack)-1]
			p.add(at%m.width, at/m.width, float64(m.scores[at]))
			stack = m.neighbours(at, seen, stack)
		}
		found = append(found, p)
	}
	return found
}

// neighbours pushes the cells around at that belong to it, and marks them.
func (m scoreMap) neighbours(at int, seen []bool, stack []int) []int {
	x, y := at%m.width, at/m.width
	for ny := max(0, y-1); ny <= min(y+1, m.height-1); ny++ {
		for nx := max(0, x-1); nx <= min(x+1, m.width-1); nx++ {
			if next := ny*m.width + nx; !seen[next] && m.scores[next] >= seed {
				seen[next] = true
				stack = append(stack, next)
			}
		}
	}
	return stack
}

func (p *patch) add(x, y int, score float64) {
	p.x0, p.y0 = min(p.x0, x), min(p.y0, y)
	p.x1, p.y1 = max(p.x1, x+1), max(p.y1, y+1)
	p.cells++
	p.sum += score
}

// joinWords puts patches together that stand on one line, across or down, as
// far apart as words are.
func joinWords(found []patch) []patch {
	found = joinAlong(found, patch.transposed)
	return joinAlong(found, func(p patch) patch { return p })
}

func (p patch) transposed() patch {
	p.x0, p.y0, p.x1, p.y1 = p.y0, p.x0, p.y1, p.x1
	return p
}

// joinAlong joins from left to right in the coordinates that view gives, its
// own inverse.
func joinAlong(found []patch, view func(patch) patch) []patch {
	for i, p := range found {
		found[i] = view(p)
	}
	slices.SortFunc(found, func(a, b patch) int { return cmp.Or(cmp.Compare(a.x0, b.x0), cmp.Compare(a.y0, b.y0)) })
	var joined []patch
	for _, p := range found {
		// Only recent ones can be near: the sweep stays short on hostile maps.
		at := -1
		for i := len(joined) - 1; i >= max(0, len(joined)-64); i-- {
			if joined[i].sameLine(p) {
				at = i
				break
			}
		}
		if at < 0 {
			joined = append(joined, p)
			continue
		}
		joined[at] = joined[at].union(p)
	}
	for i, p := range joined {
		joined[i] = view(p)
	}
	return joined
}

// sameLine reports whether q, which starts no further left, goes on p's line.
func (p patch) sameLine(q patch) bool {
	small, large := min(p.height(), q.height()), max(p.height(), q.height())
	shared := min(p.y1, q.y1) - max(p.y0, q.y0)
	return large <= 2*small && 2*shared >= small+1 && q.x0-p.x1 <= large && p.width()+q.width() > large
}

func (p patch) union(q patch) patch {
	return patch{
		x0: min(p.x0, q.x0), y0: min(p.y0, q.y0), x1: max(p.x1, q.x1), y1: max(p.y1, q.y1),
		cells: p.cells + q.cells, sum: p.sum + q.sum,
	}
}

// region is the patch in pixels of the frame, of which its cells are side
// wide.
func (p patch) region(frame, side, width, height int) Region {
	return Region{
		Frame: frame, X0: p.x0 * side, Y0: p.y0 * side, X1: min(p.x1*side, width), Y1: min(p.y1*side, height), Score: p.score(),
	}
}

func (r Region) area() int { return max(0, r.X1-r.X0) * max(0, r.Y1-r.Y0) }

func (r Region) shared(o Region) int {
	return max(0, min(r.X1, o.X1)-max(r.X0, o.X0)) * max(0, min(r.Y1, o.Y1)-max(r.Y0, o.Y0))
}

// merge makes one region of those of several levels that see the same text:
// that cover half of the smaller one. The best score counts.
func merge(regions []Region) []Region {
	slices.SortFunc(regions, func(a, b Region) int {
		return cmp.Or(cmp.Compare(b.Score, a.Score), cmp.Compare(a.Y0, b.Y0), cmp.Compare(a.X0, b.X0), cmp.Compare(a.X1, b.X1))
	})
	regions = regions[:min(len(regions), maxRegions)]
	var kept []Region
	for _, r := range regions {
		at := slices.IndexFunc(kept, func(k Region) bool { return 2*k.shared(r) >= min(k.area(), r.area()) })
		if at < 0 {
			kept = append(kept, r)
			continue
		}
		k := &kept[at]
		k.X0, k.Y0, k.X1, k.Y1 = min(k.X0, r.X0), min(k.Y0, r.Y0), max(k.X1, r.X1), max(k.Y1, r.Y1)
	}
	slices.SortStableFunc(kept, func(a, b Region) int { return cmp.Or(cmp.Compare(a.Y0, b.Y0), cmp.Compare(a.X0, b.X0)) })
	return kept
}
