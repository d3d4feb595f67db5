// Package outbox sends calls to contracts so that each is mined once, if at
// all: whatever crashes, whatever the mempool forgets, whatever a
// reorganisation takes back.
//
// A call is queued under a key, and queueing a key again does nothing. It is
// simulated, then signed and stored before anybody sees it, and after a crash
// the very same bytes are sent again; a higher fee keeps the nonce, so that at
// most one of the two can be mined. Receipts are watched until they are deep
// enough, and one that vanishes puts its call back among the unsent. A call
// that comes too late is never sent again: its nonce is spent on nothing, so
// that what comes after it goes on.
//
// The design follows op-service/txmgr, with the queue made durable. The
// package knows nothing of what it sends, and reads no logs.
package outbox

import (
	"context"
	"database/sql"
	"errors"
	"fmt"
	"io"
	"log/slog"
	"math/big"
	"sync"
	"time"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/fluoronet/fluoro/chain"
)

// Backend is the chain as the outbox needs it; *chain.Client and
// *ethclient.Client are ones.
type Backend interface {
	ChainID(ctx context.Context) (*big.Int, error)
	HeaderByNumber(ctx context.Context, number *big.Int) (*types.Header, error)
	NonceAt(ctx context.Context, account common.Address, block *big.Int) (uint64, error)
	PendingNonceAt(ctx context.Context, account common.Address) (uint64, error)
	SuggestGasTipCap(ctx context.Context) (*big.Int, error)
	EstimateGas(ctx context.Context, call ethereum.CallMsg) (uint64, error)
	SendTransaction(ctx context.Context, tx *types.Transaction) error
	TransactionByHash(ctx context.Context, hash common.Hash) (*types.Transaction, bool, error)
	TransactionReceipt(ctx context.Context, hash common.Hash) (*types.Receipt, error)
}

// Signer is the account that sends; chain.Account is one.
type Signer interface {
	Address() chain.Address
	SignTx(tx *types.Transaction, chainID *big.Int) (*types.Transaction, error)
}

// Call is what is to be sent.
type Call struct {
	Key      string
	To       chain.Address
	Data     []byte
	Last     uint64 // last block in which it is worth anything; 0: any
	Priority int    // higher ones go first; Background may wait for all others
}

// Priorities of calls. Any other number will do too.
const (
	Background = 0
	Normal     = 1
	Urgent     = 2
)

// Config bounds the outbox. The zero value is usable.
type Config struct {
	MaxGas        uint64           // gas limit of a transaction; 0: 15 million (EIP-7825 allows 16.7)
	GasReserve    uint64           // gas added to a quarter more than the simulation took, since the state may change; 0: 60,000
	MaxInFlight   int              // transactions sent but not mined, half of them for calls in the background; 0: 8
	Confirmations uint64           // blocks, its own included, that make a receipt final; 0: 12
	BumpAfter     uint64           // blocks after which an unmined transaction bids more; 0: 3
	Hurry         uint64           // blocks before a call's last one in which it bids more at each block; 0: 6
	MaxBumps      int              // how often; 0: 8
	MaxFee        *big.Int         // most wei bid for a gas; nil: 500 gwei
	Poll          time.Duration    // how often Run looks at the chain; 0: 500 ms
	Ticks         <-chan time.Time // in place of Poll, for tests
	Log           *slog.Logger     // nil: silent
}

func (c *Config) defaults() {
	set := func(v *uint64, otherwise uint64) {
		if *v == 0 {
			*v = otherwise
		}
	}
	setInt := func(v *int, otherwise int) {
		if *v == 0 {
			*v = otherwise
		}
	}
	setInt(&c.MaxInFlight, 8)
	setInt(&c.MaxBumps, 8)
	set(&c.MaxGas, 15_000_000)
	set(&c.GasReserve, 60_000)
	set(&c.Confirmations, 12)
	set(&c.BumpAfter, 3)
	set(&c.Hurry, 6)
	if c.MaxFee == nil {
		c.MaxFee = big.NewInt(500e9)
	}
	if c.Poll == 0 {
		c.Poll = 500 * time.Millisecond
	}
	if c.Log == nil {
		c.Log = slog.New(slog.NewTextHandler(io.Discard, nil))
	}
}

// ErrOtherAccount is returned by Open when the database belongs to another
// account or chain: its nonces would be wrong.
var ErrOtherAccount = errors.New("the outbox belongs to another account or chain: use a folder of its own for each")

