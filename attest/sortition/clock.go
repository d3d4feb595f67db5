package sortition

// Phase is what an epoch's block is for.
type Phase uint8

// The phases of an epoch, in their order.
const (
	Commit Phase = iota
	Reveal
)

// String is "commit" or "reveal".
func (p Phase) String() string {
	if p == Commit {
		return "commit"
	}
	return "reveal"
}

// Clock counts epochs by blocks; its schedule is valid.
type Clock struct {
	Schedule Schedule `json:"schedule"`
	Genesis  uint64   `json:"genesis"` // block of the ledger's deployment
}

// EpochAt is the epoch of a block, from 1 on; 0 before the genesis.
func (c Clock) EpochAt(block uint64) uint32 {
	if block < c.Genesis {
		return 0
	}
	return uint32((block-c.Genesis)/c.Schedule.EpochBlocks() + 1)
}

// PhaseAt is the phase of a block from the genesis on.
func (c Clock) PhaseAt(block uint64) Phase {
	if (block-c.Genesis)%c.Schedule.EpochBlocks() < uint64(c.Schedule.CommitBlocks) {
		return Commit
	}
	return Reveal
}

// FirstBlock is the first block of an epoch, from 1, and of its commit phase.
func (c Clock) FirstBlock(epoch uint32) uint64 {
	return c.Genesis + (uint64(epoch)-1)*c.Schedule.EpochBlocks()
}

// FirstReveal is the first block of an epoch's reveal phase.
func (c Clock) FirstReveal(epoch uint32) uint64 {
	return c.FirstBlock(epoch) + uint64(c.Schedule.CommitBlocks)
}

// LastBlock is the last block of an epoch, whose hash makes the epoch's seed.
func (c Clock) LastBlock(epoch uint32) uint64 {
	return c.FirstBlock(epoch) + c.Schedule.EpochBlocks() - 1
}
