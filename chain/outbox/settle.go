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
)

// settle brings one watched call in line with the chain and reports whether it
// still waits to be mined.
func (o *Outbox) settle(ctx context.Context, head *types.Header, p *pending) (open bool, err error) {
	receipt, mined, err := o.receipt(ctx, p)
	if err != nil {
		return false, err
	}
	if err := o.at("receipt"); err != nil {
		return false, err
	}
	switch {
	case receipt == nil && p.mined():
		o.cfg.Log.Warn("outbox transaction was taken back by a reorganisation", "key", p.Key, "nonce", p.nonce)
		delete(o.sent, p.seq)
		return true, o.unmine(ctx, p)
	case receipt == nil:
		return o.settleWithout(ctx, head, p)
	case receipt.Status != types.ReceiptStatusSuccessful:
		o.cfg.Log.Warn("outbox transaction reverted in a block", "key", p.Key, "nonce", p.nonce, "tx", receipt.TxHash)
		return false, o.release(ctx, head, p, 1, "reverted in a block")
	}
	if p.block != receipt.BlockHash {
		state := Mined
		if o.cancels(mined) {
			state = Expired
		}
		if err := o.mine(ctx, p, receipt, state); err != nil {
			return false, err
		}
	}
	if head.Number.Uint64()+1 >= receipt.BlockNumber.Uint64()+o.cfg.Confirmations {
		if err := o.finish(ctx, p); err != nil {
			return false, err
		}
		return false, o.at("finished")
	}
	return false, nil
}

// receipt returns the receipt of whichever attempt is in the chain, and the
// attempt; nil for none.
func (o *Outbox) receipt(ctx context.Context, p *pending) (*types.Receipt, *types.Transaction, error) {
	for _, a := range p.attempts {
		receipt, err := o.backend.TransactionReceipt(ctx, a.hash)
		if err == nil {
			return receipt, a.tx, nil
		}
		if !errors.Is(err, ethereum.NotFound) {
			return nil, nil, fmt.Errorf("read receipt of transaction with nonce %d: %w", p.nonce, err)
		}
	}
	return nil, nil, nil
}

// soon is the depth of what is believed when a call's time is running: a
// second transaction of it that a reorganisation lets through costs gas, one
// that is late is worth nothing.
const soon = 3

// settleWithout handles a transaction without a receipt. When the account's
// nonce has passed it in a block that is deep enough then another program sends
// from this account and has used the nonce up: the call goes back to the queue.
func (o *Outbox) settleWithout(ctx context.Context, head *types.Header, p *pending) (bool, error) {
	depth := o.cfg.Confirmations
	if p.Last != 0 {
		depth = min(depth, soon)
	}
	deep := new(big.Int).Sub(head.Number, new(big.Int).SetUint64(depth-1))
	if deep.Sign() < 0 {
		return true, nil
	}
	nonce, err := o.backend.NonceAt(ctx, common.Address(o.signer.Address()), deep)
	if err != nil {
		return false, fmt.Errorf("read nonce at block %v: %w", deep, err)
	}
	if nonce <= p.nonce {
		return true, nil
	}
	o.cfg.Log.Error("another program sends from the outbox's account: give each its own", "account", o.signer.Address().Checksum(), "nonce", p.nonce)
	return false, o.release(ctx, head, p, 0, "")
}

// mine records a receipt.
func (o *Outbox) mine(ctx context.Context, p *pending, receipt *types.Receipt, state State) error {
	p.block = receipt.BlockHash
	err := o.exec(ctx, `UPDATE outbox_call SET state = ?, reason = '', mined = ?, block = ?, block_hash = ? WHERE seq = ?`,
		state, receipt.TxHash[:], receipt.BlockNumber.Uint64(), receipt.BlockHash[:], p.seq)
	if err != nil {
		return err
	}
	return o.at("mined")
}

// unmine undoes mine after a reorganisation. The stored attempts stay, so the
// same bytes are sent again, or cancelled.
func (o *Outbox) unmine(ctx context.Context, p *pending) error {
	p.block = common.Hash{}
	if p.state == Mined {
		p.state = Sent
	}
	return o.exec(ctx, `UPDATE outbox_call SET state = ?, mined = NULL, block = 0, block_hash = NULL WHERE seq = ?`, p.state, p.seq)
}

// finish makes the state final and forgets the transaction and the data; the
// key stays, so that it is never sent again.
func (o *Outbox) finish(ctx context.Context, p *pending) error {
	delete(o.sent, p.seq)
	return o.atomically(ctx, func(tx *sql.Tx) error {
		if _, err := tx.ExecContext(ctx, `UPDATE outbox_call SET nonce = NULL, data = x'', state = CASE state WHEN ? THEN ? ELSE state END WHERE seq = ?`, Mined, Final, p.seq); err != nil {
			return err
		}
		return o.forget(ctx, tx, p)
	})
}

// release puts a call back in the queue and forgets its transaction, whose
// nonce is spent. One that comes too late, or reverts too often, is given up.
func (o *Outbox) release(ctx context.Context, head *types.Header, p *pending, reverts int, reason string) error {
	delete(o.sent, p.seq)
	late := p.expired(head)
	return o.atomically(ctx, func(tx *sql.Tx) error {
		if _, err := tx.ExecContext(ctx, `UPDATE outbox_call SET nonce = NULL, mined = NULL, block = 0, block_hash = NULL, reason = ?, reverts = reverts + ?,
			state = CASE WHEN ? THEN ? WHEN reverts + ? >= ? THEN ? ELSE ? END WHERE seq = ?`,
			reason, reverts, late, Expired, reverts, maxReverts, Refused, Queued, p.seq); err != nil {
			return err
		}
		return o.forget(ctx, tx, p)
	})
}

func (o *Outbox) forget(ctx context.Context, tx *sql.Tx, p *pending) error {
	_, err := tx.ExecContext(ctx, `DELETE FROM outbox_attempt WHERE call = ?`, p.seq)
	return err
}
