package audit_test

import (
	"errors"
	"slices"
	"testing"

	"github.com/fluoronet/fluoro/audit"
	"github.com/fluoronet/fluoro/chain"
	"github.com/fluoronet/fluoro/chain/history"
	"github.com/fluoronet/fluoro/internal/testnet"
	"github.com/fluoronet/fluoro/models"
	"github.com/fluoronet/fluoro/models/modelstest"
	"github.com/fluoronet/fluoro/study"
)

// labelled registers a study whose label says truth of the model's finding.
func (w *world) labelled(t *testing.T, truth string) (id study.Hash, reveal func()) {
	t.Helper()
	code := modelstest.Manifest().Findings[0].Code
	label, salt := code.Scheme+":"+code.Value+"="+truth, study.Hash{7}
	id = w.Study(t, testnet.Lie{Label: label, Salt: salt})
	return id, func() {
		t.Helper()
		_, err := w.By.RevealLabel(t.Context(), id, label, salt)
		must(t, err)
	}
}

// ended is the end of the task on a study.
func ended(id study.Hash) func(chain.Finalised) bool {
	return func(x chain.Finalised) bool { return x.Study == id }
}

func TestABlindEvaluation(t *testing.T) {
	w := newWorld(t, 2)
	var claims []claim
	var reveals []func()
	add := func(truth string, c claim) (id study.Hash) {
		id, reveal := w.labelled(t, truth)
		c.study = id
		claims, reveals = append(claims, c), append(reveals, reveal)
		return id
	}
	for i, truth := range []string{"0", "0", "1", "0", "1", "1"} { // scores 0.0, 0.2, … 1.0
		add(truth, claim{value: float64(i) / 5})
	}
	add("1", claim{status: study.InputUnsuitable})
	unanswered := add("1", claim{value: 1}) // by one node only: it expires
	w.labelled(t, "1")                      // bad for the model: its contributor says nothing
	w.NextEpoch(t)
	w.Round(t, w.says(t, w.nodes[0], claims...), w.says(t, w.nodes[1], claims[:7]...))
	for range 6 {
		w.NextEpoch(t)
	}
	w.Settle(t)
	for _, reveal := range reveals {
		reveal()
	}

	src := w.open(t)
	whole := src.Events
	evaluate := func() *audit.Evaluation {
		t.Helper()
		e, err := audit.Evaluate(t.Context(), src, w.model, 0.5)
		must(t, err)
		return e
	}
	e := evaluate()
	want := audit.EvaluationCounts{Committed: 9, Revealed: 8, Abstained: 1, Inconclusive: 1}
	r := e.Findings[0].Report
	if e.Counts != want || r == nil || r.Cases != 6 || r.Positives != 3 || len(e.Findings[0].Evidence) != 6 {
		t.Fatalf("%+v", e)
	}
	if got := r.AUC.Value; got < 8./9-1e-12 || got > 8./9+1e-12 || r.Sensitivity.Count != 2 || r.Specificity.Count != 2 || r.Brier == nil {
		t.Errorf("%+v", r)
	}
	var cases, kinds int
	for i, g := range e.Findings[0].Subgroups {
		if g.Of == audit.ByModality {
			cases += g.Report.Cases
		}
		if i == 0 || e.Findings[0].Subgroups[i-1].Of != g.Of {
			kinds++
		}
	}
	if cases != r.Cases || kinds != 2 {
		t.Errorf("subgroups by modality have %d of %d cases: %+v", cases, r.Cases, e.Findings[0].Subgroups)
	}
	w.browsed(t, e)
	first := e.Findings[0].Evidence[0].StudyID

	// A result that was not final before the reveal.
	end := find(whole, ended(first))
	src.Events = append(slices.Delete(slices.Clone(whole), end, end+1), whole[end])
	src.Events[len(whole)-1].Block += 1000
	if e = evaluate(); e.Counts.NotBlind != 1 || e.Findings[0].Report.Cases != 5 {
		t.Errorf("%+v", e)
	}
	// One that never was.
	src.Events = drop(ended(unanswered))(whole)
	if e = evaluate(); e.Counts.Unanswered != 1 {
		t.Errorf("%+v", e)
	}
	// A label that was not committed to.
	src.Events = edit(func(x history.LabelRevealed) bool { return x.Study == first }, func(x *history.LabelRevealed) { x.Label = "SRT:R-00317=1" })(whole)
	if e = evaluate(); e.Counts.Refused != 1 {
		t.Errorf("%+v", e.Counts)
	}
	if _, err := audit.Evaluate(t.Context(), src, study.Hash{1}, 0.5); !errors.Is(err, chain.ErrNotFound) {
		t.Errorf("a model that is not published: %v", err)
	}
}

// What cannot be evaluated says why, and an evaluated model that was recalled
// says so.
func TestWhatCannotBeEvaluatedSaysWhy(t *testing.T) {
	w := newWorld(t, 2)
	measured, reveal := w.labelled(t, "12.5")
	w.agree(t, claim{study: measured, value: 12})
	reveal()
	_, err := w.By.RecallModel(t.Context(), w.model, 3)
	must(t, err)
	e, err := audit.Evaluate(t.Context(), w.open(t), w.model, 0.5)
	must(t, err)
	if f := e.Findings[0]; f.Report != nil || f.Reason == "" || len(f.Evidence) != 1 || e.Recalled != 3 {
		t.Errorf("%+v", e)
	}

	by := terms{2, 8, 8, study.Tolerances{10}}
	w.model = w.publish(t, modelstest.Package(t, "mean", func(m *models.Manifest) { m.Findings[0].Code.Value = "other" }), by)
	e, err = audit.Evaluate(t.Context(), w.open(t), w.model, 0.5)
	must(t, err)
	if f := e.Findings[0]; f.Report != nil || f.Reason == "" || e.Counts.Unanswered != 1 {
		t.Errorf("%+v", e)
	}

	by.tolerances[0] = 1000
	w.model = w.publish(t, modelstest.Package(t, "nan", nil), by)
	if _, err := audit.Evaluate(t.Context(), w.open(t), w.model, 0.5); err == nil {
		t.Error("a model was evaluated whose published terms are not those of its package")
	}
}
