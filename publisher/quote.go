package publisher

import (
	"context"
	"errors"
	"fmt"
	"math/big"

	"github.com/fluoronet/fluoro/chain"
	"github.com/fluoronet/fluoro/models"
	"github.com/fluoronet/fluoro/study"
)

// Quote is what a publication will cost and what it pays for. Amounts of tokens
// are in units of 1e-18, of ether in wei.
type Quote struct {
	ModelID   study.Hash `json:"modelId"`
	Published bool       `json:"published"` // on these terms already, by this account: only funding and serving are left
	Gas       uint64     `json:"gas"`
	GasPrice  *big.Int   `json:"gasPrice"`
	Ether     *big.Int   `json:"ether"`    // that gas and price come to
	HasEther  *big.Int   `json:"hasEther"` // of the account
	Fee       *big.Int   `json:"fee"`      // for each final task, shared by the nodes that agree
	Quorum    uint8      `json:"quorum"`
	Target    uint8      `json:"target"`
	Committee uint8      `json:"committee"`
	Fund      *big.Int   `json:"fund"`
	HasTokens *big.Int   `json:"hasTokens"` // of the account
	Escrow    *big.Int   `json:"escrow"`    // after funding
	Studies   *big.Int   `json:"studies"`   // that the escrow pays for; nil when the fee is 0: any number
}

// Share is what a node earns by a task on which so many agree.
func (q Quote) Share(agreeing uint8) *big.Int {
	return new(big.Int).Div(q.Fee, big.NewInt(int64(max(agreeing, 1))))
}

// MakeQuote imports the package into the peer, unserved, and says what Publish
// would cost now. What Publish would be refused is refused here.
func MakeQuote(ctx context.Context, on Chain, peer store, p *models.Package, t Terms) (Quote, error) {
	offer, err := offerOf(p, t)
	if err != nil {
		return Quote{}, err
	}
	c, err := peer.AddDir(ctx, p.Dir)
	if err != nil {
		return Quote{}, fmt.Errorf("import model package: %w", err)
	}
	offer.ID = study.Hash(c)
	q := Quote{
		ModelID: offer.ID, Fee: t.Fee, Quorum: offer.Quorum, Target: offer.Target, Committee: offer.Committee,
		Fund: new(big.Int), Escrow: new(big.Int),
	}
	if t.Fund != nil {
		q.Fund.Set(t.Fund)
		q.Escrow.Set(t.Fund)
	}
	if err := q.gas(ctx, on, offer); err != nil {
		return q, err
	}
	if q.Fee.Sign() > 0 {
		q.Studies = new(big.Int).Div(q.Escrow, q.Fee)
	}
	return q, q.account(ctx, on)
}

func (q *Quote) gas(ctx context.Context, on Chain, offer chain.NewModel) error {
	gas, err := on.Registry.PublishGas(ctx, offer)
	if errors.Is(err, chain.ErrDuplicateModel) {
		if err := mine(ctx, on, offer, err); err != nil {
			return err
		}
		m, err := on.Lookup.ModelByID(ctx, offer.ID)
		if err != nil {
			return err
		}
		q.Published = true
		q.Escrow.Add(q.Escrow, m.Escrow)
	} else if err != nil {
		return err
	}
	q.Gas = gas
	if q.Fund.Sign() > 0 {
		funding, err := on.Registry.FundGas(ctx, q.Fund)
		if err != nil {
			return err
		}
		q.Gas += funding
	}
	if q.GasPrice, err = on.Registry.GasPrice(ctx); err != nil {
		return err
	}
	q.Ether = new(big.Int).Mul(q.GasPrice, new(big.Int).SetUint64(q.Gas))
	return nil
}

// account reads what there is to pay with, and refuses what cannot be paid.
func (q *Quote) account(ctx context.Context, on Chain) (err error) {
	by := on.Registry.Address()
	if q.HasTokens, err = on.Lookup.Balance(ctx, by); err != nil {
		return err
	}
	if q.HasEther, err = on.Lookup.Ether(ctx, by); err != nil {
		return err
	}
	if q.HasTokens.Cmp(q.Fund) < 0 {
		return fmt.Errorf("%w: account %s", chain.ErrTooFewTokens, by.Checksum())
	}
	return nil
}
