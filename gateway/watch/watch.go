package watch

import (
	"cmp"
	"crypto/hmac"
	"crypto/rand"
	"crypto/sha256"
	"encoding/hex"
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"sync"
	"time"

	"github.com/gofrs/flock"

	"github.com/fluoronet/fluoro/gateway/inbox"
)

const (
	doneFolder   = "done"
	failedFolder = "failed"
	// Marker is what the name of a file ends in that says that the folder of the
	// name before it is complete.
	Marker   = ".complete"
	lockFile = ".fluoro-watch.lock"
)

// ErrLocked: another process watches the folder.
var ErrLocked = errors.New("the folder is watched by another process: stop it first")

// Config of a Folder.
type Config struct {
	Dir        string // holds the studies; done and failed are made in it
	Now        func() time.Time
	OnlyMarked bool // a study is complete when its marker says so, never by being quiet
}

// Folder is a watched folder. It is safe for concurrent use.
type Folder struct {
	Config
	lock *flock.Flock
	salt [32]byte // of this process: names have no hashes to be looked up

	mu      sync.Mutex
	studies map[inbox.Key]*arrival
}

// arrival is a study that is not contributed.
type arrival struct {
	name   string
	look   fingerprint
	since  time.Time // when it was first seen as it is
	marked bool
	sealed bool
}

// Open watches the folder until Close.
func Open(c Config) (*Folder, error) {
	f := &Folder{Config: c, lock: flock.New(filepath.Join(c.Dir, lockFile), flock.SetPermissions(0o600)), studies: map[inbox.Key]*arrival{}}
	rand.Read(f.salt[:])
	if info, err := os.Stat(c.Dir); err != nil || !info.IsDir() {
		return nil, fmt.Errorf("%s is no folder to watch", c.Dir)
	}
	locked, err := f.lock.TryLock()
	if err != nil {
		return nil, fmt.Errorf("lock watched folder: %w", err)
	}
	if !locked {
		return nil, ErrLocked
	}
	for _, sub := range []string{doneFolder, failedFolder} {
		if err := os.MkdirAll(filepath.Join(c.Dir, sub), 0o700); err != nil {
			return nil, errors.Join(fmt.Errorf("make folder %s: %w", sub, err), f.lock.Unlock())
		}
	}
	return f, nil
}

// Close lets other processes watch the folder.
func (f *Folder) Close() error { return f.lock.Unlock() }

// Wake never gets anything: the folder is looked at on every tick.
func (f *Folder) Wake() <-chan struct{} { return nil }

// Tend removes markers whose study is gone, which a crash leaves behind.
func (f *Folder) Tend() error {
	entries, err := os.ReadDir(f.Dir)
	if err != nil {
		return fmt.Errorf("look at watched folder: %w", err)
	}
	for _, e := range entries {
		name, marker := strings.CutSuffix(e.Name(), Marker)
		if !marker || e.IsDir() || exists(filepath.Join(f.Dir, name)) || !f.ended(name) {
			continue
		}
		if err := os.Remove(filepath.Join(f.Dir, e.Name())); err != nil {
			return fmt.Errorf("remove marker: %w", err)
		}
	}
	return nil
}

// ended reports whether a study of that name is done or has failed.
func (f *Folder) ended(name string) bool {
	return exists(filepath.Join(f.Dir, doneFolder, name)) || exists(filepath.Join(f.Dir, failedFolder, name))
}

func exists(path string) bool {
	_, err := os.Lstat(path)
	return err == nil
}

func (f *Folder) key(name string) inbox.Key {
	mac := hmac.New(sha256.New, f.salt[:])
	mac.Write([]byte(name))
	return inbox.Key(hex.EncodeToString(mac.Sum(nil))[:32])
}

// Due lists the studies that are complete, those that wait longest first: their
// marker says so, or nothing in them has changed for the time quiet.
func (f *Folder) Due(quiet time.Duration) []inbox.Key {
	entries, err := os.ReadDir(f.Dir)
	if err != nil { // gone for now, as network folders are at times
		return nil
	}
	f.mu.Lock()
	defer f.mu.Unlock()
	there := map[inbox.Key]bool{}
	var due []inbox.Key
	for _, e := range entries {
		name := e.Name()
		if !e.IsDir() || strings.HasPrefix(name, ".") || name == doneFolder || name == failedFolder {
			continue
		}
		k := f.key(name)
		there[k] = true
		if a := f.see(k, name); !a.sealed && f.complete(a, quiet) {
			due = append(due, k)
		}
	}
	for k, a := range f.studies {
		if !there[k] && !a.sealed {
			delete(f.studies, k)
		}
	}
	slices.SortFunc(due, func(x, y inbox.Key) int {
		return cmp.Or(f.studies[x].since.Compare(f.studies[y].since), cmp.Compare(f.studies[x].name, f.studies[y].name))
	})
	return due
}

// see takes note of how a study looks now.
func (f *Folder) see(k inbox.Key, name string) *arrival {
	a := f.studies[k]
	if a == nil {
		a = &arrival{name: name}
		f.studies[k] = a
	}
	look := f.lookAt(name)
	if a.since.IsZero() || look != a.look {
		if !a.sealed {
			a.look = look
		}
		a.since = f.Now()
	}
	a.marked = exists(filepath.Join(f.Dir, name+Marker))
	return a
}

func (f *Folder) complete(a *arrival, quiet time.Duration) bool {
	return a.look.files > 0 && (a.marked || !f.OnlyMarked && f.Now().Sub(a.since) >= quiet)
}

// Seal closes a study that is still Due; inbox.ErrUnknown when it has changed.
func (f *Folder) Seal(k inbox.Key, quiet time.Duration) ([]inbox.Part, error) {
	f.mu.Lock()
	defer f.mu.Unlock()
	a := f.studies[k]
	if a == nil || a.sealed || !f.complete(f.see(k, a.name), quiet) {
		return nil, inbox.ErrUnknown
	}
	a.sealed = true
	return f.parts(a), nil
}

// Sealed lists the studies that are sealed and have not ended.
func (f *Folder) Sealed() map[inbox.Key][]inbox.Part {
	f.mu.Lock()
	defer f.mu.Unlock()
	all := map[inbox.Key][]inbox.Part{}
	for k, a := range f.studies {
		if a.sealed {
			all[k] = f.parts(a)
		}
	}
	return all
}

// parts is the study as one: its files say of which modality it is.
func (f *Folder) parts(a *arrival) []inbox.Part {
	return []inbox.Part{{Dir: filepath.Join(f.Dir, a.name), Instances: a.look.files}}
}
