package demo

import (
	"context"
	"database/sql"
	"fmt"
	"math/big"
	"time"

	"github.com/fluoronet/fluoro/chain"
	"github.com/fluoronet/fluoro/chain/follow"
	"github.com/fluoronet/fluoro/chain/history"
)

// watch is the demo's own view of the chain.
type watch struct {
	client   *chain.Client
	db       *sql.DB
	history  *history.History
	follower *follow.Follower
}

// finalPoll is how often the demo looks whether every task is final.
const finalPoll = 200 * time.Millisecond

func openWatch(ctx context.Context, deployment string) (w *watch, err error) {
	d, err := chain.LoadDeployment(deployment)
	if err != nil {
		return nil, err
	}
	w = &watch{}
	defer func() {
		if err != nil {
			w.close()
		}
	}()
	if w.client, err = chain.Dial(ctx, d); err != nil {
		return nil, err
	}
	if w.db, err = chain.OpenDB(":memory:"); err != nil {
		return nil, err
	}
	if w.history, err = history.New(w.db, d); err != nil {
		return nil, err
	}
	var sources []follow.Source
	for _, e := range w.client.Endpoints() {
		sources = append(sources, e)
	}
	w.follower, err = follow.New(ctx, w.db, sources, w.history, follow.Config{From: d.Block, Contracts: w.history.Addresses()})
	return w, err
}

func (w *watch) close() {
	if w.client != nil {
		w.client.Close()
	}
	if w.db != nil {
		_ = w.db.Close() // it is in memory
	}
}

// now is what the chain tells of the demo so far.
func (w *watch) now(ctx context.Context) (*chronicle, error) {
	if err := w.follower.Step(ctx); err != nil {
		return nil, fmt.Errorf("read the chain's events: %w", err)
	}
	events, err := w.history.Events(ctx)
	if err != nil {
		return nil, err
	}
	return chronicled(w.client.Deployment().Clock, events), nil
}

// awaitFinal watches until every pair whose modality matches has ended, and
// keeps what the chain tells of them.
func (w *watch) awaitFinal(ctx context.Context, r *Report) error {
	keys, err := w.pairs(ctx)
	if err != nil {
		return err
	}
	r.Pairs, r.Clock = len(keys), w.client.Deployment().Clock
	ticker := time.NewTicker(finalPoll)
	defer ticker.Stop()
	for {
		c, err := w.now(ctx)
		if err != nil {
			return err
		}
		if c.allEnded(keys) {
			r.record(c)
			return nil
		}
		select {
		case <-ctx.Done():
			return context.Cause(ctx)
		case <-ticker.C:
		}
	}
}

// pairs are the tasks that the network owes, as the chain's own registries say.
func (w *watch) pairs(ctx context.Context) ([]chain.TaskKey, error) {
	models, err := w.client.Latest().Models(ctx)
	if err != nil {
		return nil, err
	}
	studies, err := w.client.Latest().Studies(ctx)
	if err != nil {
		return nil, err
	}
	var keys []chain.TaskKey
	for _, s := range studies {
		for _, m := range models {
			if m.Modalities.Has(s.Modality) {
				keys = append(keys, chain.TaskKey{Study: s.ID, Model: m.ID})
			}
		}
	}
	return keys, nil
}

// hasEarned reports whether an account has anything to claim.
func (w *watch) hasEarned(ctx context.Context, account string) (bool, error) {
	address, err := chain.ParseAddress(account)
	if err != nil {
		return false, err
	}
	credit, err := w.client.Latest().Credit(ctx, address)
	if err != nil {
		return false, err
	}
	slashed, err := w.client.Latest().StakeCredit(ctx, address)
	return err == nil && credit.Sign()+slashed.Sign() > 0, err
}

// stakes reads what the nodes are left with, and what the challenger gets back.
func (w *watch) stakes(ctx context.Context, n *network, r *Report) error {
	for _, node := range n.nodes {
		now, err := w.client.Latest().NodeByID(ctx, node.Node)
		if err != nil {
			return err
		}
		node.Stake, node.State = tokens(now.Stake), now.State.String()
		r.NodeList = append(r.NodeList, node)
	}
	r.Nodes = len(r.NodeList)
	challenger, err := chain.ParseAddress(r.challenger)
	if err != nil {
		return err
	}
	r.returned, err = w.client.Latest().Credit(ctx, challenger)
	return err
}

// dust is less than a division by the number of a committee leaves over.
var dust = big.NewInt(8)
