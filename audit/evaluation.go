package audit

import (
	"context"
	"fmt"
	"math"

	"github.com/fluoronet/fluoro/audit/evaluate"
	"github.com/fluoronet/fluoro/audit/replica"
	"github.com/fluoronet/fluoro/chain"
	"github.com/fluoronet/fluoro/chain/history"
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
	e := &Evaluation{
		ModelID: model, Name: p.Manifest.Name, Version: p.Manifest.Version, Recalled: m.Recalled, ChainID: c.src.Deployment.ChainID, Block: c.src.Block,
		Findings: []FindingEvaluation{}, Notice: version.Notice,
	}
	return e, e.Assess(p.Manifest.Specs(), c.facts.labelled(m), threshold)
}

// Labelled is a study with a label commitment that a model takes, and what
// became of it.
type Labelled struct {
	StudyID     study.Hash
	Contributor chain.Address
	Modality    study.Modality
	Reveal      *LabelReveal // nil: its label is not known
	Final       *LabelFinal  // nil: its task with the model has not ended
}

// LabelReveal is a label that was revealed.
type LabelReveal struct {
	history.Place
	Text  string // hostile
	Sound bool   // it is what was committed to, revealed once and while consent held
}

// LabelFinal is the end of a task on a labelled study.
type LabelFinal struct {
	history.Place
	Task     study.Hash
	State    chain.TaskState
	Status   study.Reason
	Findings study.Findings
}

// labelled are the labelled studies that a model takes: revealed ones in the
// order of their reveals, then the others.
func (f *facts) labelled(m *replica.ModelState) []Labelled {
	finals := map[study.Hash]*replica.FinalState{}
	for _, x := range f.Finals {
		if x.Task.Model == m {
			finals[x.Study] = x
		}
	}
	var list []Labelled
	take := func(s *replica.StudyState, reveal *LabelReveal) {
		if s.Label.IsZero() || !m.Modalities.Has(s.Modality) {
			return
		}
		l := Labelled{StudyID: s.ID, Contributor: s.Contributor, Modality: s.Modality, Reveal: reveal}
		if x := finals[s.ID]; x != nil {
			l.Final = &LabelFinal{x.Place, x.Task.ID, x.State, x.Status, x.Findings}
		}
		list = append(list, l)
	}
	for _, r := range f.Reveals {
		take(f.Studies[r.Study], &LabelReveal{r.Place, r.Label, r.Problem == ""})
	}
	for _, s := range f.Studies {
		if s.Revealed == nil {
			take(s, nil)
		}
	}
	return list
}

// Assess fills in counts and findings, whose specs are those of the model's
// package, from the labelled studies that the model takes, revealed ones in the
// order of their reveals. threshold is from where a score is called positive.
func (e *Evaluation) Assess(specs []study.FindingSpec, studies []Labelled, threshold float64) error {
	points := e.collect(studies)
	e.Findings = []FindingEvaluation{}
	for i, spec := range specs {
		finding, err := evaluateFinding(i, spec, points, threshold)
		if err != nil {
			return err
		}
		e.Findings = append(e.Findings, finding)
	}
	return nil
}

// point is a final result on a study whose label is known.
type point struct {
	Labelled
	label study.Label
}

// collect counts the studies and returns those with findings that were final
// before the reveal, in their order.
func (e *Evaluation) collect(studies []Labelled) []point {
	var points []point
	for _, s := range studies {
		e.Counts.Committed++
		if s.Reveal == nil {
			continue
		}
		label, err := study.ParseLabel(s.Reveal.Text)
		if err != nil || label.String() != s.Reveal.Text || !s.Reveal.Sound {
			e.Counts.Refused++
			continue
		}
		e.Counts.Revealed++
		switch final := s.Final; {
		case final == nil:
			e.Counts.Unanswered++
		case !final.Before(s.Reveal.Place):
			e.Counts.NotBlind++
		case final.State == chain.TaskInconclusive:
			e.Counts.Inconclusive++
		case final.Status != study.OK:
			e.Counts.Abstained++
		default:
			points = append(points, point{s, label})
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
		score := float64(p.Final.Findings[i]) / math.Pow10(spec.Decimals)
		binary = binary && (truth == 0 || truth == 1)
		probability = probability && score >= 0 && score <= 1
		cases = append(cases, groupedCase{evaluate.Case{ID: p.StudyID.String(), Truth: truth == 1, Score: score}, p.Labelled})
		out.Evidence = append(out.Evidence, Evidence{p.StudyID, p.Final.Task, score, truth, p.Final.Tx, p.Reveal.Tx})
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
