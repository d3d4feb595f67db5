package jpeg

import "encoding/binary"

// huffman is a code table (T.81 annex C), with all codes of up to eight bits
// looked up at once.
type huffman struct {
	fast    [256]uint16 // length << 8 | value; 0: longer than eight bits
	maxCode [17]int32   // of a length; -1: none
	offset  [17]int32   // from a code to its value's index
	values  []byte
}

func (d *decoder) huffmanTables(b []byte) error {
	for len(b) > 0 {
		if len(b) < 17 {
			return bad("Huffman table of %d bytes", len(b))
		}
		class, id := b[0]>>4, b[0]&15
		total := 0
		for _, n := range b[1:17] {
			total += int(n)
		}
		if class > 1 || id > 3 || total > 256 || len(b) < 17+total {
			return bad("Huffman table")
		}
		table, err := newHuffman(b[1:17], b[17:17+total])
		if err != nil {
			return err
		}
		d.huffman[class][id] = table
		b = b[17+total:]
	}
	return nil
}

func newHuffman(counts, values []byte) (*huffman, error) {
	h := &huffman{values: values}
	code, index := int32(0), int32(0)
	for length := 1; length <= 16; length++ {
		n := int32(counts[length-1])
		h.maxCode[length], h.offset[length] = -1, index-code
		if code+n > 1<<length {
			return nil, bad("Huffman table has too many codes of %d bits", length)
		}
		if n > 0 {
			h.maxCode[length] = code + n - 1
		}
		for i := int32(0); length <= 8 && i < n; i++ {
			entry := uint16(length)<<8 | uint16(values[index+i])
			first := (code + i) << (8 - length)
			for k := range int32(1) << (8 - length) {
				h.fast[first+k] = entry
			}
		}
		code, index = (code+n)<<1, index+n
	}
	return h, nil
}

// bitReader reads entropy-coded data; a marker ends it.
type bitReader struct {
	in    []byte
	at    int
	acc   uint64 // the lowest have bits are unread
	have  int
	ended bool
}

// fill takes bytes until at least 49 bits are there or the data ends.
func (r *bitReader) fill() {
	if n := min((64-r.have)/8, 7); r.at+8 <= len(r.in) {
		// Without an FF among them, bytes are taken all at once.
		if v := binary.BigEndian.Uint64(r.in[r.at:]) >> (64 - 8*n); !hasFF(v) {
			r.acc, r.have, r.at = r.acc<<(8*n)|v, r.have+8*n, r.at+n
			return
		}
	}
	for r.have <= 48 && !r.ended {
		if r.at >= len(r.in) {
			r.ended = true
			return
		}
		b := r.in[r.at]
		if b == 0xFF {
			if r.at+1 >= len(r.in) || r.in[r.at+1] != 0 {
				r.ended = true
				return
			}
			r.at++
		}
		r.at++
		r.acc, r.have = r.acc<<8|uint64(b), r.have+8
	}
}

// peek returns the next n bits, zeros past the end.
func (r *bitReader) peek(n int) uint32 {
	if r.have < n {
		r.fill()
	}
	if r.have >= n {
		return uint32(r.acc>>(r.have-n)) & (1<<n - 1)
	}
	return uint32(r.acc<<(n-r.have)) & (1<<n - 1)
}

func (r *bitReader) drop(n int) error {
	if n > r.have {
		return bad("entropy-coded data ends early, at byte %d", r.at)
	}
	r.have -= n
	return nil
}

// symbol decodes one Huffman code.
func (r *bitReader) symbol(h *huffman) (byte, error) {
	if entry := h.fast[r.peek(8)]; entry != 0 {
		return byte(entry), r.drop(int(entry >> 8))
	}
	code := r.peek(16)
	for length := 9; length <= 16; length++ {
		c := int32(code >> (16 - length))
		if c <= h.maxCode[length] {
			return h.values[c+h.offset[length]], r.drop(length)
		}
	}
	return 0, bad("no Huffman code at byte %d", r.at)
}

// signed reads a value of size bits in the form of T.81 F.2.2.1.
func (r *bitReader) signed(size byte) (int32, error) {
	if size == 0 {
		return 0, nil
	}
	v := int32(r.peek(int(size)))
	if v < 1<<(size-1) {
		v += -1<<size + 1
	}
	return v, r.drop(int(size))
}

// restart passes over the restart marker with the given number.
func (r *bitReader) restart(n byte) error {
	at := r.end()
	if at+1 >= len(r.in) || r.in[at] != 0xFF || r.in[at+1] != markerRST0+n {
		return bad("restart marker %d is not at byte %d", n, at)
	}
	*r = bitReader{in: r.in, at: at + 2}
	return nil
}

// end returns where the marker after the entropy-coded data stands: all bytes
// up to it must have been read, but for padding.
func (r *bitReader) end() int {
	r.fill()
	at := r.at
	for at+1 < len(r.in) && (r.in[at] != 0xFF || r.in[at+1] == 0 || r.in[at+1] == 0xFF) {
		at++
	}
	return at
}

const ones = 0x0101010101010101

// hasFF reports whether a byte of v is FF.
func hasFF(v uint64) bool { return (^v-ones)&v&(ones<<7) != 0 }
