package chain

import (
	"context"
	"fmt"
	"math/big"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/fluoronet/fluoro/contracts"
	"github.com/fluoronet/fluoro/study"
)

// NodeState is where a node stands, numbered as in INodeRegistry.
type NodeState uint8

// The states of a node.
const (
	NodeNone     NodeState = iota // never registered
	NodeActive                    // its results are taken
	NodeInactive                  // too little stake, or its owner is no longer admitted
	NodeExiting                   // leaving: signs nothing more, can still be slashed
	NodeExited                    // its stake was paid back
)

var nodeStates = [...]string{"none", "active", "inactive", "exiting", "exited"}

// String returns the state's name.
func (s NodeState) String() string {
	if int(s) < len(nodeStates) {
		return nodeStates[s]
	}
	return fmt.Sprintf("state%d", uint8(s))
}

// MarshalText implements encoding.TextMarshaler.
func (s NodeState) MarshalText() ([]byte, error) { return []byte(s.String()), nil }

// Gone reports whether the node has left or is leaving.
func (s NodeState) Gone() bool { return s >= NodeExiting }

// Node is a registered node.
type Node struct {
	ID         uint32    `json:"node"`
	Owner      Address   `json:"owner"`
	Signer     Address   `json:"signer"` // current signing key
	State      NodeState `json:"state"`
	ExitableAt uint64    `json:"exitableAt"` // block from which its stake can be withdrawn; 0 until exit is asked
	Since      uint64    `json:"since"`      // block in which it last became active
	Stake      *big.Int  `json:"stake"`      // in units of 1e-18 token
	Metadata   study.CID `json:"metadata"`   // zero: none
}

func nodeOf(id uint32, n contracts.INodeRegistryNode) Node {
	node := Node{ID: id, Owner: Address(n.Owner), Signer: Address(n.Signer), State: NodeState(n.State), Stake: n.Stake, Metadata: n.Metadata}
	if n.ExitableAt != nil {
		node.ExitableAt, node.Since = n.ExitableAt.Uint64(), n.Since.Uint64()
	}
	return node
}

// NodeByID returns a registered node, or ErrNotFound.
func (v View) NodeByID(ctx context.Context, id uint32) (Node, error) {
	var n contracts.INodeRegistryNode
	r := contracts.NewNodeRegistry()
	err := v.run(ctx, "read node", reading(v.at().Nodes, r.PackNode(id), r.UnpackNode, &n))
	return nodeOf(id, n), err
}

// NodeOf returns the node whose current key one of these is, whatever its
// state, or 0.
func (v View) NodeOf(ctx context.Context, signers ...Address) (uint32, error) {
	r := contracts.NewNodeRegistry()
	ids := make([]uint32, len(signers))
	calls := make([]call, len(signers))
	for i, signer := range signers {
		calls[i] = reading(v.at().Nodes, r.PackNodeOf(common.Address(signer)), r.UnpackNodeOf, &ids[i])
	}
	if err := v.run(ctx, "find node", calls...); err != nil {
		return 0, err
	}
	for _, id := range ids {
		if id != 0 {
			return id, nil
		}
	}
	return 0, nil
}

// Nodes returns every registered node, retired ones too, in order of ids.
func (v View) Nodes(ctx context.Context) ([]Node, error) {
	var count uint32
	r := contracts.NewNodeRegistry()
	if err := v.run(ctx, "count nodes", reading(v.at().Nodes, r.PackNodeCount(), r.UnpackNodeCount, &count)); err != nil {
		return nil, err
	}
	if count > 1_000_000 {
		return nil, fmt.Errorf("count nodes: %w: it counts %d", ErrAnswer, count)
	}
	raw := make([]contracts.INodeRegistryNode, count)
	calls := make([]call, count)
	for i := range calls {
		calls[i] = reading(v.at().Nodes, r.PackNode(uint32(i+1)), r.UnpackNode, &raw[i])
	}
	if err := v.run(ctx, "read nodes", calls...); err != nil {
		return nil, err
	}
	nodes := make([]Node, count)
	for i := range nodes {
		nodes[i] = nodeOf(uint32(i+1), raw[i])
	}
	return nodes, nil
}

// Requirement is what the network's policy asks of an account.
type Requirement struct {
	Admitted bool     `json:"admitted"` // whether it may own a node at all
	Stake    *big.Int `json:"stake"`    // least stake of each node, in units of 1e-18 token
}

// Requirement asks the network's policy about an account.
func (v View) Requirement(ctx context.Context, account Address) (Requirement, error) {
	var asked contracts.RequirementOutput
	a := contracts.NewAdmission()
	err := v.run(ctx, "ask the admission", reading(v.at().Admission, a.PackRequirement(common.Address(account)), a.UnpackRequirement, &asked))
	return Requirement(asked), err
}

// NodeTerms are the NodeRegistry's parameters, fixed at deployment.
type NodeTerms struct {
	ExitBlocks  uint32 // from the request to exit until the stake can be withdrawn
	SignerGrace time.Duration
	HonestBps   uint16  // part of a slashed stake for the honest side
	Sink        Address // gets the rest; zero burns it
}

// NodeTerms returns the registry's parameters.
func (v View) NodeTerms(ctx context.Context) (NodeTerms, error) {
	var p contracts.INodeRegistryParams
	r := contracts.NewNodeRegistry()
	err := v.run(ctx, "read node terms", reading(v.at().Nodes, r.PackParams(), r.UnpackParams, &p))
	return NodeTerms{
		ExitBlocks: p.ExitBlocks, SignerGrace: time.Duration(p.SignerGrace) * time.Second,
		HonestBps: p.HonestBps, Sink: Address(p.Sink),
	}, err
}

// Stakes are the NodeRegistry's books, in units of 1e-18 token.
type Stakes struct {
	Active   uint32   `json:"active"`   // nodes whose results are taken
	Staked   *big.Int `json:"staked"`   // by all nodes
	Credited *big.Int `json:"credited"` // from slashed stakes, not yet claimed
	Held     *big.Int `json:"held"`     // the registry's tokens: Staked + Credited, and gifts
}

// Stakes returns the registry's books.
func (v View) Stakes(ctx context.Context) (Stakes, error) {
	var s Stakes
	var totals contracts.INodeRegistryTotals
	r, t := contracts.NewNodeRegistry(), contracts.NewFluoroToken()
	err := v.run(ctx, "read stakes",
		reading(v.at().Nodes, r.PackActiveCount(), r.UnpackActiveCount, &s.Active),
		reading(v.at().Nodes, r.PackTotals(), r.UnpackTotals, &totals),
		reading(v.at().Token, t.PackBalanceOf(common.Address(v.at().Nodes)), t.UnpackBalanceOf, &s.Held))
	s.Staked, s.Credited = totals.Staked, totals.Credited
	return s, err
}

// StakeCredit returns what an account can claim from slashed stakes, in units
// of 1e-18 token.
func (v View) StakeCredit(ctx context.Context, account Address) (*big.Int, error) {
	var amount *big.Int
	r := contracts.NewNodeRegistry()
	err := v.run(ctx, "read credit from stakes", reading(v.at().Nodes, r.PackCredit(common.Address(account)), r.UnpackCredit, &amount))
	return amount, err
}

// TimeOf returns the Unix second at which a block was mined.
func (v View) TimeOf(ctx context.Context, block uint64) (int64, error) {
	head, err := v.c.HeaderByNumber(ctx, new(big.Int).SetUint64(block))
	if err != nil {
		return 0, err
	}
	return int64(head.Time), nil
}
