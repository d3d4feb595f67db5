package rounds_test

import (
	"context"
	"database/sql"
	"errors"
	"testing"

	"pgregory.net/rapid"

	"github.com/fluoronet/fluoro/node/rounds"
	"github.com/fluoronet/fluoro/study"
)

var errCrash = errors.New("crash")

// reopened is a node that has restarted over its database.
func reopened(t fataler, f *fake, db *sql.DB) *rounds.Rounds {
	t.Helper()
	r, err := f.open(db)
	if err != nil {
		t.Fatal(err)
	}
	return r
}

// A node that crashes at any point, once or at every step, loses and doubles
// nothing.
func TestCrashAtEachPoint(t *testing.T) {
	for _, point := range rounds.Points {
		t.Run(point, func(t *testing.T) {
			f := newFake()
			db, err := openDB(":memory:")
			if err != nil {
				t.Fatal(err)
			}
			defer func() { _ = db.Close() }()
			reopen := func() *rounds.Rounds { return reopened(t, f, db) }
			r := reopen()
			for i := range rounds.MaxBatch + 3 {
				put(t, r, result(i, i%3))
			}
			crashes := 0
			for f.number() < clock.LastBlock(2)+confirmations {
				r.SetFault(func(p string) error {
					if p == point {
						crashes++
						return errCrash
					}
					return nil
				})
				if err := r.Step(t.Context(), f.head()); err != nil && !errors.Is(err, errCrash) {
					t.Fatal(err)
				}
				r = reopen()
				step(t, r, f)
				f.mine()
			}
			step(t, r, f)
			want(t, r, 0, 0, rounds.MaxBatch+3, 0)
			if crashes == 0 {
				t.Error("it never came to the point")
			}
			if state := f.state(); len(state.batches) != 2 || state.doubles != 0 || len(f.missed) != 0 {
				t.Errorf("%d batches, %d doubles, %d missed", len(state.batches), state.doubles, len(f.missed))
			}
		})
	}
}

// Whatever comes in whatever order, every commitment that the chain has can be
// opened, no result is revealed twice, and in the end every result counts.
func TestAnyInterleaving(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		f := newFake()
		f.refuse = func(task study.Hash, epoch uint32) rounds.Refusal {
			if uint32(task[0])%4 > epoch { // selected from some epoch on
				return rounds.Refusal{Reason: "notSelected", Passes: true}
			}
			return rounds.Refusal{}
		}
		db, err := openDB(":memory:")
		if err != nil {
			t.Fatal(err)
		}
		defer func() { _ = db.Close() }()
		reopen := func() *rounds.Rounds { return reopened(t, f, db) }
		r := reopen()
		results, reorgs := 0, 0
		t.Repeat(map[string]func(*rapid.T){
			"put": func(t *rapid.T) {
				for range rapid.IntRange(1, 30).Draw(t, "results") {
					put(t, r, result(results%200, results/200))
					results++
				}
			},
			"mine and step": func(t *rapid.T) {
				f.mine(rapid.SampledFrom([][]string{nil, nil, {"commit"}, {"reveal"}, {"commit", "reveal"}}).Draw(t, "left out")...)
				step(t, r, f)
			},
			"heads that are missed": func(t *rapid.T) { f.to(f.number() + rapid.Uint64Range(1, 9).Draw(t, "blocks")) },
			"step again":            func(t *rapid.T) { step(t, r, f) },
			"restart":               func(*rapid.T) { r = reopen() },
			"crash": func(t *rapid.T) {
				at := rapid.SampledFrom(rounds.Points).Draw(t, "at")
				r.SetFault(func(point string) error {
					if point == at {
						return errCrash
					}
					return nil
				})
				if err := r.Step(context.Background(), f.head()); err != nil && !errors.Is(err, errCrash) {
					t.Fatal(err)
				}
				r = reopen()
			},
			"endpoint away": func(*rapid.T) {
				f.down = true
				_ = r.Step(context.Background(), f.head())
				f.down = false
			},
			"reorg": func(t *rapid.T) {
				depth := rapid.IntRange(0, min(confirmations-1, len(f.blocks)-1)).Draw(t, "depth")
				f.reorg(depth)
				reorgs += depth
				for range depth {
					f.mine(rapid.SampledFrom([][]string{nil, {"commit"}, {"reveal"}}).Draw(t, "left out")...)
				}
			},
			"": func(t *rapid.T) { check(t, f, db, reorgs) },
		})
		run(t, r, f, f.number()+5*clock.Schedule.EpochBlocks())
		check(t, f, db, reorgs)
		want(t, r, 0, 0, results, 0)
		for task, n := range f.state().counted {
			if n != 1 {
				t.Fatalf("task %s counts %d times", task, n)
			}
		}
	})
}

// check holds what the chain has against what is stored: a batch that can
// still be revealed has its salt on disk, and the results of an epoch are in
// one batch of it.
func check(t *rapid.T, f *fake, db *sql.DB, reorgs int) {
	state := f.state()
	if state.doubles > 0 && reorgs == 0 {
		t.Fatalf("%d results were revealed twice", state.doubles)
	}
	for root, b := range state.batches {
		if b.state != rounds.Committed || f.number() > clock.LastBlock(b.epoch) {
			continue
		}
		var salt []byte
		if err := db.QueryRow(`SELECT salt FROM rounds_batch WHERE root = ?`, root[:]).Scan(&salt); err != nil || len(salt) != 32 {
			t.Fatalf("the salt of a batch that can be revealed is lost: %v", err)
		}
	}
	var twice int
	if err := db.QueryRow(`SELECT COUNT(*) FROM (SELECT 1 FROM rounds_item i JOIN rounds_batch b ON b.root = i.root
		GROUP BY b.epoch, i.task HAVING COUNT(*) > 1)`).Scan(&twice); err != nil || twice > 0 {
		t.Fatalf("%d results are in two batches of one epoch, %v", twice, err)
	}
}
