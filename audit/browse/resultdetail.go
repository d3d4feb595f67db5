package browse

import (
	"context"
	"database/sql"
	"fmt"

	"github.com/fluoronet/fluoro/chain"
	"github.com/fluoronet/fluoro/study"
)

// Result returns a node's result on a task: the one that counts or else the
// newest; or ErrNotFound.
func (r *Reader) Result(ctx context.Context, task study.Hash, node uint32) (*ResultDetail, error) {
	t, err := r.Task(ctx, task)
	if err != nil {
		return nil, err
	}
	d := &ResultDetail{Task: *t, Again: []Result{}}
	var mine []Result
	chosen := -1
	for _, x := range t.Results {
		if x.Node != node {
			continue
		}
		if chosen < 0 || !mine[chosen].Counted {
			chosen = len(mine)
		}
		mine = append(mine, x)
	}
	if chosen < 0 {
		return nil, fmt.Errorf("result of node %d on task %s: %w", node, task, ErrNotFound)
	}
	d.Result = mine[chosen]
	d.Again = append(append(d.Again, mine[:chosen]...), mine[chosen+1:]...)
	x := d.Result
	d.Signed = study.Result{
		StudyID: x.StudyID, ModelID: x.ModelID, Status: x.Status.Code, Findings: x.word, Artefacts: x.Artefacts, Runtime: x.Runtime, Node: x.Node,
	}
	d.Commitment = SignedBatch{Node: x.Node, Epoch: x.Epoch, Root: x.Batch.Root, Count: x.Batch.Count}
	d.Slashes, err = r.slashes(ctx, `f.task = ? AND f.node = ?`, task[:], node)
	return d, err
}

// slashes are those of nodes that the feed tells of, newest first.
func (r *Reader) slashes(ctx context.Context, where string, args ...any) ([]Event, error) {
	found, err := all(ctx, r.db, eventColumns+` WHERE f.kind = 'slashed' AND `+where+` ORDER BY f.block DESC, f.log DESC, f.place DESC LIMIT 1000`, scanEvent, args...)
	return page(found, len(found)).Items, err
}

// ResultsQuery asks for results. Zero fields do not matter.
type ResultsQuery struct {
	PageQuery
	Node    uint32
	ModelID study.Hash
	Status  *study.Reason
	Refused bool // only those that do not count
}

// ResultRow is a result in a list.
type ResultRow struct {
	TaskID   study.Hash       `json:"taskId"`
	StudyID  study.Hash       `json:"studyId"`
	Model    ModelName        `json:"model"`
	Node     uint32           `json:"node"`
	Status   Status           `json:"status"`
	Findings []Finding        `json:"findings"`
	Readings []Reading        `json:"readings"`
	Revealed Place            `json:"revealed"`
	Counted  bool             `json:"counted"`
	Refusal  chain.Refusal    `json:"refusal"`
	State    *chain.TaskState `json:"state,omitempty"`  // of its task, once that has ended
	Agrees   *bool            `json:"agrees,omitempty"` // with the final value
}

// Results returns revealed results, newest first.
func (r *Reader) Results(ctx context.Context, q ResultsQuery) (Page[ResultRow], error) {
	start, err := q.start(top)
	if err != nil {
		return Page[ResultRow]{}, err
	}
	where := conditions{}
	if q.Node != 0 {
		where.add("x.node = ?", q.Node)
	}
	if !q.ModelID.IsZero() {
		where.add("x.model = ?", q.ModelID[:])
	}
	if q.Status != nil {
		where.add("x.status = ?", *q.Status)
	}
	if q.Status != nil && *q.Status != study.OK {
		where.add("x.status <> 0") // names the index
	}
	if q.Refused {
		where.add("x.leaf IS NULL")
	}
	where.add("(x.block, x.log, x.place) < (?, ?, ?)", start[0], start[1], start[2])
	found, err := all(ctx, r.db, `
		SELECT x.block, x.log, x.place, x.tx, t.time, x.task, x.study, x.model, x.node, x.status, x.findings, x.leaf IS NOT NULL, x.refusal,
		       COALESCE(m.findings, 0), m.tolerances, f.state, f.status, f.findings
		FROM result x JOIN block_time t ON t.block = x.block LEFT JOIN model_published m ON m.id = x.model LEFT JOIN task_final f ON f.task = x.task
		WHERE `+where.String()+` ORDER BY x.block DESC, x.log DESC, x.place DESC LIMIT ?`, r.scanRow, append(where.args, q.limit()+1)...)
	if err != nil {
		return Page[ResultRow]{}, err
	}
	return page(found, q.limit()), nil
}

func (r *Reader) scanRow(rows *sql.Rows, p *placed[ResultRow]) error {
	var word, tolerances, final [32]byte
	var said, ended study.Reason
	var state, status sql.NullInt64
	var findings int
	x := &p.item
	err := rows.Scan(&x.Revealed.Block, &p.at[1], &p.at[2], blob{x.Revealed.Tx[:]}, &x.Revealed.Time, blob{x.TaskID[:]}, blob{x.StudyID[:]}, blob{x.Model.ID[:]}, &x.Node,
		&said, blob{word[:]}, &x.Counted, &x.Refusal, &findings, blob{tolerances[:]}, &state, &status, blob{final[:]})
	if err != nil {
		return err
	}
	p.at[0] = int64(x.Revealed.Block)
	card, within := r.cards.card(x.Model.ID), study.UnpackTolerances(tolerances)
	x.Model, x.Status, x.Findings, x.Readings = nameOf(x.Model.ID, card), statusOf(said), findingsOf(card, findings, within), []Reading{}
	values := study.UnpackFindings(word)
	if said == study.OK {
		x.Readings = readings(x.Findings, values)
	}
	if state.Valid {
		s := chain.TaskState(state.Int64)
		x.State = &s
		if ended = study.Reason(status.Int64); s == chain.TaskFinal && x.Counted {
			agrees := study.Verdict{Status: said, Findings: values}.Agrees(study.Verdict{Status: ended, Findings: study.UnpackFindings(final)}, within, findings)
			x.Agrees = &agrees
		}
	}
	return nil
}
