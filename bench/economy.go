package bench

import (
	"context"
	"fmt"

	"github.com/fluoronet/fluoro/bench/economy"
)

// What economics looks at.
var (
	coalitionShares = []float64{0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7}
	challengeRates  = []float64{0, 0.1, 0.5}
	lazyPenalties   = []float64{0, 0.25, 0.5, 1, 2}
	downShares      = []float64{0, 0.2, 0.4}
	honestShares    = []float64{0, 0.25, 0.5, 1}
)

// coalitionTasks times as many tasks are played with coalitions, which seldom
// find their chance.
const coalitionTasks = 3

// together is the share of the nodes that have a strategy in common, where
// that may matter.
const together = 0.3

// economics plays tasks for money. It is the same on every machine.
func economics(ctx context.Context, opt Options, r *Report) error {
	for _, p := range []economy.Params{economy.Recommended(), economy.Wide()} {
		b := economyBench{report: r, p: p, name: fmt.Sprintf("k=%d c=%d kmax=%d", p.Quorum, p.Target, p.Most), rounds: opt.rounds(5), tasks: opt.sized(4000, 200)}
		for _, part := range []func(){b.alone, b.together, b.coalitions, b.spoils, b.laziness, b.waiting} {
			if err := ctx.Err(); err != nil {
				return err
			}
			part()
		}
		opt.Said("economy: %s done", b.name)
	}
	p := economy.Recommended()
	r.note("a simulation, the same on every machine; tokens a draw, a fee being 1: what a task of the network brings a node, times N/c; a round is another seed")
	r.note("unless a figure says otherwise: N = %d, %g %% down, T = %d, royalty %g, cost %g, disagreement %g, unrevealed %g, overturned %g, honest share %g, bond %g, replay %g, prior %g, error %g, lost %g, a wrong value is challenged with a chance of %g",
		p.Nodes, 100*p.Down, p.Widen, p.Royalty, p.Cost, p.Disagreement, p.Unrevealed, p.Overturned, p.HonestShare, p.Bond, p.Replay, p.Prior, p.Error, p.Lost, p.Challenge)
	r.note("a coalition lies only on tasks for which enough of its nodes are drawn; of all such choices the most profitable counts; what it gains or loses outside of fluoro is left out")
	r.note("price: what a coalition loses for each wrong value that becomes final; left out where that is too seldom to tell; a prior of 1: guessing does not pay")
	r.note("missed aims are what the rules do not stop: see docs/economics.md")
	return nil
}

// economyBench is one choice of terms.
type economyBench struct {
	report        *Report
	p             economy.Params
	name          string
	rounds, tasks int
}

// seeds runs something once a round.
func (b economyBench) seeds(play func(seed uint64) float64) []float64 {
	out := make([]float64, b.rounds)
	for i := range out {
		out[i] = play(uint64(i + 1))
	}
	return out
}

func (b economyBench) add(unit string, values []float64, aims []aim, format string, a ...any) {
	b.report.add(b.name+", "+fmt.Sprintf(format, a...), unit, values, aims...)
}

// alone is one node among honest ones.
func (b economyBench) alone() {
	profit := func(s economy.Strategy) []float64 {
		return b.seeds(func(seed uint64) float64 { return economy.Alone(b.p, s, b.tasks, seed).At(b.p.Challenge) })
	}
	honest := profit(economy.Honest)
	b.add("tokens", honest, []aim{atLeast(0)}, "alone: %s: profit", economy.Honest)
	for _, s := range []economy.Strategy{economy.Lazy, economy.Hiding, economy.Waiting, economy.Shortcut, economy.Silent} {
		own := profit(s)
		b.add("tokens", own, nil, "alone: %s: profit", s)
		b.add("tokens", each(honest, own, difference), []aim{atLeast(0)}, "alone: honesty over: %s", s)
	}
}

func difference(a, b float64) float64 { return a - b }

