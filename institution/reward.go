package institution

import (
	"context"
	"math/big"
	"slices"

	"github.com/fluoronet/fluoro/chain"
	"github.com/fluoronet/fluoro/study"
)

// Reward is what a study would earn if it were accepted now and every model that
// takes it found something. Amounts are in units of 1e-18 token.
type Reward struct {
	Earning    bool     // the account has the contributor role, without which nothing is minted
	Judged     bool     // some model may judge studies, without which nothing is minted either
	Emission   *big.Int // once, when the study is accepted
	LabelBonus *big.Int // once, when the label is revealed in time
	Royalties  *big.Int // one final result of each of Models
	Models     int      // active, paid for and of the modality
}

// rates are the chain's terms; chain.View has them.
type rates interface {
	RewardTerms(ctx context.Context) (chain.RewardTerms, error)
	Totals(ctx context.Context) (chain.Totals, error)
	HasRole(ctx context.Context, role chain.Role, account chain.Address) (bool, error)
	Models(ctx context.Context) ([]chain.Model, error)
}

// Expect tells what the prepared study would earn the account.
func (p *Prepared) Expect(ctx context.Context, at rates, account chain.Address) (r Reward, err error) {
	r = Reward{Emission: new(big.Int), LabelBonus: new(big.Int), Royalties: new(big.Int)}
	terms, err := at.RewardTerms(ctx)
	if err != nil {
		return r, err
	}
	totals, err := at.Totals(ctx)
	if err != nil {
		return r, err
	}
	if r.Earning, err = at.HasRole(ctx, chain.RoleContributor, account); err != nil {
		return r, err
	}
	models, err := at.Models(ctx)
	if err != nil {
		return r, err
	}
	if slices.Contains(p.Manifest.Consent.Scopes, "inference") {
		r.countModels(models, p.Manifest.Modality, terms)
	}
	if !r.Earning || !r.Judged || terms.EmissionBudget.Sign() == 0 {
		return r, nil
	}
	left := new(big.Int).Sub(terms.EmissionBudget, totals.Emitted)
	r.Emission.Mul(terms.EmissionPerInstance, big.NewInt(int64(min(p.Manifest.Images(), terms.EmissionMaxInstances))))
	r.Emission.Mul(r.Emission, left).Div(r.Emission, terms.EmissionBudget)
	if p.Manifest.LabelCommitment != (study.Hash{}) {
		r.LabelBonus.Set(terms.LabelBonus)
	}
	return r, nil
}

func (r *Reward) countModels(models []chain.Model, modality study.Modality, terms chain.RewardTerms) {
	for _, m := range models {
		if m.RecallReason != 0 || !m.Modalities.Has(modality) || m.Escrow.Cmp(m.Fee) < 0 {
			continue
		}
		r.Models++
		royalty := new(big.Int).Mul(m.Fee, big.NewInt(int64(terms.RoyaltyBps)))
		r.Royalties.Add(r.Royalties, royalty.Div(royalty, big.NewInt(10_000)))
		r.Judged = r.Judged || m.Quorum >= terms.LeastQuorum && m.Fee.Cmp(terms.LeastFee) >= 0
	}
}

// Registration is what would be registered; its CID is not known before the
// import.
func (p *Prepared) Registration() (chain.NewStudy, error) { return p.registration(study.CID{}) }
