package devnet

import (
	"context"
	"fmt"

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
	for _, key := range d.Keys {
		have, err := client.Latest().Balance(ctx, key.Address)
		if err != nil {
			return err
		}
		if have.Sign() > 0 {
			continue
		}
		if _, err := treasury.TransferTokens(ctx, key.Address, chain.Tokens(whole)); err != nil {
			return fmt.Errorf("endow %s: %w", key.Address, err)
		}
	}
	return nil
}
