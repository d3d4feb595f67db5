package browse

import (
	"context"
	"database/sql"

	"github.com/fluoronet/fluoro/chain"
	"github.com/fluoronet/fluoro/study"
)

// Kind is what an event tells.
type Kind string

// The kinds of events.
const (
	StudyRegistered  Kind = "studyRegistered" // count: images
	StudyAccepted    Kind = "studyAccepted"   // amount: emission
	StudyRejected    Kind = "studyRejected"   // detail: the reason
	StudyWithdrawn   Kind = "studyWithdrawn"
	LabelRevealed    Kind = "labelRevealed" // amount: bonus
	ModelPublished   Kind = "modelPublished"
	ModelFunded      Kind = "modelFunded"
	ModelRecalled    Kind = "modelRecalled" // count: the vendor's number of the reason
	EscrowWithdrawn  Kind = "escrowWithdrawn"
	NodeRegistered   Kind = "nodeRegistered" // amount: stake
	SignerChanged    Kind = "signerChanged"
	SignerRevoked    Kind = "signerRevoked"
	NodeActive       Kind = "nodeActive"
	NodeInactive     Kind = "nodeInactive"
	NodeExiting      Kind = "nodeExiting"
	NodeExited       Kind = "nodeExited" // amount: stake paid back
	StakeAdded       Kind = "stakeAdded"
	Slashed          Kind = "slashed"         // detail: unrevealed, repeated, disagreement or overturned
	BatchCommitted   Kind = "batchCommitted"  // count: results in it
	ResultsRevealed  Kind = "resultsRevealed" // count: results of one model
	BatchPenalised   Kind = "batchPenalised"  // detail: unrevealed or repeated
	TaskReopened     Kind = "taskReopened"    // count: results that it takes until it closes
	TaskChallenged   Kind = "taskChallenged"  // amount: bond
	ChallengeEnded   Kind = "challengeEnded"  // detail: upheld or not upheld
	TaskFinal        Kind = "taskFinal"       // amount: fee paid; detail: the reason, if it is not ok
	TaskInconclusive Kind = "taskInconclusive"
	Claimed          Kind = "claimed"      // from the reward pool
	StakeClaimed     Kind = "stakeClaimed" // what slashed stakes of others have credited
)

// Place is where on chain something stands.
type Place struct {
	Block uint64     `json:"block"`
	Tx    study.Hash `json:"tx"`
	Time  int64      `json:"time"` // of the block
}

// Event is one thing that happened. What does not apply is left out.
type Event struct {
	Place
	Kind    Kind           `json:"kind"`
	StudyID *study.Hash    `json:"studyId,omitempty"`
	ModelID *study.Hash    `json:"modelId,omitempty"`
	TaskID  *study.Hash    `json:"taskId,omitempty"`
	Node    uint32         `json:"node,omitempty"`
	Account *chain.Address `json:"account,omitempty"`
	Amount  *Amount        `json:"amount,omitempty"`
	Count   int            `json:"count,omitempty"`
	Detail  string         `json:"detail,omitempty"`
}

// EventsQuery asks for events, all of them or those of one subject.
type EventsQuery struct {
	PageQuery
	StudyID *study.Hash
	ModelID *study.Hash
	Node    uint32
	Account *chain.Address
	Tx      *study.Hash
}

// Events returns what happened, newest first.
func (r *Reader) Events(ctx context.Context, q EventsQuery) (Page[Event], error) {
	start, err := q.start(top)
	if err != nil {
		return Page[Event]{}, err
	}
	where := conditions{}
	if q.StudyID != nil {
		where.add("f.study = ?", q.StudyID[:])
	}
	if q.ModelID != nil {
		where.add("f.model = ?", q.ModelID[:])
	}
	if q.Node != 0 {
		where.add("f.node = ?", q.Node)
	}
	if q.Account != nil {
		where.add("f.account = ?", q.Account[:])
	}
	if q.Tx != nil {
		where.add("f.tx = ?", q.Tx[:])
	}
	where.add("(f.block, f.log, f.place) < (?, ?, ?)", start[0], start[1], start[2])
	found, err := all(ctx, r.db, eventColumns+` WHERE `+where.String()+` ORDER BY f.block DESC, f.log DESC, f.place DESC LIMIT ?`,
		scanEvent, append(where.args, q.limit()+1)...)
	if err != nil {
		return Page[Event]{}, err
	}
	return page(found, q.limit()), nil
}

const eventColumns = `SELECT f.block, f.log, f.place, f.tx, t.time, f.kind, f.study, f.model, f.task, f.node, f.account, f.amount, f.count, f.detail
	FROM feed f JOIN block_time t ON t.block = f.block`

func scanEvent(rows *sql.Rows, p *placed[Event]) error {
	var node sql.NullInt64
	var s, m, t study.Hash
	var a chain.Address
	var amount sql.NullString
	e := &p.item
	err := rows.Scan(&e.Block, &p.at[1], &p.at[2], blob{e.Tx[:]}, &e.Time, &e.Kind, blob{s[:]}, blob{m[:]}, blob{t[:]}, &node, blob{a[:]}, &amount, &e.Count,
		text{&e.Detail, 100})
	if err != nil {
		return err
	}
	p.at[0] = int64(e.Block)
	e.Node = uint32(node.Int64)
	e.StudyID, e.ModelID, e.TaskID = some(s), some(m), some(t)
	if !a.IsZero() {
		e.Account = &a
	}
	if amount.Valid {
		e.Amount = new(Amount)
		return e.Amount.Scan(amount.String)
	}
	return nil
}

// some is nil for no id.
func some(h study.Hash) *study.Hash {
	if h.IsZero() {
		return nil
	}
	return &h
}
