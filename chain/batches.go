package chain

import (
	"encoding/binary"
	"errors"
	"fmt"
	"math/big"

	"github.com/ethereum/go-ethereum/core/types"
	"github.com/fluoronet/fluoro/attest"
	"github.com/fluoronet/fluoro/attest/sortition"
	"github.com/fluoronet/fluoro/contracts"
	"github.com/fluoronet/fluoro/study"
)

// Opening is one result as it is revealed.
type Opening struct {
	Study     study.Hash
	Artefacts study.CID
	Findings  study.Findings
	Status    study.Reason
}

// Series is a batch's results of one model, by ascending index of their studies.
type Series struct {
	Model    study.Hash
	Runtime  study.Hash
	Openings []Opening
}

// Result is opening i as its node sealed it.
func (s Series) Result(i int, node uint32) study.Result {
	o := s.Openings[i]
	return study.Result{
		StudyID: o.Study, ModelID: s.Model, Status: o.Status, Findings: o.Findings,
		Artefacts: o.Artefacts, Runtime: s.Runtime, Node: node,
	}
}

// ErrSeries is wrapped by SeriesOf: the results cannot be revealed in one batch.
var ErrSeries = errors.New("results do not fit in one batch")

// SeriesOf arranges a batch's results, which are ordered by model id and then
// by study index, as they are revealed. All of one model must come from one
// runtime: errors wrap ErrSeries.
func SeriesOf(results []study.Result) ([]Series, error) {
	var series []Series
	for i, r := range results {
		if i == 0 || r.ModelID != results[i-1].ModelID {
			if i > 0 && r.ModelID.Compare(results[i-1].ModelID) < 0 {
				return nil, fmt.Errorf("%w: model %s comes after %s", ErrSeries, r.ModelID, results[i-1].ModelID)
			}
			series = append(series, Series{Model: r.ModelID, Runtime: r.Runtime})
		}
		last := &series[len(series)-1]
		if r.Runtime != last.Runtime {
			return nil, fmt.Errorf("%w: model %s ran on two runtimes", ErrSeries, r.ModelID)
		}
		last.Openings = append(last.Openings, Opening{
			Study: r.StudyID, Artefacts: r.Artefacts, Findings: r.Findings, Status: r.Status,
		})
	}
	return series, nil
}

// PackCommit returns the calldata of InferenceLedger.commit.
func PackCommit(c attest.Commitment, sig attest.Signature) ([]byte, error) {
	return contracts.NewInferenceLedger().TryPackCommit(c.Node, c.Root, c.Count, sig.R, sig.VS)
}

// PackReveal returns the calldata of InferenceLedger.reveal, for all results of
// a batch.
func PackReveal(node uint32, salt study.Hash, series []Series) ([]byte, error) {
	packed := make([]contracts.IInferenceLedgerSeries, len(series))
	for i, s := range series {
		packed[i] = contracts.IInferenceLedgerSeries{ModelId: s.Model, Runtime: s.Runtime, Failed: new(big.Int)}
		for j, o := range s.Openings {
			outcome, failed := packOutcome(o.Status, o.Findings)
			packed[i].Failed.SetBit(packed[i].Failed, j, failed)
			packed[i].Openings = append(packed[i].Openings, contracts.IInferenceLedgerOpening{StudyId: o.Study, Artefacts: o.Artefacts, Outcome: outcome})
		}
	}
	return contracts.NewInferenceLedger().TryPackReveal(node, salt, packed)
}

// packOutcome is the word that a result is revealed and proven with: its
// findings or, if failed is 1, its status.
func packOutcome(status study.Reason, findings study.Findings) (outcome [32]byte, failed uint) {
	if status == study.OK {
		return findings.Pack(), 0
	}
	binary.BigEndian.PutUint16(outcome[30:], uint16(status))
	return outcome, 1
}

// PackRecordSeed returns the calldata of InferenceLedger.recordSeed, which
// keeps the seed of an ended epoch.
func PackRecordSeed(epoch uint32) ([]byte, error) {
	return contracts.NewInferenceLedger().TryPackRecordSeed(new(big.Int).SetUint64(uint64(epoch)))
}

