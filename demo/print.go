package demo

import (
	"fmt"
	"io"
	"math"
	"slices"
	"strings"

	"github.com/fluoronet/fluoro/internal/report"
	"github.com/fluoronet/fluoro/study"
)

// Print writes the report for people.
func (r *Report) Print(w io.Writer) error {
	for _, part := range []func(io.Writer) error{r.printStudies, r.printAgreement, r.printChallenges, r.printSlashes, r.printRewards, r.printAudit} {
		if err := part(w); err != nil {
			return err
		}
	}
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

func (r *Report) printStudies(w io.Writer) error {
	fmt.Fprintf(w, "\nStudies (%d registered, each announced first; %d duplicate refused)\n\n", r.Studies, r.DuplicatesRefused)
	var rows [][]string
	for _, s := range r.StudyList {
		rows = append(rows, []string{"  " + s.Name, s.Modality, fmt.Sprint(s.Instances), report.Short(s.StudyID), report.Short(s.Contributor)})
	}
	return report.Table(w, []string{"  STUDY", "MODALITY", "INSTANCES", "STUDYID", "CONTRIBUTOR"}, rows)
}

// printAgreement shows each task's committees, a line for those that found the
// same in the same epoch.
func (r *Report) printAgreement(w io.Writer) error {
	fmt.Fprintf(w, "\nAgreement (%d of %d matching pairs final; %d batches committed to, %d revealed; %d results)\n",
		r.Final, r.Pairs, r.Commits, r.Reveals, r.Results)
	for _, t := range r.Tasks {
		model := r.model(t.ModelID)
		fmt.Fprintf(w, "\n  %s, %s: %s, %s\n", r.study(t.StudyID), report.Safe(model.Name), t.State, report.Safe(final(model.Findings, t)))
		var rows [][]string
		for _, g := range groups(t.Members) {
			rows = append(rows, []string{fmt.Sprintf("    epoch %d", g[0].Epoch), committee(g[0]), r.roles(g), values(model.Findings, g[0]), agreement(g[0])})
		}
		if err := report.Table(w, []string{"    IN", "COMMITTEE", "NODES", "FOUND", fmt.Sprintf("QUORUM OF %d", t.Quorum)}, rows); err != nil {
			return err
		}
	}
	return nil
}

func committee(m Member) string {
	if m.Second {
		return "second"
	}
	return "first"
}

func agreement(m Member) string {
	if m.Agrees {
		return "agree"
	}
	return "OUTSIDE"
}

// groups puts members together that found the same in the same epoch.
func groups(members []Member) (out [][]Member) {
	for _, m := range members {
		i := slices.IndexFunc(out, func(g []Member) bool {
			return g[0].Second == m.Second && g[0].Epoch == m.Epoch && g[0].Status == m.Status && g[0].fixed == m.fixed
		})
		if i < 0 {
			out = append(out, []Member{m})
			continue
		}
		out[i] = append(out[i], m)
	}
	return out
}

// final is what a task came to, within which tolerances, or why it has no
// findings.
func final(specs []study.FindingSpec, t Task) string {
	if t.Status != study.OK {
		return fmt.Sprintf("abstained: %s", t.Status.Info().Sentence)
	}
	var parts []string
	for i, f := range t.Findings {
		text := fmt.Sprintf("%s %.*f ± %s", f.Name, specs[i].Decimals, f.Value, short(specs[i].Tolerance))
		if f.Unit != "1" {
			text += " " + f.Unit
		}
		parts = append(parts, text)
	}
	return strings.Join(parts, ", ")
}

// values are what a node found, in the order of the final value.
func values(specs []study.FindingSpec, m Member) string {
	if m.Status != study.OK {
		return m.Status.String()
	}
	var parts []string
	for i, f := range m.Findings {
		parts = append(parts, fmt.Sprintf("%.*f", specs[i].Decimals, f.Value))
	}
	return strings.Join(parts, ", ")
}

func short(v float64) string {
	if v == math.Trunc(v) {
		return fmt.Sprintf("%.0f", v)
	}
	return fmt.Sprintf("%g", v)
}

func (r *Report) printChallenges(w io.Writer) error {
	fmt.Fprint(w, "\nChallenges\n\n")
	for _, c := range r.Challenges {
		end := "is not decided"
		switch {
		case c.Upheld:
			end = "upheld it"
		case c.Ended:
			end = "overturned it"
		}
		fmt.Fprintf(w, "  Somebody doubted what %s had found in %q and put down %s FLU.\n  A second committee of others, %s, ran it again and %s",
			r.names(c.First), r.study(c.StudyID), c.Bond, r.names(c.Second), end)
		if c.BondLost {
			fmt.Fprint(w, ": the bond is theirs")
		}
		fmt.Fprintln(w, ".")
	}
	return nil
}

func (r *Report) printSlashes(w io.Writer) error {
	fmt.Fprint(w, "\nStakes slashed\n\n")
	why := map[string]string{causeDisagreement: "a quorum disagreed", causeUnrevealed: "a batch was not revealed"}
	var rows [][]string
	for _, s := range r.Slashed {
		rows = append(rows, []string{"  " + r.role(s.Node), s.Amount + " FLU", why[s.Cause], r.study(s.StudyID)})
	}
	if err := report.Table(w, []string{"  NODE", "LOST", "BECAUSE", "ON"}, rows); err != nil {
		return err
	}
	for _, n := range r.NodeList {
		if n.Cheats {
			fmt.Fprintf(w, "\n  The %s answers everything with the same numbers and runs no model. It has %s FLU left at stake and is %s.\n", n.Role, n.Stake, n.State)
		}
	}
	return nil
}

func (r *Report) printRewards(w io.Writer) error {
	fmt.Fprint(w, "\nRewards claimed\n\n")
	var rows [][]string
	for _, e := range r.earners {
		rows = append(rows, []string{"  " + e.role, report.Short(e.address), cents(e.Claimed) + " FLU", cents(e.FromStakes) + " FLU"})
	}
	return report.Table(w, []string{"  ROLE", "ACCOUNT", "EARNED", "FROM SLASHED STAKES"}, rows)
}

// cents cuts an amount after two decimals.
func cents(amount string) string {
	whole, fraction, _ := strings.Cut(amount, ".")
	return whole + "." + (fraction + "00")[:2]
}

// printAudit tells what an auditor found, of the label that came out and of the
// model that went.
func (r *Report) printAudit(w io.Writer) error {
	v, p, e := r.Audit.Verify, r.Audit.Replay, r.Evaluation
	fmt.Fprintf(w, "\nAudit, from chain and CIDs alone\n\n  verify  %d checked, %d mismatches, %d missing\n  replay  %d checked, %d mismatches, %d missing\n\n",
		v.Checked, v.Mismatches, v.Missing, p.Checked, p.Mismatches, p.Missing)
	fmt.Fprintf(w, "Blind evaluation of %s\n\n  %d labels committed to, %d revealed once nothing was open, %d results final too late to count\n",
		report.Safe(e.Name), e.Counts.Committed, e.Counts.Revealed, e.Counts.NotBlind)
	for _, f := range e.Findings {
		for _, x := range f.Evidence {
			fmt.Fprintf(w, "  %s: %s %g, label %g\n", r.study(x.StudyID), report.Safe(f.Finding), x.Score, x.Truth)
		}
	}
	for _, id := range r.Recalled {
		fmt.Fprintf(w, "\nRecalled by its vendor: model %s; no result on it is taken any more\n", report.Short(id))
	}
	_, err := fmt.Fprintln(w)
	return err
}

// study is a study's name in the demo.
func (r *Report) study(id study.Hash) string {
	for _, s := range r.StudyList {
		if s.StudyID == id.String() {
			return s.Name
		}
	}
	return ""
}

func (r *Report) roles(members []Member) string {
	var nodes []uint32
	for _, m := range members {
		nodes = append(nodes, m.Node)
	}
	return r.names(nodes)
}

// names are the roles of nodes, in order.
func (r *Report) names(nodes []uint32) string {
	var names []string
	for _, node := range nodes {
		names = append(names, r.role(node))
	}
	slices.Sort(names)
	return strings.Join(names, ", ")
}
