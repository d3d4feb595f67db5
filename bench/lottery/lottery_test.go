package lottery_test

import (
	"math"
	"testing"

	"github.com/fluoronet/fluoro/attest/sortition"
	"github.com/fluoronet/fluoro/bench/lottery"
)

var settings = []lottery.Setting{
	{Nodes: 5, Down: 3, Quorum: 2, Target: 3, Most: 6, Widen: 2, Epochs: 12},
	{Nodes: 10, Down: 4, Quorum: 3, Target: 5, Most: 8, Widen: 1, Epochs: 12},
	{Nodes: 100, Down: 60, Quorum: 2, Target: 3, Most: 6, Widen: 2, Epochs: 4},
}

// Real tickets behave as independent uniform ones: the play and the exact
// chances, which share no code, agree within four standard errors.
func TestPlayAgreesWithExactChances(t *testing.T) {
	const tasks = 4000
	for _, s := range settings {
		var sum, squares, missed, closed float64
		for task := range uint64(tasks) {
			o := s.Play(lottery.Tickets(task, s.Nodes))
			if o.Epoch == 0 {
				missed++
				continue
			}
			closed++
			sum, squares = sum+float64(o.Counted), squares+float64(o.Counted*o.Counted)
		}
		exact := s.Exact()
		mean := sum / closed
		off := 4 * math.Sqrt((squares/closed-mean*mean)/closed)
		if math.Abs(mean-exact.MeanCounted()) > off {
			t.Errorf("%+v: mean committee %v, want %v within %v", s, mean, exact.MeanCounted(), off)
		}
		p := exact.NoQuorum
		if off := 4*math.Sqrt(p*(1-p)/tasks) + 1e-9; math.Abs(missed/tasks-p) > off {
			t.Errorf("%+v: no quorum %v, want %v within %v", s, missed/tasks, p, off)
		}
	}
}

func TestExactChancesAddUp(t *testing.T) {
	for _, s := range settings {
		c := s.Exact()
		sum := c.NoQuorum
		for _, p := range c.Counted {
			sum += p
		}
		if math.Abs(sum-1) > 1e-9 {
			t.Errorf("%+v: chances add up to %v", s, sum)
		}
	}
}

// Too few nodes that answer never make a quorum; who comes to a full task
// works for nothing.
func TestPlayAtItsEnds(t *testing.T) {
	few := lottery.Setting{Nodes: 5, Down: 4, Quorum: 2, Target: 3, Most: 6, Widen: 1, Epochs: 9}
	if o := few.Play(lottery.Tickets(1, 5)); o != (lottery.Outcome{Counted: 1}) {
		t.Errorf("got %+v", o)
	}
	all := lottery.Setting{Nodes: 8, Quorum: 2, Target: 8, Most: 6, Widen: 1, Epochs: 9}
	if o := all.Play(make([]sortition.Ticket, 8)); o != (lottery.Outcome{Counted: 6, Refused: 2, Epoch: 1}) {
		t.Errorf("got %+v", o)
	}
}
