package explorer

import (
	"context"
	"fmt"
	"net/http"

	"github.com/fluoronet/fluoro/audit/browse"
	"github.com/fluoronet/fluoro/study"
)

type historyBody struct {
	Title, About string
	Tx           *study.Hash
	Events       []eventRow
	Pages        pages
}

// events is everything that happened.
func (s *server) events(ctx context.Context, r *http.Request) (view, error) {
	given := r.URL.Query()
	list, err := s.index.Events(ctx, browse.EventsQuery{PageQuery: pageQuery(given)})
	if err != nil {
		return view{}, err
	}
	b := historyBody{"What happens", "Every event of the contracts, newest first.", nil, eventRows(list.Items), pagesOf("/events", given, list.Next)}
	return view{template: "history", title: b.Title, section: "/", body: b}, nil
}

// transaction is what one transaction has done.
func (s *server) transaction(ctx context.Context, r *http.Request) (view, error) {
	tx, err := pathHash(r, "tx")
	if err != nil {
		return view{}, err
	}
	given := r.URL.Query()
	q := browse.EventsQuery{PageQuery: pageQuery(given), Tx: &tx}
	list, err := s.index.Events(ctx, q)
	if err != nil {
		return view{}, err
	}
	if len(list.Items) == 0 && q.Cursor == "" {
		return view{}, fmt.Errorf("transaction %s: %w", tx, errNotFound)
	}
	b := historyBody{"Transaction " + short(tx.String()), "What this transaction has done in the network's contracts.", &tx, eventRows(list.Items), pagesOf(txPath(tx), given, list.Next)}
	return view{template: "history", title: b.Title, section: "/", body: b}, nil
}
