package adversary_test

import (
	"errors"
	"math/big"
	"testing"

	"github.com/fluoronet/fluoro/chain"
)

// reason of a recall.
const reason = 7

// toEscrow lets a recalled model's escrow come free, and pays it out.
func (a *arena) toEscrow(t *testing.T, recalled uint32) {
	t.Helper()
	schedule := a.Deployment.Clock.Schedule
	a.ToEpoch(t, recalled+uint32(schedule.WindowEpochs)+uint32(schedule.TaskEpochs)+2)
	_, err := a.vendor.WithdrawEscrow(t.Context(), a.model)
	must(t, err)
}

// An escrow does not leave under open tasks: not at all before a recall, which
// ends the model for good, and not after it until what was revealed is paid and
// no challenge of it can be under way.
func TestAnEscrowStaysUntilTheTasksUnderItArePaid(t *testing.T) {
	a := newArena(t, plan{players: 2, studies: 1, escrow: 100})
	s := a.studies[0]
	a.Round(t, a.say(0, 100, s), a.say(1, 100, s))
	_, err := a.vendor.WithdrawEscrow(t.Context(), a.model)
	wantRevert(t, err, "ModelActive")
	recalled := a.Epoch(t)
	_, err = a.vendor.RecallModel(t.Context(), a.model, reason)
	must(t, err)
	if _, err := a.vendor.WithdrawEscrow(t.Context(), a.model); !errors.Is(err, chain.ErrEscrowLocked) {
		t.Errorf("withdrawn at once: %v", err)
	}
	a.settle(t)
	a.wantFinal(t, s, 100, 0, 1)
	a.wantEarned(t, 0, (fee-royalty)/2)
	if _, err := a.vendor.WithdrawEscrow(t.Context(), a.model); !errors.Is(err, chain.ErrEscrowLocked) {
		t.Errorf("withdrawn early: %v", err)
	}
	a.toEscrow(t, recalled)
	balance, err := a.Client.Latest().Balance(t.Context(), a.vendor.Address())
	must(t, err)
	wantTokens(t, "the vendor's tokens", balance, chain.Tokens(100-fee))
	a.wantQuiet(t)
}

// A recall between commitment and reveal refuses the results, and costs nodes
// nothing of their stakes. The vendor cannot publish that model again.
func TestARecallBeforeTheRevealCostsNodesNoStake(t *testing.T) {
	a := newArena(t, plan{players: 1, studies: 1})
	s, p := a.studies[0], a.players[0]
	sealed := p.Commit(t, a.result(0, s, 100))
	_, err := a.vendor.RecallModel(t.Context(), a.model, reason)
	must(t, err)
	a.wantRefusal(t, p.Reveal(t, sealed), s, chain.ModelRecalled)
	a.NextEpoch(t)
	if _, err := a.vendor.Penalise(t.Context(), p.Node, sealed.Commitment.Root); !errors.Is(err, chain.ErrNotOverdue) {
		t.Errorf("penalised for what the vendor did: %v", err)
	}
	a.wantLost(t, 0, 0)
	_, err = a.vendor.PublishModel(t.Context(), chain.NewModel{ID: a.model, Modalities: 2, FindingCount: 1, Quorum: 1, Target: 1, Committee: 1, Fee: chain.Tokens(1)})
	if !errors.Is(err, chain.ErrDuplicateModel) {
		t.Errorf("published again: %v", err)
	}
	a.wantQuiet(t)
}

