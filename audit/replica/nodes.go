package replica

import (
	"fmt"
	"math/big"
	"slices"
	"time"

	"github.com/fluoronet/fluoro/chain"
	"github.com/fluoronet/fluoro/chain/history"
	"github.com/fluoronet/fluoro/study"
)

// NodeState is a registered node and what has become of it.
type NodeState struct {
	history.Place
	ID         uint32
	Owner      chain.Address
	State      chain.NodeState
	Since      uint64 // block in which it last became active
	ExitableAt uint64
	Stake      *big.Int

	keys     []signer // the last is the current one
	reported map[study.Hash]bool
}

// signer is a key of a node; replaced ones count up to a Unix second.
type signer struct {
	key   chain.Address
	until int64
}

func (r *replica) node(id uint32) *NodeState {
	if id == 0 || int(id) > len(r.Nodes) {
		r.note(Registry, fmt.Sprint("node ", id), id, "the node was never registered")
		return nil
	}
	return r.Nodes[id-1]
}

// owner is a node's owner as a subject.
func (r *replica) owner(id uint32) string {
	if id == 0 || int(id) > len(r.Nodes) {
		return fmt.Sprint("node ", id)
	}
	return r.Nodes[id-1].Owner.String()
}

// active is how many nodes are.
func (s *State) active() (n uint32) {
	for _, node := range s.Nodes {
		if node.State == chain.NodeActive {
			n++
		}
	}
	return n
}

func (r *replica) applyNode(e history.Event) (bool, error) {
	switch x := e.What.(type) {
	case history.NodeRegistered:
		r.complain(Registry, x.Owner.String(), x.Node, unless(int(x.Node) == len(r.Nodes)+1, fmt.Sprintf("it is the %dth node", len(r.Nodes)+1)))
		r.Nodes = append(r.Nodes, &NodeState{
			Place: e.Place, ID: x.Node, Owner: x.Owner, State: chain.NodeActive, Since: e.Block, Stake: new(big.Int).Set(x.Stake),
			keys: []signer{{key: x.Signer}}, reported: map[study.Hash]bool{},
		})
	case history.SignerChanged:
		return true, r.signerChanged(e.Place, x)
	case history.SignerRevoked:
		if n := r.node(x.Node); n != nil {
			for i := range n.keys {
				if n.keys[i].key == x.Signer {
					n.keys[i].until = 0
				}
			}
		}
	case history.NodeActivity:
		r.activity(e.Place, x)
	case history.ExitRequested:
		if n := r.node(x.Node); n != nil {
			r.complain(Registry, n.Owner.String(), x.Node, unless(!n.State.Gone(), "it asked to exit before"))
			n.State, n.ExitableAt = chain.NodeExiting, x.ExitableAt
		}
	case history.NodeExited:
		r.exited(e.Place, x)
	case history.StakeAdded:
		if n := r.node(x.Node); n != nil {
			n.Stake.Add(n.Stake, x.Amount)
		}
	case history.NodeSlashed:
		r.slashed(x)
	case history.StakeClaimed:
		r.note(Stake, x.Account.String(), 0, r.Books.stakes.pay(x.Account, x.Amount))
	default:
		return false, nil
	}
	return true, nil
}

func (r *replica) activity(at history.Place, x history.NodeActivity) {
	n := r.node(x.Node)
	if n == nil {
		return
	}
	from, to := chain.NodeActive, chain.NodeInactive
	if x.Active {
		from, to = to, from
		n.Since = at.Block
	}
	r.complain(Registry, n.Owner.String(), x.Node, unless(n.State == from, differs("state before it changed", n.State, from)))
	n.State = to
}

func (r *replica) exited(at history.Place, x history.NodeExited) {
	n := r.node(x.Node)
	if n == nil {
		return
	}
	r.note(Stake, n.Owner.String(), x.Node, first(
		unless(n.State == chain.NodeExiting && at.Block >= n.ExitableAt, "it left without asking, or before its time"),
		unless(n.Stake.Cmp(x.Stake) == 0, differs("paid back stake", x.Stake, n.Stake)),
	))
	n.State = chain.NodeExited
	n.Stake.Sub(n.Stake, x.Stake)
}

func (r *replica) signerChanged(at history.Place, x history.SignerChanged) error {
	n := r.node(x.Node)
	if n == nil {
		return nil
	}
	mined, err := r.timeOf(at.Block)
	if err != nil {
		return err
	}
	current := &n.keys[len(n.keys)-1]
	until := mined + int64(r.Terms.Nodes.SignerGrace/time.Second)
	r.complain(Registry, n.Owner.String(), x.Node, first(
		unless(current.key == x.Old, differs("replaced key", x.Old, current.key)),
		unless(x.Until == until, differs("end of its grace", x.Until, until)),
	))
	current.until = x.Until
	n.keys = append(n.keys, signer{key: x.New})
	return nil
}

// keysAt are the node's keys that count in a block: the current one first, then
// replaced ones in their grace.
func (r *replica) keysAt(at history.Place, n *NodeState) ([]chain.Address, error) {
	last := len(n.keys) - 1
	keys := []chain.Address{n.keys[last].key}
	if last == 0 {
		return keys, nil
	}
	mined, err := r.timeOf(at.Block)
	if err != nil {
		return nil, err
	}
	for _, s := range slices.Backward(n.keys[:last]) {
		if mined <= s.until {
			keys = append(keys, s.key)
		}
	}
	return keys, nil
}

// Signer is the node's current key.
func (n *NodeState) Signer() chain.Address { return n.keys[len(n.keys)-1].key }
