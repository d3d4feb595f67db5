package look

import (
	"context"
	"errors"
	"fmt"
	"io/fs"
	"math"
	"os"
	"path/filepath"
	"sync"

	"github.com/fluoronet/fluoro/imaging"
	"github.com/fluoronet/fluoro/ipfsstore"
	"github.com/fluoronet/fluoro/study"
)

// Fetcher is what a Library needs of a store; ipfsstore.Store is one.
type Fetcher interface {
	Fetch(ctx context.Context, c study.CID, dst string, lim ipfsstore.Limits) (ipfsstore.Stats, error)
}

// Config bounds a Library. Zero fields take the values named.
type Config struct {
	Bytes   int64            // that the folder may hold; 4 GiB. A larger bundle is refused
	Limits  ipfsstore.Limits // of one fetch
	Imaging imaging.Limits   // of one study; 32,768 frames unless it says otherwise
}

// Library keeps bundles that were looked at. It is safe for use by several
// goroutines; one process has the folder.
type Library struct {
	dir     string
	content Fetcher
	cfg     Config

	mu    sync.Mutex
	kept  map[study.CID]*entry
	clock int64 // counts uses
}

// entry is one bundle: on disk only, on its way, or open.
type entry struct {
	ready chan struct{} // closed when study and err are what they will be; nil: on disk only
	study *opened
	err   error
	bytes int64
	users int
	used  int64
	gone  bool // forgotten while in use: removed with its last user
}

const (
	defaultBytes  = 4 << 30
	defaultFrames = 1 << 15
	mostOpen      = 8 // studies whose headers stay in memory while nobody looks
)

// NewLibrary returns a library in the folder dir, which is made. What a library
// before it has left there is used again.
func NewLibrary(dir string, content Fetcher, cfg Config) (*Library, error) {
	if cfg.Bytes == 0 {
		cfg.Bytes = defaultBytes
	}
	if cfg.Imaging.StudyFrames == 0 {
		cfg.Imaging.StudyFrames = defaultFrames
	}
	if cfg.Limits.Bytes == 0 || cfg.Limits.Bytes > cfg.Bytes {
		cfg.Limits.Bytes = cfg.Bytes
	}
	if err := os.MkdirAll(dir, 0o700); err != nil {
		return nil, fmt.Errorf("open library of studies: %w", err)
	}
	l := &Library{dir: dir, content: content, cfg: cfg, kept: map[study.CID]*entry{}}
	if err := l.takeOver(); err != nil {
		return nil, fmt.Errorf("open library of studies: %w", err)
	}
	return l, nil
}

// takeOver lists the bundles in the folder, oldest first, and removes all else.
func (l *Library) takeOver() error {
	found, err := os.ReadDir(l.dir)
	if err != nil {
		return err
	}
	for _, f := range found {
		path := filepath.Join(l.dir, f.Name())
		c, err := study.ParseCID(f.Name())
		if err != nil || !f.IsDir() {
			if err := os.RemoveAll(path); err != nil {
				return err
			}
			continue
		}
		size, err := sizeOf(path)
		if err != nil {
			return err
		}
		info, err := f.Info()
		if err != nil {
			return err
		}
		l.kept[c] = &entry{bytes: size, used: info.ModTime().Unix() - math.MaxInt32<<8} // before any of now
	}
	l.evict()
	return nil
}

func sizeOf(dir string) (total int64, err error) {
	err = filepath.WalkDir(dir, func(_ string, d fs.DirEntry, err error) error {
		if err != nil || d.IsDir() {
			return err
		}
		info, err := d.Info()
		if err == nil {
			total += info.Size()
		}
		return err
	})
	return total, err
}

