package explorer

import (
	"context"
	"fmt"
	"html/template"
	"net/http"
	"strconv"

	"github.com/fluoronet/fluoro/audit/browse"
	"github.com/fluoronet/fluoro/audit/lineage"
)

type provenanceBody struct {
	Task    *browse.Task
	Node    uint32 // 0: all
	Graph   *lineage.Graph
	SVG     template.HTML
	Names   map[string]string // labels of the graph's nodes, by their ids
	Problem string
}

// provenance is the graph from results back to pixels, model, node and payments.
func (s *server) provenance(ctx context.Context, r *http.Request) (view, error) {
	id, err := pathHash(r, "id")
	if err != nil {
		return view{}, err
	}
	b := provenanceBody{Names: map[string]string{}}
	if text := r.URL.Query().Get("node"); text != "" {
		node, err := strconv.ParseUint(text, 10, 32)
		if err != nil {
			return view{}, fmt.Errorf("node: %w", errQuery)
		}
		b.Node = uint32(node)
	}
	if b.Task, err = s.index.Task(ctx, id); err != nil {
		return view{}, err
	}
	if b.Graph, err = s.evidence.Provenance(ctx, id, b.Node); err != nil {
		b.Problem = s.excuse(r, "The graph cannot be drawn", err)
	} else {
		b.SVG = template.HTML(b.Graph.SVG()) // it escapes what it writes
		for _, n := range b.Graph.Nodes {
			b.Names[n.ID] = n.Label
		}
	}
	return view{template: "provenance", title: "Provenance of task " + short(id.String()), section: "/results", body: b}, nil
}
