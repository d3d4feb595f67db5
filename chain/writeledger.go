package chain

import (
	"context"

	"github.com/ethereum/go-ethereum/common"
	"github.com/fluoronet/fluoro/attest"
	"github.com/fluoronet/fluoro/contracts"
	"github.com/fluoronet/fluoro/study"
)

// Challenge puts down the Court's bond against a closed task, whose complete
// results the evidence is: it approves exactly the bond and then challenges.
// Outside of the task's window it is ErrNotChallengeable.
func (t *Transactor) Challenge(ctx context.Context, e Evidence) (Receipt, error) {
	penalties, err := t.client.Latest().Penalties(ctx)
	if err != nil {
		return Receipt{}, wrap("challenge task", err)
	}
	at := t.client.deployment.Contracts
	data, err := PackChallenge(e)
	if err != nil {
		return Receipt{}, wrap("challenge task", err)
	}
	if penalties.Bond.Sign() > 0 {
		approve, err := contracts.NewFluoroToken().TryPackApprove(common.Address(at.Court), penalties.Bond)
		if r, err := t.do(ctx, "approve the bond", at.Token, approve, err); err != nil {
			return r, err
		}
	}
	return t.do(ctx, "challenge task", at.Court, data, nil)
}

// Resolve ends a challenge, or reopens it for more results; see PackResolve.
// While the second committee can still report it is ErrNotResolvable.
func (t *Transactor) Resolve(ctx context.Context, first First, e Evidence) (Receipt, error) {
	data, err := PackResolve(first, e)
	return t.do(ctx, "resolve challenge", t.client.deployment.Contracts.Court, data, err)
}

// Finalise ends, or reopens, those tasks of the evidence that can be; when none
// can it is ErrNothingToFinalise.
func (t *Transactor) Finalise(ctx context.Context, e Evidence) (Receipt, error) {
	data, err := PackFinalise(e)
	return t.do(ctx, "finalise tasks", t.client.deployment.Contracts.Court, data, err)
}

// Penalise takes the penalty for a batch, see PackPenalise. One that is not due
// for it is ErrNotOverdue.
func (t *Transactor) Penalise(ctx context.Context, node uint32, root study.Hash) (Receipt, error) {
	data, err := PackPenalise(node, root)
	return t.do(ctx, "penalise batch", t.client.deployment.Contracts.Court, data, err)
}

// RecordSeed keeps the seed of an epoch that has ended.
func (t *Transactor) RecordSeed(ctx context.Context, epoch uint32) (Receipt, error) {
	data, err := PackRecordSeed(epoch)
	return t.do(ctx, "record seed", t.client.deployment.Contracts.Ledger, data, err)
}

// Commit posts a node's commitment to a batch, signed by the node's key. It is
// for people; a node's batches go through package outbox.
func (t *Transactor) Commit(ctx context.Context, c attest.Commitment, sig attest.Signature) (Receipt, error) {
	data, err := PackCommit(c, sig)
	return t.do(ctx, "commit to batch", t.client.deployment.Contracts.Ledger, data, err)
}

// Reveal opens a whole batch and returns what the ledger says of each of its
// tasks. It is for people, as Commit is.
func (t *Transactor) Reveal(ctx context.Context, node uint32, salt study.Hash, series []Series) (map[TaskKey]Refusal, Receipt, error) {
	data, err := PackReveal(node, salt, series)
	r, err := t.do(ctx, "reveal batch", t.client.deployment.Contracts.Ledger, data, err)
	if err != nil {
		return nil, r, err
	}
	return t.client.deployment.Outcome(r.logs), r, nil
}
