package chain

import (
	"context"
	"errors"
	"fmt"
	"math/big"
	"sync"
	"time"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/fluoronet/fluoro/study"
)

// Receipt is what a mined transaction left.
type Receipt struct {
	Tx    study.Hash `json:"tx"`
	Block uint64     `json:"block"`
	Hash  study.Hash `json:"blockHash"`
	Gas   uint64     `json:"gas"`

	logs     []*types.Log
	contract Address
}

// sending is the chain as a Transactor needs it.
type sending interface {
	HeaderByNumber(ctx context.Context, number *big.Int) (*types.Header, error)
	PendingNonceAt(ctx context.Context, account common.Address) (uint64, error)
	SuggestGasTipCap(ctx context.Context) (*big.Int, error)
	EstimateGas(ctx context.Context, call ethereum.CallMsg) (uint64, error)
	SendTransaction(ctx context.Context, tx *types.Transaction) error
	TransactionReceipt(ctx context.Context, hash common.Hash) (*types.Receipt, error)
}

// sender signs, sends and waits, one transaction after the other.
type sender struct {
	backend sending
	account *Account
	chainID *big.Int
	mu      sync.Mutex                            // from the choice of a nonce until it is broadcast
	heads   func(context.Context) <-chan struct{} // pushes of new heads until the context ends; nil: none
	waiting map[uint64]bool                       // nonces that are broadcast and not yet seen mined
}

// send simulates a call, sends it and waits until it is mined. What the
// contract refuses is a *RevertError and costs nothing. A nil address creates
// a contract.
func (s *sender) send(ctx context.Context, to *Address, data []byte, value *big.Int) (Receipt, error) {
	tx, err := s.broadcast(ctx, to, data, value)
	if err != nil {
		return Receipt{}, err
	}
	defer s.settled(tx)
	return s.wait(ctx, tx)
}

// simulate returns the gas that a call would take in the next block, or the
// *RevertError with which the contract would refuse it.
func (s *sender) simulate(ctx context.Context, to *Address, data []byte, value *big.Int) (uint64, error) {
	from := common.Address(s.account.Address())
	gas, err := s.backend.EstimateGas(ctx, ethereum.CallMsg{From: from, To: (*common.Address)(to), Data: data, Value: value})
	return gas, Explain(err)
}

func (s *sender) broadcast(ctx context.Context, to *Address, data []byte, value *big.Int) (*types.Transaction, error) {
	s.mu.Lock()
	defer s.mu.Unlock()
	from := common.Address(s.account.Address())
	gas, err := s.simulate(ctx, to, data, value)
	if err != nil {
		return nil, err
	}
	head, err := s.backend.HeaderByNumber(ctx, nil)
	if err != nil {
		return nil, err
	}
	if head.BaseFee == nil {
		return nil, errors.New("send transaction: the chain has no base fee (EIP-1559)")
	}
	tip, err := s.backend.SuggestGasTipCap(ctx)
	if err != nil {
		return nil, err
	}
	feeCap := new(big.Int).Add(tip, new(big.Int).Lsh(head.BaseFee, 1)) // room for the base fee to double
	unsigned := types.DynamicFeeTx{
		ChainID: s.chainID, To: (*common.Address)(to), Data: data, Value: value,
		Gas: gas + gas/4, GasFeeCap: feeCap, GasTipCap: tip, // the state may change before it is mined
	}
	return s.broadcastNext(ctx, from, unsigned)
}

// broadcastNext signs the transaction with the account's next nonce and sends
// it; s.mu is held. While a block is being taken in, an endpoint may for a
// moment forget what is pending: what this sender still waits for counts too.
func (s *sender) broadcastNext(ctx context.Context, from common.Address, unsigned types.DynamicFeeTx) (*types.Transaction, error) {
	nonce, err := s.backend.PendingNonceAt(ctx, from)
	if err != nil {
		return nil, err
	}
	for waiting := range s.waiting {
		nonce = max(nonce, waiting+1)
	}
	unsigned.Nonce = nonce
	tx, err := s.account.SignTx(types.NewTx(&unsigned), s.chainID)
	if err != nil {
		return nil, err
	}
	if err := s.backend.SendTransaction(ctx, tx); err != nil {
		return nil, err
	}
	if s.waiting == nil {
		s.waiting = map[uint64]bool{}
	}
	s.waiting[nonce] = true
	return tx, nil
}

// settled forgets a transaction that is no longer waited for.
func (s *sender) settled(tx *types.Transaction) {
	s.mu.Lock()
	defer s.mu.Unlock()
	delete(s.waiting, tx.Nonce())
}

