package home_test

import (
	"errors"
	"os"
	"path/filepath"
	"slices"
	"testing"

	"github.com/fluoronet/fluoro/chain"
	"github.com/fluoronet/fluoro/chain/devnet"
	"github.com/fluoronet/fluoro/home"
)

func deployment(t *testing.T, chainID uint64) string {
	t.Helper()
	at := func(b byte) chain.Address { return chain.Address{b} }
	d := chain.Deployment{
		Schema: chain.DeploymentSchema, ChainID: chainID, Policy: chain.PolicyOpen, Clock: chain.Clock{Schedule: chain.DefaultSchedule()},
		Contracts: chain.Contracts{
			Token: at(1), Nodes: at(2), Models: at(3), Studies: at(4), Ledger: at(5), Pool: at(6), Manager: at(7), Admission: at(8), Court: at(9),
		},
	}
	path := filepath.Join(t.TempDir(), chain.DeploymentName)
	if err := d.Save(path); err != nil {
		t.Fatal(err)
	}
	return path
}

func TestInitThenOpenGivesTheSameAccount(t *testing.T) {
	dir := filepath.Join(t.TempDir(), "home")
	_, made, err := home.Init(dir, home.Options{Deployment: deployment(t, 1337), DevKey: 3})
	if err != nil {
		t.Fatal(err)
	}
	key, err := devnet.DevKey(3)
	if err != nil || made.Address() != key.Address {
		t.Fatalf("made %s, want %s, %v", made.Address(), key.Address, err)
	}
	h, err := home.Open(dir)
	if err != nil {
		t.Fatal(err)
	}
	opened, err := h.Account()
	if err != nil || opened.Address() != made.Address() {
		t.Fatalf("opened %v, %v", opened, err)
	}
	for _, name := range []string{"passphrase", "."} {
		info, err := os.Stat(filepath.Join(dir, name))
		if err != nil || info.Mode().Perm()&0o077 != 0 {
			t.Errorf("%s is open to others: %v %v", name, info.Mode(), err)
		}
	}
	if _, _, err := home.Init(dir, home.Options{Deployment: deployment(t, 1337), DevKey: 4}); err == nil {
		t.Error("a second account replaced the first")
	}
}

func TestDevKeyIsRefusedOnARealChain(t *testing.T) {
	dir := filepath.Join(t.TempDir(), "home")
	if _, _, err := home.Init(dir, home.Options{Deployment: deployment(t, 1), DevKey: 0}); err == nil {
		t.Error("a publicly known key was imported for chain 1")
	}
	if _, err := home.Open(dir); !errors.Is(err, home.ErrNotInitialised) {
		t.Errorf("got %v, want ErrNotInitialised", err)
	}
}

func TestWrongPassphraseFile(t *testing.T) {
	dir := filepath.Join(t.TempDir(), "home")
	if _, _, err := home.Init(dir, home.Options{Deployment: deployment(t, 1337), DevKey: 1}); err != nil {
		t.Fatal(err)
	}
	wrong := filepath.Join(t.TempDir(), "secret")
	if err := os.WriteFile(wrong, []byte("not it\n"), 0o600); err != nil {
		t.Fatal(err)
	}
	t.Setenv(chain.PassphraseEnv, wrong)
	h, err := home.Open(dir)
	if err != nil {
		t.Fatal(err)
	}
	if _, err := h.Account(); !errors.Is(err, chain.ErrPassphrase) {
		t.Errorf("got %v, want ErrPassphrase", err)
	}
}

func TestSigners(t *testing.T) {
	h, account, err := home.Init(filepath.Join(t.TempDir(), "home"), home.Options{Deployment: deployment(t, 1337), DevKey: 2})
	if err != nil {
		t.Fatal(err)
	}
	made, err := h.NewSigner()
	if err != nil {
		t.Fatal(err)
	}
	all, err := h.Signers()
	if err != nil || !slices.Equal(all, []chain.Address{made.Address(), account.Address()}) {
		t.Fatalf("signers %v, %v", all, err)
	}
	for _, want := range all {
		got, err := h.Signer(want)
		if err != nil || got.Address() != want {
			t.Errorf("opened %v, %v; want %s", got, err, want)
		}
	}
	if _, err := h.Signer(chain.Address{9}); !errors.Is(err, chain.ErrNoAccount) {
		t.Errorf("a stranger's key: %v, want ErrNoAccount", err)
	}
	if own, err := h.Account(); err != nil || own.Address() != account.Address() {
		t.Errorf("the account is %v, %v: it must not be mixed up with signers", own, err)
	}
}
