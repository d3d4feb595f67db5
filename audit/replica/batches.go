package replica

import (
	"fmt"

	"github.com/fluoronet/fluoro/attest"
	"github.com/fluoronet/fluoro/attest/sortition"
	"github.com/fluoronet/fluoro/chain"
	"github.com/fluoronet/fluoro/chain/history"
	"github.com/fluoronet/fluoro/study"
)

// maxBatch is the most results of a commitment that the ledger takes.
const maxBatch = 128

// BatchState is a node's commitment and what has become of it.
type BatchState struct {
	history.Place
	attest.Commitment
	Keys    []chain.Address // that counted for the node then, the current one first
	State   chain.BatchState
	Results []*ResultState // as revealed
	Again   int            // of them, on tasks that the node had reported on before

	salt    study.Hash
	leaves  []study.Hash
	model   study.Hash // of the series revealed last
	problem string
}

// ResultState is a result as it was revealed.
type ResultState struct {
	history.Place
	Task    study.Hash
	Value   study.Result
	Epoch   uint32
	Refusal chain.Refusal // NotRefused: it counts
	Batch   *BatchState
	Leaf    int  // of the batch, from 0
	Lot     *Lot // nil: it was refused for something else, or the seed is not known
}

// Lot is the draw that decided whether a node could take a task.
type Lot struct {
	Seed   sortition.Seed
	Ticket sortition.Ticket
	Draw   sortition.Draw
	Since  uint32 // epoch in which the node became active
}

// Selected reports whether the node could take the task.
func (l *Lot) Selected() bool { return l.Draw.Eligible(l.Ticket, l.Since) }

// Salt hides the batch's results until it is revealed; zero before that.
func (b *BatchState) Salt() study.Hash { return b.salt }

// Seals are the leaves of the batch, recomputed from what was revealed.
func (b *BatchState) Seals() []study.Hash { return b.leaves }

type batchKey struct {
	node uint32
	root study.Hash
}

func (r *replica) applyLedger(e history.Event) (bool, error) {
	switch x := e.What.(type) {
	case history.SeedRecorded:
		return true, r.seedRecorded(e.Place, x)
	case attest.Commitment:
		return true, r.committed(e.Place, x)
	case chain.Refused:
		r.tx.refused = append(r.tx.refused, x)
	case chain.Revealed:
		return true, r.revealed(e.Place, x)
	default:
		return false, nil
	}
	return true, nil
}

// committed checks that a node could commit to a batch then.
func (r *replica) committed(at history.Place, c attest.Commitment) error {
	n := r.node(c.Node)
	if n == nil {
		return nil
	}
	keys, err := r.keysAt(at, n)
	if err != nil {
		return err
	}
	key := batchKey{c.Node, c.Root}
	_, seeded := r.seeds[c.Epoch-1]
	r.note(Commitment, c.Root.String(), c.Node, first(
		unless(r.batches[key] == nil, "the node committed to this root before"),
		unless(r.epochAt(at) == c.Epoch, differs("epoch", c.Epoch, r.epochAt(at))),
		unless(r.Terms.Clock.PhaseAt(at.Block) == sortition.Commit, "commitments had ended in its epoch"),
		unless(n.State == chain.NodeActive, fmt.Sprintf("the node was %s", n.State)),
		unless(c.Count >= 1 && c.Count <= maxBatch, fmt.Sprintf("it has %d results", c.Count)),
		unless(seeded || c.Epoch <= 1, "it did not keep the seed of the epoch before"),
	))
	b := &BatchState{Place: at, Commitment: c, Keys: keys, State: chain.BatchCommitted}
	r.batches[key] = b
	r.Batches = append(r.Batches, b)
	return nil
}

