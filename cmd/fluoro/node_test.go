package main

import (
	"bytes"
	"encoding/json"
	"path/filepath"
	"strconv"
	"strings"
	"testing"
	"time"

	"github.com/fluoronet/fluoro/chain"
	"github.com/fluoronet/fluoro/chain/chaintest"
	"github.com/fluoronet/fluoro/chain/devnet"
	"github.com/fluoronet/fluoro/home"
)

// nodeReport has the fields of the node commands' reports that tests look at.
type nodeReport struct {
	Node                              uint32
	Signer, Previous                  string
	Stake, Least, State, Policy       string
	Withdrawn                         string
	Operator, Done, Admitted, Revoked bool
	ReadyAt                           int64
	ExitableAt                        uint64 // block
	Reviewed                          []uint32
	Active                            int
	ClaimableFromStakes               string
	ClaimedFromStakes, Claimed        string
}

// operator is a home with a development key, whose commands are run here.
type operator struct {
	t   *testing.T
	dir string
}

func newOperator(t *testing.T, n *chaintest.Network, key int) operator {
	t.Helper()
	dir := filepath.Join(t.TempDir(), "home")
	if _, _, err := home.Init(dir, home.Options{Deployment: n.File, DevKey: key}); err != nil {
		t.Fatal(err)
	}
	return operator{t, dir}
}

// do runs a command that must succeed.
func (o operator) do(args ...string) nodeReport {
	o.t.Helper()
	out, errOut, code := o.try(args...)
	var r nodeReport
	if err := json.Unmarshal([]byte(out), &r); err != nil || code != 0 {
		o.t.Fatalf("%v: exit code %d, %v\n%s%s", args, code, err, out, errOut)
	}
	return r
}

func (o operator) try(args ...string) (stdout, stderr string, code int) {
	var out, errOut bytes.Buffer
	code = run(o.t.Context(), append(args, "--home", o.dir, "--json"), strings.NewReader(""), &out, &errOut)
	return out.String(), errOut.String(), code
}

// refused runs a command that must fail with these words.
func (o operator) refused(words string, args ...string) {
	o.t.Helper()
	if _, errOut, code := o.try(args...); code == 0 || !strings.Contains(errOut, words) {
		o.t.Errorf("%v: exit code %d, %q; want %q", args, code, errOut, words)
	}
}

func TestStakeCommands(t *testing.T) {
	n := chaintest.Start(t)
	o := newOperator(t, n, 3)
	o.refused("has 0 FLU and needs 1000", "node", "register")
	n.Tokens(t, n.Keys[3].Address, 2000)
	o.refused("the network asks 1000", "node", "register", "--stake", "999.5")
	o.refused("not an amount", "node", "register", "--stake", "much")
	o.refused("run `fluoro node register`", "node", "stake", "show")

	registered := o.do("node", "register", "--stake", "1000.5")
	if registered.Node != 1 || registered.Signer == n.Keys[3].Address.String() {
		t.Errorf("registered %+v", registered)
	}
	shown := o.do("node", "stake", "show")
	if shown.State != "active" || shown.Stake != "1000.5" || shown.Least != "1000" || shown.Policy != "open" || shown.Active != 1 || shown.Signer != registered.Signer {
		t.Errorf("shown %+v", shown)
	}
	if added := o.do("node", "stake", "add", "9.5"); added.Stake != "1010" {
		t.Errorf("added %+v", added)
	}
	rotated := o.do("node", "rotate")
	if rotated.Previous != registered.Signer || o.do("node", "status").Signer != rotated.Signer {
		t.Errorf("rotated %+v", rotated)
	}
	if again := o.do("node", "rotate", "--stolen"); again.Previous != rotated.Signer || !again.Revoked {
		t.Errorf("rotated %+v", again)
	}

	exiting := o.do("node", "stake", "exit")
	if exiting.State != "exiting" {
		t.Errorf("exiting %+v", exiting)
	}
	o.refused("locked until", "node", "stake", "withdraw")
	n.MineTo(t, exiting.ExitableAt)
	if paid := o.do("node", "stake", "withdraw"); paid.Withdrawn != "1010" {
		t.Errorf("paid %+v", paid)
	}
}

