package adversary_test

import (
	"errors"
	"testing"
	"time"

	"github.com/fluoronet/fluoro/chain"
	"github.com/fluoronet/fluoro/chain/chaintest"
	"github.com/fluoronet/fluoro/study"
)

// rewarded is how many instances of a study earn something, a token each to
// begin with.
const rewarded = 1000

// farm has the contributor register a study of nothing and publish a model of
// its own for it, without a fee, for which one result is enough; and its node,
// player 0, call the study sound before anybody else has fetched it.
func (a *arena) farm(t *testing.T) study.Hash {
	t.Helper()
	s := a.register(t, chain.NewStudy{InstanceCount: rewarded})
	a.model = study.Hash{0xfa}
	_, err := a.contributor.PublishModel(t.Context(), modelOf(a.model, plan{quorum: 1, target: 8, committee: 8}, 0))
	must(t, err)
	a.NextEpoch(t)
	a.Round(t, a.say(0, 1, s))
	return s
}

// Not stopped: a farmer is contributor, vendor and node in one, and mints for
// studies that nobody else has read.
func TestAFarmerMintsForStudiesThatNobodyElseHasRead(t *testing.T) {
	a := newArena(t, plan{players: 3})
	s := a.farm(t)
	a.settle(t)
	a.wantFinal(t, s, 1, 0)
	wantTokens(t, "minted", a.credit(t, a.contributor.Address()), chain.Tokens(rewarded))
	a.wantLost(t, 0, 0)
	a.wantQuiet(t)
}

// Who challenges in the window stops it, for what a node can lose; which is less
// than what a farmer mints.
func TestAChallengeStopsAFarmerForLessThanItMints(t *testing.T) {
	a := newArena(t, plan{players: 3})
	s := a.farm(t)
	a.challenge(t, s)
	a.NextEpoch(t)
	var plays []chaintest.Play
	for p := 1; p <= 2; p++ {
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
	if overturned >= rewarded {
		t.Error("farming does not pay any more: docs/threat-model.md says less than is true")
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
