package chain

import "errors"

// What the contracts refuse and a caller decides on. errors.As with
// *RevertError gives the details.
var (
	ErrDuplicateStudy = errors.New("these pixels were registered before")
	ErrDuplicateModel = errors.New("this model was published before")
	ErrSignerTaken    = errors.New("the signing key is or was another node's")
	ErrNotOwner       = errors.New("the account does not own it")
	ErrNothingToClaim = errors.New("there is nothing to claim")
	ErrTooFewTokens   = errors.New("the account has too few tokens")
	ErrLabelTooEarly  = errors.New("the label may not be revealed yet")
	ErrLabelTooLate   = errors.New("the label may not be revealed any more")
	ErrLabelMismatch  = errors.New("the label is not the one that was committed to")
	ErrNotAdmitted    = errors.New("the network does not admit the account as a node's owner")
	ErrStakeTooLow    = errors.New("the stake is too low")
	ErrStakeLocked    = errors.New("the stake is still locked")
	ErrNotGoverning   = errors.New("the account lacks the role for it")

	ErrEscrowLocked      = errors.New("the escrow still pays for tasks under way")
	ErrNotChallengeable  = errors.New("the task cannot be challenged now")
	ErrNotResolvable     = errors.New("the challenge cannot be ended now")
	ErrNothingToFinalise = errors.New("there is nothing to finalise")
	ErrWrongPhase        = errors.New("the epoch is in its other phase")
	ErrAlreadyCommitted  = errors.New("the batch was committed to before")
	ErrNotCommitted      = errors.New("the batch cannot be revealed: it was not committed to in this epoch, or was revealed")
	ErrNotOverdue        = errors.New("the batch is not overdue")
	ErrNotActive         = errors.New("the node is not active")

	errNotAnnounced = errors.New("the registration was not announced")
)

