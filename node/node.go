package node

import (
	"context"
	"errors"
	"fmt"
	"net"
	"sync/atomic"
	"time"

	"golang.org/x/sync/errgroup"

	"github.com/fluoronet/fluoro/chain"
	"github.com/fluoronet/fluoro/chain/follow"
	"github.com/fluoronet/fluoro/chain/index"
	"github.com/fluoronet/fluoro/chain/outbox"
	"github.com/fluoronet/fluoro/imaging"
	"github.com/fluoronet/fluoro/internal/version"
	"github.com/fluoronet/fluoro/models/worker"
	"github.com/fluoronet/fluoro/node/engine"
)

// ErrNotRegistered means that the home's key signs for no node on this chain.
var ErrNotRegistered = errors.New("this account's key is no node's: run `fluoro node register`")

// resync is how often the engine looks again without a new head, so that what
// was set back comes round on a quiet chain.
const resync = time.Second

// Run is a node from start to stop. ready is called once, when the node
// follows the chain and takes work. Ending ctx stops it in order and is no
// error; what was not in the outbox by then is owed again at the next start.
func Run(ctx context.Context, cfg Config, ready func(Status, net.Addr)) (err error) {
	var started closers
	defer func() { err = errors.Join(err, started.close()) }()

	account, err := cfg.Home.Account()
	if err != nil {
		return err
	}
	client, err := chain.Dial(ctx, cfg.Home.Deployment, cfg.RPC...)
	if err != nil {
		return err
	}
	started.add(func() error { client.Close(); return nil })
	id, err := client.Latest().NodeOf(ctx, account.Address())
	if errors.Is(err, chain.ErrNotFound) || err == nil && id == 0 {
		return ErrNotRegistered
	}
	if err != nil {
		return err
	}
	peer, err := cfg.Home.Peer(ctx, cfg.Network)
	if err != nil {
		return err
	}
	started.add(peer.Close)
	db, err := chain.OpenDB(cfg.Home.State())
	if err != nil {
		return err
	}
	started.add(db.Close)
	pool, err := worker.NewPool(ctx, worker.Options{Workers: cfg.Runners, Library: cfg.Library, Log: cfg.Log})
	if err != nil {
		return err
	}
	started.add(pool.Close)
	health, err := (&net.ListenConfig{}).Listen(ctx, "tcp", cfg.Health)
	if err != nil {
		return fmt.Errorf("listen for health checks: %w", err)
	}
	started.add(func() error { return ignoreClosed(health.Close()) })

	ix, err := index.New(db, cfg.Home.Deployment)
	if err != nil {
		return err
	}
	follower, err := follow.New(ctx, db, sources(client), ix, follow.Config{
		From: cfg.Home.Deployment.Block, Contracts: ix.Addresses(), Poll: cfg.Poll, Log: cfg.Log,
	})
	if err != nil {
		return err
	}
	box, err := outbox.Open(ctx, db, client, account, outbox.NewLedger(client), outbox.Config{Log: cfg.Log})
	if err != nil {
		return err
	}
	content := contentStore{peer: peer, limits: cfg.Bundle}
	runner, err := newRunner(content, pool, cfg.Home.Path("models"), cfg.Imaging)
	if err != nil {
		return err
	}
	started.add(runner.close)
	m := newMetrics()
	var head atomic.Uint64
	ticker := time.NewTicker(resync)
	defer ticker.Stop()
	work := engine.New(engineConfig(cfg, id), engine.Deps[*imaging.Study]{
		Chain: owedTasks{client: client, index: index.Reader{DB: db}, heads: follower.Heads(), node: id, onHead: func(b chain.Block) {
			head.Store(b.Number)
			m.head.Set(float64(b.Number))
			box.Wake()
		}},
		Store: content, Reader: bundleReader{cfg.Imaging}, Runner: runner, Observer: m, Log: cfg.Log, Now: time.Now, Resync: ticker.C,
		Outbox: results{box: box, domain: cfg.Home.Deployment.Domain(), signer: account.Signer()},
	})
	status := func(ctx context.Context) (Status, error) {
		counts, err := box.Counts(ctx)
		return Status{Node: id, Version: version.Version, Block: head.Load(), Addrs: peer.Addrs(), Queued: counts[outbox.Queued] + counts[outbox.Sent]}, err
	}

	// The outbox outlives the engine by a moment: ctx ends both, but what the
	// engine put last is durable and goes out at the next start.
	group, ctx := errgroup.WithContext(ctx)
	group.Go(func() error { return follower.Run(ctx) })
	group.Go(func() error { return box.Run(ctx) })
	group.Go(func() error { return work.Run(ctx) })
	group.Go(func() error { return serveHealth(ctx, health, m, status) })
	now, err := status(ctx)
	if err != nil {
		return err
	}
	ready(now, health.Addr())
	return group.Wait()
}

func engineConfig(cfg Config, id uint32) engine.Config {
	return engine.Config{
		NodeID: id, WorkDir: cfg.Home.Path("studies"), Fetchers: cfg.Fetchers, Readers: cfg.Runners, Runners: cfg.Runners, Writers: cfg.Fetchers,
		Queue: cfg.Queue, Patience: cfg.Patience, Backoff: 2 * time.Second, Reader: imaging.Reader,
	}
}

func sources(c *chain.Client) []follow.Source {
	var out []follow.Source
	for _, e := range c.Endpoints() {
		out = append(out, e)
	}
	return out
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
