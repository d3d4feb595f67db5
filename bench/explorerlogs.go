package bench

import (
	"context"
	"encoding/binary"
	"fmt"
	"math/big"
	"math/rand/v2"
	"sort"

	"github.com/ethereum/go-ethereum/accounts/abi"
	"github.com/ethereum/go-ethereum/accounts/abi/bind/v2"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"

	"github.com/fluoronet/fluoro/attest"
	"github.com/fluoronet/fluoro/chain"
	"github.com/fluoronet/fluoro/contracts"
	"github.com/fluoronet/fluoro/study"
)

// townLabel is what every label of the town says.
const townLabel = "SCT:1=1"

// town is a network that never was: logs as its contracts would have emitted
// them, and the endpoint that serves them. A hundred studies are registered in
// an epoch, and all their tasks are done in the next.
type town struct {
	deployment chain.Deployment
	logs       []types.Log // in order
	head       uint64
	studies    []study.Hash
	models     []study.Hash
	tasks      []study.Hash
	results    int
	random     *rand.Rand
	abis       map[string]*abi.ABI
}

const (
	townModels   = 4
	townNodes    = 30
	townPerEpoch = 100
	townQuorum   = 3
)

// newTown has so many studies, each with ten results: three of each of three
// models, and of the fourth on each third study.
func newTown(studies int) (*town, error) {
	t := &town{deployment: townDeployment(), random: rand.New(rand.NewPCG(7, 11)), abis: map[string]*abi.ABI{}}
	for name, md := range map[string]*bind.MetaData{
		"studies": &contracts.StudyRegistryMetaData, "models": &contracts.ModelRegistryMetaData, "nodes": &contracts.NodeRegistryMetaData,
		"ledger": &contracts.InferenceLedgerMetaData, "court": &contracts.CourtMetaData,
	} {
		parsed, err := md.ParseABI()
		if err != nil {
			return nil, err
		}
		t.abis[name] = parsed
	}
	if err := t.found(); err != nil {
		return nil, err
	}
	for first := 0; first < studies; first += townPerEpoch {
		if err := t.epoch(first, min(first+townPerEpoch, studies)); err != nil {
			return nil, err
		}
	}
	t.head++
	return t, nil
}

func townDeployment() chain.Deployment {
	at := func(n byte) chain.Address { return chain.Address{19: n} }
	return chain.Deployment{
		Schema: chain.DeploymentSchema, ChainID: 1337, Block: 1, Clock: chain.Clock{Schedule: chain.DefaultSchedule(), Genesis: 1},
		Contracts: chain.Contracts{Token: at(1), Manager: at(2), Admission: at(3), Nodes: at(4), Models: at(5), Studies: at(6), Ledger: at(7), Court: at(8), Pool: at(9)},
	}
}

// townID is an id that looks like one.
func townID(kind byte, n int) (h study.Hash) {
	source := rand.New(rand.NewPCG(uint64(kind), uint64(n)))
	for i := 0; i < len(h); i += 8 {
		binary.BigEndian.PutUint64(h[i:], source.Uint64())
	}
	return h
}

func townAccount(n int) (a common.Address) {
	id := townID('a', n)
	return common.Address(id[:20])
}

// emit adds a log of the block under way, in a transaction of its own number.
func (t *town) emit(contract chain.Address, abi_, event string, tx study.Hash, args ...any) error {
	e, known := t.abis[abi_].Events[event]
	if !known {
		return fmt.Errorf("the contracts have no event %s", event)
	}
	topics := []common.Hash{e.ID}
	var rest []any
	for i, input := range e.Inputs {
		if !input.Indexed {
			rest = append(rest, args[i])
			continue
		}
		made, err := abi.MakeTopics([]any{args[i]})
		if err != nil {
			return err
		}
		topics = append(topics, made[0][0])
	}
	data, err := e.Inputs.NonIndexed().Pack(rest...)
	if err != nil {
		return fmt.Errorf("pack %s: %w", event, err)
	}
	index := uint(0)
	if n := len(t.logs); n > 0 && t.logs[n-1].BlockNumber == t.head {
		index = t.logs[n-1].Index + 1
	}
	t.logs = append(t.logs, types.Log{
		Address: common.Address(contract), Topics: topics, Data: data, BlockNumber: t.head, BlockHash: common.Hash(townBlock(t.head).Hash), TxHash: common.Hash(tx), Index: index,
	})
	return nil
}

