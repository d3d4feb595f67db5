package demo

import (
	"fmt"
	"io"
	"math"
	"strings"

	"github.com/fluoronet/fluoro/audit"
	"github.com/fluoronet/fluoro/chain"
	"github.com/fluoronet/fluoro/internal/report"
	"github.com/fluoronet/fluoro/study"
)

// Report is what the demo came to; its JSON form is stable.
type Report struct {
	OK                bool              `json:"ok"`
	Version           string            `json:"version"`
	Seconds           float64           `json:"seconds"`
	Dir               string            `json:"dir"`
	RPC               string            `json:"rpc"`
	Nodes             int               `json:"nodes"`
	Studies           int               `json:"studies"`
	Pairs             int               `json:"pairs"`   // matching (study, model) pairs
	Final             int               `json:"final"`   // of them, final with a quorum
	Results           int               `json:"results"` // accepted on chain
	DuplicatesRefused int               `json:"duplicatesRefused"`
	Abstentions       []Abstention      `json:"abstentions"`
	Rewards           map[string]string `json:"rewards"` // tokens claimed, by account
	Audit             Audits            `json:"audit"`
	LabelsRevealed    []string          `json:"labelsRevealed"`
	Recalled          []string          `json:"recalled"`   // models
	Evaluation        audit.Evaluation  `json:"evaluation"` // of the first model
	StudyList         []Study           `json:"studyList"`
	Models            []Model           `json:"models"`
	Tasks             []Task            `json:"tasks"`
	Problems          []string          `json:"problems"`
	Notice            string            `json:"notice"`

	earners []earner
}

// Abstention is a task that became final without findings, and why.
type Abstention struct {
	StudyID study.Hash   `json:"studyId"`
	ModelID study.Hash   `json:"modelId"`
	Reason  study.Reason `json:"reason"`
	Why     string       `json:"why"`
}

// Task is one pair and what became of it.
type Task struct {
	StudyID study.Hash      `json:"studyId"`
	ModelID study.Hash      `json:"modelId"`
	State   chain.TaskState `json:"state"`
	Status  study.Reason    `json:"status"`
	Nodes   int             `json:"nodes"` // that reported

	fixed study.Findings
}

// Audits are what the auditor found.
type Audits struct {
	Verify Audit `json:"verify"`
	Replay Audit `json:"replay"`
}

// Audit is one audit's counts.
type Audit struct {
	Checked    int `json:"checked"`
	Mismatches int `json:"mismatches"`
	Missing    int `json:"missing"`
}

// earner is a role and what it claimed, for people.
type earner struct{ role, address, tokens string }

// judge says what does not hold that must.
func (r *Report) judge(opt Options) {
	must := func(holds bool, format string, args ...any) {
		if !holds {
			r.Problems = append(r.Problems, fmt.Sprintf(format, args...))
		}
	}
	must(r.Nodes >= opt.Nodes, "only %d of %d nodes ran", r.Nodes, opt.Nodes)
	must(r.Studies >= 6, "only %d studies were registered", r.Studies)
	must(r.Pairs > 0 && r.Final == r.Pairs, "%d of %d matching pairs are final", r.Final, r.Pairs)
	must(r.DuplicatesRefused == 1, "%d duplicates were refused, not 1", r.DuplicatesRefused)
	abstained := false
	for _, a := range r.Abstentions {
		abstained = abstained || a.Reason == study.ModalityMismatch
	}
	must(abstained, "nobody abstained on the study with the wrong modality")
	must(len(r.Rewards) >= 3, "only %d accounts were paid", len(r.Rewards))
	must(len(r.LabelsRevealed) == 1 && len(r.Recalled) == 1, "%d labels were revealed and %d models recalled, not one of each", len(r.LabelsRevealed), len(r.Recalled))
	findings := r.Evaluation.Findings
	must(len(findings) == 1 && findings[0].Report != nil && findings[0].Report.Cases == 1 && r.Evaluation.Counts.NotBlind == 0, "the blind evaluation came to %+v", r.Evaluation)
	for name, a := range map[string]Audit{"verify": r.Audit.Verify, "replay": r.Audit.Replay} {
		must(a.Checked > 0 && a.Mismatches == 0 && a.Missing == 0, "audit %s: %d checked, %d mismatches, %d missing", name, a.Checked, a.Mismatches, a.Missing)
	}
	r.OK = len(r.Problems) == 0
}

