package j2k

import "math"

// block is a code block, with what the packets said of it.
type block struct {
	x0, y0, width, height int // in the band's own place in the tile's samples
	included              bool
	zeroPlanes            int
	lengthBits            int
	passes                int
	segments              [][]byte
}

// band is one subband of one precinct.
type band struct {
	kind         int     // LL, HL, LH, HH
	planes       int     // most bit planes of a block
	step         float32 // of quantisation, by the irreversible transform
	across, down int
	blocks       []block
	inclusion    *tagTree
	zeroPlanes   *tagTree
}

// resolution is one of a tile's component: its precincts, row by row.
type resolution struct {
	width, height int
	px, py        int // log2 of a precinct's size
	x0, y0        int // where it lies
	across, down  int
	precincts     [][]band
}

// tile is a component of a tile.
type tile struct {
	x0, y0, x1, y1 int
	resolutions    []resolution
	bits           int // of a sample
	samples        []int32
	reals          []float32 // before rounding, of the irreversible transform
}

func ceilShift(v, n int) int { return (v + 1<<n - 1) >> n }

// newTile lays out a component of a tile (B.5 to B.7).
func newTile(s *style, x0, y0, x1, y1, bits int) (*tile, error) {
	t := &tile{x0: x0, y0: y0, x1: x1, y1: y1, bits: bits}
	for r := range s.levels + 1 {
		n := s.levels - r
		res := resolution{px: int(s.precincts[r] & 15), py: int(s.precincts[r] >> 4)}
		res.x0, res.y0 = ceilShift(x0, n), ceilShift(y0, n)
		rx1, ry1 := ceilShift(x1, n), ceilShift(y1, n)
		res.width, res.height = rx1-res.x0, ry1-res.y0
		if res.width > 0 {
			res.across = ceilShift(rx1, res.px) - res.x0>>res.px
		}
		if res.height > 0 {
			res.down = ceilShift(ry1, res.py) - res.y0>>res.py
		}
		if res.across*res.down > mostPrecincts {
			return nil, ErrUnsupported
		}
		for p := range res.across * res.down {
			bands, err := t.precinct(s, r, &res, p%res.across, p/res.across)
			if err != nil {
				return nil, err
			}
			res.precincts = append(res.precincts, bands)
		}
		t.resolutions = append(t.resolutions, res)
	}
	return t, nil
}

// mostPrecincts of one resolution are laid out; sound images have far fewer.
const mostPrecincts = 1 << 14

// precinct lays out the bands of a precinct and their code blocks.
func (t *tile) precinct(s *style, r int, res *resolution, px, py int) ([]band, error) {
	kinds, shrink := []int{0}, 0
	if r > 0 {
		kinds, shrink = []int{1, 2, 3}, 1
	}
	var bands []band
	for _, kind := range kinds {
		// Sizes below are in the band's samples, half as many as the resolution's.
		level := s.levels - r + shrink
		bx0, by0, bx1, by1 := t.bandRectangle(kind, level)
		index := 0
		if r > 0 {
			index = 3*(r-1) + kind
		}
		b := band{kind: kind, planes: s.guard + s.exponents[index] - 1}
		b.step = float32((1 + float64(s.mantissas[index])/2048) * math.Exp2(float64(t.bits-s.exponents[index])))
		if b.planes > 28 {
			return nil, ErrUnsupported
		}
		wide, high := res.px-shrink, res.py-shrink
		x0, y0 := max(bx0, (res.x0>>res.px+px)<<wide), max(by0, (res.y0>>res.py+py)<<high)
		x1, y1 := min(bx1, (res.x0>>res.px+px+1)<<wide), min(by1, (res.y0>>res.py+py+1)<<high)
		if x0 < x1 && y0 < y1 {
			b.layOut(x0, y0, x1, y1, min(s.blockX, wide), min(s.blockY, high), t.place(kind, level, bx0, by0))
		}
		bands = append(bands, b)
	}
	return bands, nil
}

// bandRectangle is equation B-15.
func (t *tile) bandRectangle(kind, level int) (x0, y0, x1, y1 int) {
	if level == 0 {
		return t.x0, t.y0, t.x1, t.y1
	}
	half := 1 << (level - 1)
	ox, oy := half*(kind&1), half*(kind>>1)
	edge := func(v, o int) int { return (v - o + 1<<level - 1) >> level }
	return edge(t.x0, ox), edge(t.y0, oy), edge(t.x1, ox), edge(t.y1, oy)
}

// place is what turns a band's coordinates into those of the tile's samples,
// where the low bands lie above and left of the high ones.
func (t *tile) place(kind, level, bx0, by0 int) [2]int {
	dx, dy := -bx0, -by0
	lx0, ly0, lx1, ly1 := t.bandRectangle(0, level)
	if kind&1 != 0 {
		dx += lx1 - lx0
	}
	if kind>>1 != 0 {
		dy += ly1 - ly0
	}
	return [2]int{dx, dy}
}

// layOut divides a band's part of a precinct into code blocks.
func (b *band) layOut(x0, y0, x1, y1, wide, high int, place [2]int) {
	firstX, firstY := x0>>wide, y0>>high
	b.across, b.down = ceilShift(x1, wide)-firstX, ceilShift(y1, high)-firstY
	b.blocks = make([]block, b.across*b.down)
	for i := range b.blocks {
		cx, cy := firstX+i%b.across, firstY+i/b.across
		left, top := max(x0, cx<<wide), max(y0, cy<<high)
		right, bottom := min(x1, (cx+1)<<wide), min(y1, (cy+1)<<high)
		b.blocks[i] = block{x0: left + place[0], y0: top + place[1], width: right - left, height: bottom - top, lengthBits: 3}
	}
	b.inclusion, b.zeroPlanes = newTagTree(b.across, b.down), newTagTree(b.across, b.down)
}
