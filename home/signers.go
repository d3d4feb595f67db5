package home

import (
	"slices"

	"github.com/fluoronet/fluoro/chain"
)

// A node's results are signed with hot keys of their own, in the folder
// signers beside the keystore of the account that pays for gas. Which of them
// is the current one is what the chain says, so that a rotation is done once
// its transaction is mined. Replaced keys are kept: what they signed may still
// be on its way.

// NewSigner makes a signing key for the home's node and stores it under the
// home's passphrase.
func (h *Home) NewSigner() (*chain.Account, error) {
	passphrase, err := h.openingPassphrase()
	if err != nil {
		return nil, err
	}
	return h.signers().NewAccount(passphrase)
}

// Signers lists the keys that can sign results: those of NewSigner and the
// home's account, with which a node can be registered too.
func (h *Home) Signers() ([]chain.Address, error) {
	hot, err := h.signers().Addresses()
	if err != nil {
		return nil, err
	}
	own, err := h.accounts().Addresses()
	return slices.Concat(hot, own), err
}

// Signer opens a key that Signers lists; chain.ErrNoAccount when it does not.
func (h *Home) Signer(address chain.Address) (*chain.Account, error) {
	passphrase, err := h.openingPassphrase()
	if err != nil {
		return nil, err
	}
	own, err := h.accounts().Addresses()
	if err != nil {
		return nil, err
	}
	if slices.Contains(own, address) {
		return h.accounts().Open(address, passphrase)
	}
	return h.signers().Open(address, passphrase)
}

func (h *Home) accounts() *chain.Keystore { return chain.OpenKeystore(h.path("keystore"), false) }

// signers encrypts lightly on development chains, where keys guard nothing.
func (h *Home) signers() *chain.Keystore {
	return chain.OpenKeystore(h.path("signers"), h.Deployment.ChainID == devChain)
}
