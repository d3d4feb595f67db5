package chain

import (
	"context"
	"errors"
	"math/big"

	"github.com/ethereum/go-ethereum/common"
	"github.com/fluoronet/fluoro/contracts"
)

// fundGas is about what funding a model takes. It cannot be simulated before
// the model is published and the amount approved; a test holds it to what is paid.
const fundGas = 110_000

// GasPrice is about what a unit of gas costs now, in wei: base fee and tip.
func (t *Transactor) GasPrice(ctx context.Context) (*big.Int, error) {
	head, err := t.backend.HeaderByNumber(ctx, nil)
	if err != nil {
		return nil, wrap("read gas price", err)
	}
	if head.BaseFee == nil {
		return nil, errors.New("read gas price: the chain has no base fee (EIP-1559)")
	}
	tip, err := t.backend.SuggestGasTipCap(ctx)
	if err != nil {
		return nil, wrap("read gas price", err)
	}
	return new(big.Int).Add(head.BaseFee, tip), nil
}

// PublishGas is about the gas that PublishModel would take now; what the
// registry would refuse is the *RevertError that PublishModel would give.
func (t *Transactor) PublishGas(ctx context.Context, m NewModel) (uint64, error) {
	data, err := packPublish(m)
	if err != nil {
		return 0, wrap("publish model", err)
	}
	at := t.client.deployment.Contracts.Models
	gas, err := t.simulate(ctx, &at, data, nil)
	return gas, wrap("publish model", err)
}

// FundGas is about the gas that FundModel would take now.
func (t *Transactor) FundGas(ctx context.Context, amount *big.Int) (uint64, error) {
	at := t.client.deployment.Contracts
	data, err := contracts.NewFluoroToken().TryPackApprove(common.Address(at.Models), amount)
	if err != nil {
		return 0, wrap("approve the model's funding", err)
	}
	gas, err := t.simulate(ctx, &at.Token, data, nil)
	return gas + fundGas, wrap("approve the model's funding", err)
}