// together is a strategy that many share.
func (b economyBench) together() {
	play := func(s economy.Strategy) []float64 {
		return b.seeds(func(seed uint64) float64 {
			return economy.Together(b.p, s, together, 0, b.tasks, seed).At(b.p.Challenge)
		})
	}
	honest := play(economy.Honest)
	for _, s := range []economy.Strategy{economy.Lazy, economy.Hiding, economy.Waiting, economy.Shortcut, economy.Pooling} {
		b.add("tokens", each(honest, play(s), difference), []aim{atLeast(0)}, "%g %% of the nodes together: honesty over: %s", 100*together, s)
	}
}

// coalitions shows from where on lying pays.
func (b economyBench) coalitions() {
	for _, share := range coalitionShares {
		c := economy.NewCoalition(b.p, share, coalitionTasks*b.tasks, 1)
		name := fmt.Sprintf("%g %% collude", 100*share)
		b.add("1", []float64{c.Deterrence()}, nil, "%s: least chance of a challenge that deters", name)
		for _, rate := range challengeRates {
			b.coalition(c, rate, fmt.Sprintf("%s, challenge %g", name, rate))
		}
	}
}

func (b economyBench) coalition(c economy.Coalition, rate float64, name string) {
	best, from := c.Best(rate)
	if from == 0 {
		b.add("tokens", []float64{0}, nil, "%s: gain over honesty (best not to lie)", name)
	} else {
		b.add("tokens", []float64{c.Gain(rate)}, nil, "%s: gain over honesty (lie from %d drawn on)", name, from)
		b.add("1", []float64{best.WrongAt(rate)}, nil, "%s: wrong final values", name)
	}
	if price, tells := c.Price(rate); tells && from == 0 {
		b.add("tokens", []float64{price}, nil, "%s: price of a wrong final value", name)
	}
}

// spoils shows what the honest share of overturned stake does: it is a
// challenger's income, and a second committee of liars gets it as well.
func (b economyBench) spoils() {
	for _, share := range honestShares {
		p := b.p
		p.HonestShare = share
		c := economy.NewCoalition(p, together, coalitionTasks*b.tasks, 1)
		name := fmt.Sprintf("honest share %g, %g %% collude", share, 100*together)
		b.add("1", []float64{c.Deterrence()}, nil, "%s: least chance of a challenge that deters", name)
		if best, from := c.Best(0); from > 0 {
			b.add("tokens", []float64{c.Gain(0)}, nil, "%s, challenge 0: gain over honesty (lie from %d drawn on)", name, from)
			b.add("tokens", []float64{best.Challenger}, nil, "%s: a challenger of their values earns", name)
		}
	}
}

// laziness finds the prior from which on guessing pays, for penalties.
func (b economyBench) laziness() {
	for _, penalty := range lazyPenalties {
		p := b.p
		p.Disagreement, p.Unrevealed = penalty, penalty
		b.add("1", []float64{b.least(&p, &p.Prior, 0.05, 1, economy.Lazy)}, nil, "disagreement and unrevealed %g: prior from which on guessing pays", penalty)
	}
}

// waiting finds the cost from which on it pays to wait for others' results.
func (b economyBench) waiting() {
	for _, down := range downShares {
		p := b.p
		p.Down = down
		b.add("tokens", []float64{b.least(&p, &p.Cost, 0.01, 0.4, economy.Waiting)}, nil, "%g %% down: cost from which on waiting pays", 100*down)
	}
}

// least raises a parameter by steps until a strategy earns more than honesty;
// up to most, beyond which it is not looked for.
func (b economyBench) least(p *economy.Params, field *float64, step, most float64, s economy.Strategy) float64 {
	tasks := b.tasks / 2
	for *field = step; *field < most; *field += step {
		if economy.Alone(*p, s, tasks, 1).At(p.Challenge) > economy.Alone(*p, economy.Honest, tasks, 1).At(p.Challenge) {
			return *field
		}
	}
	return most
}
