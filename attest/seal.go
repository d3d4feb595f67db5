package attest

import (
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/fluoronet/fluoro/study"
)

// Seal is the leaf of a result in its node's batch: keccak256(abi.encode(
// domain separator, model id, runtime, node, batch salt, study id, artefacts,
// findings, status)). It binds all that the result says to the node and the
// ledger, so that a copied seal opens for nobody else, and hides it until the
// salt is revealed: 32 random bytes, kept on disk before any seal leaves the
// node.
func Seal(domain Domain, result study.Result, batchSalt study.Hash) study.Hash {
	separator, node, status := domain.Separator(), word(uint64(result.Node)), word(uint64(result.Status))
	findings := result.Findings.Pack()
	return study.Hash(crypto.Keccak256Hash(
		separator[:], result.ModelID[:], result.Runtime[:], node[:], batchSalt[:],
		result.StudyID[:], result.Artefacts[:], findings[:], status[:]))
}
