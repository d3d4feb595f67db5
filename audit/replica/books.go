package replica

import (
	"math/big"

	"github.com/fluoronet/fluoro/chain"
)

// account keeps what somebody is owed.
type accounts map[chain.Address]*big.Int

func (a accounts) of(account chain.Address) *big.Int {
	if a[account] == nil {
		a[account] = new(big.Int)
	}
	return a[account]
}

func (a accounts) credit(account chain.Address, amount *big.Int) {
	sum := a.of(account)
	sum.Add(sum, amount)
}

// pay pays out what an account is owed, which is all of it; it says what
// differs.
func (a accounts) pay(account chain.Address, amount *big.Int) string {
	owed := a.of(account)
	problem := unless(owed.Cmp(amount) == 0 && amount.Sign() > 0, differs("claimed", amount, owed))
	owed.Sub(owed, amount)
	return problem
}

func (a accounts) sum() *big.Int {
	sum := new(big.Int)
	for _, amount := range a {
		sum.Add(sum, amount)
	}
	return sum
}

// Books are what the RewardPool and the NodeRegistry owe and hold, in units of
// 1e-18 token.
type Books struct {
	Totals chain.Totals // of the pool
	Burnt  *big.Int     // slashed stakes that no sink got
	pool   accounts
	stakes accounts
}

func newBooks() *Books {
	t := chain.Totals{
		Escrowed: new(big.Int), Credited: new(big.Int), Bonded: new(big.Int), Funded: new(big.Int),
		Returned: new(big.Int), Paid: new(big.Int), Emitted: new(big.Int), Minted: new(big.Int),
	}
	return &Books{Totals: t, Burnt: new(big.Int), pool: accounts{}, stakes: accounts{}}
}

// Credits are what accounts can claim from the pool.
func (b *Books) Credits() map[chain.Address]*big.Int { return b.pool }

// StakeCredits are what accounts can claim from slashed stakes.
func (b *Books) StakeCredits() map[chain.Address]*big.Int { return b.stakes }

// StakesCredited is the sum of StakeCredits.
func (b *Books) StakesCredited() *big.Int { return b.stakes.sum() }

func (b *Books) credit(account chain.Address, amount *big.Int) {
	b.pool.credit(account, amount)
	b.Totals.Credited.Add(b.Totals.Credited, amount)
}

func (b *Books) funded(amount *big.Int) {
	b.Totals.Escrowed.Add(b.Totals.Escrowed, amount)
	b.Totals.Funded.Add(b.Totals.Funded, amount)
}

func (b *Books) returned(amount *big.Int) {
	b.Totals.Escrowed.Sub(b.Totals.Escrowed, amount)
	b.Totals.Returned.Add(b.Totals.Returned, amount)
}

// claim pays an account from the pool, which mints what it has emitted so far.
func (b *Books) claim(account chain.Address, amount *big.Int) string {
	problem := b.pool.pay(account, amount)
	b.Totals.Credited.Sub(b.Totals.Credited, amount)
	b.Totals.Paid.Add(b.Totals.Paid, amount)
	b.Totals.Minted.Set(b.Totals.Emitted)
	return problem
}

// emit emits what is wanted, or what the budget leaves of it.
func (b *Books) emit(t chain.RewardTerms, wanted *big.Int) *big.Int {
	left := new(big.Int).Sub(t.EmissionBudget, b.Totals.Emitted)
	amount := new(big.Int).Set(least(wanted, left))
	b.Totals.Emitted.Add(b.Totals.Emitted, amount)
	return amount
}

// reward is the emission for an accepted study, if it earns: for each instance
// the same part of what is left of the budget.
func (b *Books) reward(t chain.RewardTerms, s *StudyState) *big.Int {
	if !s.Earning || t.EmissionBudget.Sign() == 0 {
		return new(big.Int)
	}
	amount := new(big.Int).Mul(t.EmissionPerInstance, big.NewInt(int64(min(s.Instances, t.EmissionMaxInstances))))
	amount.Mul(amount, new(big.Int).Sub(t.EmissionBudget, b.Totals.Emitted))
	amount = b.emit(t, amount.Div(amount, t.EmissionBudget))
	b.credit(s.Contributor, amount)
	return amount
}

// fee is what a final task takes from its model's escrow: the royalty if the
// status is OK, and the same for each of a group.
func (b *Books) fee(t chain.RewardTerms, m *ModelState, ok bool, group int) (royalty, share *big.Int) {
	fee := least(m.Fee, m.Escrow)
	royalty = new(big.Int)
	if ok {
		royalty.Mul(fee, big.NewInt(int64(t.RoyaltyBps)))
		royalty.Div(royalty, big.NewInt(bps))
	}
	share = new(big.Int).Sub(fee, royalty)
	return royalty, share.Div(share, big.NewInt(int64(group)))
}

// draw takes what a task has paid from the escrow.
func (b *Books) draw(m *ModelState, paid *big.Int) {
	m.Escrow.Sub(m.Escrow, paid)
	b.Totals.Escrowed.Sub(b.Totals.Escrowed, paid)
}
