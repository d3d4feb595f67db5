package index

import (
	"context"
	"database/sql"

	"github.com/fluoronet/fluoro/chain"
	"github.com/fluoronet/fluoro/study"
)

// Places returns the places of studies in the registry; unknown ones are left
// out.
func (r Reader) Places(ctx context.Context, studies []study.Hash) (map[study.Hash]uint32, error) {
	places := make(map[study.Hash]uint32, len(studies))
	for _, id := range studies {
		found, err := chain.Rows(ctx, r.DB, `SELECT place FROM study_registered WHERE id = ?`,
			func(rows *sql.Rows, place *uint32) error { return rows.Scan(place) }, id[:])
		if err != nil {
			return nil, err
		}
		if len(found) == 1 {
			places[id] = found[0]
		}
	}
	return places, nil
}

// Opened tells of each task in a batch that was revealed whether its result
// counts, or why not.
func (r Reader) Opened(ctx context.Context, node uint32, root study.Hash) (map[study.Hash]chain.Refusal, error) {
	type fate struct {
		task   study.Hash
		reason chain.Refusal
	}
	found, err := chain.Rows(ctx, r.DB, `SELECT task, refusal FROM result WHERE node = ? AND root = ?`,
		func(rows *sql.Rows, f *fate) error { return rows.Scan(blob{f.task[:]}, &f.reason) }, node, root[:])
	fates := make(map[study.Hash]chain.Refusal, len(found))
	for _, f := range found {
		fates[f.task] = f.reason
	}
	return fates, err
}

// Unended returns the tasks on which a node has reported, in either committee,
// and that have not ended.
func (r Reader) Unended(ctx context.Context, node uint32) ([]study.Hash, error) {
	return chain.Rows(ctx, r.DB, `SELECT DISTINCT task FROM result x WHERE node = ? AND leaf IS NOT NULL
		AND NOT EXISTS (SELECT 1 FROM task_final f WHERE f.task = x.task) ORDER BY task`,
		func(rows *sql.Rows, task *study.Hash) error { return rows.Scan(blob{task[:]}) }, node)
}
