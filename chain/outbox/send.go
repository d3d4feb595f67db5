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

// maxReverts is how often a call may revert in a block, after it passed the
// simulation, before it is refused.
const maxReverts = 3

// sendNext signs, stores and broadcasts one call of at least a priority from
// the queue, and reports whether there was one.
func (o *Outbox) sendNext(ctx context.Context, head *types.Header, least int) (bool, error) {
	p, err := o.next(ctx, head.Number.Uint64(), least)
	if err != nil || p == nil {
		return false, err
	}
	to := common.Address(p.To)
	gas, err := o.backend.EstimateGas(ctx, ethereum.CallMsg{From: common.Address(o.signer.Address()), To: &to, Data: p.Data})
	if err != nil {
		if !chain.Answered(err) {
			return false, fmt.Errorf("simulate %s: %w", p.Key, err)
		}
		return true, o.fails(ctx, head, p, err)
	}
	if p.gas = gas + gas/4 + o.cfg.GasReserve; p.gas > o.cfg.MaxGas {
		return true, o.fails(ctx, head, p, fmt.Errorf("%w: %d of %d", errTooMuchGas, p.gas, o.cfg.MaxGas))
	}
	if err := o.store(ctx, head, p); err != nil {
		return false, err
	}
	if err := o.at("stored"); err != nil {
		return false, err
	}
	return true, o.broadcast(ctx, head, p)
}

// errTooMuchGas says that a call is over MaxGas.
var errTooMuchGas = errors.New("it needs more gas than the limit")

// fails notes that a simulation failed. What the contract refuses is refused
// for good, unless the call has a last block: then it may be early, or the
// endpoint late, and it is tried again at the next head. Any other answer, such
// as that of an endpoint that limits its rate, puts the call behind the others
// and ends the step with the error.
func (o *Outbox) fails(ctx context.Context, head *types.Header, p *pending, cause error) error {
	o.cfg.Log.Warn("outbox call fails in simulation", "key", p.Key, "err", cause)
	reverted := chain.IsRevert(cause)
	state, tried := Queued, uint64(0)
	switch {
	case errors.Is(cause, errTooMuchGas) || reverted && p.Last == 0:
		state = Refused
	case reverted:
		tried = head.Number.Uint64()
	}
	err := o.exec(ctx, `UPDATE outbox_call SET tries = tries + 1, tried = ?, reason = ?, state = ? WHERE seq = ?`, tried, chain.RevertReason(cause), state, p.seq)
	if err == nil && state == Queued && !reverted {
		err = fmt.Errorf("simulate %s: %w", p.Key, cause)
	}
	return err
}

// store chooses nonce and fees, signs, and stores the transaction: from here
// on the nonce is the call's.
func (o *Outbox) store(ctx context.Context, head *types.Header, p *pending) error {
	bid, err := o.firstBid(ctx, head)
	if err != nil {
		return err
	}
	if p.nonce, err = o.freeNonce(ctx, head); err != nil {
		return err
	}
	p.bidHead = head.Number.Uint64()
	signed, err := o.sign(p, bid)
	if err != nil {
		return fmt.Errorf("sign %s: %w", p.Key, err)
	}
	return o.atomically(ctx, func(tx *sql.Tx) error {
		if _, err := tx.ExecContext(ctx, `UPDATE outbox_call SET state = ?, reason = '', nonce = ?, gas = ?, bid_head = ? WHERE seq = ?`, Sent, p.nonce, p.gas, p.bidHead, p.seq); err != nil {
			return err
		}
		return o.storeAttempt(ctx, tx, p, signed)
	})
}

// freeNonce is the lowest nonce that neither the chain, nor the mempool, nor a
// watched call has. A gap that a reorganisation left is filled by that.
func (o *Outbox) freeNonce(ctx context.Context, head *types.Header) (uint64, error) {
	account := common.Address(o.signer.Address())
	mined, err := o.backend.NonceAt(ctx, account, head.Number)
	if err != nil {
		return 0, fmt.Errorf("read nonce: %w", err)
	}
	nonce, err := o.backend.PendingNonceAt(ctx, account)
	if err != nil {
		return 0, fmt.Errorf("read pending nonce: %w", err)
	}
	nonce = max(nonce, mined)
	rows, err := o.db.QueryContext(ctx, `SELECT nonce FROM outbox_call WHERE nonce >= ? ORDER BY nonce`, nonce)
	if err != nil {
		return 0, fmt.Errorf("read outbox's nonces: %w", err)
	}
	defer func() { _ = rows.Close() }()
	for rows.Next() {
		var taken uint64
		if err := rows.Scan(&taken); err != nil {
			return 0, fmt.Errorf("read outbox's nonces: %w", err)
		}
		if taken == nonce {
			nonce++
		}
	}
	return nonce, rows.Err()
}

// storeAttempt stores one signed form, which becomes the newest.
func (o *Outbox) storeAttempt(ctx context.Context, tx *sql.Tx, p *pending, signed *types.Transaction) error {
	raw, err := signed.MarshalBinary()
	if err != nil {
		return err
	}
	hash := signed.Hash()
	if _, err := tx.ExecContext(ctx, `INSERT INTO outbox_attempt (call, bid, hash, raw) VALUES (?, ?, ?, ?)`, p.seq, len(p.attempts), hash[:], raw); err != nil {
		return err
	}
	p.attempts = append([]attempt{{hash: hash, tx: signed}}, p.attempts...)
	return nil
}

func (o *Outbox) sign(p *pending, b bid) (*types.Transaction, error) {
	to := common.Address(p.To)
	return o.signer.SignTx(types.NewTx(&types.DynamicFeeTx{
		ChainID: o.chainID, Nonce: p.nonce, To: &to, Data: p.Data, Gas: p.gas,
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
	o.sent[p.seq] = head.Number.Uint64()
	return o.at("broadcast")
}
