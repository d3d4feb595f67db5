package imaging

import (
	"bytes"
	"compress/flate"
	"errors"
	"io"
)

// capsuleCodec reads frames that are not compressed, or deflated each on its
// own, but stand in fragments (PS3.5 sections A.4.11 and A.4.13).
type capsuleCodec struct{ deflated bool }

func (c capsuleCodec) Decode(encoded []byte, p PixelFormat, scratch []byte) ([]byte, error) {
	size := (p.samples()*int64(p.BitsAllocated) + 7) / 8
	if c.deflated {
		var err error
		if encoded, err = inflateFrame(encoded, size); err != nil {
			return nil, err
		}
	}
	if int64(len(encoded)) < size {
		return nil, badFrame("%d bytes for a frame of %d", len(encoded), size)
	}
	return p.arrange(encoded[:size], 0, sized(scratch, p.FrameBytes())), nil
}

// inflateFrame takes memory as bytes come, not as they are declared.
func inflateFrame(packed []byte, size int64) ([]byte, error) {
	var out bytes.Buffer
	r := flate.NewReader(bytes.NewReader(packed))
	if _, err := io.CopyN(&out, r, size); err != nil {
		if errors.Is(err, io.EOF) || errors.Is(err, io.ErrUnexpectedEOF) {
			return nil, badFrame("deflated frame of %d bytes, not %d", out.Len(), size)
		}
		return nil, badFrame("deflated frame is corrupt")
	}
	return out.Bytes(), nil
}
