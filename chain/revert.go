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

// customErrors finds any contract's error by its selector.
var customErrors = sync.OnceValue(func() map[[4]byte]abi.Error {
	all := map[[4]byte]abi.Error{}
	for _, meta := range []*bind.MetaData{
		&contracts.FluoroTokenMetaData, &contracts.NodeRegistryMetaData, &contracts.ModelRegistryMetaData,
		&contracts.StudyRegistryMetaData, &contracts.InferenceLedgerMetaData, &contracts.CourtMetaData,
		&contracts.RewardPoolMetaData, &contracts.GovernanceMetaData, &contracts.AdmissionMetaData,
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
	values, err := e.Inputs.Unpack(raw[4:])
	if err != nil {
		return &RevertError{Name: e.Name, sentence: "the contract refuses: " + e.Name}
	}
	args := make([]string, len(values))
	for i, v := range values {
		args[i] = readable(v)
	}
	return toldRevert(e.Name, args...)
}

// toldRevert is a custom error in the words that there are for it.
func toldRevert(name string, args ...string) *RevertError {
	told := &RevertError{Name: name, Args: args}
	words, known := revertWords[name]
	if !known {
		told.sentence = fmt.Sprintf("the contract refuses: %s(%s)", name, strings.Join(args, ", "))
		return told
	}
	told.sentence, told.is = words.sentence, words.is
	for i, arg := range args {
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