// found publishes models and registers nodes.
func (t *town) found() error {
	t.head = 2
	c := t.deployment.Contracts
	for i := range townModels {
		id := townID('m', i)
		t.models = append(t.models, id)
		terms := contracts.IModelRegistryTerms{
			ModalityMask: uint32(study.MaskOf(study.CR, study.CT, study.MR)), FindingCount: 3, Quorum: 2, Target: 3, Committee: 5,
			FeePerTask: chain.Tokens(1), Tolerances: study.Tolerances{20, 20, 20}.Pack(),
		}
		if err := t.emit(c.Models, "models", "ModelPublished", townID('x', i), [32]byte(id), townAccount(1000+i), terms); err != nil {
			return err
		}
		if err := t.emit(c.Models, "models", "ModelFunded", townID('y', i), [32]byte(id), townAccount(1000+i), chain.Tokens(1_000_000)); err != nil {
			return err
		}
	}
	for node := uint32(1); node <= townNodes; node++ {
		owner := townAccount(2000 + int(node)/3)
		if err := t.emit(c.Nodes, "nodes", "NodeRegistered", townID('z', int(node)), node, owner, townAccount(3000+int(node)), [32]byte{}, chain.Tokens(1000)); err != nil {
			return err
		}
	}
	return nil
}

// epoch registers some studies and does their tasks.
func (t *town) epoch(from, to int) error {
	modalities := []study.Modality{study.CR, study.CR, study.CT, study.MR}
	t.head += 2
	for s := from; s < to; s++ {
		id := townID('s', s)
		t.studies = append(t.studies, id)
		var label study.Hash
		if s%2 == 0 {
			label = attest.LabelCommitment(id, townLabelOf(s), townID('l', s))
		}
		err := t.emit(t.deployment.Contracts.Studies, "studies", "StudyRegistered", townID('r', s), [32]byte(id), townAccount(s%40), [32]byte(townID('c', s)),
			uint8(modalities[s%len(modalities)]), uint32(1+s%300), [32]byte(label), uint8(3), uint64(0), true)
		if err != nil {
			return err
		}
	}
	t.head += 10
	opened, err := t.commit(from, to)
	if err != nil {
		return err
	}
	t.head += 10
	if err := t.reveal(opened); err != nil {
		return err
	}
	t.head += 20
	return t.finish(from, to)
}

// townLabelOf is positive for a third.
func townLabelOf(s int) string {
	if s%3 == 0 {
		return townLabel
	}
	return "SCT:1=0"
}

// batch is what one node has in an epoch, by model.
type batch struct {
	node   uint32
	root   study.Hash
	series [townModels][]contracts.IInferenceLedgerOpening
	count  int
}

// takers are the nodes that take a task.
func takers(task int) (nodes [townQuorum]uint32) {
	for i := range nodes {
		nodes[i] = uint32((task*7+i*11)%townNodes) + 1
	}
	return nodes
}

// each visits the tasks of some studies.
func (t *town) each(from, to int, do func(s, m, task int) error) error {
	for s := from; s < to; s++ {
		for m := range townModels {
			if m == townModels-1 && s%3 != 0 {
				continue
			}
			if err := do(s, m, s*townModels+m); err != nil {
				return err
			}
		}
	}
	return nil
}

func (t *town) commit(from, to int) ([]*batch, error) {
	batches := make([]*batch, townNodes)
	for i := range batches {
		batches[i] = &batch{node: uint32(i + 1), root: townID('b', from*townNodes+i)}
	}
	_ = t.each(from, to, func(s, m, task int) error {
		for i, node := range takers(task) {
			b := batches[node-1]
			b.series[m] = append(b.series[m], contracts.IInferenceLedgerOpening{
				StudyId: townID('s', s), Artefacts: townID('f', task*townQuorum+i), Outcome: t.finding(s, m, i).Pack(),
			})
			b.count++
		}
		return nil
	})
	epoch := t.deployment.Clock.EpochAt(t.head)
	for _, b := range batches {
		if b.count == 0 {
			continue
		}
		if err := t.emit(t.deployment.Contracts.Ledger, "ledger", "BatchCommitted", townID('k', int(b.root[0])<<20+from*townNodes+int(b.node)), b.node, epoch, [32]byte(b.root), uint16(b.count)); err != nil {
			return nil, err
		}
	}
	return batches, nil
}

