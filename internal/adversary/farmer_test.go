package adversary_test

import (
	"errors"
	"testing"
	"time"

	"github.com/fluoronet/fluoro/chain"
	"github.com/fluoronet/fluoro/chain/chaintest"
	"github.com/fluoronet/fluoro/study"
)

// What a study of so many instances earns at most, in tokens, and the fee of the
// farmer's own model.
const (
	instances = 1000
	rewarded  = 10
	farmFee   = 5
)

// farm has the contributor register a study of nothing and publish a model of
// its own for it, and its nodes, the first players, call the study sound before
// anybody else has fetched it.
func (a *arena) farm(t *testing.T, quorum uint8, fee int64) study.Hash {
	t.Helper()
	s := a.register(t, chain.NewStudy{InstanceCount: instances})
	a.model = study.Hash{0xfa}
	_, err := a.contributor.PublishModel(t.Context(), modelOf(a.model, plan{quorum: quorum, target: 8, committee: 8}, fee))
	must(t, err)
	if fee > 0 {
		a.Tokens(t, a.contributor.Address(), fee)
		_, err = a.contributor.FundModel(t.Context(), a.model, chain.Tokens(fee))
		must(t, err)
	}
	a.NextEpoch(t)
	var plays []chaintest.Play
	for p := range int(quorum) {
		plays = append(plays, a.say(p, 1, s))
	}
	a.Round(t, plays...)
	return s
}

// A farmer is contributor, vendor and node in one. Its model costs nothing and
// asks one node, so what it says of a study counts for nothing.
func TestAFarmersOwnModelWithoutAFeeMintsNothing(t *testing.T) {
	a := newArena(t, plan{players: 1})
	s := a.farm(t, 1, 0)
	a.settle(t)
	a.wantFinal(t, s, 1, 0)
	wantTokens(t, "minted", a.credit(t, a.contributor.Address()), chain.Tokens(0))
	found, err := a.Client.Latest().StudyByID(t.Context(), s)
	must(t, err)
	if found.Accepted || found.Rejected {
		t.Errorf("the study is judged: %+v", found)
	}
	a.wantQuiet(t)
}

// Nor does such a model reject somebody else's study, which would be for good.
func TestAModelWithoutAFeeRejectsNothing(t *testing.T) {
	a := newArena(t, plan{players: 3})
	victim := a.register(t, chain.NewStudy{InstanceCount: instances})
	paid := a.model
	a.model = study.Hash{0xfb}
	_, err := a.Transactor(a.Account(t)).PublishModel(t.Context(), modelOf(a.model, plan{quorum: 1, target: 8, committee: 8}, 0))
	must(t, err)
	a.NextEpoch(t)
	slander := a.say(0, 0, victim)
	slander.Results[0].Status = study.NotDeidentified
	a.Round(t, slander)
	a.settle(t)

	a.model = paid
	a.NextEpoch(t)
	a.Round(t, a.say(1, 100, victim), a.say(2, 100, victim))
	a.settle(t)
	a.wantFinal(t, victim, 100, 1, 2)
	wantTokens(t, "earned", a.credit(t, a.contributor.Address()), chain.Tokens(royalty+rewarded))
	a.wantQuiet(t)
}

// Who was not admitted as a contributor gets royalties, which somebody pays, and
// mints nothing, whoever calls its studies sound.
func TestAStrangerMintsNothing(t *testing.T) {
	a := newArena(t, plan{players: 2})
	admission := a.Treasury()
	for range 2 { // announced, then done
		_, err := admission.SetRole(t.Context(), chain.RoleContributor, a.contributor.Address(), false)
		must(t, err)
		must(t, a.Advance(economy().Nodes.AdmissionDelay))
	}
	s := a.register(t, chain.NewStudy{InstanceCount: instances})
	a.NextEpoch(t)
	a.Round(t, a.say(0, 100, s), a.say(1, 100, s))
	a.settle(t)
	a.wantFinal(t, s, 100, 0, 1)
	wantTokens(t, "earned", a.credit(t, a.contributor.Address()), chain.Tokens(royalty))
	a.wantQuiet(t)
}

// Not stopped: an admitted contributor that pays its own nodes, on its own model,
// mints for studies that nobody else has read.
func TestAnAdmittedFarmerMintsForStudiesThatNobodyElseHasRead(t *testing.T) {
	a := newArena(t, plan{players: 2})
	s := a.farm(t, 2, farmFee)
	a.settle(t)
	a.wantFinal(t, s, 1, 0, 1)
	wantTokens(t, "royalty and minted", a.credit(t, a.contributor.Address()), chain.Tokens(farmFee/5+rewarded))
	a.wantQuiet(t)
}

// Who challenges in the window stops it, and what its nodes lose is more than
// what it would have minted.
func TestAChallengeCostsAFarmerMoreThanItMints(t *testing.T) {
	a := newArena(t, plan{players: 5})
	s := a.farm(t, 2, farmFee)
	a.challenge(t, s)
	a.NextEpoch(t)
	var plays []chaintest.Play
	for p := 2; p <= 4; p++ {
		play := a.say(p, 0, s)
		play.Results[0].Status = study.StudyUnavailable
		plays = append(plays, play)
	}
	a.Round(t, plays...)
	a.Settle(t)
	if end := a.outcome(t, s); end.Status != study.StudyUnavailable {
		t.Errorf("the task ended as %+v", end)
	}
	wantTokens(t, "minted", a.credit(t, a.contributor.Address()), chain.Tokens(0))
	a.wantLost(t, 0, overturned)
	a.wantLost(t, 1, overturned)
	if 2*overturned <= rewarded {
		t.Error("farming pays: docs/threat-model.md says more than is true")
	}
	a.wantQuiet(t)
}

// Not stopped: a model without a fee or an escrow is run like any other. It
// keeps a study's label back, too, but only until the label's delay is over.
func TestAModelWithoutAFeeIsRunForNothing(t *testing.T) {
	a := newArena(t, plan{players: 2})
	s := a.labelled(t)
	freeloader := a.Transactor(a.Account(t))
	a.model = study.Hash{0xff}
	_, err := freeloader.PublishModel(t.Context(), modelOf(a.model, plan{quorum: 2, target: 8, committee: 8}, 0))
	must(t, err)
	a.NextEpoch(t)
	a.Round(t, a.say(0, 100, s), a.say(1, 100, s))
	a.settle(t)
	a.wantFinal(t, s, 100, 0, 1)
	a.wantEarned(t, 0, 0)

	_, err = freeloader.PublishModel(t.Context(), modelOf(study.Hash{0xfe}, plan{quorum: 2, target: 8, committee: 8}, 0))
	must(t, err)
	a.ToEpoch(t, a.Epoch(t)+uint32(a.Deployment.Clock.Schedule.TaskEpochs)) // the arena's own model has expired here
	if _, err := a.contributor.RevealLabel(t.Context(), s, label, labelSalt); !errors.Is(err, chain.ErrLabelTooEarly) {
		t.Errorf("revealed while a model takes results: %v", err)
	}
	must(t, a.Advance(economy().LabelDelay+time.Second))
	_, err = a.contributor.RevealLabel(t.Context(), s, label, labelSalt)
	must(t, err)
}
