package rounds_test

import (
	"context"
	"errors"
	"slices"
	"testing"

	"github.com/fluoronet/fluoro/node/rounds"
	"github.com/fluoronet/fluoro/study"
)

// fataler is what testing.T and rapid.T share.
type fataler interface {
	Helper()
	Fatal(args ...any)
	Fatalf(format string, args ...any)
}

func open(t *testing.T, f *fake) *rounds.Rounds {
	t.Helper()
	db, err := openDB(":memory:")
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _ = db.Close() })
	r, err := f.open(db)
	if err != nil {
		t.Fatal(err)
	}
	return r
}

func put(t fataler, r *rounds.Rounds, results ...study.Result) {
	t.Helper()
	for _, v := range results {
		if err := r.Put(context.Background(), taskOf(v), v); err != nil {
			t.Fatal(err)
		}
		if has, err := r.Has(context.Background(), taskOf(v)); !has || err != nil {
			t.Fatalf("put and not there: %v, %v", has, err)
		}
	}
}

func step(t fataler, r *rounds.Rounds, f *fake) {
	t.Helper()
	if err := r.Step(context.Background(), f.head()); err != nil {
		t.Fatal(err)
	}
}

// run steps at each head until block number n.
func run(t fataler, r *rounds.Rounds, f *fake, n uint64) {
	t.Helper()
	for step(t, r, f); f.number() < n; step(t, r, f) {
		f.mine()
	}
}

func want(t fataler, r *rounds.Rounds, ready, sealed, counted, ended int) {
	t.Helper()
	got, err := r.Counts(context.Background())
	if err != nil {
		t.Fatal(err)
	}
	for stage, n := range map[rounds.Stage]int{rounds.Ready: ready, rounds.Sealed: sealed, rounds.Counted: counted, rounds.Ended: ended} {
		if got[stage] != n {
			t.Fatalf("%d results are %v, want %d: %v", got[stage], stage, n, got)
		}
	}
}

func TestLifeOfAResult(t *testing.T) {
	f := newFake()
	r := open(t, f)
	put(t, r, result(0, 0), result(1, 0))
	want(t, r, 2, 0, 0, 0)
	step(t, r, f)
	want(t, r, 0, 2, 0, 0)
	run(t, r, f, clock.FirstReveal(1)-1)
	want(t, r, 0, 2, 0, 0)
	f.mine()
	step(t, r, f)
	want(t, r, 0, 0, 2, 0)
	run(t, r, f, clock.LastBlock(1)+confirmations)
	if len(f.queue) != 2 {
		t.Errorf("%d calls, want a commitment and a reveal", len(f.queue))
	}
	put(t, r, result(0, 0)) // again: it is known
	run(t, r, f, clock.LastBlock(3)-1)
	want(t, r, 0, 0, 2, 0)
	if len(f.queue) != 2 {
		t.Errorf("what counts was sent again")
	}
}

func TestABatchIsOrderedByModelAndPlace(t *testing.T) {
	f := newFake()
	r := open(t, f)
	put(t, r, result(2, 1), result(9, 0), result(1, 1), result(3, 0))
	step(t, r, f)
	for _, c := range f.queue {
		if got := c.batch.Results; !slices.Equal(got, []study.Result{result(3, 0), result(9, 0), result(1, 1), result(2, 1)}) {
			t.Errorf("sealed in the order %v", got)
		}
	}
}

// The first results of a phase are committed to at once, full batches too; the
// rest when the phase is nearly over.
func TestBatchesFill(t *testing.T) {
	f := newFake()
	r := open(t, f)
	put(t, r, result(0, 0))
	step(t, r, f)
	put(t, r, result(1, 0))
	f.mine()
	step(t, r, f)
	if f.commitments() != 1 {
		t.Fatalf("%d commitments: the second did not wait", f.commitments())
	}
	for i := range rounds.MaxBatch {
		put(t, r, result(10+i, 0))
	}
	step(t, r, f)
	if f.commitments() != 2 {
		t.Fatalf("%d commitments: the full batch waited", f.commitments())
	}
	f.mine()
	step(t, r, f)
	if f.commitments() != 3 {
		t.Fatalf("%d commitments at the last call", f.commitments())
	}
	put(t, r, result(200, 0))
	f.mine()
	step(t, r, f) // the next block is for reveals
	if f.commitments() != 3 {
		t.Errorf("%d commitments: one would come too late", f.commitments())
	}
	run(t, r, f, clock.LastBlock(1)-1)
	want(t, r, 1, 0, rounds.MaxBatch+2, 0)
}

func TestTwoRuntimesOfAModelAreTwoBatches(t *testing.T) {
	f := newFake()
	r := open(t, f)
	other := result(1, 0)
	other.Runtime[5]++
	put(t, r, result(0, 0), other, result(2, 0))
	run(t, r, f, clock.LastBlock(1))
	want(t, r, 0, 0, 3, 0)
	for _, c := range f.queue {
		if n := len(c.batch.Results); n == 3 {
			t.Errorf("a batch of both runtimes")
		}
	}
}

func TestWhoIsNotSelectedWaitsForTheCircleToWiden(t *testing.T) {
	f := newFake()
	f.refuse = func(_ study.Hash, epoch uint32) rounds.Refusal {
		if epoch < 3 {
			return rounds.Refusal{Reason: "notSelected", Passes: true}
		}
		return rounds.Refusal{}
	}
	r := open(t, f)
	put(t, r, result(0, 0))
	run(t, r, f, clock.LastBlock(2)-1)
	want(t, r, 1, 0, 0, 0)
	run(t, r, f, clock.LastBlock(3))
	want(t, r, 0, 0, 1, 0)
}

func TestWhatIsRefusedForGoodEnds(t *testing.T) {
	f := newFake()
	gone := true
	f.refuse = func(study.Hash, uint32) rounds.Refusal {
		if gone {
			return rounds.Refusal{Reason: "studyWithdrawn"}
		}
		return rounds.Refusal{}
	}
	r := open(t, f)
	put(t, r, result(0, 0))
	step(t, r, f)
	want(t, r, 0, 0, 0, 1)
	// It is owed at a later head after all: it is taken up again.
	gone = false
	put(t, r, result(0, 0))
	run(t, r, f, clock.LastBlock(2))
	want(t, r, 0, 0, 1, 0)
}

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
	f.reorg(int(clock.Schedule.EpochBlocks()) - 2)
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

func TestTarget(t *testing.T) {
	for head, epoch := range map[uint64]uint32{8: 1, 9: 1, 10: 1, 12: 1, 13: 2, 16: 2, 17: 2, 18: 2, 21: 3} {
		if got := rounds.Target(clock, head); got != epoch {
			t.Errorf("at %d: %d, want %d", head, got, epoch)
		}
	}
}
