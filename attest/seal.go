package attest

import (
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/fluoronet/fluoro/study"
)

// TaskSalt is keccak256(abi.encode(batchSalt, taskID)): one salt a task, so
// that opening one of a batch opens no other. The batch's salt is 32 random
// bytes, kept on disk before any seal leaves the node.
func TaskSalt(batchSalt, taskID study.Hash) study.Hash {
	return study.Hash(crypto.Keccak256Hash(batchSalt[:], taskID[:]))
}

// Seal is keccak256(abi.encode(digest, taskSalt, node)), the leaf of a result
// in its node's batch. It hides the result until the salt is revealed, and
// holds the node's id, so that a copied seal opens for nobody else.
func Seal(domain Domain, result study.Result, batchSalt study.Hash) study.Hash {
	digest := Digest(domain, result)
	salt := TaskSalt(batchSalt, TaskID(result.StudyID, result.ModelID))
	node := word(uint64(result.Node))
	return study.Hash(crypto.Keccak256Hash(digest[:], salt[:], node[:]))
}
