package browse

import (
	"context"
	"database/sql"
	"errors"
	"strconv"

	"github.com/fluoronet/fluoro/chain"
	"github.com/fluoronet/fluoro/study"
)

// NodeRow is a node in a list.
type NodeRow struct {
	Node       uint32          `json:"node"`
	Owner      chain.Address   `json:"owner"`
	State      chain.NodeState `json:"state"`
	Registered Place           `json:"registered"`
	Stake      Amount          `json:"stake"` // what is left
	Counts     NodeCounts      `json:"counts"`
	Fees       Amount          `json:"fees"` // earned
	Slashed    Amount          `json:"slashed"`
}

// NodeCounts are a node's batches and results.
type NodeCounts struct {
	Batches   int `json:"batches"` // committed
	Revealed  int `json:"revealed"`
	Pending   int `json:"pending"` // of batches whose epoch has not ended
	Hidden    int `json:"hidden"`  // batches not revealed in their epoch
	Penalised int `json:"penalised"`
	Promised  int `json:"promised"` // results in all batches
	Results   int `json:"results"`  // revealed
	Counted   int `json:"counted"`
	Failed    int `json:"failed"`    // counted, without findings
	Agreed    int `json:"agreed"`    // with the final value of their task
	Disagreed int `json:"disagreed"` // with it
	Undecided int `json:"undecided"` // counted, on tasks without a final value
	Slashes   int `json:"slashes"`
}

// Agreement is the part of the decided results that agree, or nil when none
// is decided.
func (c NodeCounts) Agreement() *float64 {
	if c.Agreed+c.Disagreed == 0 {
		return nil
	}
	rate := float64(c.Agreed) / float64(c.Agreed+c.Disagreed)
	return &rate
}

// Node is everything about one node.
type Node struct {
	NodeRow
	Exitable uint64       `json:"exitable"` // block from which its stake can be withdrawn; 0 until exit is asked
	Metadata study.CID    `json:"metadata"`
	Signers  []NodeSigner `json:"signers"` // in order; the last is the current one
	Money    NodeMoney    `json:"money"`
	Models   []OnModel    `json:"models"`  // that it reported on
	Latency  Latency      `json:"latency"` // of its newest results
	Slashes  []Event      `json:"slashes"` // newest first, at most 1,000
}

// NodeSigner is a signing key from its place on.
type NodeSigner struct {
	Place
	Address chain.Address `json:"address"`
	Until   *int64        `json:"until,omitempty"` // Unix second up to which it counts after it was replaced; 0: it does not
}

// NodeMoney is a node's stake and what it has earned its owner.
type NodeMoney struct {
	Staked   Amount `json:"staked"` // put in
	Slashed  Amount `json:"slashed"`
	Returned Amount `json:"returned"`
	Stake    Amount `json:"stake"` // what is left
	Fees     Amount `json:"fees"`
	Bonds    Amount `json:"bonds"` // parts of challengers'
}

// OnModel is a node's standing on one model.
type OnModel struct {
	Model ModelName `json:"model"`
	Standing
}

// Latency says how fast a node's newest results were. Blocks and seconds are by
// the chain.
type Latency struct {
	Results  int     `json:"results"`            // that were looked at
	ToCommit *Spread `json:"toCommit,omitempty"` // from when the task could be taken, its study registered and its model published, to the commitment
	ToReveal *Spread `json:"toReveal,omitempty"` // from the commitment to the reveal
}

// Spread is the middle and the 95th percentile, of the nearest rank.
type Spread struct {
	Blocks    int64 `json:"blocks"`
	Seconds   int64 `json:"seconds"`
	Blocks95  int64 `json:"blocks95"`
	Seconds95 int64 `json:"seconds95"`
}

const nodeColumns = `n.block, n.tx, t.time, n.id, n.owner, n.metadata,
	EXISTS (SELECT 1 FROM node_exited x WHERE x.id = n.id), COALESCE((SELECT exitable_at FROM node_exiting x WHERE x.id = n.id), -1),
	COALESCE((SELECT active FROM node_activity a WHERE a.id = n.id ORDER BY block DESC, log DESC LIMIT 1), 1)
	FROM node_registered n JOIN block_time t ON t.block = n.block `

