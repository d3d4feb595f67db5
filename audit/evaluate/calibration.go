package evaluate

import "math"

// maxBins is how many bins a calibration has when there are cases enough.
const maxBins = 10

// minBin is how many cases a bin must have.
const minBin = 5

// Bin is a group of cases with similar scores.
type Bin struct {
	Count     int     `json:"count"`
	Predicted float64 `json:"predicted"` // mean score
	Observed  Rate    `json:"observed"`  // that were true
}

// Calibration says whether scores are the probabilities that they claim to be.
type Calibration struct {
	Bins          []Bin     `json:"bins"`          // of equal mass, ascending
	ExpectedError float64   `json:"expectedError"` // mean of |observed - predicted| over the cases
	Intercept     *Estimate `json:"intercept,omitempty"`
	Slope         *Estimate `json:"slope,omitempty"`
}

// probabilities adds what scores tell that are probabilities.
func (r *Report) probabilities(cases []Case) {
	if len(cases) < 2 {
		r.note("no Brier score: it takes two cases")
		return
	}
	r.Brier = brier(cases)
	c := &Calibration{Bins: bins(cases)}
	for _, b := range c.Bins {
		c.ExpectedError += math.Abs(b.Observed.Value-b.Predicted) * float64(b.Count) / float64(len(cases))
	}
	if r.AUC == nil || r.AUC.Value == 1 || r.AUC.Value == 0 {
		r.note("no calibration slope: a threshold separates the cases, so that the fit has no end")
	} else if intercept, slope, ok := recalibrate(cases); ok {
		c.Intercept, c.Slope = &intercept, &slope
	} else {
		r.note("no calibration slope: the scores do not differ enough to fit one")
	}
	r.Calibration = c
}

// brier is the mean squared error of the probabilities; its interval is normal
// with the sample's own variance (Bradley, Schwartz & Hashino 2008).
func brier(cases []Case) *Estimate {
	n := float64(len(cases))
	mean, squares := 0.0, 0.0
	for _, c := range cases {
		mean += squareError(c) / n
	}
	for _, c := range cases {
		d := squareError(c) - mean
		squares += d * d
	}
	half := z * math.Sqrt(squares/(n-1)/n)
	return &Estimate{mean, max(0, mean-half), min(1, mean+half)}
}

func squareError(c Case) float64 {
	d := c.Score - truth(c)
	return d * d
}

func truth(c Case) float64 {
	if c.Truth {
		return 1
	}
	return 0
}

// bins cuts the sorted cases into groups of about equal size. Equal scores
// stay together.
func bins(cases []Case) []Bin {
	count := max(1, min(maxBins, len(cases)/minBin))
	var out []Bin
	start := 0
	for i := range count {
		end := (i + 1) * len(cases) / count
		for end > 0 && end < len(cases) && cases[end].Score == cases[end-1].Score {
			end++
		}
		if end > start {
			out = append(out, binOf(cases[start:end]))
			start = end
		}
	}
	return out
}

func binOf(part []Case) Bin {
	predicted, observed := 0.0, 0
	for _, c := range part {
		predicted += c.Score / float64(len(part))
		if c.Truth {
			observed++
		}
	}
	return Bin{len(part), predicted, Proportion(observed, len(part))}
}

// clipped keeps the logit of a probability finite.
const clipped = 1e-6

// recalibrate fits truth = sigmoid(intercept + slope * logit(score)) by
// Newton's method (Cox 1958; Van Calster et al. 2019); perfect calibration is
// 0 and 1. The intervals are Wald's.
func recalibrate(cases []Case) (intercept, slope Estimate, ok bool) {
	var a, b float64
	for range 50 {
		s := scoreOf(cases, a, b)
		det := s.h00*s.h11 - s.h01*s.h01
		if !(det > 1e-12*s.h00*s.h11) {
			return Estimate{}, Estimate{}, false
		}
		da, db := (s.h11*s.g0-s.h01*s.g1)/det, (s.h00*s.g1-s.h01*s.g0)/det
		if math.Abs(da) < 1e-10 && math.Abs(db) < 1e-10 {
			halfA, halfB := z*math.Sqrt(s.h11/det), z*math.Sqrt(s.h00/det)
			return Estimate{a, a - halfA, a + halfA}, Estimate{b, b - halfB, b + halfB}, true
		}
		// The likelihood is concave: a step that overshoots is halved.
		for range 40 {
			if scoreOf(cases, a+da, b+db).likelihood >= s.likelihood*(1+1e-12) { // it is negative; equal but for rounding
				break
			}
			da, db = da/2, db/2
		}
		a, b = a+da, b+db
	}
	return Estimate{}, Estimate{}, false
}

// score is the log likelihood with its gradient and information.
type score struct{ likelihood, g0, g1, h00, h01, h11 float64 }

func scoreOf(cases []Case, a, b float64) (s score) {
	for _, c := range cases {
		x := logit(c.Score)
		t := a + b*x
		p, y := sigmoid(t), truth(c)
		s.likelihood += y*t - max(t, 0) - math.Log1p(math.Exp(-math.Abs(t)))
		s.g0, s.g1 = s.g0+(y-p), s.g1+(y-p)*x
		w := p * (1 - p)
		s.h00, s.h01, s.h11 = s.h00+w, s.h01+w*x, s.h11+w*x*x
	}
	return s
}

func logit(p float64) float64 {
	p = max(clipped, min(1-clipped, p))
	return math.Log(p / (1 - p))
}
