package imaging

import "encoding/binary"

// rleCodec decodes RLE Lossless (PS3.5 annex G): a segment for each byte of
// each sample, most significant first, packed as in TIFF's PackBits.
type rleCodec struct{}

const (
	rleHeader    = 64
	rleExpansion = 64 // two bytes become at most 128
)

func (rleCodec) Decode(encoded []byte, p PixelFormat, scratch []byte) ([]byte, error) {
	width := p.sampleBytes()
	segments := p.SamplesPerPixel * width
	if len(encoded) < rleHeader || p.BitsAllocated == 1 {
		return nil, badFrame("RLE frame of %d bytes with %d bits allocated", len(encoded), p.BitsAllocated)
	}
	if n := binary.LittleEndian.Uint32(encoded); n != uint32(segments) {
		return nil, badFrame("RLE frame has %d segments, its format %d", n, segments)
	}
	if int64(len(encoded))*rleExpansion < p.FrameBytes() {
		return nil, badFrame("%d bytes of RLE are too few for a frame of %d", len(encoded), p.FrameBytes())
	}
	out := sized(scratch, p.FrameBytes())
	for s := range segments {
		from := int64(binary.LittleEndian.Uint32(encoded[4+4*s:]))
		to := int64(len(encoded))
		if s+1 < segments {
			to = int64(binary.LittleEndian.Uint32(encoded[8+4*s:]))
		}
		if from < rleHeader || to < from || to > int64(len(encoded)) {
			return nil, badFrame("RLE segment %d stands outside its frame", s)
		}
		sample, significance := s/width, s%width
		first := sample*width + width - 1 - significance // little endian
		if !unpackBits(encoded[from:to], out[first:], segments, p.Rows*p.Columns) {
			return nil, badFrame("RLE segment %d ends early", s)
		}
	}
	return out, nil
}

// unpackBits writes count bytes to out, step apart; false when packed holds
// fewer. What follows them is padding.
func unpackBits(packed, out []byte, step, count int) bool {
	for done := 0; done < count; {
		if len(packed) < 2 {
			return false
		}
		n := int(int8(packed[0]))
		packed = packed[1:]
		switch {
		case n == -128: // no operation
		case n < 0:
			for range min(1-n, count-done) {
				out[done*step] = packed[0]
				done++
			}
			packed = packed[1:]
		default:
			literal := min(n+1, count-done)
			if len(packed) < literal {
				return false
			}
			for _, b := range packed[:literal] {
				out[done*step] = b
				done++
			}
			packed = packed[min(n+1, len(packed)):]
		}
	}
	return true
}
