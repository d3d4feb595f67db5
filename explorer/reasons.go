package explorer

import (
	"context"
	"net/http"

	"github.com/fluoronet/fluoro/audit/browse"
)

type reasonRow struct {
	browse.ReasonCount
	Code uint16
}

func (s *server) reasons(ctx context.Context, _ *http.Request) (view, error) {
	counts, err := s.index.Reasons(ctx)
	if err != nil {
		return view{}, err
	}
	rows := make([]reasonRow, len(counts))
	for i, c := range counts {
		rows[i] = reasonRow{c, uint16(c.Code)}
	}
	return view{template: "reasons", title: "Reasons", body: rows}, nil
}
