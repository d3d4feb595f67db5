package outbox_test

import (
	"math/big"
	"testing"

	"github.com/fluoronet/fluoro/chain/outbox"
)

func TestBidsMoreWithinBounds(t *testing.T) {
	f := newFake()
	o := open(t, openDB(t, ":memory:"), f, outbox.Config{BumpAfter: 2, MaxBumps: 3, MaxFee: big.NewInt(280)})
	enqueue(t, o, "a")
	step(t, o)
	for range 20 { // nothing is mined below a tip of 1000
		f.mine(1000)
		step(t, o)
	}
	if len(f.seen) != 3 { // 210, 237, 267; the next would be 301
		t.Errorf("%d bids", len(f.seen))
	}
	if tx := f.pool[0]; tx.GasFeeCap().Int64() != 267 || tx.GasTipCap().Int64() != 14 {
		t.Errorf("last bid: cap %v, tip %v", tx.GasFeeCap(), tx.GasTipCap())
	}
	f.mine(0)
	step(t, o)
	want(t, o, "a", outbox.Mined, "")
}

func TestAnOlderBidMayBeMined(t *testing.T) {
	f := newFake()
	o := open(t, openDB(t, ":memory:"), f, outbox.Config{BumpAfter: 1, Confirmations: 1})
	enqueue(t, o, "a")
	step(t, o)
	first := f.pool[0]
	f.mine(1000)
	step(t, o)
	if f.pool[0].Hash() == first.Hash() {
		t.Fatal("no higher bid")
	}
	f.pool[0] = first
	f.mine(0)
	step(t, o)
	want(t, o, "a", outbox.Final, "")
}
