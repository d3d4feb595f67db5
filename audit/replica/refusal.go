package replica

import (
	"github.com/fluoronet/fluoro/attest/sortition"
	"github.com/fluoronet/fluoro/chain"
	"github.com/fluoronet/fluoro/chain/history"
	"github.com/fluoronet/fluoro/study"
)

// refusal is why a result does not count by the rules; sure is false when it
// depends on a seed that is not known.
func (r *replica) refusal(at history.Place, res *ResultState) (why chain.Refusal, sure bool, err error) {
	v := res.Value
	s, m := r.Studies[v.StudyID], r.Models[v.ModelID]
	n := r.node(v.Node)
	if n == nil {
		return chain.NotRefused, false, nil
	}
	if n.reported[res.Task] { // before all else, since it is what is punished
		return chain.AlreadyReported, true, nil
	}
	t := r.Tasks[res.Task]
	if why, err = r.closedTo(at, s, m, t); why != chain.NotRefused || err != nil {
		return why, true, err
	}
	if why = formOf(v, m); why != chain.NotRefused {
		return why, true, nil
	}
	if t == nil {
		t = newTask(res.Task, s, m)
	}
	if why = r.full(t, res.Epoch); why != chain.NotRefused {
		return why, true, nil
	}
	seed, draw, ok := r.lot(t.Since(), res.Epoch, target(t, m))
	if !ok {
		return chain.NotRefused, false, nil
	}
	res.Lot = &Lot{seed, sortition.TicketOf(seed, res.Task, v.Node), draw, r.Terms.Clock.EpochAt(n.Since)}
	if !res.Lot.Selected() {
		return chain.NotSelected, true, nil
	}
	return chain.NotRefused, true, nil
}

// closedTo is why a pair takes nobody's result, whatever the lot says. A task
// under challenge takes them as long as consent holds; t is nil for one without
// results.
func (r *replica) closedTo(at history.Place, s *StudyState, m *ModelState, t *Task) (chain.Refusal, error) {
	if s == nil {
		return chain.StudyUnknown, nil
	}
	if why, err := r.consent(at, s); why != chain.NotRefused || err != nil {
		return why, err
	}
	switch {
	case t != nil && t.State == chain.TaskContested:
	case s.Revealed != nil:
		return chain.LabelRevealed, nil
	case m == nil:
		return chain.ModelUnknown, nil
	case m.Recalled != 0:
		return chain.ModelRecalled, nil
	case !m.Modalities.Has(s.Modality):
		return chain.ModalityMismatch, nil
	case m.Escrow.Cmp(m.Fee) < 0:
		return chain.EscrowShort, nil
	}
	return chain.NotRefused, nil
}

// consent is why nobody may run a study.
func (r *replica) consent(at history.Place, s *StudyState) (chain.Refusal, error) {
	switch {
	case s.Withdrawn:
		return chain.StudyWithdrawn, nil
	case s.Scopes&scopeInference == 0:
		return chain.ConsentLacking, nil
	case s.Expires == 0:
		return chain.NotRefused, nil
	}
	mined, err := r.timeOf(at.Block)
	if err != nil || s.Expires <= mined {
		return chain.ConsentEnded, err
	}
	return chain.NotRefused, nil
}

// formOf is why a result cannot be one of the model's.
func formOf(v study.Result, m *ModelState) chain.Refusal {
	if v.Status != study.OK {
		return chain.NotRefused
	}
	for _, beyond := range v.Findings[min(m.Findings, len(v.Findings)):] {
		if beyond != 0 {
			return chain.FindingsBeyondModel
		}
	}
	return chain.NotRefused
}

// full is why a task takes no result in an epoch.
func (r *replica) full(t *Task, epoch uint32) chain.Refusal {
	since := t.Since()
	switch {
	case t.State.Ended():
		return chain.TaskEnded
	case epoch <= since:
		return chain.TaskTooYoung
	case epoch > since+uint32(r.Terms.Clock.Schedule.TaskEpochs):
		return chain.TaskExpired
	case t.Count >= t.committee():
		return chain.TaskFull
	case t.Epoch != epoch && t.Count >= t.Floor:
		return chain.TaskClosed
	}
	return chain.NotRefused
}

// counted adds a result to its task. What counts though its study or model is
// not known has been noted, and is of no task.
func (r *replica) counted(res *ResultState) {
	s, m := r.Studies[res.Value.StudyID], r.Models[res.Value.ModelID]
	if s == nil || m == nil {
		return
	}
	t := r.Tasks[res.Task]
	if t == nil {
		t = newTask(res.Task, s, m)
		r.Tasks[res.Task] = t
		r.Order = append(r.Order, t)
	}
	t.Results = append(t.Results, res)
	t.Count++
	t.Epoch = res.Epoch
	if n := r.node(res.Value.Node); n != nil {
		n.reported[res.Task] = true
	}
}
