package node

import (
	"context"
	"slices"

	"github.com/fluoronet/fluoro/chain"
	"github.com/fluoronet/fluoro/chain/evidence"
	"github.com/fluoronet/fluoro/chain/index"
	"github.com/fluoronet/fluoro/node/rounds"
	"github.com/fluoronet/fluoro/study"
)

// overdueBatches bounds how many overdue batches are looked at at a time.
const overdueBatches = 100

// court tells the rounds what the Court could end, as the index has it.
type court struct {
	index      index.Reader
	clock      chain.Clock
	node       uint32
	unrevealed bool // the network penalises what is not revealed

	epoch uint32              // that open is about
	open  map[study.Hash]bool // tasks that cannot end before another epoch
}

// Endings implements rounds.Court.
func (c *court) Endings(ctx context.Context, head rounds.Head) ([]rounds.Ending, error) {
	epoch := c.clock.EpochAt(head.Number + 1)
	tasks, err := c.index.Unended(ctx, c.node)
	if err != nil || len(tasks) == 0 {
		return nil, err
	}
	if epoch != c.epoch {
		c.epoch, c.open = epoch, map[study.Hash]bool{}
	}
	models, err := evidence.ModelsOf(ctx, c.index)
	if err != nil {
		return nil, err
	}
	endings, err := c.resolutions(ctx, epoch)
	if err != nil {
		return nil, err
	}
	for _, id := range tasks {
		if c.open[id] {
			continue
		}
		t, err := c.index.TaskOf(ctx, id)
		if err != nil {
			return nil, err
		}
		results, err := c.index.ResultsOf(ctx, id, false)
		if err != nil {
			return nil, err
		}
		switch kind := evidence.EndingOf(t, models[t.Key.Model], results, epoch, c.clock.Schedule); kind {
		case evidence.None:
			c.open[id] = true
		default:
			endings = append(endings, rounds.Ending{Key: key(t.Key), Kind: rounds.Finalise, Since: c.since(t, kind), Nodes: nodesOf(results)})
		}
	}
	return endings, nil
}

// since is the first block in which a task could be ended.
func (c *court) since(t index.Task, kind evidence.Ending) uint64 {
	epoch := t.Epoch
	switch {
	case kind == evidence.Final:
		epoch += uint32(c.clock.Schedule.WindowEpochs)
	case kind == evidence.Inconclusive && int(t.Count) < t.Committee:
		epoch = max(epoch, t.Since+uint32(c.clock.Schedule.TaskEpochs))
	}
	return c.clock.FirstBlock(epoch + 1)
}

// resolutions are the challenges that this node has a part in and that are to
// be decided.
func (c *court) resolutions(ctx context.Context, epoch uint32) ([]rounds.Ending, error) {
	contested, err := c.index.Contested(ctx)
	if err != nil {
		return nil, err
	}
	var endings []rounds.Ending
	for _, challenge := range contested {
		id := challenge.Key.ID()
		t, err := c.index.TaskOf(ctx, id)
		if err != nil {
			return nil, err
		}
		if !evidence.Decidable(challenge, t, epoch, c.clock.Schedule) {
			continue
		}
		second, err := c.index.ResultsOf(ctx, id, true)
		if err != nil {
			return nil, err
		}
		nodes := append(nodesOf(second), challenge.First.Nodes...)
		since := c.clock.FirstBlock(challenge.Epoch + uint32(c.clock.Schedule.TaskEpochs) + 1)
		if t.Closed(epoch) {
			since = min(since, c.clock.FirstBlock(t.Epoch+1))
		}
		if challenge.Withdrawn != 0 {
			since = min(since, max(challenge.Withdrawn, challenge.Block)+1)
		}
		if slices.Contains(nodes, c.node) {
			endings = append(endings, rounds.Ending{Key: key(challenge.Key), Kind: rounds.Resolve, Since: since, Nodes: nodes})
		}
	}
	return endings, nil
}

// Overdue implements rounds.Court.
func (c *court) Overdue(ctx context.Context, head rounds.Head) ([]rounds.Overdue, error) {
	if !c.unrevealed {
		return nil, nil
	}
	batches, err := c.index.Overdue(ctx, c.clock.EpochAt(head.Number+1), overdueBatches)
	if err != nil || len(batches) == 0 {
		return nil, err
	}
	nodes, err := c.index.Nodes(ctx)
	if err != nil {
		return nil, err
	}
	var active uint32
	for _, n := range nodes {
		if n.State == chain.NodeActive {
			active++
		}
	}
	out := make([]rounds.Overdue, len(batches))
	for i, b := range batches {
		out[i] = rounds.Overdue{Node: b.Node, Root: b.Root, Since: c.clock.FirstBlock(b.Epoch + 1), Peers: active}
	}
	return out, nil
}

func key(k chain.TaskKey) rounds.Key {
	return rounds.Key{Task: k.ID(), Study: k.Study, Model: k.Model}
}

func nodesOf(results []index.Result) []uint32 {
	nodes := make([]uint32, len(results))
	for i, r := range results {
		nodes[i] = r.Value.Node
	}
	return nodes
}
