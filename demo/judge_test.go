package demo

import (
	"bytes"
	"math/big"
	"strings"
	"testing"

	"github.com/fluoronet/fluoro/audit"
	"github.com/fluoronet/fluoro/audit/evaluate"
	"github.com/fluoronet/fluoro/study"
)

// held is a report of a demo in which everything held.
func held() *Report {
	r := &Report{Studies: 7, Pairs: 1, DuplicatesRefused: 1, returned: big.NewInt(1), Rewards: map[string]string{"a": "1", "b": "1", "c": "1"},
		LabelsRevealed: []string{"x"}, Recalled: []string{"y"}, Abstentions: []Abstention{{Reason: study.ModalityMismatch}},
		Models: []Model{{ModelID: aModel.String(), Findings: []study.FindingSpec{{Name: "pneumonia", Decimals: 2}}}}}
	for i := range nodeCount {
		r.NodeList = append(r.NodeList, NodeRole{Node: uint32(i + 1), Role: "node", Cheats: i+1 == 3})
	}
	r.Nodes = len(r.NodeList)
	r.Evaluation.Findings = []audit.FindingEvaluation{{Report: &evaluate.Report{Cases: 1}}}
	r.Audit = Audits{Verify: Audit{Checked: 9}, Replay: Audit{Checked: 9}}
	s := challengedTask()
	r.record(s.chronicle())
	r.Slashed = r.Slashed[1:] // the cheater's
	return r
}

func TestAReportIsHeldAgainstWhatMustBeTrue(t *testing.T) {
	good := held()
	if good.judge(); !good.OK || len(good.Problems) != 0 || !good.Challenges[0].BondLost {
		t.Fatalf("%v", good.Problems)
	}
	for want, spoil := range map[string]func(*Report){
		"only 7 of 8 nodes":           func(r *Report) { r.Nodes-- },
		"only 5 studies":              func(r *Report) { r.Studies = 5 },
		"0 duplicates":                func(r *Report) { r.DuplicatesRefused = 0 },
		"pairs are final":             func(r *Report) { r.Final-- },
		"batches were committed":      func(r *Report) { r.Reveals = 0 },
		"fewer than the quorum":       func(r *Report) { r.Tasks[0].Quorum = 5 },
		"nobody abstained":            func(r *Report) { r.Abstentions = nil },
		"0 results were challenged":   func(r *Report) { r.Challenges = nil },
		"upheld by a second":          func(r *Report) { r.Challenges[0].Upheld = false },
		"share a node":                func(r *Report) { r.Challenges[0].Second[0] = 1 },
		"kept its bond":               func(r *Report) { r.returned = big.NewInt(100) },
		"the cheater was not slashed": func(r *Report) { r.Slashed = nil },
		"is honest and lost":          func(r *Report) { r.Slashed = append(r.Slashed, Slash{Node: 1, Amount: "1", Cause: causeUnrevealed}) },
		"accounts were paid":          func(r *Report) { r.Rewards = nil },
		"models recalled":             func(r *Report) { r.Recalled = nil },
		"blind evaluation":            func(r *Report) { r.Evaluation.Counts.NotBlind = 1 },
		"audit verify":                func(r *Report) { r.Audit.Verify.Checked = 0 },
		"audit replay":                func(r *Report) { r.Audit.Replay.Missing = 1 },
	} {
		r := held()
		spoil(r)
		if r.judge(); r.OK || len(r.Problems) != 1 || !strings.Contains(r.Problems[0], want) {
			t.Errorf("%s: %q", want, r.Problems)
		}
	}
}

func TestAReportReadsWell(t *testing.T) {
	r := held()
	r.StudyList = []Study{{Name: "a chest", StudyID: aStudy.String()}}
	r.judge()
	var page bytes.Buffer
	if err := r.Print(&page); err != nil {
		t.Fatal(err)
	}
	for _, want := range []string{"a chest", "pneumonia 0.70 ± 0", "OUTSIDE", "second", "upheld it: the bond is theirs", "a quorum disagreed", "Everything held."} {
		if !strings.Contains(page.String(), want) {
			t.Errorf("%q is missing:\n%s", want, page.String())
		}
	}
}
