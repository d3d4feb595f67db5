package node

import (
	"context"
	"math/big"

	"github.com/fluoronet/fluoro/chain"
	"github.com/fluoronet/fluoro/chain/index"
	"github.com/fluoronet/fluoro/study"
)

// fees keeps a node from working unpaid. A model's escrow is not reserved for
// the tasks under way: it pays them in the order in which they end, as long as
// it lasts. So a node counts what is owed already before it takes more.
type fees struct {
	index index.Reader
	least *big.Int // of a task, in units of 1e-18 token; nil for none
}

// paid keeps the pairs, which come by age of their studies, that pay: those of
// models whose fee is large enough, and of each model as many as its escrow has
// a fee for besides the tasks that have results. Every node counts the same
// way, whatever its lots, so that all of them together take no more than that.
// Studies whose consent has ended at a time, in Unix seconds, are left out, since
// none of them will be paid for.
func (f fees) paid(ctx context.Context, view chain.View, time uint64, pairs []index.Pair) ([]index.Pair, error) {
	live, err := f.index.Live(ctx)
	if err != nil {
		return nil, err
	}
	purses := map[study.Hash]*purse{}
	var kept []index.Pair
	for _, p := range pairs {
		if p.Study.Expires != 0 && uint64(p.Study.Expires) <= time {
			continue
		}
		if purses[p.Model] == nil {
			m, err := view.ModelByID(ctx, p.Model)
			if err != nil {
				return nil, err
			}
			purses[p.Model] = purseOf(m, live[p.Model], f.least)
		}
		if purses[p.Model].pays(p) {
			kept = append(kept, p)
		}
	}
	return kept, nil
}

// purse is what a model pays for.
type purse struct {
	low  bool  // its fee is less than the node's least
	free bool  // it has no fee, so that its escrow always lasts
	left int64 // tasks that the escrow pays for besides those that have results; below 0: not even all of those
}

func purseOf(m chain.Model, live int, least *big.Int) *purse {
	p := &purse{low: least != nil && m.Fee.Cmp(least) < 0, free: m.Fee.Sign() == 0}
	if !p.free {
		covered := new(big.Int).Div(m.Escrow, m.Fee)
		if !covered.IsInt64() { // a fee of dust
			p.free = true
		}
		p.left = covered.Int64() - int64(live)
	}
	return p
}

// pays reports whether a result on a pair would be paid, and counts it. A
// challenge is answered all the same: the bond pays who upholds what is right.
func (p *purse) pays(pair index.Pair) bool {
	switch {
	case p.low:
		return false
	case p.free || pair.Contested:
		return true
	case pair.Live:
		return p.left >= 0
	case p.left <= 0:
		return false
	}
	p.left--
	return true
}
