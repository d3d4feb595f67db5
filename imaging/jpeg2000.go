package imaging

import (
	"errors"
	"fmt"

	"github.com/fluoronet/fluoro/imaging/internal/j2k"
	"github.com/fluoronet/fluoro/imaging/internal/sandbox"
)

// jpeg2000Codec decodes JPEG 2000 and HTJ2K. The codestream's own component
// transform is undone, so that what PS3.5 section 8.2.4 calls YBR_RCT and
// YBR_ICT comes out as the RGB that was encoded.
type jpeg2000Codec struct{}

// samplesPerByteJ2K bounds what a codestream may expand to: an empty code block
// of 64 x 64 takes about a bit of a packet's header. An image of one value
// could take less; it is refused.
const samplesPerByteJ2K = 64 * 64 * 8

func (jpeg2000Codec) Decode(encoded []byte, p PixelFormat, scratch []byte) ([]byte, error) {
	stream, err := j2k.Codestream(encoded)
	if err != nil {
		return nil, jpeg2000Error(err)
	}
	h, err := j2k.ReadHeader(stream)
	if err != nil {
		return nil, jpeg2000Error(err)
	}
	if err := jpeg2000Fits(h, p, len(stream)); err != nil {
		return nil, err
	}
	out := sized(scratch, p.FrameBytes())
	if decodeFast(stream, h, p, out) == nil {
		return out, nil
	}
	// What the fast decoder does not know, or finds damaged, the sandbox has
	// the last word on.
	img := sandbox.Image{
		Columns: p.Columns, Rows: p.Rows, Samples: p.SamplesPerPixel, BitsAllocated: p.BitsAllocated,
		BitsStored: h.Bits, Signed: h.Signed, HighThroughput: h.HighThrough,
	}
	if err := sandbox.Decode(stream, img, out); err != nil {
		return nil, jpeg2000Error(err)
	}
	return out, nil
}

// jpeg2000Fits holds a codestream's header against the file's.
func jpeg2000Fits(h j2k.Header, p PixelFormat, encoded int) error {
	switch {
	case h.Width != p.Columns || h.Height != p.Rows:
		return badFrame("JPEG 2000 has %d rows and %d columns, the header %d and %d", h.Height, h.Width, p.Rows, p.Columns)
	case h.Components != p.SamplesPerPixel:
		return badFrame("JPEG 2000 has %d components, the header %d samples per pixel", h.Components, p.SamplesPerPixel)
	case !h.Uniform:
		return fmt.Errorf("%w: JPEG 2000 with components that differ in size or bits", ErrUnsupported)
	case h.Bits > p.BitsAllocated || p.BitsAllocated > 16 || p.BitsAllocated < 8:
		return fmt.Errorf("%w: JPEG 2000 of %d bits with %d bits allocated", ErrUnsupported, h.Bits, p.BitsAllocated)
	case int64(encoded)*samplesPerByteJ2K < int64(p.Rows)*int64(p.Columns):
		return badFrame("%d bytes of JPEG 2000 are too few for %d rows and %d columns", encoded, p.Rows, p.Columns)
	}
	return nil
}

func jpeg2000Error(err error) error {
	switch {
	case errors.Is(err, sandbox.ErrLimit):
		return fmt.Errorf("%w: %w", ErrUnsupported, err)
	case errors.Is(err, sandbox.ErrFormat) || errors.Is(err, j2k.ErrFormat):
		return fmt.Errorf("%w: %w", ErrPixels, err)
	}
	return err
}
