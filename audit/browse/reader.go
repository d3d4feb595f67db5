package browse

import (
	"context"
	"database/sql"
	"errors"
	"fmt"
	"strings"

	"github.com/fluoronet/fluoro/audit"
	"github.com/fluoronet/fluoro/chain"
	"github.com/fluoronet/fluoro/study"
)

// ErrNotFound says that what was asked for is not in the index. It is
// chain.ErrNotFound.
var ErrNotFound = chain.ErrNotFound

// Reader answers questions from the tables. It is safe for concurrent use.
// What it does not find is ErrNotFound, a cursor that it has not given
// ErrCursor.
type Reader struct {
	db      *sql.DB
	clock   chain.Clock
	chainID uint64
	cards   cards

	evaluations *memo[evaluationKey, *audit.Evaluation]
	labels      *memo[question, []audit.Labelled]
	answers     *memo[question, any]
}

// question is what was asked at a version of the index, with the number of what
// it is about.
type question struct {
	version study.Hash
	what    string
	about   string
}

// maxAnswers is how many are kept: overviews, series, latencies.
const maxAnswers = 512

// remembered answers from what was found before, if the index is the same.
func remembered[V any](ctx context.Context, r *Reader, what, about string, find func(context.Context) (V, error)) (V, error) {
	var none V
	now, err := r.Version(ctx)
	if err != nil {
		return none, err
	}
	found, err := r.answers.get(question{now, what, about}, func() (any, error) { return find(context.WithoutCancel(ctx)) }) // others may wait for it
	if err != nil {
		return none, err
	}
	return found.(V), nil
}

// cards gives what model packages say: nil for one that could not be fetched
// (yet), or does not have the terms that were published.
type cards interface {
	card(id study.Hash) *Card  // without Text
	text(id study.Hash) string // of the card
}

// NewReader returns a reader of the tables that Tables fills, for whoever has
// them without a Service. packages tells what models' packages say; with nil,
// findings have no names.
func NewReader(db *sql.DB, d chain.Deployment, packages func(study.Hash) *Card) *Reader {
	return &Reader{db: db, clock: d.Clock, chainID: d.ChainID, cards: told(packages), evaluations: newMemo[evaluationKey, *audit.Evaluation](maxEvaluations), labels: newMemo[question, []audit.Labelled](maxLabels), answers: newMemo[question, any](maxAnswers)}
}

// told are cards that somebody else has.
type told func(study.Hash) *Card

func (t told) card(id study.Hash) *Card {
	if t == nil {
		return nil
	}
	return t(id)
}

func (t told) text(id study.Hash) string {
	if c := t.card(id); c != nil {
		return c.Text
	}
	return ""
}

// conditions are those of a query, all of which must hold.
type conditions struct {
	parts []string
	args  []any
}

func (c *conditions) add(part string, args ...any) {
	c.parts = append(c.parts, part)
	c.args = append(c.args, args...)
}

// String is what stands after WHERE.
func (c *conditions) String() string {
	if len(c.parts) == 0 {
		return "TRUE"
	}
	return strings.Join(c.parts, " AND ")
}

// one reads the row of a query that has one or none; none is ErrNotFound.
func one[T any](ctx context.Context, r *Reader, what, query string, scan func(*sql.Rows, *T) error, args ...any) (T, error) {
	found, err := all(ctx, r.db, query, scan, args...)
	if err == nil && len(found) == 0 {
		err = fmt.Errorf("%s: %w", what, ErrNotFound)
	}
	if err != nil {
		var none T
		return none, err
	}
	return found[0], nil
}

// tally reads a subject's totals of now.
func (r *Reader) tally(ctx context.Context, s subject) (*tally, error) {
	return readTally(r.db.QueryRowContext(ctx, newestTally, s.kind, []byte(s.id)))
}

// Version names what the tables hold: the newest block that has events. It
// changes when an answer may, but for the names of findings.
func (r *Reader) Version(ctx context.Context) (study.Hash, error) {
	var h study.Hash
	err := r.db.QueryRowContext(ctx, `SELECT hash FROM block_time ORDER BY block DESC LIMIT 1`).Scan(blob{h[:]})
	if err != nil && !errors.Is(err, sql.ErrNoRows) {
		return h, fmt.Errorf("read index: %w", err)
	}
	return h, nil
}
