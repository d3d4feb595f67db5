package browse

import (
	"context"
	"database/sql"
	"fmt"

	"github.com/fluoronet/fluoro/attest"
	"github.com/fluoronet/fluoro/audit"
	"github.com/fluoronet/fluoro/audit/evaluate"
	"github.com/fluoronet/fluoro/chain"
	"github.com/fluoronet/fluoro/chain/history"
	"github.com/fluoronet/fluoro/internal/version"
	"github.com/fluoronet/fluoro/study"
)

// ErrUnnamed says that a model's package could not be fetched yet, so that
// nobody knows what its findings are.
var ErrUnnamed = fmt.Errorf("the model's package could not be fetched yet, so that its findings have no names: %w", ErrNotFound)

// Performance is a model's prospective performance, as audit.Evaluate has it
// from the same chain, without the evidence (see Reader.Evidence).
type Performance struct {
	ModelID  study.Hash             `json:"modelId"`
	Name     string                 `json:"name"`
	Version  string                 `json:"version"`
	Counts   audit.EvaluationCounts `json:"counts"`
	Findings []FindingPerformance   `json:"findings"`
	Notice   string                 `json:"notice"`
}

// FindingPerformance is the performance on one finding.
type FindingPerformance struct {
	Finding   string           `json:"finding"`
	Code      study.Code       `json:"code"`
	Unit      string           `json:"unit"`
	Report    *evaluate.Report `json:"report,omitempty"`
	Reason    string           `json:"reason,omitempty"` // why there is no report
	Subgroups []audit.Subgroup `json:"subgroups"`
	Cases     int              `json:"cases"` // pieces of evidence
}

// DefaultThreshold is from where a score is called positive unless it is said
// otherwise.
const DefaultThreshold = 0.5

// Performance returns the performance of a model, or ErrNotFound; threshold is
// from where a score is called positive.
func (r *Reader) Performance(ctx context.Context, model study.Hash, threshold float64) (*Performance, error) {
	e, err := r.Evaluation(ctx, model, threshold)
	if err != nil {
		return nil, err
	}
	p := &Performance{ModelID: model, Name: e.Name, Version: e.Version, Counts: e.Counts, Findings: []FindingPerformance{}, Notice: e.Notice}
	for _, f := range e.Findings {
		p.Findings = append(p.Findings, FindingPerformance{f.Finding, f.Code, f.Unit, f.Report, f.Reason, f.Subgroups, len(f.Evidence)})
	}
	return p, nil
}

// EvidenceQuery asks for the evidence behind one finding's performance.
type EvidenceQuery struct {
	PageQuery
	ModelID study.Hash
	Finding int // from 0
}

// Evidence returns the points behind a performance, in the order of the
// reveals.
func (r *Reader) Evidence(ctx context.Context, q EvidenceQuery) (Page[audit.Evidence], error) {
	start, err := q.start(position{})
	if err != nil {
		return Page[audit.Evidence]{}, err
	}
	e, err := r.Evaluation(ctx, q.ModelID, DefaultThreshold)
	if err != nil {
		return Page[audit.Evidence]{}, err
	}
	if q.Finding < 0 || q.Finding >= len(e.Findings) {
		return Page[audit.Evidence]{}, fmt.Errorf("finding %d of model %s: %w", q.Finding, q.ModelID, ErrNotFound)
	}
	all := e.Findings[q.Finding].Evidence
	from := int(min(start[0], int64(len(all))))
	var found []placed[audit.Evidence]
	for i := from; i < min(from+q.limit()+1, len(all)); i++ {
		found = append(found, placed[audit.Evidence]{all[i], position{int64(i) + 1}})
	}
	return page(found, q.limit()), nil
}

// Evaluation is audit.Evaluate from the index, which is kept as long as the
// index stays as it is, with ROC curves thinned to some hundred points: the
// caller must not change it. A model that is not
// published is ErrNotFound, one without a package that could be fetched
// ErrUnnamed.
func (r *Reader) Evaluation(ctx context.Context, model study.Hash, threshold float64) (*audit.Evaluation, error) {
	card := r.cards.card(model)
	if card == nil {
		if _, err := r.Model(ctx, model); err != nil {
			return nil, err
		}
		return nil, ErrUnnamed
	}
	now, err := r.Version(ctx)
	if err != nil {
		return nil, err
	}
	return r.evaluations.get(evaluationKey{now, model, threshold}, func() (*audit.Evaluation, error) {
		studies, err := r.labels.get(question{now, "labels", model.String()}, func() ([]audit.Labelled, error) {
			return r.labelled(context.WithoutCancel(ctx), model) // others may wait for it
		})
		if err != nil {
			return nil, err
		}
		e, err := r.published(ctx, model)
		if err != nil {
			return nil, err
		}
		e.Name, e.Version = card.Name, card.Version
		err = e.Assess(card.Findings, studies, threshold)
		for i := range e.Findings {
			thin(&e.Findings[i])
		}
		return e, err
	})
}

