package adversary_test

import (
	"math/big"
	"testing"

	"github.com/fluoronet/fluoro/chain"
)

// One fewer than a quorum cannot make anything final, and pays when honest
// nodes come.
func TestOneFewerThanAQuorumFinalisesNothing(t *testing.T) {
	a := newArena(t, plan{players: 5, studies: 1, quorum: 3, target: 8, committee: 8})
	s := a.studies[0]
	a.Round(t, a.say(0, 900, s), a.say(1, 900, s), a.say(2, 100, s))
	a.settle(t)
	a.wantState(t, s, chain.TaskOpen)
	a.Round(t, a.say(3, 100, s), a.say(4, 100, s))
	a.settle(t)

	a.wantFinal(t, s, 100, 2, 3, 4)
	for _, colluder := range []int{0, 1} {
		a.wantEarned(t, colluder, 0)
		a.wantLost(t, colluder, disagreement)
	}
	a.wantEarned(t, 2, (fee-royalty)/3)
	a.wantQuiet(t)
}

// A whole first committee that lies is overturned by a challenge: it pays, the
// second committee is paid, and the challenger has its bond back and a part of
// what the liars lost.
func TestAQuorumOfColludersIsOverturnedByAChallenge(t *testing.T) {
	a := newArena(t, plan{players: 5, studies: 1})
	s := a.studies[0]
	a.Round(t, a.say(0, 900, s), a.say(1, 900, s))
	challenger := a.challenge(t, s)
	a.wantState(t, s, chain.TaskContested)
	a.NextEpoch(t)
	a.Round(t, a.say(2, 100, s), a.say(3, 101, s), a.say(4, 102, s))
	a.Settle(t)

	a.wantFinal(t, s, 101)
	for _, colluder := range []int{0, 1} {
		a.wantEarned(t, colluder, 0)
		a.wantLost(t, colluder, overturned)
	}
	for _, honest := range []int{2, 3, 4} {
		a.wantEarned(t, honest, (fee-royalty)/3)
	}
	wantTokens(t, "the challenger's bond", a.credit(t, challenger.Address()), chain.Tokens(bond))
	// A quarter of what two colluders lose, among three nodes and the challenger.
	share, err := a.Client.Latest().StakeCredit(t.Context(), challenger.Address())
	must(t, err)
	wantTokens(t, "the challenger's part", share, new(big.Int).Div(chain.Tokens(overturned), big.NewInt(8)))
	a.wantQuiet(t)
}

// Colluders cannot be their own second committee: nobody reports twice.
func TestTheFirstCommitteeHasNoPartInTheSecond(t *testing.T) {
	a := newArena(t, plan{players: 5, studies: 1})
	s := a.studies[0]
	a.Round(t, a.say(0, 900, s), a.say(1, 900, s))
	a.challenge(t, s)
	a.NextEpoch(t)
	colluder := a.players[0]
	a.wantRefusal(t, colluder.Reveal(t, colluder.Commit(t, a.result(0, s, 900))), s, chain.AlreadyReported)
}

// Not stopped on chain: k colluders whom nobody challenges in time. Their value
// is final; only who runs the model again sees that it is wrong.
func TestAQuorumOfColludersThatNobodyChallengesStands(t *testing.T) {
	a := newArena(t, plan{players: 5, studies: 1})
	s := a.studies[0]
	a.Round(t, a.say(0, 900, s), a.say(1, 900, s))
	a.settle(t)
	a.wantFinal(t, s, 900, 0, 1)
	a.wantEarned(t, 0, (fee-royalty)/2)
	a.wantLost(t, 0, 0)
	a.wantQuiet(t)
}

// Not stopped: k+1 colluders who make up the whole second committee overturn a
// first value that was right. The lot draws it twice as large as the first,
// from all nodes, so that they would have to keep everybody else away.
func TestASecondCommitteeOfColludersOverturnsWhatIsRight(t *testing.T) {
	a := newArena(t, plan{players: 5, studies: 1})
	s := a.studies[0]
	a.Round(t, a.say(0, 100, s), a.say(1, 100, s))
	a.challenge(t, s)
	a.NextEpoch(t)
	a.Round(t, a.say(2, 900, s), a.say(3, 900, s), a.say(4, 900, s))
	a.Settle(t)
	a.wantFinal(t, s, 900)
	a.wantLost(t, 0, overturned)
	a.wantEarned(t, 2, (fee-royalty)/3)
	a.wantQuiet(t)
}

// One honest node more than that and they overturn nothing.
func TestHonestNodesInTheSecondCommitteeStopColluders(t *testing.T) {
	a := newArena(t, plan{players: 8, studies: 1})
	s := a.studies[0]
	a.Round(t, a.say(0, 100, s), a.say(1, 100, s))
	colluder := a.challenge(t, s)
	contested := a.Epoch(t)
	a.NextEpoch(t)
	a.Round(t, a.say(2, 900, s), a.say(3, 900, s), a.say(4, 900, s), a.say(5, 100, s), a.say(6, 100, s), a.say(7, 100, s))
	a.Settle(t) // as many against as for: it takes more results, but there is nobody left
	a.wantState(t, s, chain.TaskContested)
	a.ToEpoch(t, contested+uint32(a.Deployment.Clock.Schedule.TaskEpochs)+1)
	a.Settle(t)
	a.wantFinal(t, s, 100, 0, 1)
	a.wantLost(t, 0, 0)
	wantTokens(t, "the colluder's", a.credit(t, colluder.Address()), chain.Tokens(bond))
	a.wantQuiet(t)
}

// Not stopped where a model takes no more results than its lot may select: in
// the reveal phase first come is first counted, and who finds the committee full
// is refused. The work is lost, but no stake; and the refusals are on the chain.
func TestColludersWhoRevealFirstFillASmallCommittee(t *testing.T) {
	a := newArena(t, plan{players: 3, studies: 1, quorum: 2, target: 2, committee: 2})
	s := a.studies[0]
	for a.NextEpoch(t); ; a.NextEpoch(t) { // until everybody may report
		if a.Commit(); a.refusal(t, 0, s) == chain.NotRefused && a.refusal(t, 1, s) == chain.NotRefused && a.refusal(t, 2, s) == chain.NotRefused {
			break
		}
	}
	honest := a.players[2].Commit(t, a.result(2, s, 100))
	one, two := a.players[0].Commit(t, a.result(0, s, 900)), a.players[1].Commit(t, a.result(1, s, 900))
	a.players[0].Reveal(t, one)
	a.players[1].Reveal(t, two)
	a.wantRefusal(t, a.players[2].Reveal(t, honest), s, chain.TaskFull)
	a.NextEpoch(t)
	a.settle(t)
	a.wantFinal(t, s, 900, 0, 1)
	a.wantLost(t, 2, 0)
}
