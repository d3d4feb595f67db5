package doctor

import (
	"context"
	"errors"
	"fmt"
	"math/big"
	"slices"
	"strings"
	"time"

	"github.com/fluoronet/fluoro/chain"
)

// endpoints are those that the node asks.
func (p *patient) endpoints() []string {
	switch rpc := p.home.Deployment.RPC; {
	case len(p.RPC) > 0:
		return p.RPC
	case rpc.WS != "":
		return []string{rpc.WS}
	case rpc.HTTP != "":
		return []string{rpc.HTTP}
	}
	return nil
}

// checkEndpoints asks each endpoint by itself: Dial holds it to the chain id and
// to code at every contract's address.
func (p *patient) checkEndpoints(ctx context.Context) Finding {
	if p.home == nil {
		return skipped("there is no home")
	}
	urls := p.endpoints()
	if len(urls) == 0 {
		return failed("name one with --rpc or in config.toml", "no chain endpoint is named")
	}
	var bad []string
	mend := ""
	for _, url := range urls {
		within, cancel := context.WithTimeout(ctx, limit/time.Duration(len(urls)))
		client, err := chain.Dial(within, p.home.Deployment, url)
		cancel()
		if err != nil {
			bad = append(bad, short(err))
			mend = mendEndpoint(err)
			continue
		}
		if p.client != nil {
			client.Close()
			continue
		}
		p.client = client
	}
	switch {
	case p.client == nil:
		return failed(mend, "%s", strings.Join(bad, "; "))
	case len(bad) > 0:
		return warned(mend, "%d of %d answer: %s", len(urls)-len(bad), len(urls), strings.Join(bad, "; "))
	case len(urls) == 1 && !p.development():
		return warned("name a second with --rpc: when the only one is away in a reveal phase, stake is lost", "the one endpoint answers, on chain %d", p.home.Deployment.ChainID)
	}
	return fine("%d of %d answer, on chain %d", len(urls), len(urls), p.home.Deployment.ChainID)
}

// development chains stand on one machine, with one endpoint.
func (p *patient) development() bool { return p.home.Deployment.ChainID == 1337 }

func mendEndpoint(err error) string {
	switch {
	case errors.Is(err, chain.ErrWrongChain):
		return "name an endpoint of the chain in deployment.json, or take that network's deployment.json"
	case errors.Is(err, chain.ErrNoContracts):
		return "wait until the endpoint has synchronised, or take the deployment.json of its network; a devnet that was made anew has a new one"
	}
	return "start the chain's node, check the URL, the firewall and the API key"
}

// checkContracts holds deployment.json to what the contracts say of themselves.
func (p *patient) checkContracts(ctx context.Context) Finding {
	if p.client == nil {
		return skipped("no endpoint answers")
	}
	head, err := p.client.Head(ctx)
	if err != nil {
		return failed("check the endpoint", "%s", short(err))
	}
	p.head = head
	digest, err := p.client.CodeDigest(ctx)
	if err != nil {
		return failed("check the endpoint", "%s", short(err))
	}
	clock, err := p.client.At(head.Hash).Clock(ctx)
	if err != nil {
		return failed("check the endpoint", "%s", short(err))
	}
	if clock != p.home.Deployment.Clock {
		return failed("take the network's own deployment.json", "the ledger's schedule is not that of deployment.json")
	}
	return fine("9 contracts at block %d, schedule as in deployment.json, code %s", head.Number, digest.String()[:18])
}

// How far the newest block's time may be from this machine's.
const (
	maxAhead  = 30 * time.Second
	maxBehind = 5 * time.Minute
)

func (p *patient) checkClock(ctx context.Context) Finding {
	if p.client == nil || p.head.Number == 0 {
		return skipped("the chain's head is not known")
	}
	mined, err := p.client.Latest().TimeOf(ctx, p.head.Number)
	if err != nil {
		return failed("check the endpoint", "%s", short(err))
	}
	late := time.Since(time.Unix(mined, 0)).Round(time.Second)
	switch {
	case late < -maxAhead:
		return warned("set this machine's clock: `timedatectl set-ntp true`", "the newest block is %s ahead of this machine's clock", -late)
	case late > maxBehind:
		return warned("see whether the chain makes blocks, and set this machine's clock: `timedatectl set-ntp true`", "the newest block is %s old", late)
	}
	return fine("the newest block is %s old", late)
}

