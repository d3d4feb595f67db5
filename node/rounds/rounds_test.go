package rounds_test

import (
	"context"
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

func TestTarget(t *testing.T) {
	for head, epoch := range map[uint64]uint32{8: 1, 9: 1, 10: 1, 12: 1, 13: 2, 16: 2, 17: 2, 18: 2, 21: 3} {
		if got := rounds.Target(clock, head); got != epoch {
			t.Errorf("at %d: %d, want %d", head, got, epoch)
		}
	}
}
