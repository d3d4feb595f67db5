package explorer

import (
	"context"
	"net/http"

	"github.com/fluoronet/fluoro/audit/browse"
	"github.com/fluoronet/fluoro/chain"
)

type nodesBody struct {
	browse.Page[browse.NodeRow]
	Pages pages
}

func (s *server) nodes(ctx context.Context, r *http.Request) (view, error) {
	given := r.URL.Query()
	list, err := s.index.Nodes(ctx, browse.NodesQuery{PageQuery: pageQuery(given)})
	if err != nil {
		return view{}, err
	}
	return view{template: "nodes", title: "Nodes", section: "/nodes", body: nodesBody{list, pagesOf("/nodes", given, list.Next)}}, nil
}

// nodeTone is how a node's state is shown.
func nodeTone(s chain.NodeState) tone {
	switch s {
	case chain.NodeActive:
		return good
	case chain.NodeExited:
		return calm
	}
	return warn
}

// share is a part of a whole as a proportion; of nothing it is nil.
func share(part, whole int) *float64 {
	if whole == 0 {
		return nil
	}
	p := float64(part) / float64(whole)
	return &p
}

type nodeBody struct {
	*browse.Node
	Results []resultLine
	Events  []eventRow
}

func (s *server) node(ctx context.Context, r *http.Request) (view, error) {
	id, err := pathNode(r, "node")
	if err != nil {
		return view{}, err
	}
	n, err := s.index.Node(ctx, id)
	if err != nil {
		return view{}, err
	}
	results, err := s.index.Results(ctx, browse.ResultsQuery{PageQuery: browse.PageQuery{Limit: newest}, Node: id})
	if err != nil {
		return view{}, err
	}
	events, err := s.index.Events(ctx, browse.EventsQuery{PageQuery: browse.PageQuery{Limit: newest}, Node: id})
	if err != nil {
		return view{}, err
	}
	return view{template: "node", title: "Node " + count(id), section: "/nodes", body: nodeBody{n, resultLines(results.Items), eventRows(events.Items)}}, nil
}
