package node

import (
	"context"
	"database/sql"
	"errors"
	"fmt"
	"net"

	"github.com/fluoronet/fluoro/chain"
	"github.com/fluoronet/fluoro/ipfsstore"
	"github.com/fluoronet/fluoro/models/worker"
)

// ErrNotRegistered means that the home's key signs for no node on this chain.
var ErrNotRegistered = errors.New("this account's key is no node's: run `fluoro node register`")

// resources are what a node holds while it runs.
type resources struct {
	id      uint32
	account *chain.Account
	client  *chain.Client
	peer    *ipfsstore.Peer
	db      *sql.DB
	pool    *worker.Pool
	health  net.Listener
	closers
}

// openResources opens everything or nothing. The peer comes before whatever is
// emptied or written: it refuses a home that another node runs from.
func openResources(ctx context.Context, cfg Config) (_ *resources, err error) {
	r := &resources{}
	defer func() {
		if err != nil {
			err = errors.Join(err, r.close())
		}
	}()
	if r.account, err = cfg.Home.Account(); err != nil {
		return nil, err
	}
	if r.client, err = chain.Dial(ctx, cfg.Home.Deployment, cfg.RPC...); err != nil {
		return nil, err
	}
	r.add(func() error { r.client.Close(); return nil })
	if r.id, err = registration(ctx, r.client, r.account); err != nil {
		return nil, err
	}
	if r.peer, err = cfg.Home.Peer(ctx, cfg.Network); err != nil {
		return nil, err
	}
	r.add(r.peer.Close)
	if r.db, err = chain.OpenDB(cfg.Home.State()); err != nil {
		return nil, err
	}
	r.add(r.db.Close)
	if r.pool, err = worker.NewPool(ctx, worker.Options{Workers: cfg.Runners, Library: cfg.Library, Log: cfg.Log}); err != nil {
		return nil, err
	}
	r.add(r.pool.Close)
	if r.health, err = (&net.ListenConfig{}).Listen(ctx, "tcp", cfg.Health); err != nil {
		return nil, fmt.Errorf("listen for health checks: %w", err)
	}
	r.add(func() error { return ignoreClosed(r.health.Close()) })
	return r, nil
}

func registration(ctx context.Context, client *chain.Client, account *chain.Account) (uint32, error) {
	id, err := client.Latest().NodeOf(ctx, account.Address())
	if errors.Is(err, chain.ErrNotFound) || err == nil && id == 0 {
		return 0, fmt.Errorf("%s: %w", account.Address().Checksum(), ErrNotRegistered)
	}
	return id, err
}

// closers are closed in the reverse order of their start.
type closers []func() error

func (c *closers) add(f func() error) { *c = append(*c, f) }

func (c closers) close() error {
	var errs []error
	for i := len(c) - 1; i >= 0; i-- {
		errs = append(errs, c[i]())
	}
	return errors.Join(errs...)
}

// ignoreClosed drops the error of closing a listener that its server closed.
func ignoreClosed(err error) error {
	if errors.Is(err, net.ErrClosed) {
		return nil
	}
	return err
}
