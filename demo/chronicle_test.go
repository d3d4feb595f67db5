package demo

import (
	"math/big"
	"slices"
	"testing"

	"github.com/fluoronet/fluoro/attest"
	"github.com/fluoronet/fluoro/attest/sortition"
	"github.com/fluoronet/fluoro/chain"
	"github.com/fluoronet/fluoro/chain/history"
	"github.com/fluoronet/fluoro/study"
)

var (
	aStudy = study.Hash{1}
	aModel = study.Hash{2}
	aTask  = chain.TaskKey{Study: aStudy, Model: aModel}
)

// teller writes events, each in a block and transaction of its own unless it
// goes with the one before.
type teller struct{ events []history.Event }

func (s *teller) tell(what any) {
	n := uint64(len(s.events) + 1)
	s.events = append(s.events, history.Event{Place: history.Place{Block: n, Tx: study.Hash{byte(n)}}, What: what})
}

func (s *teller) with(what any) {
	last := s.events[len(s.events)-1].Place
	last.Log++
	s.events = append(s.events, history.Event{Place: last, What: what})
}

func (s *teller) reveal(node uint32, finding int32, counted bool) {
	root := study.Hash{byte(node), 9}
	s.tell(attest.Commitment{Node: node, Root: root})
	s.tell(chain.Revealed{Node: node, Root: root, Counted: []bool{counted}, Series: chain.Series{
		Model: aModel, Openings: []chain.Opening{{Study: aStudy, Findings: study.Findings{finding}}},
	}})
}

func (s *teller) chronicle() *chronicle {
	return chronicled(sortition.Clock{Schedule: sortition.Schedule{CommitBlocks: 1, RevealBlocks: 1}}, s.events)
}

// challengedTask is a task with a cheater and a second committee, and a batch
// that was never revealed.
func challengedTask() *teller {
	s := &teller{}
	s.tell(history.ModelPublished{ID: aModel, Quorum: 2})
	s.reveal(1, 70, true)
	s.reveal(2, 70, true)
	s.reveal(3, 42, true)
	s.reveal(9, 70, false)
	s.tell(attest.Commitment{Node: 8, Root: study.Hash{8}})
	s.tell(history.NodeSlashed{Node: 8, Amount: chain.Tokens(1)})
	s.with(history.BatchPenalised{Node: 8})
	s.tell(history.TaskChallenged{Task: aTask.ID(), Bond: chain.Tokens(100), First: chain.First{Nodes: []uint32{1, 2, 3}}})
	s.reveal(4, 70, true)
	s.reveal(5, 70, true)
	s.tell(history.NodeSlashed{Node: 3, Amount: chain.Tokens(10)})
	s.with(history.ChallengeEnded{Task: aTask.ID(), Upheld: true, Second: []uint32{4, 5}})
	s.with(chain.Finalised{Task: aTask.ID(), Study: aStudy, State: chain.TaskFinal, Findings: study.Findings{70}, Nodes: []uint32{1, 2}})
	return s
}

func TestTheChronicleTellsCommitteesAndSlashes(t *testing.T) {
	c := challengedTask().chronicle()
	if c.commits != 7 || len(c.opened) != 6 || !c.allEnded([]chain.TaskKey{aTask}) || c.allEnded([]chain.TaskKey{aTask, {Study: aModel}}) || c.allEnded(nil) {
		t.Errorf("%d commits, %d reveals", c.commits, len(c.opened))
	}
	want := []Slash{
		{Node: 8, Amount: "1", Cause: causeUnrevealed},
		{Node: 3, Amount: "10", Cause: causeDisagreement, StudyID: aStudy, ModelID: aModel},
	}
	if !slices.Equal(c.slashes, want) {
		t.Errorf("slashes %+v", c.slashes)
	}
	r := &Report{Models: []Model{{ModelID: aModel.String(), Findings: []study.FindingSpec{{Name: "pneumonia", Decimals: 2}}}}}
	r.record(c)
	if r.Results != 5 || r.Final != 1 || len(r.Tasks) != 1 || len(r.Challenges) != 1 || !r.Challenges[0].Upheld {
		t.Fatalf("%+v", r)
	}
	task := r.Tasks[0]
	for _, m := range task.Members {
		if m.Agrees != (m.Node != 3) || m.Second != (m.Node >= 4) || m.Findings[0].Value != study.Float(m.fixed[0], 2) {
			t.Errorf("member %+v", m)
		}
	}
	if task.Quorum != 2 || task.Findings[0].Value != 0.7 || len(groups(task.Members)) < 3 {
		t.Errorf("task %+v", task)
	}
}

func TestAmountsReadAsTokens(t *testing.T) {
	for want, amount := range map[string]*big.Int{"0": new(big.Int), "12": chain.Tokens(12), "0.50": big.NewInt(5e17)} {
		if got := tokens(amount); got != want {
			t.Errorf("%s, want %s", got, want)
		}
	}
	for from, want := range map[string]string{"3": "3.00", "1.4": "1.40", "2.261904": "2.26"} {
		if got := cents(from); got != want {
			t.Errorf("%s, want %s", got, want)
		}
	}
}
