package browse

import (
	"context"
	"database/sql"
	"encoding/json"
	"slices"

	"github.com/fluoronet/fluoro/chain"
	"github.com/fluoronet/fluoro/study"
)

// Task is a (study, model) pair that has results, with all of them side by
// side.
type Task struct {
	ID        study.Hash      `json:"taskId"`
	StudyID   study.Hash      `json:"studyId"`
	Model     ModelName       `json:"model"`
	State     chain.TaskState `json:"state"`
	Since     uint32          `json:"since"` // epoch whose seed draws who may take it
	Quorum    int             `json:"quorum"`
	Committee int             `json:"committee"` // most results that are taken
	Findings  []Finding       `json:"findings"`  // what the readings are of, in their order
	Results   []Result        `json:"results"`   // in chain order, those that do not count too
	Final     *Final          `json:"final,omitempty"`
	Challenge *Challenge      `json:"challenge,omitempty"`
}

// Finding says what readings are of. Name, code, unit and decimals are left out
// while the model's package could not be fetched; readings are then whole
// numbers of an unknown scale.
type Finding struct {
	Name      string      `json:"name,omitempty"`
	Code      *study.Code `json:"code,omitempty"`
	Unit      string      `json:"unit,omitempty"`
	Decimals  *int        `json:"decimals,omitempty"`
	Tolerance uint32      `json:"tolerance"` // largest agreeing difference of raw readings
}

// Reading is the value of one finding.
type Reading struct {
	Raw   int32    `json:"raw"`             // value * 10^decimals
	Value *float64 `json:"value,omitempty"` // in the finding's unit
}

// Band is where readings agree with a final one.
type Band struct {
	Low  Reading `json:"low"`
	High Reading `json:"high"`
}

// Final is the end of a task.
type Final struct {
	Place
	Status   Status    `json:"status"`
	Readings []Reading `json:"readings"`
	Bands    []Band    `json:"bands"` // of the readings, by the model's tolerances
	Nodes    []uint32  `json:"nodes"` // that the fee was shared by, one for each result
	Paid     Amount    `json:"paid"`  // out of the model's escrow
	Royalty  Amount    `json:"royalty"`
	Share    Amount    `json:"share"` // of each of Nodes
}

// Challenge is one of a task.
type Challenge struct {
	Place
	Challenger chain.Address `json:"challenger"`
	Bond       Amount        `json:"bond"`
	Epoch      uint32        `json:"epoch"`
	First      []Reading     `json:"first"` // that was about to become final
	Status     Status        `json:"firstStatus"`
	Ended      *Place        `json:"ended,omitempty"`
	Upheld     bool          `json:"upheld"` // the first value stands; false while under way
}

// Task returns one task, or ErrNotFound when nobody has revealed a result on
// it.
func (r *Reader) Task(ctx context.Context, id study.Hash) (*Task, error) {
	found, err := r.tasks(ctx, `k.task = ?`, id[:])
	if err == nil && len(found) == 0 {
		return nil, notFound("task", id)
	}
	if err != nil {
		return nil, err
	}
	return &found[0], nil
}

// tasks reads tasks with their results.
func (r *Reader) tasks(ctx context.Context, where string, args ...any) ([]Task, error) {
	rows, err := r.results(ctx, tasksResults(where), args...)
	if err != nil {
		return nil, err
	}
	heads, err := all(ctx, r.db, `
		SELECT k.task, k.study, k.model, COALESCE(m.quorum, 0), COALESCE(m.committee, 0), COALESCE(m.findings, 0), m.tolerances,
		       COALESCE(MAX(s.epoch, m.epoch), 0),
		       f.state, f.status, f.findings, f.block, f.tx, (SELECT time FROM block_time WHERE block = f.block), f.paid, f.nodes,
		       y.royalty, y.share, y.nodes,
		       c.block, c.tx, (SELECT time FROM block_time WHERE block = c.block), c.epoch, c.challenger, c.bond, c.first,
		       e.block, e.tx, (SELECT time FROM block_time WHERE block = e.block), COALESCE(e.upheld, 0)
		FROM (SELECT DISTINCT task, study, model FROM result k WHERE `+where+`) k
		LEFT JOIN model_published m ON m.id = k.model LEFT JOIN study_registered s ON s.id = k.study -- a node may report on what there is not
		LEFT JOIN task_final f ON f.task = k.task LEFT JOIN task_money y ON y.task = k.task
		LEFT JOIN task_challenged c ON c.task = k.task LEFT JOIN challenge_ended e ON e.task = k.task
		ORDER BY m.block, m.log`, r.scanTask, args...)
	if err != nil {
		return nil, err
	}
	for i := range heads {
		heads[i].take(rows)
	}
	return heads, nil
}

