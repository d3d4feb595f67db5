package adversary_test

import (
	"errors"
	"testing"

	"github.com/fluoronet/fluoro/chain"
	"github.com/fluoronet/fluoro/study"
)

// Who never commits earns nothing and stops nobody.
func TestWhoNeverCommitsStopsNobody(t *testing.T) {
	a := newArena(t, plan{players: 3, studies: 1})
	a.Round(t, a.say(0, 100, a.studies...), a.say(1, 100, a.studies...))
	a.settle(t)
	a.wantFinal(t, a.studies[0], 100, 0, 1)
	a.wantEarned(t, 2, 0)
	a.wantLost(t, 2, 0)
	a.wantQuiet(t)
}

// Who commits and never reveals pays for each result; the others go on.
func TestWhoNeverRevealsPays(t *testing.T) {
	a := newArena(t, plan{players: 3, studies: 2})
	silent := a.players[2].Commit(t, a.say(2, 100, a.studies...).Results...)
	if _, err := a.vendor.Penalise(t.Context(), silent.Commitment.Node, silent.Commitment.Root); !errors.Is(err, chain.ErrNotOverdue) {
		t.Errorf("penalised in its epoch: %v", err)
	}
	a.Round(t, a.say(0, 100, a.studies...), a.say(1, 100, a.studies...))
	a.settle(t)

	a.wantFinal(t, a.studies[0], 100, 0, 1)
	a.wantFinal(t, a.studies[1], 100, 0, 1)
	a.wantLost(t, 2, 2*unrevealed)
	a.wantEarned(t, 2, 0)
	if _, err := a.vendor.Penalise(t.Context(), silent.Commitment.Node, silent.Commitment.Root); !errors.Is(err, chain.ErrNotOverdue) {
		t.Errorf("penalised twice: %v", err)
	}
	a.wantQuiet(t)
}

// Who revealed may go away: anybody ends the task, and everybody is paid.
func TestWhoGoesAwayAfterTheRevealIsPaidAllTheSame(t *testing.T) {
	a := newArena(t, plan{players: 3, studies: 1})
	a.Round(t, a.say(0, 100, a.studies...), a.say(1, 100, a.studies...), a.say(2, 100, a.studies...))
	a.NextEpoch(t)
	stranger := a.Transactor(a.Account(t))
	_, err := stranger.Finalise(t.Context(), a.evidence(t, a.studies[0]))
	must(t, err)
	a.wantFinal(t, a.studies[0], 100, 0, 1, 2)
	for p := range a.players {
		a.wantEarned(t, p, (fee-royalty)/3)
	}
	wantTokens(t, "the stranger's fee", a.credit(t, stranger.Address()), chain.Tokens(0))
}

// When all that the lot selects are offline, the circle widens until somebody
// takes the task.
func TestTheCircleWidensAroundACommitteeThatIsOffline(t *testing.T) {
	a := newArena(t, plan{players: 4, studies: 8, quorum: 1, target: 1, committee: 1})
	s, outsider := a.outsider(t)
	first := a.Epoch(t)
	p := a.players[outsider]
	a.wantRefusal(t, p.Reveal(t, p.Commit(t, a.result(outsider, s, 100))), s, chain.NotSelected)

	for a.refusal(t, outsider, s) != chain.NotRefused {
		if a.NextEpoch(t) > first+uint32(a.Deployment.Clock.Schedule.TaskEpochs) {
			t.Fatal("the circle has not reached the last node before the deadline")
		}
	}
	a.Round(t, a.say(outsider, 100, s))
	a.settle(t)
	a.wantFinal(t, s, 100, outsider)
	a.wantEarned(t, outsider, fee-royalty)
}

// outsider finds a study and a player whom its lot does not select at first.
func (a *arena) outsider(t *testing.T) (s study.Hash, player int) {
	t.Helper()
	a.Commit() // a block of the epoch under way, in which the lots are known
	for _, s := range a.studies {
		for p := range a.players {
			if a.refusal(t, p, s) == chain.NotSelected {
				return s, p
			}
		}
	}
	t.Fatal("everybody is selected for everything")
	return s, 0
}

// refusal is why a player's result would not count in the epoch under way.
func (a *arena) refusal(t *testing.T, player int, s study.Hash) chain.Refusal {
	t.Helper()
	refusals, err := a.Client.Latest().Refusals(t.Context(), []chain.TaskKey{a.key(s)}, a.players[player].Node, a.Epoch(t))
	must(t, err)
	return refusals[0]
}

// When everybody is gone the task expires, whatever it has come to, and holds
// up nothing: the label may be revealed.
func TestATaskThatEverybodyLeftExpires(t *testing.T) {
	a := newArena(t, plan{players: 2, studies: 1})
	alone := a.studies[0]
	nobody := a.labelled(t)
	since := a.Epoch(t)
	a.NextEpoch(t)
	a.Round(t, a.say(0, 100, alone))
	if _, err := a.contributor.RevealLabel(t.Context(), nobody, label, labelSalt); !errors.Is(err, chain.ErrLabelTooEarly) {
		t.Errorf("revealed while the task can be run: %v", err)
	}

	a.ToEpoch(t, since+uint32(a.Deployment.Clock.Schedule.TaskEpochs)+1)
	a.Settle(t)
	a.wantState(t, alone, chain.TaskInconclusive)
	a.wantEarned(t, 0, 0)
	a.wantLost(t, 0, 0)
	p := a.players[1]
	a.wantRefusal(t, p.Reveal(t, p.Commit(t, a.result(1, nobody, 100))), nobody, chain.TaskExpired)
	_, err := a.contributor.RevealLabel(t.Context(), nobody, label, labelSalt)
	must(t, err)
	a.wantQuiet(t)
}
