package outbox

import (
	"context"
	"encoding/json"
	"fmt"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/fluoronet/fluoro/chain"
	"github.com/fluoronet/fluoro/contracts"
	"github.com/fluoronet/fluoro/study"
)

// ResultKey is the key under which a result is queued: a task has one result
// of a node, whatever it says.
func ResultKey(task study.Hash) string { return "result " + task.String() }

// EncodeResult makes a payload of a signed result.
func EncodeResult(r chain.SignedResult) ([]byte, error) {
	raw, err := json.Marshal(r)
	if err != nil {
		return nil, fmt.Errorf("encode result: %w", err)
	}
	return raw, nil
}

// Ledger is the Batcher that submits signed results to the InferenceLedger.
type Ledger struct {
	client *chain.Client
}

// NewLedger makes the batcher of a client's deployment.
func NewLedger(c *chain.Client) *Ledger { return &Ledger{client: c} }

// Check asks the ledger about each result at the head.
func (l *Ledger) Check(ctx context.Context, items []Item) (map[string]Outcome, error) {
	outcomes := map[string]Outcome{}
	var keys []string
	var results []chain.SignedResult
	for _, item := range items {
		r, err := decodeResult(item)
		if err != nil {
			outcomes[item.Key] = Outcome{Refused: "the payload is no result"}
			continue
		}
		keys, results = append(keys, item.Key), append(results, r)
	}
	refusals, err := l.client.Latest().Refusals(ctx, results)
	if err != nil {
		return nil, err
	}
	for i, refusal := range refusals {
		switch refusal {
		case chain.NotRefused:
		case chain.AlreadyReported:
			outcomes[keys[i]] = Outcome{}
		default:
			outcomes[keys[i]] = Outcome{Refused: refusal.String()}
		}
	}
	return outcomes, nil
}

// Batch packs InferenceLedger.submit.
func (l *Ledger) Batch(items []Item) (Call, error) {
	results := make([]chain.SignedResult, len(items))
	for i, item := range items {
		var err error
		if results[i], err = decodeResult(item); err != nil {
			return Call{}, err
		}
	}
	data, err := chain.PackSubmit(results)
	return Call{To: l.client.Deployment().Contracts.Ledger, Data: data}, err
}

// Settle reads ResultAccepted and ResultRefused. A result that the ledger had
// already is accepted: it stands there.
func (l *Ledger) Settle(items []Item, logs []*types.Log) (map[string]Outcome, error) {
	type part struct {
		task study.Hash
		node uint32
	}
	contract := contracts.NewInferenceLedger()
	at := common.Address(l.client.Deployment().Contracts.Ledger)
	told := map[part]Outcome{}
	for _, log := range logs {
		if log.Address != at {
			continue
		}
		if e, err := contract.UnpackResultAcceptedEvent(log); err == nil {
			told[part{e.TaskId, e.Node}] = Outcome{}
		}
		e, err := contract.UnpackResultRefusedEvent(log)
		if err != nil {
			continue
		}
		outcome := Outcome{Refused: chain.Refusal(e.Reason).String()}
		if chain.Refusal(e.Reason) == chain.AlreadyReported {
			outcome = Outcome{}
		}
		told[part{e.TaskId, e.Node}] = outcome
	}
	outcomes := map[string]Outcome{}
	for _, item := range items {
		r, err := decodeResult(item)
		if err != nil {
			return nil, err
		}
		if outcome, known := told[part{r.Key().ID(), r.Result.Node}]; known {
			outcomes[item.Key] = outcome
		}
	}
	return outcomes, nil
}

func decodeResult(item Item) (chain.SignedResult, error) {
	var r chain.SignedResult
	if err := json.Unmarshal(item.Payload, &r); err != nil {
		return r, fmt.Errorf("read queued result %s: %w", item.Key, err)
	}
	return r, nil
}
