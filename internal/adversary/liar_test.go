package adversary_test

import (
	"testing"

	"github.com/fluoronet/fluoro/chain/chaintest"
)

// A liar among honest nodes, who find 98 and 102 with a tolerance of ten. Just
// inside the tolerance the final value stays one that an honest node gave; just
// outside it the liar loses.
func TestALiarMovesTheFinalValueNoFurtherThanAnHonestOne(t *testing.T) {
	lies := []struct {
		finding int32
		final   int32
		pays    bool
	}{
		{92, 98, false},   // agrees with both
		{108, 102, false}, // agrees with both
		{88, 98, false},   // agrees with 98 alone
		{112, 102, false}, // agrees with 102 alone
		{87, 98, true},
		{113, 98, true},
	}
	a := newArena(t, plan{players: 3, studies: len(lies)})
	const liar = 2
	told := chaintest.Play{Player: a.players[liar]}
	for i, lie := range lies {
		told.Results = append(told.Results, a.result(liar, a.studies[i], lie.finding))
	}
	a.Round(t, a.say(0, 98, a.studies...), a.say(1, 102, a.studies...), told)
	a.settle(t)

	paid := int64(0)
	for i, lie := range lies {
		if lie.pays {
			a.wantFinal(t, a.studies[i], lie.final, 0, 1)
			paid += disagreement
		} else {
			a.wantFinal(t, a.studies[i], lie.final, 0, 1, liar)
		}
	}
	a.wantLost(t, liar, paid)
	a.wantLost(t, 0, 0)
	a.wantLost(t, 1, 0)
}
