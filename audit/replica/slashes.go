package replica

import (
	"bytes"
	"math/big"
	"slices"

	"github.com/fluoronet/fluoro/chain"
	"github.com/fluoronet/fluoro/chain/history"
)

// slash is one that the rest of its transaction must explain.
type slash struct {
	history.NodeSlashed
	before *big.Int // the stake
}

// due is a slash that the protocol asks for.
type due struct {
	node    uint32
	penalty *big.Int
	honest  []chain.Address
}

const bps = 10_000

// slashed takes from a stake and gives to the honest side and the sink.
func (r *replica) slashed(x history.NodeSlashed) {
	n := r.node(x.Node)
	if n == nil {
		return
	}
	share := new(big.Int)
	if len(x.Honest) > 0 {
		share.Mul(x.Amount, big.NewInt(int64(r.Terms.Nodes.HonestBps)))
		share.Div(share, big.NewInt(int64(bps*len(x.Honest))))
	}
	sunk := new(big.Int).Sub(x.Amount, new(big.Int).Mul(share, big.NewInt(int64(len(x.Honest)))))
	r.complain(Stake, n.Owner.String(), x.Node, first(
		unless(share.Cmp(x.Share) == 0, differs("honest share", x.Share, share)),
		unless(sunk.Cmp(x.Sunk) == 0, differs("what the sink got", x.Sunk, sunk)),
	))
	r.tx.slashes = append(r.tx.slashes, slash{x, new(big.Int).Set(n.Stake)})
	n.Stake.Sub(n.Stake, x.Amount)
	for _, account := range x.Honest {
		r.Books.stakes.credit(account, share)
	}
	if r.Terms.Nodes.Sink.IsZero() {
		r.Books.Burnt.Add(r.Books.Burnt, sunk)
	} else {
		r.Books.stakes.credit(r.Terms.Nodes.Sink, sunk)
	}
}

// explain holds the slashes so far in the transaction against those that are
// due, each of another node.
func (r *replica) explain(at history.Place, dues []due) {
	for _, d := range dues {
		n := r.node(d.node)
		if n == nil {
			continue
		}
		i := slices.IndexFunc(r.tx.slashes, func(s slash) bool { return s.Node == d.node })
		if i < 0 {
			r.note(Stake, n.Owner.String(), d.node, unless(beyondSlashing(at, n, d.penalty), "it was not slashed, as it should have been"))
			continue
		}
		s := r.tx.slashes[i]
		r.tx.slashes = slices.Delete(r.tx.slashes, i, i+1)
		want := least(s.before, d.penalty)
		r.note(Stake, n.Owner.String(), d.node, first(
			unless(s.Amount.Cmp(want) == 0, differs("slashed stake", s.Amount, want)),
			unless(sameAccounts(s.Honest, d.honest), differs("the honest side", s.Honest, d.honest)),
		))
	}
}

// beyondSlashing reports whether nothing can be taken from a node.
func beyondSlashing(at history.Place, n *NodeState, penalty *big.Int) bool {
	gone := n.State == chain.NodeExiting && at.Block >= n.ExitableAt
	return gone || penalty.Sign() == 0 || n.Stake.Sign() == 0
}

func sameAccounts(a, b []chain.Address) bool {
	order := func(x, y chain.Address) int { return bytes.Compare(x[:], y[:]) }
	a, b = slices.Clone(a), slices.Clone(b)
	slices.SortFunc(a, order)
	slices.SortFunc(b, order)
	return slices.Equal(a, b)
}

func least(a, b *big.Int) *big.Int {
	if a.Cmp(b) < 0 {
		return a
	}
	return b
}
