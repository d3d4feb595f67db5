package rounds

import (
	"context"

	"github.com/fluoronet/fluoro/study"
)

// Head is a block that the chain has reached. What Chain answers is true of it.
type Head struct {
	Number uint64
	Hash   study.Hash
}

// next is the first block that what is sent at this head can be in: it is what
// epochs and phases are asked of.
func (h Head) next() uint64 { return h.Number + 1 }

// Key names a task.
type Key struct{ Task, Study, Model study.Hash }

// Refusal is why a result does not count. The zero value is none: it counts.
type Refusal struct {
	Reason string // short name
	Passes bool   // a later epoch may take the result
}

// BatchState is where the ledger has a batch of this node.
type BatchState uint8

// The states of a batch, as the ledger numbers them.
const (
	Unknown   BatchState = iota // not committed to
	Committed                   // to be revealed in its epoch
	Revealed                    // every result counts
	Spent                       // revealed with results that do not count, or penalised
)

// Chain tells what the ledger says of this node's results.
type Chain interface {
	// Refusals tells for each task why a result of this node would not count if
	// it were committed to in the epoch.
	Refusals(ctx context.Context, head Head, epoch uint32, keys []Key) ([]Refusal, error)
	// Places returns each study's place in the registry, by which a batch is
	// ordered within a model.
	Places(ctx context.Context, studies []study.Hash) (map[study.Hash]uint32, error)
	// States returns what the ledger keeps of this node's roots.
	States(ctx context.Context, head Head, roots []study.Hash) ([]BatchState, error)
	// Fates tells what became of each task in a batch that was revealed; tasks
	// that the reveal said nothing of are left out.
	Fates(ctx context.Context, root study.Hash) (map[study.Hash]Refusal, error)
}

// EndingKind is which way a task ends.
type EndingKind uint8

// The kinds of ending.
const (
	Finalise EndingKind = iota // a closed task is made final, inconclusive, or reopened
	Resolve                    // a challenge is decided
)

// Ending is a task on which this node has reported, and that anybody may end
// now.
type Ending struct {
	Key
	Kind  EndingKind
	Since uint64   // first block in which it could be ended
	Nodes []uint32 // that have reported on it
}

// Overdue is another node's batch that was not revealed in its epoch.
type Overdue struct {
	Node  uint32
	Root  study.Hash
	Since uint64 // first block in which it could be penalised
	Peers uint32 // active nodes, among whom the sending is staggered
}

// Court tells what can be ended at a head.
type Court interface {
	Endings(ctx context.Context, head Head) ([]Ending, error)
	Overdue(ctx context.Context, head Head) ([]Overdue, error)
}

// Signature is a compact one (EIP-2098).
type Signature struct{ R, VS study.Hash }

// Sealer hides results under a salt and signs for all of them.
type Sealer interface {
	// Seal returns the root over the seals of the results, in their order, and
	// the signature of the commitment to it for the epoch.
	Seal(ctx context.Context, epoch uint32, salt study.Hash, results []study.Result) (root study.Hash, sig Signature, err error)
}

// Batch is a commitment with what it takes to open it.
type Batch struct {
	Root      study.Hash
	Epoch     uint32
	Salt      study.Hash
	Signature Signature
	Results   []study.Result // in the order of their seals
	Made      uint64         // head at which it was sealed
}

// Carrier brings calls to the chain, whatever happens to this process. What it
// has under a key it sends once: every method may be called again.
type Carrier interface {
	// Commit posts the commitment, which is worth nothing after block last.
	Commit(ctx context.Context, b Batch, last uint64) error
	// Reveal opens the batch, which is to be in a block no later than last.
	Reveal(ctx context.Context, b Batch, last uint64) error
	// End ends tasks of one model and kind, one if they are to be resolved; key
	// tells this attempt from others.
	End(ctx context.Context, key string, tasks []Ending) error
	// Penalise takes the penalty for a batch of another node.
	Penalise(ctx context.Context, key string, o Overdue) error
}

// Observer sees what is at stake, for metrics.
type Observer interface {
	// AtRisk is told at each head how many batches are committed to and not yet
	// revealed although little of the reveal phase is left.
	AtRisk(batches int)
	// Missed is told of a batch whose epoch ended before it was revealed.
	Missed(root study.Hash)
}
