package replica

import (
	"math/big"

	"github.com/fluoronet/fluoro/chain"
	"github.com/fluoronet/fluoro/chain/history"
	"github.com/fluoronet/fluoro/study"
)

// most is the most results of any committee.
const most = 8

// Task is a (study, model) pair that has results.
type Task struct {
	ID      study.Hash
	Study   *StudyState
	Model   *ModelState
	State   chain.TaskState
	Count   int
	Floor   int
	Epoch   uint32         // of the last result that counts, or of the challenge
	Results []*ResultState // that count, of the second committee once there is one
	First   *Challenge     // nil: it was never challenged
	Final   *FinalState    // nil: it has not ended
}

// FinalState is the end of a task.
type FinalState struct {
	chain.Finalised
	history.Place
	Task    *Task
	Royalty *big.Int        // to the contributor; 0 when nothing was paid, like Share
	Share   *big.Int        // to each of Owners
	Owners  []chain.Address // of the nodes that gave the final value, one for each
}

func newTask(id study.Hash, s *StudyState, m *ModelState) *Task {
	return &Task{ID: id, Study: s, Model: m, Floor: m.Quorum}
}

// All are the results of both committees.
func (t *Task) All() []*ResultState {
	if t.First == nil {
		return t.Results
	}
	return append(t.First.Results[:len(t.First.Results):len(t.First.Results)], t.Results...)
}

// Since is the epoch whose seed draws the task's lot.
func (t *Task) Since() uint32 {
	if t.First != nil && t.State == chain.TaskContested {
		return t.First.Epoch
	}
	return max(t.Study.Epoch, t.Model.Epoch)
}

func (t *Task) committee() int {
	if t.State == chain.TaskContested {
		return most
	}
	return t.Model.Committee
}

func (t *Task) quorum() int {
	if t.State == chain.TaskContested {
		return min(t.Model.Quorum+1, most)
	}
	return t.Model.Quorum
}

// Step is what anybody can do with a task.
type Step string

// The steps.
const (
	Nothing Step = ""
	Finish  Step = "final"
	GiveUp  Step = "inconclusive"
	Reopen  Step = "reopened"
)

// Due is what can be done with a task and what it comes to.
type Due struct {
	Step    Step
	Floor   int // with Reopen
	Value   study.Verdict
	Members []*ResultState // the group, or without a quorum the largest
	Others  []*ResultState
	Quorum  bool
}

// Due tells what anybody can do with a task in an epoch. Consent, where it does
// not hold, voids a challenge.
func (s *State) Due(t *Task, epoch uint32, consented bool) Due {
	d := t.decide()
	schedule := s.Terms.Clock.Schedule
	expired := epoch > t.Since()+uint32(schedule.TaskEpochs)
	contested := t.State == chain.TaskContested
	switch {
	case t.State.Ended():
	case contested && consented && !expired && (epoch <= t.Epoch || t.Count < t.Floor):
	case contested && !consented && !d.Quorum:
		d.Step = GiveUp
	case contested && (d.Quorum || expired || t.Count == most):
		d.Step = Finish
	case !contested && (t.Count == 0 || epoch <= t.Epoch):
	case !contested && d.Quorum:
		if epoch > t.Epoch+uint32(schedule.WindowEpochs) {
			d.Step = Finish
		}
	case !contested && (t.Count >= t.Model.Committee || expired):
		d.Step = GiveUp
	case t.Count >= t.Floor:
		d.Step, d.Floor = Reopen, min(t.Count+max(t.quorum()-len(d.Members), 1), t.committee())
	}
	return d
}

