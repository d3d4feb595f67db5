//go:build openjpeg

package imaging

import (
	"github.com/fluoronet/fluoro/imaging/internal/j2k"
	"github.com/fluoronet/fluoro/imaging/internal/openjpeg"
)

// decodeFast decodes with the system's library.
func decodeFast(stream []byte, h j2k.Header, p PixelFormat, out []byte) error {
	if h.HighThrough {
		return j2k.ErrUnsupported
	}
	return openjpeg.Decode(stream, p.Columns, p.Rows, p.SamplesPerPixel, p.sampleBytes(), out)
}