// Not stopped: an escrow is not reserved, so results are taken on more tasks
// than it pays for. Who is last to be ended gets what is left. Nodes see the
// escrow before they begin.
func TestAShortEscrowPaysTheFirstTasksOnly(t *testing.T) {
	a := newArena(t, plan{players: 2, studies: 3, escrow: fee + 5})
	a.Round(t, a.say(0, 100, a.studies...), a.say(1, 100, a.studies...))
	a.settle(t)
	for _, s := range a.studies {
		a.wantFinal(t, s, 100, 0, 1)
	}
	wantTokens(t, "paid for the first", a.outcome(t, a.studies[0]).Paid, chain.Tokens(fee))
	wantTokens(t, "paid for the second", a.outcome(t, a.studies[1]).Paid, chain.Tokens(5))
	wantTokens(t, "paid for the third", a.outcome(t, a.studies[2]).Paid, chain.Tokens(0))
	a.register(t, chain.NewStudy{})
	a.NextEpoch(t)
	p := a.players[0]
	a.wantRefusal(t, p.Reveal(t, p.Commit(t, a.result(0, a.studies[3], 100))), a.studies[3], chain.EscrowShort)
	a.wantQuiet(t)
}

// A vendor recalls its model and then challenges what it owes for. The second
// committee reports all the same, and the escrow stays until the last challenge
// has ended: the fee is paid, and the bond is lost.
func TestAVendorThatRecallsAndChallengesOwesAllTheSame(t *testing.T) {
	a := newArena(t, plan{players: 5, studies: 1, escrow: 100})
	s := a.studies[0]
	a.Round(t, a.say(0, 100, s), a.say(1, 100, s))
	recalled := a.Epoch(t)
	_, err := a.vendor.RecallModel(t.Context(), a.model, reason)
	must(t, err)
	accomplice := a.challenge(t, s)
	a.NextEpoch(t)
	a.Round(t, a.say(2, 100, s), a.say(3, 100, s), a.say(4, 100, s))
	a.Settle(t)

	a.wantFinal(t, s, 100, 0, 1)
	share := new(big.Int).Div(chain.Tokens(fee-royalty), big.NewInt(5))
	wantTokens(t, "the share of the fee", a.credit(t, a.players[0].Account.Address()), share)
	dust := new(big.Int).Mod(chain.Tokens(bond), big.NewInt(3)) // what a division leaves is the challenger's
	wantTokens(t, "what is left of the bond", a.credit(t, accomplice.Address()), dust)
	a.toEscrow(t, recalled)
	a.wantQuiet(t)
}

// Nobody answers the challenge of a recalled model: the first value stands at
// the deadline, and the escrow is still there to pay for it.
func TestAnEscrowOutlastsAChallengeThatNobodyAnswers(t *testing.T) {
	a := newArena(t, plan{players: 2, studies: 1, escrow: 100})
	s := a.studies[0]
	a.Round(t, a.say(0, 100, s), a.say(1, 100, s))
	recalled := a.Epoch(t)
	_, err := a.vendor.RecallModel(t.Context(), a.model, reason)
	must(t, err)
	a.challenge(t, s)
	a.ToEpoch(t, recalled+uint32(a.Deployment.Clock.Schedule.TaskEpochs)+1)
	if _, err := a.vendor.WithdrawEscrow(t.Context(), a.model); !errors.Is(err, chain.ErrEscrowLocked) {
		t.Errorf("withdrawn early: %v", err)
	}
	a.Settle(t)
	a.wantFinal(t, s, 100, 0, 1)
	a.wantEarned(t, 0, (fee-royalty)/2)
	a.wantQuiet(t)
}

// A vendor in league with a first committee recalls its model when they are
// challenged. That saves them nothing.
func TestARecallDoesNotShieldAWrongValue(t *testing.T) {
	a := newArena(t, plan{players: 5, studies: 1})
	s := a.studies[0]
	a.Round(t, a.say(0, 900, s), a.say(1, 900, s))
	challenger := a.challenge(t, s)
	_, err := a.vendor.RecallModel(t.Context(), a.model, reason)
	must(t, err)
	a.NextEpoch(t)
	a.Round(t, a.say(2, 100, s), a.say(3, 100, s), a.say(4, 100, s))
	a.Settle(t)

	a.wantFinal(t, s, 100)
	a.wantLost(t, 0, overturned)
	a.wantEarned(t, 2, (fee-royalty)/3)
	wantTokens(t, "the challenger's", a.credit(t, challenger.Address()), chain.Tokens(bond))
	a.wantQuiet(t)
}
