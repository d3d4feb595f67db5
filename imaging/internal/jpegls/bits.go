package jpegls

import (
	"encoding/binary"
	"math/bits"
)

// bitReader reads entropy-coded data: after a byte FF a zero bit is stuffed in
// (A.1), and FF before a byte of 80 or more is a marker, which ends the data.
type bitReader struct {
	in      []byte
	at      int
	acc     uint64 // unread bits, from the top; zeros below them
	have    int
	stuffed bool // the last byte taken was FF
	ended   bool
	broken  bool // more was asked for than there is, or no code was read
}

// fill takes bytes until at least 57 bits are there or the data ends.
func (r *bitReader) fill() {
	if n := min((64-r.have)/8, 7); !r.stuffed && n > 0 && r.at+8 <= len(r.in) {
		// Without an FF among them, bytes are taken all at once.
		if v := binary.BigEndian.Uint64(r.in[r.at:]) >> (64 - 8*n); !hasFF(v) {
			r.acc |= v << (64 - 8*n - r.have)
			r.have, r.at = r.have+8*n, r.at+n
			return
		}
	}
	for r.have <= 56 && !r.ended {
		if r.at >= len(r.in) {
			r.ended = true
			return
		}
		b, width := r.in[r.at], 8
		switch {
		case r.stuffed && b >= 0x80:
			r.at-- // back to the marker
			r.ended = true
			return
		case r.stuffed:
			width = 7
		case b == 0xFF && (r.at+1 >= len(r.in) || r.in[r.at+1] >= 0x80):
			r.ended = true
			return
		}
		r.acc |= uint64(b) << (64 - width - r.have)
		r.have, r.at, r.stuffed = r.have+width, r.at+1, b == 0xFF
	}
}

const ones = 0x0101010101010101

// hasFF reports whether a byte of v is FF.
func hasFF(v uint64) bool { return (^v-ones)&v&(ones<<7) != 0 }

// take returns the next n bits, n at most 32; zeros, with broken set,
// past the end.
func (r *bitReader) take(n int) int32 {
	if r.have < n {
		if r.fill(); r.have < n {
			r.broken, r.acc, r.have = true, 0, 0
			return 0
		}
	}
	v := int32(r.acc >> (64 - n))
	r.acc, r.have = r.acc<<n, r.have-n
	return v
}

// golomb reads a limited-length Golomb code (A.5.3).
func (r *bitReader) golomb(k, limit, bitsOfRange int) int32 {
	if r.have < 32 {
		r.fill()
	}
	zeros := bits.LeadingZeros64(r.acc)
	if used := zeros + 1 + k; used <= r.have && zeros < limit-bitsOfRange-1 {
		rest := r.acc << zeros << 1
		r.acc, r.have = rest<<k, r.have-used
		return int32(zeros)<<k + int32(rest>>(64-k))
	}
	zeros = r.zeros(limit)
	if zeros >= limit-bitsOfRange-1 {
		return r.take(bitsOfRange) + 1
	}
	return int32(zeros)<<k + r.take(k)
}

// zeros passes over zeros, no more than most, and the one behind them.
func (r *bitReader) zeros(most int) int {
	for total := 0; ; {
		if r.have == 0 {
			r.fill()
		}
		n := bits.LeadingZeros64(r.acc)
		if n < r.have {
			r.acc, r.have = r.acc<<n<<1, r.have-n-1
			return total + n
		}
		total += r.have
		r.acc, r.have = 0, 0
		if total > most || r.ended {
			r.broken = true
			return 0
		}
	}
}
