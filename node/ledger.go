package node

import (
	"context"

	"github.com/fluoronet/fluoro/chain"
	"github.com/fluoronet/fluoro/chain/index"
	"github.com/fluoronet/fluoro/node/rounds"
	"github.com/fluoronet/fluoro/study"
)

// ledger tells the rounds what the ledger says of this node's results.
type ledger struct {
	client *chain.Client
	index  index.Reader
	node   uint32
}

// Refusals implements rounds.Chain.
func (l ledger) Refusals(ctx context.Context, head rounds.Head, epoch uint32, keys []rounds.Key) ([]rounds.Refusal, error) {
	asked := make([]chain.TaskKey, len(keys))
	for i, k := range keys {
		asked[i] = chain.TaskKey{Study: k.Study, Model: k.Model}
	}
	sorted := append([]chain.TaskKey{}, asked...)
	byModel(sorted)
	answers, err := l.client.At(head.Hash).Refusals(ctx, sorted, l.node, epoch)
	if err != nil {
		return nil, err
	}
	of := make(map[chain.TaskKey]rounds.Refusal, len(keys))
	for i, key := range sorted {
		of[key] = refusalOf(answers[i])
	}
	out := make([]rounds.Refusal, len(keys))
	for i, key := range asked {
		out[i] = of[key]
	}
	return out, nil
}

func refusalOf(r chain.Refusal) rounds.Refusal {
	if r == chain.NotRefused {
		return rounds.Refusal{}
	}
	return rounds.Refusal{Reason: r.String(), Passes: r.Passes()}
}

// Places implements rounds.Chain.
func (l ledger) Places(ctx context.Context, studies []study.Hash) (map[study.Hash]uint32, error) {
	return l.index.Places(ctx, studies)
}

// States implements rounds.Chain.
func (l ledger) States(ctx context.Context, head rounds.Head, roots []study.Hash) ([]rounds.BatchState, error) {
	states := make([]rounds.BatchState, len(roots))
	for i, root := range roots {
		b, err := l.client.At(head.Hash).Batch(ctx, l.node, root)
		if err != nil {
			return nil, err
		}
		states[i] = rounds.BatchState(b.State)
	}
	return states, nil
}

// Fates implements rounds.Chain.
func (l ledger) Fates(ctx context.Context, root study.Hash) (map[study.Hash]rounds.Refusal, error) {
	opened, err := l.index.Opened(ctx, l.node, root)
	fates := make(map[study.Hash]rounds.Refusal, len(opened))
	for task, r := range opened {
		fates[task] = refusalOf(r)
	}
	return fates, err
}
