package contracts

import "fmt"

// TaskState is IInferenceLedger.TaskState.
type TaskState uint8

// The states, in the order of IInferenceLedger.sol.
const (
	TaskNone TaskState = iota
	TaskOpen
	TaskFinal
	TaskInconclusive
)

var taskStateNames = [...]string{"none", "open", "final", "inconclusive"}

// String returns the state's name.
func (s TaskState) String() string {
	if int(s) < len(taskStateNames) {
		return taskStateNames[s]
	}
	return fmt.Sprintf("taskState%d", uint8(s))
}

// Refusal is IInferenceLedger.Refusal: why the ledger left out a result.
type Refusal uint8

// The refusals, in the order of IInferenceLedger.sol, which says what each means.
const (
	RefusalNone Refusal = iota
	RefusalAlreadyReported
	RefusalTaskFinal
	RefusalStudyUnknown
	RefusalStudyWithdrawn
	RefusalConsentLacking
	RefusalConsentEnded
	RefusalModelUnknown
	RefusalModelRecalled
	RefusalModalityMismatch
	RefusalEscrowShort
	RefusalNodeUnknown
	RefusalNodeExited
	RefusalFindingsWithFailure
	RefusalFindingsBeyondModel
	RefusalSignatureInvalid
)

var refusalNames = [...]string{
	"none", "alreadyReported", "taskFinal", "studyUnknown", "studyWithdrawn", "consentLacking", "consentEnded",
	"modelUnknown", "modelRecalled", "modalityMismatch", "escrowShort", "nodeUnknown", "nodeExited",
	"findingsWithFailure", "findingsBeyondModel", "signatureInvalid",
}

// String returns the refusal's name.
func (r Refusal) String() string {
	if int(r) < len(refusalNames) {
		return refusalNames[r]
	}
	return fmt.Sprintf("refusal%d", uint8(r))
}

// Lasting reports whether posting the same result again can never help. The
// others may pass: a study or model may yet be registered, an escrow funded.
func (r Refusal) Lasting() bool {
	switch r {
	case RefusalNone, RefusalStudyUnknown, RefusalModelUnknown, RefusalEscrowShort, RefusalNodeUnknown:
		return false
	}
	return true
}
