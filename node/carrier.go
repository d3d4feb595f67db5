package node

import (
	"cmp"
	"context"
	"fmt"
	"slices"

	"github.com/fluoronet/fluoro/attest"
	"github.com/fluoronet/fluoro/chain"
	"github.com/fluoronet/fluoro/chain/evidence"
	"github.com/fluoronet/fluoro/chain/index"
	"github.com/fluoronet/fluoro/chain/outbox"
	"github.com/fluoronet/fluoro/node/rounds"
	"github.com/fluoronet/fluoro/study"
)

// sealer seals and signs for the rounds, with the key that is the node's now.
type sealer struct {
	domain attest.Domain
	node   uint32
	keys   *keys
}

// Seal implements rounds.Sealer.
func (s sealer) Seal(ctx context.Context, epoch uint32, salt study.Hash, results []study.Result) (study.Hash, rounds.Signature, error) {
	seals := make([]study.Hash, len(results))
	for i, r := range results {
		seals[i] = attest.Seal(s.domain, r, salt)
	}
	batch, err := attest.NewBatch(seals)
	if err != nil {
		return study.Hash{}, rounds.Signature{}, err
	}
	account, err := s.keys.current(ctx)
	if err != nil {
		return study.Hash{}, rounds.Signature{}, err
	}
	c := attest.Commitment{Node: s.node, Epoch: epoch, Root: batch.Root(), Count: uint16(batch.Len())}
	signature, err := attest.SignCommitment(s.domain, c, account.Signer())
	return batch.Root(), rounds.Signature{R: signature.R, VS: signature.VS}, err
}

// carrier packs what the rounds have to say and leaves it to the outbox. Keys
// name what is sent, so that saying it again does nothing.
type carrier struct {
	box   *outbox.Outbox
	index index.Reader
	at    chain.Contracts
	node  uint32
}

// Commit implements rounds.Carrier.
func (c carrier) Commit(ctx context.Context, b rounds.Batch, last uint64) error {
	data, err := chain.PackCommit(
		attest.Commitment{Node: c.node, Epoch: b.Epoch, Root: b.Root, Count: uint16(len(b.Results))},
		attest.Signature{R: b.Signature.R, VS: b.Signature.VS})
	return c.send(ctx, err, outbox.Call{Key: "commit:" + b.Root.String(), To: c.at.Ledger, Data: data, Last: last, Priority: outbox.Normal})
}

// Reveal implements rounds.Carrier.
func (c carrier) Reveal(ctx context.Context, b rounds.Batch, last uint64) error {
	series, err := chain.SeriesOf(b.Results)
	if err != nil {
		return err
	}
	data, err := chain.PackReveal(c.node, b.Salt, series)
	return c.send(ctx, err, outbox.Call{Key: "reveal:" + b.Root.String(), To: c.at.Ledger, Data: data, Last: last, Priority: outbox.Urgent})
}

// End implements rounds.Carrier.
func (c carrier) End(ctx context.Context, key string, tasks []rounds.Ending) error {
	if tasks[0].Kind == rounds.Resolve {
		return c.resolve(ctx, key, tasks[0].Key)
	}
	e, err := c.evidence(ctx, tasks, false)
	if err != nil {
		return err
	}
	data, err := chain.PackFinalise(e)
	return c.send(ctx, err, outbox.Call{Key: "finalise:" + key, To: c.at.Court, Data: data, Priority: outbox.Background})
}

func (c carrier) resolve(ctx context.Context, key string, task rounds.Key) error {
	contested, err := c.index.Contested(ctx)
	if err != nil {
		return err
	}
	at := slices.IndexFunc(contested, func(x index.Challenge) bool { return x.Key.ID() == task.Task })
	if at < 0 {
		return nil // it has ended
	}
	e, err := c.evidence(ctx, []rounds.Ending{{Key: task}}, true)
	if err != nil {
		return err
	}
	data, err := chain.PackResolve(contested[at].First, e)
	return c.send(ctx, err, outbox.Call{Key: "resolve:" + key, To: c.at.Court, Data: data, Priority: outbox.Background})
}

// evidence is all that counts of the tasks, which are of one model, in the
// order of their studies.
func (c carrier) evidence(ctx context.Context, tasks []rounds.Ending, second bool) (chain.Evidence, error) {
	studies := make([]study.Hash, len(tasks))
	for i, t := range tasks {
		studies[i] = t.Study
	}
	places, err := c.index.Places(ctx, studies)
	if err != nil {
		return chain.Evidence{}, err
	}
	slices.SortFunc(studies, func(a, b study.Hash) int { return cmp.Compare(places[a], places[b]) })
	all := make([]evidence.Results, len(tasks))
	for i, id := range studies {
		results, err := c.index.ResultsOf(ctx, chain.TaskKey{Study: id, Model: tasks[0].Model}.ID(), second)
		if err != nil {
			return chain.Evidence{}, err
		}
		all[i] = evidence.Results{Study: id, Results: results}
	}
	return evidence.Build(ctx, c.index, tasks[0].Model, all)
}

// Penalise implements rounds.Carrier.
func (c carrier) Penalise(ctx context.Context, key string, o rounds.Overdue) error {
	data, err := chain.PackPenalise(o.Node, o.Root)
	return c.send(ctx, err, outbox.Call{Key: "penalise:" + key, To: c.at.Court, Data: data, Priority: outbox.Background})
}

func (c carrier) send(ctx context.Context, packing error, call outbox.Call) error {
	if packing != nil {
		return fmt.Errorf("pack %s: %w", call.Key, packing)
	}
	_, err := c.box.Enqueue(ctx, call)
	return err
}
