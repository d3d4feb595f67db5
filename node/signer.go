package node

import (
	"context"
	"errors"
	"log/slog"
	"sync"
	"sync/atomic"

	"github.com/fluoronet/fluoro/chain"
	"github.com/fluoronet/fluoro/chain/index"
	"github.com/fluoronet/fluoro/home"
)

// registration finds the node that one of the home's keys signs for.
func registration(ctx context.Context, h *home.Home, view chain.View) (chain.Node, error) {
	signers, err := h.Signers()
	if err != nil {
		return chain.Node{}, err
	}
	id, err := view.NodeOf(ctx, signers...)
	if err != nil {
		return chain.Node{}, err
	}
	if id == 0 {
		return chain.Node{}, ErrNotRegistered
	}
	n, err := view.NodeByID(ctx, id)
	if err == nil && n.State.Gone() {
		err = ErrExited
	}
	return n, err
}

// keys gives the key that the chain names as the node's, so that a rotation
// takes effect while the node runs. Until the new key is in the home, the
// replaced one goes on; the chain takes its results for a while.
type keys struct {
	home  *home.Home
	node  uint32
	index index.Reader
	log   *slog.Logger
	heads *atomic.Uint64 // counts heads: the index changes with them alone

	mu     sync.Mutex
	seen   uint64 // heads when the index was read, and one
	loaded *chain.Account
	lacked chain.Address // the key that was last said to be missing
}

func (k *keys) current(ctx context.Context) (*chain.Account, error) {
	k.mu.Lock()
	defer k.mu.Unlock()
	now := k.heads.Load() + 1 // before the index is read, which may be further by then
	if now == k.seen {
		return k.loaded, nil
	}
	account, err := k.read(ctx)
	if err == nil {
		k.seen = now
	}
	return account, err
}

// read looks into the index. The caller has k.mu.
func (k *keys) read(ctx context.Context) (*chain.Account, error) {
	named, err := k.index.CurrentSigner(ctx, k.node)
	if errors.Is(err, chain.ErrNotFound) || err == nil && named == k.loaded.Address() {
		return k.loaded, nil // the index may not have come to the registration yet
	}
	if err != nil {
		return nil, err
	}
	account, err := k.home.Signer(named)
	if errors.Is(err, chain.ErrNoAccount) {
		if k.lacked != named {
			k.log.Error("the node's signing key was replaced by one that this home does not hold: put it there before the old one expires", "signer", named)
			k.lacked = named
		}
		return k.loaded, nil
	}
	if err != nil {
		return nil, err
	}
	k.log.Info("results are signed with the new key from now on", "signer", named)
	k.loaded = account
	return account, nil
}
