package imaging

import (
	"errors"
	"fmt"

	"github.com/fluoronet/fluoro/imaging/internal/jpeg"
)

// jpegCodec decodes JPEG, sequential and lossless. Samples are those of the
// codestream: YCbCr is not turned to RGB.
type jpegCodec struct{}

// What a byte of JPEG can expand to, in samples: of a sequential image an
// 8 x 8 block takes at least one bit, that of its DC coefficient, and three
// quarters of the chroma may be left out; of a lossless one a sample does.
const (
	samplesPerByte         = 8 * 64
	losslessSamplesPerByte = 8
)

func (jpegCodec) Decode(encoded []byte, p PixelFormat, scratch []byte) ([]byte, error) {
	config, err := jpeg.ReadConfig(encoded)
	if err != nil {
		return nil, jpegError(err)
	}
	expansion := int64(samplesPerByte)
	if config.Lossless {
		expansion = losslessSamplesPerByte
	}
	switch {
	case p.BitsAllocated != 8 && p.BitsAllocated != 16 || config.Bits > p.BitsAllocated:
		return nil, fmt.Errorf("%w: JPEG of %d bits with %d bits allocated", ErrUnsupported, config.Bits, p.BitsAllocated)
	case config.Width != p.Columns || config.Height != p.Rows:
		return nil, badFrame("JPEG has %d rows and %d columns, the header %d and %d", config.Height, config.Width, p.Rows, p.Columns)
	case config.Components != p.SamplesPerPixel:
		return nil, badFrame("JPEG has %d components, the header %d samples per pixel", config.Components, p.SamplesPerPixel)
	case int64(len(encoded))*expansion < int64(p.Rows)*int64(p.Columns):
		return nil, badFrame("%d bytes of JPEG are too few for %d rows and %d columns", len(encoded), p.Rows, p.Columns)
	}
	out := sized(scratch, p.FrameBytes())
	if err := jpeg.Decode(encoded, out, p.sampleBytes()); err != nil {
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
