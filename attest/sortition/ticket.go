package sortition

import (
	"encoding/binary"
	"hash"

	"github.com/fluoronet/fluoro/study"
	"golang.org/x/crypto/sha3"
)

// Seed is the randomness of an epoch, a big-endian uint192.
type Seed [24]byte

// SeedOf is the top 192 bits of keccak256(abi.encode(block, epoch)), block being
// the hash of the epoch's last block or of the one that stands in for it. Only
// the ledger knows which it took: read recorded seeds from there.
func SeedOf(block study.Hash, epoch uint32) Seed {
	h := sha3.NewLegacyKeccak256()
	h.Write(block[:])
	writeUint32(h, epoch)
	return Seed(h.Sum(nil)[:24])
}

// Ticket is a node's number in the draw of a task, a uint128.
type Ticket struct {
	Hi, Lo uint64
}

// TicketOf is the top 128 bits of keccak256(abi.encode(seed, task, node)).
func TicketOf(seed Seed, task study.Hash, node uint32) Ticket {
	h := sha3.NewLegacyKeccak256()
	h.Write(make([]byte, 32-len(seed)))
	h.Write(seed[:])
	h.Write(task[:])
	writeUint32(h, node)
	sum := h.Sum(nil)
	return Ticket{binary.BigEndian.Uint64(sum), binary.BigEndian.Uint64(sum[8:])}
}

// Word is the ticket as a uint256.
func (t Ticket) Word() (w study.Hash) {
	binary.BigEndian.PutUint64(w[16:], t.Hi)
	binary.BigEndian.PutUint64(w[24:], t.Lo)
	return w
}

// writeUint32 writes v as abi.encode does.
func writeUint32(h hash.Hash, v uint32) {
	var word [32]byte
	binary.BigEndian.PutUint32(word[28:], v)
	h.Write(word[:])
}
