package j2k

import (
	"encoding/binary"
	"math/bits"
)

// mqState is one row of table C.2, for one value of the more probable symbol.
type mqState struct {
	qe   uint32
	mps  uint8
	next [2]uint8 // states that follow, in mqStates: after the more and after the less probable symbol
}

// mqRows is table C.2: Qe, next after MPS, next after LPS, switch.
var mqRows = [47][4]uint16{
	{0x5601, 1, 1, 1}, {0x3401, 2, 6, 0}, {0x1801, 3, 9, 0}, {0x0AC1, 4, 12, 0}, {0x0521, 5, 29, 0}, {0x0221, 38, 33, 0},
	{0x5601, 7, 6, 1}, {0x5401, 8, 14, 0}, {0x4801, 9, 14, 0}, {0x3801, 10, 14, 0}, {0x3001, 11, 17, 0}, {0x2401, 12, 18, 0},
	{0x1C01, 13, 20, 0}, {0x1601, 29, 21, 0}, {0x5601, 15, 14, 1}, {0x5401, 16, 14, 0}, {0x5101, 17, 15, 0}, {0x4801, 18, 16, 0},
	{0x3801, 19, 17, 0}, {0x3401, 20, 18, 0}, {0x3001, 21, 19, 0}, {0x2801, 22, 19, 0}, {0x2401, 23, 20, 0}, {0x2201, 24, 21, 0},
	{0x1C01, 25, 22, 0}, {0x1801, 26, 23, 0}, {0x1601, 27, 24, 0}, {0x1401, 28, 25, 0}, {0x1201, 29, 26, 0}, {0x1101, 30, 27, 0},
	{0x0AC1, 31, 28, 0}, {0x09C1, 32, 29, 0}, {0x08A1, 33, 30, 0}, {0x0521, 34, 31, 0}, {0x0441, 35, 32, 0}, {0x02A1, 36, 33, 0},
	{0x0221, 37, 34, 0}, {0x0141, 38, 35, 0}, {0x0111, 39, 36, 0}, {0x0085, 40, 37, 0}, {0x0049, 41, 38, 0}, {0x0025, 42, 39, 0},
	{0x0015, 43, 40, 0}, {0x0009, 44, 41, 0}, {0x0005, 45, 42, 0}, {0x0001, 45, 43, 0}, {0x5601, 46, 46, 0},
}

// mqStates holds row r for symbol s at 2r + s. It is as large as its index
// can say, so that no bound is checked.
var mqStates = func() (t [256]mqState) {
	for r, row := range mqRows {
		for s := range uint16(2) {
			t[2*r+int(s)] = mqState{
				qe: uint32(row[0]), mps: uint8(s), next: [2]uint8{uint8(2*row[1] + s), uint8(2*row[2] + (s ^ row[3]))},
			}
		}
	}
	return t
}()

// Contexts (table D.1 to D.4): 0 to 8 of significance, 9 to 13 of signs, 14 to
// 16 of refinement, run and uniform.
const (
	contextSign    = 9
	contextRefine  = 14
	contextRun     = 17
	contextUniform = 18
)

// mq is the arithmetic decoder of annex C. Its c is wider than the annex's: 32
// bits of it lie below those that are compared, so that four bytes are taken at
// a time.
type mq struct {
	c        uint64
	a, ct    uint32
	at       int
	in       []byte // ends with FF FF, beyond which nothing is read
	contexts [32]uint8
}

// below is how many bits of c lie below those that are compared with Qe.
const below = 32

// start begins with the codeword segment in, which ends with FF FF.
func (m *mq) start(in []byte) {
	m.contexts = [32]uint8{0: 2 * 4, contextRun: 2 * 3, contextUniform: 2 * 46}
	m.in, m.at = in, 0
	m.c = m.bytesIn(uint64(in[0])<<below) << 7
	m.ct -= 7
	m.a = 0x8000
}

// bytesIn takes bytes into c, of which no bit is left below (C.3.4).
func (m *mq) bytesIn(c uint64) uint64 {
	if in := m.in[m.at:]; len(in) > 4 {
		// A byte behind FF is another matter: its first bit is a carry, which must
		// not come before its time.
		last := binary.BigEndian.Uint32(in)
		if free := ^last; (free-0x01010101)&^free&0x80808080 == 0 {
			m.at += 4
			m.ct = 32
			return c + uint64(last<<8|uint32(in[4]))
		}
	}
	next := uint64(m.in[m.at+1])
	switch {
	case m.in[m.at] != 0xFF:
		m.at++
		m.ct = 8
		return c + next<<(below-8)
	case next > 0x8F:
		m.ct = 8
		return c + 0xFF<<(below-8)
	}
	m.at++
	m.ct = 7
	return c + next<<(below-7)
}

// bit decodes a symbol (C.3.2).
func (m *mq) bit(context uint8) uint8 {
	s := &mqStates[m.contexts[context&31]]
	a := m.a - s.qe
	if c := m.c - uint64(s.qe)<<below; c <= m.c && a >= 0x8000 {
		m.a, m.c = a, c
		return s.mps
	}
	var bit uint8
	bit, m.a, m.c = m.exchange(context, s, a, m.c)
	return bit
}

// exchange decodes a symbol that is not the more probable one or needs
// renormalisation: a is lowered already. It returns the symbol and the new a and
// c. Which of the two it is, no processor foresees: so there is no branch.
func (m *mq) exchange(context uint8, s *mqState, a uint32, c uint64) (uint8, uint32, uint64) {
	q := uint64(s.qe) << below
	low := uint64(int64(c-q) >> 63)                          // all ones: the symbol of the lower interval
	less := uint8(uint32(low)^uint32(int32(a-s.qe)>>31)) & 1 // 1: the less probable symbol
	c -= q &^ low
	a ^= (a ^ s.qe) & uint32(low)
	n := uint32(bits.LeadingZeros32(a)) - 16
	if n == 0 {
		return s.mps ^ less, a, c
	}
	m.contexts[context&31] = s.next[less]
	for n > m.ct {
		a, c, n = a<<(m.ct&31), c<<(m.ct&63), n-m.ct
		c = m.bytesIn(c)
	}
	m.ct -= n
	return s.mps ^ less, a << (n & 31), c << (n & 63)
}
