package imaging

import (
	"errors"
	"fmt"

	"github.com/fluoronet/fluoro/imaging/internal/jpeg"
)

// jpegCodec decodes 8-bit JPEG, baseline and extended. Samples are those of
// the codestream: YCbCr is not turned to RGB.
type jpegCodec struct{}

// samplesPerByte bounds what a JPEG can expand to: an 8 x 8 block takes at
// least one bit, that of its DC coefficient.
const samplesPerByte = 8 * 64

func (jpegCodec) Decode(encoded []byte, p PixelFormat, scratch []byte) ([]byte, error) {
	if p.BitsAllocated != 8 {
		return nil, fmt.Errorf("%w: JPEG with %d bits allocated, not 8", ErrUnsupported, p.BitsAllocated)
	}
	config, err := jpeg.ReadConfig(encoded)
	if err != nil {
		return nil, jpegError(err)
	}
	switch {
	case config.Width != p.Columns || config.Height != p.Rows:
		return nil, badFrame("JPEG has %d rows and %d columns, the header %d and %d", config.Height, config.Width, p.Rows, p.Columns)
	case config.Components != p.SamplesPerPixel:
		return nil, badFrame("JPEG has %d components, the header %d samples per pixel", config.Components, p.SamplesPerPixel)
	case int64(len(encoded))*samplesPerByte < int64(p.Rows)*int64(p.Columns):
		return nil, badFrame("%d bytes of JPEG are too few for %d rows and %d columns", len(encoded), p.Rows, p.Columns)
	}
	out := sized(scratch, p.FrameBytes())
	if err := jpeg.Decode(encoded, out); err != nil {
		return nil, jpegError(err)
	}
	return out, nil
}

func jpegError(err error) error {
	if errors.Is(err, jpeg.ErrUnsupported) {
		return fmt.Errorf("%w: %w", ErrUnsupported, err)
	}
	return fmt.Errorf("%w: %w", ErrPixels, err)
}
