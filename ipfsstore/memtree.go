package ipfsstore

import (
	"bytes"
	"context"
	"fmt"
	"io"
	"io/fs"
	"path"
	"slices"
	"strings"
	"sync"
	"time"

	"github.com/fluoronet/fluoro/study"
)

// FetchFiles is FetchOnce into memory, for trees that lim.Bytes, which has no
// default here, makes small. The files are io.ReaderAt too.
func (p *Peer) FetchFiles(ctx context.Context, c study.CID, lim Limits) (fs.FS, error) {
	ctx, end, err := p.begin(ctx)
	if err != nil {
		return nil, err
	}
	defer end()
	root, err := rootCid(c)
	if err != nil {
		return nil, err
	}
	view, leave := p.reader(ctx, false)
	defer leave()
	limited := lim.withDefaults()
	limited.Bytes = lim.Bytes
	t := newMemoryTree()
	if _, err := fetchTree(ctx, view, root, t, limited, ""); err != nil {
		return nil, fmt.Errorf("fetch %s: %w", c, err)
	}
	return t, nil
}

// memoryTree is a target that can be read as a file system afterwards.
type memoryTree struct {
	mu      sync.Mutex
	entries map[string]*memoryEntry // by path; the root is "."
}

var _ fs.ReadDirFS = (*memoryTree)(nil)

func newMemoryTree() *memoryTree {
	return &memoryTree{entries: map[string]*memoryEntry{".": {name: ".", mode: fs.ModeDir | 0o755}}}
}

func (t *memoryTree) mkdir(path string) error {
	_, err := t.add(path, fs.ModeDir|0o755, 0)
	return err
}

func (t *memoryTree) create(path string, size int64) (file, error) { return t.add(path, 0o644, size) }

func (t *memoryTree) add(name string, mode fs.FileMode, size int64) (*memoryEntry, error) {
	t.mu.Lock()
	defer t.mu.Unlock()
	if t.entries[name] != nil {
		return nil, fs.ErrExist
	}
	e := &memoryEntry{name: path.Base(name), mode: mode, data: make([]byte, size)}
	parent := t.entries[path.Dir(name)]
	parent.entries = append(parent.entries, e)
	t.entries[name] = e
	return e, nil
}

func (t *memoryTree) find(op, name string) (*memoryEntry, error) {
	if e := t.entries[name]; e != nil {
		return e, nil
	}
	return nil, &fs.PathError{Op: op, Path: name, Err: fs.ErrNotExist}
}

// Open implements fs.FS.
func (t *memoryTree) Open(name string) (fs.File, error) {
	e, err := t.find("open", name)
	if err != nil {
		return nil, err
	}
	return &memoryFile{Reader: bytes.NewReader(e.data), entry: e}, nil
}

// ReadDir implements fs.ReadDirFS.
func (t *memoryTree) ReadDir(name string) ([]fs.DirEntry, error) {
	e, err := t.find("read", name)
	if err != nil {
		return nil, err
	}
	list := slices.Clone(e.entries)
	slices.SortFunc(list, func(a, b fs.DirEntry) int { return strings.Compare(a.Name(), b.Name()) })
	return list, nil
}

// memoryEntry is a file or folder; it tells about itself.
type memoryEntry struct {
	name    string
	mode    fs.FileMode
	data    []byte
	entries []fs.DirEntry
}

// WriteAt is called for disjoint parts, so that it needs no lock.
func (e *memoryEntry) WriteAt(p []byte, off int64) (int, error) { return copy(e.data[off:], p), nil }

func (e *memoryEntry) Close() error               { return nil }
func (e *memoryEntry) Name() string               { return e.name }
func (e *memoryEntry) Size() int64                { return int64(len(e.data)) }
func (e *memoryEntry) Mode() fs.FileMode          { return e.mode }
func (e *memoryEntry) Type() fs.FileMode          { return e.mode.Type() }
func (e *memoryEntry) ModTime() time.Time         { return time.Time{} }
func (e *memoryEntry) IsDir() bool                { return e.mode.IsDir() }
func (e *memoryEntry) Sys() any                   { return nil }
func (e *memoryEntry) Info() (fs.FileInfo, error) { return e, nil }

// memoryFile is an opened memoryEntry.
type memoryFile struct {
	*bytes.Reader
	entry *memoryEntry
}

var _ io.ReaderAt = (*memoryFile)(nil)

func (f *memoryFile) Stat() (fs.FileInfo, error) { return f.entry, nil }
func (f *memoryFile) Close() error               { return nil }
