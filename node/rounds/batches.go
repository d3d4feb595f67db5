package rounds

import (
	"context"
	"database/sql"
	"fmt"

	"github.com/fluoronet/fluoro/study"
)

// live is a batch whose epoch is not deep in the chain yet.
type live struct {
	Batch
	tasks []study.Hash
}

// seal stores a batch and takes its results out of the ready ones.
func (s store) seal(ctx context.Context, b Batch, tasks []study.Hash) error {
	return s.atomically(ctx, func(tx *sql.Tx) error {
		if _, err := tx.ExecContext(ctx, `INSERT INTO rounds_batch (root, epoch, salt, r, vs, made) VALUES (?, ?, ?, ?, ?, ?)`,
			b.Root[:], b.Epoch, b.Salt[:], b.Signature.R[:], b.Signature.VS[:], b.Made); err != nil {
			return err
		}
		for i, task := range tasks {
			if _, err := tx.ExecContext(ctx, `INSERT INTO rounds_item (root, place, task) VALUES (?, ?, ?)`, b.Root[:], i, task[:]); err != nil {
				return err
			}
			if err := move(ctx, tx, b.Root, task, Sealed, ""); err != nil {
				return err
			}
		}
		return nil
	})
}

// batches returns those that are live, oldest first.
func (s store) batches(ctx context.Context) ([]live, error) {
	rows, err := s.db.QueryContext(ctx, `SELECT root, epoch, salt, r, vs, made FROM rounds_batch ORDER BY epoch, made, root`)
	if err != nil {
		return nil, fmt.Errorf("read batches: %w", err)
	}
	defer func() { _ = rows.Close() }()
	var out []live
	for rows.Next() {
		var b live
		var root, salt, r, vs []byte
		if err := rows.Scan(&root, &b.Epoch, &salt, &r, &vs, &b.Made); err != nil {
			return nil, fmt.Errorf("read batches: %w", err)
		}
		b.Root, b.Salt, b.Signature = study.Hash(root), study.Hash(salt), Signature{R: study.Hash(r), VS: study.Hash(vs)}
		out = append(out, b)
	}
	if err := rows.Err(); err != nil {
		return nil, fmt.Errorf("read batches: %w", err)
	}
	_ = rows.Close() // before the next query: the database may have one connection
	for i := range out {
		results, err := s.results(ctx, `SELECT r.task, r.value FROM rounds_item i JOIN rounds_result r ON r.task = i.task WHERE i.root = ? ORDER BY i.place`, out[i].Root[:])
		if err != nil {
			return nil, err
		}
		for _, r := range results {
			out[i].tasks, out[i].Results = append(out[i].tasks, r.task), append(out[i].Results, r.value)
		}
	}
	return out, nil
}

// fate is where a batch leaves one of its results.
type fate struct {
	stage  Stage
	reason string
}

// apply brings the results of a batch to where the chain has them now.
func (s store) apply(ctx context.Context, b live, fates []fate) error {
	return s.atomically(ctx, func(tx *sql.Tx) error {
		for i, task := range b.tasks {
			if err := move(ctx, tx, b.Root, task, fates[i].stage, fates[i].reason); err != nil {
				return err
			}
		}
		return nil
	})
}

// move brings one result to a stage on behalf of a batch. What another batch
// has brought to its stage is left alone, unless the result counts: that
// decides. A ready result belongs to no batch.
func move(ctx context.Context, tx *sql.Tx, root, task study.Hash, to Stage, reason string) error {
	var err error
	switch to {
	case Ready:
		_, err = tx.ExecContext(ctx, `UPDATE rounds_result SET stage = ?, reason = '', root = NULL WHERE task = ? AND root = ?`, to, task[:], root[:])
	case Counted:
		_, err = tx.ExecContext(ctx, `UPDATE rounds_result SET stage = ?, reason = '', root = ? WHERE task = ?`, to, root[:], task[:])
	default:
		_, err = tx.ExecContext(ctx, `UPDATE rounds_result SET stage = ?, reason = ?, root = ? WHERE task = ? AND (root IS NULL OR root = ?)`, to, reason, root[:], task[:], root[:])
	}
	return err
}

// settle forgets a batch, and the values of those of its results that count.
func (s store) settle(ctx context.Context, root study.Hash) error {
	return s.atomically(ctx, func(tx *sql.Tx) error {
		if _, err := tx.ExecContext(ctx, `DELETE FROM rounds_item WHERE root = ?`, root[:]); err != nil {
			return err
		}
		if _, err := tx.ExecContext(ctx, `DELETE FROM rounds_batch WHERE root = ?`, root[:]); err != nil {
			return err
		}
		_, err := tx.ExecContext(ctx, `UPDATE rounds_result SET value = x'' WHERE root = ? AND stage = ?
			AND NOT EXISTS (SELECT 1 FROM rounds_item i WHERE i.task = rounds_result.task)`, root[:], Counted)
		return err
	})
}

// madeIn is how many batches of an epoch there are.
func (s store) madeIn(ctx context.Context, epoch uint32) (n int, err error) {
	if err := s.db.QueryRowContext(ctx, `SELECT COUNT(*) FROM rounds_batch WHERE epoch = ?`, epoch).Scan(&n); err != nil {
		return 0, fmt.Errorf("count batches: %w", err)
	}
	return n, nil
}
