package rounds

import (
	"context"
	"errors"

	"github.com/fluoronet/fluoro/attest/sortition"
	"github.com/fluoronet/fluoro/study"
)

// follow brings every batch in line with the chain: commitments that have not
// left are sent, batches are revealed, and their results go on or back.
func (r *Rounds) follow(ctx context.Context, head Head) error {
	batches, err := r.store.batches(ctx)
	if err != nil {
		return err
	}
	if len(batches) == 0 {
		r.deps.Observer.AtRisk(0)
		return nil
	}
	roots := make([]study.Hash, len(batches))
	for i, b := range batches {
		roots[i] = b.Root
	}
	states, err := r.deps.Chain.States(ctx, head, roots)
	if err != nil {
		return err
	}
	risk := 0
	var errs []error
	for i, b := range batches {
		if states[i] == Committed && r.atRisk(head, b) {
			risk++
			r.deps.Log.Error("stake is at risk: a batch is committed to and not revealed yet, and its epoch is nearly over",
				"root", b.Root, "results", len(b.tasks), "blocksLeft", r.cfg.Clock.LastBlock(b.Epoch)-head.Number)
		}
		errs = append(errs, r.followOne(ctx, head, b, states[i]))
	}
	r.deps.Observer.AtRisk(risk)
	return errors.Join(errs...)
}

// atRisk reports whether half of the reveal phase of the batch's epoch is over.
func (r *Rounds) atRisk(head Head, b live) bool {
	clock := r.cfg.Clock
	return clock.EpochAt(head.next()) == b.Epoch && head.Number >= clock.LastBlock(b.Epoch)-uint64(clock.Schedule.RevealBlocks)/2
}

func (r *Rounds) followOne(ctx context.Context, head Head, b live, state BatchState) error {
	if err := r.send(ctx, head, b, state); err != nil {
		return err
	}
	fates, opened, err := r.fates(ctx, head, b, state)
	if err != nil {
		return err
	}
	if err := r.store.apply(ctx, b, fates); err != nil {
		return err
	}
	if head.Number < r.cfg.Clock.LastBlock(b.Epoch)+r.cfg.Confirmations {
		return nil
	}
	if err := r.at("fates known"); err != nil {
		return err
	}
	if state != Unknown && !opened {
		r.deps.Observer.Missed(b.Root)
	}
	return r.store.settle(ctx, b.Root)
}

// send hands the carrier what the batch is in need of. It has most of it
// already: after a crash, and at each further head, it is told again.
func (r *Rounds) send(ctx context.Context, head Head, b live, state BatchState) error {
	clock := r.cfg.Clock
	if clock.EpochAt(head.next()) != b.Epoch {
		return nil
	}
	phase := clock.PhaseAt(head.next())
	switch {
	case state == Unknown && phase == sortition.Commit:
		return r.sendCommit(ctx, b.Batch)
	case state == Committed && phase == sortition.Reveal:
		if err := r.deps.Carrier.Reveal(ctx, b.Batch, clock.LastBlock(b.Epoch)); err != nil {
			return err
		}
		return r.at("reveal queued")
	}
	return nil
}

// fates are where the chain leaves the batch's results, and whether it was
// opened.
func (r *Rounds) fates(ctx context.Context, head Head, b live, state BatchState) (_ []fate, opened bool, err error) {
	out := make([]fate, len(b.tasks)) // ready, unless told otherwise
	over := r.cfg.Clock.EpochAt(head.next()) > b.Epoch
	if state == Unknown || state == Committed {
		if !over {
			for i := range out {
				out[i].stage = Sealed
			}
		} else if state == Committed {
			r.deps.Log.Error("a batch was not revealed in its epoch: it costs stake", "root", b.Root, "epoch", b.Epoch, "results", len(b.tasks))
		}
		return out, false, nil
	}
	told, err := r.deps.Chain.Fates(ctx, b.Root)
	if err != nil {
		return nil, false, err
	}
	for i, task := range b.tasks {
		refusal, known := told[task]
		switch {
		case known && refusal == Refusal{}:
			out[i].stage = Counted
		case known && !refusal.Passes:
			out[i] = fate{stage: Ended, reason: refusal.Reason}
		case !known && !over:
			out[i].stage = Sealed // revealed in a block that the answer does not cover yet
		}
	}
	return out, len(told) > 0, nil
}
