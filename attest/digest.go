package attest

import (
	"encoding/binary"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/fluoronet/fluoro/study"
)

// Name and version of the EIP-712 domain.
const (
	DomainName    = "fluoro"
	DomainVersion = "2"
)

// EIP-712 encodeTypes. The trace is a struct of its own, so that whoever
// finalises a task needs its hash and not its three words.
const (
	TraceType      = "Trace(bytes32 studyCid,bytes32 artefacts,bytes32 runtime)"
	ResultType     = "Result(bytes32 studyId,bytes32 modelId,uint16 status,bytes32 findings,Trace trace,uint32 node)" + TraceType
	CommitmentType = "Commitment(uint32 node,uint32 epoch,bytes32 root,uint16 count)"
)

const domainType = "EIP712Domain(string name,string version,uint256 chainId,address verifyingContract)"

var (
	domainTypeHash     = crypto.Keccak256Hash([]byte(domainType))
	domainNameHash     = crypto.Keccak256Hash([]byte(DomainName))
	domainVersionHash  = crypto.Keccak256Hash([]byte(DomainVersion))
	traceTypeHash      = crypto.Keccak256Hash([]byte(TraceType))
	resultTypeHash     = crypto.Keccak256Hash([]byte(ResultType))
	commitmentTypeHash = crypto.Keccak256Hash([]byte(CommitmentType))
)

// Domain binds a digest to one ledger on one chain, so that a signature or
// seal is worth nothing on another.
type Domain struct {
	ChainID uint64         // EIP-155 chain id
	Ledger  common.Address // InferenceLedger
}

// Separator is the EIP-712 domain separator, InferenceLedger.domainSeparator().
func (d Domain) Separator() study.Hash {
	chainID := word(d.ChainID)
	var ledger [32]byte
	copy(ledger[12:], d.Ledger[:])
	return study.Hash(crypto.Keccak256Hash(
		domainTypeHash[:], domainNameHash[:], domainVersionHash[:], chainID[:], ledger[:]))
}

// digest is keccak256 of 0x1901, the domain separator and a struct hash (EIP-712).
func (d Domain) digest(structHash study.Hash) study.Hash {
	separator := d.Separator()
	return study.Hash(crypto.Keccak256Hash([]byte{0x19, 0x01}, separator[:], structHash[:]))
}

// TraceHash is the EIP-712 struct hash of the result's Trace: where its study
// and its artefacts lie, and what it was computed with.
func TraceHash(result study.Result) study.Hash {
	return study.Hash(crypto.Keccak256Hash(
		traceTypeHash[:], result.StudyCID[:], result.Artefacts[:], result.Runtime[:]))
}

// Digest is the EIP-712 digest of a result: what a node commits to by a Seal.
func Digest(domain Domain, result study.Result) study.Hash {
	status, node := word(uint64(result.Status)), word(uint64(result.Node))
	findings, trace := result.Findings.Pack(), TraceHash(result)
	return domain.digest(study.Hash(crypto.Keccak256Hash(
		resultTypeHash[:], result.StudyID[:], result.ModelID[:], status[:], findings[:], trace[:], node[:])))
}

// word is a number as abi.encode writes it.
func word(v uint64) (w study.Hash) {
	binary.BigEndian.PutUint64(w[24:], v)
	return w
}
