package chain_test

import (
	"errors"
	"testing"

	"github.com/fluoronet/fluoro/chain"
	"github.com/fluoronet/fluoro/chain/chaintest"
	"github.com/fluoronet/fluoro/chain/devnet"
)

func network(t *testing.T, policy chain.Policy) *chaintest.Network {
	t.Helper()
	economy := chain.DefaultEconomy()
	economy.Nodes = chain.DefaultNodeRules(policy)
	return chaintest.StartAs(t, devnet.Config{}, economy)
}

// setOperator announces, lets the delay pass and does it.
func setOperator(t *testing.T, n *chaintest.Network, account chain.Address, operator bool) {
	t.Helper()
	announced := must[chain.RoleChange](t)(n.Treasury().SetRole(t.Context(), chain.RoleOperator, account, operator))
	if announced.Done || announced.Member == operator || announced.ReadyAt == 0 {
		t.Fatalf("announced %+v", announced)
	}
	early := must[chain.RoleChange](t)(n.Treasury().SetRole(t.Context(), chain.RoleOperator, account, operator))
	if early.Done || early.ReadyAt != announced.ReadyAt || !early.Tx.IsZero() {
		t.Fatalf("before the delay was over: %+v, announced %+v", early, announced)
	}
	if err := n.Advance(chain.DefaultNodeRules(n.Deployment.Policy).AdmissionDelay); err != nil {
		t.Fatal(err)
	}
	if err := n.Client.AwaitTime(t.Context(), announced.ReadyAt); err != nil {
		t.Fatal(err)
	}
	done := must[chain.RoleChange](t)(n.Treasury().SetRole(t.Context(), chain.RoleOperator, account, operator))
	if !done.Done || done.Member != operator {
		t.Fatalf("after the delay: %+v", done)
	}
	again := must[chain.RoleChange](t)(n.Treasury().SetRole(t.Context(), chain.RoleOperator, account, operator))
	if !again.Done || !again.Tx.IsZero() {
		t.Errorf("done twice: %+v", again)
	}
}

func TestPermissionedNetwork(t *testing.T) {
	ctx := t.Context()
	n := network(t, chain.PolicyPermissioned)
	if n.Deployment.Policy != chain.PolicyPermissioned {
		t.Errorf("deployment.json says %q", n.Deployment.Policy)
	}
	owner := n.Account(t)
	_, _, err := n.Transactor(owner).RegisterNode(ctx, chain.NewNode{Signer: owner.Address()})
	if !errors.Is(err, chain.ErrNotAdmitted) {
		t.Errorf("a stranger registered: %v", err)
	}
	if _, err := n.Transactor(owner).SetRole(ctx, chain.RoleOperator, owner.Address(), true); !errors.Is(err, chain.ErrNotGoverning) {
		t.Errorf("a stranger admitted itself: %v", err)
	}
	setOperator(t, n, owner.Address(), true)
	id := n.Node(t, owner)
	wantNode(t, n.Client, id, chain.NodeActive, 0)

	setOperator(t, n, owner.Address(), false)
	must[chain.Receipt](t)(n.Transactor(n.Account(t)).ReviewNode(ctx, id))
	wantNode(t, n.Client, id, chain.NodeInactive, 0)
	if books := must[chain.Stakes](t)(n.Client.Latest().Stakes(ctx)); books.Active != 0 {
		t.Errorf("%d nodes are active", books.Active)
	}
}

func TestHybridNetwork(t *testing.T) {
	n := network(t, chain.PolicyHybrid)
	operator, anybody := n.Account(t), n.Account(t)
	setOperator(t, n, operator.Address(), true)
	wantNode(t, n.Client, n.Node(t, operator), chain.NodeActive, 100)
	wantNode(t, n.Client, n.Node(t, anybody), chain.NodeActive, 1000)
}

func TestRulesThatCannotBeDeployed(t *testing.T) {
	d, err := devnet.Start(t.Context(), devnet.Config{})
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _ = d.Close() })
	for name, spoil := range map[string]func(*chain.NodeRules){
		"no policy":      func(r *chain.NodeRules) { r.Policy = "" },
		"no stake":       func(r *chain.NodeRules) { r.Stake = nil },
		"half a second":  func(r *chain.NodeRules) { r.SignerGrace++ },
		"an early exit":  func(r *chain.NodeRules) { r.ExitBlocks = chain.LongestDispute(chain.DefaultSchedule()) - 1 },
		"negative delay": func(r *chain.NodeRules) { r.SignerGrace = -r.SignerGrace },
	} {
		economy := chain.DefaultEconomy()
		spoil(&economy.Nodes)
		if _, err := d.Deploy(t.Context(), economy, ""); err == nil {
			t.Errorf("%s: deployed", name)
		}
	}
}
