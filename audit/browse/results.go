package browse

import (
	"context"
	"database/sql"

	"github.com/fluoronet/fluoro/chain"
	"github.com/fluoronet/fluoro/study"
)

// Result is one result as its node revealed it, and what became of it.
type Result struct {
	TaskID    study.Hash    `json:"taskId"`
	StudyID   study.Hash    `json:"studyId"`
	ModelID   study.Hash    `json:"modelId"`
	Node      uint32        `json:"node"`
	Epoch     uint32        `json:"epoch"`
	Status    Status        `json:"status"`
	Readings  []Reading     `json:"readings"` // none unless the status is ok
	Artefacts study.CID     `json:"artefacts"`
	Runtime   study.Hash    `json:"runtime"`
	Seal      study.Hash    `json:"seal"`
	Batch     ResultBatch   `json:"batch"`
	Revealed  Place         `json:"revealed"`
	Second    bool          `json:"second"` // of a second committee
	Counted   bool          `json:"counted"`
	Refusal   chain.Refusal `json:"refusal"`          // "none" if it counts
	Agrees    *bool         `json:"agrees,omitempty"` // with the final value; left out while there is none, or it does not count
	Earned    Amount        `json:"earned"`

	word study.Findings
	at   position
}

// ResultBatch is the commitment that a result was revealed from.
type ResultBatch struct {
	Root      study.Hash `json:"root"`
	Salt      study.Hash `json:"salt"`
	Count     int        `json:"count"`          // results in it
	Leaf      *int       `json:"leaf,omitempty"` // place among those that count; left out if it does not
	Committed Place      `json:"committed"`
}

func (x Result) verdict() study.Verdict {
	return study.Verdict{Status: x.Status.Code, Findings: x.word}
}

// tasksResults is the condition on results for one on tasks k.
func tasksResults(where string) string {
	return `x.task IN (SELECT k.task FROM result k WHERE ` + where + `)`
}

// resultColumns are those of scanResult, from resultTables.
const resultColumns = `x.block, x.log, x.place, x.tx, t.time, x.task, x.study, x.model, x.node, x.epoch, x.status, x.findings, x.artefacts, x.runtime, x.seal, x.leaf,
	x.round, x.refusal, x.root, v.salt, c.results, c.block, c.tx, ct.time`

const resultTables = ` FROM result x JOIN block_time t ON t.block = x.block JOIN batch_revealed v ON v.node = x.node AND v.root = x.root
	JOIN batch_committed c ON c.node = x.node AND c.root = x.root JOIN block_time ct ON ct.block = c.block `

func scanResult(rows *sql.Rows, x *Result) error {
	var word [32]byte
	var leaf sql.NullInt64
	var status study.Reason
	b := &x.Batch
	err := rows.Scan(&x.Revealed.Block, &x.at[1], &x.at[2], blob{x.Revealed.Tx[:]}, &x.Revealed.Time, blob{x.TaskID[:]}, blob{x.StudyID[:]}, blob{x.ModelID[:]}, &x.Node, &x.Epoch,
		&status, blob{word[:]}, blob{x.Artefacts[:]}, blob{x.Runtime[:]}, blob{x.Seal[:]}, &leaf, &x.Second, &x.Refusal, blob{b.Root[:]}, blob{b.Salt[:]}, &b.Count,
		&b.Committed.Block, blob{b.Committed.Tx[:]}, &b.Committed.Time)
	x.at[0] = int64(x.Revealed.Block)
	x.Status, x.word, x.Readings = statusOf(status), study.UnpackFindings(word), []Reading{}
	if leaf.Valid {
		place := int(leaf.Int64)
		b.Leaf, x.Counted = &place, true
	}
	return err
}

// results reads results as they stand in the tables.
func (r *Reader) results(ctx context.Context, where string, args ...any) ([]Result, error) {
	return all(ctx, r.db, `SELECT `+resultColumns+resultTables+`WHERE `+where+` ORDER BY x.block, x.log, x.place`, scanResult, args...)
}

// ResultDetail is one result beside the others on its task.
type ResultDetail struct {
	Result     Result       `json:"result"`
	Again      []Result     `json:"again"` // further results of the node on the task, which do not count
	Task       Task         `json:"task"`
	Signed     study.Result `json:"signed"`     // the fields that the seal is over
	Commitment SignedBatch  `json:"commitment"` // what the node signed
	Slashes    []Event      `json:"slashes"`    // of the node, for this task
}

// SignedBatch is a commitment as a node signed it.
type SignedBatch struct {
	Node  uint32     `json:"node"`
	Epoch uint32     `json:"epoch"`
	Root  study.Hash `json:"root"`
	Count int        `json:"count"`
}
