package alert

import (
	"context"
	"database/sql"
	"errors"
	"fmt"
	"log/slog"
	"time"

	"github.com/fluoronet/fluoro/audit"
	"github.com/fluoronet/fluoro/chain/follow"
)

// Watcher follows the chain and tells every alert once. Next, DB and Tell are
// required.
type Watcher struct {
	Next    func(context.Context) (audit.Sources, error) // brings the events up to the head of now
	DB      *sql.DB                                      // keeps what was told
	Tell    func(Alert) error
	Config  Config
	FromNow bool             // what there is at the first look is taken as told
	Poll    time.Duration    // how often to look; 0: 2 s
	Ticks   <-chan time.Time // in place of Poll, for tests
	Log     *slog.Logger
}

const schema = `CREATE TABLE IF NOT EXISTS alert_told (id TEXT PRIMARY KEY, block INTEGER);`

// Run looks until ctx ends, then returns nil. An endpoint's trouble is logged and
// tried again; that the endpoint serves another chain, and errors of the database
// and of Tell, end it. An alert is recorded as told after Tell has taken it: when
// the process dies in between, it is told once more.
func (w *Watcher) Run(ctx context.Context) error {
	if _, err := w.DB.ExecContext(ctx, schema); err != nil {
		return fmt.Errorf("prepare table of alerts: %w", err)
	}
	ticks := w.Ticks
	if ticks == nil {
		poll := w.Poll
		if poll == 0 {
			poll = 2 * time.Second
		}
		ticker := time.NewTicker(poll)
		defer ticker.Stop()
		ticks = ticker.C
	}
	began, err := w.told(ctx, start)
	if err != nil {
		return err
	}
	quiet, seen := w.FromNow && !began, uint64(0)
	for {
		err := w.look(ctx, &quiet, &seen)
		switch {
		case ctx.Err() != nil:
			return nil
		case errors.Is(err, errLocal), errors.Is(err, follow.ErrOtherChain):
			return err
		case err != nil:
			w.Log.Warn("watch waits for an endpoint", "err", err)
		}
		select {
		case <-ctx.Done():
			return nil
		case <-ticks:
		}
	}
}

// errLocal is wrapped by what another look would not mend.
var errLocal = errors.New("watch ends")

// look tells what is new, if the chain has moved since the block seen.
func (w *Watcher) look(ctx context.Context, quiet *bool, seen *uint64) error {
	src, err := w.Next(ctx)
	if err != nil || src.Block == *seen {
		return err
	}
	c, err := audit.NewChecker(ctx, src)
	if err != nil {
		return err
	}
	alerts, err := Of(ctx, c, w.Config)
	if err != nil {
		return err
	}
	for _, a := range alerts {
		if err := w.tell(a, *quiet); err != nil {
			return fmt.Errorf("%w: %w", errLocal, err)
		}
	}
	if err := w.keep(start, src.Block); err != nil {
		return fmt.Errorf("%w: %w", errLocal, err)
	}
	*quiet, *seen = false, src.Block
	return nil
}

// start is kept with the first look.
const start = "start"

func (w *Watcher) tell(a Alert, quiet bool) error {
	told, err := w.told(context.Background(), a.ID)
	if err != nil || told {
		return err
	}
	if !quiet {
		if err := w.Tell(a); err != nil {
			return fmt.Errorf("tell %s: %w", a.Kind, err)
		}
	}
	return w.keep(a.ID, a.Block)
}

func (w *Watcher) told(ctx context.Context, id string) (bool, error) {
	var there int
	err := w.DB.QueryRowContext(ctx, `SELECT 1 FROM alert_told WHERE id = ?`, id).Scan(&there)
	if errors.Is(err, sql.ErrNoRows) {
		return false, nil
	}
	if err != nil {
		return false, fmt.Errorf("read table of alerts: %w", err)
	}
	return true, nil
}

// keep records that something was told, whatever becomes of the context: else it
// would be told again.
func (w *Watcher) keep(id string, block uint64) error {
	if _, err := w.DB.Exec(`INSERT OR IGNORE INTO alert_told VALUES (?, ?)`, id, block); err != nil {
		return fmt.Errorf("keep alert as told: %w", err)
	}
	return nil
}