func TestAccountShowsAndClaimsWhatSlashedStakesCredited(t *testing.T) {
	n := chaintest.StartSlashable(t)
	n.Node(t, n.Account(t))
	o := newOperator(t, n.Network, 3)
	o.refused("has nothing to claim", "account", "claim")
	n.Slash(t, 1, chain.Tokens(5), n.Keys[3].Address)
	if shown := o.do("account", "show"); shown.ClaimableFromStakes != "1.25" {
		t.Errorf("shown %+v", shown)
	}
	if claimed := o.do("account", "claim"); claimed.ClaimedFromStakes != "1.25" || claimed.Claimed != "0" {
		t.Errorf("claimed %+v", claimed)
	}
}

// The owner's key stays on another machine than the node.
func TestOwnerAndNodeInTwoHomes(t *testing.T) {
	n := chaintest.Start(t)
	owner, machine := newOperator(t, n, 3), newOperator(t, n, 4)
	n.Tokens(t, n.Keys[3].Address, 1000)
	key := machine.do("node", "key")
	id := owner.do("node", "register", "--signer", key.Signer).Node
	if got := machine.do("node", "stake", "show"); got.Node != id || got.Signer != key.Signer {
		t.Errorf("the machine's node is %+v", got)
	}
	machine.refused("is owned by", "node", "rotate")
	next := machine.do("node", "key")
	owner.do("node", "rotate", "--node", strconv.Itoa(int(id)), "--signer", next.Signer)
	if got := machine.do("node", "status"); got.Signer != next.Signer {
		t.Errorf("the machine signs with %s, want %s", got.Signer, next.Signer)
	}
}

func TestAdmitCommand(t *testing.T) {
	economy := chain.DefaultEconomy()
	economy.Nodes = chain.DefaultNodeRules(chain.PolicyPermissioned)
	// The chain's clock runs ahead by a second a block, so that delays are short.
	n := chaintest.StartAs(t, devnet.Config{BlockPeriod: 20 * time.Millisecond}, economy)
	consortium, o := newOperator(t, n, len(n.Keys)-1), newOperator(t, n, 3)
	address := n.Keys[3].Address.String()
	o.refused("fluoro node admit", "node", "register")
	o.refused("is not of the admission", "node", "admit", address)

	announced := consortium.do("node", "admit", address)
	if announced.Done || announced.ReadyAt == 0 {
		t.Errorf("announced %+v", announced)
	}
	if admitted := consortium.do("node", "admit", address, "--wait", "30s"); !admitted.Done || !admitted.Operator {
		t.Errorf("admitted %+v", admitted)
	}
	if registered := o.do("node", "register"); registered.Stake != "0" {
		t.Errorf("registered %+v", registered)
	}
	revoked := consortium.do("node", "admit", address, "--revoke", "--wait", "30s")
	if !revoked.Done || revoked.Operator || len(revoked.Reviewed) != 1 {
		t.Errorf("revoked %+v", revoked)
	}
	if shown := o.do("node", "stake", "show"); shown.State != "inactive" || shown.Admitted {
		t.Errorf("shown %+v", shown)
	}
	for args, want := range map[string]bool{"--revoke": false, "--revoke=false": true} {
		changed := consortium.do("study", "admit", address, args, "--wait", "30s")
		if has, err := n.Client.Latest().HasRole(t.Context(), chain.RoleContributor, n.Keys[3].Address); err != nil || has != want || !changed.Done {
			t.Errorf("%s: %+v, the role is held: %v, %v", args, changed, has, err)
		}
	}
}

func TestDevnetKeepsItsPolicy(t *testing.T) {
	dir := t.TempDir()
	ctx := t.Context()
	d, err := devnet.Start(ctx, devnet.Config{DataDir: filepath.Join(dir, "chain")})
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _ = d.Close() })
	file := filepath.Join(dir, chain.DeploymentName)
	economy := chain.DefaultEconomy()
	economy.Nodes = chain.DefaultNodeRules(chain.PolicyHybrid)
	made, err := d.Deploy(ctx, economy, file)
	if err != nil || made.Policy != chain.PolicyHybrid {
		t.Fatalf("deployed %s, %v", made.Policy, err)
	}
	if again, err := d.Deploy(ctx, economy, file); err != nil || again.Contracts != made.Contracts {
		t.Errorf("deployed again at %+v, %v", again.Contracts, err)
	}
	if _, err := d.Deploy(ctx, chain.DefaultEconomy(), file); err == nil || !strings.Contains(err.Error(), "a policy is for good") {
		t.Errorf("another policy: %v", err)
	}
	_, errOut, code := operator{t, dir}.try("devnet", "--policy", "closed")
	if code != 2 || !strings.Contains(errOut, "none of open, permissioned and hybrid") {
		t.Errorf("exit code %d, %q", code, errOut)
	}
}
