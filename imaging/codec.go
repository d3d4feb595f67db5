package imaging

import (
	"fmt"
	"sync"
)

// Codec decodes the frames of one or more compressed transfer syntaxes.
type Codec interface {
	// Decode returns the frame's native bytes: FrameBytes of them, little
	// endian, colour-by-pixel, in the photometric interpretation that the
	// codestream has (no colour conversion). The result may use scratch's
	// memory. Before it takes memory it must see that encoded can hold such
	// a frame at all. Its errors wrap ErrPixels or ErrUnsupported.
	Decode(encoded []byte, format PixelFormat, scratch []byte) ([]byte, error)
}

// codecTable is the one seam through which compressed pixel data is decoded.
type codecTable struct {
	mu    sync.RWMutex
	byUID map[string]Codec
}

var codecs = &codecTable{byUID: map[string]Codec{
	RLELossless:              rleCodec{},
	JPEGBaseline:             jpegCodec{},
	JPEGExtended:             jpegCodec{},
	JPEGLossless:             jpegCodec{},
	JPEGLosslessSV1:          jpegCodec{},
	JPEGLSLossless:           jpeglsCodec{},
	JPEGLSNearLossless:       jpeglsCodec{},
	JPEG2000Lossless:         jpeg2000Codec{},
	JPEG2000:                 jpeg2000Codec{},
	HTJ2KLossless:            jpeg2000Codec{},
	HTJ2KLosslessRPCL:        jpeg2000Codec{},
	HTJ2K:                    jpeg2000Codec{},
	EncapsulatedUncompressed: capsuleCodec{},
	DeflatedFrame:            capsuleCodec{deflated: true},
}}

// RegisterCodec has c decode the transfer syntax with the UID from now on, in
// place of the codec that did before. Register at start, before any file is
// opened.
func RegisterCodec(uid string, c Codec) {
	codecs.mu.Lock()
	defer codecs.mu.Unlock()
	codecs.byUID[uid] = c
}

func (t *codecTable) find(uid string) (Codec, error) {
	t.mu.RLock()
	defer t.mu.RUnlock()
	if c := t.byUID[uid]; c != nil {
		return c, nil
	}
	return nil, unsupportedSyntax(uid)
}

// sized returns a slice of n bytes, in scratch's memory if that is enough.
func sized(scratch []byte, n int64) []byte {
	if int64(cap(scratch)) >= n {
		return scratch[:n]
	}
	return make([]byte, n)
}

func badFrame(format string, args ...any) error {
	return fmt.Errorf("%w: %s", ErrPixels, fmt.Sprintf(format, args...))
}
