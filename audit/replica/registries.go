package replica

import (
	"math/big"
	"slices"
	"time"

	"github.com/fluoronet/fluoro/attest"
	"github.com/fluoronet/fluoro/chain"
	"github.com/fluoronet/fluoro/chain/history"
	"github.com/fluoronet/fluoro/study"
)

// StudyState is a registered study and what has become of it.
type StudyState struct {
	history.StudyRegistered
	history.Place
	Index              int
	Epoch              uint32
	Withdrawn          bool
	Accepted, Rejected bool
	Revealed           *LabelState
}

// LabelState is a revealed label.
type LabelState struct {
	history.LabelRevealed
	history.Place
	Problem string // why it is not what was committed to; "" for none
}

// ModelState is a published model and what has become of it.
type ModelState struct {
	history.ModelPublished
	history.Place
	Epoch         uint32
	Recalled      uint16 // reason; 0: active
	RecalledEpoch uint32
	Escrow        *big.Int
}

// announcement is one that no registration has used yet.
type announcement struct {
	block      uint64
	commitment study.Hash
}

const scopeInference = 1

func (r *replica) applyStudy(e history.Event) (bool, error) {
	switch x := e.What.(type) {
	case history.StudyAnnounced:
		mine := r.announced[x.Contributor]
		again := slices.ContainsFunc(mine, func(a announcement) bool { return a.commitment == x.Commitment })
		r.complain(Registration, x.Commitment.String(), 0, unless(!again, "it was announced before"))
		r.announced[x.Contributor] = append(mine, announcement{e.Block, x.Commitment})
	case history.StudyRegistered:
		r.registered(e.Place, x)
	case history.StudyWithdrawn:
		if s := r.Studies[x.ID]; s != nil && !s.Withdrawn {
			s.Withdrawn = true
		} else {
			r.note(Registry, x.ID.String(), 0, "consent was withdrawn for a study that there is not")
		}
	case history.LabelRevealed:
		return true, r.labelRevealed(e.Place, x)
	default:
		return false, nil
	}
	return true, nil
}

// registered takes a registration, which uses up an announcement of the same
// contributor in an earlier block. Which one only the transaction says.
func (r *replica) registered(at history.Place, x history.StudyRegistered) {
	problem := "nothing was announced by its contributor in an earlier block"
	if mine := r.announced[x.Contributor]; len(mine) > 0 && mine[0].block < at.Block {
		r.announced[x.Contributor] = mine[1:]
		problem = ""
	}
	if r.Studies[x.ID] != nil {
		r.note(Registration, x.ID.String(), 0, "the study was registered before")
		return
	}
	r.note(Registration, x.ID.String(), 0, problem)
	r.Studies[x.ID] = &StudyState{StudyRegistered: x, Place: at, Index: len(r.Studies), Epoch: r.epochAt(at)}
}

// labelRevealed checks a label, when it was revealed, and its bonus.
func (r *replica) labelRevealed(at history.Place, x history.LabelRevealed) error {
	s := r.Studies[x.Study]
	if s == nil {
		r.note(Label, x.Study.String(), 0, "the label was revealed before the study was registered")
		return nil
	}
	early, err := r.labelTime(at, s)
	if err != nil {
		return err
	}
	want := attest.LabelCommitment(x.Study, x.Label, x.Salt)
	l := &LabelState{LabelRevealed: x, Place: at, Problem: first(
		unless(s.Label == want, differs("commitment", s.Label, want)),
		unless(s.Revealed == nil, "the label was revealed before"),
		unless(!s.Withdrawn, "consent was withdrawn before"),
	)}
	r.note(Label, x.Study.String(), 0, first(l.Problem, early))
	s.Revealed = l
	r.Reveals = append(r.Reveals, l)
	bonus := new(big.Int)
	if s.Accepted && s.Earning {
		bonus = r.Books.emit(r.Terms.Rewards, r.Terms.Rewards.LabelBonus)
		r.Books.credit(s.Contributor, bonus)
	}
	r.note(Payment, x.Study.String(), 0, unless(bonus.Cmp(x.Bonus) == 0, differs("label bonus", x.Bonus, bonus)))
	return nil
}

