package index

import (
	"context"
	"database/sql"
	"fmt"
	"math/big"

	"github.com/fluoronet/fluoro/attest/sortition"
	"github.com/fluoronet/fluoro/chain"
	"github.com/fluoronet/fluoro/study"
)

// alreadyReported is the refusal of a repeated result, for queries.
var alreadyReported = fmt.Sprint(uint8(chain.AlreadyReported))

// NotCounted is the Leaf of a result that does not count.
const NotCounted = -1

// Result is one result that was revealed.
type Result struct {
	Place
	Task   study.Hash
	Epoch  uint32
	Value  study.Result
	Root   study.Hash // that its node committed to
	Salt   study.Hash // of its batch
	Leaf   int        // place among the results of its batch that count, or NotCounted
	Second bool       // of a second committee

	Refusal chain.Refusal // why it does not count
}

// Counted reports whether the result counts.
func (x Result) Counted() bool { return x.Leaf != NotCounted }

// Key is the result's task.
func (x Result) Key() chain.TaskKey { return chain.KeyOf(x.Value) }

// Results returns every revealed result, those that do not count too, in chain
// order.
func (r Reader) Results(ctx context.Context) ([]Result, error) { return r.results(ctx, `TRUE`) }

// ResultsOf returns the results of a task that count, of its first or its
// second committee, in chain order.
func (r Reader) ResultsOf(ctx context.Context, task study.Hash, second bool) ([]Result, error) {
	return r.results(ctx, `x.leaf IS NOT NULL AND x.task = ? AND x.round = ?`, task[:], second)
}

func (r Reader) results(ctx context.Context, where string, args ...any) ([]Result, error) {
	return chain.Rows(ctx, r.DB, `
		SELECT x.block, x.log, x.tx, task, epoch, x.node, study, model, status, findings, artefacts, runtime,
		       x.root, b.salt, COALESCE(leaf, -1), round, refusal
		FROM result x JOIN batch_revealed b ON b.node = x.node AND b.root = x.root
		WHERE `+where+` ORDER BY x.block, x.log, x.place`,
		func(rows *sql.Rows, x *Result) error {
			var findings [32]byte
			v := &x.Value
			err := rows.Scan(&x.Block, &x.Log, blob{x.Tx[:]}, blob{x.Task[:]}, &x.Epoch, &v.Node, blob{v.StudyID[:]}, blob{v.ModelID[:]}, &v.Status,
				blob{findings[:]}, blob{v.Artefacts[:]}, blob{v.Runtime[:]}, blob{x.Root[:]}, blob{x.Salt[:]}, &x.Leaf, &x.Second, &x.Refusal)
			v.Findings = study.UnpackFindings(findings)
			return err
		}, args...)
}

// Seals returns the seals of a batch's results that count, in the order of its
// leaves: attest.NewBatch of them has the root that is evidence.
func (r Reader) Seals(ctx context.Context, node uint32, root study.Hash) ([]study.Hash, error) {
	return chain.Rows(ctx, r.DB, `SELECT seal FROM result WHERE node = ? AND root = ? AND leaf IS NOT NULL ORDER BY leaf`,
		func(rows *sql.Rows, seal *study.Hash) error { return rows.Scan(blob{seal[:]}) }, node, root[:])
}

// Batch is a commitment, and what has become of it.
type Batch struct {
	Place
	Node     uint32
	Root     study.Hash
	Epoch    uint32
	Count    uint16
	Revealed bool
	Repeated int      // results in it on tasks that the node had reported on before
	Taken    *big.Int // penalty that was taken; nil: none
}

// Batches returns every commitment in chain order.
func (r Reader) Batches(ctx context.Context) ([]Batch, error) {
	return r.batches(ctx, `TRUE ORDER BY c.block, c.log`)
}

// Overdue returns the batches of epochs before this one that can be penalised:
// those that were not revealed, and those with repeated results; oldest first,
// at most limit.
func (r Reader) Overdue(ctx context.Context, epoch uint32, limit int) ([]Batch, error) {
	return r.batches(ctx, `c.epoch < ? AND (v.root IS NULL OR repeated > 0) AND p.root IS NULL ORDER BY c.block, c.log LIMIT ?`, epoch, limit)
}

func (r Reader) batches(ctx context.Context, where string, args ...any) ([]Batch, error) {
	return chain.Rows(ctx, r.DB, `
		SELECT c.block, c.log, c.tx, c.node, c.root, c.epoch, c.results, v.root IS NOT NULL,
		       (SELECT COUNT(*) FROM result x WHERE x.node = c.node AND x.root = c.root AND x.refusal = `+alreadyReported+`) AS repeated, p.root IS NOT NULL, COALESCE(p.taken, '0')
		FROM batch_committed c
		LEFT JOIN batch_revealed v ON v.node = c.node AND v.root = c.root
		LEFT JOIN batch_penalised p ON p.node = c.node AND p.root = c.root
		WHERE `+where,
		func(rows *sql.Rows, b *Batch) error {
			penalised, taken := false, new(big.Int)
			err := rows.Scan(&b.Block, &b.Log, blob{b.Tx[:]}, &b.Node, blob{b.Root[:]}, &b.Epoch, &b.Count, &b.Revealed, &b.Repeated, &penalised, decimal{taken})
			if penalised {
				b.Taken = taken
			}
			return err
		}, args...)
}

// Seed is the seed of an epoch, once it was kept.
type Seed struct {
	Place
	Epoch  uint32
	Seed   sortition.Seed
	Active uint32 // nodes when it was kept
}

// Seeds returns every kept seed by epoch.
func (r Reader) Seeds(ctx context.Context) ([]Seed, error) {
	return chain.Rows(ctx, r.DB, `SELECT block, log, tx, epoch, seed, active FROM seed ORDER BY epoch`,
		func(rows *sql.Rows, s *Seed) error {
			return rows.Scan(&s.Block, &s.Log, blob{s.Tx[:]}, &s.Epoch, blob{s.Seed[:]}, &s.Active)
		})
}

// Announcement is a commitment to a registration to come.
type Announcement struct {
	Place
	Commitment  study.Hash
	Contributor chain.Address
}

// Announcements returns every announcement in chain order.
func (r Reader) Announcements(ctx context.Context) ([]Announcement, error) {
	return chain.Rows(ctx, r.DB, `SELECT block, log, tx, commitment, contributor FROM study_announced ORDER BY block, log`,
		func(rows *sql.Rows, a *Announcement) error {
			return rows.Scan(&a.Block, &a.Log, blob{a.Tx[:]}, blob{a.Commitment[:]}, blob{a.Contributor[:]})
		})
}
