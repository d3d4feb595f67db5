package audit

import (
	"context"
	"fmt"
	"math"

	"github.com/fluoronet/fluoro/audit/evaluate"
	"github.com/fluoronet/fluoro/audit/replica"
	"github.com/fluoronet/fluoro/chain"
	"github.com/fluoronet/fluoro/internal/version"
	"github.com/fluoronet/fluoro/study"
)

// Evaluation is a model's prospective performance: what became final before
// anybody could know the label, against the labels revealed later. It follows
// from chain data alone; the package only says what the findings mean.
type Evaluation struct {
	ModelID  study.Hash          `json:"modelId"`
	Name     string              `json:"name"`
	Version  string              `json:"version"`
	Recalled uint16              `json:"recalled,omitempty"` // reason of the recall
	ChainID  uint64              `json:"chainId"`
	Block    uint64              `json:"block"` // up to which the chain was read
	Counts   EvaluationCounts    `json:"counts"`
	Findings []FindingEvaluation `json:"findings"`
	Notice   string              `json:"notice"`
}

// EvaluationCounts tell what became of the labelled studies that the model
// takes. A figure without them could be made to look good.
type EvaluationCounts struct {
	Committed    int `json:"committed"`    // studies with a label, revealed or not
	Revealed     int `json:"revealed"`     // soundly, in a form that can be compared
	Refused      int `json:"refused"`      // revealed, but not what was committed to or not readable
	Abstained    int `json:"abstained"`    // of the revealed: final without findings
	Inconclusive int `json:"inconclusive"` // of the revealed: without a quorum
	Unanswered   int `json:"unanswered"`   // of the revealed: never final
	NotBlind     int `json:"notBlind"`     // final only after the reveal: never counted
}

// FindingEvaluation is the performance on one finding.
type FindingEvaluation struct {
	Finding  string           `json:"finding"`
	Code     study.Code       `json:"code"`
	Unit     string           `json:"unit"`
	Report   *evaluate.Report `json:"report,omitempty"`
	Reason   string           `json:"reason,omitempty"` // why there is no report
	Evidence []Evidence       `json:"evidence"`

	Subgroups []Subgroup `json:"subgroups"` // of the cases behind Report
}

// Evidence is one point behind a figure.
type Evidence struct {
	StudyID    study.Hash `json:"studyId"`
	TaskID     study.Hash `json:"taskId"`
	Score      float64    `json:"score"`
	Truth      float64    `json:"truth"`
	FinalTx    study.Hash `json:"finalTx"`
	RevealedTx study.Hash `json:"revealedTx"`
}

// Described is what a model's package says of it that figures need.
type Described struct {
	Name, Version string
	Findings      []study.FindingSpec
}

// Evaluate computes a published model's performance on every finding that a
// label speaks of. threshold is from where a score is called positive.
func Evaluate(ctx context.Context, src Sources, model study.Hash, threshold float64) (*Evaluation, error) {
	c, err := NewChecker(ctx, src)
	if err != nil {
		return nil, err
	}
	return c.Evaluate(ctx, model, threshold)
}

// Evaluate is the function of that name.
func (c *Checker) Evaluate(ctx context.Context, model study.Hash, threshold float64) (*Evaluation, error) {
	src, remove, err := c.scratch()
	if err != nil {
		return nil, err
	}
	defer remove()
	m := c.facts.Models[model]
	if m == nil {
		return nil, fmt.Errorf("model %s: %w", model, chain.ErrNotFound)
	}
	p, err := src.openModel(ctx, model)
	if err != nil {
		return nil, fmt.Errorf("open model %s: %w", model, err)
	}
	if problem := termsProblem(p, m); problem != "" {
		return nil, fmt.Errorf("%s: its findings cannot be told apart", problem)
	}
	return c.Performance(model, Described{p.Manifest.Name, p.Manifest.Version, p.Manifest.Specs()}, threshold)
}

