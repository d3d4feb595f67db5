package adversary_test

import (
	"math/big"
	"slices"
	"testing"

	"github.com/fluoronet/fluoro/attest/sortition"
	"github.com/fluoronet/fluoro/chain"
	"github.com/fluoronet/fluoro/chain/chaintest"
	"github.com/fluoronet/fluoro/internal/testnet"
	"github.com/fluoronet/fluoro/study"
)

// says is what a player makes up about the town's study.
func (w *town) says(finding int32) study.Result {
	return study.Result{StudyID: w.key.Study, ModelID: w.key.Model, Findings: study.Findings{finding}}
}

// Two real nodes, a liar, and one that commits and never reveals. One of the
// nodes goes away once its result is revealed: the other ends the task, which
// costs the liar, and takes the penalty.
func TestRealNodesPunishLiarsAndTheSilentOnTheirOwn(t *testing.T) {
	w := newTown(t, false)
	w.publish(t, 2, 8)
	liar, silent := w.Player(t), w.Player(t)
	first, leave := w.run(t, firstKey)
	second, _ := w.run(t, secondKey)
	w.key.Study = w.Study(t, testnet.Lie{})
	since := w.Epoch(t)
	w.passUntil(t, "the study's lot is drawn", func() bool { return w.Epoch(t) > since })

	silent.Commit(t, w.says(1_000_000))
	told := liar.Commit(t, w.says(1_000_000))
	w.passUntil(t, "the commit phase ends", func() bool { return w.inPhase(t, sortition.Reveal) })
	liar.Reveal(t, told)
	w.passUntil(t, "both nodes have reported", func() bool { return w.task(t).Count == 3 })
	leave()
	w.passUntil(t, "the task is final and the penalty is taken", func() bool {
		return w.task(t).State == chain.TaskFinal && w.lost(t, silent).Sign() > 0
	})

	wantTokens(t, "the liar's loss", w.lost(t, liar), chain.Tokens(disagreement))
	wantTokens(t, "the silent one's loss", w.lost(t, silent), chain.Tokens(unrevealed))
	end, err := w.Index(t).Outcome(t.Context(), w.key)
	must(t, err)
	if slices.Sort(end.Nodes); !slices.Equal(end.Nodes, []uint32{first, second}) {
		t.Errorf("the final value is that of nodes %v, want %d and %d", end.Nodes, first, second)
	}
	for _, key := range []int{firstKey, secondKey} {
		credit, err := w.Client.Latest().Credit(t.Context(), w.Keys[key].Address)
		must(t, err)
		wantTokens(t, "an honest node's fee", credit, chain.Tokens((fee-royalty)/2))
	}
}

// lost is what a player has lost of its stake.
func (w *town) lost(t *testing.T, p *chaintest.Player) *big.Int {
	t.Helper()
	return new(big.Int).Sub(chain.Tokens(staked), w.stake(t, p.Node).Stake)
}
