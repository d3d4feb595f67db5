package outbox_test

import (
	"context"
	"encoding/binary"
	"errors"
	"math/big"
	"sync"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/crypto"
)

// fakeChain is a chain and mempool of one account, with the rules that matter:
// nonces in order, one transaction a nonce, replacements pay a tenth more.
type fakeChain struct {
	mu      sync.Mutex
	blocks  [][]*types.Transaction // block 0 is empty
	salt    uint64                 // makes block hashes differ after a fork
	salts   []uint64
	pool    map[uint64]*types.Transaction
	seen    map[common.Hash]int // broadcasts of each transaction
	down    bool
	reverts func(data []byte) bool // in simulation
	fails   func(data []byte) bool // in a block
	gas     uint64                 // of a call; 0: 1000
	answers func() error           // to simulations
}

func newFake() *fakeChain {
	return &fakeChain{blocks: [][]*types.Transaction{nil}, salts: []uint64{0}, pool: map[uint64]*types.Transaction{}, seen: map[common.Hash]int{}}
}

var errDown = errors.New("endpoint is down")

// revert is an endpoint's answer to a simulation that reverts.
type revert struct{}

func (revert) Error() string  { return "execution reverted" }
func (revert) ErrorCode() int { return 3 }

// rateLimit is an answer that says nothing of the call.
type rateLimit struct{}

func (rateLimit) Error() string  { return "too many requests" }
func (rateLimit) ErrorCode() int { return -32005 }

func (f *fakeChain) lock() (func(), error) {
	f.mu.Lock()
	if f.down {
		return f.mu.Unlock, errDown
	}
	return f.mu.Unlock, nil
}

// mine puts the executable transactions of the pool that bid at least minTip
// into a block.
func (f *fakeChain) mine(minTip int64) {
	f.mu.Lock()
	defer f.mu.Unlock()
	var block []*types.Transaction
	for n := f.nonce(len(f.blocks) - 1); f.pool[n] != nil && f.pool[n].GasTipCap().Cmp(big.NewInt(minTip)) >= 0; n++ {
		block = append(block, f.pool[n])
		delete(f.pool, n)
	}
	f.salt++
	f.blocks, f.salts = append(f.blocks, block), append(f.salts, f.salt)
}

// reorg takes the newest blocks away; their transactions go back to the pool
// or are forgotten.
func (f *fakeChain) reorg(depth int, forget bool) {
	f.mu.Lock()
	defer f.mu.Unlock()
	for range depth {
		for _, tx := range f.blocks[len(f.blocks)-1] {
			if !forget {
				f.pool[tx.Nonce()] = tx
			}
		}
		f.blocks, f.salts = f.blocks[:len(f.blocks)-1], f.salts[:len(f.salts)-1]
	}
}

func (f *fakeChain) forgetPool() {
	f.mu.Lock()
	defer f.mu.Unlock()
	clear(f.pool)
}

// delivered lists the calls in the chain, those of failed transactions and
// those that only spend a nonce left out.
func (f *fakeChain) delivered() []string {
	f.mu.Lock()
	defer f.mu.Unlock()
	var all []string
	for _, block := range f.blocks {
		for _, tx := range block {
			if len(tx.Data()) > 0 && (f.fails == nil || !f.fails(tx.Data())) {
				all = append(all, string(tx.Data()))
			}
		}
	}
	return all
}

func (f *fakeChain) nonce(block int) uint64 {
	var n uint64
	for _, b := range f.blocks[:block+1] {
		n += uint64(len(b))
	}
	return n
}

func (f *fakeChain) ChainID(context.Context) (*big.Int, error) { return big.NewInt(1337), nil }

func (f *fakeChain) HeaderByNumber(context.Context, *big.Int) (*types.Header, error) {
	unlock, err := f.lock()
	defer unlock()
	number := len(f.blocks) - 1
	return &types.Header{Number: big.NewInt(int64(number)), BaseFee: big.NewInt(100), Time: f.salts[number]}, err
}

func (f *fakeChain) NonceAt(_ context.Context, _ common.Address, block *big.Int) (uint64, error) {
	unlock, err := f.lock()
	defer unlock()
	return f.nonce(int(block.Int64())), err
}

func (f *fakeChain) PendingNonceAt(context.Context, common.Address) (uint64, error) {
	unlock, err := f.lock()
	defer unlock()
	n := f.nonce(len(f.blocks) - 1)
	for f.pool[n] != nil {
		n++
	}
	return n, err
}

func (f *fakeChain) SuggestGasTipCap(context.Context) (*big.Int, error) {
	unlock, err := f.lock()
	defer unlock()
	return big.NewInt(10), err
}

func (f *fakeChain) EstimateGas(_ context.Context, call ethereum.CallMsg) (uint64, error) {
	unlock, err := f.lock()
	defer unlock()
	if f.answers != nil && f.answers() != nil {
		return 0, f.answers()
	}
	if f.reverts != nil && f.reverts(call.Data) {
		return 0, revert{}
	}
	return max(f.gas, 1000), err
}

func (f *fakeChain) SendTransaction(_ context.Context, tx *types.Transaction) error {
	unlock, err := f.lock()
	defer unlock()
	if err != nil {
		return err
	}
	if tx.Nonce() < f.nonce(len(f.blocks)-1) {
		return errors.New("nonce too low")
	}
	if old := f.pool[tx.Nonce()]; old != nil {
		if old.Hash() == tx.Hash() {
			return errors.New("already known")
		}
		if new(big.Int).Mul(tx.GasFeeCap(), big.NewInt(10)).Cmp(new(big.Int).Mul(old.GasFeeCap(), big.NewInt(11))) < 0 {
			return errors.New("replacement transaction underpriced")
		}
	}
	f.pool[tx.Nonce()] = tx
	f.seen[tx.Hash()]++
	return nil
}

func (f *fakeChain) TransactionByHash(_ context.Context, hash common.Hash) (*types.Transaction, bool, error) {
	unlock, err := f.lock()
	defer unlock()
	if err != nil {
		return nil, false, err
	}
	for _, tx := range f.pool {
		if tx.Hash() == hash {
			return tx, true, nil
		}
	}
	for _, block := range f.blocks {
		for _, tx := range block {
			if tx.Hash() == hash {
				return tx, false, nil
			}
		}
	}
	return nil, false, ethereum.NotFound
}

func (f *fakeChain) TransactionReceipt(_ context.Context, hash common.Hash) (*types.Receipt, error) {
	unlock, err := f.lock()
	defer unlock()
	if err != nil {
		return nil, err
	}
	for n, block := range f.blocks {
		for _, tx := range block {
			if tx.Hash() != hash {
				continue
			}
			status := types.ReceiptStatusSuccessful
			if f.fails != nil && f.fails(tx.Data()) {
				status = types.ReceiptStatusFailed
			}
			return &types.Receipt{
				Status: status, TxHash: hash, BlockNumber: big.NewInt(int64(n)),
				BlockHash: crypto.Keccak256Hash(binary.BigEndian.AppendUint64(nil, f.salts[n])),
			}, nil
		}
	}
	return nil, ethereum.NotFound
}
