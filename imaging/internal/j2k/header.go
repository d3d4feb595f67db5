// Package j2k reads JPEG 2000 codestreams (ISO/IEC 15444-1): their main header,
// so that what a decoder is asked to do is known, and held against the DICOM
// header, before it starts; and the samples of those that use no rare option.
//
// Samples are those of OpenJPEG, bit for bit, since GDCM, pydicom and most
// viewers decode with it: the order of its floating-point operations in the
// irreversible transform, and half of the step of every bit plane that is
// missing. The result is the same on all processors.
//
// Every length and index is checked; input that breaks the format is an error,
// and what needs more than this decoder knows is one of its own, before any
// pixel is decoded.
package j2k

import (
	"encoding/binary"
	"errors"
	"fmt"
)

// ErrFormat is wrapped by every error about damage.
var ErrFormat = errors.New("damaged JPEG 2000")

// Header is what the image and tile size segment (A.5.1) says.
type Header struct {
	Width, Height int
	Components    int
	Bits          int  // of a sample, the same in all components
	Signed        bool // two's complement
	Uniform       bool // all components have the same bits and sign and no subsampling
	HighThrough   bool // the codestream uses Part 15's block coder
}

const (
	markerSOC = 0xFF4F
	markerSIZ = 0xFF51
	markerCAP = 0xFF50
	markerCOD = 0xFF52
	markerTLM = 0xFF55
	markerPLM = 0xFF57
	markerPLT = 0xFF58
	markerQCD = 0xFF5C
	markerCRG = 0xFF63
	markerCOM = 0xFF64
	markerSOT = 0xFF90
	markerSOP = 0xFF91
	markerEPH = 0xFF92
	markerSOD = 0xFF93
	markerEOC = 0xFFD9
)

// Codestream returns the codestream inside data: data itself, or the contents
// of the first contiguous codestream box of a JP2 file (annex I), which some
// writers put into DICOM.
func Codestream(data []byte) ([]byte, error) {
	if len(data) < 12 || binary.BigEndian.Uint32(data) != 12 || string(data[4:8]) != "jP  " {
		return data, nil
	}
	for len(data) >= 8 {
		size, head := uint64(binary.BigEndian.Uint32(data)), uint64(8)
		switch {
		case size == 1 && len(data) >= 16:
			size, head = binary.BigEndian.Uint64(data[8:]), 16
		case size == 0:
			size = uint64(len(data))
		}
		if size < head || size > uint64(len(data)) {
			return nil, bad("box of %d bytes in %d", size, len(data))
		}
		if string(data[4:8]) == "jp2c" {
			return data[head:size], nil
		}
		data = data[size:]
	}
	return nil, bad("no codestream box")
}

// ReadHeader reads the main header of a codestream.
func ReadHeader(b []byte) (Header, error) {
	var h Header
	if len(b) < 4 || binary.BigEndian.Uint16(b) != markerSOC || binary.BigEndian.Uint16(b[2:]) != markerSIZ {
		return h, bad("no start of codestream")
	}
	for at, sized := 2, false; ; {
		if at+4 > len(b) {
			return h, bad("main header ends early")
		}
		marker, n := binary.BigEndian.Uint16(b[at:]), int(binary.BigEndian.Uint16(b[at+2:]))
		if marker == markerSOT {
			if !sized {
				return h, bad("no image size")
			}
			return h, nil
		}
		if n < 2 || at+2+n > len(b) {
			return h, bad("segment of %d bytes at byte %d", n, at)
		}
		body := b[at+4 : at+2+n]
		switch marker {
		case markerSIZ:
			if err := h.size(body); err != nil {
				return h, err
			}
			sized = true
		case markerCAP:
			// Bit 14, counted from the first, stands for Part 15.
			h.HighThrough = h.HighThrough || len(body) >= 4 && binary.BigEndian.Uint32(body)>>(32-15)&1 == 1
		}
		at += 2 + n
	}
}

func (h *Header) size(b []byte) error {
	const fixed = 36
	if len(b) < fixed {
		return bad("image size segment of %d bytes", len(b))
	}
	u32 := func(at int) int64 { return int64(binary.BigEndian.Uint32(b[at:])) }
	x1, y1, x0, y0 := u32(2), u32(6), u32(10), u32(14)
	tileX, tileY := u32(18), u32(22)
	h.Components = int(binary.BigEndian.Uint16(b[34:]))
	switch {
	case len(b) != fixed+3*h.Components || h.Components == 0:
		return bad("image size segment of %d bytes for %d components", len(b), h.Components)
	case x0 >= x1 || y0 >= y1 || tileX == 0 || tileY == 0:
		return bad("image of no size")
	}
	const mostTiles = 65535
	if tiles := ((x1 + tileX - 1) / tileX) * ((y1 + tileY - 1) / tileY); tiles > mostTiles {
		return bad("%d tiles", tiles)
	}
	h.Width, h.Height = int(x1-x0), int(y1-y0)
	first := b[fixed]
	h.Bits, h.Signed, h.Uniform = int(first&0x7F)+1, first&0x80 != 0, true
	for at := fixed; at < len(b); at += 3 {
		if b[at] != first || b[at+1] != 1 || b[at+2] != 1 {
			h.Uniform = false
		}
	}
	return nil
}

func bad(format string, args ...any) error {
	return fmt.Errorf("%w: %s", ErrFormat, fmt.Sprintf(format, args...))
}
