package chain

import (
	"context"
	"math/big"

	"github.com/fluoronet/fluoro/contracts"
	"github.com/fluoronet/fluoro/study"
)

// Gas of a registration, which cannot be simulated before its announcement is
// mined. TestRegistrationCostIsAboutRight holds it against the contracts.
const (
	registerGas = 150_000 // identity, contributor and CID
	datedGas    = 23_000  // a label or an end of consent: the time of registration
	labelGas    = 23_000  // the commitment
)

// Cost is about what transactions cost, at the gas price of now.
type Cost struct {
	Gas uint64   `json:"gas"`
	Wei *big.Int `json:"wei"`
}

// RegistrationCost is about what it takes to announce and register a study, of
// which the CID does not matter.
func (t *Transactor) RegistrationCost(ctx context.Context, s NewStudy) (Cost, error) {
	const action = "estimate registration"
	at := t.client.deployment.Contracts.Studies
	announce, err := contracts.NewStudyRegistry().TryPackAnnounce(s.commitment(t.Address(), t.registrationSalt(s)))
	if err != nil {
		return Cost{}, wrap(action, err)
	}
	gas, err := t.simulate(ctx, &at, announce, nil)
	if err != nil {
		return Cost{}, wrap(action, err)
	}
	gas += registerGas
	if s.LabelCommitment != (study.Hash{}) {
		gas += labelGas
	}
	if s.LabelCommitment != (study.Hash{}) || s.ConsentExpires != 0 {
		gas += datedGas
	}
	head, err := t.client.HeaderByNumber(ctx, nil)
	if err != nil {
		return Cost{}, wrap(action, err)
	}
	price, err := t.client.SuggestGasTipCap(ctx)
	if err != nil {
		return Cost{}, wrap(action, err)
	}
	if head.BaseFee != nil {
		price = new(big.Int).Add(price, head.BaseFee)
	}
	return Cost{gas, price.Mul(price, new(big.Int).SetUint64(gas))}, nil
}
