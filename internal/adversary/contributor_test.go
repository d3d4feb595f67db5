package adversary_test

import (
	"errors"
	"math/big"
	"testing"

	"github.com/fluoronet/fluoro/attest"
	"github.com/fluoronet/fluoro/chain"
	"github.com/fluoronet/fluoro/study"
)

// A label, and the salt that hides it.
const label = "SCT:233604007=1"

var labelSalt = study.Hash{7}

// labelled registers a study with a label.
func (a *arena) labelled(t *testing.T) study.Hash {
	t.Helper()
	return a.register(t, chain.NewStudy{LabelCommitment: attest.LabelCommitment(a.nextID(), label, labelSalt)})
}

// Consent that is withdrawn between commitment and reveal refuses the results.
// Nodes lose their work, but nothing of their stake: they have opened their
// batch. The contributor has lost what it would have earned.
func TestWithdrawingBeforeTheRevealCostsNodesNoStake(t *testing.T) {
	a := newArena(t, plan{players: 2, studies: 2})
	kept, withdrawn := a.studies[0], a.studies[1]
	sealed := a.players[0].Commit(t, a.say(0, 100, kept, withdrawn).Results...)
	other := a.players[1].Commit(t, a.say(1, 100, kept, withdrawn).Results...)
	_, err := a.contributor.WithdrawStudy(t.Context(), withdrawn)
	must(t, err)

	refusals := a.players[0].Reveal(t, sealed)
	a.wantRefusal(t, refusals, withdrawn, chain.StudyWithdrawn)
	a.wantRefusal(t, refusals, kept, chain.NotRefused)
	a.players[1].Reveal(t, other)
	a.NextEpoch(t)
	if _, err := a.contributor.Penalise(t.Context(), sealed.Commitment.Node, sealed.Commitment.Root); !errors.Is(err, chain.ErrNotOverdue) {
		t.Errorf("penalised for what the contributor did: %v", err)
	}
	a.settle(t)
	a.wantFinal(t, kept, 100, 0, 1)
	a.wantState(t, withdrawn, chain.TaskOpen)
	a.wantLost(t, 0, 0)
	a.wantEarned(t, 0, (fee-royalty)/2)
	earned := new(big.Int).Add(chain.Tokens(royalty), chain.DefaultEconomy().EmissionPerInstance)
	wantTokens(t, "the contributor's", a.credit(t, a.contributor.Address()), earned)
	a.wantQuiet(t)
}

// What was revealed before consent was withdrawn still becomes final and is
// paid, but earns the contributor nothing that is minted.
func TestWithdrawingAfterTheRevealEarnsNoEmission(t *testing.T) {
	a := newArena(t, plan{players: 2, studies: 1})
	a.Round(t, a.say(0, 100, a.studies...), a.say(1, 100, a.studies...))
	_, err := a.contributor.WithdrawStudy(t.Context(), a.studies[0])
	must(t, err)
	a.settle(t)
	a.wantFinal(t, a.studies[0], 100, 0, 1)
	a.wantEarned(t, 0, (fee-royalty)/2)
	wantTokens(t, "the contributor's", a.credit(t, a.contributor.Address()), chain.Tokens(royalty))
	a.wantQuiet(t)
}

// A label is not revealed while a result on its study could still be fitted to
// it: while the task is open, waits for its window to end, or is contested.
func TestALabelIsNotRevealedUnderOpenTasks(t *testing.T) {
	a := newArena(t, plan{players: 5, studies: 0})
	s := a.labelled(t)
	tooEarly := func(when string) {
		t.Helper()
		if _, err := a.contributor.RevealLabel(t.Context(), s, label, labelSalt); !errors.Is(err, chain.ErrLabelTooEarly) {
			t.Errorf("%s: %v", when, err)
		}
	}
	tooEarly("before the first result")
	a.NextEpoch(t)
	a.Round(t, a.say(0, 100, s), a.say(1, 100, s))
	tooEarly("in the window")
	a.challenge(t, s)
	tooEarly("contested")
	a.NextEpoch(t)
	a.Round(t, a.say(2, 100, s), a.say(3, 100, s), a.say(4, 100, s))
	a.Settle(t)
	a.wantFinal(t, s, 100, 0, 1)
	_, err := a.contributor.RevealLabel(t.Context(), s, label, labelSalt)
	must(t, err)
	a.wantQuiet(t)
}

// A contributor in league with the first committee withdraws its consent when
// they are challenged. Nobody may run the study any more, so their value is
// void: it does not become final, nobody is paid, and the challenger has its
// bond back at once.
func TestWithdrawingConsentVoidsWhatIsChallenged(t *testing.T) {
	a := newArena(t, plan{players: 5, studies: 1})
	s := a.studies[0]
	a.Round(t, a.say(0, 900, s), a.say(1, 900, s))
	challenger := a.challenge(t, s)
	_, err := a.contributor.WithdrawStudy(t.Context(), s)
	must(t, err)
	if calls := a.Settle(t); calls != 1 {
		t.Errorf("%d calls", calls)
	}
	if end := a.outcome(t, s); end.State != chain.TaskInconclusive || len(end.Nodes) != 0 {
		t.Errorf("the task ended as %+v", end)
	}
	for _, p := range []int{0, 1} {
		a.wantEarned(t, p, 0)
		a.wantLost(t, p, 0)
	}
	wantTokens(t, "the contributor's", a.credit(t, a.contributor.Address()), chain.Tokens(0))
	wantTokens(t, "the challenger's", a.credit(t, challenger.Address()), chain.Tokens(bond))
	a.wantQuiet(t)
}

// A second committee whose study is withdrawn in the middle of it loses its
// work, but no stake.
func TestWithdrawingConsentCostsASecondCommitteeNoStake(t *testing.T) {
	a := newArena(t, plan{players: 5, studies: 1})
	s := a.studies[0]
	a.Round(t, a.say(0, 900, s), a.say(1, 900, s))
	a.challenge(t, s)
	a.NextEpoch(t)
	p := a.players[2]
	sealed := p.Commit(t, a.result(2, s, 100))
	_, err := a.contributor.WithdrawStudy(t.Context(), s)
	must(t, err)
	a.wantRefusal(t, p.Reveal(t, sealed), s, chain.StudyWithdrawn)
	a.NextEpoch(t)
	a.Settle(t)
	a.wantState(t, s, chain.TaskInconclusive)
	a.wantLost(t, 2, 0)
	a.wantQuiet(t)
}
