package browse

import (
	"context"
	"database/sql"

	"github.com/fluoronet/fluoro/study"
)

// ReasonCount is a reason and how often it was given.
type ReasonCount struct {
	Status
	Remedy  string `json:"remedy"`
	Results int    `json:"results"` // that count
	Final   int    `json:"final"`   // tasks of which it is the final value
	Studies int    `json:"studies"` // that were rejected for it; for ok, accepted
}

// Reasons returns every reason by its number, with how often it was given. The
// caller must not change them.
func (r *Reader) Reasons(ctx context.Context) ([]ReasonCount, error) {
	return remembered(ctx, r, "reasons", "", r.reasons)
}

func (r *Reader) reasons(ctx context.Context) ([]ReasonCount, error) {
	reasons := study.Reasons()
	list := make([]ReasonCount, len(reasons))
	for i, info := range reasons {
		list[i].Status, list[i].Remedy = statusOf(info.Reason), info.Remedy
	}
	type count struct {
		reason study.Reason
		n      int
	}
	for _, q := range []struct {
		query string
		of    func(*ReasonCount) *int
	}{
		{`SELECT status, COUNT(*) FROM result WHERE leaf IS NOT NULL AND status <> 0 GROUP BY status`, func(c *ReasonCount) *int { return &c.Results }},
		{`SELECT status, COUNT(*) FROM task_final WHERE state = 2 AND status <> 0 GROUP BY status`, func(c *ReasonCount) *int { return &c.Final }},
		{`SELECT status, COUNT(*) FROM study_judged GROUP BY status`, func(c *ReasonCount) *int { return &c.Studies }},
	} {
		counts, err := all(ctx, r.db, q.query, func(rows *sql.Rows, c *count) error { return rows.Scan(&c.reason, &c.n) })
		if err != nil {
			return nil, err
		}
		for _, c := range counts {
			if int(c.reason) < len(list) { // others this version does not know
				*q.of(&list[c.reason]) = c.n
			}
		}
	}
	t, err := r.tally(ctx, network)
	list[study.OK].Results, list[study.OK].Final = t.Counted-t.Failed, t.Final-t.Abstained
	return list, err
}
