package audit

import (
	"slices"

	"github.com/fluoronet/fluoro/chain/index"
	"github.com/fluoronet/fluoro/study"
)

// outcome is how a task ends by the rule of docs/protocol.md, "Agreement".
type outcome struct {
	state    uint8 // index.StateFinal, StateInconclusive, or 0 while open
	status   study.Reason
	findings study.Findings
	nodes    []uint32
	at       index.Place // the result that ended it
}

// agree applies the rule to a task's results in chain order. It is written
// from the protocol, apart from the contract.
func agree(m index.Model, results []index.Result) outcome {
	type group struct {
		status  study.Reason
		first   study.Findings
		members []uint32
	}
	var groups []*group
	for i, r := range results {
		var joined *group
		for _, g := range groups {
			if g.status == r.Value.Status && g.first.Agrees(r.Value.Findings, m.Tolerances) {
				joined = g
				break
			}
		}
		if joined == nil {
			joined = &group{status: r.Value.Status, first: r.Value.Findings}
			groups = append(groups, joined)
		}
		joined.members = append(joined.members, r.Value.Node)
		if len(joined.members) == m.Quorum {
			return outcome{index.StateFinal, joined.status, joined.first, joined.members, r.Place}
		}
		if i+1 == m.Committee {
			return outcome{state: index.StateInconclusive, at: r.Place}
		}
	}
	return outcome{}
}

// compare says how a final task on chain differs from the rule, or "".
func (o outcome) compare(f index.Final) string {
	switch {
	case f.State != o.state:
		return differs("state", f.State, o.state)
	case f.Status != o.status:
		return differs("status", f.Status, o.status)
	case f.Findings != o.findings:
		return differs("findings", f.Findings, o.findings)
	case !slices.Equal(f.Nodes, o.nodes):
		return differs("agreeing nodes", f.Nodes, o.nodes)
	case f.Tx != o.at.Tx:
		return differs("final transaction", f.Tx, o.at.Tx)
	}
	return ""
}
