package audit

import (
	"math/big"

	"github.com/fluoronet/fluoro/chain"
	"github.com/fluoronet/fluoro/chain/index"
	"github.com/fluoronet/fluoro/study"
)

// books recomputes from results alone what every account has earned.
type books struct {
	terms    chain.RewardTerms
	emitted  *big.Int
	earned   map[chain.Address]*big.Int
	spent    map[study.Hash]*big.Int // by model
	accepted map[study.Hash]bool     // studies that have earned their emission
}

func newBooks(t chain.RewardTerms) *books {
	return &books{terms: t, emitted: new(big.Int), earned: map[chain.Address]*big.Int{}, spent: map[study.Hash]*big.Int{}, accepted: map[study.Hash]bool{}}
}

// settlement is what one final task moves.
type settlement struct{ fee, royalty, emission *big.Int }

// settle books one task that ended as o. owners are those of o.nodes.
func (b *books) settle(o outcome, m index.Model, s index.Study, owners []chain.Address) settlement {
	zero := settlement{new(big.Int), new(big.Int), new(big.Int)}
	if o.state != index.StateFinal {
		return zero
	}
	royalty, emission := new(big.Int), new(big.Int)
	if o.status == study.OK {
		royalty.Mul(m.Fee, big.NewInt(int64(b.terms.RoyaltyBps)))
		royalty.Div(royalty, big.NewInt(10_000))
		emission = b.emissionOf(s)
		b.pay(s.Contributor, royalty)
		b.pay(s.Contributor, emission)
	}
	share := new(big.Int).Sub(m.Fee, royalty)
	share.Div(share, big.NewInt(int64(len(owners))))
	fee := new(big.Int).Set(royalty)
	for _, owner := range owners {
		b.pay(owner, share)
		fee.Add(fee, share)
	}
	if b.spent[m.ID] == nil {
		b.spent[m.ID] = new(big.Int)
	}
	b.spent[m.ID].Add(b.spent[m.ID], fee)
	return settlement{fee, royalty, emission}
}

// emissionOf is due once for each study, as far as the budget reaches.
func (b *books) emissionOf(s index.Study) *big.Int {
	if b.accepted[s.ID] {
		return new(big.Int)
	}
	b.accepted[s.ID] = true
	return b.emit(new(big.Int).Mul(b.terms.EmissionPerInstance, big.NewInt(int64(min(s.Instances, b.terms.EmissionMaxInstances)))))
}

// reveal books the bonus for a label: due when a quorum has read the study.
func (b *books) reveal(s index.Study) *big.Int {
	if !b.accepted[s.ID] {
		return new(big.Int)
	}
	bonus := b.emit(b.terms.LabelBonus)
	b.pay(s.Contributor, bonus)
	return bonus
}

// emit emits what is wanted, or what the budget leaves of it.
func (b *books) emit(wanted *big.Int) *big.Int {
	amount := new(big.Int).Set(wanted)
	if left := new(big.Int).Sub(b.terms.EmissionBudget, b.emitted); amount.Cmp(left) > 0 {
		amount = left
	}
	b.emitted.Add(b.emitted, amount)
	return amount
}

func (b *books) pay(account chain.Address, amount *big.Int) {
	if b.earned[account] == nil {
		b.earned[account] = new(big.Int)
	}
	b.earned[account].Add(b.earned[account], amount)
}

// compare says how the event differs from the books, or "".
func (s settlement) compare(f index.Final) string {
	switch {
	case f.Fee.Cmp(s.fee) != 0:
		return differs("fee", f.Fee, s.fee)
	case f.Royalty.Cmp(s.royalty) != 0:
		return differs("royalty", f.Royalty, s.royalty)
	case f.Emission.Cmp(s.emission) != 0:
		return differs("emission", f.Emission, s.emission)
	}
	return ""
}
