package index

import (
	"context"
	"database/sql"
	"math/big"

	"github.com/fluoronet/fluoro/chain"
	"github.com/fluoronet/fluoro/study"
)

// Kinds of movement of a model's escrow.
const (
	MoneyFunded    = "funded"
	MoneyWithdrawn = "withdrawn"
)

// Claims returns what each account has claimed from the pool in all.
func (r Reader) Claims(ctx context.Context) (map[chain.Address]*big.Int, error) {
	return r.sums(ctx, `SELECT account, amount FROM claimed`)
}

// sums adds up the amounts of a query by account.
func (r Reader) sums(ctx context.Context, query string) (map[chain.Address]*big.Int, error) {
	type payment struct {
		account chain.Address
		amount  *big.Int
	}
	payments, err := chain.Rows(ctx, r.DB, query, func(rows *sql.Rows, p *payment) error {
		p.amount = new(big.Int)
		return rows.Scan(blob{p.account[:]}, decimal{p.amount})
	})
	sums := map[chain.Address]*big.Int{}
	for _, p := range payments {
		if sums[p.account] == nil {
			sums[p.account] = new(big.Int)
		}
		sums[p.account].Add(sums[p.account], p.amount)
	}
	return sums, err
}

// Funds returns what each model was funded with, less what was withdrawn.
func (r Reader) Funds(ctx context.Context) (map[study.Hash]*big.Int, error) {
	type movement struct {
		model  study.Hash
		kind   string
		amount *big.Int
	}
	movements, err := chain.Rows(ctx, r.DB, `SELECT id, kind, amount FROM model_money`, func(rows *sql.Rows, m *movement) error {
		m.amount = new(big.Int)
		return rows.Scan(blob{m.model[:]}, &m.kind, decimal{m.amount})
	})
	sums := map[study.Hash]*big.Int{}
	for _, m := range movements {
		if sums[m.model] == nil {
			sums[m.model] = new(big.Int)
		}
		if m.kind == MoneyWithdrawn {
			m.amount.Neg(m.amount)
		}
		sums[m.model].Add(sums[m.model], m.amount)
	}
	return sums, err
}