func scanNode(rows *sql.Rows, n *Node) error {
	var exited, active bool
	var exitable int64
	err := rows.Scan(&n.Registered.Block, blob{n.Registered.Tx[:]}, &n.Registered.Time, &n.Node, blob{n.Owner[:]}, blob{n.Metadata[:]}, &exited, &exitable, &active)
	switch {
	case exited:
		n.State = chain.NodeExited
	case exitable >= 0:
		n.State = chain.NodeExiting
	case active:
		n.State = chain.NodeActive
	default:
		n.State = chain.NodeInactive
	}
	n.Exitable = uint64(max(exitable, 0))
	return err
}

// fill adds what a node's totals tell.
func (r *Reader) fill(ctx context.Context, n *Node) error {
	t, err := r.tally(ctx, nodeSubject(n.Node))
	if err != nil {
		return err
	}
	left := t.Staked.amount().Minus(t.Slashed.amount()).Minus(t.Unstaked.amount())
	n.Money = NodeMoney{
		Staked: t.Staked.amount(), Slashed: t.Slashed.amount(), Returned: t.Unstaked.amount(), Stake: left, Fees: t.Fees.amount(), Bonds: t.Unbonded.amount(),
	}
	n.Stake, n.Fees, n.NodeRow.Slashed = left, n.Money.Fees, n.Money.Slashed
	pending, err := r.pending(ctx, n.Node)
	n.Counts = NodeCounts{
		Batches: t.Batches, Revealed: t.Opened, Pending: pending, Hidden: t.Batches - t.Opened - pending, Penalised: t.Penalised, Promised: t.Promised,
		Results: t.Results, Counted: t.Counted, Failed: t.Failed, Agreed: t.Agreed, Disagreed: t.Disagreed, Undecided: t.Counted - t.Agreed - t.Disagreed,
		Slashes: t.Slashes,
	}
	return err
}

// pending counts a node's batches of the epoch under way that are not revealed
// yet.
func (r *Reader) pending(ctx context.Context, node uint32) (n int, err error) {
	at, err := r.cursor(ctx)
	if err != nil {
		return 0, err
	}
	epoch := r.clock.EpochAt(at)
	counts, err := all(ctx, r.db, `SELECT COUNT(*) FROM batch_committed c WHERE c.node = ? AND c.block >= ?
		AND NOT EXISTS (SELECT 1 FROM batch_revealed v WHERE v.node = c.node AND v.root = c.root)`,
		func(rows *sql.Rows, n *int) error { return rows.Scan(n) }, node, int64(r.clock.FirstBlock(epoch)))
	if err != nil {
		return 0, err
	}
	return counts[0], nil
}

// NodesQuery asks for nodes.
type NodesQuery struct {
	PageQuery
	Owner chain.Address // zero: any
}

// Nodes returns registered nodes by number, retired ones too.
func (r *Reader) Nodes(ctx context.Context, q NodesQuery) (Page[NodeRow], error) {
	start, err := q.start(position{})
	if err != nil {
		return Page[NodeRow]{}, err
	}
	where := conditions{}
	where.add("n.id > ?", start[0])
	if !q.Owner.IsZero() {
		where.add("n.owner = ?", q.Owner[:])
	}
	nodes, err := all(ctx, r.db, `SELECT `+nodeColumns+`WHERE `+where.String()+` ORDER BY n.id LIMIT ?`, scanNode, append(where.args, q.limit()+1)...)
	if err != nil {
		return Page[NodeRow]{}, err
	}
	found := make([]placed[NodeRow], len(nodes))
	for i := range nodes {
		if err := r.fill(ctx, &nodes[i]); err != nil {
			return Page[NodeRow]{}, err
		}
		found[i] = placed[NodeRow]{nodes[i].NodeRow, position{int64(nodes[i].Node)}}
	}
	return page(found, q.limit()), nil
}

// Node returns one node, or ErrNotFound.
func (r *Reader) Node(ctx context.Context, id uint32) (*Node, error) {
	n, err := one(ctx, r, "node", `SELECT `+nodeColumns+`WHERE n.id = ?`, scanNode, id)
	if err != nil {
		return nil, err
	}
	var err1, err2, err3, err4 error
	n.Signers, err1 = r.signers(ctx, id)
	n.Models, err2 = r.onModels(ctx, id)
	n.Latency, err3 = remembered(ctx, r, "latency", strconv.Itoa(int(id)), func(ctx context.Context) (Latency, error) { return r.latency(ctx, id) })
	n.Slashes, err4 = r.slashes(ctx, `f.node = ?`, id)
	return &n, errors.Join(r.fill(ctx, &n), err1, err2, err3, err4)
}
