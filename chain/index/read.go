package index

import (
	"context"
	"database/sql"
	"encoding/json"
	"fmt"
	"math/big"

	"github.com/fluoronet/fluoro/chain"
	"github.com/fluoronet/fluoro/study"
)

// Kinds of movement of a model's escrow.
const (
	MoneyFunded    = "funded"
	MoneyWithdrawn = "withdrawn"
)

// Place is where an event stands in the chain.
type Place struct {
	Block uint64     `json:"block"`
	Log   uint       `json:"log"`
	Tx    study.Hash `json:"tx"`
}

// Before reports whether p comes before other on chain.
func (p Place) Before(other Place) bool {
	return p.Block < other.Block || p.Block == other.Block && p.Log < other.Log
}

// Study is a registration.
type Study struct {
	Place
	ID          study.Hash
	CID         study.CID
	Contributor chain.Address
	Modality    study.Modality
	Instances   uint32
	Label       study.Hash
	Scopes      uint8
	Expires     int64
	Withdrawn   bool
}

// Model is a publication.
type Model struct {
	Place
	ID         study.Hash
	Vendor     chain.Address
	Modalities study.ModalityMask
	Findings   int
	Quorum     int
	Committee  int
	Fee        *big.Int // wei of FluoroToken
	Tolerances study.Tolerances
	Recalled   uint16 // reason; 0: active
}

// Result is one accepted result with its compact signature (EIP-2098).
type Result struct {
	Place
	Task  study.Hash
	Value study.Result // StudyCID is the registered one
	R, VS [32]byte
}

// Final is the end of a task.
type Final struct {
	Place
	Task, Study, Model     study.Hash
	State                  uint8 // IInferenceLedger.TaskState
	Status                 study.Reason
	Findings               study.Findings
	Nodes                  []uint32
	Fee, Royalty, Emission *big.Int
}

// States of a task that has ended, as IInferenceLedger.TaskState numbers them.
const (
	StateFinal        = 2
	StateInconclusive = 3
)

// Pair is a (study, model) that events say may be open.
type Pair struct {
	Study Study
	Model study.Hash
}

// Reader answers questions from the tables.
type Reader struct{ DB *sql.DB }

// all collects a query's rows.
func all[T any](ctx context.Context, db *sql.DB, query string, scan func(*sql.Rows, *T) error, args ...any) ([]T, error) {
	rows, err := db.QueryContext(ctx, query, args...)
	if err != nil {
		return nil, fmt.Errorf("read index: %w", err)
	}
	defer rows.Close()
	var out []T
	for rows.Next() {
		var v T
		if err := scan(rows, &v); err != nil {
			return nil, fmt.Errorf("read index: %w", err)
		}
		out = append(out, v)
	}
	if err := rows.Err(); err != nil {
		return nil, fmt.Errorf("read index: %w", err)
	}
	return out, nil
}

// Open returns the pairs that node has not reported on and that are neither
// final nor known to be closed, oldest first, at most limit.
func (r Reader) Open(ctx context.Context, node uint32, limit int) ([]Pair, error) {
	return all(ctx, r.DB, `
		SELECT study, cid, contributor, modality, instances, model FROM pair p
		WHERE NOT EXISTS (SELECT 1 FROM task_final f WHERE f.study = p.study AND f.model = p.model)
		  AND NOT EXISTS (SELECT 1 FROM result x WHERE x.study = p.study AND x.model = p.model AND x.node = ?)
		ORDER BY since, study, model LIMIT ?`,
		func(rows *sql.Rows, p *Pair) error {
			return rows.Scan(blob{p.Study.ID[:]}, blob{p.Study.CID[:]}, blob{p.Study.Contributor[:]}, &p.Study.Modality, &p.Study.Instances, blob{p.Model[:]})
		}, node, limit)
}

// Studies returns every registration in chain order.
func (r Reader) Studies(ctx context.Context) ([]Study, error) {
	return all(ctx, r.DB, `
		SELECT block, log, tx, id, cid, contributor, modality, instances, label, scopes, expires,
		       EXISTS (SELECT 1 FROM study_withdrawn w WHERE w.id = s.id)
		FROM study_registered s ORDER BY block, log`,
		func(rows *sql.Rows, s *Study) error {
			return rows.Scan(&s.Block, &s.Log, blob{s.Tx[:]}, blob{s.ID[:]}, blob{s.CID[:]}, blob{s.Contributor[:]}, &s.Modality, &s.Instances,
				blob{s.Label[:]}, &s.Scopes, &s.Expires, &s.Withdrawn)
		})
}

// Reveal is a label that was revealed.
type Reveal struct {
	Place
	Study study.Hash
	Label string // as the contributor wrote it: hostile text
	Salt  study.Hash
	Bonus *big.Int
}

// Reveals returns every revealed label in chain order.
func (r Reader) Reveals(ctx context.Context) ([]Reveal, error) {
	return all(ctx, r.DB, `SELECT block, log, tx, id, label, salt, bonus FROM label_revealed ORDER BY block, log`,
		func(rows *sql.Rows, x *Reveal) error {
			var label []byte
			x.Bonus = new(big.Int)
			err := rows.Scan(&x.Block, &x.Log, blob{x.Tx[:]}, blob{x.Study[:]}, &label, blob{x.Salt[:]}, decimal{x.Bonus})
			x.Label = string(label)
			return err
		})
}

