package attest

import (
	"github.com/ethereum/go-ethereum/crypto"

	"github.com/fluoronet/fluoro/study"
)

// LabelCommitment is keccak256(abi.encode(studyID, keccak256(label), salt)),
// StudyRegistry.labelCommitmentOf. The salt is 32 random bytes: there are so
// few labels that anybody could try them all.
func LabelCommitment(studyID study.Hash, label string, salt study.Hash) study.Hash {
	return study.Hash(crypto.Keccak256Hash(studyID[:], crypto.Keccak256([]byte(label)), salt[:]))
}
