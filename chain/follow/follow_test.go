package follow_test

import (
	"context"
	"database/sql"
	"errors"
	"path/filepath"
	"slices"
	"testing"
	"time"

	"github.com/fluoronet/fluoro/chain"
	"github.com/fluoronet/fluoro/chain/chaintest"
	"github.com/fluoronet/fluoro/chain/follow"
	"pgregory.net/rapid"
)

func TestMain(m *testing.M) { chaintest.VerifyNoLeaks(m) }

// fataler is what testing.T and rapid.T share.
type fataler interface {
	Helper()
	Fatal(args ...any)
	Fatalf(format string, args ...any)
}

func open(t *testing.T, path string) *sql.DB {
	t.Helper()
	db, err := openRows(path)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _ = db.Close() })
	return db
}

func newFollower(t fataler, db *sql.DB, h follow.Handler, cfg follow.Config, sources ...*fakeChain) *follow.Follower {
	t.Helper()
	list := make([]follow.Source, len(sources))
	for i, s := range sources {
		list[i] = s
	}
	cfg.Contracts = []chain.Address{contract}
	f, err := follow.New(context.Background(), db, list, h, cfg)
	if err != nil {
		t.Fatal(err)
	}
	return f
}

func step(t fataler, f *follow.Follower) {
	t.Helper()
	if err := f.Step(context.Background()); err != nil {
		t.Fatal(err)
	}
}

func wantRows(t fataler, db *sql.DB, want []string) {
	t.Helper()
	got, err := rows(db)
	if err != nil {
		t.Fatal(err)
	}
	if !slices.Equal(got, want) {
		t.Fatalf("rows\n%q\nwant\n%q", got, want)
	}
}

// A restart on a chain that stands still tells its reader where the rows stand,
// or what was owed then would wait for the next block.
func TestARestartTellsTheHeadOfAQuietChain(t *testing.T) {
	path := filepath.Join(t.TempDir(), "rows.db")
	src := newFake("a")
	for salt := range uint64(3) {
		src.extend(salt, 0)
	}
	for range 2 {
		db := open(t, path)
		f := newFollower(t, db, &rowsHandler{}, follow.Config{}, src)
		step(t, f)
		step(t, f)
		want, err := f.Cursor(t.Context())
		if err != nil {
			t.Fatal(err)
		}
		select {
		case head := <-f.Heads():
			if head.Hash != want.Hash || head.Number != 3 {
				t.Errorf("told %d, stands at %d", head.Number, want.Number)
			}
		default:
			t.Error("the reader was told nothing")
		}
		if err := db.Close(); err != nil {
			t.Fatal(err)
		}
	}
}

// After any sequence of new blocks, forks of any depth above the final block,
// and restarts, the rows are those of the canonical chain.
func TestRowsEqualTheCanonicalChain(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		db, err := openRows(":memory:")
		if err != nil {
			t.Fatal(err)
		}
		defer func() { _ = db.Close() }()
		src := newFake("a")
		tagged := rapid.Bool().Draw(t, "has finalised tag")
		if tagged {
			src.final = 0
		}
		cfg := follow.Config{
			From:          uint64(rapid.IntRange(0, 5).Draw(t, "from")),
			Confirmations: uint64(rapid.IntRange(1, 12).Draw(t, "confirmations")),
			Window:        uint64(rapid.IntRange(1, 8).Draw(t, "window")),
		}
		first := max(1, cfg.From)
		src.maxLogs = rapid.IntRange(3, 10).Draw(t, "most logs")
		f := newFollower(t, db, &rowsHandler{}, cfg, src)
		var salt uint64
		seenHead := 0 // the follower believes what it saw: forks below its final block are another chain
		t.Repeat(map[string]func(*rapid.T){
			"extend": func(t *rapid.T) {
				for range rapid.IntRange(1, 100).Draw(t, "blocks") {
					salt++
					src.extend(salt, rapid.SampledFrom([]int{0, 0, 1, 3}).Draw(t, "logs"))
				}
			},
			"fork": func(t *rapid.T) {
				most := len(src.blocks) - 1
				if tagged {
					most -= max(0, src.final)
				} else {
					most = min(most, len(src.blocks)-1-max(0, seenHead-int(cfg.Confirmations)))
				}
				depth := rapid.IntRange(0, max(0, most)).Draw(t, "depth")
				src.fork(depth)
				for range rapid.IntRange(0, depth+2).Draw(t, "new blocks") {
					salt++
					src.extend(salt, rapid.IntRange(0, 3).Draw(t, "logs"))
				}
			},
			"finalise": func(t *rapid.T) {
				if tagged {
					src.final = rapid.IntRange(max(0, src.final), len(src.blocks)-1).Draw(t, "final")
				}
			},
			"reopen": func(t *rapid.T) { f = newFollower(t, db, &rowsHandler{}, cfg, src) },
			"step":   func(t *rapid.T) { step(t, f); seenHead = max(seenHead, len(src.blocks)-1) },
			"": func(t *rapid.T) {
				if c, err := f.Cursor(context.Background()); err == nil && c.Number >= uint64(len(src.blocks)) {
					return // a chain cut short looks like an endpoint that lags
				}
				step(t, f)
				seenHead = max(seenHead, len(src.blocks)-1)
				if uint64(len(src.blocks)) > first {
					wantRows(t, db, src.canonical(first))
				}
			},
		})
	})
}