// Gas that some commitments and reveals take, and a day of them.
const (
	someGas = 1_000_000
	goodGas = 20_000_000
)

func (p *patient) checkGas(ctx context.Context) Finding {
	if p.client == nil || p.account == nil {
		return skipped("account or chain is not known")
	}
	by := p.account.Address()
	have, err := p.client.Latest().Ether(ctx, by)
	if err != nil {
		return failed("check the endpoint", "%s", short(err))
	}
	price, err := chain.NewTransactor(p.client, p.account).GasPrice(ctx)
	if err != nil {
		return failed("check the endpoint", "%s", short(err))
	}
	pays := new(big.Int).Div(have, big.NewInt(max(price.Int64(), 1)))
	text := fmt.Sprintf("%s has %.4g ether, %.3g gas at today's price", by.Checksum(), ether(have), float(pays))
	mend := "send ether to " + by.Checksum() + ": a reveal that cannot be paid for costs stake"
	switch {
	case pays.Cmp(big.NewInt(someGas)) < 0:
		return failed(mend, "%s", text)
	case pays.Cmp(big.NewInt(goodGas)) < 0:
		return warned(mend, "%s", text)
	}
	return fine("%s", text)
}

func float(v *big.Int) float64   { f, _ := new(big.Float).SetInt(v).Float64(); return f }
func ether(wei *big.Int) float64 { return float(wei) / 1e18 }

func (p *patient) node(ctx context.Context) (chain.Node, []chain.Address, error) {
	signers, err := p.home.Signers()
	if err != nil {
		return chain.Node{}, nil, err
	}
	view := p.client.Latest()
	id, err := view.NodeOf(ctx, signers...)
	if err != nil || id == 0 {
		return chain.Node{}, signers, err
	}
	n, err := view.NodeByID(ctx, id)
	return n, signers, err
}

func (p *patient) checkRegistration(ctx context.Context) Finding {
	if p.client == nil || p.home == nil {
		return skipped("home or chain is not known")
	}
	n, _, err := p.node(ctx)
	if err != nil {
		return failed("check the endpoint", "%s", short(err))
	}
	if n.ID == 0 {
		return failed("run `fluoro node register`", "none of the home's keys signs for a node")
	}
	asked, err := p.client.Latest().Requirement(ctx, n.Owner)
	if err != nil {
		return failed("check the endpoint", "%s", short(err))
	}
	text := fmt.Sprintf("node %d of %s is %s with %.6g FLU, the network asks %.6g", n.ID, n.Owner.Checksum(), n.State, ether(n.Stake), ether(asked.Stake))
	switch {
	case n.State.Gone():
		return failed("run `fluoro node register` for a new one", "%s", text)
	case !asked.Admitted:
		return failed("have the consortium run `fluoro node admit "+n.Owner.Checksum()+"`", "%s, and does not admit its owner", text)
	case n.State != chain.NodeActive:
		return failed("run `fluoro node stake add TOKENS`", "%s", text)
	case n.Stake.Cmp(asked.Stake) == 0 && asked.Stake.Sign() > 0:
		return warned("run `fluoro node stake add TOKENS`: the first penalty makes the node inactive", "%s", text)
	}
	return fine("%s", text)
}

func (p *patient) checkSigner(ctx context.Context) Finding {
	if p.client == nil || p.home == nil {
		return skipped("home or chain is not known")
	}
	n, signers, err := p.node(ctx)
	switch {
	case err != nil:
		return failed("check the endpoint", "%s", short(err))
	case n.ID == 0:
		return skipped("there is no node")
	case !slices.Contains(signers, n.Signer):
		return failed("run `fluoro node rotate`, or bring the key that signs to this home", "node %d signs with %s, whose key is not in this home", n.ID, n.Signer.Checksum())
	}
	if _, err := p.home.Signer(n.Signer); err != nil {
		return failed("name the passphrase that the key was made under in "+chain.PassphraseEnv, "key %s does not open: %s", n.Signer.Checksum(), short(err))
	}
	return fine("key %s is here and opens", n.Signer.Checksum())
}
