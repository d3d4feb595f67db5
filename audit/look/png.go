package look

import (
	"bytes"
	"context"
	"fmt"
	"image/png"

	"github.com/fluoronet/fluoro/imaging"
	"github.com/fluoronet/fluoro/imaging/picture"
)

// PNG draws a frame, of large ones every n-th pixel: grey through a window, nil
// being the file's first or, where it has none, nearly all values; colour as it is.
func (s *opened) PNG(ctx context.Context, k Key, w *imaging.Window) ([]byte, error) {
	in, err := s.instance(k)
	if err != nil {
		return nil, err
	}
	drawn, err := picture.Show(ctx, in, k.Frame, w)
	if err != nil {
		return nil, s.named(k, in, err)
	}
	var out bytes.Buffer
	if err := png.Encode(&out, drawn); err != nil {
		return nil, fmt.Errorf("write PNG: %w", err)
	}
	return out.Bytes(), nil
}
