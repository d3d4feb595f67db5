package attest

import (
	"crypto/ecdsa"
	"errors"
	"fmt"
	"math/big"

	"github.com/ethereum/go-ethereum/accounts"
	"github.com/ethereum/go-ethereum/accounts/keystore"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/fluoronet/fluoro/study"
)

// ErrSignature is wrapped by every error of Recover and Verify: the signature
// is malformed, or is not the wanted signer's signature of this digest.
var ErrSignature = errors.New("signature is invalid")

// Signature is an EIP-2098 compact secp256k1 signature: VS is s with the
// parity of the point R in its top bit.
type Signature struct {
	R  study.Hash `json:"r"`
	VS study.Hash `json:"vs"`
}

// Signer is a key that signs 32-byte digests.
type Signer interface {
	// Address is the account that the signatures recover to.
	Address() common.Address
	// SignDigest returns the 65 bytes r, s and parity (0 or 1), s being low.
	SignDigest(digest study.Hash) ([]byte, error)
}

// KeystoreSigner signs with an unlocked account of a go-ethereum keystore.
func KeystoreSigner(ks *keystore.KeyStore, account accounts.Account) Signer {
	return keystoreSigner{ks: ks, account: account}
}

type keystoreSigner struct {
	ks      *keystore.KeyStore
	account accounts.Account
}

func (k keystoreSigner) Address() common.Address { return k.account.Address }

func (k keystoreSigner) SignDigest(digest study.Hash) ([]byte, error) {
	return k.ks.SignHash(k.account, digest[:])
}

// KeySigner signs with a key held in memory, as development chains and tests do.
func KeySigner(key *ecdsa.PrivateKey) Signer {
	return keySigner{key: key, address: crypto.PubkeyToAddress(key.PublicKey)}
}

type keySigner struct {
	key     *ecdsa.PrivateKey
	address common.Address
}

func (k keySigner) Address() common.Address { return k.address }

func (k keySigner) SignDigest(digest study.Hash) ([]byte, error) {
	return crypto.Sign(digest[:], k.key)
}

// signDigest asks for a signature and checks it.
func signDigest(digest study.Hash, signer Signer) (Signature, error) {
	raw, err := signer.SignDigest(digest)
	if err != nil {
		return Signature{}, err
	}
	sig, err := Compact(raw)
	if err != nil {
		return Signature{}, err
	}
	return sig, verifyDigest(digest, sig, signer.Address())
}

// Compact turns the 65 bytes r, s, parity into the form of EIP-2098. The
// parity is 0 or 1 (or 27 or 28), and s must be low.
func Compact(raw []byte) (Signature, error) {
	if len(raw) != crypto.SignatureLength {
		return Signature{}, fmt.Errorf("%w: %d bytes, want %d", ErrSignature, len(raw), crypto.SignatureLength)
	}
	parity := raw[64]
	if parity >= 27 {
		parity -= 27
	}
	if parity > 1 {
		return Signature{}, fmt.Errorf("%w: parity is %d, want 0 or 1", ErrSignature, parity)
	}
	var sig Signature
	copy(sig.R[:], raw[:32])
	copy(sig.VS[:], raw[32:64])
	if sig.VS[0]&0x80 != 0 {
		return Signature{}, fmt.Errorf("%w: s is high", ErrSignature)
	}
	sig.VS[0] |= parity << 7
	if _, _, ok := sig.split(); !ok {
		return Signature{}, fmt.Errorf("%w: r or s is out of range, or s is high", ErrSignature)
	}
	return sig, nil
}

// split returns s and the parity, and whether r and s are in range with s low
// (EIP-2): of the two signatures (r, s) and (r, n-s) only one is taken.
func (sig Signature) split() (s study.Hash, parity byte, ok bool) {
	s, parity = sig.VS, sig.VS[0]>>7
	s[0] &= 0x7f
	r := new(big.Int).SetBytes(sig.R[:])
	return s, parity, crypto.ValidateSignatureValues(parity, r, new(big.Int).SetBytes(s[:]), true)
}

// Recover returns the account that signed the digest.
func Recover(digest study.Hash, sig Signature) (common.Address, error) {
	s, parity, ok := sig.split()
	if !ok {
		return common.Address{}, fmt.Errorf("%w: r or s is out of range, or s is high", ErrSignature)
	}
	raw := make([]byte, 0, crypto.SignatureLength)
	raw = append(append(append(raw, sig.R[:]...), s[:]...), parity)
	key, err := crypto.SigToPub(digest[:], raw)
	if err != nil {
		return common.Address{}, fmt.Errorf("%w: no public key: %v", ErrSignature, err)
	}
	return crypto.PubkeyToAddress(*key), nil
}

// verifyDigest returns nil only if sig is want's signature of the digest.
func verifyDigest(digest study.Hash, sig Signature, want common.Address) error {
	got, err := Recover(digest, sig)
	if err != nil {
		return err
	}
	if got != want {
		return fmt.Errorf("%w: signed by %s, want %s", ErrSignature, got, want)
	}
	return nil
}
