package chain

import (
	"fmt"
	"math/big"

	"github.com/fluoronet/fluoro/contracts"
	"github.com/fluoronet/fluoro/study"
)

// Study is a registered study.
type Study struct {
	ID              study.Hash     `json:"studyId"`
	CID             study.CID      `json:"cid"`
	Contributor     Address        `json:"contributor"`
	Modality        study.Modality `json:"modality"`
	InstanceCount   uint32         `json:"instanceCount"`
	ConsentScopes   uint8          `json:"consentScopes"`  // study.Consent.ConsentMask
	ConsentExpires  uint64         `json:"consentExpires"` // Unix seconds; 0: never
	Withdrawn       bool           `json:"withdrawn"`
	Validated       bool           `json:"validated"` // a quorum has read it
	LabelCommitment study.Hash     `json:"labelCommitment"`
	LabelRevealed   bool           `json:"labelRevealed"` // no result is taken any more
}

func studyOf(id study.Hash, s contracts.IStudyRegistryStudy) Study {
	return Study{
		ID: id, CID: s.Cid, Contributor: Address(s.Contributor), Modality: study.Modality(s.Modality),
		InstanceCount: s.InstanceCount, ConsentScopes: s.ConsentScopes, ConsentExpires: s.ConsentExpires,
		Withdrawn: s.Withdrawn, Validated: s.Validated, LabelCommitment: s.LabelCommitment, LabelRevealed: s.LabelRevealed,
	}
}

// Model is a published model. Amounts are in units of 1e-18 token.
type Model struct {
	ID           study.Hash         `json:"modelId"` // digest of the package's CID
	Vendor       Address            `json:"vendor"`
	Modalities   study.ModalityMask `json:"modalities"`
	FindingCount uint8              `json:"findingCount"`
	Quorum       uint8              `json:"quorum"`
	Committee    uint8              `json:"committee"`
	Fee          *big.Int           `json:"fee"`
	Escrow       *big.Int           `json:"escrow"`
	Tolerances   study.Tolerances   `json:"tolerances"`
	RecallReason uint16             `json:"recallReason"` // 0: active
}

func modelOf(id study.Hash, m contracts.IModelRegistryModel) Model {
	t := m.Terms
	return Model{
		ID: id, Vendor: Address(m.Vendor), Modalities: study.ModalityMask(t.ModalityMask), FindingCount: t.FindingCount,
		Quorum: t.Quorum, Committee: t.Committee, Fee: t.FeePerTask, Escrow: m.Escrow,
		Tolerances: study.UnpackTolerances(t.Tolerances), RecallReason: m.RecallReason,
	}
}

// TaskKey names a (study, model) pair.
type TaskKey struct {
	Study study.Hash `json:"studyId"`
	Model study.Hash `json:"modelId"`
}

// ID is keccak256(abi.encode(studyId, modelId)).
func (k TaskKey) ID() study.Hash { return taskID(k) }

// TaskState is where a task stands, numbered as in InferenceLedger.
type TaskState uint8

// The states of a task.
const (
	TaskNone         TaskState = iota // no result was accepted
	TaskOpen                          // results are being gathered
	TaskFinal                         // a quorum agrees
	TaskInconclusive                  // the committee is full without a quorum
)

var taskStates = [...]string{"none", "open", "final", "inconclusive"}

// String returns the state's name.
func (s TaskState) String() string {
	if int(s) < len(taskStates) {
		return taskStates[s]
	}
	return fmt.Sprintf("state%d", uint8(s))
}

// MarshalText implements encoding.TextMarshaler.
func (s TaskState) MarshalText() ([]byte, error) { return []byte(s.String()), nil }

// Closed reports whether the task takes no more results.
func (s TaskState) Closed() bool { return s >= TaskFinal }

// Task is what the ledger keeps of a task.
type Task struct {
	Key      TaskKey        `json:"key"`
	State    TaskState      `json:"state"`
	Status   study.Reason   `json:"status"`   // of the winning group, when final
	Findings study.Findings `json:"findings"` // of the winning group, when final
	Members  []Member       `json:"members"`  // in the order in which they reported
	Groups   []Group        `json:"groups"`
}

// Member is a node that reported, and the group that its result joined.
type Member struct {
	Node  uint32 `json:"node"`
	Group uint8  `json:"group"`
}

// Group is a set of results that agree: their status, and the findings of the
// first of them.
type Group struct {
	Status   study.Reason   `json:"status"`
	Findings study.Findings `json:"findings"`
}

// Has reports whether a node's result was accepted.
func (t Task) Has(node uint32) bool {
	for _, m := range t.Members {
		if m.Node == node {
			return true
		}
	}
	return false
}

func taskOf(key TaskKey, t contracts.IInferenceLedgerTask) Task {
	task := Task{Key: key, State: TaskState(t.State), Status: study.Reason(t.Status), Findings: study.UnpackFindings(t.Findings)}
	for i, node := range t.Nodes {
		m := Member{Node: node}
		if i < len(t.MemberGroups) {
			m.Group = t.MemberGroups[i]
		}
		task.Members = append(task.Members, m)
	}
	for _, g := range t.Groups {
		task.Groups = append(task.Groups, Group{Status: study.Reason(g.Status), Findings: study.UnpackFindings(g.Findings)})
	}
	return task
}

// Totals is everything the pool ever counted, in units of 1e-18 token.
type Totals struct {
	Escrowed *big.Int `json:"escrowed"` // in the models' escrows now
	Credited *big.Int `json:"credited"` // in the accounts' credits now
	Funded   *big.Int `json:"funded"`   // ever put into escrows
	Returned *big.Int `json:"returned"` // ever paid back to vendors
	Paid     *big.Int `json:"paid"`     // ever claimed
	Emitted  *big.Int `json:"emitted"`  // ever credited as emission
	Minted   *big.Int `json:"minted"`   // part of it that was minted
}

// Refusal is why the ledger does not take a result, numbered as in
// IInferenceLedger.
type Refusal uint8

// Refusals that callers decide on.
const (
	NotRefused      Refusal = 0
	AlreadyReported Refusal = 1 // the node's result for this task stands
	TaskClosed      Refusal = 2
)

var refusals = [...]string{
	"none", "alreadyReported", "taskFinal", "studyUnknown", "studyWithdrawn", "consentLacking", "consentEnded",
	"modelUnknown", "modelRecalled", "modalityMismatch", "escrowShort", "nodeUnknown", "nodeExited",
	"findingsWithFailure", "findingsBeyondModel", "signatureInvalid", "nodeInactive",
}

// String returns the refusal's short name.
func (r Refusal) String() string {
	if int(r) < len(refusals) {
		return refusals[r]
	}
	return fmt.Sprintf("refusal%d", uint8(r))
}

// MarshalText implements encoding.TextMarshaler.
func (r Refusal) MarshalText() ([]byte, error) { return []byte(r.String()), nil }

// UnmarshalText implements encoding.TextUnmarshaler.
func (s *TaskState) UnmarshalText(text []byte) error {
	for i, name := range taskStates {
		if name == string(text) {
			*s = TaskState(i)
			return nil
		}
	}
	return fmt.Errorf("task state %.20q is not known", text)
}
