package chaintest

import (
	"context"
	"math/big"
	"path/filepath"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/accounts/abi/bind/v2"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/ethclient"

	"github.com/fluoronet/fluoro/chain"
	"github.com/fluoronet/fluoro/chain/devnet"
	"github.com/fluoronet/fluoro/contracts"
)

// Slashable is a network whose NodeRegistry takes an account of the test for
// the Court, so that a test can slash at will. Its ledger knows none of its nodes.
type Slashable struct {
	*Network
	slasher devnet.Key
}

// minedLimit bounds the wait for a transaction.
const minedLimit = 30 * time.Second

// StartSlashable is Start for such a network, of the default rules.
func StartSlashable(t testing.TB) *Slashable {
	t.Helper()
	n := Start(t)
	s := &Slashable{Network: n, slasher: n.Keys[len(n.Keys)-2]}
	at, rules := n.Deployment.Contracts, chain.DefaultNodeRules(n.Deployment.Policy)
	args := contracts.NewNodeRegistry().PackConstructor(common.Address(at.Token), common.Address(at.Admission), common.Address(s.slasher.Address),
		contracts.INodeRegistryParams{
			ExitBlocks: chain.LongestDispute(n.Deployment.Clock.Schedule), SignerGrace: uint32(rules.SignerGrace / time.Second), HonestBps: rules.HonestBps,
		})
	s.send(t, func(eth *ethclient.Client, opts *bind.TransactOpts) (*types.Transaction, error) {
		made, tx, err := bind.DeployContract(opts, common.FromHex(contracts.NodeRegistryMetaData.Bin), eth, args)
		n.Deployment.Contracts.Nodes = chain.Address(made)
		return tx, err
	})
	n.File = filepath.Join(t.TempDir(), chain.DeploymentName)
	if err := n.Deployment.Save(n.File); err != nil {
		t.Fatal(err)
	}
	client, err := chain.Dial(t.Context(), n.Deployment)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(client.Close)
	n.Client = client
	return s
}

// Slash takes from a node's stake in the Court's place.
func (s *Slashable) Slash(t testing.TB, node uint32, amount *big.Int, honest ...chain.Address) {
	t.Helper()
	accounts := make([]common.Address, len(honest))
	for i, a := range honest {
		accounts[i] = common.Address(a)
	}
	s.send(t, func(eth *ethclient.Client, opts *bind.TransactOpts) (*types.Transaction, error) {
		registry := contracts.NewNodeRegistry()
		opts.GasLimit = 1_000_000 // an estimate may come from a state that lags
		return bind.Transact(registry.Instance(eth, common.Address(s.Deployment.Contracts.Nodes)), opts, registry.PackSlash(node, amount, accounts))
	})
}

// send has the slasher send a transaction and waits until it is mined.
func (s *Slashable) send(t testing.TB, transact func(*ethclient.Client, *bind.TransactOpts) (*types.Transaction, error)) {
	t.Helper()
	ctx, cancel := context.WithTimeout(t.Context(), minedLimit)
	defer cancel()
	eth, err := ethclient.DialContext(ctx, s.HTTPURL)
	if err != nil {
		t.Fatal(err)
	}
	defer eth.Close()
	opts := bind.NewKeyedTransactor(s.slasher.Private, new(big.Int).SetUint64(s.ChainID))
	opts.Context = ctx
	tx, err := transact(eth, opts)
	if err != nil {
		t.Fatal(err)
	}
	r, err := bind.WaitMined(ctx, eth, tx.Hash())
	if err != nil || r.Status != types.ReceiptStatusSuccessful {
		t.Fatalf("transaction %s: %+v, %v", tx.Hash(), r, err)
	}
	block, err := eth.HeaderByNumber(ctx, r.BlockNumber)
	if err == nil {
		err = s.Client.AwaitTime(ctx, int64(block.Time)) // receipts come a moment before the head
	}
	if err != nil {
		t.Fatal(err)
	}
}
