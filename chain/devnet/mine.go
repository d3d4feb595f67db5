package devnet

import (
	"context"
	"time"

	"github.com/ethereum/go-ethereum/core"
)

// retryPending is how long to wait before mining again when a block left
// pending transactions out, as it does with those that bid below the base fee.
const retryPending = 250 * time.Millisecond

// minePeriodically mines a block every period, empty or not. Block times are
// whole seconds that always rise, so a period below a second makes the chain's
// clock run ahead of the wall clock.
func (d *Devnet) minePeriodically(ctx context.Context, period time.Duration) {
	tick := time.NewTicker(period)
	defer tick.Stop()
	for {
		select {
		case <-ctx.Done():
			return
		case <-tick.C:
			d.Commit()
		}
	}
}

// startMiningOnDemand mines whenever there are executable transactions. One
// goroutine only listens, because the pool waits for its listeners and Commit
// waits for the pool.
func (d *Devnet) startMiningOnDemand(ctx context.Context) {
	wake := make(chan struct{}, 1)
	arrivals := make(chan core.NewTxsEvent)
	sub := d.eth.TxPool().SubscribeTransactions(arrivals, true)
	d.miners.Go(func() {
		defer sub.Unsubscribe()
		for {
			select {
			case <-ctx.Done():
				return
			case <-arrivals:
				select {
				case wake <- struct{}{}:
				default:
				}
			}
		}
	})
	d.miners.Go(func() {
		for {
			select {
			case <-ctx.Done():
				return
			case <-wake:
				d.minePending(ctx)
			}
		}
	})
}

// minePending mines until nothing executable is left.
func (d *Devnet) minePending(ctx context.Context) {
	retry := time.NewTimer(retryPending)
	defer retry.Stop()
	for ctx.Err() == nil {
		executable, err := d.executable()
		if err != nil {
			d.log.Warn("devnet: transaction pool did not settle", "err", err)
			return
		}
		if executable == 0 {
			return
		}
		d.Commit()
		if d.lastBlockWasEmpty() {
			retry.Reset(retryPending)
			select {
			case <-ctx.Done():
			case <-retry.C:
			}
		}
	}
}

// executable counts the transactions that a block could take. It excludes
// Commit and Advance meanwhile: of two that wait for the pool at once, it
// answers only one.
func (d *Devnet) executable() (int, error) {
	d.mine.Lock()
	defer d.mine.Unlock()
	if err := d.eth.TxPool().Sync(); err != nil {
		return 0, err
	}
	executable, _ := d.eth.TxPool().Stats()
	return executable, nil
}

func (d *Devnet) lastBlockWasEmpty() bool {
	head := d.eth.BlockChain().CurrentBlock()
	block := d.eth.BlockChain().GetBlockByHash(head.Hash())
	return block == nil || len(block.Transactions()) == 0
}
