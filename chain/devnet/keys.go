package devnet

import (
	"crypto/ecdsa"
	"crypto/hmac"
	"crypto/pbkdf2"
	"crypto/sha512"
	"encoding/binary"
	"fmt"
	"math/big"

	"github.com/ethereum/go-ethereum/crypto"
	"github.com/fluoronet/fluoro/chain"
)

// Mnemonic is the publicly known BIP-39 phrase of Ethereum's development
// tools. Everybody has its keys: they are for development chains only, and
// anything sent to them on another chain is lost.
const Mnemonic = "test test test test test test test test test test test junk"

// hardened marks a BIP-32 child that is derived from the private key.
const hardened = 1 << 31

// Key is one funded development account.
type Key struct {
	Address chain.Address
	Private *ecdsa.PrivateKey
}

// Account returns the key as an account that signs.
func (k Key) Account() *chain.Account { return chain.NewKeyAccount(k.Private) }

// DevKey returns account i of Mnemonic on Ethereum's path m/44'/60'/0'/0/i
// (BIP-44), the same accounts that other development chains fund.
func DevKey(i uint32) (Key, error) {
	seed, err := pbkdf2.Key(sha512.New, Mnemonic, []byte("mnemonic"), 2048, 64) // BIP-39
	if err != nil {
		return Key{}, fmt.Errorf("derive development seed: %w", err)
	}
	key, code := split(hmacSHA512([]byte("Bitcoin seed"), seed)) // BIP-32 master key
	for _, index := range []uint32{44 | hardened, 60 | hardened, 0 | hardened, 0, i} {
		if key, code, err = child(key, code, index); err != nil {
			return Key{}, err
		}
	}
	private, err := crypto.ToECDSA(key)
	if err != nil {
		return Key{}, fmt.Errorf("derive development key %d: %w", i, err)
	}
	return Key{Address: chain.Address(crypto.PubkeyToAddress(private.PublicKey)), Private: private}, nil
}

// child is BIP-32's private parent key to private child key.
func child(key, code []byte, index uint32) ([]byte, []byte, error) {
	data := append([]byte{0}, key...)
	if index < hardened {
		private, err := crypto.ToECDSA(key)
		if err != nil {
			return nil, nil, fmt.Errorf("derive development key: %w", err)
		}
		data = crypto.CompressPubkey(&private.PublicKey)
	}
	left, right := split(hmacSHA512(code, binary.BigEndian.AppendUint32(data, index)))
	sum := new(big.Int).Add(new(big.Int).SetBytes(left), new(big.Int).SetBytes(key))
	sum.Mod(sum, crypto.S256().Params().N)
	return sum.FillBytes(make([]byte, 32)), right, nil
}

func hmacSHA512(key, data []byte) []byte {
	mac := hmac.New(sha512.New, key)
	mac.Write(data)
	return mac.Sum(nil)
}

func split(b []byte) (left, right []byte) { return b[:32], b[32:] }
