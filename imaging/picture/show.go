package picture

import (
	"context"
	"image"
	"image/color"

	"github.com/fluoronet/fluoro/imaging"
)

// Show shows frame i, counting from 0: grey through a window, nil being the one
// that Compare takes, and colour as it is.
func Show(ctx context.Context, in *imaging.Instance, i int, w *imaging.Window) (*image.RGBA, error) {
	if in.SampleFormat(i).Channels == 3 {
		return colours(ctx, in, i)
	}
	p, err := in.Values(ctx, i)
	if err != nil {
		return nil, err
	}
	if w == nil {
		own := windowOf(in.Frame(i), p)
		w = &own
	}
	return thinned(p).draw(p, *w, in.Inverted()), nil
}

func colours(ctx context.Context, in *imaging.Instance, i int) (*image.RGBA, error) {
	raw, err := in.Samples(ctx, i)
	if err != nil {
		return nil, err
	}
	g := thinned(&imaging.Plane{Rows: in.Pixel.Rows, Columns: in.Pixel.Columns})
	out := image.NewRGBA(image.Rect(0, 0, g.columns, g.rows))
	for y := range g.rows {
		for x := range g.columns {
			at := raw[3*(y*g.step*in.Pixel.Columns+x*g.step):]
			out.SetRGBA(x, y, color.RGBA{at[0], at[1], at[2], 255})
		}
	}
	return out, nil
}
