package evidence

import (
	"cmp"
	"context"
	"errors"
	"fmt"
	"slices"

	"github.com/fluoronet/fluoro/attest"
	"github.com/fluoronet/fluoro/chain"
	"github.com/fluoronet/fluoro/chain/index"
	"github.com/fluoronet/fluoro/study"
)

// MaxTasks is the most tasks of one call: with full committees of eight their
// results come from at most 256 batches, which a Verdict can name, and the call
// stays under EIP-7825's 2^24 gas.
const MaxTasks = 32

// ErrTasks is wrapped by Build for tasks that do not fit in one call.
var ErrTasks = errors.New("tasks are not evidence for one call")

// Seals are where the leaves of batches are found; index.Reader is one.
type Seals interface {
	// Seals returns the seals of a batch's results that count, in order.
	Seals(ctx context.Context, node uint32, root study.Hash) ([]study.Hash, error)
}

// Results are all results of one task that count.
type Results struct {
	Study   study.Hash
	Results []index.Result
}

// batchID is what names a batch.
type batchID struct {
	node uint32
	root study.Hash
}

// batch is a batch while its leaves are gathered.
type batch struct {
	place   int // among the evidence's batches
	salt    study.Hash
	runtime study.Hash // of its results of the model
	leaves  []int      // ascending, as the tasks are
}

// Build makes the evidence of at most MaxTasks tasks of one model, which come
// in the order of their studies' registration.
func Build(ctx context.Context, from Seals, model study.Hash, tasks []Results) (chain.Evidence, error) {
	e := chain.Evidence{Model: model}
	if len(tasks) > MaxTasks {
		return e, fmt.Errorf("%w: %d tasks, at most %d are allowed", ErrTasks, len(tasks), MaxTasks)
	}
	batches := map[batchID]*batch{}
	var order []batchID
	for _, task := range tasks {
		decision := chain.Decision{Study: task.Study}
		for _, x := range byNode(task.Results) {
			if x.Value.ModelID != model || x.Value.StudyID != task.Study || !x.Counted() {
				return e, fmt.Errorf("%w: a result is of another task, or does not count", ErrTasks)
			}
			id := batchID{x.Value.Node, x.Root}
			b := batches[id]
			if b == nil {
				b = &batch{place: len(order), salt: x.Salt, runtime: x.Value.Runtime}
				batches[id], order = b, append(order, id)
			}
			b.leaves = append(b.leaves, x.Leaf)
			decision.Verdicts = append(decision.Verdicts, chain.Verdict{
				Batch: uint8(b.place), Status: x.Value.Status, Findings: x.Value.Findings, Artefacts: x.Value.Artefacts,
			})
		}
		e.Decisions = append(e.Decisions, decision)
	}
	for _, id := range order {
		proven, err := prove(ctx, from, id, *batches[id])
		if err != nil {
			return e, err
		}
		e.Batches = append(e.Batches, proven)
	}
	return e, nil
}

// byNode are a task's results in the order in which the Court takes them.
func byNode(results []index.Result) []index.Result {
	sorted := slices.Clone(results)
	slices.SortFunc(sorted, func(a, b index.Result) int { return cmp.Compare(a.Value.Node, b.Value.Node) })
	return sorted
}

// prove makes the multiproof of some leaves of a batch.
func prove(ctx context.Context, from Seals, id batchID, b batch) (chain.ProvenBatch, error) {
	seals, err := from.Seals(ctx, id.node, id.root)
	if err != nil {
		return chain.ProvenBatch{}, err
	}
	tree, err := attest.NewBatch(seals)
	if err != nil {
		return chain.ProvenBatch{}, fmt.Errorf("batch %s of node %d: %w", id.root, id.node, err)
	}
	proof, flags, err := tree.MultiProof(b.leaves)
	if err != nil {
		return chain.ProvenBatch{}, fmt.Errorf("prove results of batch %s of node %d: %w", id.root, id.node, err)
	}
	if len(proof) == 0 {
		flags = nil // all of its results are evidence: the Court builds the tree itself
	}
	return chain.ProvenBatch{Node: id.node, Salt: b.salt, Runtime: b.runtime, Proof: proof, Flags: flags}, nil
}
