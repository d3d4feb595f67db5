package rounds

import (
	"context"
	"database/sql"
	"encoding/json"
	"errors"
	"fmt"

	"github.com/fluoronet/fluoro/study"
)

// Stage is how far a result is.
type Stage int

// The stages. Ready and Sealed alternate until the result counts or is refused
// for good; what a reorganisation undoes goes back.
const (
	Ready   Stage = iota // waits for an epoch that takes it
	Sealed               // in a batch of an epoch that is not over
	Counted              // revealed, and it counts
	Ended                // refused for good
)

var stageNames = [...]string{"ready", "sealed", "counted", "ended"}

// String returns the stage's name.
func (s Stage) String() string { return stageNames[s] }

// Stages are all stages in order.
func Stages() []Stage { return []Stage{Ready, Sealed, Counted, Ended} }

const schema = `
CREATE TABLE IF NOT EXISTS rounds_result (
	seq    INTEGER PRIMARY KEY AUTOINCREMENT,
	task   BLOB NOT NULL UNIQUE,
	value  BLOB NOT NULL,              -- JSON of study.Result; empty once it counts for good
	stage  INTEGER NOT NULL DEFAULT 0,
	reason TEXT NOT NULL DEFAULT '',
	root   BLOB                        -- of the batch that has brought it to its stage
);
CREATE INDEX IF NOT EXISTS rounds_result_stage ON rounds_result (stage, seq);
CREATE TABLE IF NOT EXISTS rounds_batch (
	root  BLOB PRIMARY KEY,
	epoch INTEGER NOT NULL,
	salt  BLOB NOT NULL,
	r     BLOB NOT NULL,
	vs    BLOB NOT NULL,
	made  INTEGER NOT NULL
);
CREATE TABLE IF NOT EXISTS rounds_item (
	root  BLOB NOT NULL REFERENCES rounds_batch (root) ON DELETE CASCADE,
	place INTEGER NOT NULL,
	task  BLOB NOT NULL,
	PRIMARY KEY (root, place)
);
CREATE INDEX IF NOT EXISTS rounds_item_task ON rounds_item (task);
CREATE TABLE IF NOT EXISTS rounds_ending (
	subject BLOB PRIMARY KEY,          -- task, or root of an overdue batch
	epoch   INTEGER NOT NULL,          -- of the latest attempt
	tries   INTEGER NOT NULL
);
`

// store is the durable part.
type store struct{ db *sql.DB }

// stored is a result with its task.
type stored struct {
	task  study.Hash
	value study.Result
}

func (s store) prepare(ctx context.Context) error {
	if _, err := s.db.ExecContext(ctx, schema); err != nil {
		return fmt.Errorf("prepare tables of rounds: %w", err)
	}
	return nil
}

// has reports whether the task's result is known, and at which stage.
func (s store) has(ctx context.Context, task study.Hash) (stage Stage, known bool, err error) {
	err = s.db.QueryRowContext(ctx, `SELECT stage FROM rounds_result WHERE task = ?`, task[:]).Scan(&stage)
	if errors.Is(err, sql.ErrNoRows) {
		return 0, false, nil
	}
	if err != nil {
		return 0, false, fmt.Errorf("look for result: %w", err)
	}
	return stage, true, nil
}

// put keeps results that are ready, all or none; those whose task has one are
// dropped. It is not bound to a caller's context: several share it, and it is
// short.
func (s store) put(results []stored) error {
	ctx := context.Background()
	tx, err := s.db.BeginTx(ctx, nil)
	if err != nil {
		return fmt.Errorf("keep results: %w", err)
	}
	defer func() { _ = tx.Rollback() }() // no effect after Commit
	for _, r := range results {
		raw, err := json.Marshal(r.value)
		if err != nil {
			return fmt.Errorf("encode result: %w", err)
		}
		if _, err := tx.ExecContext(ctx, `INSERT INTO rounds_result (task, value) VALUES (?, ?) ON CONFLICT (task) DO NOTHING`, r.task[:], raw); err != nil {
			return fmt.Errorf("keep result: %w", err)
		}
	}
	if err := tx.Commit(); err != nil {
		return fmt.Errorf("keep results: %w", err)
	}
	return nil
}

// revive makes a result that was refused for good ready again.
func (s store) revive(ctx context.Context, task study.Hash) error {
	if _, err := s.db.ExecContext(ctx, `UPDATE rounds_result SET stage = ?, reason = '', root = NULL WHERE task = ? AND stage = ?`, Ready, task[:], Ended); err != nil {
		return fmt.Errorf("take up result again: %w", err)
	}
	return nil
}

// ready returns the results that wait and are in no batch of the epoch, oldest
// first.
func (s store) ready(ctx context.Context, epoch uint32) ([]stored, error) {
	return s.results(ctx, `SELECT task, value FROM rounds_result r WHERE stage = ? AND NOT EXISTS (
		SELECT 1 FROM rounds_item i JOIN rounds_batch b ON b.root = i.root WHERE i.task = r.task AND b.epoch = ?) ORDER BY seq`, Ready, epoch)
}

func (s store) results(ctx context.Context, query string, args ...any) ([]stored, error) {
	rows, err := s.db.QueryContext(ctx, query, args...)
	if err != nil {
		return nil, fmt.Errorf("read results: %w", err)
	}
	defer func() { _ = rows.Close() }()
	var out []stored
	for rows.Next() {
		var task, raw []byte
		if err := rows.Scan(&task, &raw); err != nil {
			return nil, fmt.Errorf("read results: %w", err)
		}
		r := stored{task: study.Hash(task)}
		if err := json.Unmarshal(raw, &r.value); err != nil {
			return nil, fmt.Errorf("read result of task %s: %w", r.task, err)
		}
		out = append(out, r)
	}
	return out, rows.Err()
}

// end marks ready results as refused for good.
func (s store) end(ctx context.Context, reasons map[study.Hash]string) error {
	if len(reasons) == 0 {
		return nil
	}
	return s.atomically(ctx, func(tx *sql.Tx) error {
		for task, reason := range reasons {
			if _, err := tx.ExecContext(ctx, `UPDATE rounds_result SET stage = ?, reason = ? WHERE task = ? AND stage = ?`, Ended, reason, task[:], Ready); err != nil {
				return err
			}
		}
		return nil
	})
}

// counts returns how many results are at each stage.
func (s store) counts(ctx context.Context) (map[Stage]int, error) {
	rows, err := s.db.QueryContext(ctx, `SELECT stage, COUNT(*) FROM rounds_result GROUP BY stage`)
	if err != nil {
		return nil, fmt.Errorf("count results: %w", err)
	}
	defer func() { _ = rows.Close() }()
	counts := map[Stage]int{}
	for rows.Next() {
		var stage Stage
		var n int
		if err := rows.Scan(&stage, &n); err != nil {
			return nil, fmt.Errorf("count results: %w", err)
		}
		counts[stage] = n
	}
	return counts, rows.Err()
}

// atomically runs f in one transaction of the database.
func (s store) atomically(ctx context.Context, f func(tx *sql.Tx) error) error {
	tx, err := s.db.BeginTx(ctx, nil)
	if err != nil {
		return fmt.Errorf("begin transaction of rounds: %w", err)
	}
	defer func() { _ = tx.Rollback() }() // no effect after Commit
	if err := f(tx); err != nil {
		return fmt.Errorf("update rounds: %w", err)
	}
	if err := tx.Commit(); err != nil {
		return fmt.Errorf("commit transaction of rounds: %w", err)
	}
	return nil
}
