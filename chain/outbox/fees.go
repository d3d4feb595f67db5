package outbox

import (
	"context"
	"fmt"
	"math/big"

	"github.com/ethereum/go-ethereum/core/types"
)

// bid is what a transaction offers for a gas (EIP-1559), in wei.
type bid struct{ tip, cap *big.Int }

// firstBid takes the endpoint's tip and leaves room for the base fee to double.
func (o *Outbox) firstBid(ctx context.Context, head *types.Header) (bid, error) {
	tip, err := o.backend.SuggestGasTipCap(ctx)
	if err != nil {
		return bid{}, fmt.Errorf("ask for a tip: %w", err)
	}
	base := head.BaseFee
	if base == nil {
		return bid{}, fmt.Errorf("block %v has no base fee: the chain must have EIP-1559", head.Number)
	}
	feeCap := new(big.Int).Lsh(base, 1)
	feeCap.Add(feeCap, tip)
	return o.bounded(bid{tip: tip, cap: feeCap}), nil
}

// higherBid raises both numbers by an eighth, more than the tenth that
// mempools ask for in a replacement, or to what the market wants if that is
// more. It reports false when MaxFee leaves no room.
func (o *Outbox) higherBid(ctx context.Context, head *types.Header, old *types.Transaction) (bid, bool, error) {
	market, err := o.firstBid(ctx, head)
	if err != nil {
		return bid{}, false, err
	}
	next := o.bounded(bid{tip: larger(eighthMore(old.GasTipCap()), market.tip), cap: larger(eighthMore(old.GasFeeCap()), market.cap)})
	enough := next.cap.Cmp(eighthMore(old.GasFeeCap())) >= 0 && next.tip.Cmp(eighthMore(old.GasTipCap())) >= 0
	return next, enough, nil
}

func (o *Outbox) bounded(b bid) bid {
	if b.cap.Cmp(o.cfg.MaxFee) > 0 {
		b.cap = o.cfg.MaxFee
	}
	if b.tip.Cmp(b.cap) > 0 {
		b.tip = b.cap
	}
	return b
}

func eighthMore(v *big.Int) *big.Int {
	more := new(big.Int).Rsh(v, 3)
	more.Add(more, v)
	return more.Add(more, big.NewInt(1))
}

func larger(a, b *big.Int) *big.Int {
	if a.Cmp(b) > 0 {
		return a
	}
	return b
}
