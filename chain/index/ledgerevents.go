package index

import (
	"encoding/json"
	"fmt"

	"github.com/ethereum/go-ethereum/common"

	"github.com/fluoronet/fluoro/attest"
	"github.com/fluoronet/fluoro/chain"
	"github.com/fluoronet/fluoro/contracts"
	"github.com/fluoronet/fluoro/study"
)

func ledgerEvents(add func(common.Hash, handler), d chain.Deployment) {
	c, md := contracts.NewInferenceLedger(), &contracts.InferenceLedgerMetaData
	add(on(md, c.UnpackBatchCommittedEvent, func(r row, e *contracts.InferenceLedgerBatchCommitted) error {
		return r.insert("batch_committed", e.Node, e.Root[:], e.Epoch, e.Count)
	}))
	add(on(md, c.UnpackResultsRevealedEvent, func(r row, _ *contracts.InferenceLedgerResultsRevealed) error {
		revealed, ok := d.Revealed(r.log)
		if !ok {
			return fmt.Errorf("unpack ResultsRevealed: %w", chain.ErrAnswer)
		}
		return r.reveal(d.Domain(), revealed)
	}))
	add(on(md, c.UnpackResultRefusedEvent, func(r row, e *contracts.InferenceLedgerResultRefused) error {
		return r.insert("result_refused", e.TaskId[:], e.Node, e.Reason)
	}))
	add(on(md, c.UnpackSeedRecordedEvent, func(r row, e *contracts.InferenceLedgerSeedRecorded) error {
		var seed [24]byte
		e.Seed.FillBytes(seed[:])
		return r.insert("seed", e.Epoch, seed[:], e.Active)
	}))
}

// reveal inserts the results of one series, whose batch may have others before.
func (r row) reveal(domain attest.Domain, e chain.Revealed) error {
	if err := r.insertOnce("batch_revealed", e.Node, e.Root[:], e.Salt[:]); err != nil {
		return err
	}
	leaf, err := r.ask(`SELECT COUNT(leaf) FROM result WHERE node = ? AND root = ?`, e.Node, e.Root[:])
	if err != nil {
		return err
	}
	for i, o := range e.Series.Openings {
		value := e.Series.Result(i, e.Node)
		task := chain.KeyOf(value).ID()
		round, err := r.round(task)
		if err != nil {
			return err
		}
		var place any
		refusal := 0
		if e.Counted[i] {
			place = leaf
			leaf++
		} else if refusal, err = r.refusal(task, e.Node); err != nil {
			return err
		}
		seal, findings := attest.Seal(domain, value, e.Salt), o.Findings.Pack()
		err = r.insert("result", i, e.Node, e.Root[:], r.epoch, task[:], o.Study[:], e.Series.Model[:], o.Status, findings[:],
			o.Artefacts[:], e.Series.Runtime[:], seal[:], place, round, refusal)
		if err != nil {
			return err
		}
	}
	return nil
}

// refusal is the reason that the transaction gave before for a result that does
// not count.
func (r row) refusal(task study.Hash, node uint32) (int, error) {
	return r.ask(`SELECT COALESCE(MAX(reason), 0) FROM result_refused WHERE block = ? AND tx = ? AND task = ? AND node = ?`,
		r.log.BlockNumber, r.log.TxHash[:], task[:], node)
}

// round is 1 once the task was challenged.
func (r row) round(task study.Hash) (int, error) {
	return r.ask(`SELECT COUNT(*) FROM task_challenged WHERE task = ?`, task[:])
}

func courtEvents(add func(common.Hash, handler)) {
	c, md := contracts.NewCourt(), &contracts.CourtMetaData
	add(on(md, c.UnpackBatchPenalisedEvent, func(r row, e *contracts.CourtBatchPenalised) error {
		return r.insert("batch_penalised", e.Node, e.Root[:], e.Taken.String())
	}))
	add(on(md, c.UnpackTaskReopenedEvent, func(r row, e *contracts.CourtTaskReopened) error {
		round, err := r.round(e.TaskId)
		if err != nil {
			return err
		}
		return r.insert("task_reopened", e.TaskId[:], e.Floor, round)
	}))
	add(on(md, c.UnpackTaskChallengedEvent, func(r row, e *contracts.CourtTaskChallenged) error {
		first, err := json.Marshal(chain.FirstOf(e.First))
		if err != nil {
			return err
		}
		return r.insert("task_challenged", e.TaskId[:], r.epoch, e.Challenger[:], e.Bond.String(), string(first))
	}))
	add(on(md, c.UnpackChallengeEndedEvent, func(r row, e *contracts.CourtChallengeEnded) error {
		second, err := json.Marshal(chain.NodesOf(e.Second))
		if err != nil {
			return err
		}
		return r.insert("challenge_ended", e.TaskId[:], e.Upheld, string(second))
	}))
	add(on(md, c.UnpackTaskFinalisedEvent, func(r row, e *contracts.CourtTaskFinalised) error {
		var model []byte // every task that ends had a result
		if err := r.tx.QueryRow(`SELECT model FROM result WHERE task = ? AND leaf IS NOT NULL LIMIT 1`, e.TaskId[:]).Scan(&model); err != nil {
			return fmt.Errorf("find the model of a final task: %w", err)
		}
		nodes, err := json.Marshal(chain.NodesOf(e.Nodes))
		if err != nil {
			return err
		}
		end := chain.EndOf(e.End)
		if end.Judged {
			if err := r.insert("study_judged", e.StudyId[:], end.Status, end.Emission.String()); err != nil {
				return err
			}
		}
		return r.insert("task_final", e.TaskId[:], e.StudyId[:], model, end.State, end.Status, e.Findings[:], string(nodes), end.Paid.String())
	}))
}
