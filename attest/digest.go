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
	DomainVersion = "1"
)

// ResultType is the EIP-712 encodeType of a result.
const ResultType = "Result(bytes32 studyId,bytes32 studyCid,bytes32 modelId,uint16 status,bytes32 findings,bytes32 artefacts,bytes32 runtime,uint32 node)"

const domainType = "EIP712Domain(string name,string version,uint256 chainId,address verifyingContract)"

var (
	domainTypeHash    = crypto.Keccak256Hash([]byte(domainType))
	domainNameHash    = crypto.Keccak256Hash([]byte(DomainName))
	domainVersionHash = crypto.Keccak256Hash([]byte(DomainVersion))
	resultTypeHash    = crypto.Keccak256Hash([]byte(ResultType))
)

// Domain binds a signature to one ledger on one chain, so that it is worth
// nothing on another.
type Domain struct {
	ChainID uint64         // EIP-155 chain id
	Ledger  common.Address // InferenceLedger
}

// Separator is the EIP-712 domain separator, InferenceLedger.domainSeparator().
func (d Domain) Separator() study.Hash {
	var chainID, ledger [32]byte
	binary.BigEndian.PutUint64(chainID[24:], d.ChainID)
	copy(ledger[12:], d.Ledger[:])
	return study.Hash(crypto.Keccak256Hash(
		domainTypeHash[:], domainNameHash[:], domainVersionHash[:], chainID[:], ledger[:]))
}

// Digest is the 32 bytes that a node signs for a result: keccak256 of 0x1901,
// the domain separator and the result's struct hash (EIP-712).
func Digest(domain Domain, result study.Result) study.Hash {
	var status, node [32]byte
	binary.BigEndian.PutUint16(status[30:], uint16(result.Status))
	binary.BigEndian.PutUint32(node[28:], result.Node)
	findings := result.Findings.Pack()
	structHash := crypto.Keccak256(
		resultTypeHash[:], result.StudyID[:], result.StudyCID[:], result.ModelID[:], status[:],
		findings[:], result.Artefacts[:], result.Runtime[:], node[:])
	separator := domain.Separator()
	return study.Hash(crypto.Keccak256Hash([]byte{0x19, 0x01}, separator[:], structHash))
}
