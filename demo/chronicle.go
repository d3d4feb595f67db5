package demo

import (
	"math/big"

	"github.com/fluoronet/fluoro/attest"
	"github.com/fluoronet/fluoro/attest/sortition"
	"github.com/fluoronet/fluoro/chain"
	"github.com/fluoronet/fluoro/chain/history"
	"github.com/fluoronet/fluoro/study"
)

// chronicle is what the chain's events tell of the demo.
type chronicle struct {
	clock      sortition.Clock
	models     map[study.Hash]history.ModelPublished
	order      []study.Hash // tasks by their first result
	tasks      map[study.Hash]*told
	commits    int               // batches that were committed to
	opened     map[batchKey]bool // of them, revealed in their epoch
	challenges []*Challenge
	slashes    []Slash

	tx      study.Hash
	pending []history.NodeSlashed // of the transaction, until an event explains them
}

// batchKey names a batch.
type batchKey struct {
	node uint32
	root study.Hash
}

// told is a task as events tell of it.
type told struct {
	key       chain.TaskKey
	members   []Member
	challenge *Challenge // nil: it was never challenged
	final     *chain.Finalised
}

// chronicled folds the events, which are in the order of the chain.
func chronicled(clock sortition.Clock, events []history.Event) *chronicle {
	c := &chronicle{clock: clock, models: map[study.Hash]history.ModelPublished{}, tasks: map[study.Hash]*told{}, opened: map[batchKey]bool{}}
	for _, e := range events {
		if e.Tx != c.tx {
			c.tx, c.pending = e.Tx, nil
		}
		c.tell(e)
	}
	return c
}

func (c *chronicle) tell(e history.Event) {
	switch x := e.What.(type) {
	case history.ModelPublished:
		c.models[x.ID] = x
	case attest.Commitment:
		c.commits++
	case chain.Revealed:
		c.revealed(e.Place, x)
	case history.NodeSlashed:
		c.pending = append(c.pending, x)
	case history.BatchPenalised:
		c.explain(causeUnrevealed, chain.TaskKey{})
	case history.TaskChallenged:
		c.challenged(e.Place, x)
	case history.ChallengeEnded:
		if t := c.tasks[x.Task]; t != nil && t.challenge != nil {
			t.challenge.Ended, t.challenge.Upheld, t.challenge.Second = true, x.Upheld, x.Second
		}
	case chain.Finalised:
		if t := c.tasks[x.Task]; t != nil {
			t.final = &x
			c.explain(causeDisagreement, t.key)
		}
	}
}

// revealed adds the results that count. A batch of several models is told of in
// as many events.
func (c *chronicle) revealed(at history.Place, x chain.Revealed) {
	c.opened[batchKey{x.Node, x.Root}] = true
	for i, o := range x.Series.Openings {
		if !x.Counted[i] {
			continue
		}
		key := chain.TaskKey{Study: o.Study, Model: x.Series.Model}
		t := c.tasks[key.ID()]
		if t == nil {
			t = &told{key: key}
			c.tasks[key.ID()], c.order = t, append(c.order, key.ID())
		}
		t.members = append(t.members, Member{
			Node: x.Node, Epoch: c.clock.EpochAt(at.Block), Second: t.challenge != nil, Status: o.Status, fixed: o.Findings,
		})
	}
}

// explain says why the transaction's slashes were made.
func (c *chronicle) explain(cause string, key chain.TaskKey) {
	for _, s := range c.pending {
		c.slashes = append(c.slashes, Slash{Node: s.Node, Amount: tokens(s.Amount), Cause: cause, StudyID: key.Study, ModelID: key.Model})
	}
	c.pending = nil
}

func (c *chronicle) challenged(at history.Place, x history.TaskChallenged) {
	t := c.tasks[x.Task]
	if t == nil {
		return
	}
	t.challenge = &Challenge{
		StudyID: t.key.Study, ModelID: t.key.Model, Challenger: x.Challenger.Checksum(), Bond: tokens(x.Bond),
		Epoch: c.clock.EpochAt(at.Block), First: x.First.Nodes,
	}
	c.challenges = append(c.challenges, t.challenge)
}

// ended reports whether the task has.
func (c *chronicle) ended(key chain.TaskKey) bool {
	t := c.tasks[key.ID()]
	return t != nil && t.final != nil
}

// tokens is an amount as people read it.
func tokens(amount *big.Int) string {
	whole := new(big.Rat).SetFrac(amount, big.NewInt(1e18))
	if whole.IsInt() {
		return whole.Num().String()
	}
	return whole.FloatString(2)
}
