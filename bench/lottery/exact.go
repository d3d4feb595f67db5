package lottery

import "math"

// Chances are what tickets that are independent and uniform give.
type Chances struct {
	Counted  []float64 // chance of so many results when the task closed
	NoQuorum float64   // chance that the deadline comes first
	Epochs   float64   // mean epoch of the quorum, of tasks that have one
}

// Exact follows the distribution of the results so far from epoch to epoch.
// Of those that were not drawn yet, each is drawn in an epoch by a chance of
// its own: what comes in is binomial.
func (s Setting) Exact() Chances {
	c := Chances{Counted: make([]float64, s.Most+1)}
	open := make([]float64, s.Quorum) // chance of so many results, and still open
	open[0] = 1
	drawn := 0.0
	for epoch := 1; epoch <= s.Epochs; epoch++ {
		now := s.Share(epoch)
		p := 1.0
		if drawn < 1 {
			p = (now - drawn) / (1 - drawn)
		}
		drawn = now
		open = s.step(&c, open, p, epoch)
	}
	for _, chance := range open {
		c.NoQuorum += chance
	}
	if c.NoQuorum < 1 {
		c.Epochs /= 1 - c.NoQuorum
	}
	return c
}

// step books the tasks that close in an epoch and returns the rest.
func (s Setting) step(c *Chances, open []float64, p float64, epoch int) []float64 {
	still := make([]float64, s.Quorum)
	for have, chance := range open {
		for came, b := range binomial(s.Nodes-s.Down-have, p) {
			total := min(have+came, s.Most)
			if total < s.Quorum {
				still[total] += chance * b
				continue
			}
			c.Counted[total] += chance * b
			c.Epochs += float64(epoch) * chance * b
		}
	}
	return still
}

// Share is the chance of a ticket to be drawn by an epoch, counted from 1.
func (s Setting) Share(epoch int) float64 {
	widened := 1 + float64(epoch-1)/float64(s.Widen)
	return min(1, float64(s.Target)*widened/float64(s.Nodes))
}

// MeanCounted is the mean committee of tasks that have a quorum.
func (c Chances) MeanCounted() float64 {
	var sum float64
	for n, chance := range c.Counted {
		sum += float64(n) * chance
	}
	return sum / (1 - c.NoQuorum)
}

// binomial gives the chances of 0 to n successes.
func binomial(n int, p float64) []float64 {
	out := make([]float64, n+1)
	switch {
	case p <= 0:
		out[0] = 1
		return out
	case p >= 1:
		out[n] = 1
		return out
	}
	all, _ := math.Lgamma(float64(n) + 1)
	for i := range out {
		hits, _ := math.Lgamma(float64(i) + 1)
		misses, _ := math.Lgamma(float64(n-i) + 1)
		out[i] = math.Exp(all - hits - misses + float64(i)*math.Log(p) + float64(n-i)*math.Log1p(-p))
	}
	return out
}
