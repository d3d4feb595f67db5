// Package devnet runs a development chain in this process: go-ethereum with a
// simulated beacon in place of consensus, its data on disk, JSON-RPC over HTTP
// and WebSocket on loopback, funded accounts and fluoro's contracts.
//
// It is for one machine: no peers, public keys (see Mnemonic), no security. A
// restart on the same folder goes on with the same chain. The state of every
// block is kept, so that an auditor can ask at any block hash.
//
// The wiring follows go-ethereum's own developer mode (cmd/geth) and its
// ethclient/simulated.
package devnet

import (
	"context"
	"errors"
	"fmt"
	"io"
	"log/slog"
	"sync"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/eth"
	"github.com/ethereum/go-ethereum/eth/catalyst"
	"github.com/ethereum/go-ethereum/node"
	"github.com/fluoronet/fluoro/study"
)

// DefaultChainID is the id that development chains use by custom.
const DefaultChainID = 1337

// stopLimit bounds Close.
const stopLimit = 15 * time.Second

// Config says what chain to run. The zero value runs in memory on a free port
// and mines a block for each transaction.
type Config struct {
	DataDir     string        // folder of the chain; "" keeps it in memory
	Port        int           // of HTTP and WebSocket on 127.0.0.1; 0 takes a free one
	ChainID     uint64        // 0: DefaultChainID
	BlockPeriod time.Duration // 0: a block as soon as there is a transaction
	Manual      bool          // no blocks but those of Commit, for tests
	Accounts    int           // funded development accounts; 0: 16
	Log         *slog.Logger  // nil: silent
}

// Devnet is a running chain.
type Devnet struct {
	HTTPURL string
	WSURL   string
	ChainID uint64
	Keys    []Key // funded accounts; the last deploys the contracts

	stack  *node.Node
	eth    *eth.Ethereum
	beacon *catalyst.SimulatedBeacon
	log    *slog.Logger
	manual bool

	mine   sync.Mutex // the simulated beacon is not safe for concurrent use
	stop   context.CancelFunc
	miners sync.WaitGroup
	closed sync.Once
	err    error // of the first Close
}

// ErrInUse is returned by Start when another process runs a chain on DataDir.
var ErrInUse = errors.New("the folder is in use by another devnet: stop it or choose another folder")

// Start runs the chain until Close. Ending ctx stops mining but closes nothing.
func Start(ctx context.Context, cfg Config) (*Devnet, error) {
	if cfg.ChainID == 0 {
		cfg.ChainID = DefaultChainID
	}
	if cfg.Accounts == 0 {
		cfg.Accounts = 16
	}
	if cfg.Log == nil {
		cfg.Log = slog.New(slog.NewTextHandler(io.Discard, nil))
	}
	keys := make([]Key, cfg.Accounts)
	for i := range keys {
		key, err := DevKey(uint32(i))
		if err != nil {
			return nil, err
		}
		keys[i] = key
	}
	d := &Devnet{ChainID: cfg.ChainID, Keys: keys, log: cfg.Log, manual: cfg.Manual}
	if err := d.startNode(cfg); err != nil {
		if errors.Is(err, node.ErrDatadirUsed) {
			err = ErrInUse
		}
		return nil, fmt.Errorf("start devnet in %q: %w", cfg.DataDir, err)
	}
	mineCtx, stop := context.WithCancel(ctx)
	d.stop = stop
	switch {
	case cfg.Manual:
	case cfg.BlockPeriod > 0:
		d.miners.Go(func() { d.minePeriodically(mineCtx, cfg.BlockPeriod) })
	default:
		d.startMiningOnDemand(mineCtx)
	}
	return d, nil
}

// Commit mines one block now, with whatever is pending, and returns its hash.
// The block is on disk before the next one is mined, so that a crash takes the
// newest block at most.
func (d *Devnet) Commit() study.Hash {
	d.mine.Lock()
	defer d.mine.Unlock()
	hash := d.beacon.Commit()
	if err := d.eth.ChainDb().SyncKeyValue(); err != nil {
		d.log.Warn("devnet: the newest block may not be on disk", "err", err)
	}
	return study.Hash(hash)
}

// Advance mines an empty block that is so much younger than the newest one;
// later blocks come after it. It is for tests of delays.
func (d *Devnet) Advance(by time.Duration) error {
	d.mine.Lock()
	defer d.mine.Unlock()
	err := d.eth.TxPool().Sync() // it may still hold what the newest block has
	if err == nil {
		err = d.beacon.AdjustTime(by)
	}
	if err != nil {
		return fmt.Errorf("advance the chain's clock: %w", err)
	}
	return nil
}

// Fork makes the block with this hash the head, so that the next Commit starts
// a side chain there. It is for tests of reorganisations.
func (d *Devnet) Fork(parent study.Hash) error {
	d.mine.Lock()
	defer d.mine.Unlock()
	d.beacon.Rollback()
	if err := d.beacon.Fork(common.Hash(parent)); err != nil {
		return fmt.Errorf("fork at block %s: %w", parent, err)
	}
	return nil
}

// Close stops mining, then the servers, then the chain, and waits for each, at
// most 15 seconds altogether. Calling it again returns the first answer.
func (d *Devnet) Close() error {
	d.closed.Do(func() {
		done := make(chan error, 1)
		go func() {
			d.stop()
			d.miners.Wait()
			done <- errors.Join(d.beacon.Stop(), d.stack.Close())
		}()
		limit := time.NewTimer(stopLimit)
		defer limit.Stop()
		select {
		case err := <-done:
			if err != nil {
				d.err = fmt.Errorf("stop devnet: %w", err)
			}
		case <-limit.C:
			d.err = fmt.Errorf("stop devnet: not done after %s", stopLimit)
		}
	})
	return d.err
}
