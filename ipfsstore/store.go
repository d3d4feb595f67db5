package ipfsstore

import (
	"context"
	"errors"
	"time"

	"github.com/fluoronet/fluoro/study"
)

// The errors on which a caller decides. All are wrapped with what was being
// done; test them with errors.Is.
var (
	// ErrUnavailable means that nobody served the content in time, or that a
	// store without a network does not hold it. Nothing is known against the
	// content: try again later, or connect to a peer that has it.
	ErrUnavailable = errors.New("content is unavailable")

	// ErrTooLarge means that the tree passes one of the Limits; the text names
	// which. The content will not shrink: raise the limit or give it up.
	ErrTooLarge = errors.New("content is over a limit")

	// ErrBadPath means a name that must not become a file: "..", a slash, an
	// empty or duplicate name, a symbolic link, a device. The tree (or the
	// local folder being added) is unusable as it is; do not retry.
	ErrBadPath = errors.New("path is not allowed")

	// ErrCorrupt means bytes that do not hash to their CID, or that are not the
	// UnixFS they claim to be. From an RPC endpoint: distrust the endpoint.
	// From a local store: run Pin with a peer connected to fetch the block
	// again. In a well-hashed tree: its author built it wrong; do not retry.
	ErrCorrupt = errors.New("content is corrupt")

	// ErrInUse means that another process has the store's folder open. Stop
	// that process, or use another home.
	ErrInUse = errors.New("home is in use by another fluoro process")

	// ErrClosed means that the store was closed.
	ErrClosed = errors.New("store is closed")
)

// Limits bound what one tree may cost. A zero field takes DefaultLimits'
// value, so a caller sets only what it cares about.
type Limits struct {
	// Bytes is the most file content in bytes, counted as written: a block that
	// is referenced a thousand times counts a thousand times.
	Bytes int64
	// Files is the most files and directories together.
	Files int
	// Depth is the most path elements from the root down: a file in the root
	// has depth 1.
	Depth int
	// Time is the most wall-clock time for the whole operation.
	Time time.Duration
	// Idle is the longest wait during which no block arrives at all. It bounds
	// the wait for content that nobody serves.
	Idle time.Duration
}

// DefaultLimits suit a study bundle: a large multi-series CT with room to
// spare, and an answer within a minute when nobody has it.
var DefaultLimits = Limits{
	Bytes: 8 << 30,
	Files: 100_000,
	Depth: 8,
	Time:  30 * time.Minute,
	Idle:  time.Minute,
}

// withDefaults fills the zero fields.
func (l Limits) withDefaults() Limits {
	d := DefaultLimits
	if l.Bytes <= 0 {
		l.Bytes = d.Bytes
	}
	if l.Files <= 0 {
		l.Files = d.Files
	}
	if l.Depth <= 0 {
		l.Depth = d.Depth
	}
	if l.Time <= 0 {
		l.Time = d.Time
	}
	if l.Idle <= 0 {
		l.Idle = d.Idle
	}
	return l
}

// blocks bounds how many DAG nodes a walk may visit. Honest trees have a node
// or two a file and one a chunk; the bound stops trees whose nodes carry
// (almost) nothing and are referenced over and over.
func (l Limits) blocks() int64 { return 4096 + 4*int64(l.Files) + l.Bytes/1024 }

// Stats say what a fetch wrote.
type Stats struct {
	Bytes  int64 // file content written
	Files  int   // regular files written
	Blocks int   // DAG nodes read, each time it was read
}

// Store keeps trees by CID. Every method may be called concurrently.
type Store interface {
	// AddDir imports a folder of regular files and folders and pins it.
	// Anything else in it, a symbolic link first of all, is ErrBadPath. Once
	// it has returned, the tree survives a power cut (see OpenPeer).
	AddDir(ctx context.Context, dir string) (study.CID, error)

	// AddFiles imports a small tree held in memory and pins it. Keys are
	// slash-separated relative paths.
	AddFiles(ctx context.Context, files map[string][]byte) (study.CID, error)

	// Fetch writes the verified tree to dst, which must not exist; its parent
	// must. The files are written into a hidden folder beside dst
	// (".<name>.partial-*") that is renamed at the end, so dst is whole or
	// absent; after a kill that folder remains and may be deleted. The blocks
	// also stay in the store until GC, so a second fetch is local. What is
	// written to dst is not synced to disk: after a power cut, fetch again.
	Fetch(ctx context.Context, c study.CID, dst string, lim Limits) (Stats, error)

	// ReadFile returns one file of a tree, fetching only the blocks it needs.
	// A file over lim.Bytes is ErrTooLarge, an absent one fs.ErrNotExist;
	// lim.Files bounds the folders on the way to it.
	ReadFile(ctx context.Context, c study.CID, path string, lim Limits) ([]byte, error)

	// Pin keeps the whole tree through GC, fetching what is missing within
	// DefaultLimits, and makes it survive a power cut. Pinning twice is the
	// same as once.
	Pin(ctx context.Context, c study.CID) error

	// Unpin lets GC take the tree; it is no error if c was not pinned.
	Unpin(ctx context.Context, c study.CID) error

	// GC deletes every block that no pinned tree reaches and no running
	// operation uses, and returns how many went.
	GC(ctx context.Context) (freed int, err error)

	// Has reports whether the whole tree is in the store, without asking
	// anybody for it.
	Has(ctx context.Context, c study.CID) (bool, error)

	// Close releases the store and waits, bounded, for what it started.
	Close() error
}
