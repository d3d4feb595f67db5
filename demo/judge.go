package demo

import (
	"slices"

	"github.com/fluoronet/fluoro/study"
)

// judge says what does not hold that must.
func (r *Report) judge() {
	r.must(r.Nodes >= nodeCount, "only %d of %d nodes ran", r.Nodes, nodeCount)
	r.must(r.Studies >= 6, "only %d studies were registered", r.Studies)
	r.must(r.DuplicatesRefused == 1, "%d duplicates were refused, not 1", r.DuplicatesRefused)
	r.judgeTasks()
	r.judgeChallenge()
	r.judgeSlashes()
	r.must(len(r.Rewards) >= 3, "only %d accounts were paid", len(r.Rewards))
	r.must(len(r.LabelsRevealed) == 1 && len(r.Recalled) == 1, "%d labels were revealed and %d models recalled, not one of each", len(r.LabelsRevealed), len(r.Recalled))
	findings := r.Evaluation.Findings
	r.must(len(findings) == 1 && findings[0].Report != nil && findings[0].Report.Cases == 1 && r.Evaluation.Counts.NotBlind == 0, "the blind evaluation came to %+v", r.Evaluation)
	for _, a := range []struct {
		name string
		Audit
	}{{"verify", r.Audit.Verify}, {"replay", r.Audit.Replay}} {
		r.must(a.Checked > 0 && a.Mismatches == 0 && a.Missing == 0, "audit %s: %d checked, %d mismatches, %d missing", a.name, a.Checked, a.Mismatches, a.Missing)
	}
	r.OK = len(r.Problems) == 0
}

func (r *Report) judgeTasks() {
	r.must(r.Pairs > 0 && r.Final == r.Pairs, "%d of %d matching pairs are final", r.Final, r.Pairs)
	r.must(r.Commits > 0 && r.Reveals > 0 && r.Reveals <= r.Commits, "%d batches were committed to and %d revealed", r.Commits, r.Reveals)
	for _, t := range r.Tasks {
		agreeing := 0
		for _, m := range t.Members {
			if m.Agrees {
				agreeing++
			}
		}
		r.must(agreeing >= t.Quorum, "%d results agree on study %s, fewer than the quorum of %d", agreeing, t.StudyID, t.Quorum)
	}
	abstained := slices.ContainsFunc(r.Abstentions, func(a Abstention) bool { return a.Reason == study.ModalityMismatch })
	r.must(abstained, "nobody abstained on the study with the wrong modality")
}

// judgeChallenge wants one challenge that a second committee, of others, has
// turned down.
func (r *Report) judgeChallenge() {
	r.must(len(r.Challenges) == 1, "%d results were challenged, not 1; see logs/%s.log", len(r.Challenges), roleChallenger)
	for i := range r.Challenges {
		c := &r.Challenges[i]
		c.BondLost = c.Ended && r.returned.Cmp(dust) < 0
		both := slices.ContainsFunc(c.Second, func(node uint32) bool { return slices.Contains(c.First, node) })
		r.must(c.Ended && c.Upheld && len(c.Second) > 0, "the challenge did not end with the first value upheld by a second committee: %+v", *c)
		r.must(!both, "the committees %v and %v of the challenged result share a node", c.First, c.Second)
		r.must(c.BondLost, "the challenger kept its bond")
	}
}

// judgeSlashes wants the cheater caught, and nobody else.
func (r *Report) judgeSlashes() {
	caught := false
	for _, s := range r.Slashed {
		cheats := slices.ContainsFunc(r.NodeList, func(n NodeRole) bool { return n.Node == s.Node && n.Cheats })
		caught = caught || cheats && s.Cause == causeDisagreement
		r.must(cheats, "%s is honest and lost %s FLU: %s; was this machine too busy?", r.role(s.Node), s.Amount, s.Cause)
	}
	r.must(caught, "the cheater was not slashed for a disagreement")
}

// role is who a node is.
func (r *Report) role(node uint32) string {
	for _, n := range r.NodeList {
		if n.Node == node {
			return n.Role
		}
	}
	return "a stranger"
}
