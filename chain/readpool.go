package chain

import (
	"context"
	"math/big"

	"github.com/fluoronet/fluoro/contracts"
)

// RewardTerms are the RewardPool's parameters, fixed at deployment.
type RewardTerms struct {
	RoyaltyBps           uint16   `json:"royaltyBps"`
	EmissionPerInstance  *big.Int `json:"emissionPerInstance"`  // in units of 1e-18 token
	EmissionMaxInstances uint32   `json:"emissionMaxInstances"` // more instances earn no more
	LabelBonus           *big.Int `json:"labelBonus"`           // for a label revealed in time on a validated study
	EmissionBudget       *big.Int `json:"emissionBudget"`       // most that may ever be emitted
	LeastQuorum          uint8    `json:"leastQuorum"`          // of a model whose final tasks judge studies
	LeastFee             *big.Int `json:"leastFee"`             // of such a model
}

// RewardTerms returns the pool's parameters.
func (v View) RewardTerms(ctx context.Context) (RewardTerms, error) {
	var params contracts.IRewardPoolParams
	var budget *big.Int
	p := contracts.NewRewardPool()
	err := v.run(ctx, "read reward terms",
		reading(v.at().Pool, p.PackParams(), p.UnpackParams, &params),
		reading(v.at().Pool, p.PackEmissionBudget(), p.UnpackEmissionBudget, &budget))
	return RewardTerms{
		RoyaltyBps: params.RoyaltyBps, EmissionPerInstance: params.EmissionPerInstance,
		EmissionMaxInstances: params.EmissionMaxInstances, LabelBonus: params.LabelBonus, EmissionBudget: budget,
		LeastQuorum: params.LeastQuorum, LeastFee: params.LeastFee,
	}, err
}
