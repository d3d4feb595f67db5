package chain

import (
	"context"
	"math/big"

	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/rpc"
	"github.com/fluoronet/fluoro/attest/sortition"
	"github.com/fluoronet/fluoro/contracts"
	"github.com/fluoronet/fluoro/study"
)

// Task returns what the ledger keeps of a task; one that nobody reported on is
// open and counts nothing.
func (v View) Task(ctx context.Context, key TaskKey) (Task, error) {
	tasks, err := v.Tasks(ctx, []TaskKey{key})
	if err != nil {
		return Task{}, err
	}
	return tasks[0], nil
}

// Tasks is Task for many, in the same order.
func (v View) Tasks(ctx context.Context, keys []TaskKey) ([]Task, error) {
	l := contracts.NewInferenceLedger()
	raw := make([]contracts.IInferenceLedgerTask, len(keys))
	calls := make([]call, len(keys))
	for i, key := range keys {
		calls[i] = reading(v.at().Ledger, l.PackTask(key.Study, key.Model), l.UnpackTask, &raw[i])
	}
	if err := v.run(ctx, "read tasks", calls...); err != nil {
		return nil, err
	}
	tasks := make([]Task, len(keys))
	for i, key := range keys {
		tasks[i] = taskOf(key, raw[i])
	}
	return tasks, nil
}

// refusalPage is how many studies one refusalsAmong call asks about: each costs
// some twenty thousand gas, and endpoints bound a call's gas, usually at 50
// million.
const refusalPage = 500

// Refusals tells for each task why a result of the node would not count if it
// were committed to in an epoch, or NotRefused, as things are now; see
// Refusal.Passes. Keys of one model that follow each other share calls.
func (v View) Refusals(ctx context.Context, keys []TaskKey, node, epoch uint32) ([]Refusal, error) {
	l := contracts.NewInferenceLedger()
	when := new(big.Int).SetUint64(uint64(epoch))
	var calls []call
	var answers []*[]uint8
	var sizes []int
	for rest := keys; len(rest) > 0; {
		size := 1
		for size < min(len(rest), refusalPage) && rest[size].Model == rest[0].Model {
			size++
		}
		ids := make([][32]byte, size)
		for i, key := range rest[:size] {
			ids[i] = key.Study
		}
		answer := new([]uint8)
		calls = append(calls, reading(v.at().Ledger, l.PackRefusalsAmong(ids, rest[0].Model, node, when), l.UnpackRefusalsAmong, answer))
		answers, sizes, rest = append(answers, answer), append(sizes, size), rest[size:]
	}
	if err := v.run(ctx, "ask whether results would be taken", calls...); err != nil {
		return nil, err
	}
	refusals := make([]Refusal, 0, len(keys))
	for i, answer := range answers {
		if len(*answer) != sizes[i] {
			return nil, wrap("ask whether results would be taken", ErrAnswer)
		}
		for _, number := range *answer {
			refusals = append(refusals, Refusal(number))
		}
	}
	return refusals, nil
}

// Clock returns the ledger's schedule and its first block.
func (v View) Clock(ctx context.Context) (sortition.Clock, error) {
	var schedule contracts.IInferenceLedgerSchedule
	var genesis *big.Int
	l := contracts.NewInferenceLedger()
	err := v.run(ctx, "read schedule",
		reading(v.at().Ledger, l.PackSchedule(), l.UnpackSchedule, &schedule),
		reading(v.at().Ledger, l.PackGenesis(), l.UnpackGenesis, &genesis))
	if err != nil {
		return sortition.Clock{}, err
	}
	return sortition.Clock{Schedule: sortition.Schedule(schedule), Genesis: genesis.Uint64()}, nil
}

// Seed returns the seed of an epoch that has ended.
func (v View) Seed(ctx context.Context, epoch uint32) (Seed, error) {
	var raw contracts.SeedOfOutput
	l := contracts.NewInferenceLedger()
	err := v.run(ctx, "read seed", reading(v.at().Ledger, l.PackSeedOf(new(big.Int).SetUint64(uint64(epoch))), l.UnpackSeedOf, &raw))
	if err != nil {
		return Seed{}, err
	}
	s := Seed{Active: raw.Active, Kept: raw.Kept}
	raw.Seed.FillBytes(s.Seed[:])
	return s, nil
}

// Batch returns what the ledger keeps of a node's root.
func (v View) Batch(ctx context.Context, node uint32, root study.Hash) (Batch, error) {
	var raw contracts.BatchOfOutput
	l := contracts.NewInferenceLedger()
	err := v.run(ctx, "read batch", reading(v.at().Ledger, l.PackBatchOf(node, root), l.UnpackBatchOf, &raw))
	if err != nil {
		return Batch{}, err
	}
	return Batch{Epoch: epochOf(raw.Epoch), Count: uint16(raw.Count.Uint64()), State: BatchState(raw.State)}, nil
}

// Settled reports whether every task that a study could have has ended or can
// get no result any more, so that its label may be revealed.
func (v View) Settled(ctx context.Context, id study.Hash) (bool, error) {
	var settled bool
	l := contracts.NewInferenceLedger()
	err := v.run(ctx, "ask whether the study is settled", reading(v.at().Ledger, l.PackSettled(id), l.UnpackSettled, &settled))
	return settled, err
}

// Case returns the challenge of a task that is under way; its Challenger is
// zero when there is none.
func (v View) Case(ctx context.Context, key TaskKey) (Case, error) {
	var raw contracts.ICourtCase
	c := contracts.NewCourt()
	err := v.run(ctx, "read challenge", reading(v.at().Court, c.PackCaseOf(key.ID()), c.UnpackCaseOf, &raw))
	return Case{Challenger: Address(raw.Challenger), Bond: raw.Bond, Epoch: raw.Epoch, First: raw.First}, err
}

// Penalties returns the Court's penalties.
func (v View) Penalties(ctx context.Context) (Penalties, error) {
	var raw contracts.ICourtPenalties
	c := contracts.NewCourt()
	err := v.run(ctx, "read penalties", reading(v.at().Court, c.PackPenalties(), c.UnpackPenalties, &raw))
	return Penalties(raw), err
}

// Ether returns an account's wei, with which it pays for gas.
func (v View) Ether(ctx context.Context, account Address) (*big.Int, error) {
	var amount hexutil.Big
	err := v.c.do(ctx, "read ether balance", func(ctx context.Context, _ *Endpoint, conn *rpc.Client) error {
		return conn.CallContext(ctx, &amount, "eth_getBalance", account, v.block)
	})
	return (*big.Int)(&amount), err
}
