package attest

import (
	"fmt"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/fluoronet/fluoro/study"
)

// Commitment is what a node signs once for all results of a batch: that in
// this epoch it had Count results, sealed under Root.
type Commitment struct {
	Node  uint32     `json:"node"`  // NodeRegistry id, from 1
	Epoch uint32     `json:"epoch"` // of the ledger's clock, from 1
	Root  study.Hash `json:"root"`  // Batch.Root
	Count uint16     `json:"count"` // leaves of the batch, 1 to MaxBatch
}

// CommitmentDigest is the EIP-712 digest that the node's signer key signs.
func CommitmentDigest(domain Domain, c Commitment) study.Hash {
	node, epoch, count := word(uint64(c.Node)), word(uint64(c.Epoch)), word(uint64(c.Count))
	return domain.digest(study.Hash(crypto.Keccak256Hash(
		commitmentTypeHash[:], node[:], epoch[:], c.Root[:], count[:])))
}

// SignCommitment signs a commitment for the given ledger and checks the
// signature, so that a broken signer is noticed here and not on chain. Errors
// of the signer, and ErrSignature, are wrapped.
func SignCommitment(domain Domain, c Commitment, signer Signer) (Signature, error) {
	sig, err := signDigest(CommitmentDigest(domain, c), signer)
	if err != nil {
		return Signature{}, fmt.Errorf("sign commitment: %w", err)
	}
	return sig, nil
}

// RecoverCommitment returns the account that signed the commitment for the
// given ledger. Any well-formed signature recovers to some account: it is the
// caller who knows which keys are the node's. Errors wrap ErrSignature.
func RecoverCommitment(domain Domain, c Commitment, sig Signature) (common.Address, error) {
	return Recover(CommitmentDigest(domain, c), sig)
}
