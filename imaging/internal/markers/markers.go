// Package markers reads the marker segments that JPEG and JPEG-LS have in common
// (T.81 B.1.1). It gives them no meaning.
package markers

import (
	"encoding/binary"
	"fmt"
)

// Reader is a place in an encoded image. Nothing is copied.
type Reader struct {
	In        []byte
	At        int   // of the next byte
	Malformed error // wrapped by every error
}

// Marker reads the next marker; fill bytes before it are allowed.
func (r *Reader) Marker() (byte, error) {
	for r.At+1 < len(r.In) {
		if r.In[r.At] != 0xFF {
			return 0, fmt.Errorf("%w: byte %d is not a marker", r.Malformed, r.At)
		}
		r.At++
		if m := r.In[r.At]; m != 0xFF {
			r.At++
			return m, nil
		}
	}
	return 0, fmt.Errorf("%w: data ends where a marker is due", r.Malformed)
}

// Segment reads the length and the body of the segment after a marker.
func (r *Reader) Segment() ([]byte, error) {
	if r.At+2 > len(r.In) {
		return nil, fmt.Errorf("%w: data ends in a segment's head", r.Malformed)
	}
	n := int(binary.BigEndian.Uint16(r.In[r.At:]))
	if n < 2 || r.At+n > len(r.In) {
		return nil, fmt.Errorf("%w: segment of %d bytes at byte %d", r.Malformed, n, r.At)
	}
	body := r.In[r.At+2 : r.At+n]
	r.At += n
	return body, nil
}
