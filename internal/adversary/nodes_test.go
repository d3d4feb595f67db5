package adversary_test

import (
	"errors"
	"math/big"
	"slices"
	"testing"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/ethclient"

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

// overtaker copies whatever a node sends to the chain and is mined before it.
type overtaker struct {
	*town
	eth    *ethclient.Client
	by     *chain.Account
	victim common.Address
	nonce  uint64
	copied map[common.Hash][4]byte // with their selectors
}

// overtake copies what waits of the victim's.
func (o *overtaker) overtake(t *testing.T) {
	t.Helper()
	var waiting struct {
		Pending map[string]*types.Transaction
	}
	must(t, o.eth.Client().CallContext(t.Context(), &waiting, "txpool_contentFrom", o.victim))
	chainID := new(big.Int).SetUint64(o.ChainID)
	for _, tx := range waiting.Pending {
		if _, done := o.copied[tx.Hash()]; done {
			continue
		}
		copied, err := o.by.SignTx(types.NewTx(&types.DynamicFeeTx{
			ChainID: chainID, Nonce: o.nonce, To: tx.To(), Data: tx.Data(), Gas: tx.Gas(),
			GasTipCap: new(big.Int).Mul(tx.GasTipCap(), big.NewInt(10)), GasFeeCap: new(big.Int).Mul(tx.GasFeeCap(), big.NewInt(20)),
		}), chainID)
		must(t, err)
		must(t, o.eth.SendTransaction(t.Context(), copied))
		o.copied[tx.Hash()] = [4]byte(tx.Data())
		o.nonce++
	}
}

// kinds are the calls, by selector, of which the victim's own came too late.
func (o *overtaker) kinds(t *testing.T) int {
	t.Helper()
	kinds := map[[4]byte]bool{}
	for hash, call := range o.copied {
		r, err := o.eth.TransactionReceipt(t.Context(), hash)
		if errors.Is(err, ethereum.NotFound) {
			continue // the victim has sent it anew with a higher bid
		}
		must(t, err)
		if r.Status == types.ReceiptStatusFailed {
			kinds[call] = true
		}
	}
	return len(kinds)
}

// mining makes blocks while f waits for its transactions.
func (w *town) mining(f func()) {
	stop, stopped := make(chan struct{}), make(chan struct{})
	go func() {
		defer close(stopped)
		for {
			select {
			case <-stop:
				return
			default:
				w.Commit()
			}
		}
	}()
	defer func() { close(stop); <-stopped }()
	f()
}

// Everything that a node sends is copied and mined before it, so that the
// node's own commitment, reveal and finalisation are refused. The copies do its
// work: its results count, it is paid, and who overtook it has paid for the gas.
func TestWhoOvertakesANodeOnlyPaysItsGas(t *testing.T) {
	w := newTown(t, true)
	thief := w.Account(t)
	var id uint32
	w.mining(func() {
		w.publish(t, 1, 1)
		id, _ = w.run(t, firstKey)
	})
	eth, err := ethclient.DialContext(t.Context(), w.HTTPURL)
	must(t, err)
	t.Cleanup(eth.Close)
	o := &overtaker{town: w, eth: eth, by: thief, victim: common.Address(w.Keys[firstKey].Address), copied: map[common.Hash][4]byte{}}
	const kinds, limit = 3, 10
	tasks := int64(0)
	// What the node sends just before a block gets in before the thief has seen
	// it, so it may take some tasks to overtake a call of each kind.
	for ; o.kinds(t) < kinds && tasks < limit; tasks++ {
		w.mining(func() { w.key.Study = w.Study(t, testnet.Lie{}) })
		w.passUntil(t, "the task is final", func() bool {
			o.overtake(t)
			return w.task(t).State == chain.TaskFinal
		})
		w.Commit() // what is copied already
	}
	if got := o.kinds(t); got != kinds {
		t.Errorf("%d kinds of calls were overtaken, want commitment, reveal and finalisation", got)
	}
	credit, err := w.Client.Latest().Credit(t.Context(), w.Keys[firstKey].Address)
	must(t, err)
	wantTokens(t, "the node's fees", credit, chain.Tokens(tasks*(fee-royalty)))
	credit, err = w.Client.Latest().Credit(t.Context(), thief.Address())
	must(t, err)
	wantTokens(t, "the thief's fee", credit, chain.Tokens(0))
	wantTokens(t, "the node's stake", w.stake(t, id).Stake, chain.Tokens(1000))
}
