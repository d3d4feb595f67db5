package adversary_test

import (
	"testing"

	"github.com/fluoronet/fluoro/attest/sortition"
	"github.com/fluoronet/fluoro/chain"
	"github.com/fluoronet/fluoro/study"
)

// lot is that of the arena's studies, which came up in one epoch and can be run
// from the next one on; its seed is kept from now on.
func (a *arena) lot(t *testing.T, target uint8) (sortition.Seed, sortition.Draw) {
	t.Helper()
	epoch := a.Epoch(t)
	a.Commit()
	_, err := a.vendor.RecordSeed(t.Context(), epoch-1)
	must(t, err)
	seed, err := a.Client.Latest().Seed(t.Context(), epoch-1)
	must(t, err)
	return seed.Seed, sortition.Draw{
		Active: seed.Active, Target: target, E0: epoch - 1, Epoch: epoch, Widen: a.Deployment.Clock.Schedule.WidenEpochs,
	}
}

// The grinder waits for the seed, computes which ids would be drawn, and
// registers nodes up to one. Such a node has to wait until everybody may.
func TestANodeMadeForASeedIsNotSelected(t *testing.T) {
	const honest, target = 6, 2
	a := newArena(t, plan{players: honest, studies: 12, quorum: 1, target: target, committee: target})
	seed, draw := a.lot(t, target)
	made, s := a.grind(t, seed, draw, honest)
	for len(a.players) < made {
		a.players = append(a.players, a.Player(t))
	}
	p := a.players[made-1]
	if a.Epoch(t) != draw.Epoch || p.Node != uint32(made) {
		t.Fatalf("node %d in epoch %d, want %d in %d", p.Node, a.Epoch(t), made, draw.Epoch)
	}
	a.wantRefusal(t, p.Reveal(t, p.Commit(t, a.result(made-1, s, 100))), s, chain.NotSelected)

	for !draw.Everybody() {
		a.Commit() // a block of the epoch that is asked about
		if got := a.refusal(t, made-1, s); got != chain.NotSelected {
			t.Errorf("in epoch %d: %s", draw.Epoch, got)
		}
		draw.Epoch = a.NextEpoch(t)
	}
	a.Commit()
	if got := a.refusal(t, made-1, s); got != chain.NotRefused {
		t.Errorf("when everybody may: %s", got)
	}
}

// grind finds an id beyond those of some nodes, and a study, that a lot draws.
func (a *arena) grind(t *testing.T, seed sortition.Seed, draw sortition.Draw, nodes int) (id int, s study.Hash) {
	t.Helper()
	for id := nodes + 1; id <= nodes+4; id++ {
		for _, s := range a.studies {
			if draw.Draws(sortition.TicketOf(seed, a.key(s).ID(), uint32(id))) {
				return id, s
			}
		}
	}
	t.Fatal("no id is drawn")
	return 0, study.Hash{}
}

// Who registers a study, chosen for its id, does so before there is a seed that
// it could be chosen for; and nobody can report on it before there is.
func TestAStudyIsRegisteredBeforeItsSeedIsKnown(t *testing.T) {
	a := newArena(t, plan{players: 1})
	s := a.register(t, chain.NewStudy{})
	_, err := a.Client.Latest().Seed(t.Context(), a.Epoch(t))
	wantRevert(t, err, "EpochRunning")
	_, err = a.contributor.RecordSeed(t.Context(), a.Epoch(t))
	wantRevert(t, err, "EpochRunning")
	p := a.players[0]
	a.wantRefusal(t, p.Reveal(t, p.Commit(t, a.result(0, s, 100))), s, chain.TaskTooYoung)
}

// A seed that nobody has kept in 256 blocks is drawn from the newest epoch that
// has ended: nobody could know that one when the task came up either. Not
// stopped: as long as nobody keeps it, each epoch is another draw. One
// transaction of anybody's ends that, and any commitment in the next epoch.
func TestASeedThatNobodyKeptIsDrawnAgainUntilSomebodyDoes(t *testing.T) {
	a := newArena(t, plan{players: 1})
	lost, clock := a.Epoch(t), a.Deployment.Clock
	for a.Epoch(t) <= clock.EpochAt(clock.LastBlock(lost)+256) {
		a.NextEpoch(t)
	}
	first := a.wantStandIn(t, lost)
	a.NextEpoch(t)
	second := a.wantStandIn(t, lost)
	if first == second {
		t.Error("the seed is the same an epoch later")
	}
	_, err := a.vendor.RecordSeed(t.Context(), lost)
	must(t, err)
	a.NextEpoch(t)
	a.Commit()
	kept, err := a.Client.Latest().Seed(t.Context(), lost)
	must(t, err)
	if !kept.Kept || kept.Seed != second {
		t.Errorf("kept %+v, want %x", kept, second)
	}
	a.wantQuiet(t)
}

// wantStandIn checks that an epoch's seed, which is lost, is drawn from the last
// block of the epoch before this one.
func (a *arena) wantStandIn(t *testing.T, lost uint32) sortition.Seed {
	t.Helper()
	a.Commit() // a block of the epoch under way
	view, clock := a.Client.Latest(), a.Deployment.Clock
	block, err := view.BlockAt(t.Context(), clock.LastBlock(a.Epoch(t)-1))
	must(t, err)
	drawn, err := view.Seed(t.Context(), lost)
	must(t, err)
	if want := sortition.SeedOf(block.Hash, lost); drawn.Kept || drawn.Seed != want {
		t.Errorf("drawn %+v, want %x", drawn, want)
	}
	return drawn.Seed
}
