package evaluate_test

import (
	"bytes"
	"encoding/json"
	"fmt"
	"math"
	"math/rand/v2"
	"os/exec"
	"reflect"
	"strings"
	"testing"

	"pgregory.net/rapid"

	"github.com/fluoronet/fluoro/audit/evaluate"
)

// cohort draws cases whose scores are probabilities of their truth, rounded to
// the given number of levels so that there are ties.
func cohort(random *rand.Rand, n int, levels float64) []evaluate.Case {
	cases := make([]evaluate.Case, n)
	for i := range cases {
		score := math.Round(random.Float64()*levels) / levels
		cases[i] = evaluate.Case{ID: fmt.Sprint(i), Score: score, Truth: random.Float64() < 0.1+0.8*score}
	}
	return cases
}

func mustEvaluate(t interface {
	Helper()
	Fatal(...any)
}, cases []evaluate.Case, threshold float64, probability bool) *evaluate.Report {
	t.Helper()
	r, err := evaluate.Evaluate(cases, threshold, probability)
	if err != nil {
		t.Fatal(err)
	}
	return r
}

// python is Debian's, for which python3-numpy and python3-scipy are installed.
const python = "/usr/bin/python3"

// The reference computes the same figures with SciPy, by definition.
func TestAgreesWithAnIndependentReference(t *testing.T) {
	if out, err := exec.Command(python, "-c", "import numpy, scipy").CombinedOutput(); err != nil {
		t.Skipf("skipped: no %s with numpy and scipy: %v %s", python, err, out)
	}
	random := rand.New(rand.NewPCG(7, 7))
	type line struct {
		Cases     []map[string]any `json:"cases"`
		Threshold float64          `json:"threshold"`
	}
	var in bytes.Buffer
	var reports []*evaluate.Report
	for i, n := range []int{20, 33, 60, 120, 200} {
		cases := cohort(random, n, []float64{5, 1000}[i%2])
		l := line{Threshold: 0.5}
		for _, c := range cases {
			l.Cases = append(l.Cases, map[string]any{"truth": c.Truth, "score": c.Score})
		}
		if err := json.NewEncoder(&in).Encode(l); err != nil {
			t.Fatal(err)
		}
		reports = append(reports, mustEvaluate(t, cases, 0.5, true))
	}
	cmd := exec.Command(python, "testdata/reference.py")
	cmd.Stdin = &in
	out, err := cmd.Output()
	if err != nil {
		t.Fatal(err)
	}
	for i, text := range strings.Split(strings.TrimSpace(string(out)), "\n") {
		var want struct {
			Sensitivity, Specificity, AUC, Brier [3]float64
			Intercept, Slope                     float64
		}
		if err := json.Unmarshal([]byte(text), &want); err != nil {
			t.Fatal(err)
		}
		r := reports[i]
		near(t, "sensitivity", r.Sensitivity.Estimate, want.Sensitivity)
		near(t, "specificity", r.Specificity.Estimate, want.Specificity)
		near(t, "AUC", *r.AUC, want.AUC)
		near(t, "Brier score", *r.Brier, want.Brier)
		if c := r.Calibration; math.Abs(c.Intercept.Value-want.Intercept) > 1e-5 || math.Abs(c.Slope.Value-want.Slope) > 1e-5 {
			t.Errorf("calibration %v %v, want %v %v", c.Intercept.Value, c.Slope.Value, want.Intercept, want.Slope)
		}
	}
}

func near(t *testing.T, what string, have evaluate.Estimate, want [3]float64) {
	t.Helper()
	for i, v := range []float64{have.Value, have.Low, have.High} {
		if math.Abs(v-want[i]) > 1e-9 {
			t.Errorf("%s: %+v, want %v", what, have, want)
			return
		}
	}
}

func drawCases(t *rapid.T) []evaluate.Case {
	levels := rapid.SampledFrom([]float64{1, 3, 10, 1e6}).Draw(t, "levels")
	seed := rapid.Uint64().Draw(t, "seed")
	return cohort(rand.New(rand.NewPCG(seed, 1)), rapid.IntRange(0, 60).Draw(t, "cases"), levels)
}

func TestOrderChangesNothing(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		cases := drawCases(t)
		want := mustEvaluate(t, cases, 0.4, true)
		if got := mustEvaluate(t, rapid.Permutation(cases).Draw(t, "order"), 0.4, true); !reflect.DeepEqual(got, want) {
			t.Fatalf("%+v\n%+v", got, want)
		}
		if _, err := json.Marshal(want); err != nil { // no NaN anywhere
			t.Fatal(err)
		}
	})
}

func TestIntervalsHoldTheirValues(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		r := mustEvaluate(t, drawCases(t), 0.4, true)
		var all []evaluate.Estimate
		for _, rate := range []*evaluate.Rate{r.Sensitivity, r.Specificity, r.PPV, r.NPV, r.Accuracy} {
			if rate != nil {
				all = append(all, rate.Estimate)
			}
		}
		for _, e := range []*evaluate.Estimate{r.AUC, r.Brier} {
			if e != nil {
				all = append(all, *e)
			}
		}
		for _, e := range all {
			if !(0 <= e.Low && e.Low <= e.Value && e.Value <= e.High && e.High <= 1) {
				t.Fatalf("%+v in %+v", e, r)
			}
		}
		counted := 0
		if r.Calibration != nil {
			for _, b := range r.Calibration.Bins {
				counted += b.Count
			}
			if counted != r.Cases {
				t.Fatalf("bins hold %d of %d cases", counted, r.Cases)
			}
		}
	})
}

