package chain

import (
	"context"
	"math/big"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/rpc"
	"github.com/fluoronet/fluoro/attest"
	"github.com/fluoronet/fluoro/contracts"
	"github.com/fluoronet/fluoro/study"
)

// Task returns what the ledger keeps of a task; one that nobody reported on
// has TaskNone.
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
		calls[i] = reading(v.at().Ledger, l.PackTask(key.ID()), l.UnpackTask, &raw[i])
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

// owedPage is how many studies one owedAmong call asks about: each costs some
// ten thousand gas, and endpoints bound a call's gas, usually at 50 million.
const owedPage = 500

// Owed returns the tasks that a node owes: every pair of one of the models and
// one of the studies that still takes its result, models in the outer loop.
func (v View) Owed(ctx context.Context, models, studies []study.Hash, node uint32) ([]TaskKey, error) {
	l := contracts.NewInferenceLedger()
	pages := (len(studies) + owedPage - 1) / owedPage
	answers := make([][]bool, len(models)*pages)
	calls := make([]call, 0, len(answers))
	for m, model := range models {
		for p := range pages {
			part := studies[p*owedPage : min(len(studies), (p+1)*owedPage)]
			ids := make([][32]byte, len(part))
			for i, id := range part {
				ids[i] = id
			}
			calls = append(calls, reading(v.at().Ledger, l.PackOwedAmong(ids, model, node), l.UnpackOwedAmong, &answers[m*pages+p]))
		}
	}
	if err := v.run(ctx, "read owed tasks", calls...); err != nil {
		return nil, err
	}
	var owed []TaskKey
	for m, model := range models {
		for p := range pages {
			for i, owes := range answers[m*pages+p] {
				if at := p*owedPage + i; owes && at < len(studies) {
					owed = append(owed, TaskKey{Study: studies[at], Model: model})
				}
			}
		}
	}
	return owed, nil
}

// SignedResult is a result as the ledger takes it.
type SignedResult struct {
	Result    study.Result     `json:"result"`
	Signature attest.Signature `json:"signature"`
}

// Key returns the result's task.
func (r SignedResult) Key() TaskKey { return TaskKey{Study: r.Result.StudyID, Model: r.Result.ModelID} }

func (r SignedResult) packed() contracts.IInferenceLedgerSignedResult {
	x := r.Result
	return contracts.IInferenceLedgerSignedResult{
		StudyId: x.StudyID, ModelId: x.ModelID, Node: x.Node, Status: uint16(x.Status), Findings: x.Findings.Pack(),
		Artefacts: x.Artefacts, Runtime: x.Runtime, R: r.Signature.R, Vs: r.Signature.VS,
	}
}

// PackSubmit returns the calldata of InferenceLedger.submit.
func PackSubmit(results []SignedResult) ([]byte, error) {
	packed := make([]contracts.IInferenceLedgerSignedResult, len(results))
	for i, r := range results {
		packed[i] = r.packed()
	}
	return contracts.NewInferenceLedger().TryPackSubmit(packed)
}

// Refusals tells for each result why the ledger would not take it now, or
// NotRefused.
func (v View) Refusals(ctx context.Context, results []SignedResult) ([]Refusal, error) {
	l := contracts.NewInferenceLedger()
	raw := make([]uint8, len(results))
	calls := make([]call, len(results))
	for i, r := range results {
		data, err := l.TryPackRefusalOf(r.packed())
		if err != nil {
			return nil, err
		}
		calls[i] = reading(v.at().Ledger, data, l.UnpackRefusalOf, &raw[i])
	}
	if err := v.run(ctx, "ask whether results would be taken", calls...); err != nil {
		return nil, err
	}
	refusals := make([]Refusal, len(raw))
	for i, r := range raw {
		refusals[i] = Refusal(r)
	}
	return refusals, nil
}

// Ether returns an account's wei, with which it pays for gas.
func (v View) Ether(ctx context.Context, account Address) (*big.Int, error) {
	var amount hexutil.Big
	err := v.c.do(ctx, "read ether balance", func(ctx context.Context, _ *Endpoint, conn *rpc.Client) error {
		return conn.CallContext(ctx, &amount, "eth_getBalance", account, v.block)
	})
	return (*big.Int)(&amount), err
}

// Domain is the EIP-712 domain of the deployment's ledger.
func (d Deployment) Domain() attest.Domain {
	return attest.Domain{ChainID: d.ChainID, Ledger: common.Address(d.Contracts.Ledger)}
}
