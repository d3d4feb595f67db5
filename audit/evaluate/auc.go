package evaluate

import "math"

// Point is a point of the ROC curve: what a threshold of Score gives.
type Point struct {
	FalsePositiveRate float64 `json:"fpr"`
	TruePositiveRate  float64 `json:"tpr"`
	Score             float64 `json:"score"` // cases from here up are called positive; of the first point, above all scores
}

// curve computes the ROC curve and its area. cases are in ascending order of
// their scores.
func (r *Report) curve(cases []Case) {
	if r.Positives == 0 || r.Negatives == 0 {
		r.note("no ROC curve: it takes cases of both kinds, there are %d positive and %d negative", r.Positives, r.Negatives)
		return
	}
	m, n := float64(r.Positives), float64(r.Negatives)
	var tp, fp float64
	last := math.Inf(1)
	for i := len(cases) - 1; i >= 0; i-- {
		if c := cases[i]; c.Score != last {
			r.ROC = append(r.ROC, Point{fp / n, tp / m, min(last, math.MaxFloat64)})
			last = c.Score
		}
		if cases[i].Truth {
			tp++
		} else {
			fp++
		}
	}
	r.ROC = append(r.ROC, Point{1, 1, last})
	r.AUC = r.area(cases)
}

// area is the Mann-Whitney estimate with DeLong's variance (DeLong, DeLong &
// Clarke-Pearson 1988) by midranks (Sun & Xu 2014).
func (r *Report) area(cases []Case) *Estimate {
	m, n := float64(r.Positives), float64(r.Negatives)
	all := midranks(cases, func(Case) bool { return true })
	positive := midranks(cases, func(c Case) bool { return c.Truth })
	negative := midranks(cases, func(c Case) bool { return !c.Truth })
	sum := 0.0
	for i, c := range cases {
		if c.Truth {
			sum += all[i]
		}
	}
	auc := (sum - m*(m+1)/2) / (m * n)
	if auc == 0 || auc == 1 || r.Positives < 2 || r.Negatives < 2 {
		r.note("the interval of the AUC is exact for disjoint pairs of cases, and so a wide one: DeLong's does not exist here")
		e := pairs(auc, min(r.Positives, r.Negatives))
		return &e
	}
	var varPositive, varNegative float64
	for i, c := range cases {
		if c.Truth {
			d := (all[i]-positive[i])/n - auc
			varPositive += d * d
		} else {
			d := 1 - (all[i]-negative[i])/m - auc
			varNegative += d * d
		}
	}
	deviation := math.Sqrt(varPositive/(m-1)/m + varNegative/(n-1)/n)
	e := logitInterval(auc, deviation)
	return &e
}

// midranks are the ranks, from 1, of the cases that count among themselves;
// equal scores share the mean of theirs. cases are sorted.
func midranks(cases []Case, counts func(Case) bool) []float64 {
	ranks := make([]float64, len(cases))
	before := 0
	for start := 0; start < len(cases); {
		end, same := start, 0
		for ; end < len(cases) && cases[end].Score == cases[start].Score; end++ {
			if counts(cases[end]) {
				same++
			}
		}
		for i := start; i < end; i++ {
			ranks[i] = float64(before) + float64(same+1)/2
		}
		before += same
		start = end
	}
	return ranks
}

// logitInterval is normal on the logit scale, so that it stays within (0, 1)
// (Pepe 2003, section 5.2).
func logitInterval(p, deviation float64) Estimate {
	at := math.Log(p / (1 - p))
	half := z * deviation / (p * (1 - p))
	return Estimate{p, sigmoid(at - half), sigmoid(at + half)}
}

func sigmoid(x float64) float64 { return 1 / (1 + math.Exp(-x)) }

// pairs bounds the area by the exact interval (Clopper & Pearson 1934) for as
// many disjoint pairs of a positive and a negative case as there are, all of
// which are ordered the same way. Such pairs are independent.
func pairs(auc float64, count int) Estimate {
	bound := math.Pow(0.025, 1/float64(count))
	switch auc {
	case 1:
		return Estimate{1, bound, 1}
	case 0:
		return Estimate{0, 0, 1 - bound}
	}
	return Estimate{auc, 0, 1} // one case of a kind says nothing of its kind
}