// labelTime says why a label could not be revealed then, or "".
func (r *replica) labelTime(at history.Place, s *StudyState) (string, error) {
	mined, err := r.timeOf(at.Block)
	if err != nil {
		return "", err
	}
	registered, err := r.timeOf(s.Block)
	if err != nil {
		return "", err
	}
	opens := registered + int64(r.Terms.Labels.Delay/time.Second)
	if mined >= opens+int64(r.Terms.Labels.Period/time.Second) {
		return "the label was revealed after its time", nil
	}
	if mined >= opens {
		return "", nil
	}
	settled, err := r.settled(at, s)
	return unless(settled, "the label was revealed while models took results on the study"), err
}

// settled reports whether every task that the study could have has ended or can
// get no result any more.
func (r *replica) settled(at history.Place, s *StudyState) (bool, error) {
	for id, m := range r.Models {
		t := r.Tasks[attest.TaskID(s.ID, id)]
		if t != nil && t.State.Ended() {
			continue
		}
		if t != nil && (t.Count > 0 || t.State == chain.TaskContested) {
			return false, nil
		}
		closed, err := r.closedTo(at, s, m, nil)
		if err != nil {
			return false, err
		}
		if r.epochAt(at) <= max(s.Epoch, m.Epoch)+uint32(r.Terms.Clock.Schedule.TaskEpochs) && closed == chain.NotRefused {
			return false, nil
		}
	}
	return true, nil
}

// SettledSince is the epoch from which no model takes results on a study any more,
// if that is so in an epoch. A short escrow is no matter here, since it can be
// filled again: who is told that a study is settled can rely on it.
func (s *State) SettledSince(st *StudyState, epoch uint32) (since uint32, settled bool) {
	since = st.Epoch
	for id, m := range s.Models {
		expires := max(st.Epoch, m.Epoch) + uint32(s.Terms.Clock.Schedule.TaskEpochs)
		t := s.Tasks[attest.TaskID(st.ID, id)]
		switch {
		case t != nil && t.Final != nil:
			since = max(since, s.epochAt(t.Final.Place))
		case t != nil && (t.Count > 0 || t.State == chain.TaskContested):
			return 0, false
		case !m.Modalities.Has(st.Modality):
		case m.Recalled != 0:
			since = max(since, m.RecalledEpoch)
		case epoch > expires:
			since = max(since, expires)
		default:
			return 0, false
		}
	}
	return since, true
}

func (r *replica) applyModel(e history.Event) (bool, error) {
	switch x := e.What.(type) {
	case history.ModelPublished:
		fits := x.Quorum >= 1 && x.Quorum <= x.Target && x.Target <= x.Committee && x.Committee <= most && x.Findings >= 1 && x.Findings <= study.MaxFindings
		r.complain(Registry, x.ID.String(), 0, first(
			unless(r.Models[x.ID] == nil, "the model was published before"),
			unless(fits, "its terms are not those of any model"),
		))
		r.Models[x.ID] = &ModelState{ModelPublished: x, Place: e.Place, Epoch: r.epochAt(e.Place), Escrow: new(big.Int)}
	case history.ModelFunded:
		if m := r.model(x.ID); m != nil {
			r.complain(Registry, x.ID.String(), 0, unless(m.Recalled == 0, "the model was funded after its recall"))
			m.Escrow.Add(m.Escrow, x.Amount)
			r.Books.funded(x.Amount)
		}
	case history.ModelRecalled:
		if m := r.model(x.ID); m != nil {
			r.complain(Registry, x.ID.String(), 0, unless(m.Recalled == 0 && x.Reason != 0, "the model was recalled before, or without a reason"))
			m.Recalled, m.RecalledEpoch = x.Reason, r.epochAt(e.Place)
		}
	case history.EscrowWithdrawn:
		if m := r.model(x.ID); m != nil {
			schedule := r.Terms.Clock.Schedule
			until := m.RecalledEpoch + uint32(schedule.WindowEpochs) + uint32(schedule.TaskEpochs) + 2
			r.note(Payment, x.ID.String(), 0, first(
				unless(m.Recalled != 0, "the escrow was withdrawn before a recall"),
				unless(r.epochAt(e.Place) >= until, "the escrow was withdrawn while tasks could become final"),
				unless(m.Escrow.Cmp(x.Amount) == 0, differs("withdrawn escrow", x.Amount, m.Escrow)),
			))
			m.Escrow.Sub(m.Escrow, x.Amount)
			r.Books.returned(x.Amount)
		}
	default:
		return false, nil
	}
	return true, nil
}

// model is a published model; that there is none is noted.
func (r *replica) model(id study.Hash) *ModelState {
	m := r.Models[id]
	if m == nil {
		r.note(Registry, id.String(), 0, "the model was never published")
	}
	return m
}
