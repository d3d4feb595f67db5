package chain

import (
	"context"
	"crypto/sha256"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/ethclient"
	"github.com/fluoronet/fluoro/study"
)

// CodeDigest is one hash over the code of the deployment's contracts, in the
// order of Contracts: two machines that see the same network see the same.
func (c *Client) CodeDigest(ctx context.Context) (study.Hash, error) {
	digest := sha256.New()
	for _, contract := range c.deployment.Contracts.named() {
		code, err := with(ctx, c, "read code of "+contract.name, func(ctx context.Context, eth *ethclient.Client) ([]byte, error) {
			return eth.CodeAt(ctx, common.Address(contract.at), nil)
		})
		if err != nil {
			return study.Hash{}, err
		}
		sum := sha256.Sum256(code)
		digest.Write(sum[:])
	}
	return study.Hash(digest.Sum(nil)), nil
}
