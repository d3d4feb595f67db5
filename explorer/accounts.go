package explorer

import (
	"context"
	"net/http"

	"github.com/fluoronet/fluoro/audit/browse"
)

type accountBody struct {
	*browse.Account
	Events []eventRow
	Pages  pages
}

func (s *server) account(ctx context.Context, r *http.Request) (view, error) {
	address, err := pathAddress(r, "address")
	if err != nil {
		return view{}, err
	}
	a, err := s.index.Account(ctx, address)
	if err != nil {
		return view{}, err
	}
	given := r.URL.Query()
	list, err := s.index.Events(ctx, browse.EventsQuery{PageQuery: pageQuery(given), Account: &address})
	if err != nil {
		return view{}, err
	}
	b := accountBody{a, eventRows(list.Items), pagesOf(accountPath(address), given, list.Next)}
	return view{template: "account", title: "Account " + short(address.String()), body: b}, nil
}
