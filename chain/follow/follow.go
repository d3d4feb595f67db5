// Package follow keeps SQLite tables in step with the contracts' logs.
//
// The position on the chain and the rows made from the logs change in one
// SQLite transaction, so that a crash leaves both or neither. Blocks that are
// not final yet are read one by one by hash and must be each other's parents;
// when they are not what was stored, the rows are rewound to the common
// ancestor. Final blocks far behind the head are read in ranges that halve
// when the endpoint finds them too large. Of several endpoints the one with
// the highest head is asked; one that is merely behind is left alone.
//
// The idea is that of Chainlink's LogPoller. The package gives logs no
// meaning; that is the Handler's.
package follow

import (
	"context"
	"database/sql"
	"errors"
	"fmt"
	"io"
	"log/slog"
	"time"

	"github.com/ethereum/go-ethereum/core/types"
	"github.com/fluoronet/fluoro/chain"
	"github.com/fluoronet/fluoro/study"
)

// Source is one endpoint as the follower needs it; *chain.Endpoint is one.
type Source interface {
	Name() string
	Head(ctx context.Context) (chain.Block, error)
	Finalized(ctx context.Context) (chain.Block, error)
	Blocks(ctx context.Context, numbers []uint64) ([]chain.Block, error)
	LogsOf(ctx context.Context, blocks []study.Hash, contracts []chain.Address) ([][]types.Log, error)
	LogsBetween(ctx context.Context, from, to uint64, contracts []chain.Address) ([]types.Log, error)
	Watch(ctx context.Context) (<-chan struct{}, error)
}

// Handler turns logs into rows. Both methods run inside the transaction that
// moves the cursor; what they write must go through tx and nowhere else. An
// error undoes the whole step and ends Run.
type Handler interface {
	// Apply is called once for each block above the cursor, in order, with the
	// contracts' logs in it. Blocks of a backfilled range without logs are left
	// out.
	Apply(tx *sql.Tx, block chain.Block, logs []types.Log) error
	// Rewind undoes every block above the one numbered to.
	Rewind(tx *sql.Tx, to uint64) error
}

// Config tells a follower what to follow. From and Contracts are required.
type Config struct {
	Name      string          // of the cursor, when several share a database; "" is fine for one
	From      uint64          // first block to apply: the contracts' deployment block
	Contracts []chain.Address // whose logs to read
	// Confirmations is how many blocks below the head count as final where the
	// chain has no finalised block of its own. 0: 64.
	Confirmations uint64
	Window        uint64           // blocks of the first range to backfill; 0: 2000
	Poll          time.Duration    // how often to look for a new head; 0: 2 s
	Ticks         <-chan time.Time // in place of Poll, for tests
	Log           *slog.Logger     // nil: silent
}

// ErrOtherChain is returned when a block that was final is another block now:
// the endpoints serve a different chain than the one the rows came from.
var ErrOtherChain = errors.New("the endpoint's final blocks are not those followed so far: it serves another chain; point it at the right one or start with a new folder")

// Follower follows the chain's logs. Step and Run must not run concurrently.
type Follower struct {
	db      *sql.DB
	sources []Source
	handler Handler
	cfg     Config
	window  uint64
	last    Source // asked last time; preferred among equals
	heads   chan chain.Block
	told    bool // whether heads had any since New
}

// New prepares the follower's tables in db. It asks no endpoint yet.
func New(ctx context.Context, db *sql.DB, sources []Source, handler Handler, cfg Config) (*Follower, error) {
	if len(sources) == 0 || len(cfg.Contracts) == 0 {
		return nil, errors.New("follow: at least one endpoint and one contract are needed")
	}
	if cfg.From == 0 {
		cfg.From = 1 // the genesis block has no logs
	}
	if cfg.Confirmations == 0 {
		cfg.Confirmations = 64
	}
	if cfg.Window == 0 {
		cfg.Window = 2000
	}
	if cfg.Poll == 0 {
		cfg.Poll = 2 * time.Second
	}
	if cfg.Log == nil {
		cfg.Log = slog.New(slog.NewTextHandler(io.Discard, nil))
	}
	if _, err := db.ExecContext(ctx, schema); err != nil {
		return nil, fmt.Errorf("prepare follower's tables: %w", err)
	}
	return &Follower{db: db, sources: sources, handler: handler, cfg: cfg, window: cfg.Window, heads: make(chan chain.Block, 1)}, nil
}

// Heads delivers the block that the rows stand at, once at the start and then
// whenever it changes; a slow reader gets only the newest.
func (f *Follower) Heads() <-chan chain.Block { return f.heads }

// Cursor returns the block that the rows stand at, or chain.ErrNotFound before
// the first step. Its Parent and Time are not kept.
func (f *Follower) Cursor(ctx context.Context) (chain.Block, error) {
	var b chain.Block
	err := f.db.QueryRowContext(ctx, `SELECT number, hash FROM follow_block WHERE name = ? ORDER BY number DESC LIMIT 1`, f.cfg.Name).
		Scan(&b.Number, (*hashColumn)(&b.Hash))
	if errors.Is(err, sql.ErrNoRows) {
		return chain.Block{}, fmt.Errorf("follower's cursor: %w", chain.ErrNotFound)
	}
	if err != nil {
		return chain.Block{}, fmt.Errorf("read follower's cursor: %w", err)
	}
	return b, nil
}

// Run follows until ctx ends, then returns nil. An endpoint's error is logged
// and tried again; ErrOtherChain and errors of the database or the handler
// end it.
func (f *Follower) Run(ctx context.Context) error {
	ticks := f.cfg.Ticks
	if ticks == nil {
		ticker := time.NewTicker(f.cfg.Poll)
		defer ticker.Stop()
		ticks = ticker.C
	}
	watch := newWatcher(ctx, f.sources)
	defer watch.wait()
	for {
		watch.ensure()
		err := f.Step(ctx)
		var source *sourceError
		switch {
		case ctx.Err() != nil:
			return nil
		case errors.As(err, &source):
			f.cfg.Log.Warn("follower waits for an endpoint", "err", err)
		case err != nil:
			return err
		}
		select {
		case <-ctx.Done():
			return nil
		case <-ticks:
		case <-watch.heads:
		}
	}
}

// Step brings the rows up to the best endpoint's head of now.
func (f *Follower) Step(ctx context.Context) error {
	for {
		moved, err := f.advance(ctx)
		if err != nil || !moved && f.told {
			return err
		}
		cursor, err := f.Cursor(ctx)
		if errors.Is(err, chain.ErrNotFound) {
			return nil // no endpoint has the first block yet
		}
		if err != nil {
			return err
		}
		f.announce(cursor)
		if !moved {
			return nil
		}
	}
}

// announce replaces an unread head by the newer one.
func (f *Follower) announce(b chain.Block) {
	select {
	case <-f.heads:
	default:
	}
	f.heads <- b
	f.told = true
}

// sourceError marks an error that an endpoint is to blame for.
type sourceError struct{ err error }

func (e *sourceError) Error() string { return e.err.Error() }
func (e *sourceError) Unwrap() error { return e.err }

func blame(err error) error {
	if err == nil {
		return nil
	}
	return &sourceError{err}
}