// decide applies the rule of agreement to the task's results.
func (t *Task) decide() Due {
	verdicts := make([]study.Verdict, len(t.Results))
	for i, res := range t.Results {
		verdicts[i] = res.Verdict()
	}
	final, members, ok := study.Agree(verdicts, t.Model.Tolerances, t.Model.Findings, t.quorum())
	d := Due{Quorum: ok}
	if final < 0 {
		return d
	}
	d.Value = verdicts[final]
	in := map[int]bool{}
	for _, i := range members {
		in[i] = true
	}
	for i, res := range t.Results {
		if in[i] {
			d.Members = append(d.Members, res)
		} else {
			d.Others = append(d.Others, res)
		}
	}
	return d
}

// Verdict is what a result says.
func (res *ResultState) Verdict() study.Verdict {
	return study.Verdict{Status: res.Value.Status, Findings: res.Value.Findings}
}

// Agrees reports whether two verdicts agree by the task's model.
func (t *Task) Agrees(a, b study.Verdict) bool {
	return a.Agrees(b, t.Model.Tolerances, t.Model.Findings)
}

func (r *replica) applyCourt(e history.Event) (bool, error) {
	switch x := e.What.(type) {
	case history.BatchPenalised:
		r.penalised(e.Place, x)
	case history.TaskReopened:
		return true, r.reopened(e.Place, x)
	case history.TaskChallenged:
		r.challenged(e.Place, x)
	case history.ChallengeEnded:
		r.complain(Agreement, x.Task.String(), 0, unless(r.tx.ended == nil, "its challenge ended, but the task of the one before did not"))
		r.tx.ended = &x
	case chain.Finalised:
		return true, r.finalised(e.Place, x)
	case history.Claimed:
		r.note(Payment, x.Account.String(), 0, r.Books.claim(x.Account, x.Amount))
	default:
		return false, nil
	}
	return true, nil
}

// penalised checks that a batch was overdue or repeated itself, and what it cost.
func (r *replica) penalised(at history.Place, x history.BatchPenalised) {
	b := r.batches[batchKey{x.Node, x.Root}]
	if b == nil {
		r.note(Batch, x.Root.String(), x.Node, "the node was penalised for a batch that it never committed to")
		return
	}
	results := b.Penalty(r.epochAt(at))
	r.note(Batch, x.Root.String(), x.Node, unless(results > 0, "it was penalised, but it was revealed or penalised before, or its epoch had not ended"))
	b.State = chain.BatchSpent
	taken := new(big.Int)
	for _, s := range r.tx.slashes {
		if s.Node == x.Node {
			taken = s.Amount
		}
	}
	r.complain(Stake, r.owner(x.Node), x.Node, unless(taken.Cmp(x.Taken) == 0, differs("penalty", x.Taken, taken)))
	penalty := new(big.Int).Mul(r.Terms.Penalties.Unrevealed, big.NewInt(int64(results)))
	r.explain(at, []due{{node: x.Node, penalty: penalty}})
}

func (r *replica) reopened(at history.Place, x history.TaskReopened) error {
	t := r.Tasks[x.Task]
	if t == nil {
		r.note(Agreement, x.Task.String(), 0, "a task without results was reopened")
		return nil
	}
	d, err := r.dueAt(at, t)
	if err != nil {
		return err
	}
	r.note(Agreement, x.Task.String(), 0, first(
		unless(d.Step == Reopen, differs("step", Reopen, stepText(d.Step))),
		unless(d.Floor == x.Floor, differs("number of results that it takes", x.Floor, d.Floor)),
	))
	t.Floor = x.Floor
	return nil
}

// dueAt is what could be done with a task in a block.
func (r *replica) dueAt(at history.Place, t *Task) (Due, error) {
	why, err := r.consent(at, t.Study)
	return r.Due(t, r.epochAt(at), why == chain.NotRefused), err
}

func stepText(s Step) string {
	if s == Nothing {
		return "nothing yet"
	}
	return string(s)
}

// ids are the nodes of some results.
func ids(results []*ResultState) []uint32 {
	var nodes []uint32
	for _, res := range results {
		nodes = append(nodes, res.Value.Node)
	}
	return nodes
}
