//go:build !openjpeg

package imaging

import "github.com/fluoronet/fluoro/imaging/internal/j2k"

// decodeFast decodes with our own decoder, which knows all but rare options.
func decodeFast(stream []byte, h j2k.Header, p PixelFormat, out []byte) error {
	return j2k.Decode(stream, h, out, p.sampleBytes())
}