// Open returns the study whose bundle stands under a CID, fetching it if it must.
// Who opened it closes it. That the bundle cannot be had or read is a
// *study.Fault.
func (l *Library) Open(ctx context.Context, c study.CID) (*Study, error) {
	for {
		l.mu.Lock()
		e := l.kept[c]
		mine := e == nil || e.ready == nil
		if mine {
			e = &entry{ready: make(chan struct{})}
			l.kept[c] = e
		}
		e.users++
		l.clock++
		e.used = l.clock
		l.mu.Unlock()
		if mine {
			l.load(ctx, c, e)
		}
		select {
		case <-e.ready:
		case <-ctx.Done():
			l.release(c, e)
			return nil, ctx.Err()
		}
		if e.err == nil {
			return &Study{opened: e.study, close: sync.OnceFunc(func() { l.release(c, e) })}, nil
		}
		l.release(c, e)
		if mine || ctx.Err() != nil || !errors.Is(e.err, context.Canceled) {
			return nil, e.err
		}
		// Who was loading it went away; it is for somebody who is still here.
	}
}

// load fetches and reads a bundle. One that fails is not kept, so that it can be
// tried again.
func (l *Library) load(ctx context.Context, c study.CID, e *entry) {
	defer close(e.ready) // after the lock: study and err are read without it
	dir := l.path(c)
	opened, err := l.read(ctx, c, dir)
	var size int64
	if err == nil {
		size, err = sizeOf(dir)
	}
	l.mu.Lock()
	defer l.mu.Unlock()
	e.study, e.err, e.bytes = opened, err, size
	if e.err != nil {
		if l.kept[c] == e {
			delete(l.kept, c)
		}
		e.gone = true
		return
	}
	l.evict()
}

func (l *Library) read(ctx context.Context, c study.CID, dir string) (*opened, error) {
	if _, err := os.Stat(dir); errors.Is(err, fs.ErrNotExist) {
		if _, err := l.content.Fetch(ctx, c, dir, l.cfg.Limits); err != nil {
			return nil, ipfsstore.StudyReasons.Fault(err)
		}
	} else if err != nil {
		return nil, fmt.Errorf("open study's folder: %w", err)
	}
	return openStudy(ctx, dir, l.cfg.Imaging)
}

func (l *Library) path(c study.CID) string { return filepath.Join(l.dir, c.String()) }

// release ends one use.
func (l *Library) release(c study.CID, e *entry) {
	l.mu.Lock()
	defer l.mu.Unlock()
	e.users--
	if e.gone && e.users == 0 && l.kept[c] == nil {
		_ = os.RemoveAll(l.path(c))
	}
	l.evict()
}

// evict removes what was not used for longest until the rest fits, from disk and
// of headers from memory. What is in use stays.
func (l *Library) evict() {
	var total int64
	open := 0
	for _, e := range l.kept {
		total += e.bytes
		if e.ready != nil {
			open++
		}
	}
	for total > l.cfg.Bytes {
		c, e := l.oldest(func(*entry) bool { return true })
		if e == nil {
			return
		}
		_ = os.RemoveAll(l.path(c)) // what stays is found by the next takeOver
		delete(l.kept, c)
		total -= e.bytes
	}
	for ; open > mostOpen; open-- {
		c, e := l.oldest(func(e *entry) bool { return e.ready != nil })
		if e == nil {
			return
		}
		l.kept[c] = &entry{bytes: e.bytes, used: e.used}
	}
}

// oldest is the entry of a kind that was not used for longest and is not in use.
func (l *Library) oldest(kind func(*entry) bool) (at study.CID, oldest *entry) {
	for c, e := range l.kept {
		if e.users == 0 && kind(e) && (oldest == nil || e.used < oldest.used) {
			at, oldest = c, e
		}
	}
	return at, oldest
}

// Forget removes a bundle, as when consent was withdrawn; whoever looks at it
// keeps it until they close it.
func (l *Library) Forget(c study.CID) {
	l.mu.Lock()
	defer l.mu.Unlock()
	e := l.kept[c]
	if e == nil {
		return
	}
	delete(l.kept, c)
	e.gone = true
	if e.users == 0 {
		_ = os.RemoveAll(l.path(c))
	}
}
