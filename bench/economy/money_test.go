package economy

import (
	"math"
	"math/rand/v2"
	"testing"
)

func near(a, b float64) bool { return math.Abs(a-b) < 1e-9 }

func luck() *rand.Rand { return rand.New(rand.NewPCG(1, 1)) }

// sure has no luck in it: everybody is up and drawn at once.
func sure(nodes int) Params {
	p := Recommended()
	p.Nodes, p.Down, p.Error, p.Lost, p.Target, p.Most = nodes, 0, 0, 0, nodes, nodes
	return p
}

func TestThreeHonestNodesShareTheFee(t *testing.T) {
	if e := Alone(sure(3), Honest, 10, 1); !near(e.Unchallenged, 0.8/3-0.05) || e.Final != 1 || e.Wrong != 0 {
		t.Errorf("got %+v", e)
	}
}

func TestASilentNodePaysForItAlone(t *testing.T) {
	if e := Alone(sure(4), Silent, 10, 1); !near(e.Unchallenged, -2) || e.Final != 1 {
		t.Errorf("got %+v", e)
	}
}

// Two nodes lie and three, whom a challenge asks, do not.
func TestOverturnedNodesPayTheHonestSide(t *testing.T) {
	task := &task{p: sure(5), nodes: make([]node, 5)}
	v := task.rerun(ending{[]commitment{{node: 0, value: lie}, {node: 1, value: lie}}, lie, true}, luck())
	if v.final != truth || !near(v.challenger, 2*20*0.25/4-0.1) {
		t.Errorf("got %+v", v)
	}
	for i, n := range task.nodes {
		want := -20.0
		if i > 1 {
			want = 0.8/3 + 2*20*0.25/4 - 0.05
		}
		if !near(n.profit, want) {
			t.Errorf("node %d has %v, want %v", i, n.profit, want)
		}
	}
}

// The second committee lies as well: the challenger loses the bond to it.
func TestUpheldLiesEarnTheBond(t *testing.T) {
	task := &task{p: sure(5), nodes: make([]node, 5)}
	for i := range task.nodes {
		task.nodes[i].strategy = Colluding
	}
	v := task.rerun(ending{[]commitment{{node: 0, value: lie}, {node: 1, value: lie}}, lie, true}, luck())
	if v.final != lie || !near(v.challenger, -2-0.1) {
		t.Errorf("got %+v", v)
	}
	if !near(task.nodes[0].profit, 0.8/5) || !near(task.nodes[4].profit, 0.8/5+2.0/3) {
		t.Errorf("got %+v", task.nodes)
	}
}

// A second committee that is too small settles nothing: the first value
// stands, the bond goes back, and whoever came is neither paid nor slashed.
func TestASecondCommitteeThatIsTooSmall(t *testing.T) {
	task := &task{p: sure(4), nodes: make([]node, 4)}
	v := task.rerun(ending{[]commitment{{node: 0, value: lie}, {node: 1, value: lie}}, lie, true}, luck())
	if v.final != lie || !near(v.challenger, -0.1) {
		t.Errorf("got %+v", v)
	}
	if !near(task.nodes[0].profit, 0.4) || !near(task.nodes[2].profit, -0.05) {
		t.Errorf("got %+v", task.nodes)
	}
}

func TestATieIsNoQuorum(t *testing.T) {
	if _, size, alone := groups([]commitment{{value: lie}, {value: truth}, {value: lie}, {value: truth}}); size != 2 || alone {
		t.Errorf("got a group of %d, alone %v", size, alone)
	}
}

// Who lied in a minority pays, and nobody profits from it.
func TestDisagreementProfitsNobody(t *testing.T) {
	task := &task{p: sure(3), nodes: make([]node, 3)}
	task.close(ending{[]commitment{{node: 0}, {node: 1}, {node: 2, value: lie}}, truth, true})
	for i, want := range []float64{0.4, 0.4, -2} {
		if !near(task.nodes[i].profit, want) {
			t.Errorf("node %d has %v, want %v", i, task.nodes[i].profit, want)
		}
	}
}

// A dissenter of the first committee loses for disagreement, and is no part of
// what overturned nodes pay.
func TestADissenterOfAnOverturnedCommittee(t *testing.T) {
	task := &task{p: sure(6), nodes: make([]node, 6)}
	v := task.rerun(ending{[]commitment{{node: 0, value: lie}, {node: 1, value: lie}, {node: 2, value: odd}}, lie, true}, luck())
	if v.final != truth || !near(v.challenger, 2*20*0.25/4-0.1) {
		t.Errorf("got %+v", v)
	}
	for i, want := range []float64{-20, -20, -2, 0.8/3 + 2*20*0.25/4 - 0.05} {
		if !near(task.nodes[i].profit, want) {
			t.Errorf("node %d has %v, want %v", i, task.nodes[i].profit, want)
		}
	}
}
