package rounds_test

import (
	"slices"
	"testing"

	"github.com/fluoronet/fluoro/node/rounds"
	"github.com/fluoronet/fluoro/study"
)

func ending(i int, model byte, nodes ...uint32) rounds.Ending {
	return rounds.Ending{Key: rounds.Key{Task: study.Hash{9, byte(i)}, Model: study.Hash{model}}, Since: clock.Genesis + 1, Nodes: nodes}
}

func TestEndingsAreGroupedByModel(t *testing.T) {
	f := newFake()
	r := open(t, f)
	for i := range 40 {
		f.endings = append(f.endings, ending(i, byte(1+i%2), self))
	}
	for i := 40; i < 60; i++ {
		f.endings = append(f.endings, ending(i, 1, self))
	}
	contested := ending(99, 1, self)
	contested.Kind = rounds.Resolve
	f.endings = append(f.endings, contested)
	step(t, r, f)
	if want := []string{"32 of 1", "8 of 1", "20 of 2", "1 of 1"}; !slices.Equal(f.ended, want) {
		t.Errorf("sent %v, want %v", f.ended, want)
	}
	f.mine()
	step(t, r, f)
	if len(f.ended) != 4 {
		t.Error("sent twice in one epoch")
	}
	f.to(clock.LastBlock(1))
	step(t, r, f)
	if len(f.ended) != 4+61 {
		t.Errorf("%d calls in all: what did not end goes alone in the next epoch", len(f.ended))
	}
}

// Of the nodes that reported on a task one goes first, and each of the others
// waits two blocks more.
func TestNodesTakeTurns(t *testing.T) {
	nodes := []uint32{3, self, 12, 40}
	turns := map[uint64]int{}
	for i := range 200 {
		f := newFake()
		r := open(t, f)
		f.endings = []rounds.Ending{ending(i, 1, nodes...)}
		for len(f.ended) == 0 {
			step(t, r, f)
			f.mine()
		}
		turns[f.number()-1-clock.Genesis]++
	}
	if len(turns) != 4 || turns[0] < 20 || turns[2] < 20 || turns[4] < 20 || turns[6] < 20 {
		t.Errorf("turns after blocks %v, want 0, 2, 4 and 6 about as often", turns)
	}
}

func TestOverdueBatchesArePenalisedInTurn(t *testing.T) {
	f := newFake()
	r := open(t, f)
	f.overdue = []rounds.Overdue{
		{Node: 3, Root: study.Hash{1}, Since: clock.Genesis, Peers: 1},
		{Node: self, Root: study.Hash{2}, Since: clock.Genesis, Peers: 1},
	}
	step(t, r, f)
	f.mine()
	step(t, r, f)
	if want := []string{"penalty of 3"}; !slices.Equal(f.ended, want) {
		t.Errorf("sent %v, want %v", f.ended, want)
	}
	f.overdue[0].Peers, f.overdue[0].Root = 1000, study.Hash{4}
	f.ended = nil
	for range 2 * 32 {
		f.mine()
		step(t, r, f)
	}
	if len(f.ended) == 0 {
		t.Error("nobody's turn came")
	}
}
