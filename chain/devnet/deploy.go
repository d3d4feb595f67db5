package devnet

import (
	"context"
	"errors"
	"fmt"
	"os"

	"github.com/fluoronet/fluoro/chain"
)

// Deploy puts the contracts on the chain, with the last funded account as
// deployer and, unless economy says otherwise, treasury, and all funded
// accounts as contributors whose studies earn (unless it names some, or none),
// and writes deployment.json to path ("" for nowhere). When the file's contracts stand on
// this chain already, they are kept and only its endpoints are brought up to
// date.
func (d *Devnet) Deploy(ctx context.Context, economy chain.Economy, path string) (chain.Deployment, error) {
	deployment, err := d.reuse(ctx, economy, path)
	if err != nil {
		return chain.Deployment{}, err
	}
	if deployment == nil {
		if deployment, err = d.deploy(ctx, economy); err != nil {
			return chain.Deployment{}, err
		}
	}
	deployment.RPC = chain.RPC{HTTP: d.HTTPURL, WS: d.WSURL}
	if path == "" {
		return *deployment, nil
	}
	return *deployment, deployment.Save(path)
}

// Deployer returns the account that deploys and holds the initial supply.
func (d *Devnet) Deployer() *chain.Account { return d.Keys[len(d.Keys)-1].Account() }

func (d *Devnet) deploy(ctx context.Context, economy chain.Economy) (*chain.Deployment, error) {
	if economy.Contributors == nil {
		for _, key := range d.Keys {
			economy.Contributors = append(economy.Contributors, key.Address)
		}
	}
	e, err := chain.NewEndpoint(d.HTTPURL)
	if err != nil {
		return nil, err
	}
	defer e.Close()
	deployment, err := chain.Deploy(ctx, e, d.Deployer(), economy, func() {
		if d.manual {
			d.Commit()
		}
	})
	return &deployment, err
}

// reuse returns the file's deployment if its contracts stand on this chain.
func (d *Devnet) reuse(ctx context.Context, economy chain.Economy, path string) (*chain.Deployment, error) {
	if path == "" {
		return nil, nil
	}
	deployment, err := chain.LoadDeployment(path)
	if errors.Is(err, os.ErrNotExist) {
		return nil, nil
	}
	if err != nil {
		return nil, fmt.Errorf("%w: remove the file to deploy anew", err)
	}
	client, err := chain.Dial(ctx, deployment, d.HTTPURL)
	if errors.Is(err, chain.ErrNoContracts) {
		return nil, nil // of a devnet that was wiped
	}
	if err != nil {
		return nil, fmt.Errorf("%s: %w: remove the file to deploy anew", path, err)
	}
	client.Close()
	if deployment.Policy != economy.Nodes.Policy {
		return nil, fmt.Errorf("%s: the contracts on this chain are %s, asked for %s: a policy is for good, use another folder", path, deployment.Policy, economy.Nodes.Policy)
	}
	if deployment.Clock.Schedule != economy.Schedule {
		return nil, fmt.Errorf("%s: the contracts on this chain have schedule %+v, asked for %+v: a schedule is for good, use another folder",
			path, deployment.Clock.Schedule, economy.Schedule)
	}
	return &deployment, nil
}
