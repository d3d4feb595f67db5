package rounds

import (
	"bytes"
	"cmp"
	"context"
	"fmt"
	"io"
	"slices"

	"github.com/fluoronet/fluoro/attest/sortition"
	"github.com/fluoronet/fluoro/study"
)

// lastCall is the part of a commit phase, one in lastCall, at the end of which
// whatever is ready is committed to, and which is left for it to be mined.
const lastCall = 8

// commit seals the ready results that would count in this epoch: full batches
// at any head of the commit phase, others at the first head at which there are
// results and again when the phase is nearly over.
func (r *Rounds) commit(ctx context.Context, head Head) error {
	clock := r.cfg.Clock
	if clock.PhaseAt(head.next()) != sortition.Commit {
		return nil
	}
	epoch := clock.EpochAt(head.next())
	waiting, err := r.store.ready(ctx, epoch)
	if err != nil || len(waiting) == 0 {
		return err
	}
	made, err := r.store.madeIn(ctx, epoch)
	if err != nil {
		return err
	}
	all := made == 0 || head.next() >= r.lastSafe(epoch)
	if !all && len(waiting) < MaxBatch {
		return nil
	}
	chosen, err := r.choose(ctx, head, epoch, waiting)
	if err != nil {
		return err
	}
	for len(chosen) >= MaxBatch || all && len(chosen) > 0 {
		var batch []stored
		if batch, chosen = fill(chosen); len(batch) < MaxBatch && !all {
			return nil
		}
		if err := r.sealAndSend(ctx, head, epoch, batch); err != nil {
			return err
		}
	}
	return nil
}

// lastSafe is the block from which on the rest of a commit phase is left for
// commitments to be mined in.
func (r *Rounds) lastSafe(epoch uint32) uint64 {
	return r.cfg.Clock.FirstReveal(epoch) - max(1, uint64(r.cfg.Clock.Schedule.CommitBlocks)/lastCall)
}

// choose returns the results that would count, in the order of a batch. What
// is refused for good ends; the rest waits: the circle widens.
func (r *Rounds) choose(ctx context.Context, head Head, epoch uint32, waiting []stored) ([]stored, error) {
	keys := make([]Key, len(waiting))
	for i, w := range waiting {
		keys[i] = Key{Task: w.task, Study: w.value.StudyID, Model: w.value.ModelID}
	}
	refusals, err := r.deps.Chain.Refusals(ctx, head, epoch, keys)
	if err != nil {
		return nil, err
	}
	var chosen []stored
	var studies []study.Hash
	ended := map[study.Hash]string{}
	for i, w := range waiting {
		switch {
		case refusals[i] == Refusal{}:
			chosen, studies = append(chosen, w), append(studies, w.value.StudyID)
		case !refusals[i].Passes:
			ended[w.task] = refusals[i].Reason
		}
	}
	if err := r.store.end(ctx, ended); err != nil || len(chosen) == 0 {
		return nil, err
	}
	places, err := r.deps.Chain.Places(ctx, studies)
	if err != nil {
		return nil, err
	}
	chosen = slices.DeleteFunc(chosen, func(s stored) bool { _, known := places[s.value.StudyID]; return !known })
	slices.SortFunc(chosen, func(a, b stored) int {
		return cmp.Or(bytes.Compare(a.value.ModelID[:], b.value.ModelID[:]), cmp.Compare(places[a.value.StudyID], places[b.value.StudyID]))
	})
	return chosen, nil
}

// fill takes the results of the next batch. Those of one model come from one
// runtime, since they are revealed under it: others are left for a batch of
// their own.
func fill(chosen []stored) (batch, rest []stored) {
	runtime := map[study.Hash]study.Hash{}
	for _, c := range chosen {
		if _, known := runtime[c.value.ModelID]; !known {
			runtime[c.value.ModelID] = c.value.Runtime
		}
		if len(batch) < MaxBatch && runtime[c.value.ModelID] == c.value.Runtime {
			batch = append(batch, c)
		} else {
			rest = append(rest, c)
		}
	}
	return batch, rest
}

// sealAndSend makes a batch, which is on disk, salt and all, before anybody
// sees its commitment.
func (r *Rounds) sealAndSend(ctx context.Context, head Head, epoch uint32, results []stored) error {
	b := Batch{Epoch: epoch, Made: head.Number}
	if _, err := io.ReadFull(r.deps.Random, b.Salt[:]); err != nil {
		return fmt.Errorf("draw a salt: %w", err)
	}
	tasks := make([]study.Hash, len(results))
	for i, s := range results {
		tasks[i], b.Results = s.task, append(b.Results, s.value)
	}
	var err error
	if b.Root, b.Signature, err = r.deps.Sealer.Seal(ctx, epoch, b.Salt, b.Results); err != nil {
		return fmt.Errorf("seal %d results: %w", len(results), err)
	}
	if err := r.store.seal(ctx, b, tasks); err != nil {
		return err
	}
	r.deps.Log.Info("results sealed", "epoch", epoch, "results", len(results), "root", b.Root)
	if err := r.at("sealed"); err != nil {
		return err
	}
	return r.sendCommit(ctx, b)
}

func (r *Rounds) sendCommit(ctx context.Context, b Batch) error {
	if err := r.deps.Carrier.Commit(ctx, b, r.cfg.Clock.FirstReveal(b.Epoch)-1); err != nil {
		return err
	}
	return r.at("commit queued")
}
