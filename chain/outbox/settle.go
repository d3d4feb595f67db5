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

// settle brings one stored transaction in line with the chain and reports
// whether it still waits to be mined.
func (o *Outbox) settle(ctx context.Context, head *types.Header, p *pending) (open bool, err error) {
	receipt, err := o.receipt(ctx, p)
	if err != nil {
		return false, err
	}
	if err := o.at("receipt"); err != nil {
		return false, err
	}
	switch {
	case receipt == nil && p.state == txMined:
		o.cfg.Log.Warn("outbox transaction was taken back by a reorganisation", "nonce", p.nonce)
		delete(o.sent, p.id)
		return true, o.unmine(ctx, p)
	case receipt == nil:
		return o.settleWithout(ctx, head, p)
	case receipt.Status != types.ReceiptStatusSuccessful:
		o.cfg.Log.Warn("outbox transaction reverted in a block", "nonce", p.nonce, "tx", receipt.TxHash)
		return false, o.release(ctx, p, 1, "reverted in a block")
	}
	if p.state == txOpen || p.block != receipt.BlockHash {
		if err := o.mine(ctx, p, receipt); err != nil {
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

// receipt returns the receipt of whichever attempt is in the chain, or nil.
func (o *Outbox) receipt(ctx context.Context, p *pending) (*types.Receipt, error) {
	for _, a := range p.attempts {
		receipt, err := o.backend.TransactionReceipt(ctx, a.hash)
		if err == nil {
			return receipt, nil
		}
		if !errors.Is(err, ethereum.NotFound) {
			return nil, fmt.Errorf("read receipt of transaction with nonce %d: %w", p.nonce, err)
		}
	}
	return nil, nil
}

// settleWithout handles a transaction without a receipt. When the account's
// nonce has passed it in a block that is deep enough, and was read before the
// receipt was missed, then another program sends from this account and has
// used the nonce up: the items go back to the queue.
func (o *Outbox) settleWithout(ctx context.Context, head *types.Header, p *pending) (bool, error) {
	depth := new(big.Int).SetUint64(o.cfg.Confirmations - 1)
	deep := new(big.Int).Sub(head.Number, depth)
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
	return false, o.release(ctx, p, 0, "")
}

// mine records a receipt and what it says of each item.
func (o *Outbox) mine(ctx context.Context, p *pending, receipt *types.Receipt) error {
	items, err := o.items(ctx, `tx = ? ORDER BY seq`, p.id)
	if err != nil {
		return err
	}
	outcomes, err := o.batcher.Settle(items, receipt.Logs)
	if err != nil {
		return fmt.Errorf("read receipt of transaction with nonce %d: %w", p.nonce, err)
	}
	err = o.atomically(ctx, func(tx *sql.Tx) error {
		number, hash := receipt.BlockNumber.Uint64(), receipt.TxHash
		if _, err := tx.ExecContext(ctx, `UPDATE outbox_tx SET state = ?, mined = ?, block = ?, block_hash = ? WHERE id = ?`,
			txMined, hash[:], number, receipt.BlockHash[:], p.id); err != nil {
			return err
		}
		for _, item := range items {
			outcome, known := outcomes[item.Key]
			if !known {
				outcome.Refused = "the receipt says nothing of it"
			}
			if _, err := tx.ExecContext(ctx, `UPDATE outbox_item SET state = ?, reason = ?, mined = ?, block = ? WHERE key = ?`,
				Mined, outcome.Refused, hash[:], number, item.Key); err != nil {
				return err
			}
		}
		return nil
	})
	if err != nil {
		return err
	}
	return o.at("mined")
}

// unmine undoes mine after a reorganisation. The stored attempts stay, so the
// same bytes are sent again.
func (o *Outbox) unmine(ctx context.Context, p *pending) error {
	p.state = txOpen
	return o.atomically(ctx, func(tx *sql.Tx) error {
		if _, err := tx.ExecContext(ctx, `UPDATE outbox_tx SET state = ?, mined = NULL, block = 0, block_hash = NULL WHERE id = ?`, txOpen, p.id); err != nil {
			return err
		}
		_, err := tx.ExecContext(ctx, `UPDATE outbox_item SET state = ?, reason = '', mined = NULL, block = 0 WHERE tx = ?`, Sent, p.id)
		return err
	})
}

// finish makes the items' states final and forgets the transaction and the
// payloads; the keys stay, so that none is ever sent again.
func (o *Outbox) finish(ctx context.Context, p *pending) error {
	delete(o.sent, p.id)
	return o.atomically(ctx, func(tx *sql.Tx) error {
		if _, err := tx.ExecContext(ctx, `UPDATE outbox_item SET tx = NULL,
			state = CASE WHEN reason = '' THEN ? ELSE ? END,
			payload = CASE WHEN reason = '' THEN x'' ELSE payload END WHERE tx = ?`, Final, Refused, p.id); err != nil {
			return err
		}
		return o.forget(ctx, tx, p)
	})
}

// release puts the items back in the queue and forgets the transaction, whose
// nonce is spent.
func (o *Outbox) release(ctx context.Context, p *pending, reverts int, reason string) error {
	delete(o.sent, p.id)
	return o.atomically(ctx, func(tx *sql.Tx) error {
		if _, err := tx.ExecContext(ctx, `UPDATE outbox_item SET tx = NULL, mined = NULL, block = 0, reason = ?, reverts = reverts + ?,
			state = CASE WHEN reverts + ? >= ? THEN ? ELSE ? END WHERE tx = ?`, reason, reverts, reverts, maxReverts, Refused, Queued, p.id); err != nil {
			return err
		}
		return o.forget(ctx, tx, p)
	})
}

func (o *Outbox) forget(ctx context.Context, tx *sql.Tx, p *pending) error {
	if _, err := tx.ExecContext(ctx, `DELETE FROM outbox_attempt WHERE tx = ?`, p.id); err != nil {
		return err
	}
	_, err := tx.ExecContext(ctx, `DELETE FROM outbox_tx WHERE id = ?`, p.id)
	return err
}