// scanTask reads a task but for its results.
func (r *Reader) scanTask(rows *sql.Rows, t *Task) error {
	var findings int
	var tolerances, final [32]byte
	var state, status, epoch sql.NullInt64
	var f, c, e place
	var group, paidTo, first []byte
	var money Final
	var challenge Challenge
	err := rows.Scan(blob{t.ID[:]}, blob{t.StudyID[:]}, blob{t.Model.ID[:]}, &t.Quorum, &t.Committee, &findings, blob{tolerances[:]}, &t.Since,
		&state, &status, blob{final[:]}, &f.block, blob{f.tx[:]}, &f.time, &money.Paid, &group, &money.Royalty, &money.Share, &paidTo,
		&c.block, blob{c.tx[:]}, &c.time, &epoch, blob{challenge.Challenger[:]}, &challenge.Bond, &first, &e.block, blob{e.tx[:]}, &e.time, &challenge.Upheld)
	if err != nil {
		return err
	}
	card := r.cards.card(t.Model.ID)
	t.Model = nameOf(t.Model.ID, card)
	t.Findings = findingsOf(card, findings, study.UnpackTolerances(tolerances))
	if at := c.there(); at != nil {
		challenge.Place, challenge.Epoch, challenge.Ended = *at, uint32(epoch.Int64), e.there()
		t.Challenge, t.State = &challenge, chain.TaskContested
		if err := t.first(first); err != nil {
			return err
		}
	}
	if at := f.there(); at != nil {
		money.Place, money.Status, t.State = *at, statusOf(study.Reason(status.Int64)), chain.TaskState(state.Int64)
		money.Nodes = []uint32{}
		if paidTo == nil {
			paidTo = group
		}
		if err := json.Unmarshal(paidTo, &money.Nodes); err != nil {
			return err
		}
		money.Readings, money.Bands = []Reading{}, []Band{}
		if t.State == chain.TaskFinal && money.Status.OK() {
			money.Readings = readings(t.Findings, study.UnpackFindings(final))
			money.Bands = bands(t.Findings, study.UnpackFindings(final))
		}
		t.Final = &money
	}
	return nil
}

// first reads the value that a challenge is about.
func (t *Task) first(raw []byte) error {
	var f chain.First
	if err := json.Unmarshal(raw, &f); err != nil {
		return err
	}
	t.Challenge.First = []Reading{}
	if i := int(f.Final); i < len(f.Statuses) && i < len(f.Findings) {
		t.Challenge.Status = statusOf(f.Statuses[i])
		if t.Challenge.Status.OK() {
			t.Challenge.First = readings(t.Findings, f.Findings[i])
		}
	}
	return nil
}

// take gives a task its results, with what follows from its end.
func (t *Task) take(results []Result) {
	t.Results = []Result{}
	for _, x := range results {
		if x.TaskID == t.ID {
			t.Results = append(t.Results, t.complete(x))
		}
	}
}

// complete adds to a result what its task says of it.
func (t *Task) complete(x Result) Result {
	if x.Status.OK() {
		x.Readings = readings(t.Findings, x.word)
	}
	if t.Final == nil || t.State != chain.TaskFinal || !x.Counted {
		return x
	}
	agrees := t.verdict().Agrees(x.verdict(), tolerancesOf(t.Findings), len(t.Findings))
	x.Agrees = &agrees
	if agrees && slices.Contains(t.Final.Nodes, x.Node) {
		x.Earned = t.Final.Share
	}
	return x
}

// verdict is the final one.
func (t *Task) verdict() study.Verdict {
	v := study.Verdict{Status: t.Final.Status.Code}
	for i, reading := range t.Final.Readings {
		v.Findings[i] = reading.Raw
	}
	return v
}

func tolerancesOf(findings []Finding) (t study.Tolerances) {
	for i, f := range findings {
		t[i] = f.Tolerance
	}
	return t
}
