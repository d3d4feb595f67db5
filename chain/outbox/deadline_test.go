package outbox_test

import (
	"slices"
	"strings"
	"testing"

	"github.com/fluoronet/fluoro/chain/outbox"
)

func TestUrgentCallsGoFirst(t *testing.T) {
	f := newFake()
	o := open(t, openDB(t, ":memory:"), f, outbox.Config{})
	enqueue(t, o, "finalise")
	enqueueCall(t, o, outbox.Call{Data: []byte("commit"), Priority: outbox.Normal})
	enqueueCall(t, o, outbox.Call{Data: []byte("reveal"), Priority: outbox.Urgent})
	step(t, o)
	f.mine(0)
	if got := f.delivered(); !slices.Equal(got, []string{"reveal", "commit", "finalise"}) {
		t.Errorf("delivered in the order %q", got)
	}
}

func TestTheBackgroundLeavesRoom(t *testing.T) {
	f := newFake()
	o := open(t, openDB(t, ":memory:"), f, outbox.Config{MaxInFlight: 4})
	enqueue(t, o, "a", "b", "c", "d", "e")
	step(t, o)
	if len(f.pool) != 2 {
		t.Errorf("%d of 4 in flight are in the background", len(f.pool))
	}
	for _, text := range []string{"x", "y", "z"} {
		enqueueCall(t, o, outbox.Call{Data: []byte(text), Priority: outbox.Urgent})
	}
	step(t, o)
	if len(f.pool) != 4 {
		t.Errorf("%d in flight", len(f.pool))
	}
}

func TestALateCallIsNotSent(t *testing.T) {
	f := newFake()
	o := open(t, openDB(t, ":memory:"), f, outbox.Config{})
	enqueueCall(t, o, outbox.Call{Data: []byte("a"), Last: 2})
	f.mine(0)
	f.mine(0)
	step(t, o)
	want(t, o, "a", outbox.Expired, "")
	if len(f.seen) != 0 {
		t.Error("it was sent")
	}
}

// The nonce of a call that is in the mempool when its time is over is spent on
// nothing, and what comes after it is mined.
func TestALateTransactionIsCancelled(t *testing.T) {
	for name, forgotten := range map[string]bool{"in the mempool": false, "forgotten": true} {
		t.Run(name, func(t *testing.T) {
			f := newFake()
			db := openDB(t, ":memory:")
			o := open(t, db, f, outbox.Config{BumpAfter: 50, Hurry: 1, Confirmations: 2})
			enqueueCall(t, o, outbox.Call{Data: []byte("late"), Last: 2, Priority: outbox.Urgent})
			enqueue(t, o, "after")
			step(t, o)
			f.mine(1000)
			f.mine(1000)
			if forgotten {
				f.forgetPool()
			}
			step(t, o)
			want(t, o, "late", outbox.Expired, "")
			o = open(t, db, f, outbox.Config{Confirmations: 2}) // a restart does not bring it back
			step(t, o)
			for range 4 {
				f.mine(0)
				step(t, o)
			}
			want(t, o, "late", outbox.Expired, "")
			want(t, o, "after", outbox.Final, "")
			if got := f.delivered(); !slices.Equal(got, []string{"after"}) {
				t.Errorf("delivered %q", got)
			}
		})
	}
}

// A miner may have taken it all the same, before it saw the cancellation.
func TestACancelledCallMayBeMined(t *testing.T) {
	f := newFake()
	o := open(t, openDB(t, ":memory:"), f, outbox.Config{Confirmations: 1})
	enqueueCall(t, o, outbox.Call{Data: []byte("a"), Last: 1})
	step(t, o)
	first := f.pool[0]
	f.mine(1000)
	step(t, o)
	want(t, o, "a", outbox.Expired, "")
	f.reorg(1, false)
	f.pool[0] = first
	f.mine(0)
	step(t, o)
	want(t, o, "a", outbox.Final, "")
}

// What the contract refuses may be early, if it has a last block, or the
// endpoint late: the next head is asked.
func TestAnEarlyCallWaits(t *testing.T) {
	f := newFake()
	f.reverts = func(data []byte) bool { return strings.Contains(string(data), "early") && len(f.blocks) < 4 }
	o := open(t, openDB(t, ":memory:"), f, outbox.Config{})
	enqueueCall(t, o, outbox.Call{Data: []byte("early"), Last: 9, Priority: outbox.Urgent})
	enqueue(t, o, "other")
	for range 3 {
		step(t, o)
		want(t, o, "early", outbox.Queued, "the contract refuses without a reason")
		f.mine(0)
	}
	step(t, o)
	f.mine(0)
	if got := f.delivered(); !slices.Equal(got, []string{"other", "early"}) {
		t.Errorf("delivered %q", got)
	}
}

func TestBidsMoreAtEachBlockWhenTimeIsShort(t *testing.T) {
	f := newFake()
	o := open(t, openDB(t, ":memory:"), f, outbox.Config{BumpAfter: 100, Hurry: 3, MaxBumps: 20})
	enqueue(t, o, "before") // has the nonce before
	step(t, o)
	enqueueCall(t, o, outbox.Call{Data: []byte("urgent"), Last: 6, Priority: outbox.Urgent})
	step(t, o)
	for range 3 {
		f.mine(1000)
		step(t, o)
	}
	f.mine(1000)
	step(t, o)
	if tip := f.pool[0].GasTipCap().Int64(); tip <= 12 { // 10, 12, 14
		t.Errorf("what is before it bids a tip of %d", tip)
	}
	if tip := f.pool[1].GasTipCap().Int64(); tip <= 12 {
		t.Errorf("it bids a tip of %d", tip)
	}
}

// A reverted transaction that a reorganisation forgets leaves a nonce that
// nobody uses: the next call does, so that those behind it go on.
func TestAGapIsFilled(t *testing.T) {
	f := newFake()
	f.fails = func(data []byte) bool { return string(data) == "x" && len(f.blocks) == 2 }
	o := open(t, openDB(t, ":memory:"), f, outbox.Config{})
	enqueue(t, o, "x")
	step(t, o)
	f.mine(0)
	step(t, o) // reverted: queued again, with another nonce
	if f.pool[1] == nil {
		t.Fatal("not sent again")
	}
	f.reorg(1, true)
	f.fails = nil
	f.mine(0)
	enqueue(t, o, "y")
	step(t, o)
	f.mine(0)
	if got := f.delivered(); !slices.Equal(got, []string{"y", "x"}) {
		t.Errorf("delivered %q", got)
	}
}