// revertWords has a sentence for each custom error that people meet; {n} is
// argument n. Others are told by their Solidity name.
var revertWords = map[string]struct {
	sentence string
	is       error
}{
	"StudyAlreadyRegistered":           {"study {0} was registered before, by {1}: the same pixels are rewarded once", ErrDuplicateStudy},
	"StudyUnknown":                     {"study {0} is not registered", ErrNotFound},
	"StudyAlreadyWithdrawn":            {"study {0} was withdrawn before", nil},
	"StudyIncomplete":                  {"the study has no id or no CID", nil},
	"NotContributor":                   {"study {0} was not contributed by {1}", ErrNotOwner},
	"ModalityInvalid":                  {"modality number {0} is not 1 to 31", nil},
	"ConsentExpiryInvalid":             {"consent must end in the future, not at Unix second {0}", nil},
	"GranteeZero":                      {"the grantee is missing", nil},
	"ModelAlreadyPublished":            {"model {0} was published before, by {1}", ErrDuplicateModel},
	"ModelUnknown":                     {"model {0} is not published", ErrNotFound},
	"ModelAlreadyRecalled":             {"model {0} was recalled", nil},
	"ModelActive":                      {"model {0} must be recalled first", nil},
	"ModalityMaskInvalid":              {"the model takes no modality, or one that does not exist (mask {0})", nil},
	"FindingCountInvalid":              {"the model has {0} findings, want 1 to 8", nil},
	"QuorumInvalid":                    {"quorum {0}, target {1} and committee {2}: want 1 <= quorum <= target <= committee <= 8", nil},
	"ToleranceWithoutFinding":          {"a tolerance is given for a finding that the model does not have", nil},
	"NotVendor":                        {"model {0} was not published by {1}", ErrNotOwner},
	"RecallReasonZero":                 {"a recall needs a reason", nil},
	"AmountZero":                       {"the amount is zero", nil},
	"NodeUnknown":                      {"node {0} is not registered", ErrNotFound},
	"NodeAlreadyExited":                {"node {0} is exiting or has exited", nil},
	"NodeNotExiting":                   {"node {0} has not asked to exit, or was paid already", nil},
	"StakeLocked":                      {"the stake of node {0} is locked until block {1}", ErrStakeLocked},
	"NotAdmitted":                      {"{0} lacks the operator role: ask the consortium's admission to run `fluoro node admit`", ErrNotAdmitted},
	"StakeTooLow":                      {"a stake of {0} token units is too low: {1} are asked", ErrStakeTooLow},
	"StakeZero":                        {"the amount is zero", nil},
	"SignerNotInGrace":                 {"key {1} is not a replaced key of node {0} that still counts", nil},
	"NoCredit":                         {"{0} has nothing to claim from slashed stakes", ErrNothingToClaim},
	"NotNodeOwner":                     {"node {0} is not owned by {1}", ErrNotOwner},
	"SignerTaken":                      {"key {0} signs, or once signed, for node {1}: make the node a key of its own", ErrSignerTaken},
	"SignerZero":                       {"the node's signing key is missing", nil},
	"NothingToClaim":                   {"{0} has nothing to claim", ErrNothingToClaim},
	"ERC20InsufficientBalance":         {"{0} has {1} token units and needs {2}", ErrTooFewTokens},
	"ERC20InsufficientAllowance":       {"{0} may spend {1} token units and needs {2}", ErrTooFewTokens},
	"AccessManagerUnauthorizedAccount": {"{0} lacks role {1} of the access manager", ErrNotGoverning},
	"AccessManagerUnauthorizedCall":    {"{0} lacks the role for this call", ErrNotGoverning},
	"AccessManagerNotReady":            {"operation {0} was announced, but its delay is not over", nil},
	"AccessManagerNotScheduled":        {"operation {0} must be announced first", nil},
	"AccessManagerAlreadyScheduled":    {"operation {0} was announced before", nil},
	"LabelWithoutEvaluation":           {"a label needs consent to evaluation", nil},
	"NoLabelCommitted":                 {"no label was committed to with study {0}", ErrNotFound},
	"LabelAlreadyRevealed":             {"the label of study {0} was revealed before", nil},
	"LabelSizeInvalid":                 {"the label has {0} bytes, want 1 to 512", nil},
	"LabelTooEarly":                    {"some model still takes results on study {0}: reveal its label when all are final, or from Unix second {1} on", ErrLabelTooEarly},
	"LabelTooLate":                     {"the label of study {0} was taken until Unix second {1}: its bonus is forfeit", ErrLabelTooLate},
	"LabelMismatch":                    {"this label and salt are not those that study {0} committed to", ErrLabelMismatch},

	"RegistrationNotAnnounced": {"registration {0} was not announced in an earlier block", errNotAnnounced},
	"AlreadyAnnounced":         {"registration {0} was announced before", nil},
	"InstanceCountInvalid":     {"the study has {0} instances, want 1 to 16777215", nil},
	"ConsentScopesInvalid":     {"consent scopes {0} have a bit that means nothing", nil},
	"ModelIdZero":              {"the model has no id", nil},
	"EscrowLocked":             {"the escrow of model {0} pays for tasks under way until epoch {1}", ErrEscrowLocked},
	"EscrowOutOfRange":         {"the escrow of model {0} cannot take or give {1} token units", nil},

	"BatchSizeInvalid":      {"a batch of {0} results is empty or too large", nil},
	"BatchUnordered":        {"the batch's results are not in the order of their models, then of their studies", nil},
	"BatchAlreadyCommitted": {"node {0} committed to root {1} before", ErrAlreadyCommitted},
	"BatchNotCommitted":     {"node {0} did not commit to root {1} in this epoch, or has revealed it", ErrNotCommitted},
	"BatchNotOverdue":       {"root {1} of node {0} can still be revealed, or there is nothing to penalise it for", ErrNotOverdue},
	"NotCommitPhase":        {"epoch {0} takes reveals now, commitments again when the next one begins", ErrWrongPhase},
	"NotRevealPhase":        {"epoch {0} takes commitments still, reveals after them", ErrWrongPhase},
	"NodeNotActive":         {"node {0} is not active", ErrNotActive},
	"SignatureInvalid":      {"the signature is not of a key of node {0}", nil},
	"EpochRunning":          {"epoch {0} has not ended", nil},
	"ScheduleInvalid":       {"the schedule has an empty part, or epochs of more than 200 blocks", nil},

	"EvidenceUnproven":             {"the evidence has a result that was not revealed, or does not count", nil},
	"EvidenceMalformed":            {"the evidence is malformed: a verdict without a batch, or a batch without a verdict", nil},
	"EvidenceUnordered":            {"the evidence's studies are unknown or not in the order of their registration", nil},
	"EvidenceIncomplete":           {"the evidence has {1} results of task {0}, the ledger counts {2}", nil},
	"MerkleProofInvalidMultiproof": {"the evidence has a malformed proof", nil},
	"NothingToFinalise":            {"none of these tasks can be ended now", ErrNothingToFinalise},
	"NotChallengeable":             {"task {0} is not closed with a quorum, or its window has passed", ErrNotChallengeable},
	"NotResolvable":                {"task {0} is not contested, or its second committee can still report", ErrNotResolvable},
	"FirstMismatch":                {"these are not the results of task {0} that were challenged", nil},
}
