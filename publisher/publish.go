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

// Chain is the chain as a vendor needs it.
type Chain struct {
	Registry registry
	Lookup   lookup
}

// registry is where models are published; *chain.Transactor is one.
type registry interface {
	Address() chain.Address
	PublishModel(ctx context.Context, m chain.NewModel) (chain.Receipt, error)
	FundModel(ctx context.Context, id study.Hash, amount *big.Int) (chain.Receipt, error)
	PublishGas(ctx context.Context, m chain.NewModel) (uint64, error)
	FundGas(ctx context.Context, amount *big.Int) (uint64, error)
	GasPrice(ctx context.Context) (*big.Int, error)
}

// lookup finds earlier publications and what an account has; chain.View is one.
type lookup interface {
	ModelByID(ctx context.Context, id study.Hash) (chain.Model, error)
	Balance(ctx context.Context, account chain.Address) (*big.Int, error)
	Ether(ctx context.Context, account chain.Address) (*big.Int, error)
}

// store is the vendor's IPFS peer.
type store interface {
	AddDir(ctx context.Context, dir string) (study.CID, error)
	Release(ctx context.Context, c study.CID) error
}

// Terms are what the vendor offers.
type Terms struct {
	Quorum    uint8    // results that must agree
	Target    uint8    // nodes that are wanted for a task; 0: one more than the quorum, or the committee
	Committee uint8    // results that are taken at most
	Fee       *big.Int // for each final task, in 1e-18 tokens
	Fund      *big.Int // paid into the escrow now; zero: nothing
}

// target is the wanted size of the committee: with one more than the quorum a
// task need not wait for a node that is down.
func (t Terms) target() uint8 {
	if t.Target != 0 {
		return t.Target
	}
	return min(t.Quorum+1, t.Committee)
}

// Publication is a model that was published.
type Publication struct {
	ModelID study.Hash `json:"modelId"`
	CID     study.CID  `json:"cid"`
	Name    string     `json:"name"`
	Version string     `json:"version"`
	Tx      study.Hash `json:"tx"`
	Block   uint64     `json:"block"`

	Findings []study.FindingSpec `json:"findings"` // what the results' fixed-point values mean, in order
}

// Publish imports, publishes and funds a package that Load has accepted, and
// serves it from then on. A model that this vendor published before on the
// same terms is only funded and served. One that anybody else published is
// refused with chain.ErrDuplicateModel before a token moves: the escrow would
// be theirs.
func Publish(ctx context.Context, on Chain, peer store, p *models.Package, t Terms) (*Publication, error) {
	offer, err := offerOf(p, t)
	if err != nil {
		return nil, err
	}
	c, err := peer.AddDir(ctx, p.Dir)
	if err != nil {
		return nil, fmt.Errorf("import model package: %w", err)
	}
	offer.ID = study.Hash(c)
	receipt, err := on.Registry.PublishModel(ctx, offer)
	if errors.Is(err, chain.ErrDuplicateModel) {
		err = mine(ctx, on, offer, err)
	}
	if err != nil {
		return nil, err // the package stays, unserved, for the next try
	}
	if t.Fund != nil && t.Fund.Sign() > 0 {
		if _, err := on.Registry.FundModel(ctx, offer.ID, t.Fund); err != nil {
			return nil, err
		}
	}
	if err := peer.Release(ctx, c); err != nil {
		return nil, fmt.Errorf("serve model package: %w", err)
	}
	return &Publication{ModelID: offer.ID, CID: c, Name: p.Manifest.Name, Version: p.Manifest.Version, Tx: receipt.Tx, Block: receipt.Block, Findings: p.Manifest.Specs()}, nil
}

func offerOf(p *models.Package, t Terms) (chain.NewModel, error) {
	tolerances, err := p.Manifest.Tolerances()
	if err != nil {
		return chain.NewModel{}, err
	}
	modalities, err := p.Manifest.Modalities()
	if err != nil {
		return chain.NewModel{}, err
	}
	return chain.NewModel{
		Modalities: modalities, FindingCount: uint8(len(p.Manifest.Findings)),
		Quorum: t.Quorum, Target: t.target(), Committee: t.Committee, Fee: t.Fee, Tolerances: tolerances,
	}, nil
}

// mine reports whether the model that stands on chain is this vendor's on the
// offered terms; duplicate is why it was not published now.
func mine(ctx context.Context, on Chain, offer chain.NewModel, duplicate error) error {
	m, err := on.Lookup.ModelByID(ctx, offer.ID)
	if err != nil {
		return fmt.Errorf("look for the earlier publication: %w", err)
	}
	if m.Vendor != on.Registry.Address() {
		return fmt.Errorf("%w by %s: publish another version of the package under your own name", duplicate, m.Vendor)
	}
	same := m.Quorum == offer.Quorum && m.Target == offer.Target && m.Committee == offer.Committee && m.Fee.Cmp(offer.Fee) == 0
	if !same {
		return fmt.Errorf("%w by you with quorum %d, target %d, committee %d and a fee of %s: terms stand; ask for these, or publish another version",
			duplicate, m.Quorum, m.Target, m.Committee, m.Fee)
	}
	return nil
}
