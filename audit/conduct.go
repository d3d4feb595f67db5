package audit

import (
	"fmt"

	"github.com/fluoronet/fluoro/audit/replica"
	"github.com/fluoronet/fluoro/chain"
	"github.com/fluoronet/fluoro/study"
)

// From how many results on a pattern is told.
const (
	constantFrom = 5 // the same findings on so many studies
	lateFrom     = 3 // results, all after others were known
)

// conduct reports what the chain lets pass and an auditor wants to see. A
// mismatch is what evidence proves to be a breach; the rest are notices.
func (v *verifier) conduct() {
	v.overdue()
	v.waiting()
	v.copied()
	v.equivocated()
	for _, n := range v.facts.Nodes {
		v.constant(n.ID)
		v.late(n.ID)
	}
}

// overdue are batches that nobody took the penalty for.
func (v *verifier) overdue() {
	now := v.facts.Epoch(v.src.Block)
	for _, b := range v.facts.Batches {
		what := "not revealed"
		if b.State == chain.BatchRepeated {
			what = "reported again"
		}
		if results := b.Penalty(now); results > 0 {
			v.report.notice(KindConduct, b.Root.String(), b.Node, "%d results were %s in epoch %d, and nobody took the penalty", results, what, b.Epoch)
		}
	}
}

// waiting are tasks that anybody could have ended.
func (v *verifier) waiting() {
	now := v.facts.Epoch(v.src.Block)
	for _, t := range v.facts.Order {
		if d := v.facts.Due(t, now, !t.Study.Withdrawn); d.Step != replica.Nothing {
			v.report.notice(KindConduct, t.ID.String(), 0, "it could be %s since its results of epoch %d, and nobody did it", d.Step, t.Epoch)
		}
	}
}

// copied are results whose record another node has made: it stands under the
// same CID, or has the same bytes.
func (v *verifier) copied() {
	byCID := map[study.CID][]*replica.ResultState{}
	for _, r := range v.facts.counting() {
		byCID[r.Value.Artefacts] = append(byCID[r.Value.Artefacts], r)
	}
	for _, r := range v.facts.counting() {
		own := byCID[r.Value.Artefacts]
		if other := v.maker(r, own); other != 0 {
			v.report.notice(KindConduct, r.Task.String(), r.Value.Node, "its artefacts are those of node %d", other)
		} else if other := v.maker(r, v.records[v.digests[r.Value.Artefacts]]); other != 0 {
			v.report.notice(KindConduct, r.Task.String(), r.Value.Node, "its record has the bytes of node %d's", other)
		}
	}
}

// maker is the other node among those with the same record that must have made
// it: the one that it names or, when nobody serves it, whoever was first. It is
// 0 when that is the result's own.
func (v *verifier) maker(r *replica.ResultState, same []*replica.ResultState) uint32 {
	if len(same) == 0 {
		return 0
	}
	made := same[0].Value.Node
	for _, x := range same {
		if x.Value.Node == v.named[x.Value.Artefacts] {
			made = x.Value.Node
		}
	}
	if made == r.Value.Node {
		return 0
	}
	return made
}

// equivocated are nodes that have committed to two results on one task, whether
// both count or not. Running a model again may give another value within its
// tolerance, but no more.
func (v *verifier) equivocated() {
	type key struct {
		task study.Hash
		node uint32
	}
	first := map[key]*replica.ResultState{}
	for _, r := range v.facts.Results {
		k := key{r.Task, r.Value.Node}
		said, m := first[k], v.facts.Models[r.Value.ModelID]
		switch {
		case said == nil:
			first[k] = r
		case said.Verdict() == r.Verdict() || m == nil:
		case said.Verdict().Agrees(r.Verdict(), m.Tolerances, m.Findings):
			v.report.notice(KindConduct, r.Task.String(), k.node, "it has committed to two values within the tolerance: %s", roots(said, r))
		case said.Epoch != r.Epoch && (passes(said.Value.Status) || passes(r.Value.Status)):
			v.report.notice(KindConduct, r.Task.String(), k.node, "it has committed to a failure that passes, and to another result: %s", roots(said, r))
		default:
			v.report.note(KindConduct, r.Task.String(), k.node, "it has committed to two results that do not agree: "+roots(said, r))
		}
	}
}

// passes reports whether a failure may be gone in another epoch.
func passes(r study.Reason) bool {
	switch r {
	case study.StudyUnavailable, study.ModelUnavailable, study.ModelTimeout, study.ModelFailed:
		return true
	}
	return false
}

func roots(a, b *replica.ResultState) string {
	return fmt.Sprintf("%v under %s, %v under %s", a.Verdict(), a.Batch.Root, b.Verdict(), b.Batch.Root)
}

// constant tells of a node that finds the same in every study, where others do
// not.
func (v *verifier) constant(node uint32) {
	byModel := map[study.Hash][]*replica.ResultState{}
	for _, r := range v.facts.counting() {
		if r.Value.Node == node && r.Value.Status == study.OK {
			byModel[r.Value.ModelID] = append(byModel[r.Value.ModelID], r)
		}
	}
	for _, id := range sorted(byModel) {
		said := byModel[id]
		if len(said) >= constantFrom && same(said) && v.othersVary(said) {
			v.report.notice(KindConduct, id.String(), node, "it has found %v in each of %d studies, where others found different things", said[0].Value.Findings, len(said))
		}
	}
}

func same(results []*replica.ResultState) bool {
	for _, r := range results {
		if r.Value.Findings != results[0].Value.Findings {
			return false
		}
	}
	return true
}

// othersVary reports whether other nodes' results on the same tasks disagree
// with each other from task to task.
func (v *verifier) othersVary(said []*replica.ResultState) bool {
	var one *replica.ResultState
	for _, r := range said {
		t := v.facts.Tasks[r.Task]
		for _, other := range t.All() {
			if other.Value.Node == r.Value.Node || other.Value.Status != study.OK {
				continue
			}
			if one == nil {
				one = other
			} else if !t.Agrees(one.Verdict(), other.Verdict()) {
				return true
			}
		}
	}
	return false
}

// late tells of a node that only ever reports when it can know what to say:
// after others' results on the task were revealed, and in agreement with one.
func (v *verifier) late(node uint32) {
	results := 0
	for _, t := range v.facts.Order {
		for _, r := range t.All() {
			if r.Value.Node != node {
				continue
			}
			if !follows(t, r) {
				return
			}
			results++
		}
	}
	if results >= lateFrom {
		v.report.notice(KindConduct, v.facts.Nodes[node-1].Owner.String(), node, "each of its %d results came after others were revealed, and agrees with one", results)
	}
}

// follows reports whether a result agrees with one of an earlier epoch.
func follows(t *replica.Task, r *replica.ResultState) bool {
	for _, earlier := range t.All() {
		if earlier.Epoch < r.Epoch && t.Agrees(earlier.Verdict(), r.Verdict()) {
			return true
		}
	}
	return false
}