// published is an evaluation of a model before anything is counted. It stands
// at the newest block that has events.
func (r *Reader) published(ctx context.Context, model study.Hash) (*audit.Evaluation, error) {
	e, err := one(ctx, r, "model "+model.String(), `SELECT COALESCE((SELECT reason FROM model_recalled WHERE id = m.id), 0), (SELECT MAX(block) FROM block_time)
		FROM model_published m WHERE m.id = ?`, func(rows *sql.Rows, e *audit.Evaluation) error { return rows.Scan(&e.Recalled, &e.Block) }, model[:])
	e.ModelID, e.ChainID, e.Notice = model, r.chainID, version.Notice
	return &e, err
}

// labelled are the labelled studies that a model takes, revealed ones first and
// in the order of their reveals.
func (r *Reader) labelled(ctx context.Context, model study.Hash) ([]audit.Labelled, error) {
	return all(ctx, r.db, `
		SELECT s.id, s.contributor, s.modality, s.label, l.block, l.log, l.tx, l.label, l.salt, COALESCE((w.block, w.log) < (l.block, l.log), 0),
		       f.block, f.log, f.tx, f.task, f.state, f.status, f.findings
		FROM study_registered s LEFT JOIN label_revealed l ON l.id = s.id LEFT JOIN study_withdrawn w ON w.id = s.id
		LEFT JOIN task_final f ON f.model = ?1 AND f.study = s.id
		WHERE s.label <> zeroblob(32) AND ((SELECT modalities FROM model_published WHERE id = ?1) >> s.modality) & 1
		ORDER BY l.block IS NULL, l.block, l.log, s.id`, scanLabelled, model[:])
}

func scanLabelled(rows *sql.Rows, x *audit.Labelled) error {
	var commitment, salt study.Hash
	var reveal audit.LabelReveal
	var final audit.LabelFinal
	var label []byte
	var withdrawn bool
	var revealed, ended [2]sql.NullInt64
	var state, status sql.NullInt64
	var word [32]byte
	err := rows.Scan(blob{x.StudyID[:]}, blob{x.Contributor[:]}, &x.Modality, blob{commitment[:]},
		&revealed[0], &revealed[1], blob{reveal.Tx[:]}, &label, blob{salt[:]}, &withdrawn,
		&ended[0], &ended[1], blob{final.Tx[:]}, blob{final.Task[:]}, &state, &status, blob{word[:]})
	if err != nil {
		return err
	}
	if revealed[0].Valid {
		reveal.Place = history.Place{Block: uint64(revealed[0].Int64), Log: uint(revealed[1].Int64), Tx: reveal.Tx}
		reveal.Text = string(label)
		reveal.Sound = !withdrawn && attest.LabelCommitment(x.StudyID, reveal.Text, salt) == commitment
		x.Reveal = &reveal
	}
	if ended[0].Valid {
		final.Place = history.Place{Block: uint64(ended[0].Int64), Log: uint(ended[1].Int64), Tx: final.Tx}
		final.State, final.Status, final.Findings = chain.TaskState(state.Int64), study.Reason(status.Int64), study.UnpackFindings(word)
		x.Final = &final
	}
	return nil
}

// maxROC is about how many points a curve keeps.
const maxROC = 400

// thin leaves of a finding's curves only points that can be told apart.
func thin(f *audit.FindingEvaluation) {
	f.Report = thinned(f.Report)
	for i := range f.Subgroups {
		f.Subgroups[i].Report = thinned(f.Subgroups[i].Report)
	}
}

func thinned(r *evaluate.Report) *evaluate.Report {
	if r == nil || len(r.ROC) <= maxROC {
		return r
	}
	short := *r
	short.ROC = r.ROC[:1:1]
	for i, p := range r.ROC[1:] {
		last := short.ROC[len(short.ROC)-1]
		if i == len(r.ROC)-2 || p.FalsePositiveRate-last.FalsePositiveRate+p.TruePositiveRate-last.TruePositiveRate >= 2.0/maxROC {
			short.ROC = append(short.ROC, p)
		}
	}
	return &short
}

type evaluationKey struct {
	version   study.Hash
	model     study.Hash
	threshold float64
}

// maxLabels is of how many models the labelled studies are kept, so that another
// threshold costs little.
const maxLabels = 8

// maxEvaluations is how many are kept: each may have the evidence of all
// labelled studies.
const maxEvaluations = 16
