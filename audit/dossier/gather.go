package dossier

import (
	"context"
	"errors"
	"fmt"
	"slices"

	"github.com/fluoronet/fluoro/audit"
	"github.com/fluoronet/fluoro/audit/evaluate"
	"github.com/fluoronet/fluoro/audit/replica"
	"github.com/fluoronet/fluoro/chain"
	"github.com/fluoronet/fluoro/internal/version"
	"github.com/fluoronet/fluoro/study"
)

// Dossier is all that a report tells.
type Dossier struct {
	Scope       audit.Scope
	Deployment  chain.Deployment
	Time        uint64 // Unix second of the last block; 0: the endpoint does not give it
	Software    string
	Report      *audit.Report
	Kinds       []Kind
	Evaluations []Evaluation
	Over        []Moment // tasks that ended, in order
	Results     []Result
	Nodes       []Agreement
	Threshold   float64
	Pictures    []Picture // of the one study
	Unseen      string    // why some of it or nothing is shown
}

// Kind sums up the checks of one kind.
type Kind struct {
	Name                                string
	Match, Mismatches, Missing, Notices int
}

// Evaluation is a model's, or why there is none.
type Evaluation struct {
	*audit.Evaluation
	ModelID study.Hash
	Problem string
}

// Moment is the end of a task.
type Moment struct {
	Block uint64
	State chain.TaskState
}

// Result is one revealed result in the scope.
type Result struct {
	Task, Study, Model study.Hash
	Node               uint32
	Epoch              uint32
	Status             study.Reason
	Findings           []int32 // in the model's fixed point
	Refused            string
	Final              []int32 // nil: nothing is final
	Tolerances         []uint32
	Agrees             string // "yes", "no", "" while nothing is final
	Tx                 study.Hash
}

// Agreement is how often a node's results agree with what is final.
type Agreement struct {
	Node    uint32
	Owner   chain.Address
	State   chain.NodeState
	Results int // that count, in the scope
	Rate    evaluate.Rate
	Slashed string // of its stake, in units of 1e-18 token; "" for nothing
}

// Gather makes the audit that a report is of. A model that cannot be evaluated
// says why; any error is the auditor's own trouble.
func Gather(ctx context.Context, src audit.Sources, scope audit.Scope, threshold float64) (*Dossier, error) {
	c, err := audit.NewChecker(ctx, src)
	if err != nil {
		return nil, err
	}
	state := c.State()
	if err := known(state, scope); err != nil {
		return nil, err
	}
	d := &Dossier{Scope: scope, Deployment: src.Deployment, Software: version.Version + ", commit " + version.Commit, Threshold: threshold}
	if b, err := src.State.BlockAt(ctx, src.Block); err == nil {
		d.Time = b.Time
	} else if !errors.Is(err, chain.ErrNotFound) {
		return nil, err
	}
	if d.Report, err = c.Verify(ctx, scope); err != nil {
		return nil, err
	}
	d.sum()
	d.results(state)
	d.agreement(state, src)
	if s := state.Studies[scope.Study]; s != nil {
		if err := d.look(ctx, src, s); err != nil {
			return nil, err
		}
	}
	return d, d.evaluate(ctx, c)
}

func known(state *replica.State, scope audit.Scope) error {
	if !scope.Study.IsZero() && state.Studies[scope.Study] == nil {
		return fmt.Errorf("study %s: %w", scope.Study, chain.ErrNotFound)
	}
	if !scope.Model.IsZero() && state.Models[scope.Model] == nil {
		return fmt.Errorf("model %s: %w", scope.Model, chain.ErrNotFound)
	}
	return nil
}

// sum counts the checks by kind, in the order in which kinds appear.
func (d *Dossier) sum() {
	for _, item := range d.Report.Items {
		at := slices.IndexFunc(d.Kinds, func(k Kind) bool { return k.Name == item.Kind })
		if at < 0 {
			at = len(d.Kinds)
			d.Kinds = append(d.Kinds, Kind{Name: item.Kind})
		}
		switch k := &d.Kinds[at]; item.Outcome {
		case audit.Match:
			k.Match++
		case audit.Mismatch:
			k.Mismatches++
		case audit.Missing:
			k.Missing++
		default:
			k.Notices++
		}
	}
}

// evaluate evaluates every model of the scope that has results, or the one that
// was asked for. A report of one study has no evaluation: one case is none.
func (d *Dossier) evaluate(ctx context.Context, c *audit.Checker) error {
	var models []study.Hash
	switch {
	case !d.Scope.Study.IsZero():
	case !d.Scope.Model.IsZero():
		models = append(models, d.Scope.Model)
	default:
		for _, t := range c.State().Order {
			if !slices.Contains(models, t.Model.ID) {
				models = append(models, t.Model.ID)
			}
		}
	}
	for _, id := range models {
		e, err := c.Evaluate(ctx, id, d.Threshold)
		if ctx.Err() != nil {
			return ctx.Err()
		}
		out := Evaluation{Evaluation: e, ModelID: id}
		if err != nil {
			out.Problem = err.Error()
		}
		d.Evaluations = append(d.Evaluations, out)
	}
	return nil
}

// results lists what was revealed, and when tasks ended.
func (d *Dossier) results(state *replica.State) {
	for _, r := range state.Results {
		v := r.Value
		if !d.Scope.Has(v.StudyID, v.ModelID) {
			continue
		}
		out := Result{Task: r.Task, Study: v.StudyID, Model: v.ModelID, Node: v.Node, Epoch: r.Epoch, Status: v.Status, Tx: r.Tx}
		used := len(v.Findings)
		if m := state.Models[v.ModelID]; m != nil {
			used = max(0, min(used, m.Findings))
			out.Tolerances = m.Tolerances[:used]
		}
		out.Findings = v.Findings[:used]
		if r.Refusal != chain.NotRefused {
			out.Refused = r.Refusal.String()
		} else if t := state.Tasks[r.Task]; t != nil && t.Final != nil && t.Final.State == chain.TaskFinal {
			out.Final, out.Agrees = t.Final.Findings[:used], "no"
			if agrees(t, r) {
				out.Agrees = "yes"
			}
		}
		d.Results = append(d.Results, out)
	}
	for _, f := range state.Finals {
		if d.Scope.Has(f.Study, f.Task.Model.ID) {
			d.Over = append(d.Over, Moment{f.Block, f.State})
		}
	}
}

func agrees(t *replica.Task, r *replica.ResultState) bool {
	return t.Agrees(study.Verdict{Status: t.Final.Status, Findings: t.Final.Findings}, r.Verdict())
}
