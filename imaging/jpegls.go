package imaging

import (
	"errors"
	"fmt"

	"github.com/fluoronet/fluoro/imaging/internal/jpegls"
)

// jpeglsCodec decodes JPEG-LS, lossless and near-lossless.
type jpeglsCodec struct{}

// runsPerByte bounds what a byte of JPEG-LS can expand to: a bit stands for
// a run of at most 2^15 samples.
const runsPerByte = 8 << 15

func (jpeglsCodec) Decode(encoded []byte, p PixelFormat, scratch []byte) ([]byte, error) {
	config, err := jpegls.ReadConfig(encoded)
	if err != nil {
		return nil, jpeglsError(err)
	}
	switch {
	case p.BitsAllocated != 8 && p.BitsAllocated != 16 || config.Bits > p.BitsAllocated:
		return nil, fmt.Errorf("%w: JPEG-LS of %d bits with %d bits allocated", ErrUnsupported, config.Bits, p.BitsAllocated)
	case config.Width != p.Columns || config.Height != p.Rows:
		return nil, badFrame("JPEG-LS has %d rows and %d columns, the header %d and %d", config.Height, config.Width, p.Rows, p.Columns)
	case config.Components != p.SamplesPerPixel:
		return nil, badFrame("JPEG-LS has %d components, the header %d samples per pixel", config.Components, p.SamplesPerPixel)
	case int64(len(encoded))*runsPerByte < int64(p.Rows)*int64(p.Columns):
		return nil, badFrame("%d bytes of JPEG-LS are too few for %d rows and %d columns", len(encoded), p.Rows, p.Columns)
	}
	out := sized(scratch, p.FrameBytes())
	if err := jpegls.Decode(encoded, out, p.sampleBytes()); err != nil {
		return nil, jpeglsError(err)
	}
	return out, nil
}

func jpeglsError(err error) error {
	if errors.Is(err, jpegls.ErrUnsupported) {
		return fmt.Errorf("%w: %w", ErrUnsupported, err)
	}
	return fmt.Errorf("%w: %w", ErrPixels, err)
}
