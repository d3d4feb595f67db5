package economy

// Params are a network, a model's terms and money. Shares and chances are
// between 0 and 1.
type Params struct {
	Nodes  int     // active on chain
	Down   float64 // share of the nodes that never answer
	Quorum int     // k
	Target int     // c, the wanted committee
	Most   int     // kmax
	Widen  int     // T, epochs
	Epochs int     // D, epochs until the deadline

	Fee          float64 // F, tokens a task
	Royalty      float64 // share of the fee that goes to the contributor
	Cost         float64 // q, tokens: inference and gas of one result
	Disagreement float64 // d, tokens a result outside of the agreeing group
	Unrevealed   float64 // u, tokens a committed result that was not revealed
	Overturned   float64 // o, tokens a member of a group that a challenge overturned
	HonestShare  float64 // share of what an overturned group loses that goes to the honest side
	Bond         float64 // B, tokens a challenge
	Replay       float64 // tokens: a challenger's own inference and gas

	Prior     float64 // chance that the best guess agrees with the true value
	Error     float64 // chance that an honest result is out of tolerance
	Lost      float64 // chance that an honest node commits and cannot reveal
	Challenge float64 // chance that a wrong value is challenged in its window
}

// Recommended are the values of docs/economics.md for k=2, c=3, kmax=6, save
// for the honest share: networks are deployed with a smaller one.
func Recommended() Params {
	return Params{
		Nodes: 100, Down: 0.1, Quorum: 2, Target: 3, Most: 6, Widen: 2, Epochs: 24,
		Fee: 1, Royalty: 0.2, Cost: 0.05, Disagreement: 2, Unrevealed: 2, Overturned: 20, HonestShare: 0.25, Bond: 2, Replay: 0.1,
		Prior: 0.7, Error: 0.001, Lost: 0.001, Challenge: 0.5,
	}
}

// Wide are the recommended values for k=3, c=5, kmax=8.
func Wide() Params {
	p := Recommended()
	p.Quorum, p.Target, p.Most = 3, 5, 8
	return p
}

// chance is that of a ticket to be drawn by an epoch of a draw, from 1.
func (p Params) chance(target, epoch int) float64 {
	return min(1, float64(target)*(1+float64(epoch-1)/float64(p.Widen))/float64(p.Nodes))
}
