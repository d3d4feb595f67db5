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

// cancelGas is what a transaction to oneself takes (EIP-2028's floor).
const cancelGas = 21_000

// expired reports whether the call can be in time no more.
func (p *pending) expired(head *types.Header) bool {
	return p.Last != 0 && head.Number.Uint64() >= p.Last
}

// cancels reports whether a transaction does nothing but spend its nonce.
func (o *Outbox) cancels(tx *types.Transaction) bool {
	return tx.To() != nil && *tx.To() == common.Address(o.signer.Address()) && len(tx.Data()) == 0
}

// expireQueued gives up what is queued and comes too late.
func (o *Outbox) expireQueued(ctx context.Context, head *types.Header) error {
	return o.exec(ctx, `UPDATE outbox_call SET state = ?, data = x'' WHERE state = ? AND last > 0 AND last <= ?`, Expired, Queued, head.Number.Uint64())
}

// keepAlive broadcasts an unmined transaction again after a restart or when
// the endpoint has forgotten it, bids more when it has waited too long, and
// cancels one that comes too late.
func (o *Outbox) keepAlive(ctx context.Context, head *types.Header, p *pending, hurry bool) error {
	now := head.Number.Uint64()
	if p.expired(head) && !o.cancels(p.attempts[0].tx) {
		if err := o.cancel(ctx, head, p); err != nil {
			return err
		}
		return o.broadcast(ctx, head, p)
	}
	after := o.cfg.BumpAfter
	if hurry {
		after = 1
	}
	last, sent := o.sent[p.seq]
	if now >= p.bidHead+after && len(p.attempts) <= o.cfg.MaxBumps {
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
		o.sent[p.seq] = now
		return nil
	case errors.Is(err, ethereum.NotFound):
		return o.broadcast(ctx, head, p)
	}
	return fmt.Errorf("look up transaction with nonce %d: %w", p.nonce, err)
}

// bump stores the newest attempt again with the same nonce and a higher bid,
// unless the limit is reached.
func (o *Outbox) bump(ctx context.Context, head *types.Header, p *pending) (bool, error) {
	next, ok, err := o.higherBid(ctx, head, p.attempts[0].tx)
	if err != nil || !ok {
		return false, err
	}
	sign := o.sign
	if o.cancels(p.attempts[0].tx) {
		sign = o.signCancel
	}
	if err := o.replace(ctx, head, p, next, sign, p.state); err != nil {
		return false, err
	}
	o.cfg.Log.Info("outbox bids more", "key", p.Key, "nonce", p.nonce, "feeCap", next.cap, "tip", next.tip)
	return true, o.at("bumped")
}

// cancel spends the nonce of a call that comes too late on nothing: the call
// costs no more gas than that, and later nonces go on.
func (o *Outbox) cancel(ctx context.Context, head *types.Header, p *pending) error {
	next, _, err := o.higherBid(ctx, head, p.attempts[0].tx) // whatever the limit leaves: the mempool may have forgotten the call
	if err != nil {
		return err
	}
	if err := o.replace(ctx, head, p, next, o.signCancel, Expired); err != nil {
		return err
	}
	o.cfg.Log.Warn("outbox call was not mined in time", "key", p.Key, "nonce", p.nonce, "last", p.Last)
	return o.at("cancelled")
}

func (o *Outbox) signCancel(p *pending, b bid) (*types.Transaction, error) {
	to := common.Address(o.signer.Address())
	return o.signer.SignTx(types.NewTx(&types.DynamicFeeTx{
		ChainID: o.chainID, Nonce: p.nonce, To: &to, Gas: cancelGas, GasTipCap: b.tip, GasFeeCap: b.cap, Value: new(big.Int),
	}), o.chainID)
}

// replace stores another signed form with the call's nonce.
func (o *Outbox) replace(ctx context.Context, head *types.Header, p *pending, b bid, sign func(*pending, bid) (*types.Transaction, error), state State) error {
	signed, err := sign(p, b)
	if err != nil {
		return fmt.Errorf("sign another bid for %s: %w", p.Key, err)
	}
	p.bidHead, p.state = head.Number.Uint64(), state
	return o.atomically(ctx, func(tx *sql.Tx) error {
		if _, err := tx.ExecContext(ctx, `UPDATE outbox_call SET bid_head = ?, state = ? WHERE seq = ?`, p.bidHead, state, p.seq); err != nil {
			return err
		}
		return o.storeAttempt(ctx, tx, p, signed)
	})
}
