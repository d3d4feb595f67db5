package attest

import (
	"errors"
	"math/big"
	"testing"

	"github.com/ethereum/go-ethereum/signer/core/apitypes"
	"pgregory.net/rapid"
)

func drawCommitment(t *rapid.T) Commitment {
	return Commitment{
		Node: rapid.Uint32().Draw(t, "node"), Epoch: rapid.Uint32().Draw(t, "epoch"),
		Root: drawHash(t, "root"), Count: rapid.Uint16().Draw(t, "count"),
	}
}

func TestCommitmentDigestIsThatOfGethsTypedData(t *testing.T) {
	types := apitypes.Types{"Commitment": {
		{Name: "node", Type: "uint32"}, {Name: "epoch", Type: "uint32"},
		{Name: "root", Type: "bytes32"}, {Name: "count", Type: "uint16"},
	}}
	rapid.Check(t, func(t *rapid.T) {
		domain, c := drawDomain(t), drawCommitment(t)
		checkDigest(t, typedData(domain, "Commitment", types, apitypes.TypedDataMessage{
			"node": big.NewInt(int64(c.Node)), "epoch": big.NewInt(int64(c.Epoch)),
			"root": c.Root[:], "count": big.NewInt(int64(c.Count)),
		}), CommitmentDigest(domain, c))
	})
}

func TestSignedCommitmentRecovers(t *testing.T) {
	signer := KeySigner(vectorKey(t))
	rapid.Check(t, func(t *rapid.T) {
		c := drawCommitment(t)
		sig, err := SignCommitment(testDomain, c, signer)
		if err != nil {
			t.Fatal(err)
		}
		if got, err := RecoverCommitment(testDomain, c, sig); err != nil || got != signer.Address() {
			t.Fatalf("recovered %s, %v, want %s", got, err, signer.Address())
		}
		bit := rapid.IntRange(0, 15).Draw(t, "bit")
		for what, other := range map[string]Commitment{
			"node":  {c.Node ^ 1<<bit, c.Epoch, c.Root, c.Count},
			"epoch": {c.Node, c.Epoch ^ 1<<bit, c.Root, c.Count},
			"root":  {c.Node, c.Epoch, name("another root"), c.Count},
			"count": {c.Node, c.Epoch, c.Root, c.Count ^ 1<<bit},
		} {
			if got, err := RecoverCommitment(testDomain, other, sig); err == nil && got == signer.Address() {
				t.Fatalf("the signature holds for another %s", what)
			}
		}
		elsewhere := Domain{ChainID: testDomain.ChainID + 1, Ledger: testDomain.Ledger}
		if got, err := RecoverCommitment(elsewhere, c, sig); err == nil && got == signer.Address() {
			t.Fatal("the signature holds on another chain")
		}
	})
}

func TestSignCommitmentNoticesABrokenSigner(t *testing.T) {
	_, err := SignCommitment(testDomain, Commitment{Node: 1}, brokenSigner{KeySigner(vectorKey(t))})
	if !errors.Is(err, ErrSignature) {
		t.Errorf("got %v, want ErrSignature", err)
	}
}
