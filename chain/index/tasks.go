package index

import (
	"context"
	"database/sql"
	"encoding/json"
	"errors"
	"fmt"
	"math/big"

	"github.com/fluoronet/fluoro/attest/sortition"
	"github.com/fluoronet/fluoro/chain"
	"github.com/fluoronet/fluoro/study"
)

// Pair is a (study, model) that events say may take a node's result.
type Pair struct {
	Study     Study // without what became of it later
	Model     study.Hash
	Since     uint32 // epoch whose seed draws its lot
	Target    uint8  // how many the lot is to select
	Contested bool
	Live      bool // it has results that count, and has not ended
}

// Open returns the pairs on which a node may report in an epoch, whatever the
// lot says, those of the oldest studies first, at most limit: it has not
// reported on them, they are young enough, and neither ended, closed nor full.
// Consent and escrow may have run out: the ledger says so, see
// chain.View.Refusals.
func (r Reader) Open(ctx context.Context, node, epoch uint32, limit int) ([]Pair, error) {
	return chain.Rows(ctx, r.DB, `
		SELECT p.study, p.place, p.cid, p.contributor, p.modality, p.instances, p.expires, p.model, COALESCE(t.since, p.since) AS started,
		       CASE WHEN t.state = 1 THEN MIN(8, 2 * p.target) ELSE p.target END, COALESCE(t.state = 1, 0), t.task IS NOT NULL
		FROM pair p LEFT JOIN live t ON t.study = p.study AND t.model = p.model
		WHERE started < ?1 AND started + (SELECT life FROM clock) >= ?1 AND (t.state = 1 OR NOT p.shut)
		  AND NOT EXISTS (SELECT 1 FROM task_final f WHERE f.study = p.study AND f.model = p.model)
		  AND (t.task IS NULL OR (t.epoch >= ?1 OR t.results < t.floor) AND t.results < CASE WHEN t.state = 1 THEN 8 ELSE t.committee END)
		  AND NOT EXISTS (SELECT 1 FROM result x WHERE x.study = p.study AND x.model = p.model AND x.node = ?2 AND x.leaf IS NOT NULL)
		ORDER BY p.place, p.model LIMIT ?3`,
		func(rows *sql.Rows, p *Pair) error {
			return rows.Scan(blob{p.Study.ID[:]}, &p.Study.Index, blob{p.Study.CID[:]}, blob{p.Study.Contributor[:]}, &p.Study.Modality, &p.Study.Instances,
				&p.Study.Expires, blob{p.Model[:]}, &p.Since, &p.Target, &p.Contested, &p.Live)
		}, epoch, node, limit)
}

// Live counts the tasks of each model that have results that count and have not
// ended: its escrow owes a fee for each that comes to a final value.
func (r Reader) Live(ctx context.Context) (map[study.Hash]int, error) {
	type count struct {
		model study.Hash
		tasks int
	}
	counts, err := chain.Rows(ctx, r.DB, `SELECT model, COUNT(*) FROM live GROUP BY model`,
		func(rows *sql.Rows, c *count) error { return rows.Scan(blob{c.model[:]}, &c.tasks) })
	live := make(map[study.Hash]int, len(counts))
	for _, c := range counts {
		live[c.model] = c.tasks
	}
	return live, err
}

// Task is a task with results that count, as the ledger has it.
type Task struct {
	chain.Task
	StudyIndex uint32
	Quorum     int // of its first committee
	Committee  int
}

// Tasks returns every task with a result that counts, models in order of their
// ids and studies in order of registration.
func (r Reader) Tasks(ctx context.Context) ([]Task, error) { return r.tasks(ctx, "task", `TRUE`) }

// Closed returns the tasks of which Court.finalise may end or reopen some in an
// epoch: they are open, no result was added in this epoch, and they have a
// quorum's number of results, or have expired. The order is that of Tasks.
func (r Reader) Closed(ctx context.Context, epoch uint32) ([]Task, error) {
	return r.tasks(ctx, "live", `state = 0 AND epoch < ?1 AND (results >= quorum OR since + (SELECT life FROM clock) < ?1)`, epoch)
}

// TaskOf returns a task, or chain.ErrNotFound when no result of it counts.
func (r Reader) TaskOf(ctx context.Context, task study.Hash) (Task, error) {
	found, err := r.tasks(ctx, "task", `task = ?`, task[:])
	if err == nil && len(found) == 0 {
		err = fmt.Errorf("results of task %s: %w", task, chain.ErrNotFound)
	}
	if err != nil {
		return Task{}, err
	}
	return found[0], nil
}

func (r Reader) tasks(ctx context.Context, view, where string, args ...any) ([]Task, error) {
	return chain.Rows(ctx, r.DB, `
		SELECT study, model, place, quorum, committee, state, results, floor, epoch, since FROM `+view+` WHERE `+where+` ORDER BY model, place`,
		func(rows *sql.Rows, t *Task) error {
			return rows.Scan(blob{t.Key.Study[:]}, blob{t.Key.Model[:]}, &t.StudyIndex, &t.Quorum, &t.Committee, &t.State, &t.Count, &t.Floor, &t.Epoch, &t.Since)
		}, args...)
}

