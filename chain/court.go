package chain

import (
	"errors"
	"math/big"

	"github.com/fluoronet/fluoro/contracts"
	"github.com/fluoronet/fluoro/study"
)

// Penalties are what misbehaviour costs, in units of 1e-18 token; fixed at
// deployment.
type Penalties struct {
	Unrevealed   *big.Int `json:"unrevealed"`   // for each result that was committed to and not revealed
	Disagreement *big.Int `json:"disagreement"` // for a result outside of the group that a quorum formed
	Overturned   *big.Int `json:"overturned"`   // for each final value that a challenge overturned
	Bond         *big.Int `json:"bond"`         // that a challenger puts down
}

func (p Penalties) packed() contracts.ICourtPenalties { return contracts.ICourtPenalties(p) }

// check refuses what the Court cannot count with, or would refuse.
func (p Penalties) check() error {
	for _, amount := range []*big.Int{p.Unrevealed, p.Disagreement, p.Overturned, p.Bond} {
		if err := fits96(amount); err != nil {
			return wrap("penalties", err)
		}
	}
	if p.Unrevealed.Cmp(p.Disagreement) < 0 {
		return errors.New("penalties: hiding a result costs less than being wrong, so that nodes would hide: make unrevealed as large as disagreement")
	}
	return nil
}

// Evidence is what the Court decides from: all results of some tasks of one
// model, proven from the batches in which they were revealed.
type Evidence struct {
	Model     study.Hash
	Batches   []ProvenBatch // each has a verdict
	Decisions []Decision    // by ascending study index
}

// ProvenBatch is a revealed batch with a multiproof (attest.Batch.MultiProof)
// of those of its results that are evidence.
type ProvenBatch struct {
	Node    uint32
	Salt    study.Hash
	Runtime study.Hash // of its results of the model
	Proof   []study.Hash
	Flags   []bool
}

// Decision is all results of one task, by ascending node.
type Decision struct {
	Study    study.Hash
	Verdicts []Verdict
}

// Verdict is a result as evidence.
type Verdict struct {
	Batch     uint8 // place among Evidence.Batches
	Status    study.Reason
	Findings  study.Findings
	Artefacts study.CID
}

// mostVerdicts is how many of a decision have a mark; the Court refuses more.
const mostVerdicts = 8

// First is what was about to become final when it was challenged.
type First struct {
	Nodes    []uint32         `json:"nodes"` // of all results
	Statuses []study.Reason   `json:"statuses"`
	Findings []study.Findings `json:"findings"`
	Final    uint8            `json:"final"` // place of the result whose value was the final one
	Group    uint8            `json:"group"` // bit i is set for each that agreed with it
}

func (f First) packed() contracts.ICourtFirst {
	p := contracts.ICourtFirst{Nodes: f.Nodes, Final: f.Final, Group: f.Group}
	for i := range f.Statuses {
		p.Statuses = append(p.Statuses, uint16(f.Statuses[i]))
		p.Findings = append(p.Findings, f.Findings[i].Pack())
	}
	return p
}

// FirstOf reads what the event TaskChallenged holds.
func FirstOf(p contracts.ICourtFirst) First {
	f := First{Nodes: p.Nodes, Final: p.Final, Group: p.Group}
	for _, status := range p.Statuses {
		f.Statuses = append(f.Statuses, study.Reason(status))
	}
	for _, findings := range p.Findings {
		f.Findings = append(f.Findings, study.UnpackFindings(findings))
	}
	return f
}

// Case is a challenge under way.
type Case struct {
	Challenger Address    `json:"challenger"` // zero: the task is not contested
	Bond       *big.Int   `json:"bond"`       // in units of 1e-18 token
	Epoch      uint32     `json:"epoch"`      // its end draws the lot of the second committee
	First      study.Hash `json:"first"`      // keccak256(abi.encode(First))
}

func (e Evidence) packed() ([]contracts.ICourtBatch, []contracts.ICourtDecision) {
	batches := make([]contracts.ICourtBatch, len(e.Batches))
	for i, b := range e.Batches {
		proof := make([][32]byte, len(b.Proof))
		for j, h := range b.Proof {
			proof[j] = h
		}
		batches[i] = contracts.ICourtBatch{Node: b.Node, Salt: b.Salt, Runtime: b.Runtime, Proof: proof, Flags: b.Flags}
	}
	decisions := make([]contracts.ICourtDecision, len(e.Decisions))
	for i, d := range e.Decisions {
		decisions[i].StudyId, decisions[i].Marks = d.Study, new(big.Int)
		for j, v := range d.Verdicts {
			outcome, failed := packOutcome(v.Status, v.Findings)
			mark := new(big.Int).SetUint64(uint64(v.Batch) | uint64(failed)<<8)
			if j < mostVerdicts {
				decisions[i].Marks.Or(decisions[i].Marks, mark.Lsh(mark, uint(16*j)))
			}
			decisions[i].Verdicts = append(decisions[i].Verdicts, contracts.ICourtVerdict{Artefacts: v.Artefacts, Outcome: outcome})
		}
	}
	return batches, decisions
}

// PackPenalise returns the calldata of Court.penalise, for a batch whose epoch
// ended before it was revealed, or in which its node reported on tasks again.
func PackPenalise(node uint32, root study.Hash) ([]byte, error) {
	return contracts.NewCourt().TryPackPenalise(node, root)
}

// PackFinalise returns the calldata of Court.finalise.
func PackFinalise(e Evidence) ([]byte, error) {
	batches, decisions := e.packed()
	return contracts.NewCourt().TryPackFinalise(e.Model, batches, decisions)
}

// PackChallenge returns the calldata of Court.challenge; the evidence is of one
// task.
func PackChallenge(e Evidence) ([]byte, error) {
	batches, decisions := e.packed()
	return contracts.NewCourt().TryPackChallenge(e.Model, batches, decisions)
}

// PackResolve returns the calldata of Court.resolve; the evidence is all
// results of one task's second committee, perhaps none.
func PackResolve(first First, e Evidence) ([]byte, error) {
	batches, decisions := e.packed()
	return contracts.NewCourt().TryPackResolve(e.Model, first.packed(), batches, decisions)
}
