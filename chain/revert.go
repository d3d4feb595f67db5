package chain

import (
	"encoding/hex"
	"errors"
	"fmt"
	"strings"
	"sync"

	"github.com/ethereum/go-ethereum/accounts/abi"
	"github.com/ethereum/go-ethereum/accounts/abi/bind/v2"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/rpc"
	"github.com/fluoronet/fluoro/contracts"
	"github.com/fluoronet/fluoro/study"
)

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
)

// RevertError is a contract's custom error (EIP-6093 style) in words.
type RevertError struct {
	Name string   // as in Solidity; "" when the contract gave no reason
	Args []string // as people read them

	sentence string
	is       error
}

// Error returns the sentence.
func (e *RevertError) Error() string { return e.sentence }

// Unwrap returns the sentinel, if the caller has one to decide on.
func (e *RevertError) Unwrap() error { return e.is }

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
	"NoInstances":                      {"the study has no instances", nil},
	"ConsentExpiryInvalid":             {"consent must end in the future, not at Unix second {0}", nil},
	"GranteeZero":                      {"the grantee is missing", nil},
	"ModelAlreadyPublished":            {"model {0} was published before, by {1}", ErrDuplicateModel},
	"ModelUnknown":                     {"model {0} is not published", ErrNotFound},
	"ModelAlreadyRecalled":             {"model {0} was recalled", nil},
	"ModelActive":                      {"model {0} must be recalled first", nil},
	"ModalityMaskInvalid":              {"the model takes no modality, or one that does not exist (mask {0})", nil},
	"FindingCountInvalid":              {"the model has {0} findings, want 1 to 8", nil},
	"QuorumInvalid":                    {"quorum {0} of committee {1}: want 1 <= quorum <= committee <= 6", nil},
	"ToleranceWithoutFinding":          {"a tolerance is given for a finding that the model does not have", nil},
	"NotVendor":                        {"model {0} was not published by {1}", ErrNotOwner},
	"RecallReasonZero":                 {"a recall needs a reason", nil},
	"AmountZero":                       {"the amount is zero", nil},
	"NodeUnknown":                      {"node {0} is not registered", ErrNotFound},
	"NodeAlreadyExited":                {"node {0} is exiting or has exited", nil},
	"NodeNotExiting":                   {"node {0} has not asked to exit, or was paid already", nil},
	"StakeLocked":                      {"the stake of node {0} is locked until Unix second {1}", ErrStakeLocked},
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
	"BatchTooLarge":                    {"the batch has {0} results, at most {1} are taken", nil},
	"LabelWithoutEvaluation":           {"a label needs consent to evaluation", nil},
	"NoLabelCommitted":                 {"no label was committed to with study {0}", ErrNotFound},
	"LabelAlreadyRevealed":             {"the label of study {0} was revealed before", nil},
	"LabelSizeInvalid":                 {"the label has {0} bytes, want 1 to 512", nil},
	"LabelTooEarly":                    {"some model still takes results on study {0}: reveal its label when all are final, or from Unix second {1} on", ErrLabelTooEarly},
	"LabelTooLate":                     {"the label of study {0} was taken until Unix second {1}: its bonus is forfeit", ErrLabelTooLate},
	"LabelMismatch":                    {"this label and salt are not those that study {0} committed to", ErrLabelMismatch},
}

// customErrors finds any contract's error by its selector.
var customErrors = sync.OnceValue(func() map[[4]byte]abi.Error {
	all := map[[4]byte]abi.Error{}
	for _, meta := range []*bind.MetaData{
		&contracts.FluoroTokenMetaData, &contracts.NodeRegistryMetaData, &contracts.ModelRegistryMetaData,
		&contracts.StudyRegistryMetaData, &contracts.InferenceLedgerMetaData, &contracts.RewardPoolMetaData,
		&contracts.GovernanceMetaData, &contracts.AdmissionMetaData,
	} {
		parsed, err := meta.ParseABI()
		if err != nil {
			panic(err) // generated and tested
		}
		for _, e := range parsed.Errors {
			all[[4]byte(e.ID[:4])] = e
		}
	}
	return all
})

// IsRevert reports whether an endpoint says that the contract itself refuses:
// code 3 of the execution API, or revert data.
func IsRevert(err error) bool {
	var told *RevertError
	if errors.As(err, &told) {
		return true
	}
	var coded rpc.Error
	if errors.As(err, &coded) && coded.ErrorCode() == 3 {
		return true
	}
	_, ok := revertData(err)
	return ok
}

func revertData(err error) ([]byte, bool) {
	var data rpc.DataError
	if !errors.As(err, &data) {
		return nil, false
	}
	text, ok := data.ErrorData().(string)
	if !ok || !strings.HasPrefix(text, "0x") {
		return nil, false
	}
	raw, err := hex.DecodeString(text[2:])
	return raw, err == nil
}

// Explain turns an endpoint's revert into a *RevertError; any other error
// comes back as it is.
func Explain(err error) error {
	if err == nil || !IsRevert(err) {
		return err
	}
	var told *RevertError
	if errors.As(err, &told) {
		return err
	}
	raw, _ := revertData(err)
	return decodeRevert(raw)
}

// RevertReason is Explain's sentence, for storing.
func RevertReason(err error) string { return Explain(err).Error() }

func decodeRevert(raw []byte) *RevertError {
	if reason, err := abi.UnpackRevert(raw); err == nil {
		return &RevertError{sentence: "the contract refuses: " + reason}
	}
	if len(raw) < 4 {
		return &RevertError{sentence: "the contract refuses without a reason"}
	}
	e, known := customErrors()[[4]byte(raw)]
	if !known {
		return &RevertError{sentence: fmt.Sprintf("the contract refuses with unknown error 0x%x", raw[:4])}
	}
	told := &RevertError{Name: e.Name}
	values, err := e.Inputs.Unpack(raw[4:])
	if err != nil {
		told.sentence = "the contract refuses: " + e.Name
		return told
	}
	for _, v := range values {
		told.Args = append(told.Args, readable(v))
	}
	words, known := revertWords[e.Name]
	if !known {
		told.sentence = fmt.Sprintf("the contract refuses: %s(%s)", e.Name, strings.Join(told.Args, ", "))
		return told
	}
	told.sentence, told.is = words.sentence, words.is
	for i, arg := range told.Args {
		told.sentence = strings.ReplaceAll(told.sentence, fmt.Sprintf("{%d}", i), arg)
	}
	return told
}

func readable(v any) string {
	switch v := v.(type) {
	case [32]byte:
		return study.Hash(v).String()
	case common.Address:
		return v.Hex()
	default:
		return fmt.Sprint(v)
	}
}
