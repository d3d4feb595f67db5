package node

import (
	"context"
	"errors"
	"fmt"

	"github.com/fluoronet/fluoro/attest"
	"github.com/fluoronet/fluoro/chain"
	"github.com/fluoronet/fluoro/chain/index"
	"github.com/fluoronet/fluoro/chain/outbox"
	"github.com/fluoronet/fluoro/internal/group"
	"github.com/fluoronet/fluoro/node/engine"
	"github.com/fluoronet/fluoro/study"
)

// openPairs bounds how many pairs one reconcile looks at; the rest comes round
// when these are done.
const openPairs = 10_000

// owedTasks answers the engine from the index, which knows the candidates, and
// the ledger, which decides at the head's block hash.
type owedTasks struct {
	client *chain.Client
	index  index.Reader
	heads  <-chan chain.Block
	node   uint32
	onHead func(chain.Block)
}

// Heads implements engine.Chain.
func (o owedTasks) Heads(ctx context.Context) (<-chan engine.Head, error) {
	out := make(chan engine.Head)
	go func() {
		defer close(out)
		for {
			select {
			case <-ctx.Done():
				return
			case b := <-o.heads:
				o.onHead(b)
				select {
				case out <- engine.Head{Number: b.Number, Hash: b.Hash}:
				case <-ctx.Done():
					return
				}
			}
		}
	}()
	return out, nil
}

// Owed implements engine.Chain.
func (o owedTasks) Owed(ctx context.Context, head engine.Head) ([]engine.Task, error) {
	pairs, err := o.index.Open(ctx, o.node, openPairs)
	if err != nil || len(pairs) == 0 {
		return nil, err
	}
	owed, err := o.confirm(ctx, head, pairs)
	if err != nil {
		return nil, err
	}
	tasks := make([]engine.Task, 0, len(owed))
	for _, p := range pairs {
		key := chain.TaskKey{Study: p.Study.ID, Model: p.Model}
		if !owed[key] {
			continue
		}
		tasks = append(tasks, engine.Task{
			ID: key.ID(), Model: p.Model,
			Study: engine.Study{ID: p.Study.ID, CID: p.Study.CID, Contributor: p.Study.Contributor.String(), Modality: p.Study.Modality, Instances: p.Study.Instances},
		})
	}
	return tasks, nil
}

// confirm asks the ledger which of the pairs are owed at the head.
func (o owedTasks) confirm(ctx context.Context, head engine.Head, pairs []index.Pair) (map[chain.TaskKey]bool, error) {
	byModel := map[study.Hash][]study.Hash{}
	for _, p := range pairs {
		byModel[p.Model] = append(byModel[p.Model], p.Study.ID)
	}
	view := o.client.At(head.Hash)
	owed := map[chain.TaskKey]bool{}
	for model, studies := range byModel {
		keys, err := view.Owed(ctx, []study.Hash{model}, studies, o.node)
		if err != nil {
			return nil, err
		}
		for _, key := range keys {
			owed[key] = true
		}
	}
	return owed, nil
}

// results signs what the engine found and leaves it to the outbox.
type results struct {
	box    *outbox.Outbox
	queue  *group.Writes[queued]
	domain attest.Domain
	keys   *keys
}

// Has implements engine.Outbox. It is asked about tasks that are owed at the
// head only: one that was refused before, say because the escrow was short,
// is queued again as it was signed.
func (r results) Has(ctx context.Context, task study.Hash) (bool, error) {
	key := outbox.ResultKey(task)
	status, err := r.box.Status(ctx, key)
	if errors.Is(err, chain.ErrNotFound) {
		return false, nil
	}
	if err != nil {
		return false, err
	}
	if status.State == outbox.Refused {
		_, err = r.box.Requeue(ctx, key)
	}
	return true, err
}

// Put implements engine.Outbox.
func (r results) Put(ctx context.Context, task study.Hash, result study.Result) error {
	key, err := r.keys.current(ctx)
	if err != nil {
		return err
	}
	signature, err := attest.Sign(r.domain, result, key.Signer())
	if err != nil {
		return fmt.Errorf("sign result: %w", err)
	}
	payload, err := outbox.EncodeResult(chain.SignedResult{Result: result, Signature: signature})
	if err != nil {
		return err
	}
	return r.queue.Do(queued{outbox.ResultKey(task), payload})
}
