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

// CommitmentType is the EIP-712 encodeType of a commitment to a batch.
const CommitmentType = "Commitment(uint32 node,uint32 epoch,bytes32 root,uint16 count)"

const domainType = "EIP712Domain(string name,string version,uint256 chainId,address verifyingContract)"

var (
	domainTypeHash     = crypto.Keccak256Hash([]byte(domainType))
	domainNameHash     = crypto.Keccak256Hash([]byte(DomainName))
	domainVersionHash  = crypto.Keccak256Hash([]byte(DomainVersion))
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

// word is a number as abi.encode writes it.
func word(v uint64) (w study.Hash) {
	binary.BigEndian.PutUint64(w[24:], v)
	return w
}
