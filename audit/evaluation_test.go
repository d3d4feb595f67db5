package audit_test

import (
	"database/sql"
	"errors"
	"testing"

	"github.com/fluoronet/fluoro/audit"
	"github.com/fluoronet/fluoro/chain"
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
		_, err := w.By.RevealLabel(t.Context(), id, label, salt)
		must(t, err)
	}
}

func TestABlindEvaluation(t *testing.T) {
	w := newWorld(t)
	for i, truth := range []string{"0", "0", "1", "0", "1", "1"} { // scores 0.0, 0.2, … 1.0
		s, reveal := w.labelled(t, truth)
		w.agree(t, claim{study: s, value: float64(i) / 5})
		reveal()
	}
	abstained, reveal := w.labelled(t, "1")
	w.agree(t, claim{study: abstained, status: study.InputUnsuitable})
	reveal()
	split, reveal := w.labelled(t, "1")
	for i, p := range w.nodes {
		w.say(t, p, claim{study: split, value: float64(i)})
	}
	reveal()
	hidden, _ := w.labelled(t, "1") // bad for the model: its contributor says nothing
	w.agree(t, claim{study: hidden, value: 0})

	src := w.open(t, nil)
	e, err := audit.Evaluate(t.Context(), src, w.model, 0.5)
	must(t, err)
	want := audit.EvaluationCounts{Committed: 9, Revealed: 8, Abstained: 1, Inconclusive: 1}
	r := e.Findings[0].Report
	if e.Counts != want || r == nil || r.Cases != 6 || r.Positives != 3 || len(e.Findings[0].Evidence) != 6 {
		t.Fatalf("%+v", e)
	}
	if got := r.AUC.Value; got < 8./9-1e-12 || got > 8./9+1e-12 || r.Sensitivity.Count != 2 || r.Specificity.Count != 2 || r.Brier == nil {
		t.Errorf("%+v", r)
	}

	// A result that an endpoint claims was final before the reveal, and was not.
	late := w.open(t, func(db *sql.DB) {
		_, err := db.Exec(`UPDATE task_final SET block = block + 1000 WHERE study = ?`, e.Findings[0].Evidence[0].StudyID[:])
		must(t, err)
	})
	e, err = audit.Evaluate(t.Context(), late, w.model, 0.5)
	must(t, err)
	if e.Counts.NotBlind != 1 || e.Findings[0].Report.Cases != 5 {
		t.Errorf("%+v", e)
	}
	// A label that was not committed to.
	forged := w.open(t, func(db *sql.DB) {
		_, err := db.Exec(`UPDATE label_revealed SET label = CAST('SRT:R-00317=1' AS BLOB) WHERE id = ?`, e.Findings[0].Evidence[0].StudyID[:])
		must(t, err)
	})
	e, err = audit.Evaluate(t.Context(), forged, w.model, 0.5)
	must(t, err)
	if e.Counts.Refused != 1 {
		t.Errorf("%+v", e.Counts)
	}
	if _, err := audit.Evaluate(t.Context(), src, study.Hash{1}, 0.5); !errors.Is(err, chain.ErrNotFound) {
		t.Errorf("a model that is not published: %v", err)
	}
}

// What cannot be evaluated says why, and an evaluated model that was recalled
// says so.
func TestWhatCannotBeEvaluatedSaysWhy(t *testing.T) {
	w := newWorld(t)
	measured, reveal := w.labelled(t, "12.5")
	w.agree(t, claim{study: measured, value: 12})
	reveal()
	_, err := w.By.RecallModel(t.Context(), w.model, 3)
	must(t, err)
	e, err := audit.Evaluate(t.Context(), w.open(t, nil), w.model, 0.5)
	must(t, err)
	if f := e.Findings[0]; f.Report != nil || f.Reason == "" || len(f.Evidence) != 1 || e.Recalled != 3 {
		t.Errorf("%+v", e)
	}

	w.model = w.publish(t, modelstest.Package(t, "mean", func(m *models.Manifest) { m.Findings[0].Code.Value = "other" }), study.Tolerances{10})
	e, err = audit.Evaluate(t.Context(), w.open(t, nil), w.model, 0.5)
	must(t, err)
	if f := e.Findings[0]; f.Report != nil || f.Reason == "" || e.Counts.Unanswered != 1 {
		t.Errorf("%+v", e)
	}

	w.model = w.publish(t, modelstest.Package(t, "nan", nil), study.Tolerances{1000})
	if _, err := audit.Evaluate(t.Context(), w.open(t, nil), w.model, 0.5); err == nil {
		t.Error("a model was evaluated whose published terms are not those of its package")
	}
}
