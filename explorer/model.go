package explorer

import (
	"context"
	"errors"
	"html/template"
	"net/http"
	"strconv"

	"github.com/fluoronet/fluoro/audit"
	"github.com/fluoronet/fluoro/audit/browse"
	"github.com/fluoronet/fluoro/chain"
)

type modelBody struct {
	*browse.Model
	Heads       []findingHead
	CardText    template.HTML
	Versions    []browse.ModelRow
	Results     []resultLine
	Threshold   float64
	Evaluation  *audit.Evaluation
	Performance []performance
	Problem     string // why there is no performance
	EvidenceCSV string
}

func (s *server) model(ctx context.Context, r *http.Request) (view, error) {
	id, err := pathHash(r, "id")
	if err != nil {
		return view{}, err
	}
	b := modelBody{}
	if b.Threshold, err = threshold(r.URL.Query().Get("threshold")); err != nil {
		return view{}, err
	}
	if b.Model, err = s.index.Model(ctx, id); err != nil {
		return view{}, err
	}
	for i, f := range b.Findings {
		b.Heads = append(b.Heads, headOf(f, i, nil))
	}
	if b.Card != nil {
		b.CardText = prose(b.Card.Text)
	}
	if b.Versions, err = s.versions(ctx, b.Model.Vendor, b.Name); err != nil {
		return view{}, err
	}
	results, err := s.index.Results(ctx, browse.ResultsQuery{PageQuery: browse.PageQuery{Limit: newest}, ModelID: id})
	if err != nil {
		return view{}, err
	}
	b.Results = resultLines(results.Items)
	b.EvidenceCSV = modelPath(id) + "/evidence.csv?threshold=" + strconv.FormatFloat(b.Threshold, 'g', -1, 64)
	switch b.Evaluation, err = s.index.Evaluation(ctx, id, b.Threshold); {
	case errors.Is(err, browse.ErrUnnamed):
		b.Problem = "The model's package could not be fetched yet, so that nobody here knows what its findings are."
	case err != nil:
		return view{}, err
	default:
		b.Performance = performances(b.Evaluation)
	}
	title := "Model " + short(id.String())
	if b.Name != "" {
		title = clip(b.Name + " " + b.Version)
	}
	return view{template: "model", title: title, section: "/models", body: b}, nil
}

// versions are a vendor's models of one name, newest first; one page of the
// vendor's models is looked at.
func (s *server) versions(ctx context.Context, vendor chain.Address, name string) ([]browse.ModelRow, error) {
	if name == "" {
		return nil, nil
	}
	list, err := s.index.Models(ctx, browse.ModelsQuery{PageQuery: browse.PageQuery{Limit: browse.MaxLimit}, Vendor: vendor})
	var same []browse.ModelRow
	for _, m := range list.Items {
		if m.Name == name {
			same = append(same, m)
		}
	}
	return same, err
}
