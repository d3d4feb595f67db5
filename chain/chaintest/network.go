package chaintest

import (
	"path/filepath"
	"testing"

	"github.com/fluoronet/fluoro/attest/sortition"
	"github.com/fluoronet/fluoro/chain"
	"github.com/fluoronet/fluoro/chain/devnet"
)

// Network is a devnet with the contracts on it.
type Network struct {
	*devnet.Devnet
	Deployment chain.Deployment
	File       string        // deployment.json
	Client     *chain.Client // over WebSocket
	used       int
}

// Economy is what networks of tests have: the default, but for phases with room
// for a block a transaction, and tasks that expire soon.
func Economy() chain.Economy {
	economy := chain.DefaultEconomy()
	economy.Schedule = sortition.Schedule{CommitBlocks: 24, RevealBlocks: 24, WindowEpochs: 1, TaskEpochs: 6, WidenEpochs: 2}
	return economy
}

// Start runs a devnet in memory that mines on each transaction, deploys the
// contracts, and ends it with the test. Its epochs pass when the test lets
// them: see ToCommitPhase.
func Start(t testing.TB) *Network { return StartWith(t, devnet.Config{}) }

// StartWith is Start with a configuration, such as a folder of the test's.
func StartWith(t testing.TB, cfg devnet.Config) *Network {
	t.Helper()
	return StartAs(t, cfg, Economy())
}

// StartAs is StartWith for a network of other rules.
func StartAs(t testing.TB, cfg devnet.Config, economy chain.Economy) *Network {
	t.Helper()
	d, err := devnet.Start(t.Context(), cfg)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() {
		if err := d.Close(); err != nil {
			t.Error(err)
		}
	})
	n := &Network{Devnet: d, File: filepath.Join(t.TempDir(), chain.DeploymentName)}
	if n.Deployment, err = d.Deploy(t.Context(), economy, n.File); err != nil {
		t.Fatal(err)
	}
	if n.Client, err = chain.Dial(t.Context(), n.Deployment); err != nil {
		t.Fatal(err)
	}
	t.Cleanup(n.Client.Close)
	return n
}

// Account returns a funded account that no earlier call returned. All of them
// have ether; only the deployer has tokens.
func (n *Network) Account(t testing.TB) *chain.Account {
	t.Helper()
	if n.used == len(n.Keys)-1 {
		t.Fatal("chaintest: no account is left; set devnet.Config.Accounts")
	}
	n.used++
	return n.Keys[n.used-1].Account()
}

// Transactor returns a transactor of an account.
func (n *Network) Transactor(a *chain.Account) *chain.Transactor {
	return chain.NewTransactor(n.Client, a)
}

// Treasury returns the deployer's transactor, which holds the initial supply.
func (n *Network) Treasury() *chain.Transactor { return n.Transactor(n.Deployer()) }

// Tokens sends whole tokens from the treasury.
func (n *Network) Tokens(t testing.TB, to chain.Address, whole int64) {
	t.Helper()
	if _, err := n.Treasury().TransferTokens(t.Context(), to, chain.Tokens(whole)); err != nil {
		t.Fatal(err)
	}
}

// Node registers a node that the account owns, its key being the signer, with
// the stake that the network asks of it, and returns the node's id.
func (n *Network) Node(t testing.TB, owner *chain.Account) uint32 {
	t.Helper()
	asked, err := n.Client.Latest().Requirement(t.Context(), owner.Address())
	if err != nil {
		t.Fatal(err)
	}
	if asked.Stake.Sign() > 0 {
		if _, err := n.Treasury().TransferTokens(t.Context(), owner.Address(), asked.Stake); err != nil {
			t.Fatal(err)
		}
	}
	id, _, err := n.Transactor(owner).RegisterNode(t.Context(), chain.NewNode{Signer: owner.Address()})
	if err != nil {
		t.Fatal(err)
	}
	return id
}
