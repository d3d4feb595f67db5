package explorer

import (
	"context"
	"net/http"

	"github.com/fluoronet/fluoro/audit/browse"
	"github.com/fluoronet/fluoro/chain"
)

type modelsBody struct {
	browse.Page[browse.ModelRow]
	Pages      pages
	Modalities []choice
	Active     bool
	Vendor     string
}

func (s *server) models(ctx context.Context, r *http.Request) (view, error) {
	given := r.URL.Query()
	q := browse.ModelsQuery{PageQuery: pageQuery(given), Active: given.Get("active") != ""}
	var err error
	if q.Modality, err = modalityOf(given); err != nil {
		return view{}, err
	}
	if a := given.Get("vendor"); a != "" {
		if q.Vendor, err = chain.ParseAddress(a); err != nil {
			return view{}, errQuery
		}
	}
	list, err := s.index.Models(ctx, q)
	if err != nil {
		return view{}, err
	}
	b := modelsBody{Page: list, Pages: pagesOf("/models", given, list.Next), Modalities: modalityChoices(q.Modality), Active: q.Active, Vendor: given.Get("vendor")}
	return view{template: "models", title: "Models", section: "/models", body: b}, nil
}
