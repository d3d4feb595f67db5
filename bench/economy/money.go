package economy

import (
	"math/rand/v2"
	"slices"
)

// verdict is how a task ended.
type verdict struct {
	final      value
	ok         bool    // final; else inconclusive, and nothing is paid or slashed
	challenger float64 // tokens that the challenger earned or lost
}

// close pays and slashes for a first committee that nobody challenges.
func (t *task) close(first ending) {
	t.pay(first.results, first.final, t.fee())
	t.slash(first.results, first.final, t.p.Disagreement, agreeing(first.results, first.final), 0)
}

// rerun is a challenge: a second committee, drawn anew, without anybody of the
// first.
func (t *task) rerun(first ending, r *rand.Rand) verdict {
	const most = 8
	for i := range t.nodes {
		t.nodes[i].done, t.nodes[i].ticket = false, r.Float64()
	}
	for _, c := range first.results {
		t.nodes[c.node].done = true
	}
	second := t.run(stage{min(2*t.p.Target, most), min(t.p.Quorum+1, most), most})
	if !second.ok { // the first value stands, and nobody of the second is paid or slashed
		second = ending{final: first.final}
	}
	v := verdict{final: second.final, ok: true, challenger: -t.p.Replay}
	all := slices.Concat(first.results, second.results)
	t.pay(all, v.final, t.fee())
	overturned, beside := 0.0, 0
	switch {
	case v.final != first.final:
		overturned, beside = t.p.Overturned, 1 // the challenger is on the honest side
	case second.ok:
		t.pay(second.results, v.final, t.p.Bond)
		v.challenger -= t.p.Bond
	}
	honest := agreeing(all, v.final)
	for _, c := range first.results {
		penalty := t.p.Disagreement
		if c.value == first.final {
			penalty = overturned
		}
		v.challenger += t.slash([]commitment{c}, v.final, penalty, honest, beside)
	}
	v.challenger += t.slash(second.results, v.final, t.p.Disagreement, honest, beside)
	return v
}

// fee is what nodes share of it.
func (t *task) fee() float64 { return t.p.Fee * (1 - t.p.Royalty) }

// pay shares an amount among those who gave the final value.
func (t *task) pay(results []commitment, final value, amount float64) {
	right := agreeing(results, final)
	for _, c := range right {
		t.nodes[c.node].profit += amount / float64(len(right))
	}
}

// slash takes a penalty for every result but the final value and shares the
// honest part of it among honest and as many others beside, whose part it
// returns.
func (t *task) slash(results []commitment, final value, penalty float64, honest []commitment, beside int) (others float64) {
	part := penalty * t.p.HonestShare / float64(len(honest)+beside)
	for _, c := range results {
		if c.value == final {
			continue
		}
		t.nodes[c.node].profit -= penalty
		for _, h := range honest {
			t.nodes[h.node].profit += part
		}
		others += part * float64(beside)
	}
	return others
}

// agreeing are the results with a value.
func agreeing(results []commitment, v value) (out []commitment) {
	for _, c := range results {
		if c.value == v {
			out = append(out, c)
		}
	}
	return out
}