// Performance is Evaluate for whoever has opened the package and held it against
// the published terms: it takes nothing but chain data.
func (c *Checker) Performance(model study.Hash, d Described, threshold float64) (*Evaluation, error) {
	m := c.facts.Models[model]
	if m == nil {
		return nil, fmt.Errorf("model %s: %w", model, chain.ErrNotFound)
	}
	e := &Evaluation{
		ModelID: model, Name: d.Name, Version: d.Version, Recalled: m.Recalled, ChainID: c.src.Deployment.ChainID, Block: c.src.Block,
		Findings: []FindingEvaluation{}, Notice: version.Notice,
	}
	points := e.collect(c.facts, m)
	for i, spec := range d.Findings[:min(len(d.Findings), m.Findings)] {
		finding, err := evaluateFinding(i, spec, points, threshold)
		if err != nil {
			return nil, err
		}
		e.Findings = append(e.Findings, finding)
	}
	return e, nil
}

// point is a final result on a study whose label is known.
type point struct {
	final  *replica.FinalState
	reveal *replica.LabelState
	label  study.Label
}

// collect counts the labelled studies that the model takes and returns those
// with findings that were final before the reveal, in chain order.
func (e *Evaluation) collect(f *facts, m *replica.ModelState) []point {
	labels, refused := f.blindLabels()
	e.Counts.Refused = refused
	for _, s := range f.Studies {
		if !s.Label.IsZero() && m.Modalities.Has(s.Modality) {
			e.Counts.Committed++
		}
	}
	finals := map[study.Hash]*replica.FinalState{}
	for _, x := range f.Finals {
		if x.Task.Model == m {
			finals[x.Study] = x
		}
	}
	var points []point
	for _, r := range f.Reveals {
		label, sound := labels[r.Study]
		if !sound || !m.Modalities.Has(f.Studies[r.Study].Modality) {
			continue
		}
		e.Counts.Revealed++
		final := finals[r.Study]
		switch {
		case final == nil:
			e.Counts.Unanswered++
		case !final.Place.Before(r.Place):
			e.Counts.NotBlind++
		case final.State == chain.TaskInconclusive:
			e.Counts.Inconclusive++
		case final.Status != study.OK:
			e.Counts.Abstained++
		default:
			points = append(points, point{final, r, label})
		}
	}
	return points
}

// evaluateFinding compares finding i with what the labels say of its code.
func evaluateFinding(i int, spec study.FindingSpec, points []point, threshold float64) (FindingEvaluation, error) {
	out := FindingEvaluation{Finding: spec.Name, Code: spec.Code, Unit: spec.Unit, Evidence: []Evidence{}, Subgroups: []Subgroup{}}
	var cases []groupedCase
	probability, binary := spec.Unit == "1", true
	for _, p := range points {
		truth, labelled := p.label.Truth(spec.Code)
		if !labelled {
			continue
		}
		score := float64(p.final.Findings[i]) / math.Pow10(spec.Decimals)
		binary = binary && (truth == 0 || truth == 1)
		probability = probability && score >= 0 && score <= 1
		cases = append(cases, groupedCase{evaluate.Case{ID: p.final.Study.String(), Truth: truth == 1, Score: score}, p.final.Task.Study})
		out.Evidence = append(out.Evidence, Evidence{p.final.Study, p.final.Task.ID, score, truth, p.final.Tx, p.reveal.Tx})
	}
	switch {
	case len(cases) == 0:
		out.Reason = "no revealed label speaks of this finding's code"
		return out, nil
	case !binary:
		out.Reason = "the labels are measurements, not 0 and 1: see the evidence"
		return out, nil
	}
	var err error
	if out.Report, err = evaluate.Evaluate(plainCases(cases), threshold, probability); err != nil {
		return out, err
	}
	out.Subgroups, err = subgroups(cases, threshold, probability)
	return out, err
}

// blindLabels are the labels that count, by study: sound, and of the form that
// models' findings can be compared with. Others are counted in refused.
func (f *facts) blindLabels() (labels map[study.Hash]study.Label, refused int) {
	labels = map[study.Hash]study.Label{}
	for _, r := range f.Reveals {
		label, err := study.ParseLabel(r.Label)
		if err != nil || label.String() != r.Label || r.Problem != "" {
			refused++
			continue
		}
		labels[r.Study] = label
	}
	return labels, refused
}
