package audit_test

import (
	"errors"
	"fmt"
	"slices"
	"testing"

	"github.com/fluoronet/fluoro/attest"
	"github.com/fluoronet/fluoro/audit"
	"github.com/fluoronet/fluoro/audit/lineage"
	"github.com/fluoronet/fluoro/chain"
	"github.com/fluoronet/fluoro/study"
)

// reaches reports whether a walk along the edges leads from a node of one type to
// one of another.
func reaches(g *lineage.Graph, from, to string) bool {
	types := map[string]string{}
	for _, n := range g.Nodes {
		types[n.ID] = n.Type
	}
	var open []string
	for _, n := range g.Nodes {
		if n.Type == from {
			open = append(open, n.ID)
		}
	}
	seen := map[string]bool{}
	for len(open) > 0 {
		at := open[0]
		open = open[1:]
		if types[at] == to {
			return true
		}
		for _, e := range g.Edges {
			if e.From == at && !seen[e.To] {
				seen[e.To] = true
				open = append(open, e.To)
			}
		}
	}
	return false
}

func count(g *lineage.Graph, kind string) (n int) {
	for _, x := range g.Nodes {
		if x.Type == kind {
			n++
		}
	}
	return n
}

// Everything is reached from the claim of a payment, back to the pixels and keys.
func TestProvenance(t *testing.T) {
	s := newStory(t)
	c, err := audit.NewChecker(t.Context(), s.open(t))
	must(t, err)
	g, err := c.Provenance(t.Context(), attest.TaskID(s.overturned, s.model), 0)
	must(t, err)
	for _, to := range []string{"payment", "end", "result", "inference", "record", "bundle", "manifest", "pixels", "image", "model", "node", "account"} {
		if !reaches(g, "claim", to) {
			t.Errorf("a claim does not lead to %s", to)
		}
	}
	for from, to := range map[string]string{"reveal": "key", "batch": "key", "commitment": "key", "final": "pixels", "challenge": "account", "registration": "pixels", "publication": "model"} {
		if !reaches(g, from, to) {
			t.Errorf("%s does not lead to %s", from, to)
		}
	}
	if got := []int{count(g, "result"), count(g, "batch"), count(g, "final"), count(g, "challenge"), count(g, "payment")}; !slices.Equal(got, []int{6, 6, 1, 1, 5}) {
		t.Errorf("results, batches, finals, challenges and payments: %v", got)
	}
	one, err := c.Provenance(t.Context(), attest.TaskID(s.overturned, s.model), s.nodes[2].Node)
	must(t, err)
	if count(one, "result") != 1 || len(one.Nodes) >= len(g.Nodes) {
		t.Errorf("of one node: %d results, %d nodes", count(one, "result"), len(one.Nodes))
	}
	if _, err := c.Provenance(t.Context(), study.Hash{1}, 0); !errors.Is(err, chain.ErrNotFound) {
		t.Errorf("of nothing: %v", err)
	}
}

// What nobody serves is named as missing, and hostile text is a fact like others.
func TestProvenanceOfWhatIsNotThere(t *testing.T) {
	w := newWorld(t, 2)
	id := w.Study(t, unserved)
	w.agree(t, claim{study: id, value: 2})
	c, err := audit.NewChecker(t.Context(), w.open(t))
	must(t, err)
	g, err := c.Provenance(t.Context(), attest.TaskID(id, w.model), 1)
	must(t, err)
	at := slices.IndexFunc(g.Nodes, func(n lineage.Node) bool { return n.Type == "manifest" })
	if at < 0 || g.Nodes[at].Label != "study.json, missing" || count(g, "image") != 0 {
		t.Errorf("%+v", g.Nodes)
	}
	if fmt.Sprint(g.DOT()) == "" || g.SVG() == "" {
		t.Error("it is not drawn")
	}
}