// finding is what a node says of a study: the same as others, but for one in
// fifty.
func (t *town) finding(s, m, i int) study.Findings {
	score := int32(100 + (s*37+m*101)%700)
	if s%3 == 0 {
		score += 150
	}
	f := study.Findings{score + int32(i), score / 2, int32(m)}
	if i == townQuorum-1 && (s+m)%50 == 0 {
		f[0] += 500
	}
	return f
}

func (t *town) reveal(batches []*batch) error {
	for _, b := range batches {
		for m, openings := range b.series {
			if len(openings) == 0 {
				continue
			}
			t.results += len(openings)
			counted := new(big.Int).Sub(new(big.Int).Lsh(big.NewInt(1), uint(len(openings))), big.NewInt(1))
			err := t.emit(t.deployment.Contracts.Ledger, "ledger", "ResultsRevealed", townID('v', int(b.node)<<24+int(t.head)), b.node, [32]byte(t.models[m]), [32]byte(b.root),
				[32]byte(townID('w', int(b.node))), [32]byte(townID('u', int(b.node))), counted, new(big.Int), openings)
			if err != nil {
				return err
			}
		}
	}
	return nil
}

// finish ends the tasks of some studies, judges these, and reveals labels.
func (t *town) finish(from, to int) error {
	c := t.deployment.Contracts
	err := t.each(from, to, func(s, m, task int) error {
		id := attest.TaskID(townID('s', s), t.models[m])
		t.tasks = append(t.tasks, id)
		nodes := takers(task)
		members := nodes[:]
		if (s+m)%50 == 0 {
			members = nodes[:townQuorum-1]
		}
		var word [32]byte
		for i, node := range members {
			binary.BigEndian.PutUint32(word[4*i:], node)
		}
		royalty := new(big.Int).Div(chain.Tokens(1), big.NewInt(10))
		share := new(big.Int).Div(new(big.Int).Sub(chain.Tokens(1), royalty), big.NewInt(int64(len(members))))
		paid := new(big.Int).Add(royalty, new(big.Int).Mul(share, big.NewInt(int64(len(members)))))
		end := new(big.Int).Lsh(paid, 32)
		end.Or(end, big.NewInt(int64(chain.TaskFinal)))
		if m == 0 {
			end.Or(end, big.NewInt(1<<8))
			end.Or(end, new(big.Int).Lsh(chain.Tokens(5), 128))
		}
		return t.emit(c.Court, "court", "TaskFinalised", townID('e', s/20), [32]byte(id), [32]byte(townID('s', s)), t.finding(s, m, 0).Pack(), word, end)
	})
	t.head += 5
	for s := from; s < to && err == nil; s += 2 {
		if s%4 == 0 {
			err = t.emit(c.Studies, "studies", "LabelRevealed", townID('q', s), [32]byte(townID('s', s)), townAccount(s%40), []byte(townLabelOf(s)), [32]byte(townID('l', s)), chain.Tokens(1))
		}
	}
	return err
}

// townBlock is a block of the town's chain: one each twelve seconds.
func townBlock(number uint64) chain.Block {
	return chain.Block{Number: number, Hash: townID('h', int(number)), Parent: townID('h', int(number)-1), Time: 1_700_000_000 + 12*number}
}

// The town is an endpoint for a follower.

// Name implements follow.Source.
func (t *town) Name() string { return "town" }

// Head implements follow.Source.
func (t *town) Head(context.Context) (chain.Block, error) { return townBlock(t.head), nil }

// Finalized implements follow.Source.
func (t *town) Finalized(context.Context) (chain.Block, error) { return townBlock(t.head), nil }

// Blocks implements follow.Source.
func (t *town) Blocks(_ context.Context, numbers []uint64) ([]chain.Block, error) {
	blocks := make([]chain.Block, len(numbers))
	for i, n := range numbers {
		blocks[i] = townBlock(n)
	}
	return blocks, nil
}

// LogsOf implements follow.Source; all is final, so that nobody asks.
func (t *town) LogsOf(context.Context, []study.Hash, []chain.Address) ([][]types.Log, error) {
	return nil, chain.ErrNotFound
}

// LogsBetween implements follow.Source.
func (t *town) LogsBetween(_ context.Context, from, to uint64, _ []chain.Address) ([]types.Log, error) {
	at := func(block uint64) int {
		return sort.Search(len(t.logs), func(i int) bool { return t.logs[i].BlockNumber >= block })
	}
	return t.logs[at(from):at(to+1)], nil
}

// Watch implements follow.Source.
func (t *town) Watch(context.Context) (<-chan struct{}, error) { return nil, chain.ErrNoSubscription }
