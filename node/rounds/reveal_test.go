package rounds_test

import (
	"errors"
	"testing"

	"github.com/fluoronet/fluoro/node/rounds"
	"github.com/fluoronet/fluoro/study"
)

func TestWhatTheRevealRefusesGoesBackOrEnds(t *testing.T) {
	f := newFake()
	r := open(t, f)
	a, b, c := result(0, 0), result(1, 0), result(2, 0)
	put(t, r, a, b, c)
	step(t, r, f)
	f.refuse = func(task study.Hash, epoch uint32) rounds.Refusal {
		switch {
		case task == taskOf(a) && epoch == 1:
			return rounds.Refusal{Reason: "escrowShort", Passes: true}
		case task == taskOf(b):
			return rounds.Refusal{Reason: "taskEnded"}
		}
		return rounds.Refusal{}
	}
	run(t, r, f, clock.LastBlock(1)-1)
	want(t, r, 1, 0, 1, 1)
	run(t, r, f, clock.LastBlock(2)+confirmations)
	want(t, r, 0, 0, 2, 1)
}

func TestACommitmentThatIsNotMinedGoesIntoTheNextEpochAnew(t *testing.T) {
	f := newFake()
	r := open(t, f)
	put(t, r, result(0, 0))
	step(t, r, f)
	for f.number() < clock.FirstReveal(1)+1 {
		f.mine("commit")
		step(t, r, f)
	}
	run(t, r, f, clock.LastBlock(2))
	want(t, r, 0, 0, 1, 0)
	var salts []study.Hash
	for _, c := range f.queue {
		if c.commit {
			salts = append(salts, c.batch.Salt)
		}
	}
	if len(salts) != 2 || salts[0] == salts[1] {
		t.Errorf("commitments with salts %v, want two others", salts)
	}
	if len(f.missed) != 0 {
		t.Error("nothing was at stake")
	}
}

func TestStakeAtRiskIsTold(t *testing.T) {
	f := newFake()
	r := open(t, f)
	put(t, r, result(0, 0))
	run(t, r, f, clock.FirstReveal(1)-1)
	for f.number() < clock.LastBlock(1)-2 {
		f.mine("reveal")
		step(t, r, f)
	}
	if f.risk != 1 {
		t.Error("nobody was told")
	}
	for f.number() < clock.LastBlock(1)+confirmations {
		f.mine("reveal")
		step(t, r, f)
	}
	if len(f.missed) != 1 || f.risk != 0 {
		t.Errorf("missed %d, at risk %d", len(f.missed), f.risk)
	}
	run(t, r, f, clock.LastBlock(3))
	want(t, r, 0, 0, 1, 0)
}

func TestWhatCountsIsUndoneByAReorganisation(t *testing.T) {
	f := newFake()
	r := open(t, f)
	put(t, r, result(0, 0))
	run(t, r, f, clock.FirstReveal(1))
	want(t, r, 0, 0, 1, 0)
	f.reorg(1)
	f.mine("reveal")
	step(t, r, f)
	want(t, r, 0, 1, 0, 0)
	f.mine()
	step(t, r, f)
	want(t, r, 0, 0, 1, 0)
}

// Whatever else fails, no result gets into two batches of one epoch.
func TestAnEpochThatComesBackHasTheBatchItHad(t *testing.T) {
	f := newFake()
	f.refuse = func(_ study.Hash, epoch uint32) rounds.Refusal {
		if epoch == 2 {
			return rounds.Refusal{Reason: "escrowShort", Passes: true}
		}
		return rounds.Refusal{}
	}
	r := open(t, f)
	put(t, r, result(0, 0))
	step(t, r, f)
	for f.number() < clock.LastBlock(1) {
		f.mine("commit")
		step(t, r, f)
	}
	want(t, r, 1, 0, 0, 0)
	f.reorg(int(clock.Schedule.EpochBlocks()) - 3) // to the last call
	f.blind = true
	if err := r.Step(t.Context(), f.head()); !errors.Is(err, errDown) {
		t.Fatal(err)
	}
	if n := f.commitments(); n != 1 {
		t.Errorf("%d commitments in one epoch", n)
	}
	f.blind = false
	run(t, r, f, clock.LastBlock(2)+confirmations)
	want(t, r, 0, 0, 1, 0)
}

func TestEachPartWorksWhileAnotherFails(t *testing.T) {
	f := newFake()
	f.down = true
	f.endings = []rounds.Ending{{Key: rounds.Key{Task: study.Hash{1}}, Since: clock.Genesis, Nodes: []uint32{self}}}
	r := open(t, f)
	put(t, r, result(0, 0))
	if err := r.Step(t.Context(), f.head()); !errors.Is(err, errDown) || !errors.Is(r.LastError(), errDown) {
		t.Errorf("got %v, kept %v", err, r.LastError())
	}
	if len(f.ended) != 1 {
		t.Error("the endings waited for the commitments")
	}
	f.down = false
	step(t, r, f)
	want(t, r, 0, 1, 0, 0)
}

func TestNothingIsDoneBeforeTheClockStarts(t *testing.T) {
	f := newFake()
	r := open(t, f)
	put(t, r, result(0, 0))
	if err := r.Step(t.Context(), rounds.Head{Number: clock.Genesis - 2}); err != nil {
		t.Fatal(err)
	}
	want(t, r, 1, 0, 0, 0)
}
