package outbox_test

import (
	"context"
	"errors"
	"fmt"
	"slices"
	"testing"

	"github.com/fluoronet/fluoro/chain"
	"github.com/fluoronet/fluoro/chain/outbox"
	"pgregory.net/rapid"
)

var errCrash = errors.New("crash")

// Whatever crashes, is forgotten or taken back, every call stands in the chain
// once: never twice at any moment, and once in the
// end unless it is said to have expired.
func TestExactlyOnce(t *testing.T) {
	const confirmations = 4
	rapid.Check(t, func(t *rapid.T) {
		db, err := chain.OpenDB(":memory:")
		if err != nil {
			t.Fatal(err)
		}
		defer func() { _ = db.Close() }()
		f := newFake()
		cfg := outbox.Config{Confirmations: confirmations, MaxInFlight: 5, BumpAfter: 2, MaxBumps: 3}
		o := open(t, db, f, cfg)
		queued := 0
		var lasts []uint64
		t.Repeat(map[string]func(*rapid.T){
			"enqueue": func(t *rapid.T) {
				for range rapid.IntRange(1, 8).Draw(t, "calls") {
					last := uint64(0)
					if rapid.Bool().Draw(t, "deadline") {
						last = uint64(len(f.blocks)-1) + rapid.Uint64Range(0, 8).Draw(t, "blocks")
					}
					enqueueCall(t, o, outbox.Call{Data: fmt.Appendf(nil, "item %d", queued), Last: last, Priority: rapid.IntRange(0, 2).Draw(t, "priority")})
					lasts = append(lasts, last)
					queued++
				}
			},
			"step": func(t *rapid.T) { step(t, o) },
			"crash": func(t *rapid.T) {
				at := rapid.SampledFrom(outbox.Points).Draw(t, "at")
				after := rapid.IntRange(0, 2).Draw(t, "after")
				o.SetFault(func(point string) error {
					if point == at {
						after--
					}
					if after < 0 {
						return errCrash
					}
					return nil
				})
				if err := o.Step(context.Background()); err != nil && !errors.Is(err, errCrash) {
					t.Fatal(err)
				}
				o = open(t, db, f, cfg)
			},
			"mine":   func(t *rapid.T) { f.mine(rapid.SampledFrom([]int64{0, 12, 1000}).Draw(t, "tip")) },
			"forget": func(*rapid.T) { f.forgetPool() },
			"reorg": func(t *rapid.T) {
				most := min(confirmations-1, len(f.blocks)-1)
				depth := rapid.IntRange(0, most).Draw(t, "depth")
				f.reorg(depth, rapid.Bool().Draw(t, "forget"))
				for range depth {
					f.mine(rapid.SampledFrom([]int64{0, 1000}).Draw(t, "tip"))
				}
			},
			"": func(t *rapid.T) {
				got := f.delivered()
				slices.Sort(got)
				if twice := len(got) - len(slices.Compact(got)); twice != 0 {
					t.Fatalf("%d calls stand in the chain twice", twice)
				}
			},
		})
		for range 20 + queued {
			step(t, o)
			f.mine(0)
		}
		step(t, o)
		got := f.delivered()
		for i := range queued {
			text := fmt.Sprintf("item %d", i)
			s, err := o.Status(context.Background(), "key "+text)
			if err != nil || s.Reason != "" {
				t.Fatalf("%s: %+v, %v", text, s, err)
			}
			arrived := slices.Contains(got, text)
			switch {
			case arrived && s.State < outbox.Mined || arrived && s.State == outbox.Expired:
				t.Fatalf("%s stands in the chain and is %v", text, s.State)
			case !arrived && (s.State != outbox.Expired || lasts[i] == 0):
				t.Fatalf("%s is %v and not in the chain", text, s.State)
			}
		}
	})
}
