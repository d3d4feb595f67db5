package index

import (
	"context"
	"database/sql"
	"encoding/json"
	"errors"
	"fmt"
	"math/big"

	"github.com/ethereum/go-ethereum/common"

	"github.com/fluoronet/fluoro/chain"
	"github.com/fluoronet/fluoro/contracts"
)

// Kinds of movement of a node's stake, apart from slashing.
const (
	StakeAdded     = "added" // at the registration or later
	StakeWithdrawn = "withdrawn"
)

func nodeEvents(add func(common.Hash, handler)) {
	c, md := contracts.NewNodeRegistry(), &contracts.NodeRegistryMetaData
	add(on(md, c.UnpackNodeRegisteredEvent, func(r row, e *contracts.NodeRegistryNodeRegistered) error {
		return errors.Join(
			r.insert("node_registered", e.Node, e.Owner[:], e.Metadata[:]),
			r.insert("node_signer", e.Node, e.Signer[:]),
			r.insert("node_stake", e.Node, StakeAdded, e.Owner[:], e.Stake.String()))
	}))
	add(on(md, c.UnpackNodeSignerChangedEvent, func(r row, e *contracts.NodeRegistryNodeSignerChanged) error {
		return errors.Join(
			r.insert("node_signer", e.Node, e.NewSigner[:]),
			r.insert("node_signer_end", e.Node, e.OldSigner[:], e.OldValidUntil.Int64()))
	}))
	add(on(md, c.UnpackNodeSignerRevokedEvent, func(r row, e *contracts.NodeRegistryNodeSignerRevoked) error {
		return r.insert("node_signer_end", e.Node, e.Signer[:], 0)
	}))
	add(on(md, c.UnpackNodeActivityChangedEvent, func(r row, e *contracts.NodeRegistryNodeActivityChanged) error {
		return r.insert("node_activity", e.Node, e.Active)
	}))
	add(on(md, c.UnpackNodeExitRequestedEvent, func(r row, e *contracts.NodeRegistryNodeExitRequested) error {
		return r.insert("node_exiting", e.Node, e.ExitableAt.Int64())
	}))
	add(on(md, c.UnpackNodeExitedEvent, func(r row, e *contracts.NodeRegistryNodeExited) error {
		return errors.Join(
			r.insert("node_exited", e.Node),
			r.insert("node_stake", e.Node, StakeWithdrawn, []byte(nil), e.Stake.String()))
	}))
	add(on(md, c.UnpackStakeAddedEvent, func(r row, e *contracts.NodeRegistryStakeAdded) error {
		return r.insert("node_stake", e.Node, StakeAdded, e.From[:], e.Amount.String())
	}))
	add(on(md, c.UnpackNodeSlashedEvent, func(r row, e *contracts.NodeRegistryNodeSlashed) error {
		honest := make([]chain.Address, len(e.Honest))
		for i, account := range e.Honest {
			honest[i] = chain.Address(account)
		}
		accounts, err := json.Marshal(honest)
		if err != nil {
			return err
		}
		return r.insert("node_slashed", e.Node, e.Amount.String(), e.Share.String(), string(accounts), e.Sunk.String())
	}))
	add(on(md, c.UnpackCreditClaimedEvent, func(r row, e *contracts.NodeRegistryCreditClaimed) error {
		return r.insert("stake_claimed", e.Account[:], e.Amount.String())
	}))
}

// Signer is a node's signing key from its place on.
type Signer struct {
	Place
	Node    uint32
	Address chain.Address
	Ends    []SignerEnd // in order; none while it is the current key
}

// SignerEnd says that a key was replaced at its place and counts up to a Unix
// second, or, with 0, that it does not count any more.
type SignerEnd struct {
	Place
	node   uint32
	signer chain.Address
	Until  int64
}

// Node is a registration and what events say has become of it.
type Node struct {
	Place
	ID      uint32
	Owner   chain.Address
	State   chain.NodeState
	Signers []Signer // in order
}