// Models returns every publication in chain order.
func (r Reader) Models(ctx context.Context) ([]Model, error) {
	return all(ctx, r.DB, `
		SELECT m.block, m.log, m.tx, m.id, vendor, modalities, findings, quorum, committee, fee, tolerances, COALESCE(rc.reason, 0)
		FROM model_published m LEFT JOIN model_recalled rc ON rc.id = m.id ORDER BY m.block, m.log`,
		func(rows *sql.Rows, m *Model) error {
			var tolerances [32]byte
			m.Fee = new(big.Int)
			err := rows.Scan(&m.Block, &m.Log, blob{m.Tx[:]}, blob{m.ID[:]}, blob{m.Vendor[:]}, &m.Modalities, &m.Findings, &m.Quorum, &m.Committee,
				decimal{m.Fee}, blob{tolerances[:]}, &m.Recalled)
			m.Tolerances = study.UnpackTolerances(tolerances)
			return err
		})
}

// Results returns every accepted result in chain order.
func (r Reader) Results(ctx context.Context) ([]Result, error) {
	return all(ctx, r.DB, `
		SELECT x.block, x.log, x.tx, task, node, study, s.cid, model, status, findings, artefacts, runtime, r, vs
		FROM result x JOIN study_registered s ON s.id = x.study ORDER BY x.block, x.log`,
		func(rows *sql.Rows, x *Result) error {
			var findings [32]byte
			v := &x.Value
			err := rows.Scan(&x.Block, &x.Log, blob{x.Tx[:]}, blob{x.Task[:]}, &v.Node, blob{v.StudyID[:]}, blob{v.StudyCID[:]}, blob{v.ModelID[:]}, &v.Status,
				blob{findings[:]}, blob{v.Artefacts[:]}, blob{v.Runtime[:]}, blob{x.R[:]}, blob{x.VS[:]})
			v.Findings = study.UnpackFindings(findings)
			return err
		})
}

// Finals returns every task that has ended, in chain order.
func (r Reader) Finals(ctx context.Context) ([]Final, error) {
	return all(ctx, r.DB, `
		SELECT block, log, tx, task, study, model, state, status, findings, nodes, fee, royalty, emission
		FROM task_final ORDER BY block, log`,
		func(rows *sql.Rows, f *Final) error {
			var findings [32]byte
			var nodes string
			f.Fee, f.Royalty, f.Emission = new(big.Int), new(big.Int), new(big.Int)
			err := rows.Scan(&f.Block, &f.Log, blob{f.Tx[:]}, blob{f.Task[:]}, blob{f.Study[:]}, blob{f.Model[:]}, &f.State, &f.Status,
				blob{findings[:]}, &nodes, decimal{f.Fee}, decimal{f.Royalty}, decimal{f.Emission})
			if err != nil {
				return err
			}
			f.Findings = study.UnpackFindings(findings)
			return json.Unmarshal([]byte(nodes), &f.Nodes)
		})
}

// Claims returns what each account has claimed from the pool in all.
func (r Reader) Claims(ctx context.Context) (map[chain.Address]*big.Int, error) {
	return r.sums(ctx, `SELECT account, amount FROM claimed`)
}

// sums adds up the amounts of a query by account.
func (r Reader) sums(ctx context.Context, query string) (map[chain.Address]*big.Int, error) {
	type payment struct {
		account chain.Address
		amount  *big.Int
	}
	payments, err := all(ctx, r.DB, query, func(rows *sql.Rows, p *payment) error {
		p.amount = new(big.Int)
		return rows.Scan(blob{p.account[:]}, decimal{p.amount})
	})
	sums := map[chain.Address]*big.Int{}
	for _, p := range payments {
		if sums[p.account] == nil {
			sums[p.account] = new(big.Int)
		}
		sums[p.account].Add(sums[p.account], p.amount)
	}
	return sums, err
}

// Funds returns what each model was funded with, less what was withdrawn.
func (r Reader) Funds(ctx context.Context) (map[study.Hash]*big.Int, error) {
	type movement struct {
		model  study.Hash
		kind   string
		amount *big.Int
	}
	movements, err := all(ctx, r.DB, `SELECT id, kind, amount FROM model_money`, func(rows *sql.Rows, m *movement) error {
		m.amount = new(big.Int)
		return rows.Scan(blob{m.model[:]}, &m.kind, decimal{m.amount})
	})
	sums := map[study.Hash]*big.Int{}
	for _, m := range movements {
		if sums[m.model] == nil {
			sums[m.model] = new(big.Int)
		}
		if m.kind == MoneyWithdrawn {
			m.amount.Neg(m.amount)
		}
		sums[m.model].Add(sums[m.model], m.amount)
	}
	return sums, err
}

// blob scans a blob of exactly the target's size.
type blob struct{ to []byte }

// Scan implements sql.Scanner.
func (b blob) Scan(v any) error {
	raw, ok := v.([]byte)
	if !ok || len(raw) != len(b.to) {
		return fmt.Errorf("column is not a blob of %d bytes", len(b.to))
	}
	copy(b.to, raw)
	return nil
}

// decimal scans an amount.
type decimal struct{ to *big.Int }

// Scan implements sql.Scanner.
func (d decimal) Scan(v any) error {
	text, ok := v.(string)
	if !ok {
		return fmt.Errorf("column is not decimal text")
	}
	if _, ok := d.to.SetString(text, 10); !ok {
		return fmt.Errorf("column is not a decimal number")
	}
	return nil
}
