package adversary_test

import (
	"errors"
	"testing"
	"time"

	"github.com/fluoronet/fluoro/attest/sortition"
	"github.com/fluoronet/fluoro/chain"
)

// A proposer that moves its timestamps forward moves no phase, no window and no
// lot: the ledger counts blocks.
func TestTimestampsMoveNothing(t *testing.T) {
	a := newArena(t, plan{players: 3, studies: 1})
	s, ctx := a.studies[0], t.Context()
	one, two := a.players[0].Commit(t, a.result(0, s, 100)), a.players[1].Commit(t, a.result(1, s, 100))
	seed, err := a.Client.Latest().Seed(ctx, a.Epoch(t)-1)
	must(t, err)
	epoch := a.Epoch(t)
	must(t, a.Advance(24*time.Hour))

	if a.Epoch(t) != epoch || a.phase(t) != sortition.Commit {
		t.Errorf("a day later it is epoch %d, of %s", a.Epoch(t), a.phase(t))
	}
	if err := a.open(t, 0, one.Salt, one.Results); !errors.Is(err, chain.ErrWrongPhase) {
		t.Errorf("revealed in the commit phase: %v", err)
	}
	if again, err := a.Client.Latest().Seed(ctx, epoch-1); err != nil || again != seed {
		t.Errorf("the seed was %+v and is %+v: %v", seed, again, err)
	}
	a.players[0].Reveal(t, one)
	a.players[1].Reveal(t, two)
	a.NextEpoch(t)
	must(t, a.Advance(24*time.Hour))
	if _, err := a.vendor.Finalise(ctx, a.evidence(t, s)); !errors.Is(err, chain.ErrNothingToFinalise) {
		t.Errorf("finalised in the window: %v", err)
	}
	a.challenge(t, s) // the window is open still
	must(t, a.Advance(1000*time.Hour))
	a.wantState(t, s, chain.TaskContested)
	a.wantLost(t, 0, 0)
}

// phase is that of the next block.
func (a *arena) phase(t *testing.T) sortition.Phase {
	t.Helper()
	head, err := a.Client.Head(t.Context())
	must(t, err)
	return a.Deployment.Clock.PhaseAt(head.Number + 1)
}

// Not stopped: who makes the last block of an epoch sees its seed first, and
// may make another block or none. That is one more draw for each block that it
// can withhold, never a seed of its choice.
func TestTheLastProposerOfAnEpochDrawsTwice(t *testing.T) {
	a := newArena(t, plan{players: 1, studies: 1})
	epoch := a.Epoch(t)
	a.MineTo(t, a.Deployment.Clock.LastBlock(epoch))
	parent, err := a.Client.Head(t.Context())
	must(t, err)
	first := a.seedOfBlock(t, epoch, time.Hour)
	must(t, a.Fork(parent.Hash))
	second := a.seedOfBlock(t, epoch, 2*time.Hour)
	if second == first {
		t.Error("another last block gives the same seed")
	}
}

// seedOfBlock ends an epoch with a block of a timestamp, and returns its seed.
func (a *arena) seedOfBlock(t *testing.T, epoch uint32, later time.Duration) sortition.Seed {
	t.Helper()
	must(t, a.Advance(later))
	a.Commit()
	seed, err := a.Client.Latest().Seed(t.Context(), epoch)
	must(t, err)
	return seed.Seed
}
