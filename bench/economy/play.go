package economy

import (
	"math/rand/v2"
	"slices"
)

// Earned is what a strategy came to over many tasks. Profits are in tokens a
// draw: what a task of the network brings a node, times N/c.
type Earned struct {
	Unchallenged float64 // profit if no wrong value is ever challenged
	Challenged   float64 // profit if every wrong value is challenged
	Lied         float64 // share of tasks on which colluders lied
	Wrong        float64 // share of tasks with a quorum for a wrong value
	Upheld       float64 // share of tasks whose wrong value outlives a challenge
	Challenger   float64 // tokens that a challenge of a wrong value earns
	Final        float64 // share of tasks that end final
}

// At is the profit if a wrong value is challenged with a chance.
func (e Earned) At(challenge float64) float64 {
	return e.Unchallenged + challenge*(e.Challenged-e.Unchallenged)
}

// WrongAt is the share of tasks that end final with a wrong value then.
func (e Earned) WrongAt(challenge float64) float64 {
	return e.Wrong + challenge*(e.Upheld-e.Wrong)
}

// scaled turns profits a task of the network into profits a draw.
func (e Earned) scaled(by float64) Earned {
	e.Unchallenged *= by
	e.Challenged *= by
	return e
}

// Alone is a node with a strategy among honest nodes.
func Alone(p Params, s Strategy, tasks int, seed uint64) Earned {
	const reach = 5 // as much widening: hardly a task is open longer
	share := p.chance(p.Target, 1+reach*p.Widen)
	return play(p, s, 1, share, p.Quorum, tasks, seed).scaled(share / p.chance(p.Target, 1))
}

// Together are a share of the nodes with one strategy among honest nodes. Of
// colluders as many as from must be drawn before they lie; other strategies
// take no notice of it.
func Together(p Params, s Strategy, share float64, from, tasks int, seed uint64) Earned {
	band := p.band(share)
	return play(p, s, band, 1, from, tasks, seed).scaled(1 / (float64(band) * (1 - p.Down) * p.chance(p.Target, 1)))
}

// band is how many nodes a share of them is.
func (p Params) band(share float64) int { return max(2, int(share*float64(p.Nodes)+0.5)) }

// play sums what a band of nodes earns a task.
func play(p Params, s Strategy, band int, reach float64, from, tasks int, seed uint64) (e Earned) {
	for i := range tasks {
		r := rand.New(rand.NewPCG(seed, uint64(i))) // equal luck for every strategy
		t := newTask(p, r, s, band, reach)
		t.from = from
		first := t.run(stage{p.Target, p.Quorum, p.Most})
		challenged, v := t, verdict{final: first.final, ok: first.ok}
		if first.ok && first.final != truth {
			challenged = t.branch()
			v = challenged.rerun(first, r)
			e.Wrong++
			e.Challenger += v.challenger
		}
		if first.ok {
			t.close(first)
		}
		if t.attack {
			e.Lied++
		}
		if v.ok {
			e.Final++
			if v.final != truth {
				e.Upheld++
			}
		}
		e.Unchallenged += t.profit(band)
		e.Challenged += challenged.profit(band)
	}
	return e.over(float64(tasks))
}

// over turns sums into means.
func (e Earned) over(tasks float64) Earned {
	if e.Wrong > 0 {
		e.Challenger /= e.Wrong
	}
	e.Unchallenged, e.Challenged = e.Unchallenged/tasks, e.Challenged/tasks
	e.Lied, e.Wrong, e.Upheld, e.Final = e.Lied/tasks, e.Wrong/tasks, e.Upheld/tasks, e.Final/tasks
	return e
}

// branch is the same task, to be played on in another way.
func (t *task) branch() *task {
	other := *t
	other.nodes = slices.Clone(t.nodes)
	return &other
}

// profit is what a band of nodes earned.
func (t *task) profit(band int) (sum float64) {
	for _, n := range t.nodes[:band] {
		sum += n.profit
	}
	return sum
}
