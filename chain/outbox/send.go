package outbox

import (
	"context"
	"database/sql"
	"errors"
	"fmt"
	"math/big"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/fluoronet/fluoro/chain"
)

// maxReverts is how often an item may be in a transaction that reverts in a
// block, after it passed the simulation, before it is refused.
const maxReverts = 3

// sendNext makes, stores and broadcasts one transaction from the queue, and
// reports whether it did.
func (o *Outbox) sendNext(ctx context.Context, head *types.Header) (bool, error) {
	items, err := o.items(ctx, `state = ? ORDER BY tries, seq LIMIT ?`, Queued, o.cfg.MaxBatch)
	if err != nil || len(items) == 0 {
		return false, err
	}
	items, err = o.dropRefused(ctx, items)
	if err != nil {
		return false, err
	}
	if len(items) == 0 {
		return true, nil // all were refused; there may be more behind them
	}
	items, call, gas, err := o.simulate(ctx, items)
	if err != nil {
		return false, err
	}
	if len(items) == 0 {
		return true, nil
	}
	p, err := o.store(ctx, head, items, call, gas)
	if err != nil {
		return false, err
	}
	if err := o.at("stored"); err != nil {
		return false, err
	}
	return true, o.broadcast(ctx, head, p)
}

// dropRefused asks the batcher first, settles what needs no transaction, and
// returns the rest.
func (o *Outbox) dropRefused(ctx context.Context, items []Item) ([]Item, error) {
	outcomes, err := o.batcher.Check(ctx, items)
	if err != nil {
		return nil, fmt.Errorf("check before sending: %w", err)
	}
	if len(outcomes) == 0 {
		return items, nil
	}
	var rest []Item
	err = o.atomically(ctx, func(tx *sql.Tx) error {
		for _, item := range items {
			outcome, known := outcomes[item.Key]
			if !known {
				rest = append(rest, item)
				continue
			}
			state := Refused
			if outcome.Refused == "" {
				state = Final // it stands on the chain already
			}
			if _, err := tx.ExecContext(ctx, `UPDATE outbox_item SET state = ?, reason = ? WHERE key = ?`, state, outcome.Refused, item.Key); err != nil {
				return err
			}
		}
		return nil
	})
	return rest, err
}

// errTooMuchGas says that an item alone is over MaxGas.
var errTooMuchGas = errors.New("it needs more gas than the limit")

// simulate finds the largest leading part of items that the contract takes and
// that fits the gas limit. An item that reverts alone is refused.
func (o *Outbox) simulate(ctx context.Context, items []Item) ([]Item, Call, uint64, error) {
	for {
		call, err := o.batcher.Batch(items)
		if err != nil {
			return nil, Call{}, 0, fmt.Errorf("make a batch of %d: %w", len(items), err)
		}
		to := common.Address(call.To)
		gas, err := o.backend.EstimateGas(ctx, ethereum.CallMsg{From: common.Address(o.signer.Address()), To: &to, Data: call.Data})
		if err != nil && !chain.Answered(err) {
			return nil, Call{}, 0, fmt.Errorf("simulate a batch of %d: %w", len(items), err)
		}
		if err == nil {
			gas += gas/4 + o.cfg.GasReserve*uint64(len(items))
			if gas <= o.cfg.MaxGas {
				return items, call, gas, nil
			}
			err = fmt.Errorf("%w: %d of %d", errTooMuchGas, gas, o.cfg.MaxGas)
		}
		if len(items) == 1 {
			return nil, Call{}, 0, o.fails(ctx, items[0], err)
		}
		items = items[:len(items)/2]
	}
}

// fails notes that an item failed alone. One that is at fault itself is
// refused. Any other answer, such as that of an endpoint that limits its
// rate, puts the item behind the others and ends the step with the error.
func (o *Outbox) fails(ctx context.Context, item Item, cause error) error {
	o.cfg.Log.Warn("outbox item fails in simulation", "key", item.Key, "err", cause)
	state := Queued
	if chain.IsRevert(cause) || errors.Is(cause, errTooMuchGas) {
		state = Refused
	}
	err := o.atomically(ctx, func(tx *sql.Tx) error {
		_, err := tx.ExecContext(ctx, `UPDATE outbox_item SET tries = tries + 1, reason = ?, state = ? WHERE key = ?`, chain.RevertReason(cause), state, item.Key)
		return err
	})
	if err == nil && state == Queued {
		err = fmt.Errorf("simulate %s: %w", item.Key, cause)
	}
	return err
}

