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
	burnedintext "github.com/fluoronet/fluoro/models/zoo/burned-in-text"
)

// Why a node does not start.
var (
	// ErrNotRegistered: none of the home's keys signs for a node on this chain.
	ErrNotRegistered = errors.New("the home's keys are no node's: run `fluoro node register`")
	// ErrExited: the node has left the network for good.
	ErrExited = errors.New("the node has exited: run `fluoro node register` for a new one")
)

// resources are what a node holds while it runs.
type resources struct {
	id      uint32
	account *chain.Account // pays for gas
	signer  *chain.Account // signs results, to begin with
	client  *chain.Client
	peer    *ipfsstore.Peer
	db      *sql.DB
	pool    *worker.Pool
	text    *burnedintext.Detector
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
	if err = r.openSigner(ctx, cfg); err != nil {
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
	if r.text, err = burnedintext.Open(ctx, r.pool); err != nil {
		return nil, err
	}
	r.add(r.text.Close)
	if r.health, err = (&net.ListenConfig{}).Listen(ctx, "tcp", cfg.Health); err != nil {
		return nil, fmt.Errorf("listen for health checks: %w", err)
	}
	r.add(func() error { return ignoreClosed(r.health.Close()) })
	return r, nil
}

func (r *resources) openSigner(ctx context.Context, cfg Config) error {
	n, err := registration(ctx, cfg.Home, r.client.Latest())
	if err != nil {
		return err
	}
	if n.State == chain.NodeInactive {
		cfg.Log.Warn("the node is inactive: add to its stake, or ask to be admitted again; until then it owes no results", "node", n.ID)
	}
	r.id = n.ID
	r.signer, err = cfg.Home.Signer(n.Signer)
	return err
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
