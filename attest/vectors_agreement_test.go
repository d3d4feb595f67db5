package attest

import (
	"slices"

	"github.com/fluoronet/fluoro/study"
)

// outcomeVector is a task's verdicts, one a place of each list, and its end.
type outcomeVector struct {
	Note          string       `json:"note"`
	FindingCount  int          `json:"findingCount"`
	Quorum        int          `json:"quorum"`
	Tolerances    study.Hash   `json:"tolerances"`
	Statuses      []uint16     `json:"statuses"`
	Findings      []study.Hash `json:"findings"`
	FinalStatus   uint16       `json:"finalStatus"`   // of the largest group, if there is no quorum
	FinalFindings study.Hash   `json:"finalFindings"` // likewise
	Members       []bool       `json:"members"`       // one a verdict: agrees with the final one
	Largest       int          `json:"largest"`       // how many members there are
	Reached       bool         `json:"reached"`       // there is a quorum
}

type agreementCase struct {
	note          string
	count, quorum int
	tolerances    study.Tolerances
	verdicts      []study.Verdict
}

func outcomeVectors() []outcomeVector {
	var out []outcomeVector
	for _, c := range agreementCases() {
		out = append(out, makeOutcome(c))
		if len(c.verdicts) < 2 {
			continue
		}
		for range 2 { // the last comes first, then all turned round
			c.verdicts = slices.Concat(c.verdicts[len(c.verdicts)-1:], c.verdicts[:len(c.verdicts)-1])
			out = append(out, makeOutcome(c))
			slices.Reverse(c.verdicts)
		}
	}
	return out
}

func makeOutcome(c agreementCase) outcomeVector {
	final, members, ok := study.Agree(c.verdicts, c.tolerances, c.count, c.quorum)
	v := outcomeVector{
		Note: c.note, FindingCount: c.count, Quorum: c.quorum, Tolerances: c.tolerances.Pack(),
		FinalStatus: uint16(c.verdicts[final].Status), FinalFindings: c.verdicts[final].Findings.Pack(),
		Largest: len(members), Reached: ok,
	}
	for i, verdict := range c.verdicts {
		v.Statuses = append(v.Statuses, uint16(verdict.Status))
		v.Findings = append(v.Findings, verdict.Findings.Pack())
		v.Members = append(v.Members, slices.Contains(members, i))
	}
	return v
}

func ok(values ...int32) study.Verdict {
	var v study.Verdict
	copy(v.Findings[:], values)
	return v
}

func agreementCases() []agreementCase {
	failed, mixed := study.Verdict{Status: study.ModelFailed}, study.Verdict{Status: study.MixedStudy}
	ten := study.Tolerances{10}
	all := func(vs ...study.Verdict) []study.Verdict { return vs }
	return []agreementCase{
		{"one, and one is enough", 1, 1, ten, all(ok(7))},
		{"one, and two are wanted", 1, 2, ten, all(ok(7))},
		{"two at the tolerance, the lower is final", 1, 2, ten, all(ok(18), ok(8))},
		{"two beyond the tolerance", 1, 2, ten, all(ok(19), ok(8))},
		{"two apart, each enough alone", 1, 1, ten, all(ok(19), ok(8))},
		{"three and an outlier", 1, 3, ten, all(ok(100), ok(50), ok(55), ok(60))},
		{"a chain of three, the middle is final", 1, 3, ten, all(ok(0), ok(10), ok(20))},
		{"a chain of four, two anchors that agree", 1, 3, ten, all(ok(0), ok(10), ok(20), ok(30))},
		{"a chain of five, three anchors that agree", 1, 3, ten, all(ok(0), ok(10), ok(20), ok(30), ok(40))},
		{"a chain of six, anchors that do not all agree", 1, 3, ten, all(ok(0), ok(10), ok(20), ok(30), ok(40), ok(50))},
		{"a tie of two clusters", 1, 2, ten, all(ok(0), ok(100), ok(1), ok(101))},
		{"a tie of findings and failures", 1, 2, ten, all(failed, ok(0), failed, ok(1))},
		{"a larger cluster beside a quorum", 1, 2, ten, all(ok(0), ok(100), ok(1), ok(101), ok(102))},
		{"failures agree", 1, 2, ten, all(failed, failed, ok(1))},
		{"two failures that differ", 1, 2, ten, all(failed, mixed)},
		{"three that all differ in status", 1, 2, ten, all(failed, mixed, ok(0))},
		{"negative findings sort behind", 1, 2, ten, all(ok(-1), ok(1))},
		{"anchors that sort across zero", 1, 3, ten, all(ok(-4), ok(-2), ok(2), ok(4))},
		{"extremes are far apart", 1, 2, study.Tolerances{1<<32 - 2}, all(ok(1<<31-1), ok(-1<<31))},
		{"extremes within the largest tolerance", 1, 2, study.Tolerances{1<<32 - 1}, all(ok(1<<31-1), ok(-1<<31))},
		{"three findings, the second apart", 3, 2, study.Tolerances{10, 5, 0}, all(ok(1, 0, 7), ok(2, 6, 7), ok(3, 5, 7))},
		{"three findings, the last exact", 3, 2, study.Tolerances{10, 5, 0}, all(ok(1, 0, 7), ok(1, 0, 8), ok(9, 4, 8))},
		{"eight findings of eight nodes", 8, 5, study.Tolerances{1, 1, 1, 1, 1, 1, 1, 1}, all(
			ok(1, 2, 3, 4, 5, 6, 7, 8), ok(1, 2, 3, 4, 5, 6, 7, 9), ok(1, 2, 3, 4, 5, 6, 7, 10), ok(2, 2, 3, 4, 5, 6, 7, 9),
			ok(0, 2, 3, 4, 5, 6, 7, 9), ok(1, 2, 3, 4, 5, 6, 7, -9), failed, ok(1, 2, 3, 4, 5, 6, 7, 9))},
		{"eight that are the same", 8, 8, study.Tolerances{}, all(slices.Repeat([]study.Verdict{ok(1, -2, 3)}, 8)...)},
	}
}
