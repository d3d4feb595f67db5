package devnet

import (
	"context"
	"fmt"

	"golang.org/x/sync/errgroup"

	"github.com/fluoronet/fluoro/chain"
)

// Endow gives every development account that has no tokens yet some of the
// deployer's, so that it can fund models.
func (d *Devnet) Endow(ctx context.Context, deployment chain.Deployment, whole int64) error {
	client, err := chain.Dial(ctx, deployment)
	if err != nil {
		return err
	}
	defer client.Close()
	treasury := chain.NewTransactor(client, d.Deployer())
	group, ctx := errgroup.WithContext(ctx) // together, so that they share a block
	for _, key := range d.Keys {
		group.Go(func() error {
			have, err := client.Latest().Balance(ctx, key.Address)
			if err != nil || have.Sign() > 0 {
				return err
			}
			if _, err := treasury.TransferTokens(ctx, key.Address, chain.Tokens(whole)); err != nil {
				return fmt.Errorf("endow %s: %w", key.Address, err)
			}
			return nil
		})
	}
	return group.Wait()
}
