package browse

import (
	"context"
	"database/sql"
	"fmt"
	"strconv"

	"github.com/fluoronet/fluoro/study"
)

// Overview is the network at a glance.
type Overview struct {
	Studies    NetworkStudies  `json:"studies"`
	Models     NetworkModels   `json:"models"`
	Nodes      NetworkNodes    `json:"nodes"`
	Tasks      NetworkTasks    `json:"tasks"`
	Results    NetworkResults  `json:"results"`
	Money      NetworkMoney    `json:"money"`
	Modalities []ModalityCount `json:"modalities"`
	Series     Series          `json:"series"`
	Events     []Event         `json:"events"` // the newest twenty, newest first
}

// NetworkStudies count studies.
type NetworkStudies struct {
	Total     int   `json:"total"`
	Images    int64 `json:"images"`
	Pending   int   `json:"pending"` // not judged, withdrawn ones too
	Accepted  int   `json:"accepted"`
	Rejected  int   `json:"rejected"`
	Withdrawn int   `json:"withdrawn"`
	Labelled  int   `json:"labelled"` // with a commitment, revealed or not
	Revealed  int   `json:"revealed"`
}

// NetworkModels count models.
type NetworkModels struct {
	Total    int `json:"total"`
	Active   int `json:"active"`
	Recalled int `json:"recalled"`
}

// NetworkNodes count nodes.
type NetworkNodes struct {
	Total  int `json:"total"`
	Active int `json:"active"`
}

// NetworkTasks count tasks with a result that counts.
type NetworkTasks struct {
	Total        int `json:"total"`
	Open         int `json:"open"`
	Final        int `json:"final"`
	Abstained    int `json:"abstained"` // final, without findings
	Inconclusive int `json:"inconclusive"`
	Challenged   int `json:"challenged"`
	Overturned   int `json:"overturned"`
}

// NetworkResults count revealed results.
type NetworkResults struct {
	Total     int `json:"total"`
	Counted   int `json:"counted"`
	Refused   int `json:"refused"`
	Agreed    int `json:"agreed"`
	Disagreed int `json:"disagreed"`
}

// NetworkMoney is what the contracts have paid and hold.
type NetworkMoney struct {
	Emission  Amount `json:"emission"` // for accepted studies
	Bonus     Amount `json:"bonus"`    // for labels
	Paid      Amount `json:"paid"`     // from escrows for final tasks: royalties and fees
	Royalties Amount `json:"royalties"`
	Funded    Amount `json:"funded"`
	Escrowed  Amount `json:"escrowed"`
	Claimed   Amount `json:"claimed"`
	Staked    Amount `json:"staked"` // now
	Slashed   Amount `json:"slashed"`
}

// ModalityCount is how many studies have a modality.
type ModalityCount struct {
	Modality study.Modality `json:"modality"`
	Studies  int            `json:"studies"`
}

func overviewOf(t *tally) *Overview {
	return &Overview{
		Studies: NetworkStudies{
			Total: t.Studies, Images: t.Images, Pending: t.Studies - t.Accepted - t.Rejected, Accepted: t.Accepted, Rejected: t.Rejected,
			Withdrawn: t.Withdrawn, Labelled: t.Labelled, Revealed: t.Revealed,
		},
		Models: NetworkModels{Total: t.Models, Active: t.Models - t.Recalled, Recalled: t.Recalled},
		Nodes:  NetworkNodes{Total: t.Nodes, Active: t.Active},
		Tasks: NetworkTasks{
			Total: t.Tasks, Open: t.Tasks - t.Final - t.Inconclusive, Final: t.Final, Abstained: t.Abstained, Inconclusive: t.Inconclusive,
			Challenged: t.Challenged, Overturned: t.Overturned,
		},
		Results: NetworkResults{Total: t.Results, Counted: t.Counted, Refused: t.Results - t.Counted, Agreed: t.Agreed, Disagreed: t.Disagreed},
		Money: NetworkMoney{
			Emission: t.Emission.amount(), Bonus: t.Bonus.amount(), Paid: t.Paid.amount(), Royalties: t.Royalty.amount(), Funded: t.Funded.amount(),
			Escrowed: t.escrow(), Claimed: t.Claimed.amount(), Staked: t.Staked.amount().Minus(t.Unstaked.amount()).Minus(t.Slashed.amount()),
			Slashed: t.Slashed.amount(),
		},
	}
}

// Overview returns the network at a glance. The caller must not change it.
func (r *Reader) Overview(ctx context.Context) (*Overview, error) {
	return remembered(ctx, r, "overview", "", r.overview)
}

