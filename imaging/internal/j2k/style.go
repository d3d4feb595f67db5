package j2k

import (
	"encoding/binary"
	"errors"
)

// ErrUnsupported says that a codestream uses what Decode does not know: Part
// 15 or a rare option. Another decoder is to have it.
var ErrUnsupported = errors.New("JPEG 2000 feature of another decoder")

// style is the coding style and quantisation of all tiles and components.
type style struct {
	progression, layers  int
	componentTransform   bool
	startMarks, endMarks bool // packets may begin with SOP, headers end with EPH
	levels               int
	blockX, blockY       int    // log2 of a code block's size
	precincts            []byte // log2 of a precinct's width and height, for each resolution
	guard, quantised     int
	reversible           bool
	exponents, mantissas []int // of the bands: LL, then HL, LH, HH of each resolution; mantissas are of the irreversible transform
}

// grid is the size of the image and of its tiles (A.5.1).
type grid struct {
	x1, y1, tileX, tileY int
}

// part is a tile-part's data.
type part struct {
	tile int
	data []byte
}

// parse reads the main header and finds the tile-parts (A.4).
func parse(b []byte) (*style, grid, []part, error) {
	var s style
	var g grid
	at, seen := 2, 0
	for {
		marker, body, err := segment(b, at)
		if err != nil {
			return nil, g, nil, err
		}
		if marker == markerSOT {
			break
		}
		switch marker {
		case markerSIZ:
			u32 := func(i int) int { return int(binary.BigEndian.Uint32(body[i:])) }
			g = grid{u32(2), u32(6), u32(18), u32(22)}
			if u32(10)|u32(14)|u32(26)|u32(30) != 0 {
				return nil, g, nil, ErrUnsupported // offsets
			}
		case markerCOD:
			seen |= 1
			err = s.coding(body)
		case markerQCD:
			seen |= 2
			err = s.quantisation(body)
		case markerTLM, markerPLM, markerCRG, markerCOM:
		default:
			err = ErrUnsupported
		}
		if err != nil {
			return nil, g, nil, err
		}
		at += 4 + len(body)
	}
	if seen != 3 {
		return nil, g, nil, bad("coding style or quantisation is missing")
	}
	if err := s.derive(); err != nil {
		return nil, g, nil, err
	}
	parts, err := tileParts(b, at)
	return &s, g, parts, err
}

func segment(b []byte, at int) (marker uint16, body []byte, err error) {
	if at+4 > len(b) {
		return 0, nil, bad("header ends early")
	}
	n := int(binary.BigEndian.Uint16(b[at+2:]))
	if n < 2 || at+2+n > len(b) {
		return 0, nil, bad("segment of %d bytes at byte %d", n, at)
	}
	return binary.BigEndian.Uint16(b[at:]), b[at+4 : at+2+n], nil
}

// coding reads A.6.1.
func (s *style) coding(b []byte) error {
	if len(b) < 10 {
		return bad("coding style of %d bytes", len(b))
	}
	s.startMarks, s.endMarks = b[0]&2 != 0, b[0]&4 != 0
	s.progression, s.layers, s.componentTransform = int(b[1]), int(binary.BigEndian.Uint16(b[2:])), b[4] == 1
	s.levels, s.blockX, s.blockY = int(b[5]), int(b[6]&15)+2, int(b[7]&15)+2
	switch {
	case b[0]&^7 != 0 || b[4] > 1 || b[8] != 0 || b[9] > 1:
		return ErrUnsupported // code block options
	case s.levels > 32 || s.blockX > 10 || s.blockY > 10 || s.blockX+s.blockY > 12 || s.progression > 4 || s.layers == 0:
		return bad("coding style")
	}
	s.reversible = b[9] == 1
	s.precincts = nil
	for r := range s.levels + 1 {
		size := byte(0xFF)
		if b[0]&1 != 0 {
			if len(b) != 10+s.levels+1 {
				return bad("%d bytes of precinct sizes", len(b)-10)
			}
			if size = b[10+r]; r > 0 && (size&15 == 0 || size>>4 == 0) {
				return bad("precinct of no size")
			}
		}
		s.precincts = append(s.precincts, size)
	}
	return nil
}

// quantisation reads A.6.4.
func (s *style) quantisation(b []byte) error {
	if len(b) < 2 {
		return bad("quantisation of %d bytes", len(b))
	}
	s.guard, s.quantised = int(b[0]>>5), int(b[0]&31)
	s.exponents, s.mantissas = nil, nil
	switch b = b[1:]; s.quantised {
	case 0:
		for _, e := range b {
			s.exponents, s.mantissas = append(s.exponents, int(e>>3)), append(s.mantissas, 0)
		}
	case 1, 2:
		for ; len(b) >= 2; b = b[2:] {
			v := int(binary.BigEndian.Uint16(b))
			s.exponents, s.mantissas = append(s.exponents, v>>11), append(s.mantissas, v&0x7FF)
		}
	default:
		return bad("quantisation of style %d", s.quantised)
	}
	return nil
}

// derive fills in the steps of all bands from that of LL (E.1.1), where only
// this is given.
func (s *style) derive() error {
	if s.quantised == 1 && len(s.exponents) > 0 {
		e, m := s.exponents[0], s.mantissas[0]
		s.exponents, s.mantissas = []int{e}, []int{m}
		for i := range 3 * s.levels {
			s.exponents, s.mantissas = append(s.exponents, max(e-i/3, 0)), append(s.mantissas, m)
		}
	}
	switch {
	case len(s.exponents) < 3*s.levels+1:
		return bad("quantisation of too few bands")
	case s.reversible != (s.quantised == 0):
		return ErrUnsupported
	}
	return nil
}

// tileParts walks the tile-parts (A.4.2) to the end of the codestream.
func tileParts(b []byte, at int) ([]part, error) {
	var parts []part
	for at+2 <= len(b) && binary.BigEndian.Uint16(b[at:]) == markerSOT {
		_, body, err := segment(b, at)
		if err != nil || len(body) != 8 {
			return nil, bad("tile-part header")
		}
		length := int(binary.BigEndian.Uint32(body[2:]))
		if length == 0 {
			length = len(b) - at
			if binary.BigEndian.Uint16(b[len(b)-2:]) == markerEOC {
				length -= 2
			}
		}
		end := at + length
		if length < 14 || end > len(b) {
			return nil, bad("tile-part of %d bytes at byte %d", length, at)
		}
		data, err := tileData(b[:end], at+12)
		if err != nil {
			return nil, err
		}
		parts = append(parts, part{int(binary.BigEndian.Uint16(body)), data})
		at = end
	}
	return parts, nil
}

// tileData passes over a tile-part's header, which must change no style.
func tileData(b []byte, at int) ([]byte, error) {
	for at+2 <= len(b) {
		if binary.BigEndian.Uint16(b[at:]) == markerSOD {
			return b[at+2:], nil
		}
		marker, body, err := segment(b, at)
		if err != nil {
			return nil, err
		}
		if marker != markerPLT && marker != markerCOM {
			return nil, ErrUnsupported
		}
		at += 4 + len(body)
	}
	return nil, bad("tile-part without data")
}
