package ipfsstore

import (
	"context"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"path"
	"sync"
	"sync/atomic"
	"time"

	"github.com/ipfs/go-cid"
)

// source gives verified blocks. An absent block is ErrUnavailable, a wrong one
// ErrCorrupt; it waits until ctx ends if somebody may still serve the block.
type source interface {
	get(ctx context.Context, c cid.Cid) ([]byte, error)
}

// target receives a tree. Paths are slash-separated, checked by checkName
// element by element, and relative to the tree's root; parents come first.
type target interface {
	mkdir(path string) error
	// create makes a file that must not exist yet (fs.ErrExist).
	create(path string, size int64) (file, error)
}

type file interface {
	io.WriterAt
	io.Closer
}

// job is one block of a tree that is still to be read.
type job struct {
	cid   cid.Cid
	path  string // of the entry, or of the directory whose shard this is
	depth int    // path elements in path
	level int    // levels below the file's or the sharded directory's root

	shard bool     // cid is a part of the sharded directory at path
	file  *outFile // cid is a part of this file
	off   int64    // where the part starts in the file
	size  int64    // how many bytes the part must have
}

// outFile is a file being written by several workers; the last closes it.
type outFile struct {
	file
	missing atomic.Int64 // bytes not yet written
}

// fetcher writes one tree from a source to a target within limits.
type fetcher struct {
	src    source
	dst    target
	lim    Limits
	onward func() // tells that a block arrived

	files, entries, blocks, bytes atomic.Int64

	mu   sync.Mutex
	open map[*outFile]bool
}

// fetchTree walks the tree under root, which must be a directory unless asFile
// is set, and writes it to dst.
func fetchTree(ctx context.Context, src source, root cid.Cid, dst target, lim Limits, asFile string) (Stats, error) {
	ctx, onward, stop := deadline(ctx, lim)
	defer stop()
	f := &fetcher{src: src, dst: dst, lim: lim, onward: onward, open: map[*outFile]bool{}}
	jobs, err := f.streamed(ctx, job{cid: root, path: asFile})
	if err == nil {
		err = walk(ctx, jobs, f.step)
	}
	f.closeAll()
	if err != nil {
		return Stats{}, explain(ctx, err)
	}
	return Stats{Bytes: f.bytes.Load(), Files: int(f.files.Load()), Blocks: int(f.blocks.Load())}, nil
}

func (f *fetcher) step(ctx context.Context, j job) ([]job, error) {
	n, err := f.read(ctx, j)
	if err != nil {
		return nil, err
	}
	return f.take(j, n)
}

// take does a job with the node that came for it and returns the jobs that
// follow, in the order of the links.
func (f *fetcher) take(j job, n *node) ([]job, error) {
	switch {
	case j.file != nil:
		return f.part(j, n)
	case j.shard:
		return f.directory(j, n)
	case n.kind != fileNode:
		return f.enter(j, n)
	default:
		return f.begin(j, n)
	}
}

// read gets and decodes the block of j.
func (f *fetcher) read(ctx context.Context, j job) (*node, error) {
	if err := f.spend(); err != nil {
		return nil, err
	}
	data, err := f.src.get(ctx, j.cid)
	if err != nil {
		return nil, err
	}
	return f.decode(j, data)
}

// spend counts one more block before it is taken.
func (f *fetcher) spend() error {
	if f.blocks.Add(1) > f.lim.blocks() {
		return fmt.Errorf("%w: more than %d blocks", ErrTooLarge, f.lim.blocks())
	}
	return nil
}

// decode decodes the verified block of j.
func (f *fetcher) decode(j job, data []byte) (*node, error) {
	f.onward()
	n, err := decode(j.cid, data)
	if err != nil {
		return nil, at(j.path, err)
	}
	return n, nil
}

// enter makes a directory and returns jobs for its entries.
func (f *fetcher) enter(j job, n *node) ([]job, error) {
	if j.depth > 0 {
		if err := f.dst.mkdir(j.path); err != nil {
			return nil, duplicate(j.path, err)
		}
	}
	return f.directory(j, n)
}

func (f *fetcher) directory(j job, n *node) ([]job, error) {
	if j.shard && (n.kind != shardNode || j.level > n.levels) {
		return nil, at(j.path, fmt.Errorf("%w: sharded directory with a wrong part", ErrCorrupt))
	}
	jobs := make([]job, 0, len(n.links))
	for _, l := range n.links {
		name := l.name[n.prefix:]
		if n.kind == shardNode && name == "" {
			jobs = append(jobs, job{cid: l.cid, path: j.path, depth: j.depth, level: j.level + 1, shard: true})
			continue
		}
		if err := f.admit(j, name); err != nil {
			return nil, at(j.path, err)
		}
		jobs = append(jobs, job{cid: l.cid, path: path.Join(j.path, name), depth: j.depth + 1})
	}
	return jobs, nil
}

