package chain

import (
	"context"
	"errors"
	"math/big"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/fluoronet/fluoro/contracts"
	"github.com/fluoronet/fluoro/study"
)

// WithdrawStudy withdraws consent for good.
func (t *Transactor) WithdrawStudy(ctx context.Context, id study.Hash) (Receipt, error) {
	data, err := contracts.NewStudyRegistry().TryPackWithdraw(id)
	return t.do(ctx, "withdraw study", t.client.deployment.Contracts.Studies, data, err)
}

// GrantStudy announces where the study key wrapped for grantee is found.
func (t *Transactor) GrantStudy(ctx context.Context, id study.Hash, grantee Address, key study.CID) (Receipt, error) {
	data, err := contracts.NewStudyRegistry().TryPackGrant(id, common.Address(grantee), key)
	return t.do(ctx, "grant study", t.client.deployment.Contracts.Studies, data, err)
}

// RevokeStudy announces that a grant no longer holds.
func (t *Transactor) RevokeStudy(ctx context.Context, id study.Hash, grantee Address) (Receipt, error) {
	data, err := contracts.NewStudyRegistry().TryPackRevoke(id, common.Address(grantee))
	return t.do(ctx, "revoke grant", t.client.deployment.Contracts.Studies, data, err)
}

// RevealLabel reveals the label that the account committed to. It is one of
// ErrLabelTooEarly, ErrLabelTooLate, ErrLabelMismatch or another RevertError
// when the registry does not take it.
func (t *Transactor) RevealLabel(ctx context.Context, id study.Hash, label string, salt study.Hash) (Receipt, error) {
	data, err := contracts.NewStudyRegistry().TryPackRevealLabel(id, []byte(label), salt)
	return t.do(ctx, "reveal label", t.client.deployment.Contracts.Studies, data, err)
}

// NewModel is what a vendor publishes.
type NewModel struct {
	ID           study.Hash // digest of the package's CID
	Modalities   study.ModalityMask
	FindingCount uint8
	Quorum       uint8 // k agreeing results make a task final
	Target       uint8 // c nodes are wanted for a task
	Committee    uint8 // at most n results are taken
	Fee          *big.Int
	Tolerances   study.Tolerances
}

// PublishModel publishes a model that the account vends.
func (t *Transactor) PublishModel(ctx context.Context, m NewModel) (Receipt, error) {
	data, err := packPublish(m)
	return t.do(ctx, "publish model", t.client.deployment.Contracts.Models, data, err)
}

func packPublish(m NewModel) ([]byte, error) {
	if err := fits96(m.Fee); err != nil {
		return nil, err
	}
	return contracts.NewModelRegistry().TryPackPublish(m.ID, contracts.IModelRegistryTerms{
		ModalityMask: uint32(m.Modalities), FindingCount: m.FindingCount, Quorum: m.Quorum, Target: m.Target, Committee: m.Committee,
		FeePerTask: m.Fee, Tolerances: m.Tolerances.Pack(),
	})
}

// FundModel adds tokens to a model's escrow: it approves exactly the amount
// and then funds.
func (t *Transactor) FundModel(ctx context.Context, id study.Hash, amount *big.Int) (Receipt, error) {
	if err := fits96(amount); err != nil {
		return Receipt{}, wrap("fund model", err)
	}
	at := t.client.deployment.Contracts
	approve, err := contracts.NewFluoroToken().TryPackApprove(common.Address(at.Models), amount)
	if r, err := t.do(ctx, "approve the model's funding", at.Token, approve, err); err != nil {
		return r, err
	}
	fund, err := contracts.NewModelRegistry().TryPackFund(id, amount)
	return t.do(ctx, "fund model", at.Models, fund, err)
}

// RecallModel ends a model for good; reason is not 0. The account is its vendor
// or a guardian.
func (t *Transactor) RecallModel(ctx context.Context, id study.Hash, reason uint16) (Receipt, error) {
	data, err := contracts.NewModelRegistry().TryPackRecall(id, reason)
	return t.do(ctx, "recall model", t.client.deployment.Contracts.Models, data, err)
}

// WithdrawEscrow pays what a recalled model's escrow still holds to its vendor,
// the account. Before what was revealed under the model has had the time to
// become final and be paid it is ErrEscrowLocked.
func (t *Transactor) WithdrawEscrow(ctx context.Context, id study.Hash) (Receipt, error) {
	data, err := contracts.NewModelRegistry().TryPackWithdrawEscrow(id)
	return t.do(ctx, "withdraw escrow", t.client.deployment.Contracts.Models, data, err)
}

// Claim pays the account all of its credits and returns the amount.
func (t *Transactor) Claim(ctx context.Context) (*big.Int, Receipt, error) {
	pool := contracts.NewRewardPool()
	data, err := pool.TryPackClaim()
	r, err := t.do(ctx, "claim", t.client.deployment.Contracts.Pool, data, err)
	if err != nil {
		return nil, r, err
	}
	claimed, err := event(r, t.client.deployment.Contracts.Pool, pool.UnpackClaimedEvent)
	if err != nil {
		return nil, r, wrap("claim", err)
	}
	return claimed.Amount, r, nil
}

// TransferTokens sends tokens, in units of 1e-18.
func (t *Transactor) TransferTokens(ctx context.Context, to Address, amount *big.Int) (Receipt, error) {
	data, err := contracts.NewFluoroToken().TryPackTransfer(common.Address(to), amount)
	return t.do(ctx, "transfer tokens", t.client.deployment.Contracts.Token, data, err)
}

// do sends packed data, unless packing it has failed.
func (t *Transactor) do(ctx context.Context, action string, to Address, data []byte, packing error) (Receipt, error) {
	if packing != nil {
		return Receipt{}, wrap(action, packing)
	}
	r, err := t.send(ctx, &to, data, nil)
	return r, wrap(action, err)
}

// event finds the one log of a kind that a contract left.
func event[E any](r Receipt, from Address, unpack func(*types.Log) (*E, error)) (*E, error) {
	for _, l := range r.logs {
		if Address(l.Address) != from {
			continue
		}
		if e, err := unpack(l); err == nil {
			return e, nil
		}
	}
	return nil, errors.New("the receipt lacks the event: deployment.json names another contract")
}

// fits96 keeps amounts within what the contracts count with.
func fits96(amount *big.Int) error {
	if amount == nil || amount.Sign() < 0 || amount.BitLen() > 96 {
		return errors.New("the amount of tokens is missing, negative or over 2^96")
	}
	return nil
}
