package chaintest

import (
	"testing"

	"github.com/fluoronet/fluoro/attest/sortition"
)

// next is the block that the next transaction gets into.
func (n *Network) next(t testing.TB) uint64 {
	t.Helper()
	head, err := n.Client.Head(t.Context())
	if err != nil {
		t.Fatal(err)
	}
	return head.Number + 1
}

// Epoch is the epoch of the block that the next transaction gets into.
func (n *Network) Epoch(t testing.TB) uint32 {
	t.Helper()
	return n.Deployment.Clock.EpochAt(n.next(t))
}

// MineTo mines until the next transaction gets into this block, or a later one.
func (n *Network) MineTo(t testing.TB, block uint64) {
	t.Helper()
	for n.next(t) < block {
		n.Commit()
	}
}

// NextEpoch mines until the next transaction gets into the first block of the
// next epoch, which it returns.
func (n *Network) NextEpoch(t testing.TB) uint32 {
	t.Helper()
	epoch := n.Epoch(t) + 1
	n.ToEpoch(t, epoch)
	return epoch
}

// ToEpoch mines until the next transaction gets into an epoch, or a later one.
func (n *Network) ToEpoch(t testing.TB, epoch uint32) {
	t.Helper()
	n.MineTo(t, n.Deployment.Clock.FirstBlock(epoch))
}

// ToCommitPhase mines until the next transaction gets into a commit phase, that
// of the next epoch unless one is under way, and returns the epoch.
func (n *Network) ToCommitPhase(t testing.TB) uint32 {
	t.Helper()
	if n.Deployment.Clock.PhaseAt(n.next(t)) == sortition.Commit {
		return n.Epoch(t)
	}
	return n.NextEpoch(t)
}

// ToRevealPhase mines until the next transaction gets into the reveal phase of
// the epoch under way, which it returns.
func (n *Network) ToRevealPhase(t testing.TB) uint32 {
	t.Helper()
	epoch := n.Epoch(t)
	n.MineTo(t, n.Deployment.Clock.FirstReveal(epoch))
	return epoch
}
