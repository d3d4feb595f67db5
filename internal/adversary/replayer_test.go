package adversary_test

import (
	"errors"
	"path/filepath"
	"testing"

	"github.com/fluoronet/fluoro/attest"
	"github.com/fluoronet/fluoro/chain"
	"github.com/fluoronet/fluoro/chain/chaintest"
	"github.com/fluoronet/fluoro/chain/devnet"
)

// relayed is a commitment of player 0's with its signature, and somebody else
// who posts it.
type relayed struct {
	attest.Commitment
	signature attest.Signature
	by        *chain.Transactor
}

func (a *arena) relayed(t *testing.T) relayed {
	t.Helper()
	victim := a.players[0]
	sealed := victim.Seal(t, a.result(0, a.studies[0], 100))
	r := relayed{
		Commitment: attest.Commitment{Node: victim.Node, Epoch: a.ToCommitPhase(t), Root: sealed.Batch.Root(), Count: 1},
		by:         a.Transactor(a.Account(t)),
	}
	var err error
	r.signature, err = attest.SignCommitment(a.Deployment.Domain(), r.Commitment, victim.Account.Signer())
	must(t, err)
	return r
}

func (r relayed) post(t *testing.T) error {
	t.Helper()
	_, err := r.by.Commit(t.Context(), r.Commitment, r.signature)
	return err
}

// Anybody may post a commitment, once, in its epoch, as it was signed.
func TestACommitmentCountsOnceAsItWasSigned(t *testing.T) {
	a := newArena(t, plan{players: 2, studies: 1})
	r := a.relayed(t)
	another := r
	another.Node = a.players[1].Node
	wantRevert(t, another.post(t), "SignatureInvalid")
	larger := r
	larger.Count = 2
	wantRevert(t, larger.post(t), "SignatureInvalid")
	otherRoot := r
	otherRoot.Root[0]++
	wantRevert(t, otherRoot.post(t), "SignatureInvalid")

	must(t, r.post(t))
	if err := r.post(t); !errors.Is(err, chain.ErrAlreadyCommitted) {
		t.Errorf("posted twice: %v", err)
	}
}

// What was signed for one epoch and not posted is worth nothing in the next:
// nobody can hold a node to results that it has given up.
func TestACommitmentIsForItsEpochOnly(t *testing.T) {
	a := newArena(t, plan{players: 1, studies: 1})
	r := a.relayed(t)
	a.NextEpoch(t)
	wantRevert(t, r.post(t), "SignatureInvalid")
	a.wantLost(t, 0, 0)
}

// Two ledgers on one chain, with the same node at both.
func TestACommitmentIsForItsLedgerOnly(t *testing.T) {
	a := newArena(t, plan{players: 1, studies: 1})
	r := a.relayed(t)
	second := a.onSecondLedger(t)
	r.Epoch = second.ToCommitPhase(t)
	signature, err := attest.SignCommitment(a.Deployment.Domain(), r.Commitment, a.players[0].Account.Signer())
	must(t, err)
	r.signature, r.by = signature, second.Treasury()
	wantRevert(t, r.post(t), "SignatureInvalid")
	r.signature, err = attest.SignCommitment(second.Deployment.Domain(), r.Commitment, a.players[0].Account.Signer())
	must(t, err)
	must(t, r.post(t)) // signed for it, it counts
}

// onSecondLedger deploys the contracts again and registers player 0 there.
func (a *arena) onSecondLedger(t *testing.T) *chaintest.Network {
	t.Helper()
	n := &chaintest.Network{Devnet: a.Devnet, File: filepath.Join(t.TempDir(), chain.DeploymentName)}
	var err error
	n.Deployment, err = a.Deploy(t.Context(), economy(), n.File)
	must(t, err)
	n.Client, err = chain.Dial(t.Context(), n.Deployment)
	must(t, err)
	t.Cleanup(n.Client.Close)
	if node := n.Node(t, a.players[0].Account); node != a.players[0].Node {
		t.Fatalf("the node is %d there", node)
	}
	return n
}

// Two chains on which all contracts stand at the same addresses, with the same
// node on both.
func TestACommitmentIsForItsChainOnly(t *testing.T) {
	a := newArena(t, plan{players: 1, studies: 1})
	other := chaintest.StartAs(t, devnet.Config{ChainID: 4242, Accounts: 24}, economy())
	if other.Deployment.Contracts != a.Deployment.Contracts {
		t.Fatal("the ledgers have different addresses: this test shows nothing")
	}
	if node := other.Node(t, a.players[0].Account); node != a.players[0].Node {
		t.Fatalf("the node is %d there", node)
	}
	r := a.relayed(t)
	r.by, r.Epoch = other.Treasury(), other.ToCommitPhase(t)
	var err error
	r.signature, err = attest.SignCommitment(a.Deployment.Domain(), r.Commitment, a.players[0].Account.Signer())
	must(t, err)
	wantRevert(t, r.post(t), "SignatureInvalid")
}
