package adversary_test

import (
	"testing"

	"github.com/fluoronet/fluoro/audit"
	"github.com/fluoronet/fluoro/chain/chaintest"
)

// The lazy node runs no model and says the same of every study. It is right
// once and loses more than that on the others.
func TestAConstantAnswerCostsMoreThanItEarns(t *testing.T) {
	a := newArena(t, plan{players: 3, studies: 5})
	honest := []chaintest.Play{{Player: a.players[0]}, {Player: a.players[1]}}
	for i, s := range a.studies {
		for p := range honest {
			honest[p].Results = append(honest[p].Results, a.result(p, s, int32(100*i)))
		}
	}
	a.Round(t, append(honest, a.say(2, 200, a.studies...))...)
	a.settle(t)

	a.wantFinal(t, a.studies[2], 200, 0, 1, 2)
	a.wantFinal(t, a.studies[3], 300, 0, 1)
	a.wantEarned(t, 2, (fee-royalty)/3)
	a.wantLost(t, 2, 4*disagreement)
	a.wantEarned(t, 0, (fee-royalty)/3+4*(fee-royalty)/2)
	a.wantLost(t, 0, 0)
	a.wantSeen(t, audit.Notice, 2, "in each of 5 studies, where others found different things")
}
