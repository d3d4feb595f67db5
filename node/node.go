package node

import (
	"context"
	"errors"
	"net"
	"sync/atomic"
	"time"

	"golang.org/x/sync/errgroup"

	"github.com/fluoronet/fluoro/chain"
	"github.com/fluoronet/fluoro/chain/follow"
	"github.com/fluoronet/fluoro/chain/index"
	"github.com/fluoronet/fluoro/chain/outbox"
	"github.com/fluoronet/fluoro/imaging"
	"github.com/fluoronet/fluoro/node/engine"
	"github.com/fluoronet/fluoro/node/rounds"
)

// resync is how often engine and rounds look again without a new head, so that
// what was set back comes round on a quiet chain.
const resync = time.Second

// Run is a node from start to stop. ready is called once, when the node
// follows the chain and takes work. Ending ctx stops it in order and is no
// error; what was not among the ready results by then is owed again at the next start.
func Run(ctx context.Context, cfg Config, ready func(Status, net.Addr)) (err error) {
	r, err := openResources(ctx, cfg)
	if err != nil {
		return err
	}
	defer func() { err = errors.Join(err, r.close()) }()
	n, err := wire(ctx, cfg, r)
	if err != nil {
		return err
	}
	now, err := n.status(ctx)
	if err != nil {
		return err
	}

	// ctx ends all of them at once: what the engine put last, and the rounds
	// sealed last, is durable and goes out at the next start.
	group, ctx := errgroup.WithContext(ctx)
	group.Go(func() error { return n.follower.Run(ctx) })
	group.Go(func() error { return n.box.Run(ctx) })
	group.Go(func() error { return n.runRounds(ctx) })
	group.Go(func() error { return n.runEngine(ctx, cfg) })
	group.Go(func() error { return serveHealth(ctx, r.health, n.metrics, n.status) })
	ready(now, r.health.Addr())
	return group.Wait()
}

// parts are the node's own workings over its resources.
type parts struct {
	*resources
	follower *follow.Follower
	clock    chain.Clock
	box      *outbox.Outbox
	rounds   *rounds.Rounds
	stepAt   chan rounds.Head // the newest head for the rounds
	runner   *modelRunner
	content  contentStore
	metrics  *metrics
	head     atomic.Uint64 // followed up to
	heads    atomic.Uint64 // how many were followed
}

func wire(ctx context.Context, cfg Config, r *resources) (*parts, error) {
	n := &parts{
		resources: r, clock: cfg.Home.Deployment.Clock, stepAt: make(chan rounds.Head, 1),
		content: contentStore{peer: r.peer, limits: cfg.Bundle}, metrics: newMetrics(),
	}
	ix, err := index.New(r.db, cfg.Home.Deployment)
	if err != nil {
		return nil, err
	}
	n.follower, err = follow.New(ctx, r.db, sources(r.client), ix, follow.Config{
		From: cfg.Home.Deployment.Block, Contracts: ix.Addresses(), Poll: cfg.Poll, Log: cfg.Log,
	})
	if err != nil {
		return nil, err
	}
	if n.box, err = outbox.Open(ctx, r.db, r.client, r.account, outbox.Config{Log: cfg.Log}); err != nil {
		return nil, err
	}
	if n.rounds, err = n.openRounds(ctx, cfg); err != nil {
		return nil, err
	}
	n.metrics.show(n.status)
	if n.runner, err = newRunner(n.content, r.pool, cfg.Home.Path("models"), cfg.Imaging); err != nil {
		return nil, err
	}
	r.add(n.runner.close)
	return n, nil
}

func (n *parts) runEngine(ctx context.Context, cfg Config) error {
	ticker := time.NewTicker(resync)
	defer ticker.Stop()
	return engine.New(engineConfig(cfg, n.id), engine.Deps[*imaging.Study]{
		Chain: owedTasks{client: n.client, index: index.Reader{DB: n.db}, clock: n.clock, heads: n.follower.Heads(), node: n.id, onHead: n.onHead,
			fees: fees{index.Reader{DB: n.db}, cfg.LeastFee}},
		Store:    n.content,
		Reader:   bundleReader{limits: cfg.Imaging, text: n.text},
		Runner:   n.runner,
		Outbox:   n.rounds,
		Observer: n.metrics, Log: cfg.Log, Now: time.Now, Resync: ticker.C,
	}).Run(ctx)
}

func (n *parts) keys(cfg Config) *keys {
	return &keys{home: cfg.Home, node: n.id, index: index.Reader{DB: n.db}, log: cfg.Log, heads: &n.heads, loaded: n.signer}
}

// onHead tells the rounds, which get only the newest head when they are behind.
func (n *parts) onHead(b chain.Block) {
	n.head.Store(b.Number)
	n.heads.Add(1)
	n.metrics.head.Set(float64(b.Number))
	select {
	case <-n.stepAt:
	default:
	}
	n.stepAt <- rounds.Head{Number: b.Number, Hash: b.Hash} // nobody else sends
	n.box.Wake()
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
