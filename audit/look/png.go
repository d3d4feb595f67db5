package look

import (
	"bytes"
	"context"
	"fmt"
	"image"
	"image/png"
	"math"

	"github.com/fluoronet/fluoro/imaging"
)

// PNG draws a frame as 8-bit PNG: grey through a window, nil being the file's
// first or, where it has none, all of the frame's values; colour as it is.
func (s *opened) PNG(ctx context.Context, k Key, w *imaging.Window) ([]byte, error) {
	in, err := s.instance(k)
	if err != nil {
		return nil, err
	}
	var picture image.Image
	if in.SampleFormat(k.Frame).Channels == 3 {
		picture, err = colour(ctx, in, k.Frame)
	} else {
		picture, err = grey(ctx, in, k.Frame, w)
	}
	if err != nil {
		return nil, s.named(k, in, err)
	}
	var out bytes.Buffer
	if err := png.Encode(&out, picture); err != nil {
		return nil, fmt.Errorf("write PNG: %w", err)
	}
	return out.Bytes(), nil
}

func colour(ctx context.Context, in *imaging.Instance, frame int) (image.Image, error) {
	raw, err := in.Samples(ctx, frame)
	if err != nil {
		return nil, err
	}
	picture := image.NewNRGBA(image.Rect(0, 0, in.Pixel.Columns, in.Pixel.Rows))
	for i := range len(raw) / 3 {
		copy(picture.Pix[4*i:], raw[3*i:3*i+3])
		picture.Pix[4*i+3] = 255
	}
	return picture, nil
}

func grey(ctx context.Context, in *imaging.Instance, frame int, w *imaging.Window) (image.Image, error) {
	plane, err := in.Values(ctx, frame)
	if err != nil {
		return nil, err
	}
	if w == nil {
		w = windowOf(in.Frame(frame), plane)
	}
	picture := image.NewGray(image.Rect(0, 0, plane.Columns, plane.Rows))
	for i, v := range plane.Values {
		y := w.Apply(float64(v))
		if in.Inverted() {
			y = 1 - y
		}
		picture.Pix[i] = uint8(math.Round(255 * y)) // of NaN it is some grey
	}
	return picture, nil
}

// windowOf is the window that a frame is best seen through.
func windowOf(a imaging.FrameAttributes, plane *imaging.Plane) *imaging.Window {
	if len(a.Windows) > 0 {
		return &a.Windows[0]
	}
	low, high := math.Inf(1), math.Inf(-1)
	for _, v := range plane.Values {
		low, high = min(low, float64(v)), max(high, float64(v))
	}
	return &imaging.Window{Center: (low + high) / 2, Width: max(high-low, 1), Function: imaging.LinearExact}
}
