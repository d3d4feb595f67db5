package outbox_test

import (
	"context"
	"database/sql"
	"errors"
	"math/big"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/fluoronet/fluoro/chain"
	"github.com/fluoronet/fluoro/chain/chaintest"
	"github.com/fluoronet/fluoro/chain/devnet"
	"github.com/fluoronet/fluoro/chain/outbox"
)

func TestMain(m *testing.M) { chaintest.VerifyNoLeaks(m) }

// fataler is what testing.T and rapid.T share.
type fataler interface {
	Helper()
	Fatal(args ...any)
	Fatalf(format string, args ...any)
}

func account(t fataler, i uint32) *chain.Account {
	t.Helper()
	key, err := devnet.DevKey(i)
	if err != nil {
		t.Fatal(err)
	}
	return key.Account()
}

func openDB(t *testing.T, path string) *sql.DB {
	t.Helper()
	db, err := chain.OpenDB(path)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _ = db.Close() })
	return db
}

func open(t fataler, db *sql.DB, f *fakeChain, cfg outbox.Config) *outbox.Outbox {
	t.Helper()
	o, err := outbox.Open(context.Background(), db, f, account(t, 0), cfg)
	if err != nil {
		t.Fatal(err)
	}
	return o
}

func enqueue(t fataler, o *outbox.Outbox, texts ...string) {
	t.Helper()
	for _, text := range texts {
		enqueueCall(t, o, outbox.Call{Data: []byte(text)})
	}
}

// enqueueCall queues a call under a key that its data makes.
func enqueueCall(t fataler, o *outbox.Outbox, c outbox.Call) {
	t.Helper()
	c.Key, c.To = "key "+string(c.Data), chain.Address{19: 1}
	if _, err := o.Enqueue(context.Background(), c); err != nil {
		t.Fatal(err)
	}
}

func step(t fataler, o *outbox.Outbox) {
	t.Helper()
	if err := o.Step(context.Background()); err != nil {
		t.Fatal(err)
	}
}

func want(t fataler, o *outbox.Outbox, text string, state outbox.State, reason string) {
	t.Helper()
	s, err := o.Status(context.Background(), "key "+text)
	if err != nil || s.State != state || s.Reason != reason {
		t.Fatalf("%s is %v %q, %v; want %v %q", text, s.State, s.Reason, err, state, reason)
	}
}

func TestLifeOfACall(t *testing.T) {
	f := newFake()
	o := open(t, openDB(t, ":memory:"), f, outbox.Config{Confirmations: 3})
	enqueue(t, o, "a", "b")
	if added, err := o.Enqueue(t.Context(), outbox.Call{Key: "key a", Data: []byte("again")}); added || err != nil {
		t.Fatalf("a second time: %v, %v", added, err)
	}
	want(t, o, "a", outbox.Queued, "")
	step(t, o)
	want(t, o, "a", outbox.Sent, "")
	f.mine(0)
	step(t, o)
	want(t, o, "a", outbox.Mined, "")
	f.mine(0)
	f.mine(0)
	step(t, o)
	want(t, o, "b", outbox.Final, "")
	if got := f.delivered(); !slices.Equal(got, []string{"a", "b"}) {
		t.Errorf("delivered %q", got)
	}
	if s, err := o.Status(t.Context(), "key a"); err != nil || s.Block != 1 || s.Tx.IsZero() {
		t.Errorf("status %+v, %v", s, err)
	}
	counts, err := o.Counts(t.Context())
	if err != nil || counts[outbox.Final] != 2 {
		t.Errorf("counts %v, %v", counts, err)
	}
	if _, err := o.Status(t.Context(), "key x"); !errors.Is(err, chain.ErrNotFound) {
		t.Errorf("unknown key: %v", err)
	}
	enqueue(t, o, "a")
	step(t, o)
	f.mine(0)
	if got := f.delivered(); len(got) != 2 {
		t.Errorf("sent again: %q", got)
	}
}

func TestTooMuchGasIsRefused(t *testing.T) {
	f := newFake()
	f.gas = 900_000
	o := open(t, openDB(t, ":memory:"), f, outbox.Config{MaxGas: 1_000_000})
	enqueue(t, o, "a")
	step(t, o)
	want(t, o, "a", outbox.Refused, "it needs more gas than the limit: 1185000 of 1000000")
}

func TestPoisonDoesNotHoldUpOthers(t *testing.T) {
	f := newFake()
	f.reverts = func(data []byte) bool { return strings.Contains(string(data), "poison") }
	o := open(t, openDB(t, ":memory:"), f, outbox.Config{})
	enqueue(t, o, "a", "b", "poison", "c", "d")
	for range 3 {
		step(t, o)
		f.mine(0)
	}
	step(t, o)
	want(t, o, "poison", outbox.Refused, "the contract refuses without a reason")
	got := f.delivered()
	slices.Sort(got)
	if !slices.Equal(got, []string{"a", "b", "c", "d"}) {
		t.Errorf("delivered %q", got)
	}
}

