package replica

import (
	"context"
	"errors"
	"fmt"

	"github.com/fluoronet/fluoro/attest"
	"github.com/fluoronet/fluoro/attest/sortition"
	"github.com/fluoronet/fluoro/chain"
	"github.com/fluoronet/fluoro/chain/history"
	"github.com/fluoronet/fluoro/study"
)

// What a finding is about.
const (
	Registration = "registration" // of a study, announced in an earlier block
	Seed         = "seed"
	Commitment   = "commitment"
	Batch        = "batch" // as revealed
	Result       = "result"
	Agreement    = "agreement"
	Payment      = "payment"
	Label        = "label"
	Stake        = "stake"
	Registry     = "registry" // of studies, models or nodes
)

// Finding is one event, or what should have been one, checked.
type Finding struct {
	Kind    string
	Subject string
	Node    uint32
	Problem string // "": it is right
	Unsure  bool   // the endpoint does not give what it would take; Problem says what
}

// Terms are what was fixed at deployment.
type Terms struct {
	Domain    attest.Domain
	Clock     sortition.Clock
	Rewards   chain.RewardTerms
	Labels    chain.LabelTerms
	Penalties chain.Penalties
	Nodes     chain.NodeTerms
}

// Blocks gives blocks by number; those that are not to be had any more are
// chain.ErrNotFound.
type Blocks interface {
	BlockAt(ctx context.Context, number uint64) (chain.Block, error)
}

// State is what the events come to.
type State struct {
	Studies map[study.Hash]*StudyState
	Models  map[study.Hash]*ModelState
	Nodes   []*NodeState // node i+1
	Tasks   map[study.Hash]*Task
	Order   []*Task        // Tasks by their first result that counts
	Batches []*BatchState  // by commitment
	Results []*ResultState // as revealed, those that do not count too
	Reveals []*LabelState  // in order
	Finals  []*FinalState  // in order
	Books   *Books
	Terms   Terms
	seeds   map[uint32]history.SeedRecorded
	batches map[batchKey]*BatchState
}

// replica is a State on its way.
type replica struct {
	*State
	ctx      context.Context
	blocks   Blocks
	known    map[uint64]chain.Block
	findings []Finding
	tx       pending

	announced map[chain.Address][]announcement
	missing   map[uint32]bool // epochs that were drawn from without a seed
}

// pending are events of a transaction that a later one of it must explain.
type pending struct {
	hash     study.Hash
	slashes  []slash
	refused  []chain.Refused
	ended    *history.ChallengeEnded
	revealed *BatchState // in part
}

// Replay repeats the events, which are in the order of the chain. An error is
// trouble with the endpoint; what is wrong with the chain is in the findings.
func Replay(ctx context.Context, terms Terms, blocks Blocks, events []history.Event) (*State, []Finding, error) {
	r := &replica{
		State: &State{
			Studies: map[study.Hash]*StudyState{}, Models: map[study.Hash]*ModelState{}, Tasks: map[study.Hash]*Task{}, Books: newBooks(),
			Terms: terms, seeds: map[uint32]history.SeedRecorded{}, batches: map[batchKey]*BatchState{},
		},
		ctx: ctx, blocks: blocks, known: map[uint64]chain.Block{}, announced: map[chain.Address][]announcement{}, missing: map[uint32]bool{},
	}
	for _, e := range events {
		if e.Tx != r.tx.hash {
			if err := r.endTransaction(); err != nil {
				return nil, nil, err
			}
			r.tx.hash = e.Tx
		}
		if err := r.apply(e); err != nil {
			return nil, nil, fmt.Errorf("replay log %d of block %d: %w", e.Log, e.Block, err)
		}
	}
	err := r.endTransaction()
	return r.State, r.findings, err
}

// apply gives an event to whom it is about.
func (r *replica) apply(e history.Event) error {
	for _, registry := range []func(history.Event) (bool, error){r.applyStudy, r.applyModel, r.applyNode, r.applyLedger, r.applyCourt} {
		if mine, err := registry(e); mine || err != nil {
			return err
		}
	}
	return nil
}

// endTransaction finds what nothing has explained.
func (r *replica) endTransaction() error {
	for _, s := range r.tx.slashes {
		r.note(Stake, r.owner(s.Node), s.Node, "its stake was slashed for nothing that the protocol knows")
	}
	for _, x := range r.tx.refused {
		r.note(Result, x.Task.String(), x.Node, "it was refused, but nothing was revealed")
	}
	if c := r.tx.ended; c != nil {
		r.note(Agreement, c.Task.String(), 0, "the challenge ended, but the task did not")
	}
	if b := r.tx.revealed; b != nil {
		r.note(Batch, b.Root.String(), b.Node, fmt.Sprintf("%d of its %d results were revealed", len(b.leaves), b.Count))
	}
	r.tx = pending{}
	return nil
}

// note records one check; problem "" is a match.
func (r *replica) note(kind, subject string, node uint32, problem string) {
	r.findings = append(r.findings, Finding{Kind: kind, Subject: subject, Node: node, Problem: problem})
}

// complain records a problem, if there is one.
func (r *replica) complain(kind, subject string, node uint32, problem string) {
	if problem != "" {
		r.note(kind, subject, node, problem)
	}
}

// block is a block of the chain; ok is false when it is not to be had any more.
func (r *replica) block(number uint64) (b chain.Block, ok bool, err error) {
	if b, ok = r.known[number]; ok {
		return b, true, nil
	}
	b, err = r.blocks.BlockAt(r.ctx, number)
	if errors.Is(err, chain.ErrNotFound) {
		return b, false, nil
	}
	if err == nil {
		r.known[number] = b
	}
	return b, err == nil, err
}

// timeOf is the Unix second of a block that has events, and so must be there.
func (r *replica) timeOf(number uint64) (int64, error) {
	b, ok, err := r.block(number)
	if err == nil && !ok {
		err = fmt.Errorf("time of block %d: %w", number, chain.ErrNotFound)
	}
	return int64(b.Time), err
}

func (s *State) epochAt(p history.Place) uint32 { return s.Terms.Clock.EpochAt(p.Block) }

// Epoch is the epoch of a block.
func (s *State) Epoch(block uint64) uint32 { return s.Terms.Clock.EpochAt(block) }

// differs is the detail of a value that should be another.
func differs(what string, got, want any) string {
	return fmt.Sprintf("%s is %v, recomputed %v", what, got, want)
}

// first is the first of some problems.
func first(problems ...string) string {
	for _, p := range problems {
		if p != "" {
			return p
		}
	}
	return ""
}

// unless is the problem where the condition does not hold.
func unless(holds bool, problem string) string {
	if holds {
		return ""
	}
	return problem
}
