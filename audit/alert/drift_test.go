package alert_test

import (
	"math"
	"math/rand/v2"
	"testing"

	"github.com/fluoronet/fluoro/audit/alert"
)

// The statistic by hand, and the asymptotic tail at points of the tables of
// Smirnov 1948: 1.3581 is 5 %, 1.6276 is 1 %.
func TestKolmogorovSmirnov(t *testing.T) {
	d, p := alert.KolmogorovSmirnov([]float64{1, 2, 3, 4}, []float64{3, 4, 5, 6})
	if d != 0.5 || p < 0.4 || p > 0.8 {
		t.Errorf("D = %g, p = %g", d, p)
	}
	if d, p := alert.KolmogorovSmirnov([]float64{5, 5, 5}, []float64{5, 5}); d != 0 || p != 1 {
		t.Errorf("of equal samples D = %g, p = %g", d, p)
	}
	// Two samples of 20000: the correction for small ones is nothing, and D is chosen.
	const n = 20_000
	for tail, critical := range map[float64]float64{0.05: 1.3581, 0.01: 1.6276, 0.001: 1.9495} {
		shift := int(math.Round(critical * math.Sqrt(2./n) * n))
		a, b := make([]float64, n), make([]float64, n)
		for i := range n {
			a[i], b[i] = float64(i), float64(i+shift)
		}
		if _, p := alert.KolmogorovSmirnov(a, b); math.Abs(p-tail)/tail > 0.03 {
			t.Errorf("p = %g, want %g", p, tail)
		}
	}
}

// Of samples of one distribution few are told apart: as many as the significance
// says, or fewer.
func TestKolmogorovSmirnovIsHonest(t *testing.T) {
	r := rand.New(rand.NewPCG(1, 2))
	const rounds = 2000
	alarms := 0
	for range rounds {
		a, b := make([]float64, 200), make([]float64, 50)
		for _, s := range [][]float64{a, b} {
			for i := range s {
				s[i] = math.Round(r.NormFloat64() * 10) // with ties, as fixed-point scores have
			}
		}
		if _, p := alert.KolmogorovSmirnov(a, b); p < 0.05 {
			alarms++
		}
	}
	if rate := float64(alarms) / rounds; rate > 0.06 {
		t.Errorf("%.3f alarms at 0.05", rate)
	}
}

// Fisher's lady: of four cups each, all right is 1/70; and R's
// fisher.test(matrix(c(1, 9, 11, 3), 2), alternative = "less"), 0.001379728.
func TestFisher(t *testing.T) {
	if p := alert.Fisher(0, 4, 4, 4); math.Abs(p-1./70) > 1e-12 {
		t.Errorf("%g", p)
	}
	if p := alert.Fisher(1, 10, 11, 14); math.Abs(p-0.001379728) > 1e-8 {
		t.Errorf("%g", p)
	}
	if p := alert.Fisher(50, 50, 1000, 1000); math.Abs(p-1) > 1e-9 {
		t.Errorf("always right: %g", p)
	}
}
