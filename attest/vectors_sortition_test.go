package attest

import (
	"math"

	"github.com/fluoronet/fluoro/attest/sortition"
	"github.com/fluoronet/fluoro/study"
)

type epochVector struct {
	Genesis      uint64          `json:"genesis"`
	CommitBlocks uint16          `json:"commitBlocks"`
	RevealBlocks uint16          `json:"revealBlocks"`
	Block        uint64          `json:"block"`
	Epoch        uint32          `json:"epoch"`
	Phase        sortition.Phase `json:"phase"` // 0 commit, 1 reveal
	First        uint64          `json:"first"` // block of the epoch
	FirstReveal  uint64          `json:"firstReveal"`
	Last         uint64          `json:"last"`
}

// Seeds and tickets stand as uint256 words, like everything else.
type seedVector struct {
	BlockHash study.Hash `json:"blockHash"`
	Epoch     uint32     `json:"epoch"`
	Seed      study.Hash `json:"seed"` // uint192
}

type ticketVector struct {
	Seed   study.Hash `json:"seed"` // uint192
	TaskID study.Hash `json:"taskId"`
	Node   uint32     `json:"node"`
	Ticket study.Hash `json:"ticket"` // uint128
}

type eligibilityVector struct {
	Ticket      study.Hash `json:"ticket"` // uint128
	Active      uint32     `json:"active"`
	Target      uint8      `json:"target"`
	E0          uint32     `json:"e0"`
	Epoch       uint32     `json:"epoch"`
	WidenEpochs uint16     `json:"widenEpochs"`
	Since       uint32     `json:"since"`     // epoch in which the node became active
	Everybody   bool       `json:"everybody"` // whatever the ticket and since
	Drawn       bool       `json:"drawn"`     // everybody, or the ticket is low enough
	Eligible    bool       `json:"eligible"`  // everybody, or drawn and since <= e0
}

func epochVectors() []epochVector {
	var out []epochVector
	for _, s := range []sortition.Schedule{
		{CommitBlocks: 1, RevealBlocks: 1}, {CommitBlocks: 20, RevealBlocks: 10}, {CommitBlocks: 150, RevealBlocks: 50},
	} {
		clock := sortition.Clock{Schedule: s, Genesis: 1000}
		commit, length := uint64(s.CommitBlocks), s.EpochBlocks()
		last := uint64(0)
		for _, after := range []uint64{0, commit - 1, commit, length - 1, length, length + commit, 5*length - 1, 1_000_000} {
			block := clock.Genesis + after
			if block == last { // commit phases of one block
				continue
			}
			last = block
			epoch := clock.EpochAt(block)
			out = append(out, epochVector{clock.Genesis, s.CommitBlocks, s.RevealBlocks, block, epoch, clock.PhaseAt(block),
				clock.FirstBlock(epoch), clock.FirstReveal(epoch), clock.LastBlock(epoch)})
		}
	}
	return out
}

func seedVectors() []seedVector {
	var out []seedVector
	for _, epoch := range []uint32{1, 2, 1<<22 - 1} {
		seed := sortition.SeedOf(name("block"), epoch)
		out = append(out, seedVector{name("block"), epoch, seedWord(seed)})
	}
	return out
}

func seedWord(seed sortition.Seed) (w study.Hash) {
	copy(w[len(w)-len(seed):], seed[:])
	return w
}

func ticketVectors() []ticketVector {
	var out []ticketVector
	for _, seed := range []sortition.Seed{{}, sortition.SeedOf(name("block"), 1)} {
		for _, node := range []uint32{1, 2, math.MaxUint32} {
			task := TaskID(name("study"), name("model"))
			out = append(out, ticketVector{seedWord(seed), task, node, sortition.TicketOf(seed, task, node).Word()})
		}
	}
	return out
}

func eligibilityVectors() []eligibilityVector {
	const half = 1 << 63
	var out []eligibilityVector
	for _, c := range []struct {
		draw    sortition.Draw
		tickets []sortition.Ticket
		since   uint32
	}{
		// A half of six nodes: tickets below 2^127, then below 5/8 and 3/4 of all.
		{sortition.Draw{Active: 6, Target: 3, E0: 9, Epoch: 10, Widen: 4}, []sortition.Ticket{{}, {Hi: half - 1, Lo: math.MaxUint64}, {Hi: half}}, 9},
		{sortition.Draw{Active: 6, Target: 3, E0: 9, Epoch: 11, Widen: 4}, []sortition.Ticket{{Hi: half}, {Hi: 5*(1<<61) - 1, Lo: math.MaxUint64}, {Hi: 5 * (1 << 61)}}, 9},
		{sortition.Draw{Active: 6, Target: 3, E0: 9, Epoch: 12, Widen: 4}, []sortition.Ticket{{Hi: 3*(1<<62) - 1, Lo: math.MaxUint64}, {Hi: 3 * (1 << 62)}}, 9},
		// Just before everybody may, and from then on.
		{sortition.Draw{Active: 6, Target: 3, E0: 9, Epoch: 13, Widen: 4}, []sortition.Ticket{{Hi: 7*(1<<61) - 1, Lo: math.MaxUint64}, {Hi: 7 * (1 << 61)}}, 1},
		{sortition.Draw{Active: 6, Target: 3, E0: 9, Epoch: 14, Widen: 4}, []sortition.Ticket{{}, {Hi: math.MaxUint64, Lo: math.MaxUint64}}, 14},
		// Thirds are no binary fractions: 2^128/3 is 0x55..55 and a third.
		{sortition.Draw{Active: 3, Target: 1, E0: 1, Epoch: 2, Widen: 1}, []sortition.Ticket{
			{Hi: 0x5555555555555555, Lo: 0x5555555555555555}, {Hi: 0x5555555555555555, Lo: 0x5555555555555556}}, 1},
		// No younger than the task; before its time; few and no nodes.
		{sortition.Draw{Active: 6, Target: 3, E0: 9, Epoch: 10, Widen: 4}, []sortition.Ticket{{}}, 10},
		{sortition.Draw{Active: 6, Target: 3, E0: 9, Epoch: 9, Widen: 4}, []sortition.Ticket{{}}, 1},
		{sortition.Draw{Active: 2, Target: 3, E0: 9, Epoch: 9, Widen: 4}, []sortition.Ticket{{}}, 1},
		{sortition.Draw{Active: 3, Target: 3, E0: 9, Epoch: 10, Widen: 4}, []sortition.Ticket{{Hi: math.MaxUint64, Lo: math.MaxUint64}}, 10},
		{sortition.Draw{Active: 0, Target: 1, E0: 9, Epoch: 10, Widen: 4}, []sortition.Ticket{{Hi: math.MaxUint64, Lo: math.MaxUint64}}, 10},
		// As large as the numbers of the contract get.
		{sortition.Draw{Active: math.MaxUint32, Target: 8, E0: 1, Epoch: 1<<22 - 1, Widen: math.MaxUint16}, []sortition.Ticket{{}, {Hi: math.MaxUint64, Lo: math.MaxUint64}}, 1},
	} {
		for _, ticket := range c.tickets {
			d := c.draw
			out = append(out, eligibilityVector{ticket.Word(), d.Active, d.Target, d.E0, d.Epoch, d.Widen, c.since,
				d.Everybody(), d.Draws(ticket), d.Eligible(ticket, c.since)})
		}
	}
	return out
}
