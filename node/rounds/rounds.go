package rounds

import (
	"context"
	"crypto/rand"
	"database/sql"
	"errors"
	"fmt"
	"io"
	"log/slog"
	"sync"

	"github.com/fluoronet/fluoro/attest/sortition"
	"github.com/fluoronet/fluoro/internal/group"
	"github.com/fluoronet/fluoro/study"
)

// MaxBatch is the most results of one commitment.
const MaxBatch = 64

// Config says whose rounds these are.
type Config struct {
	Node          uint32          // NodeRegistry id
	Clock         sortition.Clock // of the ledger
	Confirmations uint64          // blocks after an epoch's end that make it final; 0: 12
}

// Deps are the ports. Chain, Court, Sealer, Carrier and Observer are required.
type Deps struct {
	Chain    Chain
	Court    Court
	Sealer   Sealer
	Carrier  Carrier
	Observer Observer
	Random   io.Reader    // of salts; nil: crypto/rand
	Log      *slog.Logger // nil: silent
}

// Rounds are a node's results on their way. Has, Put, Counts and LastError are
// safe for concurrent use; Step must not run concurrently with itself.
type Rounds struct {
	cfg   Config
	deps  Deps
	store store
	puts  *group.Writes[stored] // each waits for the disk

	mu   sync.Mutex
	last error // of the latest Step

	fault func(point string) error // for crash tests only; nil otherwise
}

// Open prepares the tables in db. Nothing happens before the first Step.
func Open(ctx context.Context, db *sql.DB, cfg Config, deps Deps) (*Rounds, error) {
	if cfg.Confirmations == 0 {
		cfg.Confirmations = 12
	}
	if deps.Random == nil {
		deps.Random = rand.Reader
	}
	if deps.Log == nil {
		deps.Log = slog.New(slog.DiscardHandler)
	}
	r := &Rounds{cfg: cfg, deps: deps, store: store{db}, puts: group.New(store{db}.put)}
	return r, r.store.prepare(ctx)
}

// Has reports whether the task's result is known at any stage. It is asked
// about tasks that the node owes at the head: a result of one that was refused
// for good before, as it seemed, is ready again.
func (r *Rounds) Has(ctx context.Context, task study.Hash) (bool, error) {
	stage, known, err := r.store.has(ctx, task)
	if err != nil || !known || stage != Ended {
		return known, err
	}
	return true, r.store.revive(ctx, task)
}

// Put takes a result, durably. A task has one: a second is dropped.
func (r *Rounds) Put(_ context.Context, task study.Hash, result study.Result) error {
	return r.puts.Do(stored{task, result})
}

// Counts returns how many results are at each stage.
func (r *Rounds) Counts(ctx context.Context) (map[Stage]int, error) { return r.store.counts(ctx) }

// LastError returns what the latest Step ended with, for health checks.
func (r *Rounds) LastError() error {
	r.mu.Lock()
	defer r.mu.Unlock()
	return r.last
}

// Step does what is to be done at a head: reveals first, since they are what
// costs stake, then commitments, then what ends tasks. One that fails holds up
// no other; what failed is done at a later head.
func (r *Rounds) Step(ctx context.Context, head Head) error {
	err := r.step(ctx, head)
	r.mu.Lock()
	r.last = err
	r.mu.Unlock()
	return err
}

func (r *Rounds) step(ctx context.Context, head Head) error {
	if head.next() < r.cfg.Clock.Genesis {
		return nil
	}
	var errs []error
	for _, part := range []struct {
		name string
		do   func(context.Context, Head) error
	}{
		{"follow batches", r.follow}, {"commit to results", r.commit}, {"end tasks", r.end},
	} {
		if err := part.do(ctx, head); err != nil {
			errs = append(errs, fmt.Errorf("%s: %w", part.name, err))
		}
	}
	return errors.Join(errs...)
}

// Target is the epoch for which a result that becomes ready at a head can be
// committed to: that of the next block if it takes commitments, else the one
// after.
func Target(clock sortition.Clock, head uint64) uint32 {
	epoch := clock.EpochAt(head + 1)
	if epoch == 0 || clock.PhaseAt(head+1) != sortition.Commit {
		epoch++
	}
	return epoch
}

// at is where crash tests stop a step.
func (r *Rounds) at(point string) error {
	r.deps.Log.Debug("rounds", "at", point)
	if r.fault == nil {
		return nil
	}
	return r.fault(point)
}