func TestRateLimitRefusesNobody(t *testing.T) {
	f := newFake()
	limited := true
	f.answers = func() error {
		if limited {
			return rateLimit{}
		}
		return nil
	}
	o := open(t, openDB(t, ":memory:"), f, outbox.Config{})
	enqueue(t, o, "a", "b", "c")
	enqueueCall(t, o, outbox.Call{Data: []byte("d"), Last: 50, Priority: outbox.Urgent})
	for range 10 {
		if err := o.Step(t.Context()); !errors.Is(err, rateLimit{}) {
			t.Fatalf("got %v", err)
		}
	}
	limited = false
	for range 3 {
		step(t, o)
		f.mine(0)
	}
	if got := f.delivered(); len(got) != 4 {
		t.Errorf("delivered %q", got)
	}
}

func TestNonceFollowsTheMempool(t *testing.T) {
	f := newFake()
	o := open(t, openDB(t, ":memory:"), f, outbox.Config{})
	enqueue(t, o, "a")
	step(t, o)
	o = open(t, openDB(t, ":memory:"), f, outbox.Config{}) // the database was lost, the mempool was not
	enqueue(t, o, "b")
	step(t, o)
	f.mine(0)
	if got := f.delivered(); !slices.Equal(got, []string{"a", "b"}) {
		t.Errorf("delivered %q", got)
	}
}

func TestRevertInABlockIsTriedAgainAFewTimes(t *testing.T) {
	f := newFake()
	f.fails = func(data []byte) bool { return strings.Contains(string(data), "x") }
	o := open(t, openDB(t, ":memory:"), f, outbox.Config{})
	enqueue(t, o, "x")
	for range 8 {
		step(t, o)
		f.mine(0)
	}
	want(t, o, "x", outbox.Refused, "reverted in a block")
	if n := f.nonce(len(f.blocks) - 1); n != 3 {
		t.Errorf("%d transactions", n)
	}
}

func TestRestartSendsTheSameBytes(t *testing.T) {
	f := newFake()
	path := filepath.Join(t.TempDir(), "state.db")
	o := open(t, openDB(t, path), f, outbox.Config{})
	o.SetFault(func(point string) error {
		if point == "stored" {
			return errCrash
		}
		return nil
	})
	enqueue(t, o, "a")
	if err := o.Step(t.Context()); !errors.Is(err, errCrash) {
		t.Fatal(err)
	}
	if len(f.seen) != 0 {
		t.Fatal("sent before it was stored")
	}
	o = open(t, openDB(t, path), f, outbox.Config{})
	before, err := o.Status(t.Context(), "key a")
	if err != nil {
		t.Fatal(err)
	}
	step(t, o)
	if f.seen[common.Hash(before.Tx)] != 1 || len(f.seen) != 1 {
		t.Errorf("sent %v, stored was %s", f.seen, before.Tx)
	}
}

func TestAnotherProgramOnTheAccount(t *testing.T) {
	f := newFake()
	o := open(t, openDB(t, ":memory:"), f, outbox.Config{Confirmations: 2})
	enqueue(t, o, "a")
	step(t, o)
	foreign, err := account(t, 0).SignTx(types.NewTx(&types.DynamicFeeTx{Nonce: 0, Data: []byte("foreign"), GasFeeCap: big.NewInt(9999)}), big.NewInt(1337))
	if err != nil {
		t.Fatal(err)
	}
	if err := f.SendTransaction(t.Context(), foreign); err != nil {
		t.Fatal(err)
	}
	for range 4 {
		f.mine(0)
		_ = o.Step(t.Context()) // may complain that the nonce is too low
	}
	f.mine(0)
	step(t, o)
	if got := f.delivered(); !slices.Equal(got, []string{"foreign", "a"}) {
		t.Errorf("delivered %q", got)
	}
}

func TestOtherAccountIsRefused(t *testing.T) {
	f := newFake()
	db := openDB(t, ":memory:")
	open(t, db, f, outbox.Config{})
	if _, err := outbox.Open(t.Context(), db, f, account(t, 1), outbox.Config{}); !errors.Is(err, outbox.ErrOtherAccount) {
		t.Errorf("got %v", err)
	}
}

func TestBoundsOfWhatIsQueued(t *testing.T) {
	o := open(t, openDB(t, ":memory:"), newFake(), outbox.Config{})
	for _, key := range []string{"", strings.Repeat("k", outbox.MaxKeyBytes+1)} {
		if _, err := o.Enqueue(t.Context(), outbox.Call{Key: key}); err == nil {
			t.Errorf("key of %d bytes was taken", len(key))
		}
	}
	if _, err := o.Enqueue(t.Context(), outbox.Call{Key: "k", Data: make([]byte, outbox.MaxDataBytes+1)}); err == nil {
		t.Error("endless data was taken")
	}
}
