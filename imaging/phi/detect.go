package phi

import (
	"context"
	"fmt"
)

// Stride is how many pixels across and down one score of a Detector stands
// for.
const Stride = 4

// multiple is what the sides of a Detector's image are multiples of.
const multiple = 8

// Detector finds text in a grey image.
type Detector interface {
	// Scores takes an image of width x height pixels, both multiples of 8, row
	// by row, 0 black to 1 white as MONOCHROME2, and returns width/4 x height/4
	// probabilities of text. It may be called from many goroutines. Any error
	// is the machine's, never the image's.
	Scores(ctx context.Context, width, height int, pixels []float32) ([]float32, error)
}

// A large image goes through the detector in tiles of at most tileSide pixels,
// which overlap by tileMargin on each side: nearly all that a score depends on.
const (
	tileSide   = 1280
	tileMargin = 48
)

// scoreMap is the scores of one image, Stride pixels apart.
type scoreMap struct {
	width, height int
	scores        []float32
}

// scan runs the detector over an image of any size.
func scan(ctx context.Context, d Detector, g grey) (scoreMap, error) {
	m := scoreMap{width: (g.width + Stride - 1) / Stride, height: (g.height + Stride - 1) / Stride}
	m.scores = make([]float32, m.width*m.height)
	across, down := tiles(g.width), tiles(g.height)
	var buffer []float32
	for _, v := range down {
		for _, h := range across {
			if err := ctx.Err(); err != nil {
				return m, err
			}
			width, height := h.to-h.from, v.to-v.from
			buffer = append(buffer[:0], make([]float32, width*height)...)
			g.crop(h.from, v.from, width, height, buffer)
			scores, err := d.Scores(ctx, width, height, buffer)
			if err != nil {
				return m, fmt.Errorf("look for text in pixels: %w", err)
			}
			if len(scores) != width/Stride*height/Stride {
				return m, fmt.Errorf("look for text in pixels: the detector gave %d scores for %d x %d pixels", len(scores), width, height)
			}
			m.take(scores, h, v)
		}
	}
	return m, nil
}

// tile is what one run of the detector sees along an axis, [from, to), and
// what is kept of it, [first, last); all multiples of 8.
type tile struct{ from, to, first, last int }

// tiles cuts an axis into equal parts.
func tiles(length int) []tile {
	length = (length + multiple - 1) / multiple * multiple
	count := (length + tileSide - 2*tileMargin - 1) / (tileSide - 2*tileMargin)
	if length <= tileSide {
		count = 1
	}
	part := ((length+count-1)/count + multiple - 1) / multiple * multiple
	var all []tile
	for first := 0; first < length; first += part {
		last := min(first+part, length)
		all = append(all, tile{from: max(0, first-tileMargin), to: min(last+tileMargin, length), first: first, last: last})
	}
	return all
}

// take copies the part of a tile's scores that is kept.
func (m scoreMap) take(scores []float32, h, v tile) {
	width := (h.to - h.from) / Stride
	for y := v.first / Stride; y < min(v.last/Stride, m.height); y++ {
		row := scores[(y-v.from/Stride)*width:][:width]
		last := min(h.last/Stride, m.width)
		copy(m.scores[y*m.width+h.first/Stride:y*m.width+last], row[(h.first-h.from)/Stride:])
	}
}