// wait waits for the receipt until ctx ends.
func (s *sender) wait(ctx context.Context, tx *types.Transaction) (r Receipt, err error) {
	var got *types.Receipt
	err = s.until(ctx, func(ctx context.Context) (err error) {
		got, err = s.mined(ctx, tx.Hash())
		return err
	})
	if err != nil {
		return Receipt{}, fmt.Errorf("wait for transaction %s, which is sent and may yet be mined: %w", tx.Hash(), err)
	}
	r = Receipt{
		Tx: study.Hash(got.TxHash), Block: got.BlockNumber.Uint64(), Hash: study.Hash(got.BlockHash),
		Gas: got.GasUsed, logs: got.Logs, contract: Address(got.ContractAddress),
	}
	if got.Status != types.ReceiptStatusSuccessful {
		return r, fmt.Errorf("transaction %s: %w", r.Tx, &RevertError{sentence: "the contract refused in the block what it had taken in the simulation: somebody was faster; look and try again"})
	}
	return r, nil
}

// until asks until there is no error any more or ctx ends: at every new head
// where the endpoint tells of them, and quickly at first for the sake of
// devnets, then ever more slowly. Every error is asked again: the transaction
// is out, and endpoints answer with errors while they restart or index.
func (s *sender) until(ctx context.Context, ask func(context.Context) error) error {
	ctx, cancel := context.WithCancel(ctx)
	defer cancel()
	var pushes <-chan struct{}
	if s.heads != nil {
		pushes = s.heads(ctx)
	}
	pause := 2 * time.Millisecond
	timer := time.NewTimer(pause)
	defer timer.Stop()
	for {
		err := ask(ctx)
		if err == nil {
			return nil
		}
		select {
		case <-ctx.Done():
			return fmt.Errorf("%w (%v)", ctx.Err(), err)
		case _, open := <-pushes:
			if !open {
				pushes = nil // the connection broke; asking goes on
			}
		case <-timer.C:
			pause = min(pause*3/2, time.Second)
			timer.Reset(pause)
		}
	}
}

// mined returns a receipt once the endpoint's head has come to its block.
// go-ethereum serves a receipt a moment earlier, and what is then simulated at
// the head would not see what the transaction has changed.
func (s *sender) mined(ctx context.Context, tx common.Hash) (*types.Receipt, error) {
	receipt, err := s.backend.TransactionReceipt(ctx, tx)
	if err != nil {
		return nil, err
	}
	head, err := s.backend.HeaderByNumber(ctx, nil)
	if err == nil && head.Number.Cmp(receipt.BlockNumber) < 0 {
		err = fmt.Errorf("the head is still at block %s", head.Number)
	}
	return receipt, err
}

// Transactor sends single transactions of one account and waits for each. It
// is for people's commands; a node's results go through package outbox. The
// account should send from one place at a time. It is safe for concurrent use.
type Transactor struct {
	sender
	client *Client
}

// NewTransactor makes a transactor.
func NewTransactor(c *Client, account *Account) *Transactor {
	chainID := new(big.Int).SetUint64(c.deployment.ChainID)
	return &Transactor{sender: sender{backend: c, account: account, chainID: chainID, heads: c.pushes}, client: c}
}

// Address returns the sending account.
func (t *Transactor) Address() Address { return t.account.Address() }

// Settle waits until everything that the account has sent so far is mined: what
// an earlier process sent before it was killed may still wait for a block.
func (t *Transactor) Settle(ctx context.Context) error {
	from := common.Address(t.Address())
	sent, err := t.client.PendingNonceAt(ctx, from)
	if err != nil {
		return wrap("look for transactions that wait", err)
	}
	err = t.until(ctx, func(ctx context.Context) error {
		mined, err := t.client.NonceAt(ctx, from, nil)
		if err == nil && mined < sent {
			err = fmt.Errorf("%d of the account's transactions are not mined yet", sent-mined)
		}
		return err
	})
	return wrap("wait for the account's earlier transactions", err)
}

// TransferEther sends wei, with which accounts pay for gas.
func (t *Transactor) TransferEther(ctx context.Context, to Address, wei *big.Int) (Receipt, error) {
	r, err := t.send(ctx, &to, nil, wei)
	return r, wrap("transfer ether", err)
}

func wrap(action string, err error) error {
	if err == nil {
		return nil
	}
	return fmt.Errorf("%s: %w", action, err)
}
