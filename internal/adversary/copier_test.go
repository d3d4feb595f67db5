package adversary_test

import (
	"errors"
	"testing"

	"github.com/fluoronet/fluoro/attest"
	"github.com/fluoronet/fluoro/audit"
	"github.com/fluoronet/fluoro/chain"
	"github.com/fluoronet/fluoro/chain/chaintest"
	"github.com/fluoronet/fluoro/study"
)

// commit has a player commit to any root, in the epoch under way.
func (a *arena) commit(t *testing.T, player int, root study.Hash, count uint16) error {
	t.Helper()
	p := a.players[player]
	c := attest.Commitment{Node: p.Node, Epoch: a.ToCommitPhase(t), Root: root, Count: count}
	signature, err := attest.SignCommitment(a.Deployment.Domain(), c, p.Account.Signer())
	must(t, err)
	_, err = a.Transactor(p.Account).Commit(t.Context(), c, signature)
	return err
}

// open has a player reveal any results under any salt.
func (a *arena) open(t *testing.T, player int, salt study.Hash, results []study.Result) error {
	t.Helper()
	series, err := chain.SeriesOf(results)
	must(t, err)
	p := a.players[player]
	_, _, err = a.Transactor(p.Account).Reveal(t.Context(), p.Node, salt, series)
	return err
}

// The copier commits to the victim's root, and opens it with the salt and the
// results that the victim has revealed. The node is in each seal, so they do
// not lead to that root; and what it cannot open it pays for.
func TestACopiedCommitmentCannotBeOpened(t *testing.T) {
	a := newArena(t, plan{players: 3, studies: 1})
	const copier = 2
	s := a.studies[0]
	victim := a.players[0].Commit(t, a.result(0, s, 100))
	other := a.players[1].Commit(t, a.result(1, s, 100))
	must(t, a.commit(t, copier, victim.Batch.Root(), 1))

	a.players[0].Reveal(t, victim)
	a.players[1].Reveal(t, other)
	wantRevert(t, a.open(t, copier, victim.Salt, victim.Results), "BatchNotCommitted")

	a.NextEpoch(t)
	a.Commit() // a block of the next epoch, for the auditor to stand at
	a.wantSeen(t, audit.Notice, copier, "1 results were not revealed")
	a.settle(t)
	a.wantFinal(t, s, 100, 0, 1)
	a.wantEarned(t, copier, 0)
	a.wantLost(t, copier, unrevealed)
	a.wantLost(t, 0, 0)
}

// Nothing is revealed before the commitments end, so in that epoch there is
// nothing to copy in time; and in the next one the task is closed.
func TestWhatIsRevealedCannotBeCopiedInTheSameEpoch(t *testing.T) {
	a := newArena(t, plan{players: 3, studies: 1})
	const copier = 2
	s := a.studies[0]
	first, second := a.players[0].Commit(t, a.result(0, s, 100)), a.players[1].Commit(t, a.result(1, s, 101))
	a.players[0].Reveal(t, first)
	a.players[1].Reveal(t, second)

	p := a.players[copier]
	sealed := p.Seal(t, a.result(copier, s, 100))
	late := attest.Commitment{Node: p.Node, Epoch: a.Epoch(t), Root: sealed.Batch.Root(), Count: 1}
	signature, err := attest.SignCommitment(a.Deployment.Domain(), late, p.Account.Signer())
	must(t, err)
	if _, err := a.Transactor(p.Account).Commit(t.Context(), late, signature); !errors.Is(err, chain.ErrWrongPhase) {
		t.Errorf("committed in the reveal phase: %v", err)
	}
	a.wantRefusal(t, p.Reveal(t, p.Commit(t, a.result(copier, s, 100))), s, chain.TaskClosed)
	a.settle(t)
	a.wantFinal(t, s, 100, 0, 1)
	a.wantEarned(t, copier, 0)
	a.wantLost(t, copier, 0) // it has opened its batch
}

// Not stopped: when the first results do not agree, the round that is opened
// again knows them. Whoever agrees with one of them is paid if that decides;
// the auditor sees that it was late, and that it made no record of its own.
func TestACopyInAReopenedRoundCountsAndIsSeen(t *testing.T) {
	a := newArena(t, plan{players: 3, studies: 3})
	const copier = 2
	a.Round(t, a.say(0, 100, a.studies...), a.say(1, 500, a.studies...))
	a.Settle(t) // opens the tasks again
	copied := a.say(1, 500, a.studies...).Results
	a.Round(t, chaintest.Play{Player: a.players[copier], Results: copied})
	a.settle(t)

	a.wantFinal(t, a.studies[0], 500, 1, copier)
	a.wantEarned(t, copier, 3*(fee-royalty)/2)
	a.wantSeen(t, audit.Notice, copier, "its artefacts are those of node")
	a.wantSeen(t, audit.Notice, copier, "each of its 3 results came after others were revealed")
}
