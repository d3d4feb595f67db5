// Package picture shows frames of DICOM files as people look at them: windowed,
// in grey, MONOCHROME1 inverted. A pair shows one frame before and after
// de-identification by the same window, with what differs outlined. It is for
// looking, not for reading: large frames are thinned out, and in a pair colours are
// luminance.
package picture

import (
	"context"
	"errors"
	"image"
	"image/color"
	"slices"

	"github.com/fluoronet/fluoro/imaging"
)

// MaxSide bounds the pixels of a picture's side.
const MaxSide = 1024

// Pair is one frame before and after.
type Pair struct {
	Before, After *image.RGBA
	Changed       int // pixels that differ, of those that are shown
}

// ErrOtherSize says that two frames cannot be compared.
var ErrOtherSize = errors.New("the frames differ in size")

var outline = color.RGBA{R: 255, G: 64, B: 32, A: 255}

// Compare shows frame i, counting from 0, of both files.
func Compare(ctx context.Context, before, after *imaging.Instance, i int) (Pair, error) {
	old, err := before.Values(ctx, i)
	if err != nil {
		return Pair{}, err
	}
	now, err := after.Values(ctx, i)
	if err != nil {
		return Pair{}, err
	}
	if old.Rows != now.Rows || old.Columns != now.Columns {
		return Pair{}, ErrOtherSize
	}
	look := windowOf(before.Frame(i), old)
	size := thinned(old)
	p := Pair{Before: size.draw(old, look, before.Inverted()), After: size.draw(now, look, after.Inverted())}
	p.Changed = size.outline(p.After, old, now)
	return p, nil
}

// windowOf is the file's own window, else one over nearly all values.
func windowOf(f imaging.FrameAttributes, p *imaging.Plane) imaging.Window {
	if len(f.Windows) > 0 && f.Windows[0].Width > 0 {
		return f.Windows[0]
	}
	const most = 1 << 16
	step := (len(p.Values)+most-1)/most | 1
	var some []float32
	for i := 0; i < len(p.Values); i += step {
		if v := p.Values[i]; v-v == 0 { // neither NaN nor infinite
			some = append(some, v)
		}
	}
	if len(some) == 0 {
		return imaging.Window{Width: 1, Function: imaging.LinearExact}
	}
	slices.Sort(some)
	low, high := float64(some[len(some)/200]), float64(some[len(some)-1-len(some)/200])
	return imaging.Window{Center: (low + high) / 2, Width: max(high-low, 1e-6), Function: imaging.LinearExact}
}

// grid is which pixels of a plane are shown: every step-th.
type grid struct{ rows, columns, step int }

func thinned(p *imaging.Plane) grid {
	step := (max(p.Rows, p.Columns) + MaxSide - 1) / MaxSide
	return grid{(p.Rows + step - 1) / step, (p.Columns + step - 1) / step, step}
}

func (g grid) at(p *imaging.Plane, x, y int) float32 { return p.Values[y*g.step*p.Columns+x*g.step] }

func (g grid) draw(p *imaging.Plane, w imaging.Window, inverted bool) *image.RGBA {
	picture := image.NewRGBA(image.Rect(0, 0, g.columns, g.rows))
	for y := range g.rows {
		for x := range g.columns {
			v := w.Apply(float64(g.at(p, x, y)))
			if inverted {
				v = 1 - v
			}
			grey := uint8(max(0, min(v, 1))*255 + 0.5)
			picture.SetRGBA(x, y, color.RGBA{grey, grey, grey, 255})
		}
	}
	return picture
}

// outline draws the border of what differs, and counts that.
func (g grid) outline(on *image.RGBA, old, now *imaging.Plane) (changed int) {
	differs := func(x, y int) bool {
		return x >= 0 && y >= 0 && x < g.columns && y < g.rows && g.at(old, x, y) != g.at(now, x, y)
	}
	for y := range g.rows {
		for x := range g.columns {
			if !differs(x, y) {
				continue
			}
			changed++
			if !differs(x-1, y) || !differs(x+1, y) || !differs(x, y-1) || !differs(x, y+1) {
				on.SetRGBA(x, y, outline)
			}
		}
	}
	return changed
}
