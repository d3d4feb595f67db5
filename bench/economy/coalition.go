package economy

// Coalition is a share of the nodes that can lie together, beside the same
// nodes being honest.
type Coalition struct {
	p       Params
	tasks   int
	members float64 // that are up, in draws a task
	honest  Earned
	lies    []Earned // by how many must be drawn, from a quorum on
}

// enough is on how many tasks something must happen before a mean over them
// says anything.
const enough = 20

// NewCoalition plays every choice of when to lie, and leaves out those that
// come too seldom to tell.
func NewCoalition(p Params, share float64, tasks int, seed uint64) Coalition {
	c := Coalition{
		p: p, tasks: tasks, members: float64(p.band(share)) * (1 - p.Down) * p.chance(p.Target, 1),
		honest: Together(p, Honest, share, 0, tasks, seed),
	}
	for from := p.Quorum; from <= p.Most; from++ {
		e := Together(p, Colluding, share, from, tasks, seed)
		if e.Lied*float64(tasks) < enough {
			break
		}
		c.lies = append(c.lies, e)
	}
	return c
}

// Best is the most profitable choice if a wrong value is challenged with a
// chance, with how many must be drawn for it; 0: never to lie.
func (c Coalition) Best(challenge float64) (Earned, int) {
	best, from := c.honest, 0
	for i, e := range c.lies {
		if e.At(challenge) > best.At(challenge) {
			best, from = e, c.p.Quorum+i
		}
	}
	return best, from
}

// Gain is what lying brings over honesty, tokens a draw of a member.
func (c Coalition) Gain(challenge float64) float64 {
	best, _ := c.Best(challenge)
	return best.At(challenge) - c.honest.At(challenge)
}

// Deterrence is the least chance of a challenge with which lying brings
// nothing; above 1: no chance is enough.
func (c Coalition) Deterrence() float64 {
	least := 0.0
	for _, e := range c.lies {
		gain := e.Unchallenged - c.honest.Unchallenged
		loss := c.honest.Challenged - e.Challenged
		switch {
		case gain <= 0:
		case loss <= 0:
			return 2
		default:
			least = max(least, gain/(gain+loss))
		}
	}
	return least
}

// Price is what the coalition loses for each wrong value that becomes final,
// in tokens, where that is least: who gains more than that from outside is not
// stopped by money. It is 0 where lying pays by itself, and false where no
// choice succeeds often enough to tell.
func (c Coalition) Price(challenge float64) (float64, bool) {
	least, tells := 0.0, false
	for _, e := range c.lies {
		wrong := e.WrongAt(challenge)
		loss := (c.honest.At(challenge) - e.At(challenge)) * c.members
		switch {
		case loss < 0:
			return 0, true
		case wrong*float64(c.tasks) < enough:
		case !tells || loss/wrong < least:
			least, tells = loss/wrong, true
		}
	}
	return least, tells
}
