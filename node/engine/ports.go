package engine

import (
	"context"
	"io/fs"
	"time"

	"github.com/fluoronet/fluoro/study"
)

// Head is a block that the chain has reached.
type Head struct {
	Number uint64
	Hash   study.Hash
	Time   uint64 // Unix seconds, by the chain's clock
}

// Study is a registered study, as the chain tells it.
type Study struct {
	ID          study.Hash
	CID         study.CID
	Contributor string // 0x address, lower case
	Modality    study.Modality
	Instances   uint32
}

// Task is one (study, model) pair that the node owes.
type Task struct {
	ID    study.Hash
	Study Study
	Model study.Hash // modelId, which is the digest of the package's CID
}

// Chain tells what is owed.
type Chain interface {
	// Heads delivers new heads until ctx ends; a reader that is behind gets
	// only the newest.
	Heads(ctx context.Context) (<-chan Head, error)
	// Owed returns every task that the node owes at head, in a stable order.
	Owed(ctx context.Context, head Head) ([]Task, error)
}

// Store fetches bundles and keeps artefacts. Content that is unavailable, too
// large or malformed is a *study.Fault.
type Store interface {
	// Fetch returns the bundle's files. It may put them into the folder dir,
	// which does not exist yet and which the engine removes.
	Fetch(ctx context.Context, c study.CID, dir string) (fs.FS, error)
	// Archive publishes a record and, by file name, what belongs to it.
	Archive(ctx context.Context, record study.Record, files map[string][]byte) (study.CID, error)
}

// Reader reads a fetched bundle, holds it against what the chain says of the
// study, and returns it ready for models. What is wrong with the bundle is a
// *study.Fault.
type Reader[L any] interface {
	Read(ctx context.Context, s Study, bundle fs.FS) (L, []study.InstanceTrace, error)
}

// Runner runs a model. What is wrong with the model or unsuitable in the study
// is a *study.Fault, with which Output has no more than Files; any other error is
// the node's own and is tried again.
type Runner[L any] interface {
	Run(ctx context.Context, model study.Hash, loaded L) (Output, error)
	Describe() study.Runtime
}

// Output is what a model gave.
type Output struct {
	Findings study.Findings
	Named    []study.Finding
	Outputs  []study.TensorSummary
	Steps    []string
	Files    map[string][]byte // the result as DICOM objects, by file name
}

// Outbox takes results; what it holds will reach the chain, whatever
// happens to this process.
type Outbox interface {
	Has(ctx context.Context, task study.Hash) (bool, error)
	Put(ctx context.Context, task study.Hash, r study.Result) error
}

// Observer sees what happens, for metrics.
type Observer interface {
	Stage(name string, took time.Duration)
	Result(status study.Reason)
	Trouble(stage string)
	Owed(tasks int)
}
