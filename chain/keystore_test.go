package chain_test

import (
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/ethereum/go-ethereum/accounts/keystore"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/fluoronet/fluoro/chain"
)

func TestKeystore(t *testing.T) {
	dir := filepath.Join(t.TempDir(), "keystore")
	ks := chain.OpenKeystore(dir, true)
	if _, err := ks.Open(chain.Address{}, "p"); !errors.Is(err, chain.ErrNoAccount) {
		t.Errorf("empty keystore: %v", err)
	}
	a, err := ks.NewAccount("p")
	if err != nil {
		t.Fatal(err)
	}
	if err := os.WriteFile(filepath.Join(dir, "notes.txt"), []byte("not a key"), 0o600); err != nil {
		t.Fatal(err)
	}
	opened, err := ks.Open(chain.Address{}, "p")
	if err != nil || opened.Address() != a.Address() {
		t.Fatalf("%v, %v", opened, err)
	}
	if _, err := ks.Open(a.Address(), "q"); !errors.Is(err, chain.ErrPassphrase) {
		t.Errorf("wrong passphrase: %v", err)
	}
	b, err := ks.NewAccount("p")
	if err != nil {
		t.Fatal(err)
	}
	if _, err := ks.Open(chain.Address{}, "p"); !errors.Is(err, chain.ErrNoAccount) || !strings.Contains(err.Error(), "2 accounts") {
		t.Errorf("two accounts, none named: %v", err)
	}
	if all, err := ks.Addresses(); err != nil || len(all) != 2 || all[0] == all[1] {
		t.Errorf("addresses %v, %v", all, err)
	}
	files, err := filepath.Glob(filepath.Join(dir, b.Address().String()[2:]+"*"))
	if err != nil || len(files) != 1 {
		t.Fatalf("files %v, %v", files, err)
	}
	info, err := os.Stat(files[0])
	if err != nil || info.Mode().Perm() != 0o600 {
		t.Errorf("key file's mode is %v, %v", info.Mode(), err)
	}
	if text := fmt.Sprintf("%v %+v %#v %s", a, a, a, a); strings.Count(text, a.Address().Checksum()) != 4 {
		t.Errorf("an account prints as %q", text)
	}
}

// Keys made by go-ethereum's own tools open, and ours open there.
func TestKeystoreIsGoEthereums(t *testing.T) {
	dir := t.TempDir()
	made, err := keystore.StoreKey(dir, "p", keystore.LightScryptN, keystore.LightScryptP)
	if err != nil {
		t.Fatal(err)
	}
	ks := chain.OpenKeystore(dir, true)
	a, err := ks.Open(chain.Address(made.Address), "p")
	if err != nil {
		t.Fatal(err)
	}
	key, err := crypto.GenerateKey()
	if err != nil {
		t.Fatal(err)
	}
	for _, passphrase := range []string{"p", "new"} { // the second replaces the first
		if a, err = ks.Import(key, passphrase); err != nil {
			t.Fatal(err)
		}
	}
	raw, err := os.ReadFile(filepath.Join(dir, a.Address().String()[2:]+".json"))
	if err != nil {
		t.Fatal(err)
	}
	opened, err := keystore.DecryptKey(raw, "new")
	if err != nil || chain.Address(opened.Address) != a.Address() {
		t.Errorf("%v, %v", opened, err)
	}
}

func TestReadPassphrase(t *testing.T) {
	t.Setenv(chain.PassphraseEnv, "")
	if _, err := chain.ReadPassphrase(); err == nil || !strings.Contains(err.Error(), chain.PassphraseEnv) {
		t.Errorf("without a file: %v", err)
	}
	path := filepath.Join(t.TempDir(), "passphrase")
	if err := os.WriteFile(path, []byte("open sesame\r\nsecond line\n"), 0o600); err != nil {
		t.Fatal(err)
	}
	t.Setenv(chain.PassphraseEnv, path)
	if p, err := chain.ReadPassphrase(); err != nil || p != "open sesame" {
		t.Errorf("%q, %v", p, err)
	}
}

func FuzzParseAddress(f *testing.F) {
	for _, seed := range []string{"", "0x", "0xf39Fd6e51aad88F6F4ce6aB8827279cffFb92266", "f39fd6e51aad88f6f4ce6ab8827279cfffb92266", "0xF39Fd6e51aad88F6F4ce6aB8827279cffFb92266"} {
		f.Add(seed)
	}
	f.Fuzz(func(t *testing.T, s string) {
		a, err := chain.ParseAddress(s)
		if err != nil {
			return
		}
		for _, text := range []string{a.String(), a.Checksum()} {
			if b, err := chain.ParseAddress(text); err != nil || b != a {
				t.Errorf("%q read as %v, %v", text, b, err)
			}
		}
	})
}

func TestParseAddressCatchesTypingErrors(t *testing.T) {
	for _, s := range []string{"0xF39Fd6e51aad88F6F4ce6aB8827279cffFb92266", "0xf39", "0xg39fd6e51aad88f6f4ce6ab8827279cfffb92266"} {
		if a, err := chain.ParseAddress(s); err == nil {
			t.Errorf("%s was read as %v", s, a)
		}
	}
}