// BatchState is where a node's batch stands.
type BatchState uint8

// The states of a batch.
const (
	BatchUnknown   BatchState = iota // the node did not commit to this root
	BatchCommitted                   // to be revealed in its epoch, overdue after it
	BatchRevealed                    // the root is evidence
	BatchSpent                       // penalised, or revealed with results that do not count: another root is the evidence
	BatchRepeated                    // as spent, but its node can be penalised for tasks that it reported on again
)

// Batch is what the ledger's state keeps of a root.
type Batch struct {
	Epoch uint32
	Count uint16 // results; repeated ones once the state is or was BatchRepeated
	State BatchState
}

// Seed is an epoch's seed and how many nodes were active when it was drawn.
type Seed struct {
	Seed   sortition.Seed
	Active uint32
	Kept   bool // for good; otherwise it is what would be kept now
}

// Revealed is the event of one series of a batch.
type Revealed struct {
	Node    uint32
	Root    study.Hash // that the node committed to
	Salt    study.Hash // of the batch
	Series  Series
	Counted []bool // for each opening
}

// Refused is the event of a revealed result that does not count.
type Refused struct {
	Task   study.Hash
	Node   uint32
	Reason Refusal
}

// Committed reads the event BatchCommitted of the deployment's ledger; ok is
// false for any other log.
func (d Deployment) Committed(log *types.Log) (c attest.Commitment, ok bool) {
	e, err := contracts.NewInferenceLedger().UnpackBatchCommittedEvent(log)
	if err != nil || Address(log.Address) != d.Contracts.Ledger {
		return attest.Commitment{}, false
	}
	return attest.Commitment{Node: e.Node, Epoch: e.Epoch, Root: e.Root, Count: e.Count}, true
}

// Revealed reads the event ResultsRevealed, as Committed does.
func (d Deployment) Revealed(log *types.Log) (r Revealed, ok bool) {
	e, err := contracts.NewInferenceLedger().UnpackResultsRevealedEvent(log)
	if err != nil || Address(log.Address) != d.Contracts.Ledger {
		return Revealed{}, false
	}
	r = Revealed{Node: e.Node, Root: e.Root, Salt: e.Salt, Series: Series{Model: e.ModelId, Runtime: e.Runtime}}
	for i, o := range e.Openings {
		opening := Opening{Study: o.StudyId, Artefacts: o.Artefacts}
		if e.Failed.Bit(i) == 1 {
			opening.Status = study.Reason(binary.BigEndian.Uint16(o.Outcome[30:]))
		} else {
			opening.Findings = study.UnpackFindings(o.Outcome)
		}
		r.Counted = append(r.Counted, e.Counted.Bit(i) == 1)
		r.Series.Openings = append(r.Series.Openings, opening)
	}
	return r, true
}

// Refused reads the event ResultRefused, as Committed does.
func (d Deployment) Refused(log *types.Log) (r Refused, ok bool) {
	e, err := contracts.NewInferenceLedger().UnpackResultRefusedEvent(log)
	if err != nil || Address(log.Address) != d.Contracts.Ledger {
		return Refused{}, false
	}
	return Refused{Task: e.TaskId, Node: e.Node, Reason: Refusal(e.Reason)}, true
}

// Outcome reads from the logs of a reveal what has become of each of its tasks:
// NotRefused where the result counts.
func (d Deployment) Outcome(logs []*types.Log) map[TaskKey]Refusal {
	outcome, reasons := map[TaskKey]Refusal{}, map[study.Hash]Refusal{}
	for _, log := range logs {
		if r, ok := d.Refused(log); ok {
			reasons[r.Task] = r.Reason
		}
	}
	for _, log := range logs {
		r, ok := d.Revealed(log)
		if !ok {
			continue
		}
		for i, o := range r.Series.Openings {
			key := TaskKey{Study: o.Study, Model: r.Series.Model}
			outcome[key] = NotRefused
			if !r.Counted[i] {
				outcome[key] = reasons[key.ID()]
			}
		}
	}
	return outcome
}