// Nodes returns every node with all signers that it has had.
func (r Reader) Nodes(ctx context.Context) ([]Node, error) {
	signers, err1 := chain.Rows(ctx, r.DB, `SELECT block, log, tx, id, signer FROM node_signer ORDER BY block, log`,
		func(rows *sql.Rows, s *Signer) error {
			return rows.Scan(&s.Block, &s.Log, blob{s.Tx[:]}, &s.Node, blob{s.Address[:]})
		})
	ends, err2 := chain.Rows(ctx, r.DB, `SELECT block, log, tx, id, signer, until FROM node_signer_end ORDER BY block, log`,
		func(rows *sql.Rows, e *SignerEnd) error {
			return rows.Scan(&e.Block, &e.Log, blob{e.Tx[:]}, &e.node, blob{e.signer[:]}, &e.Until)
		})
	nodes, err3 := chain.Rows(ctx, r.DB, `
		SELECT block, log, tx, id, owner,
		       EXISTS (SELECT 1 FROM node_exited x WHERE x.id = n.id), EXISTS (SELECT 1 FROM node_exiting x WHERE x.id = n.id),
		       COALESCE((SELECT active FROM node_activity a WHERE a.id = n.id ORDER BY block DESC, log DESC LIMIT 1), 1)
		FROM node_registered n ORDER BY id`,
		func(rows *sql.Rows, n *Node) error {
			var exited, exiting, active bool
			err := rows.Scan(&n.Block, &n.Log, blob{n.Tx[:]}, &n.ID, blob{n.Owner[:]}, &exited, &exiting, &active)
			n.State = stateOf(exited, exiting, active)
			return err
		})
	ended := map[chain.Address][]SignerEnd{} // a key is one node's for ever
	for _, e := range ends {
		ended[e.signer] = append(ended[e.signer], e)
	}
	keys := map[uint32][]Signer{}
	for _, s := range signers {
		s.Ends = ended[s.Address]
		keys[s.Node] = append(keys[s.Node], s)
	}
	for i := range nodes {
		nodes[i].Signers = keys[nodes[i].ID]
	}
	return nodes, errors.Join(err1, err2, err3)
}

func stateOf(exited, exiting, active bool) chain.NodeState {
	switch {
	case exited:
		return chain.NodeExited
	case exiting:
		return chain.NodeExiting
	case active:
		return chain.NodeActive
	}
	return chain.NodeInactive
}

// CurrentSigner returns a node's signing key, or chain.ErrNotFound.
func (r Reader) CurrentSigner(ctx context.Context, node uint32) (chain.Address, error) {
	var a chain.Address
	err := r.DB.QueryRowContext(ctx, `SELECT signer FROM node_signer WHERE id = ? ORDER BY block DESC, log DESC LIMIT 1`, node).Scan(blob{a[:]})
	if errors.Is(err, sql.ErrNoRows) {
		return a, fmt.Errorf("signer of node %d: %w", node, chain.ErrNotFound)
	}
	if err != nil {
		return a, fmt.Errorf("read signer of node %d: %w", node, err)
	}
	return a, nil
}

// Stake is what events say about a node's stake, in units of 1e-18 token.
type Stake struct {
	Added, Slashed, Withdrawn *big.Int
}

// Left is what the stake must be.
func (s Stake) Left() *big.Int {
	left := new(big.Int).Sub(s.Added, s.Slashed)
	return left.Sub(left, s.Withdrawn)
}

// Stakes returns the stakes of all nodes.
func (r Reader) Stakes(ctx context.Context) (map[uint32]Stake, error) {
	type movement struct {
		node   uint32
		kind   string
		amount *big.Int
	}
	movements, err := chain.Rows(ctx, r.DB, `SELECT id, kind, amount FROM node_stake UNION ALL SELECT id, 'slashed', amount FROM node_slashed`,
		func(rows *sql.Rows, m *movement) error {
			m.amount = new(big.Int)
			return rows.Scan(&m.node, &m.kind, decimal{m.amount})
		})
	stakes := map[uint32]Stake{}
	for _, m := range movements {
		s, known := stakes[m.node]
		if !known {
			s = Stake{new(big.Int), new(big.Int), new(big.Int)}
			stakes[m.node] = s
		}
		sum := map[string]*big.Int{StakeAdded: s.Added, StakeWithdrawn: s.Withdrawn, "slashed": s.Slashed}[m.kind]
		sum.Add(sum, m.amount)
	}
	return stakes, err
}

// StakeCredits returns what every account was credited from slashed stakes,
// less what it has claimed. What a sink that does not burn got is kept under
// the given account.
func (r Reader) StakeCredits(ctx context.Context, sink chain.Address) (map[chain.Address]*big.Int, error) {
	type slash struct {
		share, sunk *big.Int
		honest      []chain.Address
	}
	slashes, err1 := chain.Rows(ctx, r.DB, `SELECT share, honest, sunk FROM node_slashed`, func(rows *sql.Rows, s *slash) error {
		var honest string
		s.share, s.sunk = new(big.Int), new(big.Int)
		if err := rows.Scan(decimal{s.share}, &honest, decimal{s.sunk}); err != nil {
			return err
		}
		return json.Unmarshal([]byte(honest), &s.honest)
	})
	claimed, err2 := r.sums(ctx, `SELECT account, amount FROM stake_claimed`)
	credits := map[chain.Address]*big.Int{}
	add := func(account chain.Address, amount *big.Int) {
		if credits[account] == nil {
			credits[account] = new(big.Int)
		}
		credits[account].Add(credits[account], amount)
	}
	for _, s := range slashes {
		for _, account := range s.honest {
			add(account, s.share)
		}
		if !sink.IsZero() {
			add(sink, s.sunk)
		}
	}
	for account, amount := range claimed {
		add(account, new(big.Int).Neg(amount))
	}
	return credits, errors.Join(err1, err2)
}
