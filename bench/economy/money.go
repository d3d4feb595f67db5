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
	t.slash(first.results, first.final, t.p.Disagreement)
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
	switch {
	case v.final != first.final:
		v.challenger += t.overturn(agreeing(first.results, first.final), agreeing(all, v.final))
	case second.ok:
		t.pay(second.results, v.final, t.p.Bond)
		v.challenger -= t.p.Bond
	}
	for _, c := range first.results {
		if c.value != first.final {
			t.slash([]commitment{c}, v.final, t.p.Disagreement)
		}
	}
	t.slash(second.results, v.final, t.p.Disagreement)
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

// slash takes a penalty for every result but the final value, for nobody's
// good.
func (t *task) slash(results []commitment, final value, penalty float64) {
	for _, c := range results {
		if c.value != final {
			t.nodes[c.node].profit -= penalty
		}
	}
}

// overturn takes the penalty of those whose value was overturned and shares the
// honest part of it among who gave the final one and the challenger, whose part
// it returns.
func (t *task) overturn(group, honest []commitment) (challenger float64) {
	part := t.p.Overturned * t.p.HonestShare / float64(len(honest)+1)
	for _, c := range group {
		t.nodes[c.node].profit -= t.p.Overturned
		for _, h := range honest {
			t.nodes[h.node].profit += part
		}
		challenger += part
	}
	return challenger
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
