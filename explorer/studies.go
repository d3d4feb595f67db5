package explorer

import (
	"context"
	"net/http"

	"github.com/fluoronet/fluoro/audit/browse"
	"github.com/fluoronet/fluoro/chain"
)

type studiesBody struct {
	browse.Page[browse.StudyRow]
	Pages       pages
	Modalities  []choice
	States      []choice
	Labels      []choice
	Contributor string
}

func (s *server) studies(ctx context.Context, r *http.Request) (view, error) {
	given := r.URL.Query()
	q := browse.StudiesQuery{PageQuery: pageQuery(given)}
	var err error
	if q.Modality, err = modalityOf(given); err != nil {
		return view{}, err
	}
	if q.Status, err = oneOf(given, "state", browse.StudyPending, browse.StudyOK, browse.StudyRefused, browse.StudyWithdraw); err != nil {
		return view{}, err
	}
	if q.Label, err = oneOf(given, "label", browse.LabelNone, browse.LabelCommitted, browse.LabelKnown); err != nil {
		return view{}, err
	}
	if a := given.Get("contributor"); a != "" {
		if q.Contributor, err = chain.ParseAddress(a); err != nil {
			return view{}, errQuery
		}
	}
	list, err := s.index.Studies(ctx, q)
	if err != nil {
		return view{}, err
	}
	b := studiesBody{Page: list, Pages: pagesOf("/studies", given, list.Next), Modalities: modalityChoices(q.Modality),
		States:      choices(string(q.Status), string(browse.StudyPending), string(browse.StudyOK), string(browse.StudyRefused), string(browse.StudyWithdraw)),
		Labels:      choices(string(q.Label), string(browse.LabelNone), string(browse.LabelCommitted), string(browse.LabelKnown)),
		Contributor: given.Get("contributor")}
	return view{template: "studies", title: "Studies", section: "/studies", body: b}, nil
}

// studyTone is how a study's state is shown.
func studyTone(s browse.StudyStatus) tone {
	switch s {
	case browse.StudyOK:
		return good
	case browse.StudyRefused:
		return bad
	case browse.StudyWithdraw:
		return warn
	}
	return wait
}