func (r *Report) print(w io.Writer) error {
	fmt.Fprintf(w, "\nStudies (%d registered, %d duplicate refused)\n\n", r.Studies, r.DuplicatesRefused)
	names := map[string]string{}
	var rows [][]string
	for _, s := range r.StudyList {
		names[s.StudyID] = s.Name
		rows = append(rows, []string{"  " + s.Name, s.Modality, fmt.Sprint(s.Instances), report.Short(s.StudyID), report.Short(s.Contributor)})
	}
	if err := report.Table(w, []string{"  STUDY", "MODALITY", "INSTANCES", "STUDYID", "CONTRIBUTOR"}, rows); err != nil {
		return err
	}
	fmt.Fprintf(w, "\nResults (%d of %d matching pairs final, %d signed results)\n\n", r.Final, r.Pairs, r.Results)
	rows = nil
	for _, t := range r.Tasks {
		var model Model
		for _, m := range r.Models {
			if m.ModelID == t.ModelID.String() {
				model = m
			}
		}
		outcome := t.Status.Info().Sentence
		if t.Status == study.OK {
			outcome = findings(model.Findings, t.fixed)
		}
		rows = append(rows, []string{"  " + names[t.StudyID.String()], model.Name, t.State.String(), fmt.Sprint(t.Nodes), t.Status.String(), outcome})
	}
	if err := report.Table(w, []string{"  STUDY", "MODEL", "STATE", "NODES", "STATUS", "FINDINGS, OR WHY NOT"}, rows); err != nil {
		return err
	}
	fmt.Fprint(w, "\nRewards claimed\n\n")
	rows = nil
	for _, e := range r.earners {
		rows = append(rows, []string{"  " + e.role, report.Short(e.address), e.tokens + " FLU"})
	}
	if err := report.Table(w, []string{"  ROLE", "ACCOUNT", "TOKENS"}, rows); err != nil {
		return err
	}
	v, p := r.Audit.Verify, r.Audit.Replay
	fmt.Fprintf(w, "\nAudit, from chain and CIDs alone\n\n  verify  %d checked, %d mismatches, %d missing\n  replay  %d checked, %d mismatches, %d missing\n\n",
		v.Checked, v.Mismatches, v.Missing, p.Checked, p.Mismatches, p.Missing)
	r.printEvaluation(w)
	for _, problem := range r.Problems {
		fmt.Fprintf(w, "PROBLEM: %s\n", problem)
	}
	verdict := "Everything held."
	if !r.OK {
		verdict = "Something did not hold: see the logs in " + r.Dir
	}
	_, err := fmt.Fprintf(w, "%s %.1f s. %s\n", verdict, r.Seconds, r.Notice)
	return err
}

// findings are the values as people read them.
func findings(specs []study.FindingSpec, fixed study.Findings) string {
	var parts []string
	for i, spec := range specs {
		value := float64(fixed[i]) / math.Pow10(spec.Decimals)
		text := fmt.Sprintf("%s %.*f", report.Safe(spec.Name), spec.Decimals, value)
		if spec.Unit != "1" {
			text += " " + report.Safe(spec.Unit)
		}
		parts = append(parts, text)
	}
	return strings.Join(parts, ", ")
}

// printEvaluation tells of the label that came out and the model that went.
func (r *Report) printEvaluation(w io.Writer) {
	e := r.Evaluation
	fmt.Fprintf(w, "Blind evaluation of %s\n\n  %d labels committed to, %d revealed once nothing was open, %d results final too late to count\n",
		report.Safe(e.Name), e.Counts.Committed, e.Counts.Revealed, e.Counts.NotBlind)
	for _, f := range e.Findings {
		for _, x := range f.Evidence {
			fmt.Fprintf(w, "  study %s: %s %g, label %g\n", report.Short(x.StudyID.String()), report.Safe(f.Finding), x.Score, x.Truth)
		}
	}
	for _, id := range r.Recalled {
		fmt.Fprintf(w, "\nRecalled by its vendor: model %s; no result on it is taken any more\n", report.Short(id))
	}
	fmt.Fprintln(w)
}
