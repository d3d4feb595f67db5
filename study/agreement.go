package study

import (
	"bytes"
	"cmp"
	"slices"
)

// Verdict is what a result says: the rest of it says how it came about.
type Verdict struct {
	Status   Reason
	Findings Findings // zero unless Status is OK
}

// Agrees reports whether both have the same status and, where that is OK, the
// first count findings within their tolerances.
func (v Verdict) Agrees(other Verdict, t Tolerances, count int) bool {
	if v.Status != other.Status {
		return false
	}
	return v.Status != OK || v.Findings.first(count).Agrees(other.Findings.first(count), t)
}

// compare orders verdicts by status, then by the findings' word as a uint256.
func (v Verdict) compare(other Verdict) int {
	a, b := v.Findings.Pack(), other.Findings.Pack()
	return cmp.Or(cmp.Compare(v.Status, other.Status), bytes.Compare(a[:], b[:]))
}

// first leaves only the first count findings, at most all of them.
func (f Findings) first(count int) Findings {
	clear(f[min(count, len(f)):])
	return f
}

// Agree applies the rule of docs/protocol.md, "Agreement", to the verdicts of a
// task in whatever order: the anchors are those that most agree with,
// themselves counted; the final verdict is the lower middle of the anchors in
// ascending order; and the members are all that agree with it, so that each is
// within one tolerance of a value that some node computed. There is a quorum if
// at least quorum are members, and among them every anchor.
//
// It returns places in verdicts, members ascending; of equal verdicts the first
// is final. Without a quorum final and members are those of the largest group,
// and for no verdicts -1 and nil. count is how many findings the model declares,
// 1 to MaxFindings.
func Agree(verdicts []Verdict, t Tolerances, count, quorum int) (final int, members []int, ok bool) {
	if len(verdicts) == 0 {
		return -1, nil, false
	}
	groups := make([][]int, len(verdicts)) // who agrees with each
	largest := 0
	for i := range verdicts {
		groups[i] = agreeing(verdicts, i, t, count)
		largest = max(largest, len(groups[i]))
	}
	var anchors []int
	for i, group := range groups {
		if len(group) == largest {
			anchors = append(anchors, i)
		}
	}
	slices.SortStableFunc(anchors, func(a, b int) int { return verdicts[a].compare(verdicts[b]) })
	middle := verdicts[anchors[(len(anchors)-1)/2]]
	final = slices.Index(verdicts, middle)
	members = groups[final]
	outside := func(anchor int) bool { return !slices.Contains(members, anchor) }
	return final, members, len(members) >= quorum && !slices.ContainsFunc(anchors, outside)
}

// agreeing returns the places of all that agree with verdict i, i among them.
func agreeing(verdicts []Verdict, i int, t Tolerances, count int) []int {
	var group []int
	for j, v := range verdicts {
		if verdicts[i].Agrees(v, t, count) {
			group = append(group, j)
		}
	}
	return group
}
