package economy

// Strategy is what a node does with the tasks that it is drawn for.
type Strategy int

// Strategies.
const (
	Honest    Strategy = iota // computes every task and reveals
	Lazy                      // reports the most plausible value, computes nothing
	Hiding                    // is lazy, and does not reveal where it sees that others say otherwise
	Waiting                   // commits only once results stand open, and copies the largest group's
	Shortcut                  // is honest while nothing is open, and copies then
	Silent                    // commits to what it cannot open, such as a copied seal
	Pooling                   // one node of the pool computes, all of them report that
	Colluding                 // reports one agreed wrong value, computes nothing
)

// Strategies lists all, in the order of reports.
var Strategies = []Strategy{Honest, Lazy, Hiding, Waiting, Shortcut, Silent, Pooling, Colluding}

// String is the strategy in words.
func (s Strategy) String() string {
	return [...]string{
		"honest", "lazy: guesses the likeliest value", "lazy, and hides when it sees others disagree", "waits and copies from reopened rounds",
		"honest first, copies in reopened rounds", "copies a seal, or never reveals", "pool: computes once for all its nodes", "colludes on a wrong value",
	}[s]
}

// value is a class of findings that agree with each other.
type value int

const (
	truth value = iota
	guess       // the likeliest value, on a task where it is not the true one
	lie         // what colluders agreed on
	odd         // and all above: errors, which agree with nothing
)

// node is a player of one task, with its luck, which no strategy changes.
type node struct {
	strategy Strategy
	down     bool
	errs     bool
	loses    bool // what it committed to cannot be revealed
	ticket   float64
	done     bool    // has committed to the task
	profit   float64 // tokens so far
}

// commitment is what a node sealed in an epoch.
type commitment struct {
	node  int
	value value
	mute  bool // will not be revealed, whatever the others say
}

// act decides what node i does in an epoch, if anything, and books its cost.
func (t *task) act(i int, open []commitment) (c commitment, commits bool) {
	n := &t.nodes[i]
	seen, any := largest(open)
	c = commitment{node: i, value: seen}
	switch n.strategy {
	case Waiting:
		return c, any
	case Shortcut:
		if any {
			return c, true
		}
	case Lazy, Hiding:
		c.value = t.guess
		return c, true
	case Silent:
		c.mute = true
		return c, true
	case Colluding:
		if t.attack {
			c.value = lie
			return c, true
		}
	}
	return t.compute(i), true
}

// compute is an honest node's work; a pool does it once.
func (t *task) compute(i int) commitment {
	n := &t.nodes[i]
	if n.strategy != Pooling || !t.pooled {
		n.profit -= t.p.Cost
	}
	t.pooled = t.pooled || n.strategy == Pooling
	c := commitment{node: i, value: truth, mute: n.loses}
	if n.errs {
		c.value = odd + value(i)
	}
	return c
}

// hides reports whether a node that could reveal would rather not.
func (t *task) hides(c commitment, seen []commitment) bool {
	v, any := largest(seen)
	return t.nodes[c.node].strategy == Hiding && any && v != c.value
}
