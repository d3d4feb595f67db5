package adversary_test

import (
	"errors"
	"strings"
	"testing"
	"time"

	"github.com/fluoronet/fluoro/chain"
	"github.com/fluoronet/fluoro/chain/devnet"
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

// The longest dispute there can be: a first committee of colluders is challenged
// at the end of its window, and nobody answers until the challenge expires. Who
// asked to leave at the very beginning cannot be gone before anybody could have
// ended it, whatever the chain's clock says: the exit is counted in blocks.
func TestNobodyLeavesBeforeTheLongestDisputeIsOver(t *testing.T) {
	a := newArena(t, plan{players: 2, studies: 1})
	const liar = 0
	s := a.studies[0]
	a.Round(t, a.say(liar, 900, s), a.say(1, 900, s))
	owner := a.leave(t, liar)
	must(t, a.Advance(365*24*time.Hour))
	if _, _, err := owner.WithdrawStake(t.Context(), a.players[liar].Node); !errors.Is(err, chain.ErrStakeLocked) {
		t.Errorf("withdrawn because of the clock: %v", err)
	}
	a.challenge(t, s)
	a.ToEpoch(t, a.Epoch(t)+uint32(economy().Schedule.TaskEpochs)+1)
	if _, _, err := owner.WithdrawStake(t.Context(), a.players[liar].Node); !errors.Is(err, chain.ErrStakeLocked) {
		t.Errorf("withdrawn when its challenge can be ended: %v", err)
	}
	a.Settle(t)
	a.wantState(t, s, chain.TaskFinal)
	n, err := a.Client.Latest().NodeByID(t.Context(), a.players[liar].Node)
	must(t, err)
	a.MineTo(t, n.ExitableAt)
	paid, _, err := owner.WithdrawStake(t.Context(), n.ID)
	must(t, err)
	wantTokens(t, "paid back", paid, chain.Tokens(staked))
	a.wantQuiet(t)
}

// A network whose nodes could leave earlier is not deployed.
func TestANetworkThatNodesCanLeaveTooSoonIsRefused(t *testing.T) {
	d, err := devnet.Start(t.Context(), devnet.Config{})
	must(t, err)
	t.Cleanup(func() { must(t, d.Close()) })
	rules := economy()
	rules.Nodes.ExitBlocks = chain.LongestDispute(rules.Schedule) - 1
	if _, err := d.Deploy(t.Context(), rules, ""); err == nil || !strings.Contains(err.Error(), "the longest dispute takes") {
		t.Errorf("deployed: %v", err)
	}
}
