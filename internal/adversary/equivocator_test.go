package adversary_test

import (
	"testing"

	"github.com/fluoronet/fluoro/audit"
	"github.com/fluoronet/fluoro/chain"
)

// The equivocator commits to two results on one task, in two batches of one
// epoch, and opens both. The first counts; the second is refused, proves what
// it did, and is paid for.
func TestTheSecondOfTwoResultsIsRefusedAndPaidFor(t *testing.T) {
	a := newArena(t, plan{players: 3, studies: 1})
	const liar = 2
	s, p := a.studies[0], a.players[2]
	one, two := p.Commit(t, a.result(liar, s, 100)), p.Commit(t, a.result(liar, s, 500))
	first, second := a.players[0].Commit(t, a.result(0, s, 100)), a.players[1].Commit(t, a.result(1, s, 100))
	a.players[0].Reveal(t, first)
	a.players[1].Reveal(t, second)
	a.wantRefusal(t, p.Reveal(t, one), s, chain.NotRefused)
	a.wantRefusal(t, p.Reveal(t, two), s, chain.AlreadyReported)

	a.NextEpoch(t)
	_, err := a.vendor.Penalise(t.Context(), p.Node, two.Commitment.Root)
	must(t, err)
	a.wantLost(t, liar, unrevealed)
	a.settle(t)
	a.wantFinal(t, s, 100, 0, 1, liar)
	a.wantSeen(t, audit.Mismatch, liar, "it has committed to two results that do not agree")
}

// Not stopped where a node's share is worth more than the penalty: a hedger
// commits to a batch for each guess, waits for the others' results, and opens
// the one that fits. It pays for each guess that it keeps back.
func TestAHedgerPaysForEachGuessItKeepsBack(t *testing.T) {
	a := newArena(t, plan{players: 3, studies: 1})
	const hedger, share = 2, (fee - royalty) / 3
	s, p := a.studies[0], a.players[2]
	var guesses [3]chain.TaskKey
	fits := p.Commit(t, a.result(hedger, s, 300))
	for i := range guesses {
		p.Commit(t, a.result(hedger, s, int32(400+100*i)))
	}
	first, second := a.players[0].Commit(t, a.result(0, s, 300)), a.players[1].Commit(t, a.result(1, s, 300))
	a.players[0].Reveal(t, first)
	a.players[1].Reveal(t, second)
	p.Reveal(t, fits)
	a.NextEpoch(t)
	a.Commit() // a block of the next epoch, for the auditor to stand at
	a.wantSeen(t, audit.Notice, hedger, "1 results were not revealed")
	a.settle(t)

	a.wantFinal(t, s, 300, 0, 1, hedger)
	a.wantLost(t, hedger, int64(len(guesses))*unrevealed)
	a.wantEarned(t, hedger, share)
	if share <= len(guesses)*unrevealed {
		t.Error("here the hedger gains nothing: docs/threat-model.md says less than is true")
	}
}
