package node

import (
	"math/big"
	"testing"
	"time"

	"github.com/fluoronet/fluoro/chain"
	"github.com/fluoronet/fluoro/chain/chaintest"
	"github.com/fluoronet/fluoro/chain/index"
	"github.com/fluoronet/fluoro/internal/testnet"
	"github.com/fluoronet/fluoro/node/engine"
	"github.com/fluoronet/fluoro/study"
)

// A node takes what pays, in the order in which it comes.
func TestWhatAnEscrowPaysForIsTaken(t *testing.T) {
	fresh, live, contested := index.Pair{}, index.Pair{Live: true}, index.Pair{Live: true, Contested: true}
	most := new(big.Int).Lsh(big.NewInt(1), 95)
	for name, c := range map[string]struct {
		fee, escrow, least *big.Int
		live               int
		pairs              []index.Pair
		want               []bool
	}{
		"enough":                   {chain.Tokens(2), chain.Tokens(5), nil, 0, []index.Pair{fresh, fresh}, []bool{true, true}},
		"for two of three":         {chain.Tokens(2), chain.Tokens(5), nil, 0, []index.Pair{fresh, fresh, fresh}, []bool{true, true, false}},
		"besides one under way":    {chain.Tokens(2), chain.Tokens(5), nil, 1, []index.Pair{live, fresh, fresh}, []bool{true, true, false}},
		"for those under way only": {chain.Tokens(2), chain.Tokens(5), nil, 2, []index.Pair{fresh, live, live}, []bool{false, true, true}},
		"not for all under way":    {chain.Tokens(2), chain.Tokens(5), nil, 3, []index.Pair{live, fresh, contested}, []bool{false, false, true}},
		"the least fee":            {chain.Tokens(2), chain.Tokens(5), chain.Tokens(2), 0, []index.Pair{fresh}, []bool{true}},
		"less than the least fee":  {chain.Tokens(2), chain.Tokens(5), chain.Tokens(3), 0, []index.Pair{fresh, live, contested}, []bool{false, false, false}},
		"no fee":                   {new(big.Int), new(big.Int), new(big.Int), 3, []index.Pair{fresh, live}, []bool{true, true}},
		"no fee, where one asks":   {new(big.Int), new(big.Int), big.NewInt(1), 0, []index.Pair{fresh}, []bool{false}},
		"dust":                     {big.NewInt(1), most, nil, 9, []index.Pair{fresh, live}, []bool{true, true}},
	} {
		p := purseOf(chain.Model{Fee: c.fee, Escrow: c.escrow}, c.live, c.least)
		for i, pair := range c.pairs {
			if got := p.pays(pair); got != c.want[i] {
				t.Errorf("%s: pair %d is taken: %v, want %v", name, i, got, c.want[i])
			}
		}
	}
}

// A node asks of each block what pays: of three studies as many as the escrow has
// fees for, besides those that others have reported on, and nothing of a model
// that pays less than it wants, nor whose consent has ended.
func TestNodesTakeWhatPaysOnly(t *testing.T) {
	n := chaintest.Start(t)
	ctx, by, player := t.Context(), n.Treasury(), n.Player(t)
	self := n.Node(t, n.Account(t))
	model := chain.NewModel{ID: study.Hash{1}, Modalities: study.MaskOf(study.CR), FindingCount: 1, Quorum: 2, Target: 8, Committee: 8, Fee: chain.Tokens(2)}
	_, err := by.PublishModel(ctx, model)
	testnet.Must(t, err)
	_, err = by.FundModel(ctx, model.ID, chain.Tokens(5))
	testnet.Must(t, err)
	head, err := n.Client.Head(ctx)
	testnet.Must(t, err)
	for i := range byte(4) {
		s := chain.NewStudy{ID: study.Hash{i}, CID: study.CID{9}, Modality: study.CR, InstanceCount: 1, ConsentScopes: 1}
		if i == 0 {
			s.ID, s.ConsentExpires = study.Hash{99}, head.Time+3600
		}
		_, err = by.RegisterStudy(ctx, s)
		testnet.Must(t, err)
	}
	n.NextEpoch(t)
	n.Commit() // a block that knows the seed
	owed := func(least *big.Int) (studies []study.Hash) {
		t.Helper()
		head, err := n.Client.Head(ctx)
		testnet.Must(t, err)
		tasks, err := owedTasks{
			client: n.Client, index: n.Index(t), clock: n.Deployment.Clock, node: self, fees: fees{n.Index(t), least},
		}.Owed(ctx, engine.Head{Number: head.Number, Hash: head.Hash, Time: head.Time})
		testnet.Must(t, err)
		for _, task := range tasks {
			studies = append(studies, task.Study.ID)
		}
		return studies
	}
	want := func(got []study.Hash, want ...study.Hash) {
		t.Helper()
		if len(got) != len(want) {
			t.Fatalf("owed %v, want %v", got, want)
		}
		for i := range want {
			if got[i] != want[i] {
				t.Errorf("owed %v, want %v", got, want)
			}
		}
	}
	want(owed(chain.Tokens(2)), study.Hash{99}, study.Hash{1})
	want(owed(chain.Tokens(3)))
	testnet.Must(t, n.Advance(time.Hour))
	want(owed(nil), study.Hash{1}, study.Hash{2})

	player.Reveal(t, player.Commit(t, study.Result{StudyID: study.Hash{3}, ModelID: model.ID}))
	want(owed(nil), study.Hash{1}, study.Hash{3})
	_, err = by.FundModel(ctx, model.ID, chain.Tokens(1))
	testnet.Must(t, err)
	want(owed(nil), study.Hash{1}, study.Hash{2}, study.Hash{3})
}
