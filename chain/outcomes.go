package chain

import (
	"context"
	"encoding/binary"
	"math/big"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/ethclient"
	"github.com/fluoronet/fluoro/contracts"
	"github.com/fluoronet/fluoro/study"
)

// Finalised is the event of a task's end, the only place where final findings
// stand.
type Finalised struct {
	Task     study.Hash
	Study    study.Hash
	State    TaskState // TaskFinal or TaskInconclusive
	Status   study.Reason
	Findings study.Findings
	Nodes    []uint32 // of the first committee, that gave this value
	Paid     *big.Int // from the model's escrow, in units of 1e-18 token
	Judged   bool     // it is the first judgement of its study
	Emission *big.Int // credited to the study's contributor, in units of 1e-18 token
}

// End is what the last word of the event TaskFinalised holds; see Ending.sol.
type End struct {
	State          TaskState
	Judged         bool
	Status         study.Reason
	Paid, Emission *big.Int
}

// EndOf reads that word.
func EndOf(word *big.Int) End {
	part := func(from, bits uint) *big.Int {
		mask := new(big.Int).Sub(new(big.Int).Lsh(big.NewInt(1), bits), big.NewInt(1))
		return mask.And(mask, new(big.Int).Rsh(word, from))
	}
	return End{
		State: TaskState(part(0, 8).Uint64()), Judged: part(8, 8).Sign() != 0, Status: study.Reason(part(16, 16).Uint64()),
		Paid: part(32, 96), Emission: part(128, 96),
	}
}

// Finalised reads the event TaskFinalised of the deployment's Court; ok is
// false for any other log.
func (d Deployment) Finalised(log *types.Log) (f Finalised, ok bool) {
	e, err := contracts.NewCourt().UnpackTaskFinalisedEvent(log)
	if err != nil || Address(log.Address) != d.Contracts.Court {
		return Finalised{}, false
	}
	end := EndOf(e.End)
	return Finalised{
		Task: e.TaskId, Study: e.StudyId, State: end.State, Status: end.Status,
		Findings: study.UnpackFindings(e.Findings), Nodes: NodesOf(e.Nodes), Paid: end.Paid, Judged: end.Judged, Emission: end.Emission,
	}, true
}

// NodesOf are the nodes that an event packs in a word: up to eight uint32 from
// the top, 0 after the last.
func NodesOf(word [32]byte) []uint32 {
	nodes := []uint32{}
	for i := 0; i < len(word); i += 4 {
		if node := binary.BigEndian.Uint32(word[i:]); node != 0 {
			nodes = append(nodes, node)
		}
	}
	return nodes
}

// Outcomes returns the ends of a study's tasks, by task id, up to the newest
// block. It asks for logs of the whole deployment, which some endpoints refuse.
func (c *Client) Outcomes(ctx context.Context, id study.Hash) (map[study.Hash]Finalised, error) {
	parsed, err := contracts.CourtMetaData.ParseABI()
	if err != nil {
		panic(err) // generated and tested
	}
	topic := parsed.Events[contracts.CourtTaskFinalised{}.ContractEventName()].ID
	logs, err := with(ctx, c, "read final results", func(ctx context.Context, eth *ethclient.Client) ([]types.Log, error) {
		return eth.FilterLogs(ctx, ethereum.FilterQuery{
			FromBlock: new(big.Int).SetUint64(c.deployment.Block), Addresses: []common.Address{common.Address(c.deployment.Contracts.Court)},
			Topics: [][]common.Hash{{topic}, nil, {common.Hash(id)}},
		})
	})
	if err != nil {
		return nil, err
	}
	outcomes := map[study.Hash]Finalised{}
	for i := range logs {
		if f, ok := c.deployment.Finalised(&logs[i]); ok {
			outcomes[f.Task] = f
		}
	}
	return outcomes, nil
}
