// Package cheat is a node that does not do its work: it is registered, staked
// and staffed like any other, answers every task at once with the same made-up
// findings, and writes records that look right. It is the demo's villain, and
// shows that a quorum that ran the model costs such a node its stake.
//
// It is no part of a node, and nothing but the demo runs it.
package cheat

import (
	"context"
	"database/sql"
	"fmt"
	"log/slog"

	"golang.org/x/sync/errgroup"

	"github.com/fluoronet/fluoro/attest/sortition"
	"github.com/fluoronet/fluoro/chain"
	"github.com/fluoronet/fluoro/chain/follow"
	"github.com/fluoronet/fluoro/chain/index"
	"github.com/fluoronet/fluoro/home"
	"github.com/fluoronet/fluoro/ipfsstore"
	"github.com/fluoronet/fluoro/study"
)

// Config says who cheats. All of it is required.
type Config struct {
	Home    *home.Home
	Network home.Network
	Log     *slog.Logger
}

// Ready is what a cheater that runs says of itself, as a node does.
type Ready struct {
	Node  uint32   `json:"node"`
	Addrs []string `json:"addrs"`
}

// Run cheats until ctx ends. ready is called once.
func Run(ctx context.Context, cfg Config, ready func(Ready) error) error {
	account, err := cfg.Home.Account()
	if err != nil {
		return err
	}
	client, err := chain.Dial(ctx, cfg.Home.Deployment)
	if err != nil {
		return err
	}
	defer client.Close()
	peer, err := cfg.Home.Peer(ctx, cfg.Network)
	if err != nil {
		return err
	}
	defer peer.Close()
	db, err := chain.OpenDB(":memory:")
	if err != nil {
		return err
	}
	defer db.Close()
	c := &cheater{
		client: client, by: chain.NewTransactor(client, account), peer: peer, index: index.Reader{DB: db}, log: cfg.Log,
		specs: map[study.Hash][]study.FindingSpec{},
	}
	if err := c.identify(ctx, cfg.Home); err != nil {
		return err
	}
	heads, err := c.follow(ctx, db)
	if err != nil {
		return err
	}
	if err := ready(Ready{Node: c.node, Addrs: peer.Addrs()}); err != nil {
		return err
	}
	group, ctx := errgroup.WithContext(ctx)
	group.Go(func() error { return heads.Run(ctx) })
	group.Go(func() error { return c.play(ctx, heads.Heads()) })
	return group.Wait()
}

// cheater is the node while it runs.
type cheater struct {
	client *chain.Client
	by     *chain.Transactor
	signer *chain.Account
	peer   *ipfsstore.Peer
	index  index.Reader
	log    *slog.Logger
	node   uint32
	specs  map[study.Hash][]study.FindingSpec // of each model
	sealed *sealed                            // what it has committed to in the epoch under way
}

// identify finds the node that the home's key signs for.
func (c *cheater) identify(ctx context.Context, h *home.Home) error {
	signers, err := h.Signers()
	if err != nil {
		return err
	}
	if c.node, err = c.client.Latest().NodeOf(ctx, signers...); err != nil {
		return err
	}
	n, err := c.client.Latest().NodeByID(ctx, c.node)
	if err != nil {
		return fmt.Errorf("find the cheater's registration: %w", err)
	}
	c.signer, err = h.Signer(n.Signer)
	return err
}

func (c *cheater) follow(ctx context.Context, db *sql.DB) (*follow.Follower, error) {
	d := c.client.Deployment()
	ix, err := index.New(db, d)
	if err != nil {
		return nil, err
	}
	var sources []follow.Source
	for _, e := range c.client.Endpoints() {
		sources = append(sources, e)
	}
	return follow.New(ctx, db, sources, ix, follow.Config{From: d.Block, Contracts: ix.Addresses(), Log: c.log})
}

// play does at each head what the block after it is for. What fails is tried
// again at the next head: a cheater that gives up would be no danger.
func (c *cheater) play(ctx context.Context, heads <-chan chain.Block) error {
	for {
		select {
		case <-ctx.Done():
			return nil
		case head := <-heads:
			if err := c.step(ctx, head); err != nil && ctx.Err() == nil {
				c.log.Warn("the cheater tries again", "block", head.Number, "err", err)
			}
		}
	}
}

func (c *cheater) step(ctx context.Context, head chain.Block) error {
	clock := c.client.Deployment().Clock
	epoch, phase := clock.EpochAt(head.Number+1), clock.PhaseAt(head.Number+1)
	switch {
	case phase == sortition.Commit && (c.sealed == nil || c.sealed.epoch != epoch):
		return c.commit(ctx, head, epoch)
	case phase == sortition.Reveal && c.sealed != nil && c.sealed.epoch == epoch && !c.sealed.revealed:
		return c.reveal(ctx)
	}
	return nil
}
