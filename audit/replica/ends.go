package replica

import (
	"math/big"
	"slices"

	"github.com/fluoronet/fluoro/chain"
	"github.com/fluoronet/fluoro/chain/history"
	"github.com/fluoronet/fluoro/study"
)

// ending is what the end of a task should be.
type ending struct {
	step   Step
	value  study.Verdict
	nodes  []uint32        // as TaskFinalised has them
	owners []chain.Address // who share the fee
	dues   []due
	bond   *bond
}

// finalised checks the end of a task: the complete set, agreement, the time,
// and everything that is paid and slashed.
func (r *replica) finalised(at history.Place, x chain.Finalised) error {
	t := r.Tasks[x.Task]
	if t == nil {
		r.note(Agreement, x.Task.String(), 0, "a task without results has ended")
		return nil
	}
	ended := r.tx.ended
	r.tx.ended = nil
	d, err := r.dueAt(at, t)
	if err != nil {
		return err
	}
	var e ending
	var problem string
	switch {
	case t.State == chain.TaskContested && ended != nil && ended.Task == x.Task:
		e, problem = r.resolve(t, d, *ended)
	case t.State == chain.TaskContested || ended != nil:
		problem = "the end of its challenge does not belong to the task's end"
		e = r.close(t, d)
	default:
		e = r.close(t, d)
	}
	r.note(Agreement, x.Task.String(), 0, first(problem, e.compare(t, x)))
	t.State, t.Final = x.State, &FinalState{Finalised: x, Place: at, Task: t, Royalty: new(big.Int), Share: new(big.Int)}
	r.settle(t.Final, e)
	r.Finals = append(r.Finals, t.Final)
	return nil
}

// close is the end of a task that was not challenged.
func (r *replica) close(t *Task, d Due) ending {
	e := ending{step: d.Step}
	if d.Step != Finish {
		return e
	}
	e.value, e.nodes, e.owners = d.Value, ids(d.Members), r.owners(d.Members)
	for _, res := range d.Others {
		e.dues = append(e.dues, r.disagreement(res))
	}
	return e
}

// disagreement is due for a result outside of the group, for nobody's good.
func (r *replica) disagreement(res *ResultState) due {
	return due{node: res.Value.Node, penalty: r.Terms.Penalties.Disagreement}
}

// owners are the accounts that own the nodes of some results.
func (r *replica) owners(results []*ResultState) []chain.Address {
	var owners []chain.Address
	for _, res := range results {
		if n := r.node(res.Value.Node); n != nil {
			owners = append(owners, n.Owner)
		}
	}
	return owners
}

// compare says how the event differs from the rules, or "".
func (e ending) compare(t *Task, x chain.Finalised) string {
	state := chain.TaskFinal
	if e.step == GiveUp {
		state = chain.TaskInconclusive
	}
	return first(
		unless(x.Study == t.Study.ID, differs("study", x.Study, t.Study.ID)),
		unless(e.step == Finish || e.step == GiveUp, differs("state", x.State, stepText(e.step))),
		unless(x.State == state, differs("state", x.State, state)),
		unless(x.Status == e.value.Status, differs("status", x.Status, e.value.Status)),
		unless(x.Findings == e.value.Findings, differs("findings", x.Findings, e.value.Findings)),
		unless(sameNodes(x.Nodes, e.nodes), differs("agreeing nodes", x.Nodes, e.nodes)),
	)
}

func sameNodes(a, b []uint32) bool {
	a, b = slices.Clone(a), slices.Clone(b)
	slices.Sort(a)
	slices.Sort(b)
	return slices.Equal(a, b)
}

// settle books what the end of a task pays and slashes, and judges its study.
func (r *replica) settle(f *FinalState, e ending) {
	t, x := f.Task, f.Finalised
	paid, emission, judged := new(big.Int), new(big.Int), false
	if e.step == Finish && len(e.owners) > 0 {
		f.Owners = e.owners
		paid = r.payFee(f, e)
		emission, judged = r.judge(t, e.value.Status)
	}
	if e.bond != nil {
		r.payBond(e.bond)
	}
	r.note(Payment, t.ID.String(), 0, first(
		unless(paid.Cmp(x.Paid) == 0, differs("fee", x.Paid, paid)),
		unless(judged == x.Judged, differs("a judgement of the study", x.Judged, judged)),
		unless(emission.Cmp(x.Emission) == 0, differs("emission", x.Emission, emission)),
	))
	r.explain(f.Place, e.dues)
}

// payFee pays the royalty and the group out of the escrow.
func (r *replica) payFee(f *FinalState, e ending) *big.Int {
	t := f.Task
	f.Royalty, f.Share = r.Books.fee(r.Terms.Rewards, t.Model, e.value.Status == study.OK, len(e.owners))
	paid := new(big.Int).Mul(f.Share, big.NewInt(int64(len(e.owners))))
	paid.Add(paid, f.Royalty)
	r.Books.credit(t.Study.Contributor, f.Royalty)
	for _, owner := range e.owners {
		r.Books.credit(owner, f.Share)
	}
	r.Books.draw(t.Model, paid)
	return paid
}

// judge keeps the first judgement of a study by a model that may judge, if this
// is it, and what it earns. One that was withdrawn is not accepted.
func (r *replica) judge(t *Task, status study.Reason) (emission *big.Int, judged bool) {
	s, terms := t.Study, r.Terms.Rewards
	switch {
	case t.Model.Quorum < int(terms.LeastQuorum) || t.Model.Fee.Cmp(terms.LeastFee) < 0:
	case s.Accepted || s.Rejected, status == study.OK && s.Withdrawn:
	case status == study.OK:
		s.Accepted = true
		return r.Books.reward(terms, s), true
	case BlamesStudy(status):
		s.Rejected = true
		return new(big.Int), true
	}
	return new(big.Int), false
}

// BlamesStudy reports whether a reason accuses the study itself, so that one
// that is final rejects it.
func BlamesStudy(r study.Reason) bool {
	return r >= study.BundleInvalid && r <= study.MixedStudy || r == study.NotDeidentified || r == study.PHISuspected
}
