package chain

import (
	"errors"
	"fmt"
)

// What a caller decides on. Each is wrapped with where and what to do.
var (
	// ErrUnreachable: no endpoint answers. Try again later or check the URL.
	ErrUnreachable = errors.New("chain endpoint is unreachable")
	// ErrWrongChain: the endpoint serves another chain id. Trying again is no use.
	ErrWrongChain = errors.New("endpoint is on another chain")
	// ErrNoContracts: no code at a deployment's address. Trying again is no use
	// unless the endpoint has yet to catch up.
	ErrNoContracts = errors.New("fluoro's contracts are not on this chain")
	// ErrAnswer: the endpoint answers, but not with JSON-RPC, or with too much.
	ErrAnswer = errors.New("endpoint's answer is unusable")
	// ErrTooLarge: an answer over MaxAnswerBytes. Ask for less. It is an ErrAnswer.
	ErrTooLarge = fmt.Errorf("%w: larger than %d bytes", ErrAnswer, MaxAnswerBytes)
	// ErrNoSubscription: the endpoint is HTTP, which cannot push. Poll instead.
	ErrNoSubscription = errors.New("endpoint cannot push new heads")
	// ErrNotFound: the chain has no such study, model, node, block or receipt.
	ErrNotFound = errors.New("not on the chain")
)