// admit counts one more entry of directory j before anything is done for it.
func (f *fetcher) admit(j job, name string) error {
	if err := checkName(name); err != nil {
		return err
	}
	if j.depth+1 > f.lim.Depth {
		return fmt.Errorf("%w: more than %d levels of folders", ErrTooLarge, f.lim.Depth)
	}
	if f.entries.Add(1) > int64(f.lim.Files) {
		return fmt.Errorf("%w: more than %d files", ErrTooLarge, f.lim.Files)
	}
	return nil
}

// begin creates the file whose root node is n and goes on with its parts.
func (f *fetcher) begin(j job, n *node) ([]job, error) {
	if j.path == "" {
		return nil, fmt.Errorf("%w: the root is a file, not a folder", ErrCorrupt)
	}
	if total := f.bytes.Add(n.size); total > f.lim.Bytes || total < 0 {
		return nil, at(j.path, fmt.Errorf("%w: more than %d bytes", ErrTooLarge, f.lim.Bytes))
	}
	handle, err := f.dst.create(j.path, n.size)
	if err != nil {
		return nil, duplicate(j.path, err)
	}
	f.files.Add(1)
	if n.size == 0 {
		return nil, handle.Close()
	}
	out := &outFile{file: handle}
	out.missing.Store(n.size)
	f.mu.Lock()
	f.open[out] = true
	f.mu.Unlock()
	j.file, j.size = out, n.size
	return f.part(j, n)
}

// part writes what the node holds itself and returns jobs for its children.
func (f *fetcher) part(j job, n *node) ([]job, error) {
	if n.kind != fileNode || n.size != j.size {
		return nil, at(j.path, fmt.Errorf("%w: a part is not the %d bytes of file that its parent claims", ErrCorrupt, j.size))
	}
	if j.level >= maxFileDepth {
		return nil, at(j.path, fmt.Errorf("%w: file of more than %d levels", ErrTooLarge, maxFileDepth))
	}
	jobs := make([]job, 0, len(n.links))
	off := j.off + int64(len(n.data))
	for _, l := range n.links {
		jobs = append(jobs, job{cid: l.cid, path: j.path, level: j.level + 1, file: j.file, off: off, size: l.size})
		off += l.size
	}
	if len(n.data) == 0 {
		return jobs, nil
	}
	if err := f.write(j, n.data); err != nil {
		return nil, fmt.Errorf("write %s: %w", j.path, err)
	}
	return jobs, nil
}

func (f *fetcher) write(j job, data []byte) error {
	if _, err := j.file.WriteAt(data, j.off); err != nil {
		return err
	}
	if j.file.missing.Add(-int64(len(data))) > 0 {
		return nil
	}
	f.mu.Lock()
	delete(f.open, j.file)
	f.mu.Unlock()
	return j.file.Close()
}

// closeAll closes the files that an error left unfinished.
func (f *fetcher) closeAll() {
	for out := range f.open {
		out.Close()
	}
}

var (
	errIdle = errors.New("no block arrived")
	errTime = errors.New("time is up")
)

// deadline applies lim.Time and lim.Idle to ctx; onward restarts the latter.
func deadline(ctx context.Context, lim Limits) (_ context.Context, onward, stop func()) {
	timed, cancelTime := context.WithTimeoutCause(ctx, lim.Time, fmt.Errorf("%w after %s", errTime, lim.Time))
	ctx, cancel := context.WithCancelCause(timed)
	idle := time.AfterFunc(lim.Idle, func() { cancel(fmt.Errorf("%w for %s", errIdle, lim.Idle)) })
	return ctx, func() { idle.Reset(lim.Idle) }, func() {
		idle.Stop()
		cancel(nil)
		cancelTime()
	}
}

// explain turns the end of a deadline into ErrUnavailable, and that of the
// store into ErrClosed; the caller's own cancellation stays what it is.
func explain(ctx context.Context, err error) error {
	if !errors.Is(err, context.Canceled) && !errors.Is(err, context.DeadlineExceeded) {
		return err
	}
	switch cause := context.Cause(ctx); {
	case errors.Is(cause, errIdle), errors.Is(cause, errTime):
		return fmt.Errorf("%w: %w", ErrUnavailable, cause)
	case errors.Is(cause, ErrClosed):
		return cause
	}
	return err
}

// at says where in the tree err happened; the path is checked, so printable.
func at(path string, err error) error {
	if path == "" {
		return err
	}
	return fmt.Errorf("%s: %w", path, err)
}

func duplicate(path string, err error) error {
	if errors.Is(err, fs.ErrExist) {
		return fmt.Errorf("%w: %s occurs twice", ErrBadPath, path)
	}
	return fmt.Errorf("create %s: %w", path, err)
}
