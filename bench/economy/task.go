package economy

import "math/rand/v2"

// task is one task played to its end.
type task struct {
	p      Params
	nodes  []node
	guess  value // what lazy nodes say
	pooled bool  // the pool has computed it
	attack bool  // the coalition lies on this task
	from   int   // colluders drawn in an epoch from which on they lie
}

// stage is a draw with its rules: the first one, or a challenge's re-run.
type stage struct {
	target int
	quorum int
	most   int
}

// ending is how a stage came out.
type ending struct {
	results []commitment
	final   value
	ok      bool // there is a quorum for final
}

// run plays the epochs of a stage.
func (t *task) run(s stage) ending {
	var e ending
	floor := s.quorum
	for epoch := 1; epoch <= t.p.Epochs; epoch++ {
		e.results = t.epoch(s, epoch, e.results)
		if len(e.results) < floor {
			continue
		}
		final, size, alone := groups(e.results)
		if alone && size >= s.quorum {
			return ending{e.results, final, true}
		}
		if len(e.results) >= s.most {
			break
		}
		floor = min(s.most, len(e.results)+s.quorum-size)
		if size >= s.quorum { // a tie of two quorums: one more may settle it
			floor = len(e.results) + 1
		}
	}
	return e
}

// epoch lets the nodes that are drawn commit, and then reveal: colluders
// first, as they may pay for their place, and who hides last.
func (t *task) epoch(s stage, epoch int, open []commitment) []commitment {
	share := t.p.chance(s.target, epoch)
	drawn := t.drawn(share)
	t.muster(drawn, len(open) == 0)
	var early, middle, late []commitment
	for _, i := range drawn {
		c, commits := t.act(i, open)
		if !commits {
			continue
		}
		t.nodes[i].done = true
		switch {
		case c.value == lie:
			early = append(early, c)
		case t.nodes[i].strategy == Hiding:
			late = append(late, c)
		default:
			middle = append(middle, c)
		}
	}
	revealed := open
	for _, c := range append(append(early, middle...), late...) {
		switch {
		case c.mute || t.hides(c, revealed):
			t.nodes[c.node].profit -= t.p.Unrevealed
		case len(revealed) < s.most:
			revealed = append(revealed, c)
		}
	}
	return revealed
}

// drawn are the nodes that may take the task and have not yet.
func (t *task) drawn(share float64) (out []int) {
	for i := range t.nodes {
		if n := &t.nodes[i]; !n.done && !n.down && n.ticket < share {
			out = append(out, i)
		}
	}
	return out
}

// muster lets the coalition decide whether to lie: it knows how many of its
// nodes are drawn, and lies only where nothing stands open yet.
func (t *task) muster(drawn []int, fresh bool) {
	count := 0
	for _, i := range drawn {
		if t.nodes[i].strategy == Colluding {
			count++
		}
	}
	t.attack = t.attack || fresh && count > 0 && count >= t.from
}

// groups returns the value of a largest group, its size, and whether no other
// group is as large.
func groups(results []commitment) (final value, size int, alone bool) {
	for _, c := range results {
		switch n := votes(results, c.value); {
		case n > size:
			final, size, alone = c.value, n, true
		case n == size && c.value != final:
			alone = false
		}
	}
	return final, size, alone
}

func votes(results []commitment, v value) (n int) {
	for _, c := range results {
		if c.value == v {
			n++
		}
	}
	return n
}

// largest is the value that a copier takes, if there is any.
func largest(results []commitment) (value, bool) {
	v, size, _ := groups(results)
	return v, size > 0
}

// newTask deals tickets and luck; the first nodes, band of them, have a
// strategy and the others are honest. One on its own is up and dealt a ticket
// below reach, as tasks that it is never drawn for say nothing about it.
func newTask(p Params, r *rand.Rand, s Strategy, band int, reach float64) *task {
	t := &task{p: p, nodes: make([]node, p.Nodes), guess: guess}
	if r.Float64() < p.Prior {
		t.guess = truth
	}
	for i := range t.nodes {
		n := &t.nodes[i]
		n.down = r.Float64() < p.Down
		luck := r.Float64()
		n.errs, n.loses = luck < p.Error, luck > 1-p.Lost
		n.ticket = r.Float64()
		if i < band {
			n.strategy = s
		}
	}
	if band == 1 {
		t.nodes[0].down = false
		t.nodes[0].ticket *= reach
	}
	return t
}
