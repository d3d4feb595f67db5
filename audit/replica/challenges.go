package replica

import (
	"math/big"

	"github.com/fluoronet/fluoro/chain"
	"github.com/fluoronet/fluoro/chain/history"
	"github.com/fluoronet/fluoro/study"
)

// Challenge is what was about to become final when it was challenged.
type Challenge struct {
	history.Place
	Challenger chain.Address
	Bond       *big.Int
	Epoch      uint32
	Results    []*ResultState // the complete set
	Value      study.Verdict  // the final one
	group      map[uint32]bool
}

// bond is how a challenger's bond is paid out.
type bond struct {
	amount     *big.Int
	part       *big.Int // of each of the second group
	second     []chain.Address
	challenger chain.Address
}

// challenged checks that the task was closed with a quorum and in its window,
// that the evidence was complete, and the bond.
func (r *replica) challenged(at history.Place, x history.TaskChallenged) {
	t := r.Tasks[x.Task]
	if t == nil {
		r.note(Agreement, x.Task.String(), 0, "a task without results was challenged")
		return
	}
	epoch, d := r.epochAt(at), t.decide()
	c := &Challenge{Place: at, Challenger: x.Challenger, Bond: x.Bond, Epoch: epoch, Results: t.Results, Value: d.Value, group: map[uint32]bool{}}
	for _, res := range d.Members {
		c.group[res.Value.Node] = true
	}
	window := uint32(r.Terms.Clock.Schedule.WindowEpochs)
	r.note(Agreement, x.Task.String(), 0, first(
		unless(t.State == chain.TaskOpen && d.Quorum, "a task without a quorum was challenged"),
		unless(epoch > t.Epoch && epoch <= t.Epoch+window, "it was challenged outside of its window"),
		c.compare(x.First),
	))
	r.note(Payment, x.Task.String(), 0, unless(x.Bond.Cmp(r.Terms.Penalties.Bond) == 0, differs("bond", x.Bond, r.Terms.Penalties.Bond)))
	r.Books.Totals.Bonded.Add(r.Books.Totals.Bonded, x.Bond)
	t.First, t.State = c, chain.TaskContested
	t.Results, t.Count, t.Epoch, t.Floor = nil, 0, epoch, t.quorum()
}

// compare says how the evidence of a challenge is not the complete set, or "".
func (c *Challenge) compare(f chain.First) string {
	if len(f.Statuses) != len(f.Nodes) || len(f.Findings) != len(f.Nodes) || int(f.Final) >= len(f.Nodes) {
		return "the evidence is malformed"
	}
	said := map[uint32]study.Verdict{}
	var group []uint32
	for i, node := range f.Nodes {
		said[node] = study.Verdict{Status: f.Statuses[i], Findings: f.Findings[i]}
		if i < 8 && f.Group>>i&1 != 0 {
			group = append(group, node)
		}
	}
	var want []uint32
	for _, res := range c.Results {
		if v, known := said[res.Value.Node]; !known || v != res.Verdict() {
			return "the evidence is not what was revealed"
		}
		if c.group[res.Value.Node] {
			want = append(want, res.Value.Node)
		}
	}
	return first(
		unless(len(f.Nodes) == len(c.Results), "the evidence is not complete"),
		unless(sameNodes(group, want), differs("first group", group, want)),
		unless(said[f.Nodes[f.Final]] == c.Value, "the first value is not the final one"),
	)
}

// resolve is the end of a challenge.
func (r *replica) resolve(t *Task, d Due, x history.ChallengeEnded) (ending, string) {
	c := t.First
	if d.Step == GiveUp {
		return ending{step: d.Step, bond: &bond{amount: c.Bond, part: new(big.Int), challenger: c.Challenger}}, first(
			unless(!x.Upheld, "a challenge that nobody may answer upheld the first value"),
			unless(len(x.Second) == 0, "a challenge that nobody may answer has a second group"),
		)
	}
	e := ending{step: d.Step, value: c.Value}
	var second []*ResultState
	upheld := true
	if d.Quorum {
		second = d.Members
		if upheld = t.Agrees(d.Value, c.Value); !upheld {
			e.value = d.Value
		}
	}
	var agreeing []*ResultState
	for _, res := range c.Results {
		if t.Agrees(res.Verdict(), e.value) {
			agreeing = append(agreeing, res)
		}
	}
	seconds := r.owners(second)
	e.nodes, e.owners = ids(agreeing), append(r.owners(agreeing), seconds...)
	e.bond = &bond{amount: c.Bond, part: new(big.Int), challenger: c.Challenger, second: seconds}
	if upheld && len(seconds) > 0 {
		e.bond.part.Div(c.Bond, big.NewInt(int64(len(seconds))))
	}
	e.dues = r.duesOf(t, d, e)
	return e, first(
		disjoint(c.Results, t.Results),
		unless(x.Upheld == upheld, differs("upheld", x.Upheld, upheld)),
		unless(sameNodes(x.Second, ids(second)), differs("second group", x.Second, ids(second))),
	)
}

// duesOf are the slashes at the end of a challenge: those whose value was
// overturned, for the good of who gave the final one and of the challenger, and
// who else did not give it, for nobody's.
func (r *replica) duesOf(t *Task, d Due, e ending) []due {
	honest := append(e.owners[:len(e.owners):len(e.owners)], t.First.Challenger)
	var dues []due
	for _, res := range t.First.Results {
		if t.Agrees(res.Verdict(), e.value) {
			continue
		}
		if t.First.group[res.Value.Node] {
			dues = append(dues, due{res.Value.Node, r.Terms.Penalties.Overturned, honest})
		} else {
			dues = append(dues, r.disagreement(res))
		}
	}
	if d.Quorum {
		for _, res := range d.Others {
			dues = append(dues, r.disagreement(res))
		}
	}
	return dues
}

// disjoint says that a node stands in both committees, or "".
func disjoint(a, b []*ResultState) string {
	for _, x := range a {
		for _, y := range b {
			if x.Value.Node == y.Value.Node {
				return "a node stands in both committees"
			}
		}
	}
	return ""
}

// payBond gives each of the second group its part and the rest to the
// challenger.
func (r *replica) payBond(b *bond) {
	rest := new(big.Int).Set(b.amount)
	for _, owner := range b.second {
		r.Books.credit(owner, b.part)
		rest.Sub(rest, b.part)
	}
	r.Books.credit(b.challenger, rest)
	r.Books.Totals.Bonded.Sub(r.Books.Totals.Bonded, b.amount)
}
