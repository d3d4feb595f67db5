package replica

import (
	"fmt"

	"github.com/fluoronet/fluoro/attest/sortition"
	"github.com/fluoronet/fluoro/chain"
	"github.com/fluoronet/fluoro/chain/history"
)

// hashes is how many blocks back a contract can ask for a block's hash.
const hashes = 256

// seedRecorded checks the seed of an epoch, and the active nodes of then.
func (r *replica) seedRecorded(at history.Place, x history.SeedRecorded) error {
	subject := fmt.Sprint("epoch ", x.Epoch)
	_, again := r.seeds[x.Epoch]
	r.seeds[x.Epoch] = x
	active := max(r.active(), 1)
	problem := first(
		unless(!again, "the seed was recorded before"),
		unless(x.Epoch >= 1 && x.Epoch < r.epochAt(at), "the epoch had not ended"),
		unless(x.Active == active, differs("number of active nodes", x.Active, active)),
	)
	if problem != "" {
		r.note(Seed, subject, 0, problem)
		return nil
	}
	last := r.seedBlock(at.Block, x.Epoch)
	b, ok, err := r.block(last)
	if err != nil {
		return err
	}
	if !ok {
		r.findings = append(r.findings, Finding{Kind: Seed, Subject: subject, Unsure: true,
			Problem: fmt.Sprintf("the endpoint does not give block %d any more: the seed is taken as it was recorded", last)})
		return nil
	}
	want := sortition.SeedOf(b.Hash, x.Epoch)
	r.note(Seed, subject, 0, unless(x.Seed == want, differs("seed", fmt.Sprintf("%x", x.Seed), fmt.Sprintf("%x", want))))
	return nil
}

// seedBlock is the block whose hash makes an epoch's seed when it is recorded in
// another block: the epoch's last, or when that is too old the last of the
// newest ended epoch.
func (r *replica) seedBlock(recorded uint64, epoch uint32) uint64 {
	clock := r.Terms.Clock
	if last := clock.LastBlock(epoch); recorded-last <= hashes {
		return last
	}
	return clock.LastBlock(clock.EpochAt(recorded) - 1)
}

// lot is the draw of a task in an epoch; ok is false when its seed was never
// recorded, which is noted once.
func (r *replica) lot(since, epoch uint32, target int) (seed sortition.Seed, d sortition.Draw, ok bool) {
	s, ok := r.seeds[since]
	if !ok {
		if !r.missing[since] {
			r.missing[since] = true
			r.note(Seed, fmt.Sprint("epoch ", since), 0, "tasks were drawn from this epoch's seed, which was never recorded")
		}
		return seed, d, false
	}
	return s.Seed, sortition.Draw{Active: s.Active, Target: uint8(target), E0: since, Epoch: epoch, Widen: r.Terms.Clock.Schedule.WidenEpochs}, true
}

// target is the wanted committee of a task.
func target(t *Task, m *ModelState) int {
	if t.State == chain.TaskContested {
		return int(sortition.RerunTarget(uint8(m.Target)))
	}
	return m.Target
}
