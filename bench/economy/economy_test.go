package economy_test

import (
	"math/rand/v2"
	"testing"

	"github.com/fluoronet/fluoro/bench/economy"
)

// sound draws parameters from the range in which docs/economics.md says that
// honesty beats guessing, hiding, waiting and silence for a node on its own, and
// lying for a coalition of soundCoalition of the nodes.
func sound(r *rand.Rand) economy.Params {
	between := func(low, high float64) float64 { return low + (high-low)*r.Float64() }
	p := economy.Recommended()
	if r.IntN(2) == 1 {
		p = economy.Wide()
	}
	p.Nodes, p.Down = 30+r.IntN(171), between(0, 0.3)
	p.Cost = between(0.05, 0.25) * p.Fee * (1 - p.Royalty) / float64(p.Target)
	p.Disagreement = between(1, 3)
	p.Unrevealed = p.Disagreement * between(1, 1.5)
	p.Overturned = between(10, 40)
	p.HonestShare, p.Challenge = between(0, 1), between(0.1, 1)
	p.Prior, p.Error, p.Lost = between(0, 0.9), between(0, 0.002), between(0, 0.002)
	return p
}

// soundCoalition is the share of colluding nodes that goes with sound.
const soundCoalition = 0.2

// In the whole range that docs/economics.md calls sound, honesty pays, and a
// node on its own earns less by guessing, hiding, waiting or silence, and a
// fifth of the nodes earns nothing by lying.
func TestHonestyIsBestInTheSoundRange(t *testing.T) {
	const draws, tasks = 120, 1500
	r := rand.New(rand.NewPCG(2026, 11))
	for i := range uint64(draws) {
		p := sound(r)
		honest := economy.Alone(p, economy.Honest, tasks, i).At(p.Challenge)
		if honest <= 0 {
			t.Errorf("honesty costs %v: %+v", -honest, p)
		}
		for _, s := range []economy.Strategy{economy.Lazy, economy.Hiding, economy.Waiting, economy.Silent} {
			if other := economy.Alone(p, s, tasks, i).At(p.Challenge); other >= honest {
				t.Errorf("%s earns %v, honest %v: %+v", s, other, honest, p)
			}
		}
		if i%4 != 0 {
			continue
		}
		if gain := economy.NewCoalition(p, soundCoalition, 4*tasks, i).Gain(p.Challenge); gain > 0 {
			t.Errorf("a coalition gains %v by lying: %+v", gain, p)
		}
	}
}

// What the rules do not stop is known, and stays small where it is claimed to:
// copying once results are open saves no more than the cost of some tasks.
func TestWhatPaysBetterThanHonesty(t *testing.T) {
	for _, p := range []economy.Params{economy.Recommended(), economy.Wide()} {
		const tasks = 5000
		honest := economy.Alone(p, economy.Honest, tasks, 1).At(p.Challenge)
		shortcut := economy.Alone(p, economy.Shortcut, tasks, 1).At(p.Challenge)
		if gain := shortcut - honest; gain <= 0 || gain > p.Cost/2 {
			t.Errorf("copying in reopened rounds gains %v, want more than 0 and at most half of the cost", gain)
		}
		band := economy.Together(p, economy.Honest, 0.3, 0, tasks, 1).At(p.Challenge)
		pool := economy.Together(p, economy.Pooling, 0.3, 0, tasks, 1).At(p.Challenge)
		if gain := pool - band; gain <= 0 || gain > p.Cost {
			t.Errorf("a pool gains %v, want more than 0 and at most the cost", gain)
		}
		if economy.NewCoalition(p, 0.4, tasks, 1).Gain(0) <= 0 {
			t.Error("lying gains nothing even if nobody ever challenges")
		}
	}
}

func TestEqualSeedsEqualFigures(t *testing.T) {
	p := economy.Recommended()
	if a, b := economy.Together(p, economy.Lazy, 0.3, 0, 300, 7), economy.Together(p, economy.Lazy, 0.3, 0, 300, 7); a != b {
		t.Errorf("got %+v and %+v", a, b)
	}
}