// The area knows the order of the scores only, and turns with it.
func TestAreaFollowsTheOrderOfScores(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		cases := drawCases(t)
		r := mustEvaluate(t, cases, 0.4, false)
		if r.AUC == nil {
			return
		}
		stretched, turned := make([]evaluate.Case, len(cases)), make([]evaluate.Case, len(cases))
		for i, c := range cases {
			stretched[i], turned[i] = c, c
			stretched[i].Score = math.Exp(3 * c.Score)
			turned[i].Score = -c.Score
		}
		if got := mustEvaluate(t, stretched, 0.4, false); *got.AUC != *r.AUC {
			t.Fatalf("%+v, stretched %+v", r.AUC, got.AUC)
		}
		if got := mustEvaluate(t, turned, 0.4, false); math.Abs(got.AUC.Value-(1-r.AUC.Value)) > 1e-12 || math.Abs(got.AUC.Low-(1-r.AUC.High)) > 1e-9 {
			t.Fatalf("%+v, turned %+v", r.AUC, got.AUC)
		}
	})
}

func TestByHand(t *testing.T) {
	r := mustEvaluate(t, []evaluate.Case{{"a", true, 0.9}, {"b", false, 0.4}, {"c", true, 0.4}, {"d", false, 0.1}}, 0.4, true)
	if r.AUC.Value != 0.875 || r.Sensitivity.Value != 1 || r.Specificity.Value != 0.5 || r.PPV.Count != 2 || r.PPV.Of != 3 || r.NPV.Value != 1 {
		t.Errorf("%+v", r)
	}
	if math.Abs(r.Brier.Value-(0.01+0.16+0.36+0.01)/4) > 1e-15 {
		t.Errorf("Brier %v", r.Brier.Value)
	}
	want := []evaluate.Point{{0, 0, math.MaxFloat64}, {0, 0.5, 0.9}, {0.5, 1, 0.4}, {1, 1, 0.1}}
	if len(r.ROC) != len(want) {
		t.Fatalf("%+v", r.ROC)
	}
	for i, p := range r.ROC {
		if p.FalsePositiveRate != want[i].FalsePositiveRate || p.TruePositiveRate != want[i].TruePositiveRate {
			t.Errorf("point %d is %+v, want %+v", i, p, want[i])
		}
	}
}

func TestSmallAndSeparableCohorts(t *testing.T) {
	perfect := []evaluate.Case{{"a", false, 0.1}, {"b", false, 0.2}, {"c", true, 0.8}, {"d", true, 0.9}, {"e", true, 0.95}}
	r := mustEvaluate(t, perfect, 0.5, true)
	if r.AUC.Value != 1 || r.AUC.High != 1 || math.Abs(r.AUC.Low-math.Sqrt(0.025)) > 1e-12 || r.Calibration.Slope != nil || len(r.Notes) == 0 {
		t.Errorf("%+v", r)
	}
	for _, cases := range [][]evaluate.Case{nil, perfect[:1], perfect[:2], {perfect[0], perfect[2]}, {{"a", true, 0.5}, {"b", false, 0.5}}} {
		r := mustEvaluate(t, cases, 0.5, true)
		if _, err := json.Marshal(r); err != nil || len(r.Notes) == 0 {
			t.Errorf("%d cases: %+v, %v", len(cases), r, err)
		}
	}
}

func TestScoresThatAreNoneAreRefused(t *testing.T) {
	for _, score := range []float64{math.NaN(), math.Inf(1), math.Inf(-1), -0.1, 1.1} {
		if _, err := evaluate.Evaluate([]evaluate.Case{{"a", true, score}}, 0.5, true); err == nil {
			t.Errorf("%v was taken as a probability", score)
		}
	}
	if _, err := evaluate.Evaluate(nil, math.NaN(), false); err == nil {
		t.Error("a threshold that is no number was taken")
	}
}

// The intervals hold the truth about as often as they say.
func TestIntervalsCoverTheTruth(t *testing.T) {
	random := rand.New(rand.NewPCG(11, 13))
	const rounds, n = 1000, 200
	area, sensitivity := 0, 0
	for range rounds {
		cases := make([]evaluate.Case, n)
		for i := range cases {
			positive := i%2 == 0
			cases[i] = evaluate.Case{ID: fmt.Sprint(i), Truth: positive, Score: random.NormFloat64()}
			if positive {
				cases[i].Score++ // one deviation apart: an area of Phi(1/sqrt(2))
			}
		}
		r := mustEvaluate(t, cases, 1, false)
		if want := 0.7602499389065233; r.AUC.Low <= want && want <= r.AUC.High {
			area++
		}
		if want := 0.5; r.Sensitivity.Low <= want && want <= r.Sensitivity.High {
			sensitivity++
		}
	}
	for name, hits := range map[string]int{"AUC": area, "sensitivity": sensitivity} {
		if rate := float64(hits) / rounds; rate < 0.93 || rate > 0.97 {
			t.Errorf("the interval of the %s covers the truth in %.3f of cohorts, want 0.95", name, rate)
		}
	}
}

func BenchmarkHundredThousandCases(b *testing.B) {
	cases := cohort(rand.New(rand.NewPCG(1, 1)), 100_000, 1e6)
	for b.Loop() {
		if _, err := evaluate.Evaluate(cases, 0.5, true); err != nil {
			b.Fatal(err)
		}
	}
}
