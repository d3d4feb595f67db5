package alert

import (
	"cmp"
	"context"
	"fmt"
	"math/big"
	"slices"

	"github.com/fluoronet/fluoro/audit"
	"github.com/fluoronet/fluoro/audit/replica"
	"github.com/fluoronet/fluoro/chain"
	"github.com/fluoronet/fluoro/chain/history"
	"github.com/fluoronet/fluoro/study"
)

// Kind is what an alert is about.
type Kind string

// The kinds.
const (
	Disagreement Kind = "disagreement" // a result outside of the tolerance of what is final
	Slash        Kind = "slash"        // of a node's stake
	Hidden       Kind = "hidden"       // a batch that was not revealed in its epoch
	Inconclusive Kind = "inconclusive" // a task that ended without a quorum
	Challenged   Kind = "challenge"    // a task whose value is doubted
	Overturned   Kind = "overturned"   // a challenge that was right
	Recall       Kind = "recall"       // of a model
	LabelDue     Kind = "labelDue"     // a label that could be revealed and is not
	LabelLost    Kind = "labelLost"    // a label that can never be revealed any more
	ModelDrift   Kind = "modelDrift"   // a model's scores are not those of before
	NodeDrift    Kind = "nodeDrift"    // a node agrees less often than before
	Breach       Kind = "breach"       // the chain tells what the protocol does not explain
)

// Kinds are all kinds, in the order of the documentation.
func Kinds() []Kind {
	return []Kind{Disagreement, Slash, Hidden, Inconclusive, Challenged, Overturned, Recall, LabelDue, LabelLost, ModelDrift, NodeDrift, Breach}
}

// Alert is one thing to look at.
type Alert struct {
	ID     string `json:"id"` // the same whenever and by whomever it is seen
	Kind   Kind   `json:"kind"`
	Block  uint64 `json:"block"` // of what caused it, else at which it was seen
	Tx     string `json:"tx,omitempty"`
	Study  string `json:"study,omitempty"`
	Model  string `json:"model,omitempty"`
	Task   string `json:"task,omitempty"`
	Node   uint32 `json:"node,omitempty"`
	Detail string `json:"detail"`
}

// Config tells what drift is. Zero fields take the values named.
type Config struct {
	Window       int     // results that are compared with those before them; 50
	Significance float64 // of a test, from which there is an alert; 0.001
}

func (c Config) withDefaults() Config {
	if c.Window == 0 {
		c.Window = 50
	}
	if c.Significance == 0 {
		c.Significance = 0.001
	}
	return c
}

// Of lists what there is to look at, by block.
func Of(ctx context.Context, c *audit.Checker, cfg Config) ([]Alert, error) {
	l := &lister{Checker: c, state: c.State(), cfg: cfg.withDefaults()}
	l.now = l.state.Epoch(c.Sources().Block)
	l.breaches()
	l.events()
	l.hidden()
	l.ends()
	l.drift()
	if err := l.labels(ctx); err != nil {
		return nil, err
	}
	slices.SortStableFunc(l.list, func(a, b Alert) int { return cmp.Compare(a.Block, b.Block) })
	return l.list, nil
}

type lister struct {
	*audit.Checker
	state *replica.State
	cfg   Config
	now   uint32 // epoch
	list  []Alert
}

// add names an alert after its kind and what it is about.
func (l *lister) add(a Alert, about ...any) {
	a.ID = string(a.Kind)
	for _, x := range about {
		a.ID += fmt.Sprint("/", x)
	}
	if a.Block == 0 {
		a.Block = l.Sources().Block
	}
	l.list = append(l.list, a)
}

func (l *lister) breaches() {
	for _, f := range l.Findings() {
		if f.Problem != "" && !f.Unsure {
			l.add(Alert{Kind: Breach, Node: f.Node, Detail: fmt.Sprintf("%s of %s: %s", f.Kind, f.Subject, f.Problem)}, f.Kind, f.Subject, f.Node, f.Problem)
		}
	}
}

// events are the alerts that are events themselves.
func (l *lister) events() {
	slashes := map[string]int{} // of a node in one transaction
	for _, e := range l.Sources().Events {
		at := Alert{Block: e.Block, Tx: e.Tx.String()}
		switch x := e.What.(type) {
		case history.NodeSlashed:
			key := fmt.Sprint(e.Tx, x.Node)
			slashes[key]++
			at.Kind, at.Node, at.Detail = Slash, x.Node, fmt.Sprintf("%s token of its stake", tokens(x.Amount))
			l.add(at, e.Tx, x.Node, slashes[key])
		case history.ModelRecalled:
			at.Kind, at.Model, at.Detail = Recall, x.ID.String(), fmt.Sprintf("reason %d", x.Reason)
			l.add(at, x.ID)
		case history.TaskChallenged:
			at.Kind, at.Detail = Challenged, fmt.Sprintf("by %s, bond of %s token", x.Challenger, tokens(x.Bond))
			l.add(l.about(at, x.Task), x.Task)
		case history.ChallengeEnded:
			if t := l.state.Tasks[x.Task]; !x.Upheld && t != nil && t.Final != nil && t.Final.State == chain.TaskFinal {
				at.Kind, at.Detail = Overturned, fmt.Sprintf("nodes %v came to another value", x.Second)
				l.add(l.about(at, x.Task), x.Task)
			}
		}
	}
}

// about says which study and model a task is of.
func (l *lister) about(a Alert, task study.Hash) Alert {
	a.Task = task.String()
	if t := l.state.Tasks[task]; t != nil {
		a.Study, a.Model = t.Study.ID.String(), t.Model.ID.String()
	}
	return a
}

// hidden are batches that were not revealed, penalised or not.
func (l *lister) hidden() {
	for _, b := range l.state.Batches {
		if len(b.Results) == 0 && l.now > b.Epoch {
			l.add(Alert{Kind: Hidden, Block: b.Block, Tx: b.Tx.String(), Node: b.Node,
				Detail: fmt.Sprintf("%d results of epoch %d under %s", b.Count, b.Epoch, b.Root)}, b.Node, b.Root)
		}
	}
}

// ends are what the end of a task shows.
func (l *lister) ends() {
	for _, f := range l.state.Finals {
		at := l.about(Alert{Block: f.Block, Tx: f.Tx.String()}, f.Task.ID)
		if f.State != chain.TaskFinal {
			at.Kind, at.Detail = Inconclusive, fmt.Sprintf("%d results and no quorum", len(f.Task.All()))
			l.add(at, f.Task.ID)
			continue
		}
		told := study.Verdict{Status: f.Status, Findings: f.Findings}
		for _, r := range f.Task.All() {
			if !f.Task.Agrees(told, r.Verdict()) {
				a := at
				a.Kind, a.Node = Disagreement, r.Value.Node
				a.Detail = fmt.Sprintf("it said %s, final is %s", l.words(f.Task, r.Verdict()), l.words(f.Task, told))
				l.add(a, f.Task.ID, r.Value.Node)
			}
		}
	}
}

func (l *lister) words(t *replica.Task, v study.Verdict) string {
	if v.Status != study.OK {
		return v.Status.String()
	}
	return fmt.Sprint(v.Findings[:max(0, min(len(v.Findings), t.Model.Findings))])
}

// tokens is an amount of units of 1e-18 token for people.
func tokens(amount *big.Int) string {
	return new(big.Rat).SetFrac(amount, chain.Tokens(1)).FloatString(4)
}
