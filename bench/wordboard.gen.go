// Code generated via abigen V2 - DO NOT EDIT.
// This file is a generated binding and any manual changes will be lost.

package bench

import (
	"bytes"
	"errors"
	"math/big"

	"github.com/ethereum/go-ethereum/accounts/abi"
	"github.com/ethereum/go-ethereum/accounts/abi/bind/v2"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
)

// Reference imports to suppress errors if they are not otherwise used.
var (
	_ = bytes.Equal
	_ = errors.New
	_ = big.NewInt
	_ = common.Big1
	_ = types.BloomLookup
	_ = abi.ConvertType
)

// WordBoardMetaData contains all meta data concerning the WordBoard contract.
var WordBoardMetaData = bind.MetaData{
	ABI: "[{\"inputs\":[],\"name\":\"count\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32[]\",\"name\":\"given\",\"type\":\"bytes32[]\"}],\"name\":\"post\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"index\",\"type\":\"uint256\"}],\"name\":\"words\",\"outputs\":[{\"internalType\":\"bytes32\",\"name\":\"word\",\"type\":\"bytes32\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint256\",\"name\":\"index\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"bytes32\",\"name\":\"word\",\"type\":\"bytes32\"}],\"name\":\"Posted\",\"type\":\"event\"}]",
	ID:  "4f78816af7375a81eab05c8a001ce6e5b2",
	Bin: "0x6080806040523460155761023a908161001a8239f35b5f80fdfe6080806040526004361015610012575f80fd5b5f3560e01c90816306661abd146101c557508063884fc8381461017e5763d0a3ca961461003d575f80fd5b3461017a5760207ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc36011261017a5760043567ffffffffffffffff811161017a573660238201121561017a5780600401359067ffffffffffffffff821161017a576024810190602436918460051b01011161017a57600154915f905b8082106100c7576001849055005b6100d28282856101fd565b35845f525f60205260405f2055837fb622173f45902f273d811a0fb3d2c2a10240561ebbeb7043e4c094f7824bb64c602061010e8585886101fd565b35604051908152a27fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff841461014d5760018094019384920191506100b9565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52601160045260245ffd5b5f80fd5b3461017a5760207ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc36011261017a576004355f525f602052602060405f2054604051908152f35b3461017a575f7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc36011261017a576020906001548152f35b919081101561020d5760051b0190565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52603260045260245ffd",
}

// WordBoard is an auto generated Go binding around an Ethereum contract.
type WordBoard struct {
	abi abi.ABI
}

// GetABI returns the ABI associated with this contract binding.
func (c *WordBoard) GetABI() abi.ABI {
	return c.abi
}

// NewWordBoard creates a new instance of WordBoard.
func NewWordBoard() *WordBoard {
	parsed, err := WordBoardMetaData.ParseABI()
	if err != nil {
		panic(errors.New("invalid ABI: " + err.Error()))
	}
	return &WordBoard{abi: *parsed}
}

// Instance creates a wrapper for a deployed contract instance at the given address.
// Use this to create the instance object passed to abigen v2 library functions Call, Transact, etc.
func (c *WordBoard) Instance(backend bind.ContractBackend, addr common.Address) *bind.BoundContract {
	return bind.NewBoundContract(addr, c.abi, backend, backend, backend)
}

// PackCount is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x06661abd.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function count() view returns(uint256)
func (wordBoard *WordBoard) PackCount() []byte {
	enc, err := wordBoard.abi.Pack("count")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackCount is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x06661abd.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function count() view returns(uint256)
func (wordBoard *WordBoard) TryPackCount() ([]byte, error) {
	return wordBoard.abi.Pack("count")
}

// UnpackCount is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x06661abd.
//
// Solidity: function count() view returns(uint256)
func (wordBoard *WordBoard) UnpackCount(data []byte) (*big.Int, error) {
	out, err := wordBoard.abi.Unpack("count", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackPost is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd0a3ca96.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function post(bytes32[] given) returns()
func (wordBoard *WordBoard) PackPost(given [][32]byte) []byte {
	enc, err := wordBoard.abi.Pack("post", given)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackPost is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd0a3ca96.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function post(bytes32[] given) returns()
func (wordBoard *WordBoard) TryPackPost(given [][32]byte) ([]byte, error) {
	return wordBoard.abi.Pack("post", given)
}

// PackWords is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x884fc838.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function words(uint256 index) view returns(bytes32 word)
func (wordBoard *WordBoard) PackWords(index *big.Int) []byte {
	enc, err := wordBoard.abi.Pack("words", index)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackWords is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x884fc838.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function words(uint256 index) view returns(bytes32 word)
func (wordBoard *WordBoard) TryPackWords(index *big.Int) ([]byte, error) {
	return wordBoard.abi.Pack("words", index)
}

// UnpackWords is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x884fc838.
//
// Solidity: function words(uint256 index) view returns(bytes32 word)
func (wordBoard *WordBoard) UnpackWords(data []byte) ([32]byte, error) {
	out, err := wordBoard.abi.Unpack("words", data)
	if err != nil {
		return *new([32]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
	return out0, nil
}

// WordBoardPosted represents a Posted event raised by the WordBoard contract.
type WordBoardPosted struct {
	Index *big.Int
	Word  [32]byte
	Raw   *types.Log // Blockchain specific contextual infos
}

const WordBoardPostedEventName = "Posted"

// ContractEventName returns the user-defined event name.
func (WordBoardPosted) ContractEventName() string {
	return WordBoardPostedEventName
}

// UnpackPostedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Posted(uint256 indexed index, bytes32 word)
func (wordBoard *WordBoard) UnpackPostedEvent(log *types.Log) (*WordBoardPosted, error) {
	event := "Posted"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != wordBoard.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(WordBoardPosted)
	if len(log.Data) > 0 {
		if err := wordBoard.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range wordBoard.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}