func (r *Reader) overview(ctx context.Context) (*Overview, error) {
	t, err := r.tally(ctx, network)
	if err != nil {
		return nil, err
	}
	o := overviewOf(t)
	o.Modalities, err = all(ctx, r.db, `SELECT modality, COUNT(*) FROM study_registered GROUP BY modality ORDER BY modality`,
		func(rows *sql.Rows, m *ModalityCount) error { return rows.Scan(&m.Modality, &m.Studies) })
	if err != nil {
		return nil, err
	}
	series, err := r.Series(ctx, DefaultBuckets)
	if err != nil {
		return nil, err
	}
	o.Series = *series
	events, err := r.Events(ctx, EventsQuery{PageQuery: PageQuery{Limit: 20}})
	o.Events = events.Items
	return o, err
}

// How many buckets a series has at most.
const (
	DefaultBuckets = 60
	MaxBuckets     = 400
)

// Series is the network over time, in buckets of equal length from the first
// event to the newest.
type Series struct {
	Seconds int64    `json:"seconds"` // length of a bucket
	Buckets []Bucket `json:"buckets"`
}

// Bucket is what happened in one stretch of time.
type Bucket struct {
	From     int64  `json:"from"` // Unix second
	Studies  int    `json:"studies"`
	Results  int    `json:"results"`
	Final    int    `json:"final"`    // tasks that ended so
	Active   int    `json:"active"`   // nodes at the end
	Emission Amount `json:"emission"` // and bonuses
	Fees     Amount `json:"fees"`     // paid from escrows, royalties too
}

// steps are the lengths that buckets may have, in seconds.
var steps = []int64{1, 5, 15, 60, 300, 900, 3600, 4 * 3600, 24 * 3600, 7 * 24 * 3600, 30 * 24 * 3600, 365 * 24 * 3600}

// step is the shortest length of which most buckets cover a span.
func step(from, to int64, most int) int64 {
	for _, s := range steps {
		if to/s-from/s < int64(most) {
			return s
		}
	}
	return (to-from)/int64(most) + 1
}

// Series returns the network over time in at most so many buckets. The caller
// must not change it.
func (r *Reader) Series(ctx context.Context, buckets int) (*Series, error) {
	if buckets <= 0 {
		buckets = DefaultBuckets
	}
	buckets = min(buckets, MaxBuckets)
	return remembered(ctx, r, "series", strconv.Itoa(buckets), func(ctx context.Context) (*Series, error) { return r.series(ctx, buckets) })
}

func (r *Reader) series(ctx context.Context, buckets int) (*Series, error) {
	spans, err := all(ctx, r.db, `SELECT (SELECT MIN(time) FROM block_time), (SELECT MAX(time) FROM block_time)`,
		func(rows *sql.Rows, span *[2]sql.NullInt64) error { return rows.Scan(&span[0], &span[1]) })
	if err != nil {
		return nil, err
	}
	from, to := spans[0][0].Int64, spans[0][1].Int64
	if !spans[0][0].Valid || from < 0 || to < from {
		return &Series{Buckets: []Bucket{}}, nil
	}
	s := &Series{Seconds: step(from, to, buckets)}
	s.Buckets = make([]Bucket, 0, to/s.Seconds-from/s.Seconds+1)
	before := &tally{}
	for at := from / s.Seconds * s.Seconds; at <= to; at += s.Seconds {
		now, err := r.tallyBefore(ctx, at+s.Seconds)
		if err != nil {
			return nil, err
		}
		s.Buckets = append(s.Buckets, between(at, before, now))
		before = now
	}
	return s, nil
}

// tallyBefore is the network's before a Unix second.
func (r *Reader) tallyBefore(ctx context.Context, second int64) (*tally, error) {
	t, err := readTally(r.db.QueryRowContext(ctx, `SELECT totals FROM tally WHERE kind = 'network' AND id = zeroblob(0)
		AND block <= (SELECT block FROM block_time WHERE time < ? ORDER BY time DESC, block DESC LIMIT 1) ORDER BY block DESC LIMIT 1`, second))
	if err != nil {
		return nil, fmt.Errorf("series: %w", err)
	}
	return t, nil
}

func between(from int64, a, b *tally) Bucket {
	return Bucket{
		From: from, Studies: b.Studies - a.Studies, Results: b.Results - a.Results, Final: b.Final - a.Final, Active: b.Active,
		Emission: b.Emission.amount().Plus(b.Bonus.amount()).Minus(a.Emission.amount()).Minus(a.Bonus.amount()),
		Fees:     b.Paid.amount().Minus(a.Paid.amount()),
	}
}
