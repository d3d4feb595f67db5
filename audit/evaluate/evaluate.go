package evaluate

import (
	"cmp"
	"fmt"
	"math"
	"slices"
	"strings"
)

// Case is one study: what is true of it, and what the model said.
type Case struct {
	ID    string
	Truth bool
	Score float64 // higher means more likely true
}

// Estimate is a value with its 95 % confidence interval.
type Estimate struct {
	Value float64 `json:"value"`
	Low   float64 `json:"low"`
	High  float64 `json:"high"`
}

// Rate is a proportion, with the Wilson score interval.
type Rate struct {
	Estimate
	Count int `json:"count"` // of Of
	Of    int `json:"of"`
}

// Report is a model's performance on one finding. What cannot be computed is
// left out, and Notes says why.
type Report struct {
	Cases     int       `json:"cases"`
	Positives int       `json:"positives"`
	Negatives int       `json:"negatives"`
	AUC       *Estimate `json:"auc,omitempty"`

	Threshold   float64 `json:"threshold"` // a score of at least this is called positive
	Sensitivity *Rate   `json:"sensitivity,omitempty"`
	Specificity *Rate   `json:"specificity,omitempty"`
	PPV         *Rate   `json:"ppv,omitempty"`
	NPV         *Rate   `json:"npv,omitempty"`
	Accuracy    *Rate   `json:"accuracy,omitempty"`

	Brier       *Estimate    `json:"brier,omitempty"` // of scores that are probabilities
	Calibration *Calibration `json:"calibration,omitempty"`

	ROC   []Point  `json:"roc"` // from (0, 0) to (1, 1)
	Notes []string `json:"notes"`
}

// Evaluate computes the report. The scores must be finite; threshold is where
// a score begins to be called positive. Scores that all lie in [0, 1] are
// taken as probabilities when probability is set.
func Evaluate(cases []Case, threshold float64, probability bool) (*Report, error) {
	if math.IsNaN(threshold) || math.IsInf(threshold, 0) {
		return nil, fmt.Errorf("evaluate: threshold is %v", threshold)
	}
	for _, c := range cases {
		if math.IsNaN(c.Score) || math.IsInf(c.Score, 0) {
			return nil, fmt.Errorf("evaluate: the score of case %s is %v", c.ID, c.Score)
		}
		if probability && (c.Score < 0 || c.Score > 1) {
			return nil, fmt.Errorf("evaluate: the score of case %s is %v, which is no probability", c.ID, c.Score)
		}
	}
	cases = inOrder(cases)
	r := &Report{Cases: len(cases), Threshold: threshold, ROC: []Point{}, Notes: []string{}}
	for _, c := range cases {
		if c.Truth {
			r.Positives++
		} else {
			r.Negatives++
		}
	}
	r.rates(cases)
	r.curve(cases)
	if probability {
		r.probabilities(cases)
	}
	return r, nil
}

// inOrder sorts by score, truth and id: sums of floats depend on their order.
func inOrder(cases []Case) []Case {
	sorted := slices.Clone(cases)
	slices.SortFunc(sorted, func(a, b Case) int {
		return cmp.Or(cmp.Compare(a.Score, b.Score), cmp.Compare(truth(a), truth(b)), strings.Compare(a.ID, b.ID))
	})
	return sorted
}

func (r *Report) note(format string, args ...any) {
	r.Notes = append(r.Notes, fmt.Sprintf(format, args...))
}

// rates counts at the threshold.
func (r *Report) rates(cases []Case) {
	var tp, fp int
	for _, c := range cases {
		switch {
		case c.Score < r.Threshold:
		case c.Truth:
			tp++
		default:
			fp++
		}
	}
	tn := r.Negatives - fp
	r.Sensitivity = r.rate("sensitivity", tp, r.Positives)
	r.Specificity = r.rate("specificity", tn, r.Negatives)
	r.PPV = r.rate("positive predictive value", tp, tp+fp)
	r.NPV = r.rate("negative predictive value", tn, r.Cases-tp-fp)
	r.Accuracy = r.rate("accuracy", tp+tn, r.Cases)
}

func (r *Report) rate(name string, count, of int) *Rate {
	if of == 0 {
		r.note("no %s: it is a part of no cases", name)
		return nil
	}
	w := Proportion(count, of)
	return &w
}

// z is the 97.5 % quantile of the standard normal distribution.
const z = 1.959963984540054

// Proportion is count of of, which is not 0, with the Wilson score interval
// (Wilson 1927).
func Proportion(count, of int) Rate {
	n := float64(of)
	p := float64(count) / n
	middle := (p + z*z/(2*n)) / (1 + z*z/n)
	half := z / (1 + z*z/n) * math.Sqrt(p*(1-p)/n+z*z/(4*n*n))
	e := Estimate{Value: p, Low: max(0, middle-half), High: min(1, middle+half)}
	if count == 0 {
		e.Low = 0 // exactly, not but for rounding
	}
	if count == of {
		e.High = 1
	}
	return Rate{e, count, of}
}
