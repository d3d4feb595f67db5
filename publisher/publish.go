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

// registry is the chain as a vendor needs it; *chain.Transactor is one.
type registry interface {
	PublishModel(ctx context.Context, m chain.NewModel) (chain.Receipt, error)
	FundModel(ctx context.Context, id study.Hash, amount *big.Int) (chain.Receipt, error)
}

// store is the vendor's IPFS peer.
type store interface {
	AddDir(ctx context.Context, dir string) (study.CID, error)
	Release(ctx context.Context, c study.CID) error
}

// Terms are what the vendor offers.
type Terms struct {
	Quorum    uint8    // results that must agree
	Committee uint8    // results that are taken at most
	Fee       *big.Int // for each final task, in 1e-18 tokens
	Fund      *big.Int // paid into the escrow now; zero: nothing
}

// Publication is a model that was published.
type Publication struct {
	ModelID study.Hash `json:"modelId"`
	CID     study.CID  `json:"cid"`
	Name    string     `json:"name"`
	Version string     `json:"version"`
	Tx      study.Hash `json:"tx"`
	Block   uint64     `json:"block"`
}

// Publish imports, publishes and funds a package that Load has accepted. A
// model that this vendor published before is only funded and served.
func Publish(ctx context.Context, chainAccess registry, peer store, p *models.Package, t Terms) (*Publication, error) {
	tolerances, err := p.Manifest.Tolerances()
	if err != nil {
		return nil, err
	}
	modalities, err := p.Manifest.Modalities()
	if err != nil {
		return nil, err
	}
	c, err := peer.AddDir(ctx, p.Dir)
	if err != nil {
		return nil, fmt.Errorf("import model package: %w", err)
	}
	id := study.Hash(c)
	receipt, err := chainAccess.PublishModel(ctx, chain.NewModel{
		ID: id, Modalities: modalities, FindingCount: uint8(len(p.Manifest.Findings)),
		Quorum: t.Quorum, Committee: t.Committee, Fee: t.Fee, Tolerances: tolerances,
	})
	if err != nil && !errors.Is(err, chain.ErrDuplicateModel) {
		return nil, err
	}
	if t.Fund != nil && t.Fund.Sign() > 0 {
		if _, err := chainAccess.FundModel(ctx, id, t.Fund); err != nil {
			return nil, err
		}
	}
	if err := peer.Release(ctx, c); err != nil {
		return nil, fmt.Errorf("serve model package: %w", err)
	}
	return &Publication{ModelID: id, CID: c, Name: p.Manifest.Name, Version: p.Manifest.Version, Tx: receipt.Tx, Block: receipt.Block}, nil
}
