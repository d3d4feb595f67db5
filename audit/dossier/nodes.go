package dossier

import (
	"math/big"

	"github.com/fluoronet/fluoro/audit"
	"github.com/fluoronet/fluoro/audit/evaluate"
	"github.com/fluoronet/fluoro/audit/replica"
	"github.com/fluoronet/fluoro/chain"
	"github.com/fluoronet/fluoro/chain/history"
)

// agreement counts, for each node, how many of its results on tasks that are
// final lie within the tolerance. Slashes are those of the whole network: an
// event does not always say for which task one was.
func (d *Dossier) agreement(state *replica.State, src audit.Sources) {
	within, of, results := map[uint32]int{}, map[uint32]int{}, map[uint32]int{}
	for _, r := range d.Results {
		if r.Refused != "" {
			continue
		}
		results[r.Node]++
		if r.Agrees != "" {
			of[r.Node]++
		}
		if r.Agrees == "yes" {
			within[r.Node]++
		}
	}
	slashed := map[uint32]*big.Int{}
	for _, e := range src.Events {
		if x, ok := e.What.(history.NodeSlashed); ok {
			if slashed[x.Node] == nil {
				slashed[x.Node] = new(big.Int)
			}
			slashed[x.Node].Add(slashed[x.Node], x.Amount)
		}
	}
	for _, n := range state.Nodes {
		a := Agreement{Node: n.ID, Owner: n.Owner, State: n.State, Results: results[n.ID]}
		if of[n.ID] > 0 {
			a.Rate = evaluate.Proportion(within[n.ID], of[n.ID])
		}
		if s := slashed[n.ID]; s != nil {
			a.Slashed = s.String()
		}
		if a.Results > 0 || a.Slashed != "" || n.State != chain.NodeExited {
			d.Nodes = append(d.Nodes, a)
		}
	}
}