func TestLaggingEndpointIsNotAReorg(t *testing.T) {
	ahead, behind := newFake("ahead"), newFake("behind")
	for i := range uint64(20) {
		ahead.extend(i, 1)
		if i < 12 {
			behind.extend(i, 1)
		}
	}
	db := open(t, ":memory:")
	h := &rowsHandler{}
	f := newFollower(t, db, h, follow.Config{}, ahead, behind)
	step(t, f)
	wantRows(t, db, ahead.canonical(1))

	ahead.down = errors.New("down")
	h.fail = errors.New("the rows were touched")
	step(t, f) // only the lagging one answers: nothing changes
	wantRows(t, db, ahead.canonical(1))

	h.fail, ahead.down = nil, nil
	ahead.extend(99, 2)
	step(t, f)
	wantRows(t, db, ahead.canonical(1))
}

func TestShorterForkRewinds(t *testing.T) {
	src := newFake("a")
	for i := range uint64(10) {
		src.extend(i, 1)
	}
	db := open(t, ":memory:")
	f := newFollower(t, db, &rowsHandler{}, follow.Config{}, src)
	step(t, f)
	src.fork(5)
	src.extend(77, 2)
	step(t, f)
	wantRows(t, db, src.canonical(1))
}

func TestOtherChainIsRefused(t *testing.T) {
	db := open(t, ":memory:")
	src, other := newFake("a"), newFake("b")
	for i := range uint64(30) {
		src.extend(i, 1)
		other.extend(i+1000, 1)
	}
	other.extend(5, 0)
	step(t, newFollower(t, db, &rowsHandler{}, follow.Config{Confirmations: 4}, src))
	before := src.canonical(1)
	err := newFollower(t, db, &rowsHandler{}, follow.Config{Confirmations: 4}, other).Run(t.Context())
	if !errors.Is(err, follow.ErrOtherChain) {
		t.Fatalf("got %v, want ErrOtherChain", err)
	}
	wantRows(t, db, before)
}

func TestBackfillHalvesItsWindow(t *testing.T) {
	src := newFake("a")
	for i := range uint64(500) {
		src.extend(i, int(i%3))
	}
	src.maxLogs = 7
	db := open(t, ":memory:")
	step(t, newFollower(t, db, &rowsHandler{}, follow.Config{Confirmations: 10}, src))
	wantRows(t, db, src.canonical(1))
	if src.asked < 500/7 || src.asked > 400 {
		t.Errorf("%d range questions", src.asked)
	}
}

func TestHandlersErrorUndoesTheStep(t *testing.T) {
	src := newFake("a")
	for i := range uint64(5) {
		src.extend(i, 1)
	}
	path := filepath.Join(t.TempDir(), "state.db")
	db := open(t, path)
	h := &rowsHandler{fail: errors.New("disk is full")}
	f := newFollower(t, db, h, follow.Config{}, src)
	if err := f.Run(t.Context()); !errors.Is(err, h.fail) {
		t.Fatalf("got %v", err)
	}
	wantRows(t, db, nil)
	h.fail = nil
	db2 := open(t, path) // as after a crash
	step(t, newFollower(t, db2, h, follow.Config{}, src))
	wantRows(t, db2, src.canonical(1))
}

func TestRunFollowsPushesAndOutages(t *testing.T) {
	src := newFake("a")
	src.extend(1, 1)
	src.down = chain.ErrUnreachable
	src.pushes = make(chan struct{})
	ticks := make(chan time.Time)
	db := open(t, filepath.Join(t.TempDir(), "state.db"))
	f := newFollower(t, db, &rowsHandler{}, follow.Config{Ticks: ticks}, src)
	ctx, cancel := context.WithCancel(t.Context())
	done := make(chan error, 1)
	go func() { done <- f.Run(ctx) }()

	ticks <- time.Time{} // the outage has been met
	src.mu.Lock()
	src.down = nil
	src.mu.Unlock()
	ticks <- time.Time{}
	waitHead(t, f, 1)
	src.mu.Lock()
	src.extend(2, 2)
	src.mu.Unlock()
	src.pushes <- struct{}{}
	waitHead(t, f, 2)
	cancel()
	if err := <-done; err != nil {
		t.Fatal(err)
	}
	wantRows(t, db, src.canonical(1))
}

func waitHead(t *testing.T, f *follow.Follower, number uint64) {
	t.Helper()
	limit := time.After(10 * time.Second)
	for {
		select {
		case head := <-f.Heads():
			if head.Number == number {
				return
			}
		case <-limit:
			t.Fatalf("head %d was not announced", number)
		}
	}
}