// revealed takes the results of one model in a batch.
func (r *replica) revealed(at history.Place, x chain.Revealed) error {
	b := r.batches[batchKey{x.Node, x.Root}]
	if b == nil {
		r.note(Batch, x.Root.String(), x.Node, "the node never committed to it")
		return nil
	}
	if open := r.tx.revealed; open != nil && open != b {
		r.note(Batch, open.Root.String(), open.Node, fmt.Sprintf("%d of its %d results were revealed", len(open.leaves), open.Count))
	}
	r.tx.revealed = b
	b.problem = first(b.problem, r.revealProblem(at, b, x))
	b.salt, b.model = x.Salt, x.Series.Model
	last := -1
	for i, o := range x.Series.Openings {
		res := &ResultState{Place: at, Task: attest.TaskID(o.Study, x.Series.Model), Value: x.Series.Result(i, x.Node), Epoch: r.epochAt(at), Batch: b, Leaf: len(b.leaves)}
		b.Results, r.Results = append(b.Results, res), append(r.Results, res)
		b.leaves = append(b.leaves, attest.Seal(r.Terms.Domain, res.Value, x.Salt))
		if s := r.Studies[o.Study]; s != nil {
			b.problem = first(b.problem, unless(s.Index > last, "its studies are not in the order of the registry"))
			last = s.Index
		}
		if err := r.count(at, res, x.Counted[i]); err != nil {
			return err
		}
	}
	if len(b.leaves) >= max(int(b.Count), 1) {
		r.closeBatch(b)
	}
	return nil
}

func (r *replica) revealProblem(at history.Place, b *BatchState, x chain.Revealed) string {
	more := len(b.leaves) > 0
	return first(
		unless(b.State == chain.BatchCommitted, "it was revealed or penalised before"),
		unless(r.epochAt(at) == b.Epoch, differs("epoch of the reveal", r.epochAt(at), b.Epoch)),
		unless(r.Terms.Clock.PhaseAt(at.Block) == sortition.Reveal, "it was revealed while commitments were taken"),
		unless(!more || b.salt == x.Salt, "it was revealed with two salts"),
		unless(!more || b.model.Compare(x.Series.Model) < 0, "its models are not in order"),
	)
}

// closeBatch checks that the openings are what was committed to, all of it.
func (r *replica) closeBatch(b *BatchState) {
	root := rootOf(b.leaves)
	r.note(Batch, b.Root.String(), b.Node, first(
		b.problem,
		unless(len(b.leaves) == int(b.Count), differs("number of results", len(b.leaves), b.Count)),
		unless(root == b.Root, differs("root", b.Root, root)),
	))
	r.tx.revealed = nil
	b.State = chain.BatchRevealed
	for _, res := range b.Results {
		if res.Refusal != chain.NotRefused {
			b.State = chain.BatchSpent // another root is the evidence
		}
		if res.Refusal == chain.AlreadyReported {
			b.Again++
		}
	}
	if b.Again > 0 {
		b.State = chain.BatchRepeated
	}
}

// Penalty is for how many results anybody could take a penalty in an epoch.
func (b *BatchState) Penalty(epoch uint32) int {
	switch {
	case epoch <= b.Epoch:
		return 0
	case b.State == chain.BatchCommitted:
		return int(b.Count)
	case b.State == chain.BatchRepeated:
		return b.Again
	}
	return 0
}

// count holds what the ledger made of a result against the rules, and then goes
// by what it made of it.
func (r *replica) count(at history.Place, res *ResultState, counted bool) error {
	want, sure, err := r.refusal(at, res)
	if err != nil {
		return err
	}
	told := chain.NotRefused
	if !counted {
		told = r.takeRefusal(res)
	}
	switch {
	case told == unexplained:
		r.note(Result, res.Task.String(), res.Value.Node, "it does not count, and no event says why")
	case sure:
		r.note(Result, res.Task.String(), res.Value.Node, unless(told == want, differs("refusal", told, want)))
	}
	if res.Refusal = told; counted {
		r.counted(res)
	}
	return nil
}

// unexplained is the refusal of a result that no event explains.
const unexplained chain.Refusal = 255

// takeRefusal is the reason that an event of the transaction has given.
func (r *replica) takeRefusal(res *ResultState) chain.Refusal {
	for i, x := range r.tx.refused {
		if x.Task == res.Task && x.Node == res.Value.Node {
			r.tx.refused = append(r.tx.refused[:i:i], r.tx.refused[i+1:]...)
			return x.Reason
		}
	}
	return unexplained
}

// rootOf is the root of the tree over a batch's seals, in their order: all of
// them are their own proof.
func rootOf(leaves []study.Hash) study.Hash {
	flags := make([]bool, len(leaves)-1)
	for i := range flags {
		flags[i] = true
	}
	root, _ := attest.MultiProofRoot(leaves, nil, flags) // a leaf and a flag for each
	return root
}
