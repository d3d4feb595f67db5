package audit_test

import (
	"errors"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/fluoronet/fluoro/audit"
	"github.com/fluoronet/fluoro/audit/dossier"
	"github.com/fluoronet/fluoro/chain"
	"github.com/fluoronet/fluoro/study"
)

// A report of a network in which everything has happened, of a model and of a
// study of it.
func TestReports(t *testing.T) {
	s := newStory(t)
	src := s.open(t)
	write := func(scope audit.Scope) (*dossier.Dossier, string) {
		t.Helper()
		d, err := dossier.Gather(t.Context(), src, scope, 0.5)
		must(t, err)
		dir := filepath.Join(t.TempDir(), "report")
		must(t, d.Write(dir))
		page, err := os.ReadFile(filepath.Join(dir, "index.html"))
		must(t, err)
		return d, string(page)
	}
	whole, page := write(audit.Scope{})
	if !whole.Report.Sound() || len(whole.Evaluations) != 2 || len(whole.Over) < 6 || len(whole.Nodes) != 6 || !strings.Contains(page, "Sound: all") {
		t.Errorf("%d evaluations, %d ends, %d nodes, %d mismatches", len(whole.Evaluations), len(whole.Over), len(whole.Nodes), whole.Report.Mismatches)
	}
	for _, n := range whole.Nodes {
		switch n.Node {
		case s.nodes[0].Node:
			if n.Rate.Count == n.Rate.Of || n.Rate.Low >= n.Rate.Value || n.Slashed == "" {
				t.Errorf("a node that was overturned: %+v", n)
			}
		case s.nodes[3].Node:
			if n.Slashed == "" || n.Rate.Count != n.Rate.Of {
				t.Errorf("a node that hid a batch: %+v", n)
			}
		}
	}
	model, page := write(audit.Scope{Model: s.lot})
	if len(model.Evaluations) != 1 || len(model.Results) >= len(whole.Results) || !strings.Contains(page, "Recalled, reason 7") {
		t.Errorf("of a model: %d evaluations, %d of %d results", len(model.Evaluations), len(model.Results), len(whole.Results))
	}
	one, page := write(audit.Scope{Study: s.overturned, Model: s.model})
	if len(one.Results) != 6 || len(one.Over) != 1 || one.Report.Checked >= whole.Report.Checked || !strings.Contains(page, `class="chart band outside"`) {
		t.Errorf("of a study: %d results, %d ends, %d of %d checks", len(one.Results), len(one.Over), one.Report.Checked, whole.Report.Checked)
	}
	if len(one.Pictures) != 1 || one.Unseen != "" || !strings.Contains(page, "data:image/png;base64,iVBOR") {
		t.Errorf("%d pictures, %q", len(one.Pictures), one.Unseen)
	}
	if gone, page := write(audit.Scope{Study: s.withdrawn}); len(gone.Pictures) != 0 || !strings.Contains(page, "Consent for this study was withdrawn") {
		t.Errorf("of a withdrawn study: %d pictures", len(gone.Pictures))
	}
	for _, scope := range []audit.Scope{{Study: study.Hash{1}}, {Model: study.Hash{1}}} {
		if _, err := dossier.Gather(t.Context(), src, scope, 0.5); !errors.Is(err, chain.ErrNotFound) {
			t.Errorf("of nothing: %v", err)
		}
	}
}

// A report of a network that lies says so on its first screen.
func TestAReportOfWhatDoesNotMatch(t *testing.T) {
	w := newWorld(t, 2)
	w.agree(t, claim{study: w.Study(t, nothing), value: 2, record: func(r *study.Record) { r.Runtime.Engine = "<script>" }},
		claim{study: w.Study(t, unserved), value: 2})
	d, err := dossier.Gather(t.Context(), w.open(t), audit.Scope{}, 0.5)
	must(t, err)
	dir := filepath.Join(t.TempDir(), "report")
	must(t, d.Write(dir))
	page, err := os.ReadFile(filepath.Join(dir, "index.html"))
	must(t, err)
	if d.Report.Sound() || !strings.Contains(string(page), "Not sound: 1 of") || !strings.Contains(string(page), "and 1 could not be made") || strings.Contains(string(page), "<script") {
		t.Errorf("%d mismatches, %d missing", d.Report.Mismatches, d.Report.Missing)
	}
}
