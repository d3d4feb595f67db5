package rounds

import (
	"bytes"
	"cmp"
	"context"
	"crypto/sha256"
	"database/sql"
	"encoding/binary"
	"encoding/hex"
	"errors"
	"fmt"
	"slices"

	"github.com/fluoronet/fluoro/study"
)

const (
	maxEndings = 32 // tasks of one call
	turnBlocks = 2  // blocks that each node lets the one before it have
	maxTurns   = 32 // nodes that a penalty is staggered over, at most
)

// end ends the tasks that are due and whose turn this node has, and penalises
// others' overdue batches.
func (r *Rounds) end(ctx context.Context, head Head) error {
	epoch := r.cfg.Clock.EpochAt(head.next())
	if err := r.store.forgetEndings(ctx, epoch); err != nil {
		return err
	}
	return errors.Join(r.endTasks(ctx, head, epoch), r.penalise(ctx, head, epoch))
}

func (r *Rounds) endTasks(ctx context.Context, head Head, epoch uint32) error {
	endings, err := r.deps.Court.Endings(ctx, head)
	if err != nil {
		return err
	}
	tried, err := r.store.endings(ctx)
	if err != nil {
		return err
	}
	endings = slices.DeleteFunc(endings, func(e Ending) bool {
		return tried[e.Task].epoch == epoch || head.next() < e.Since+turnBlocks*rank(e.Task, r.cfg.Node, e.Nodes)
	})
	for _, group := range grouped(endings, func(e Ending) bool { return tried[e.Task].tries > 0 }) {
		subjects := make([]study.Hash, len(group))
		for i, e := range group {
			subjects[i] = e.Task
		}
		if err := r.store.tryEnding(ctx, epoch, subjects); err != nil {
			return err
		}
		if err := r.deps.Carrier.End(ctx, attemptKey(epoch, subjects), group); err != nil {
			return err
		}
	}
	return nil
}

func (r *Rounds) penalise(ctx context.Context, head Head, epoch uint32) error {
	overdue, err := r.deps.Court.Overdue(ctx, head)
	if err != nil {
		return err
	}
	tried, err := r.store.endings(ctx)
	if err != nil {
		return err
	}
	for _, o := range overdue {
		turn := draw(o.Root, r.cfg.Node) % uint64(min(max(o.Peers, 1), maxTurns))
		if o.Node == r.cfg.Node || tried[o.Root].epoch == epoch || head.next() < o.Since+turnBlocks*turn {
			continue
		}
		subject := []study.Hash{o.Root}
		if err := r.store.tryEnding(ctx, epoch, subject); err != nil {
			return err
		}
		if err := r.deps.Carrier.Penalise(ctx, attemptKey(epoch, subject), o); err != nil {
			return err
		}
	}
	return nil
}

// grouped makes calls of endings: by model, at most maxEndings each. What is
// resolved goes alone, and so does what was tried before: it may be what made
// the others fail.
func grouped(endings []Ending, tried func(Ending) bool) [][]Ending {
	slices.SortStableFunc(endings, func(a, b Ending) int {
		return cmp.Or(cmp.Compare(a.Kind, b.Kind), bytes.Compare(a.Model[:], b.Model[:]))
	})
	var groups [][]Ending
	open := false // whether the last group takes more
	for _, e := range endings {
		alone := e.Kind == Resolve || tried(e)
		if n := len(groups); !alone && open && len(groups[n-1]) < maxEndings && groups[n-1][0].Model == e.Model {
			groups[n-1] = append(groups[n-1], e)
			continue
		}
		groups, open = append(groups, []Ending{e}), !alone
	}
	return groups
}

// rank is the node's place among those that reported on the task, in an order
// that is another for each task.
func rank(task study.Hash, node uint32, nodes []uint32) (place uint64) {
	own := draw(task, node)
	for _, other := range nodes {
		if other != node && draw(task, other) < own {
			place++
		}
	}
	return place
}

func draw(subject study.Hash, node uint32) uint64 {
	sum := sha256.Sum256(binary.BigEndian.AppendUint32(subject[:], node))
	return binary.BigEndian.Uint64(sum[:])
}

// attemptKey names an attempt on some tasks in an epoch.
func attemptKey(epoch uint32, subjects []study.Hash) string {
	h := sha256.New()
	for _, s := range subjects {
		h.Write(s[:])
	}
	return fmt.Sprintf("%s:%d", hex.EncodeToString(h.Sum(nil)[:16]), epoch)
}

// attempt is the latest try to end a task.
type attempt struct {
	epoch uint32
	tries int
}

// tryEnding notes attempts: there is one an epoch, and it is noted before it
// is made, so that a crash costs an epoch and never doubles a call.
func (s store) tryEnding(ctx context.Context, epoch uint32, subjects []study.Hash) error {
	return s.atomically(ctx, func(tx *sql.Tx) error {
		for _, subject := range subjects {
			if _, err := tx.ExecContext(ctx, `INSERT INTO rounds_ending (subject, epoch, tries) VALUES (?, ?, 1)
				ON CONFLICT (subject) DO UPDATE SET epoch = excluded.epoch, tries = tries + 1`, subject[:], epoch); err != nil {
				return err
			}
		}
		return nil
	})
}

func (s store) endings(ctx context.Context) (map[study.Hash]attempt, error) {
	rows, err := s.db.QueryContext(ctx, `SELECT subject, epoch, tries FROM rounds_ending`)
	if err != nil {
		return nil, fmt.Errorf("read attempts: %w", err)
	}
	defer func() { _ = rows.Close() }()
	out := map[study.Hash]attempt{}
	for rows.Next() {
		var subject []byte
		var a attempt
		if err := rows.Scan(&subject, &a.epoch, &a.tries); err != nil {
			return nil, fmt.Errorf("read attempts: %w", err)
		}
		out[study.Hash(subject)] = a
	}
	return out, rows.Err()
}

// forgetEndings drops attempts that are two epochs old: either the task has
// ended or it is tried again.
func (s store) forgetEndings(ctx context.Context, epoch uint32) error {
	if _, err := s.db.ExecContext(ctx, `DELETE FROM rounds_ending WHERE epoch + 2 < ?`, epoch); err != nil {
		return fmt.Errorf("forget attempts: %w", err)
	}
	return nil
}
