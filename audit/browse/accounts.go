package browse

import (
	"context"
	"database/sql"
	"errors"

	"github.com/fluoronet/fluoro/chain"
	"github.com/fluoronet/fluoro/study"
)

// Account is an address and what the network has to do with it.
type Account struct {
	Address     chain.Address   `json:"address"`
	Contributor AccountStudies  `json:"contributor"`
	Models      []AccountModel  `json:"models"` // that it published, newest first, at most 200
	Nodes       []uint32        `json:"nodes"`  // that it owns, at most 200
	Signer      uint32          `json:"signer"` // node whose key it is or was; 0: none
	Earned      AccountEarnings `json:"earned"`
	Claimed     Amount          `json:"claimed"`      // from the reward pool
	Claimable   Amount          `json:"claimable"`    // there now
	StakeClaim  Amount          `json:"stakeClaimed"` // of what others' slashed stakes have credited
	Spent       AccountSpending `json:"spent"`
}

// AccountStudies count what an account has contributed.
type AccountStudies struct {
	Studies   int   `json:"studies"`
	Images    int64 `json:"images"`
	Accepted  int   `json:"accepted"`
	Rejected  int   `json:"rejected"`
	Withdrawn int   `json:"withdrawn"`
	Labelled  int   `json:"labelled"`
	Revealed  int   `json:"revealed"`
}

// AccountModel is a model that an account has published.
type AccountModel struct {
	ModelName
	Recalled bool `json:"recalled"`
}

// AccountEarnings are what an account was credited.
type AccountEarnings struct {
	Emission  Amount `json:"emission"`
	Royalties Amount `json:"royalties"`
	Bonus     Amount `json:"bonus"`
	Fees      Amount `json:"fees"`    // of its nodes
	Bonds     Amount `json:"bonds"`   // its own back and parts of others'
	Slashes   Amount `json:"slashes"` // parts of others' slashed stakes, credited by the node registry
	Total     Amount `json:"total"`   // of all these
}

// AccountSpending is what an account has put in.
type AccountSpending struct {
	Escrow   Amount `json:"escrow"`   // into models' escrows
	Returned Amount `json:"returned"` // out of them
	Bonded   Amount `json:"bonded"`   // for challenges
	Staked   Amount `json:"staked"`   // for its nodes, whoever paid
	Unstaked Amount `json:"unstaked"` // paid back
	Slashed  Amount `json:"slashed"`
}

// Account returns what events say of an address; one that they never name is
// ErrNotFound.
func (r *Reader) Account(ctx context.Context, a chain.Address) (*Account, error) {
	t, err := r.tally(ctx, accountSubject(a))
	if err != nil {
		return nil, err
	}
	x := &Account{
		Address:     a,
		Contributor: AccountStudies{t.Studies, t.Images, t.Accepted, t.Rejected, t.Withdrawn, t.Labelled, t.Revealed},
		Earned: AccountEarnings{
			Emission: t.Emission.amount(), Royalties: t.Royalty.amount(), Bonus: t.Bonus.amount(), Fees: t.Fees.amount(), Bonds: t.Unbonded.amount(),
			Slashes: t.SlashShare.amount(),
		},
		Claimed: t.Claimed.amount(), StakeClaim: t.StakeClaim.amount(),
		Spent: AccountSpending{
			Escrow: t.Funded.amount(), Returned: t.Returned.amount(), Bonded: t.Bonded.amount(), Staked: t.Staked.amount(), Unstaked: t.Unstaked.amount(),
			Slashed: t.Slashed.amount(),
		},
	}
	e := &x.Earned
	pool := e.Emission.Plus(e.Royalties).Plus(e.Bonus).Plus(e.Fees).Plus(e.Bonds)
	e.Total, x.Claimable = pool.Plus(e.Slashes), pool.Minus(x.Claimed)
	var err1, err2, err3 error
	x.Models, err1 = all(ctx, r.db, `SELECT m.id, EXISTS (SELECT 1 FROM model_recalled c WHERE c.id = m.id) FROM model_published m WHERE m.vendor = ?
		ORDER BY m.block DESC, m.log DESC LIMIT 200`, func(rows *sql.Rows, m *AccountModel) error {
		var id study.Hash
		err := rows.Scan(blob{id[:]}, &m.Recalled)
		m.ModelName = nameOf(id, r.cards.card(id))
		return err
	}, a[:])
	x.Nodes, err2 = all(ctx, r.db, `SELECT id FROM node_registered WHERE owner = ? ORDER BY id LIMIT 200`,
		func(rows *sql.Rows, id *uint32) error { return rows.Scan(id) }, a[:])
	x.Signer, err3 = r.signerOf(ctx, a)
	if err := errors.Join(err1, err2, err3); err != nil {
		return nil, err
	}
	if *t == (tally{}) && len(x.Models) == 0 && x.Signer == 0 {
		return nil, notFound("account", a)
	}
	return x, nil
}

// signerOf is the node whose key an address is or was, or 0.
func (r *Reader) signerOf(ctx context.Context, a chain.Address) (uint32, error) {
	found, err := all(ctx, r.db, `SELECT id FROM node_signer WHERE signer = ? LIMIT 1`, func(rows *sql.Rows, id *uint32) error { return rows.Scan(id) }, a[:])
	if err != nil || len(found) == 0 {
		return 0, err
	}
	return found[0], nil
}
