package alert

import (
	"fmt"
	"math"
	"slices"

	"github.com/fluoronet/fluoro/chain"
	"github.com/fluoronet/fluoro/study"
)

// mostBefore is how many windows before one it is compared with.
const mostBefore = 20

// drift compares every full window of results with what was before it.
func (l *lister) drift() {
	type series struct {
		model   study.Hash
		finding int
	}
	type score struct {
		value float64
		block uint64
	}
	scores := map[series][]score{}
	agreed := map[uint32][]bool{}
	blocks := map[uint32][]uint64{}
	var order []series
	for _, f := range l.state.Finals {
		if f.State != chain.TaskFinal {
			continue
		}
		told := study.Verdict{Status: f.Status, Findings: f.Findings}
		for _, r := range f.Task.All() {
			node := r.Value.Node
			agreed[node] = append(agreed[node], f.Task.Agrees(told, r.Verdict()))
			blocks[node] = append(blocks[node], f.Block)
		}
		if f.Status != study.OK {
			continue
		}
		for i := range max(0, min(f.Task.Model.Findings, len(f.Findings))) {
			s := series{f.Task.Model.ID, i}
			if scores[s] == nil {
				order = append(order, s)
			}
			scores[s] = append(scores[s], score{float64(f.Findings[i]), f.Block})
		}
	}
	for _, s := range order {
		all := scores[s]
		l.windows(len(all), func(before, from, to int) {
			value := func(part []score) []float64 {
				out := make([]float64, len(part))
				for i, x := range part {
					out[i] = x.value
				}
				return out
			}
			d, p := KolmogorovSmirnov(value(all[before:from]), value(all[from:to]))
			if p < l.cfg.Significance {
				l.add(Alert{Kind: ModelDrift, Model: s.model.String(), Block: all[to-1].block,
					Detail: fmt.Sprintf("finding %d of final results %d to %d against the %d before: D = %.3f, p = %.2g", s.finding+1, from+1, to, from-before, d, p)},
					s.model, s.finding, l.cfg.Window, from)
			}
		})
	}
	for _, n := range l.state.Nodes {
		all := agreed[n.ID]
		l.windows(len(all), func(before, from, to int) {
			a, b := count(all[before:from]), count(all[from:to])
			p := Fisher(b, to-from, a, from-before)
			if p < l.cfg.Significance {
				l.add(Alert{Kind: NodeDrift, Node: n.ID, Block: blocks[n.ID][to-1],
					Detail: fmt.Sprintf("it agreed with what became final in %d of %d results, before in %d of %d: p = %.2g", b, to-from, a, from-before, p)},
					n.ID, l.cfg.Window, from)
			}
		})
	}
}

// windows calls with every full window but the first, and where what it is
// compared with begins.
func (l *lister) windows(n int, each func(before, from, to int)) {
	w := l.cfg.Window
	for from := w; from+w <= n; from += w {
		each(max(0, from-mostBefore*w), from, from+w)
	}
}

func count(list []bool) (n int) {
	for _, x := range list {
		if x {
			n++
		}
	}
	return n
}

// KolmogorovSmirnov is the largest distance of the distributions of two samples,
// which are not empty, and the asymptotic probability of one as large if both were
// drawn from one (Stephens 1970). With ties it is too large rather than too small.
func KolmogorovSmirnov(a, b []float64) (d, p float64) {
	a, b = slices.Clone(a), slices.Clone(b)
	slices.Sort(a)
	slices.Sort(b)
	for i, j := 0, 0; i < len(a) && j < len(b); {
		x := min(a[i], b[j])
		for i < len(a) && a[i] == x {
			i++
		}
		for j < len(b) && b[j] == x {
			j++
		}
		d = max(d, math.Abs(float64(i)/float64(len(a))-float64(j)/float64(len(b))))
	}
	n := math.Sqrt(float64(len(a)) * float64(len(b)) / float64(len(a)+len(b)))
	return d, kolmogorov((n + 0.12 + 0.11/n) * d)
}

// kolmogorov is the upper tail of Kolmogorov's distribution.
func kolmogorov(x float64) float64 {
	if x < 0.2 {
		return 1 // the series is slow there, and the value 1 to thirteen digits
	}
	sum, sign := 0.0, 1.0
	for k := 1.0; k <= 100; k++ {
		term := math.Exp(-2 * k * k * x * x)
		if sum += sign * term; term < 1e-16 {
			break
		}
		sign = -sign
	}
	return min(1, max(0, 2*sum))
}

// Fisher is the probability, one-sided, of at most a hits in n draws where b of m
// others hit and all are alike (Fisher's exact test).
func Fisher(a, n, b, m int) float64 {
	hits := a + b
	p := 0.0
	for x := max(0, hits-m); x <= a; x++ {
		p += math.Exp(choose(n, x) + choose(m, hits-x) - choose(n+m, hits))
	}
	return min(1, p)
}

// choose is the logarithm of a binomial coefficient.
func choose(n, k int) float64 {
	lg := func(x int) float64 {
		v, _ := math.Lgamma(float64(x + 1))
		return v
	}
	return lg(n) - lg(k) - lg(n-k)
}
