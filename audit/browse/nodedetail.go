package browse

import (
	"context"
	"database/sql"
	"errors"
	"slices"

	"github.com/fluoronet/fluoro/study"
)

// signers are a node's keys in order.
func (r *Reader) signers(ctx context.Context, node uint32) ([]NodeSigner, error) {
	return all(ctx, r.db, `SELECT s.block, s.tx, t.time, s.signer,
			(SELECT until FROM node_signer_end e WHERE e.id = s.id AND e.signer = s.signer ORDER BY e.block DESC, e.log DESC LIMIT 1)
		FROM node_signer s JOIN block_time t ON t.block = s.block WHERE s.id = ? ORDER BY s.block, s.log LIMIT 1000`,
		func(rows *sql.Rows, s *NodeSigner) error {
			var until sql.NullInt64
			err := rows.Scan(&s.Block, blob{s.Tx[:]}, &s.Time, blob{s.Address[:]}, &until)
			if until.Valid {
				s.Until = &until.Int64
			}
			return err
		}, node)
}

// standings are those of all nodes on a model.
func (r *Reader) standings(ctx context.Context, model study.Hash) ([]Standing, error) {
	return all(ctx, r.db, `SELECT node, results, agreed, disagreed, MAX(block) FROM standing WHERE model = ? GROUP BY node ORDER BY node`,
		func(rows *sql.Rows, s *Standing) error {
			var block int64
			err := rows.Scan(&s.Node, &s.Results, &s.Agreed, &s.Disagreed, &block)
			s.Undecided = s.Results - s.Agreed - s.Disagreed
			return err
		}, model[:])
}

// onModels are a node's standings on all models.
func (r *Reader) onModels(ctx context.Context, node uint32) ([]OnModel, error) {
	return all(ctx, r.db, `SELECT model, results, agreed, disagreed, MAX(block) FROM standing WHERE node = ? GROUP BY model ORDER BY model`,
		func(rows *sql.Rows, s *OnModel) error {
			var block int64
			var id study.Hash
			err := rows.Scan(blob{id[:]}, &s.Results, &s.Agreed, &s.Disagreed, &block)
			s.Node, s.Undecided, s.Model = node, s.Results-s.Agreed-s.Disagreed, nameOf(id, r.cards.card(id))
			return err
		}, node)
}

// latencyOf is how many of a node's newest results its latency is of.
const latencyOf = 200

// wait is what one result took, in blocks and seconds.
type wait struct{ commitBlocks, commitSeconds, revealBlocks, revealSeconds int64 }

// latency is that of a node's newest results that count.
func (r *Reader) latency(ctx context.Context, node uint32) (Latency, error) {
	waits, err := all(ctx, r.db, `
		SELECT c.block - MAX(s.block, m.block), ct.time - MAX(st.time, mt.time), x.block - c.block, xt.time - ct.time
		FROM (SELECT * FROM result WHERE node = ? ORDER BY block DESC, log DESC, place DESC LIMIT ?) x
		JOIN batch_committed c ON c.node = x.node AND c.root = x.root JOIN block_time ct ON ct.block = c.block JOIN block_time xt ON xt.block = x.block
		JOIN study_registered s ON s.id = x.study JOIN block_time st ON st.block = s.block
		JOIN model_published m ON m.id = x.model JOIN block_time mt ON mt.block = m.block
		WHERE x.leaf IS NOT NULL`,
		func(rows *sql.Rows, w *wait) error {
			return rows.Scan(&w.commitBlocks, &w.commitSeconds, &w.revealBlocks, &w.revealSeconds)
		}, node, latencyOf)
	if err != nil || len(waits) == 0 {
		return Latency{}, err
	}
	return Latency{
		Results:  len(waits),
		ToCommit: spread(waits, func(w wait) (int64, int64) { return w.commitBlocks, w.commitSeconds }),
		ToReveal: spread(waits, func(w wait) (int64, int64) { return w.revealBlocks, w.revealSeconds }),
	}, nil
}

func spread(waits []wait, of func(wait) (blocks, seconds int64)) *Spread {
	blocks, seconds := make([]int64, len(waits)), make([]int64, len(waits))
	for i, w := range waits {
		blocks[i], seconds[i] = of(w)
	}
	slices.Sort(blocks)
	slices.Sort(seconds)
	rank := func(sorted []int64, percent int) int64 { return sorted[(len(sorted)*percent+99)/100-1] }
	return &Spread{Blocks: rank(blocks, 50), Seconds: rank(seconds, 50), Blocks95: rank(blocks, 95), Seconds95: rank(seconds, 95)}
}

// cursor is the block that the tables stand at; 0 before the first.
func (r *Reader) cursor(ctx context.Context) (uint64, error) {
	var number int64
	err := r.db.QueryRowContext(ctx, `SELECT number FROM follow_block ORDER BY number DESC LIMIT 1`).Scan(&number)
	if errors.Is(err, sql.ErrNoRows) {
		return 0, nil
	}
	return uint64(number), err
}