// Schedule returns the schedule of the ledger whose events the tables hold.
func (r Reader) Schedule(ctx context.Context) (sortition.Schedule, error) {
	var raw string
	var s sortition.Schedule
	err := r.DB.QueryRowContext(ctx, `SELECT schedule FROM clock`).Scan(&raw)
	if err == nil {
		err = json.Unmarshal([]byte(raw), &s)
	}
	if err != nil {
		return s, fmt.Errorf("read the ledger's schedule: %w", err)
	}
	return s, nil
}

// Final is the end of a task.
type Final struct {
	Place
	Task, Study, Model study.Hash
	State              chain.TaskState // TaskFinal or TaskInconclusive
	Status             study.Reason
	Findings           study.Findings
	Nodes              []uint32 // of the first committee, that gave this value
	Paid               *big.Int // from the model's escrow
}

// Finals returns every task that has ended, in chain order.
func (r Reader) Finals(ctx context.Context) ([]Final, error) { return r.finals(ctx, `TRUE`) }

// Outcome returns the end of a task, or chain.ErrNotFound while it has none.
func (r Reader) Outcome(ctx context.Context, key chain.TaskKey) (Final, error) {
	id := key.ID()
	found, err := r.finals(ctx, `task = ?`, id[:])
	if err == nil && len(found) == 0 {
		err = fmt.Errorf("end of the task of study %s and model %s: %w", key.Study, key.Model, chain.ErrNotFound)
	}
	if err != nil {
		return Final{}, err
	}
	return found[0], nil
}

func (r Reader) finals(ctx context.Context, where string, args ...any) ([]Final, error) {
	return chain.Rows(ctx, r.DB, `
		SELECT block, log, tx, task, study, model, state, status, findings, nodes, paid FROM task_final WHERE `+where+` ORDER BY block, log`,
		func(rows *sql.Rows, f *Final) error {
			var findings [32]byte
			var nodes string
			f.Paid = new(big.Int)
			err := rows.Scan(&f.Block, &f.Log, blob{f.Tx[:]}, blob{f.Task[:]}, blob{f.Study[:]}, blob{f.Model[:]}, &f.State, &f.Status,
				blob{findings[:]}, &nodes, decimal{f.Paid})
			f.Findings = study.UnpackFindings(findings)
			if err != nil {
				return err
			}
			return json.Unmarshal([]byte(nodes), &f.Nodes)
		}, args...)
}

// Challenge is a challenge of a task.
type Challenge struct {
	Place
	Key        chain.TaskKey
	Epoch      uint32
	Challenger chain.Address
	Bond       *big.Int
	First      chain.First
	Withdrawn  uint64        // block in which consent to run the study was withdrawn, which voids it; 0: it was not
	Ended      *ChallengeEnd // nil: under way
}

// ChallengeEnd is how a challenge ended.
type ChallengeEnd struct {
	Place
	Upheld bool     // the first value stands
	Second []uint32 // the second committee's group; none if it formed no quorum
}

// Challenges returns every challenge in chain order.
func (r Reader) Challenges(ctx context.Context) ([]Challenge, error) {
	return r.challenges(ctx, `TRUE`)
}

// Contested returns the challenges that are under way, in chain order.
func (r Reader) Contested(ctx context.Context) ([]Challenge, error) {
	return r.challenges(ctx, `e.task IS NULL`)
}

func (r Reader) challenges(ctx context.Context, where string) ([]Challenge, error) {
	return chain.Rows(ctx, r.DB, `
		SELECT c.block, c.log, c.tx, x.study, x.model, c.epoch, c.challenger, c.bond, c.first, COALESCE(w.block, 0), e.task IS NOT NULL,
		       COALESCE(e.block, 0), COALESCE(e.log, 0), COALESCE(e.tx, zeroblob(32)), COALESCE(e.upheld, 0), COALESCE(e.second, '[]')
		FROM task_challenged c
		JOIN (SELECT task, study, model FROM result WHERE leaf IS NOT NULL GROUP BY task) x ON x.task = c.task
		LEFT JOIN study_withdrawn w ON w.id = x.study
		LEFT JOIN challenge_ended e ON e.task = c.task WHERE `+where+` ORDER BY c.block, c.log`,
		func(rows *sql.Rows, c *Challenge) error {
			var first, second string
			var ended bool
			e := &ChallengeEnd{}
			c.Bond = new(big.Int)
			err := rows.Scan(&c.Block, &c.Log, blob{c.Tx[:]}, blob{c.Key.Study[:]}, blob{c.Key.Model[:]}, &c.Epoch, blob{c.Challenger[:]}, decimal{c.Bond}, &first,
				&c.Withdrawn, &ended, &e.Block, &e.Log, blob{e.Tx[:]}, &e.Upheld, &second)
			if err != nil {
				return err
			}
			if ended {
				c.Ended = e
			}
			return errors.Join(json.Unmarshal([]byte(first), &c.First), json.Unmarshal([]byte(second), &e.Second))
		})
}
