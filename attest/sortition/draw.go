package sortition

import "math/bits"

// MaxRerunTarget bounds the wanted committee of a re-run.
const MaxRerunTarget = 8

// RerunTarget is the wanted committee of a challenged task's re-run.
func RerunTarget(target uint8) uint8 { return uint8(min(2*uint(target), MaxRerunTarget)) }

// Draw is the lottery of a task of epoch E0 in a later epoch: of Active nodes
// about Target may take it in epoch E0+1, and Target/Widen more in each epoch
// after that.
type Draw struct {
	Active uint32 // nodes, from the snapshot of epoch E0; 0 counts as 1
	Target uint8  // wanted committee: the model's, or RerunTarget of it
	E0     uint32 // epoch whose seed the tickets are of
	Epoch  uint32 // of the commit
	Widen  uint16 // Schedule.WidenEpochs
}

// Everybody reports whether every active node may take the task.
func (d Draw) Everybody() bool {
	return d.Epoch > d.E0 && d.wanted() >= d.from()
}

// Draws reports whether the ticket is drawn, as it is if everybody's is:
// ticket * Active * Widen < Target * (Widen + Epoch - E0 - 1) * 2^128. Nothing
// is drawn before epoch E0+1; the deadline is the schedule's to keep.
func (d Draw) Draws(t Ticket) bool {
	return d.Everybody() || d.Epoch > d.E0 && mulHigh(t, d.from()) < d.wanted()
}

// Eligible reports whether a node may take the task: everybody may, or its
// ticket is drawn and it has been active since an epoch no later than E0, when
// no seed was known that its id could have been made for.
func (d Draw) Eligible(t Ticket, since uint32) bool {
	return d.Everybody() || since <= d.E0 && d.Draws(t)
}

// wanted over from is the chance of a ticket, in epochs after E0.
func (d Draw) wanted() uint64 {
	return uint64(d.Target) * (uint64(d.Widen) + uint64(d.Epoch-d.E0) - 1)
}

func (d Draw) from() uint64 { return uint64(max(d.Active, 1)) * uint64(d.Widen) }

// mulHigh is t * m / 2^128, rounded down.
func mulHigh(t Ticket, m uint64) uint64 {
	carry, _ := bits.Mul64(t.Lo, m)
	high, low := bits.Mul64(t.Hi, m)
	_, over := bits.Add64(low, carry, 0)
	return high + over
}
