package chain

import (
	"crypto/ecdsa"
	"crypto/hmac"
	"crypto/sha256"
	"fmt"
	"math/big"

	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/fluoronet/fluoro/attest"
	"github.com/fluoronet/fluoro/study"
)

// Account is a key in memory: it signs transactions and results. It prints as
// its address and never as its key.
type Account struct {
	key     *ecdsa.PrivateKey
	address Address
}

// NewKeyAccount makes an account of a private key, as devnets and tests have
// them; elsewhere use a Keystore.
func NewKeyAccount(key *ecdsa.PrivateKey) *Account {
	return &Account{key: key, address: Address(crypto.PubkeyToAddress(key.PublicKey))}
}

// Address returns the account's address.
func (a *Account) Address() Address { return a.address }

// String returns the address.
func (a *Account) String() string { return a.address.Checksum() }

// GoString keeps %#v from printing the key.
func (a *Account) GoString() string { return "chain.Account(" + a.String() + ")" }

// SignTx signs a transaction for one chain.
func (a *Account) SignTx(tx *types.Transaction, chainID *big.Int) (*types.Transaction, error) {
	signed, err := types.SignTx(tx, types.LatestSignerForChainID(chainID), a.key)
	if err != nil {
		return nil, fmt.Errorf("sign transaction: %w", err)
	}
	return signed, nil
}

// Signer returns the account as package attest wants it, to sign results.
func (a *Account) Signer() attest.Signer { return attest.KeySigner(a.key) }

// secretOf returns what only the holder of the key can compute of some words,
// the same every time, so that it needs no file that could be lost.
func (a *Account) secretOf(purpose string, words ...study.Hash) (secret study.Hash) {
	mac := hmac.New(sha256.New, crypto.FromECDSA(a.key))
	mac.Write([]byte(purpose))
	for _, w := range words {
		mac.Write(w[:])
	}
	mac.Sum(secret[:0])
	return secret
}
