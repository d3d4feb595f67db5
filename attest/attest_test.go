package attest

import (
	"errors"
	"math/big"
	"slices"
	"testing"

	"github.com/ethereum/go-ethereum/accounts"
	"github.com/ethereum/go-ethereum/accounts/keystore"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	gethmath "github.com/ethereum/go-ethereum/common/math"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/ethereum/go-ethereum/signer/core/apitypes"
	"github.com/fluoronet/fluoro/study"
	"pgregory.net/rapid"
)

var testDomain = Domain{ChainID: 31337, Ledger: common.HexToAddress("0x00000000000000000000000000000000000000Aa")}

func drawHash(t *rapid.T, label string) study.Hash {
	return study.Hash(rapid.SliceOfN(rapid.Byte(), 32, 32).Draw(t, label))
}

func drawResult(t *rapid.T) study.Result {
	r := study.Result{
		StudyID: drawHash(t, "study"), ModelID: drawHash(t, "model"),
		Status:    study.Reason(rapid.Uint16().Draw(t, "status")),
		Artefacts: study.CID(drawHash(t, "artefacts")), Runtime: drawHash(t, "runtime"),
		Node: rapid.Uint32().Draw(t, "node"),
	}
	for i := range r.Findings {
		r.Findings[i] = rapid.Int32().Draw(t, "finding")
	}
	return r
}

func drawDomain(t *rapid.T) Domain {
	return Domain{ChainID: rapid.Uint64Min(1).Draw(t, "chain"), Ledger: addressOf(drawHash(t, "ledger"))}
}

// typedData is a message as a wallet would be shown it.
func typedData(d Domain, primary string, types apitypes.Types, message apitypes.TypedDataMessage) apitypes.TypedData {
	types["EIP712Domain"] = []apitypes.Type{
		{Name: "name", Type: "string"}, {Name: "version", Type: "string"},
		{Name: "chainId", Type: "uint256"}, {Name: "verifyingContract", Type: "address"},
	}
	return apitypes.TypedData{
		Types: types, PrimaryType: primary, Message: message,
		Domain: apitypes.TypedDataDomain{
			Name: DomainName, Version: DomainVersion,
			ChainId: (*gethmath.HexOrDecimal256)(new(big.Int).SetUint64(d.ChainID)), VerifyingContract: d.Ledger.Hex(),
		},
	}
}

func checkDigest(t *rapid.T, data apitypes.TypedData, got study.Hash) {
	want, _, err := apitypes.TypedDataAndHash(data)
	if err != nil {
		t.Fatal(err)
	}
	if got != study.Hash(want) {
		t.Fatalf("digest %v, want %s", got, hexutil.Encode(want))
	}
}

func TestHighSIsRefused(t *testing.T) {
	key := vectorKey(t)
	digest := name("digest")
	raw, err := crypto.Sign(digest[:], key)
	if err != nil {
		t.Fatal(err)
	}
	// (r, n-s) with the other parity is as valid a signature in plain ECDSA.
	n := crypto.S256().Params().N
	high := new(big.Int).Sub(n, new(big.Int).SetBytes(raw[32:64]))
	twin := slices.Clone(raw)
	high.FillBytes(twin[32:64])
	twin[64] ^= 1
	if key, err := crypto.SigToPub(digest[:], twin); err != nil || crypto.PubkeyToAddress(*key) != crypto.PubkeyToAddress(vectorKey(t).PublicKey) {
		t.Fatalf("the twin is no signature: %v", err)
	}
	if _, err := Compact(twin); !errors.Is(err, ErrSignature) {
		t.Errorf("Compact took a high s: %v", err)
	}
	var sig Signature
	copy(sig.R[:], raw[:32])
	justHigh := new(big.Int).Add(new(big.Int).Rsh(n, 1), big.NewInt(1))
	justHigh.FillBytes(sig.VS[:])
	if _, err := Recover(digest, sig); !errors.Is(err, ErrSignature) {
		t.Errorf("Recover took a high s: %v", err)
	}
}

func TestMalformedSignatures(t *testing.T) {
	good, err := crypto.Sign(make([]byte, 32), vectorKey(t))
	if err != nil {
		t.Fatal(err)
	}
	change := func(f func([]byte) []byte) []byte { return f(slices.Clone(good)) }
	for name, raw := range map[string][]byte{
		"empty":      nil,
		"short":      good[:64],
		"long":       append(slices.Clone(good), 0),
		"parity 2":   change(func(b []byte) []byte { b[64] = 2; return b }),
		"parity 29":  change(func(b []byte) []byte { b[64] = 29; return b }),
		"r zero":     change(func(b []byte) []byte { clear(b[:32]); return b }),
		"s zero":     change(func(b []byte) []byte { clear(b[32:64]); return b }),
		"r over n":   change(func(b []byte) []byte { copy(b, crypto.S256().Params().N.Bytes()); return b }),
		"everything": slices.Repeat([]byte{0xff}, 65),
	} {
		if _, err := Compact(raw); !errors.Is(err, ErrSignature) {
			t.Errorf("%s: %v", name, err)
		}
	}
	// Parities as wallets write them are the same signature.
	wallet := change(func(b []byte) []byte { b[64] += 27; return b })
	a, err := Compact(wallet)
	if err != nil {
		t.Fatal(err)
	}
	if b, err := Compact(good); err != nil || a != b {
		t.Errorf("parity %d reads as %v, want %v (%v)", wallet[64], a, b, err)
	}
}

func FuzzRecover(f *testing.F) {
	f.Add(make([]byte, 96))
	f.Add(slices.Repeat([]byte{0xff}, 96))
	f.Fuzz(func(t *testing.T, raw []byte) {
		if len(raw) != 96 {
			return
		}
		sig := Signature{R: study.Hash(raw[:32]), VS: study.Hash(raw[32:64])}
		address, err := Recover(study.Hash(raw[64:]), sig)
		if (err == nil) == (address == common.Address{}) {
			t.Fatalf("address %s with error %v", address, err)
		}
		if err != nil && !errors.Is(err, ErrSignature) {
			t.Fatalf("error is no ErrSignature: %v", err)
		}
	})
}

func TestKeystoreSigner(t *testing.T) {
	ks := keystore.NewKeyStore(t.TempDir(), keystore.LightScryptN, keystore.LightScryptP)
	account, err := ks.NewAccount("passphrase")
	if err != nil {
		t.Fatal(err)
	}
	signer := KeystoreSigner(ks, accounts.Account{Address: account.Address})
	digest := name("digest")
	if _, err := signDigest(digest, signer); !errors.Is(err, keystore.ErrLocked) {
		t.Errorf("locked account: %v, want ErrLocked", err)
	}
	if err := ks.Unlock(account, "passphrase"); err != nil {
		t.Fatal(err)
	}
	sig, err := signDigest(digest, signer)
	if err != nil {
		t.Fatal(err)
	}
	if err := verifyDigest(digest, sig, account.Address); err != nil {
		t.Error(err)
	}
}

// brokenSigner signs something else than it is asked to.
type brokenSigner struct{ Signer }

func (b brokenSigner) SignDigest(study.Hash) ([]byte, error) {
	return b.Signer.SignDigest(name("something else"))
}

func TestSignNoticesABrokenSigner(t *testing.T) {
	_, err := signDigest(name("digest"), brokenSigner{KeySigner(vectorKey(t))})
	if !errors.Is(err, ErrSignature) {
		t.Errorf("got %v, want ErrSignature", err)
	}
}