// Outbox is the queue and its transactions. Enqueue, Status, Counts and Wake
// are safe for concurrent use; Step and Run must not run concurrently.
type Outbox struct {
	db      *sql.DB
	backend Backend
	signer  Signer
	cfg     Config
	chainID *big.Int
	wake    chan struct{}

	sent map[int64]uint64 // calls that this process has broadcast, and the head then
	seen common.Hash      // head of the latest whole Step: below it nothing is new

	mu   sync.Mutex
	last error // of the latest Step

	fault func(point string) error // for crash tests only; nil otherwise
}

// Open prepares the outbox's tables in db and checks that they belong to
// signer on backend's chain. It sends nothing yet.
func Open(ctx context.Context, db *sql.DB, backend Backend, signer Signer, cfg Config) (*Outbox, error) {
	cfg.defaults()
	chainID, err := backend.ChainID(ctx)
	if err != nil {
		return nil, fmt.Errorf("open outbox: %w", err)
	}
	o := &Outbox{
		db: db, backend: backend, signer: signer, cfg: cfg, chainID: chainID,
		wake: make(chan struct{}, 1), sent: map[int64]uint64{},
	}
	return o, o.prepare(ctx)
}

// Wake makes Run look at the queue and the chain now; call it at new heads.
func (o *Outbox) Wake() {
	select {
	case o.wake <- struct{}{}:
	default:
	}
}

// LastError returns what the latest Step ended with, for health checks.
func (o *Outbox) LastError() error {
	o.mu.Lock()
	defer o.mu.Unlock()
	return o.last
}

// Run sends and settles until ctx ends, then returns nil. What fails is logged
// and tried again; nothing is lost by ending it at any point.
func (o *Outbox) Run(ctx context.Context) error {
	ticks := o.cfg.Ticks
	if ticks == nil {
		ticker := time.NewTicker(o.cfg.Poll)
		defer ticker.Stop()
		ticks = ticker.C
	}
	for {
		if err := o.Step(ctx); err != nil && ctx.Err() == nil {
			o.cfg.Log.Warn("outbox will try again", "err", err)
		}
		select {
		case <-ctx.Done():
			return nil
		case <-ticks:
		case <-o.wake:
		}
	}
}

// Step looks at the chain once: it settles what was mined, sends again what
// was forgotten, and sends what is queued.
func (o *Outbox) Step(ctx context.Context) error {
	err := o.step(ctx)
	o.mu.Lock()
	o.last = err
	o.mu.Unlock()
	return err
}

func (o *Outbox) step(ctx context.Context) error {
	head, err := o.backend.HeaderByNumber(ctx, nil)
	if err != nil {
		return fmt.Errorf("read head: %w", err)
	}
	if err := o.expireQueued(ctx, head); err != nil {
		return err
	}
	txs, err := o.unsettled(ctx)
	if err != nil {
		return err
	}
	open := 0
	for i, tx := range txs {
		if _, sent := o.sent[tx.seq]; head.Hash() == o.seen && (sent || tx.mined()) {
			if !tx.mined() {
				open++
			}
			continue
		}
		stillOpen, err := o.settle(ctx, head, tx)
		if err != nil {
			return err
		}
		if !stillOpen {
			continue
		}
		open++
		if err := o.keepAlive(ctx, head, tx, o.hurries(head, txs[i:])); err != nil {
			return err
		}
	}
	o.seen = head.Hash()
	for ; open < o.cfg.MaxInFlight; open++ {
		least := Background
		if open >= o.cfg.MaxInFlight/2 {
			least = Background + 1
		}
		more, err := o.sendNext(ctx, head, least)
		if err != nil || !more {
			return err
		}
	}
	return nil
}

// hurries reports whether one of the transactions, which are in the order of
// their nonces, has few blocks left: all before it must be mined first.
func (o *Outbox) hurries(head *types.Header, txs []*pending) bool {
	now := head.Number.Uint64()
	for _, tx := range txs {
		if tx.Last > now && tx.Last <= now+o.cfg.Hurry && !tx.mined() {
			return true
		}
	}
	return false
}

// at is where crash tests stop the outbox.
func (o *Outbox) at(point string) error {
	o.cfg.Log.Debug("outbox", "at", point)
	if o.fault == nil {
		return nil
	}
	return o.fault(point)
}
