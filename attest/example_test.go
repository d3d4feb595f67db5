package attest_test

import (
	"fmt"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/fluoronet/fluoro/attest"
	"github.com/fluoronet/fluoro/study"
)

// A node seals its results, commits to them with one signature, and reveals
// them later; anybody who knows the ledger can check them offline.
func ExampleSignCommitment() {
	key, err := crypto.ToECDSA(crypto.Keccak256([]byte("example key")))
	if err != nil {
		fmt.Println(err)
		return
	}
	domain := attest.Domain{ChainID: 1337, Ledger: common.HexToAddress("0x1234")}
	salt := study.Hash{42} // 32 random bytes in earnest
	results := []study.Result{
		{StudyID: study.Hash{1}, ModelID: study.Hash{9}, Findings: study.Findings{9876}, Node: 1},
		{StudyID: study.Hash{2}, ModelID: study.Hash{9}, Status: study.PixelRootMismatch, Node: 1},
	}
	var seals []study.Hash
	for _, result := range results {
		seals = append(seals, attest.Seal(domain, result, salt))
	}
	batch, err := attest.NewBatch(seals)
	if err != nil {
		fmt.Println(err)
		return
	}
	commitment := attest.Commitment{Node: 1, Epoch: 3, Root: batch.Root(), Count: uint16(batch.Len())}
	sig, err := attest.SignCommitment(domain, commitment, attest.KeySigner(key))
	if err != nil {
		fmt.Println(err)
		return
	}
	signer, err := attest.RecoverCommitment(domain, commitment, sig)
	fmt.Println("signed by the node:", err == nil && signer == crypto.PubkeyToAddress(key.PublicKey))

	proof, flags, err := batch.MultiProof([]int{0})
	if err != nil {
		fmt.Println(err)
		return
	}
	proven := func() bool {
		seal := attest.Seal(domain, results[0], salt)
		return attest.VerifyMultiProof(commitment.Root, []study.Hash{seal}, proof, flags)
	}
	fmt.Println("as committed:", proven())
	results[0].Findings[0] = 124
	fmt.Println("prettified:", proven())
	// Output:
	// signed by the node: true
	// as committed: true
	// prettified: false
}
