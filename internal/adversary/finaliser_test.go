package adversary_test

import (
	"errors"
	"slices"
	"testing"

	"github.com/fluoronet/fluoro/chain"
	"github.com/fluoronet/fluoro/study"
)

// omission changes evidence on one task as a finaliser would who wants another
// end: results 0 and 1 agree, 2 dissents.
type omission struct {
	change func(*chain.Evidence)
	want   string
}

// omissions are ways to keep a dissenting result out.
var omissions = map[string]omission{
	"left out": {func(e *chain.Evidence) {
		e.Batches, e.Decisions[0].Verdicts = e.Batches[:2], e.Decisions[0].Verdicts[:2]
	}, "NothingToFinalise"},
	"replaced by another, twice": {func(e *chain.Evidence) {
		e.Batches[2] = e.Batches[0]
		e.Decisions[0].Verdicts[2] = e.Decisions[0].Verdicts[0]
		e.Decisions[0].Verdicts[2].Batch = 2
	}, "EvidenceMalformed"},
	"replaced from one batch": {func(e *chain.Evidence) {
		e.Batches = e.Batches[:2]
		e.Decisions[0].Verdicts[2] = e.Decisions[0].Verdicts[0]
	}, "EvidenceMalformed"},
	"with another finding": {func(e *chain.Evidence) { e.Decisions[0].Verdicts[2].Findings[0] = 100 }, "EvidenceUnproven"},
	"with another status":  {func(e *chain.Evidence) { e.Decisions[0].Verdicts[2].Status = study.ModelFailed }, "EvidenceUnproven"},
	"with another record":  {func(e *chain.Evidence) { e.Decisions[0].Verdicts[2].Artefacts[0]++ }, "EvidenceUnproven"},
	"of another runtime":   {func(e *chain.Evidence) { e.Batches[0].Runtime[0]++ }, "EvidenceUnproven"},
	"as another node's":    {func(e *chain.Evidence) { e.Batches[2].Node = 4 }, "EvidenceUnproven"},
	"under another salt":   {func(e *chain.Evidence) { e.Batches[2].Salt[0]++ }, "EvidenceUnproven"},
	"without its verdict":  {func(e *chain.Evidence) { e.Decisions[0].Verdicts = e.Decisions[0].Verdicts[:2] }, "EvidenceMalformed"},
	"of no batch":          {func(e *chain.Evidence) { e.Decisions[0].Verdicts[2].Batch = 200 }, "EvidenceMalformed"},
}

// Who ends a task brings all of its results. Leaving out one that dissents, so
// that its node is not slashed, or that its value does not count, is refused.
func TestADissentingResultCannotBeLeftOut(t *testing.T) {
	a := newArena(t, plan{players: 4, studies: 1})
	s := a.studies[0]
	a.Round(t, a.say(0, 100, s), a.say(1, 100, s), a.say(2, 900, s))
	a.NextEpoch(t)
	whole := a.evidence(t, s)
	finaliser := a.Transactor(a.Account(t))
	for name, o := range omissions {
		e := whole
		e.Batches = slices.Clone(whole.Batches)
		e.Decisions = []chain.Decision{{Study: s, Verdicts: slices.Clone(whole.Decisions[0].Verdicts)}}
		o.change(&e)
		t.Run(name, func(t *testing.T) {
			_, err := finaliser.Finalise(t.Context(), e)
			wantRevert(t, err, o.want)
		})
	}
	a.wantState(t, s, chain.TaskOpen)
	_, err := finaliser.Finalise(t.Context(), whole)
	must(t, err)
	a.wantFinal(t, s, 100, 0, 1)
	a.wantLost(t, 2, disagreement)
}

// Nor can it be left out of a challenge.
func TestAChallengeBringsAllResults(t *testing.T) {
	a := newArena(t, plan{players: 3, studies: 1})
	s := a.studies[0]
	a.Round(t, a.say(0, 100, s), a.say(1, 100, s), a.say(2, 900, s))
	e := a.evidence(t, s)
	omissions["left out"].change(&e)
	challenger := a.Transactor(a.Account(t))
	a.Tokens(t, challenger.Address(), bond)
	_, err := challenger.Challenge(t.Context(), e)
	wantRevert(t, err, "EvidenceIncomplete")
}

// A task is ended and paid once, however often it is brought.
func TestATaskGivenTwiceIsRefused(t *testing.T) {
	a := newArena(t, plan{players: 2, studies: 1})
	s := a.studies[0]
	a.Round(t, a.say(0, 100, s), a.say(1, 100, s))
	a.NextEpoch(t)
	e := a.evidence(t, s)
	twice := e
	twice.Decisions = append(slices.Clone(e.Decisions), e.Decisions[0])
	_, err := a.vendor.Finalise(t.Context(), twice)
	wantRevert(t, err, "EvidenceUnproven") // the leaves are not those of the batches
	for _, b := range e.Batches {          // so bring the batches twice too
		twice.Batches = append(slices.Clone(twice.Batches), b)
	}
	second := chain.Decision{Study: s, Verdicts: slices.Clone(e.Decisions[0].Verdicts)}
	for i := range second.Verdicts {
		second.Verdicts[i].Batch += uint8(len(e.Batches))
	}
	twice.Decisions[1] = second
	_, err = a.vendor.Finalise(t.Context(), twice)
	wantRevert(t, err, "EvidenceUnordered")

	_, err = a.vendor.Finalise(t.Context(), e)
	must(t, err)
	if _, err := a.vendor.Finalise(t.Context(), e); !errors.Is(err, chain.ErrNothingToFinalise) {
		t.Errorf("finalised again: %v", err)
	}
	a.wantEarned(t, 0, (fee-royalty)/2)
}

// The first committee's results were revealed too, but are no evidence of what
// the second says.
func TestTheFirstCommitteesResultsAreNotTheSeconds(t *testing.T) {
	a := newArena(t, plan{players: 6, studies: 1})
	s := a.studies[0]
	a.Round(t, a.say(0, 900, s), a.say(1, 900, s), a.say(2, 900, s))
	first := a.evidence(t, s)
	a.challenge(t, s)
	a.NextEpoch(t)
	a.Round(t, a.say(3, 100, s), a.say(4, 100, s), a.say(5, 100, s))
	due := a.resolution(t)

	colluder := a.Transactor(a.players[0].Account)
	_, err := colluder.Resolve(t.Context(), due.First, first)
	wantRevert(t, err, "EvidenceIncomplete")
	forged := due.First
	forged.Findings = slices.Repeat([]study.Findings{{100}}, 3)
	_, err = colluder.Resolve(t.Context(), forged, due.Evidence)
	wantRevert(t, err, "FirstMismatch")
	a.Settle(t)
	a.wantFinal(t, s, 100)
	for p := range 3 {
		a.wantLost(t, p, overturned)
	}
}
