package study_test

import (
	"slices"
	"testing"

	"github.com/fluoronet/fluoro/study"
	"pgregory.net/rapid"
)

// found are OK verdicts of one finding each.
func found(values ...int32) []study.Verdict {
	var out []study.Verdict
	for _, v := range values {
		out = append(out, study.Verdict{Findings: study.Findings{v}})
	}
	return out
}

func failed(reason study.Reason) study.Verdict { return study.Verdict{Status: reason} }

func TestAgree(t *testing.T) {
	one := study.Tolerances{10, 5}
	for name, c := range map[string]struct {
		verdicts []study.Verdict
		count    int
		quorum   int
		final    int
		members  []int
		ok       bool
	}{
		"none":                          {nil, 1, 1, -1, nil, false},
		"one is enough":                 {found(7), 1, 1, 0, []int{0}, true},
		"one is too few":                {found(7), 1, 2, 0, []int{0}, false},
		"two, the lower is final":       {found(18, 8), 1, 2, 1, []int{0, 1}, true},
		"two apart":                     {found(19, 8), 1, 2, 1, []int{1}, false},
		"one apart, alone enough":       {found(19, 8), 1, 1, 1, []int{1}, false},
		"equal ones, the first":         {found(9, 3, 9, 9), 1, 3, 0, []int{0, 1, 2, 3}, true},
		"an outlier":                    {found(100, 50, 55, 60), 1, 3, 2, []int{1, 2, 3}, true},
		"a chain: the middle has most":  {found(0, 10, 20), 1, 3, 1, []int{0, 1, 2}, true},
		"a chain of four: anchors meet": {found(0, 10, 20, 30), 1, 3, 1, []int{0, 1, 2}, true},
		"two clusters":                  {found(0, 100, 1, 101), 1, 2, 2, []int{0, 2}, false},
		"words sort unsigned":           {found(-1, 1), 1, 2, 1, []int{0, 1}, true},
		"a failure":                     {[]study.Verdict{failed(study.ModelFailed), failed(study.ModelFailed)}, 1, 2, 0, []int{0, 1}, true},
		"two failures apart":            {[]study.Verdict{failed(study.ModelFailed), failed(study.MixedStudy)}, 1, 2, 1, []int{1}, false},
		"a failure against findings":    {append(found(0, 0), failed(study.ModelFailed)), 1, 2, 0, []int{0, 1}, true},
		"findings that are not counted": {[]study.Verdict{{Findings: study.Findings{1, 9}}, {Findings: study.Findings{2}}}, 1, 2, 0, []int{0, 1}, true},
		"the second finding is apart":   {[]study.Verdict{{Findings: study.Findings{1, 9}}, {Findings: study.Findings{2}}}, 2, 2, 0, []int{0}, false},
	} {
		final, members, ok := study.Agree(c.verdicts, one, c.count, c.quorum)
		if final != c.final || !slices.Equal(members, c.members) || ok != c.ok {
			t.Errorf("%s: %d, %v, %v, want %d, %v, %v", name, final, members, ok, c.final, c.members, c.ok)
		}
	}
}

func drawVerdicts(t *rapid.T) []study.Verdict {
	return rapid.SliceOfN(rapid.Custom(func(t *rapid.T) study.Verdict {
		if status := study.Reason(rapid.IntRange(0, 3).Draw(t, "status")); status > 1 {
			return study.Verdict{Status: status}
		}
		return study.Verdict{Findings: study.Findings{
			rapid.Int32Range(-8, 8).Draw(t, "first"), rapid.Int32Range(0, 4).Draw(t, "second")}}
	}), 1, 8).Draw(t, "verdicts")
}

func TestAgreementHoldsWhatItPromises(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		verdicts, quorum := drawVerdicts(t), rapid.IntRange(1, 8).Draw(t, "quorum")
		tolerances := study.Tolerances{rapid.Uint32Range(0, 8).Draw(t, "t0"), rapid.Uint32Range(0, 2).Draw(t, "t1")}
		final, members, ok := study.Agree(verdicts, tolerances, 2, quorum)
		for i, v := range verdicts {
			if verdicts[final].Agrees(v, tolerances, 2) != slices.Contains(members, i) {
				t.Fatalf("verdict %d of %v is on the wrong side of %d, %v", i, verdicts, final, members)
			}
			rivals := 0
			for _, other := range verdicts {
				if v.Agrees(other, tolerances, 2) {
					rivals++
				}
			}
			if rivals > len(members) {
				t.Fatalf("%d of %v agree with verdict %d, but it is not final", rivals, verdicts, i)
			}
			if ok && rivals == len(members) && !slices.Contains(members, i) {
				t.Fatalf("verdict %d of %v is as good as the final %d, and apart from it", i, verdicts, final)
			}
		}
		if ok && len(members) < quorum {
			t.Fatalf("%d members are no quorum of %d", len(members), quorum)
		}
	})
}

func TestAgreementIsOrderFree(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		verdicts, quorum := drawVerdicts(t), rapid.IntRange(1, 8).Draw(t, "quorum")
		tolerances := study.Tolerances{3, 1}
		order := rapid.Permutation([]int{0, 1, 2, 3, 4, 5, 6, 7}[:len(verdicts)]).Draw(t, "order")
		shuffled := make([]study.Verdict, len(verdicts))
		for i, from := range order {
			shuffled[i] = verdicts[from]
		}
		final, members, ok := study.Agree(verdicts, tolerances, 2, quorum)
		final2, members2, ok2 := study.Agree(shuffled, tolerances, 2, quorum)
		for i, member := range members2 {
			members2[i] = order[member]
		}
		slices.Sort(members2)
		if verdicts[final] != shuffled[final2] || !slices.Equal(members, members2) || ok != ok2 {
			t.Fatalf("%v gives %v, %v, %v, in the order %v %v, %v, %v", verdicts,
				verdicts[final], members, ok, order, shuffled[final2], members2, ok2)
		}
	})
}

func FuzzAgree(f *testing.F) {
	f.Add([]byte{0, 1, 0, 2, 1, 0}, uint32(3), uint8(1), uint8(2))
	f.Fuzz(func(t *testing.T, raw []byte, tolerance uint32, count, quorum uint8) {
		var verdicts []study.Verdict
		for len(raw) >= 2 && len(verdicts) < 8 {
			verdicts = append(verdicts, study.Verdict{Status: study.Reason(raw[0] % 3), Findings: study.Findings{int32(int8(raw[1]))}})
			raw = raw[2:]
		}
		final, members, ok := study.Agree(verdicts, study.Tolerances{tolerance}, int(count), int(quorum))
		if len(verdicts) == 0 {
			if final != -1 || members != nil || ok {
				t.Fatalf("no verdicts gave %d, %v, %v", final, members, ok)
			}
			return
		}
		if !slices.Contains(members, final) || !slices.IsSorted(members) || ok && len(members) < int(quorum) {
			t.Fatalf("%v gave %d, %v, %v", verdicts, final, members, ok)
		}
	})
}
