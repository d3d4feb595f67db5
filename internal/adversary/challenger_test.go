package adversary_test

import (
	"errors"
	"math/big"
	"testing"

	"github.com/fluoronet/fluoro/chain"
)

// Who challenges what is right loses the bond to those who had to run it again.
func TestAChallengeOfWhatIsRightCostsTheBond(t *testing.T) {
	a := newArena(t, plan{players: 5, studies: 1})
	s := a.studies[0]
	a.Round(t, a.say(0, 100, s), a.say(1, 101, s))
	griefer := a.challenge(t, s)
	a.NextEpoch(t)
	a.Round(t, a.say(2, 100, s), a.say(3, 100, s), a.say(4, 100, s))
	a.Settle(t)

	a.wantFinal(t, s, 100, 0, 1)
	dust := new(big.Int).Mod(chain.Tokens(bond), big.NewInt(3)) // what a division leaves is the challenger's
	wantTokens(t, "the griefer's", a.credit(t, griefer.Address()), dust)
	fees := new(big.Int).Div(chain.Tokens(fee-royalty), big.NewInt(5))
	for p := range a.players {
		want := new(big.Int).Set(fees)
		if p >= 2 {
			want.Add(want, new(big.Int).Div(chain.Tokens(bond), big.NewInt(3)))
		}
		wantTokens(t, "earned", a.credit(t, a.players[p].Account.Address()), want)
		a.wantLost(t, p, 0)
	}
	a.wantQuiet(t)
}

// A challenge takes a bond, comes once, and in time.
func TestChallengesWithoutABondTwiceOrOutOfTimeAreRefused(t *testing.T) {
	a := newArena(t, plan{players: 2, studies: 2})
	early, late := a.studies[0], a.studies[1]
	a.Round(t, a.say(0, 100, early, late), a.say(1, 100, early, late))
	griefer := a.Transactor(a.Account(t))
	if _, err := griefer.Challenge(t.Context(), a.evidence(t, early)); !errors.Is(err, chain.ErrTooFewTokens) {
		t.Errorf("without a bond: %v", err)
	}
	a.challenge(t, early)
	a.Tokens(t, griefer.Address(), 2*bond)
	if _, err := griefer.Challenge(t.Context(), a.evidence(t, early)); !errors.Is(err, chain.ErrNotChallengeable) {
		t.Errorf("a second time: %v", err)
	}
	a.NextEpoch(t)
	if _, err := griefer.Challenge(t.Context(), a.evidence(t, late)); !errors.Is(err, chain.ErrNotChallengeable) {
		t.Errorf("after the window: %v", err)
	}
	a.Settle(t)
	if _, err := griefer.Challenge(t.Context(), a.evidence(t, late)); !errors.Is(err, chain.ErrNotChallengeable) {
		t.Errorf("of what is final: %v", err)
	}
	balance, err := a.Client.Latest().Balance(t.Context(), griefer.Address())
	must(t, err)
	wantTokens(t, "the griefer's tokens", balance, chain.Tokens(2*bond))
}

// Not stopped in a network too small for a second committee: a challenge holds
// a task up until its deadline and costs nothing but the use of the bond.
func TestAChallengeThatNobodyCanAnswerCostsOnlyTime(t *testing.T) {
	a := newArena(t, plan{players: 3, studies: 1})
	s := a.studies[0]
	a.Round(t, a.say(0, 100, s), a.say(1, 100, s))
	griefer := a.challenge(t, s)
	deadline := a.Epoch(t) + uint32(a.Deployment.Clock.Schedule.TaskEpochs)
	a.NextEpoch(t)
	a.Round(t, a.say(2, 100, s)) // all that there are
	a.ToEpoch(t, deadline)
	a.Settle(t)
	a.wantState(t, s, chain.TaskContested)
	a.NextEpoch(t)
	a.Settle(t)

	a.wantFinal(t, s, 100, 0, 1)
	wantTokens(t, "the griefer's", a.credit(t, griefer.Address()), chain.Tokens(bond))
	a.wantEarned(t, 0, (fee-royalty)/2)
	a.wantEarned(t, 2, 0) // who answered alone is not paid
	a.wantLost(t, 2, 0)
}
