package node

import (
	"context"
	"slices"

	"github.com/fluoronet/fluoro/attest/sortition"
	"github.com/fluoronet/fluoro/chain"
	"github.com/fluoronet/fluoro/chain/index"
	"github.com/fluoronet/fluoro/node/engine"
	"github.com/fluoronet/fluoro/node/rounds"
	"github.com/fluoronet/fluoro/study"
)

// Bounds of what one reconcile looks at; the rest comes round when these are
// done.
const (
	openPairs  = 200_000 // whose lots are drawn
	drawnPairs = 10_000  // that the ledger is asked about
)

// owedTasks answers the engine from the index, which knows the candidates, the
// fees, which must pay for them, the lot, which most of them fall out of, and the ledger, which decides at the
// head's block hash. Tasks are those whose results the coming commit phase, or
// the one under way, would take.
type owedTasks struct {
	client *chain.Client
	index  index.Reader
	clock  chain.Clock
	heads  <-chan chain.Block
	node   uint32
	fees   fees
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
				case out <- engine.Head{Number: b.Number, Hash: b.Hash, Time: b.Time}:
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
	epoch := rounds.Target(o.clock, head.Number)
	pairs, err := o.index.Open(ctx, o.node, epoch, openPairs)
	if err != nil || len(pairs) == 0 {
		return nil, err
	}
	view := o.client.At(head.Hash)
	pairs, err = o.fees.paid(ctx, view, head.Time, pairs)
	if err != nil || len(pairs) == 0 {
		return nil, err
	}
	pairs, err = o.drawn(ctx, view, head, epoch, pairs)
	if err != nil || len(pairs) == 0 {
		return nil, err
	}
	owed, err := o.confirm(ctx, view, epoch, pairs)
	if err != nil {
		return nil, err
	}
	tasks := make([]engine.Task, 0, len(owed))
	for _, p := range pairs {
		key := keyOf(p)
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

// drawn keeps the pairs whose lot selects the node, as far as can be told here:
// of a large network most are others'. A node that is not active has none.
func (o owedTasks) drawn(ctx context.Context, view chain.View, head engine.Head, epoch uint32, pairs []index.Pair) ([]index.Pair, error) {
	self, err := view.NodeByID(ctx, o.node)
	if err != nil || self.State != chain.NodeActive {
		return nil, err
	}
	seeds := map[uint32]chain.Seed{}
	var drawn []index.Pair
	for _, p := range pairs {
		if p.Since >= o.clock.EpochAt(head.Number) {
			continue // its epoch has no seed yet
		}
		seed, known := seeds[p.Since]
		if !known {
			if seed, err = view.Seed(ctx, p.Since); err != nil {
				return nil, err
			}
			seeds[p.Since] = seed
		}
		lot := sortition.Draw{Active: seed.Active, Target: p.Target, E0: p.Since, Epoch: epoch, Widen: o.clock.Schedule.WidenEpochs}
		if lot.Eligible(sortition.TicketOf(seed.Seed, keyOf(p).ID(), o.node), o.clock.EpochAt(self.Since)) {
			drawn = append(drawn, p)
		}
		if len(drawn) == drawnPairs {
			break
		}
	}
	return drawn, nil
}

// confirm asks the ledger which of the pairs would take a result that is
// committed to in the epoch.
func (o owedTasks) confirm(ctx context.Context, view chain.View, epoch uint32, pairs []index.Pair) (map[chain.TaskKey]bool, error) {
	keys := make([]chain.TaskKey, len(pairs))
	for i, p := range pairs {
		keys[i] = keyOf(p)
	}
	byModel(keys)
	refusals, err := view.Refusals(ctx, keys, o.node, epoch)
	if err != nil {
		return nil, err
	}
	owed := make(map[chain.TaskKey]bool, len(keys))
	for i, key := range keys {
		owed[key] = refusals[i] == chain.NotRefused
	}
	return owed, nil
}

func keyOf(p index.Pair) chain.TaskKey { return chain.TaskKey{Study: p.Study.ID, Model: p.Model} }

// byModel puts keys of one model in a row, so that they share calls.
func byModel(keys []chain.TaskKey) {
	slices.SortStableFunc(keys, func(a, b chain.TaskKey) int { return study.Hash.Compare(a.Model, b.Model) })
}
