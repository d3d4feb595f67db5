package adversary_test

import (
	"errors"
	"testing"
	"time"

	"github.com/fluoronet/fluoro/chain"
)

// leave has a player ask to leave.
func (a *arena) leave(t *testing.T, player int) *chain.Transactor {
	t.Helper()
	p := a.players[player]
	owner := a.Transactor(p.Account)
	_, err := owner.RequestExit(t.Context(), p.Node)
	must(t, err)
	return owner
}

// A liar that asks for its stake as soon as it has revealed does not get it
// before the delay is over, and is slashed until then. It commits to nothing more.
func TestALiarThatLeavesIsSlashedOnItsWayOut(t *testing.T) {
	a := newArena(t, plan{players: 3, studies: 1})
	const liar = 2
	s := a.studies[0]
	a.Round(t, a.say(0, 100, s), a.say(1, 100, s), a.say(liar, 900, s))
	owner := a.leave(t, liar)
	if _, _, err := owner.WithdrawStake(t.Context(), a.players[liar].Node); !errors.Is(err, chain.ErrStakeLocked) {
		t.Errorf("withdrawn at once: %v", err)
	}
	if err := a.commit(t, liar, s, 1); !errors.Is(err, chain.ErrNotActive) {
		t.Errorf("committed while leaving: %v", err)
	}
	a.settle(t)
	a.wantFinal(t, s, 100, 0, 1)
	a.wantLost(t, liar, disagreement)
	a.wantQuiet(t)
}

// Not stopped where the delay, which is in seconds, is shorter than the window,
// which is in blocks: the liar is gone before the task is ended.
func TestALiarThatLeavesInTimeKeepsItsStake(t *testing.T) {
	a := newArena(t, plan{players: 3, studies: 1})
	const liar = 2
	s := a.studies[0]
	a.Round(t, a.say(0, 100, s), a.say(1, 100, s), a.say(liar, 900, s))
	owner := a.leave(t, liar)
	must(t, a.Advance(economy().Nodes.ExitDelay+time.Second))
	paid, _, err := owner.WithdrawStake(t.Context(), a.players[liar].Node)
	must(t, err)
	wantTokens(t, "paid back", paid, chain.Tokens(staked))
	a.settle(t)
	a.wantFinal(t, s, 100, 0, 1)
}