// store chooses nonce and fees, signs, and stores the transaction with its
// items in one go: from here on the nonce is theirs.
func (o *Outbox) store(ctx context.Context, head *types.Header, items []Item, call Call, gas uint64) (*pending, error) {
	bid, err := o.firstBid(ctx, head)
	if err != nil {
		return nil, err
	}
	atChain, err := o.backend.PendingNonceAt(ctx, common.Address(o.signer.Address()))
	if err != nil {
		return nil, fmt.Errorf("read pending nonce: %w", err)
	}
	p := &pending{call: call, gas: gas, bidHead: head.Number.Uint64()}
	err = o.atomically(ctx, func(tx *sql.Tx) error {
		if err := tx.QueryRowContext(ctx, `SELECT next_nonce FROM outbox_owner`).Scan(&p.nonce); err != nil {
			return err
		}
		p.nonce = max(p.nonce, atChain)
		signed, err := o.sign(p, bid)
		if err != nil {
			return err
		}
		if _, err := tx.ExecContext(ctx, `UPDATE outbox_owner SET next_nonce = ?`, p.nonce+1); err != nil {
			return err
		}
		res, err := tx.ExecContext(ctx, `INSERT INTO outbox_tx (nonce, target, data, gas, bid_head) VALUES (?, ?, ?, ?, ?)`, p.nonce, call.To[:], call.Data, gas, p.bidHead)
		if err != nil {
			return err
		}
		if p.id, err = res.LastInsertId(); err != nil {
			return err
		}
		for _, item := range items {
			if _, err := tx.ExecContext(ctx, `UPDATE outbox_item SET state = ?, tx = ?, reason = '' WHERE key = ?`, Sent, p.id, item.Key); err != nil {
				return err
			}
		}
		return o.storeAttempt(ctx, tx, p, signed)
	})
	return p, err
}

// storeAttempt stores one signed form, which becomes the newest.
func (o *Outbox) storeAttempt(ctx context.Context, tx *sql.Tx, p *pending, signed *types.Transaction) error {
	raw, err := signed.MarshalBinary()
	if err != nil {
		return err
	}
	hash := signed.Hash()
	if _, err := tx.ExecContext(ctx, `INSERT INTO outbox_attempt (tx, bid, hash, raw) VALUES (?, ?, ?, ?)`, p.id, len(p.attempts), hash[:], raw); err != nil {
		return err
	}
	p.attempts = append([]attempt{{hash: hash, tx: signed}}, p.attempts...)
	return nil
}

func (o *Outbox) sign(p *pending, b bid) (*types.Transaction, error) {
	to := common.Address(p.call.To)
	return o.signer.SignTx(types.NewTx(&types.DynamicFeeTx{
		ChainID: o.chainID, Nonce: p.nonce, To: &to, Data: p.call.Data, Gas: p.gas,
		GasTipCap: b.tip, GasFeeCap: b.cap, Value: new(big.Int),
	}), o.chainID)
}

// broadcast sends the newest attempt. An endpoint's refusal is no failure when
// it knows the transaction all the same.
func (o *Outbox) broadcast(ctx context.Context, head *types.Header, p *pending) error {
	newest := p.attempts[0]
	err := o.backend.SendTransaction(ctx, newest.tx)
	if err != nil {
		if _, _, known := o.backend.TransactionByHash(ctx, newest.hash); known != nil {
			return fmt.Errorf("send transaction with nonce %d: %w", p.nonce, err)
		}
	}
	o.sent[p.id] = head.Number.Uint64()
	return o.at("broadcast")
}

// keepAlive broadcasts an unmined transaction again after a restart or when
// the endpoint has forgotten it, and bids more when it has waited too long.
func (o *Outbox) keepAlive(ctx context.Context, head *types.Header, p *pending) error {
	now := head.Number.Uint64()
	last, sent := o.sent[p.id]
	if now >= p.bidHead+o.cfg.BumpAfter && len(p.attempts) <= o.cfg.MaxBumps {
		bumped, err := o.bump(ctx, head, p)
		if err != nil {
			return err
		}
		if bumped {
			return o.broadcast(ctx, head, p)
		}
	}
	if sent && last == now {
		return nil
	}
	_, _, err := o.backend.TransactionByHash(ctx, p.attempts[0].hash)
	switch {
	case err == nil:
		o.sent[p.id] = now
		return nil
	case errors.Is(err, ethereum.NotFound):
		return o.broadcast(ctx, head, p)
	}
	return fmt.Errorf("look up transaction with nonce %d: %w", p.nonce, err)
}

// bump stores the same call with the same nonce and a higher bid, unless the
// limit is reached.
func (o *Outbox) bump(ctx context.Context, head *types.Header, p *pending) (bool, error) {
	next, ok, err := o.higherBid(ctx, head, p.attempts[0].tx)
	if err != nil || !ok {
		return false, err
	}
	signed, err := o.sign(p, next)
	if err != nil {
		return false, fmt.Errorf("sign a higher bid: %w", err)
	}
	err = o.atomically(ctx, func(tx *sql.Tx) error {
		if _, err := tx.ExecContext(ctx, `UPDATE outbox_tx SET bid_head = ? WHERE id = ?`, head.Number.Uint64(), p.id); err != nil {
			return err
		}
		return o.storeAttempt(ctx, tx, p, signed)
	})
	if err != nil {
		return false, err
	}
	o.cfg.Log.Info("outbox bids more", "nonce", p.nonce, "feeCap", next.cap, "tip", next.tip)
	return true, o.at("bumped")
}
