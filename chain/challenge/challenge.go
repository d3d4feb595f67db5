// Package challenge puts a closed task before a second committee: it follows
// the chain, waits for the task's window if it is asked to, proves all of its
// results and puts down the Court's bond. Whether the results are right is for
// its caller to know.
package challenge

import (
	"context"
	"database/sql"
	"errors"
	"fmt"
	"log/slog"

	"golang.org/x/sync/errgroup"

	"github.com/fluoronet/fluoro/chain"
	"github.com/fluoronet/fluoro/chain/evidence"
	"github.com/fluoronet/fluoro/chain/follow"
	"github.com/fluoronet/fluoro/chain/index"
)

// Challenger challenges tasks on behalf of an account.
type Challenger struct {
	client   *chain.Client
	account  *chain.Transactor
	index    index.Reader
	follower *follow.Follower
}

// New makes a challenger whose view of the chain is kept in db.
func New(ctx context.Context, db *sql.DB, client *chain.Client, account *chain.Transactor, log *slog.Logger) (*Challenger, error) {
	d := client.Deployment()
	ix, err := index.New(db, d)
	if err != nil {
		return nil, err
	}
	var sources []follow.Source
	for _, e := range client.Endpoints() {
		sources = append(sources, e)
	}
	follower, err := follow.New(ctx, db, sources, ix, follow.Config{From: d.Block, Contracts: ix.Addresses(), Log: log})
	return &Challenger{client: client, account: account, index: index.Reader{DB: db}, follower: follower}, err
}

// Now challenges the task in the block to come; outside of its window that is
// chain.ErrNotChallengeable.
func (c *Challenger) Now(ctx context.Context, key chain.TaskKey) (chain.Receipt, error) {
	if err := c.follower.Step(ctx); err != nil {
		return chain.Receipt{}, fmt.Errorf("read the chain's events: %w", err)
	}
	head, err := c.follower.Cursor(ctx)
	if err != nil {
		return chain.Receipt{}, err
	}
	return c.at(ctx, head, key)
}

// WhenOpen challenges the task as soon as its window is open. A task that has
// ended, or is contested already, is chain.ErrNotChallengeable.
func (c *Challenger) WhenOpen(ctx context.Context, key chain.TaskKey) (receipt chain.Receipt, err error) {
	ctx, stop := context.WithCancel(ctx)
	group, following := errgroup.WithContext(ctx)
	group.Go(func() error { return c.follower.Run(following) })
	group.Go(func() error {
		defer stop()
		receipt, err = c.await(following, key)
		return err
	})
	if failed := group.Wait(); failed != nil {
		return receipt, failed
	}
	return receipt, err
}

func (c *Challenger) await(ctx context.Context, key chain.TaskKey) (chain.Receipt, error) {
	for {
		select {
		case <-ctx.Done():
			return chain.Receipt{}, fmt.Errorf("wait for the task's window: %w", context.Cause(ctx))
		case head := <-c.follower.Heads():
			receipt, err := c.at(ctx, head, key)
			if !errors.Is(err, errNotYet) {
				return receipt, err
			}
		}
	}
}

// errNotYet is a task whose window may open later.
var errNotYet = fmt.Errorf("the task has no quorum yet, or its epoch is not over: %w", chain.ErrNotChallengeable)

// at challenges the task if the block after head is in its window.
func (c *Challenger) at(ctx context.Context, head chain.Block, key chain.TaskKey) (chain.Receipt, error) {
	open, err := c.open(ctx, head, key)
	if err != nil {
		return chain.Receipt{}, err
	}
	if !open {
		return chain.Receipt{}, errNotYet
	}
	proof, err := evidence.Of(ctx, c.index, key)
	if err != nil {
		return chain.Receipt{}, err
	}
	return c.account.Challenge(ctx, proof)
}

func (c *Challenger) open(ctx context.Context, head chain.Block, key chain.TaskKey) (bool, error) {
	t, err := c.index.TaskOf(ctx, key.ID())
	if errors.Is(err, chain.ErrNotFound) {
		return false, nil
	}
	if err != nil {
		return false, err
	}
	if t.State != chain.TaskOpen {
		return false, fmt.Errorf("the task is %s: %w", t.State, chain.ErrNotChallengeable)
	}
	results, err := c.index.ResultsOf(ctx, key.ID(), false)
	if err != nil {
		return false, err
	}
	models, err := c.index.Models(ctx)
	if err != nil {
		return false, err
	}
	clock := c.client.Deployment().Clock
	for _, m := range models {
		if m.ID == key.Model {
			return evidence.Challengeable(t, m, results, clock.EpochAt(head.Number+1), clock.Schedule), nil
		}
	}
	return false, fmt.Errorf("model %s: %w", key.Model, chain.ErrNotFound)
}
