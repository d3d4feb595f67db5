package chain

import (
	"fmt"

	"github.com/fluoronet/fluoro/attest"
	"github.com/fluoronet/fluoro/contracts"
	"github.com/fluoronet/fluoro/study"
)

// TaskKey names a (study, model) pair.
type TaskKey struct {
	Study study.Hash `json:"studyId"`
	Model study.Hash `json:"modelId"`
}

// ID is keccak256(abi.encode(studyId, modelId)).
func (k TaskKey) ID() study.Hash { return attest.TaskID(k.Study, k.Model) }

// KeyOf is the task of a result.
func KeyOf(r study.Result) TaskKey { return TaskKey{Study: r.StudyID, Model: r.ModelID} }

// TaskState is where a task stands, numbered as in IInferenceLedger.
type TaskState uint8

// The states of a task.
const (
	TaskOpen         TaskState = iota // it gathers results, or waits for them or for its window to end
	TaskContested                     // challenged: a larger committee runs it again
	TaskFinal                         // a quorum agrees, for good
	TaskInconclusive                  // there was no quorum
)

var taskStates = [...]string{"open", "contested", "final", "inconclusive"}

// String returns the state's name.
func (s TaskState) String() string {
	if int(s) < len(taskStates) {
		return taskStates[s]
	}
	return fmt.Sprintf("state%d", uint8(s))
}

// MarshalText implements encoding.TextMarshaler.
func (s TaskState) MarshalText() ([]byte, error) { return []byte(s.String()), nil }

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

// Ended reports whether the task takes no result for good.
func (s TaskState) Ended() bool { return s >= TaskFinal }

// Task is what the ledger's state keeps of a task; its results stand in events.
type Task struct {
	Key   TaskKey   `json:"key"`
	State TaskState `json:"state"`
	Count uint8     `json:"count"` // results that count
	Floor uint8     `json:"floor"` // how many close it at the end of an epoch
	Epoch uint32    `json:"epoch"` // of the last result that counts, or of the challenge; 0: none
	Since uint32    `json:"since"` // epoch in which it came up, or of the challenge: its seed draws the lot
}

// Closed reports whether an open or contested task takes no more results in an
// epoch, because an earlier one ended with enough of them.
func (t Task) Closed(epoch uint32) bool { return t.Count >= t.Floor && t.Epoch < epoch }

func taskOf(key TaskKey, t contracts.IInferenceLedgerTask) Task {
	return Task{Key: key, State: TaskState(t.State), Count: t.Count, Floor: t.Floor, Epoch: t.Epoch, Since: t.Since}
}

// Refusal is why a revealed result does not count, numbered as in
// IInferenceLedger.
type Refusal uint8

// The refusals.
const (
	NotRefused          Refusal = iota // it counts
	StudyUnknown                       // no such study is registered
	StudyWithdrawn                     // the contributor withdrew consent
	ConsentLacking                     // consent does not cover inference
	ConsentEnded                       // consent has expired
	LabelRevealed                      // the study's label is known
	ModelUnknown                       // no such model is published
	ModelRecalled                      // the model was recalled
	ModalityMismatch                   // the model does not take the study's modality
	EscrowShort                        // the model's escrow does not cover the fee
	FindingsWithFailure                // findings beside a status other than 0
	FindingsBeyondModel                // a finding that the model does not have
	TaskEnded                          // the task is final or inconclusive
	TaskClosed                         // an earlier epoch ended with enough results
	TaskFull                           // the committee is full
	TaskTooYoung                       // the seed of the task's lot is not drawn yet
	TaskExpired                        // the task's deadline has passed
	AlreadyReported                    // the node has revealed a result for this task before
	NotSelected                        // the lot did not select the node
)

var refusals = [...]string{
	"none", "studyUnknown", "studyWithdrawn", "consentLacking", "consentEnded", "labelRevealed",
	"modelUnknown", "modelRecalled", "modalityMismatch", "escrowShort", "findingsWithFailure", "findingsBeyondModel",
	"taskEnded", "taskClosed", "taskFull", "taskTooYoung", "taskExpired", "alreadyReported", "notSelected",
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

// Passes reports whether a later epoch may take what is refused now: the lot
// widens, the seed is drawn, an escrow is filled, a closed task is reopened.
func (r Refusal) Passes() bool {
	switch r {
	case EscrowShort, TaskClosed, TaskTooYoung, NotSelected:
		return true
	}
	return false
}
