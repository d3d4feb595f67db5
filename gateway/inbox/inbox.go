package inbox

import (
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"runtime"
	"sync"
	"sync/atomic"
	"time"

	"github.com/gofrs/flock"
)

// Why an instance is not taken, and what the sender can do.
var (
	// ErrUnreadable: not a DICOM Part 10 file, or a broken one. Send it again if
	// it is whole at its source.
	ErrUnreadable = errors.New("not a sound DICOM file")
	// ErrTransferSyntax: private or unknown encoding. Transcode it.
	ErrTransferSyntax = errors.New("transfer syntax is not supported")
	// ErrMismatch: it belongs to another study than was said.
	ErrMismatch = errors.New("instance belongs to another study")
	// ErrConflict: other bytes with the same SOP Instance UID are here. Nothing
	// that was accepted is ever replaced.
	ErrConflict = errors.New("other bytes with this SOP Instance UID are here")
	// ErrFull: a limit of the spool is reached. Send it again later.
	ErrFull = errors.New("the spool is full")
)

// ErrLocked: another process has the spool.
var ErrLocked = errors.New("the spool is used by another gateway: stop it first")

// ErrUnknown: the spool has no such study in that state.
var ErrUnknown = errors.New("the spool has no such study")

// Limits bound the spool.
type Limits struct {
	InstanceBytes  int64 // one file
	InflatedBytes  int64 // a deflated data set, held in memory while the file is looked at
	Elements       int   // data elements of one file
	SpoolBytes     int64 // all files together, those that are still being received included
	StudyInstances int
	Instances      int // all studies together
	Studies        int // that are not contributed
}

// DefaultLimits fit an institution that contributes some thousand studies a day.
var DefaultLimits = Limits{
	InstanceBytes: 4 << 30, InflatedBytes: 64 << 20, Elements: 200_000,
	SpoolBytes: 200 << 30, StudyInstances: 20_000, Instances: 1_000_000, Studies: 5_000,
}

// Config of an Inbox.
type Config struct {
	Dir    string // made if need be
	Now    func() time.Time
	Retain time.Duration // how long files are kept once contributed; 0: removed at once
	Limits Limits        // zero: DefaultLimits
}

// The states of a study are folders of the spool. A study is in one of them,
// but for what comes late, which is quarantined while the rest is sealed.
const (
	receiving   = "studies"
	sealed      = "sealed"
	quarantined = "quarantine"
	kept        = "kept"
	done        = "done"
	incoming    = "incoming"
)

// Inbox is an opened spool. It is safe for concurrent use.
type Inbox struct {
	dir    string
	secret *secret
	now    func() time.Time
	retain time.Duration
	limits Limits
	lock   *flock.Flock
	scans  chan struct{} // one thing in it for each file that is looked at
	wake   chan struct{}
	used   atomic.Int64 // bytes of all files, incoming ones included

	mu        sync.Mutex
	folders   map[string]map[Key]*folder // of receiving, sealed and quarantined
	instances int                        // in all of them
	records   map[Key]*record            // of done, as far as they were asked for
}

// folder is a study in one state.
type folder struct {
	files    map[string]held // by name.sop
	bytes    int64
	last     time.Time // when something came, or the spool was opened
	explicit bool      // complete when somebody says so, never by itself
	complete bool      // somebody said so
	open     int       // batches that put something in
}

// held is an instance of a folder.
type held struct {
	bytes string // name.bytes
	part  string
	size  int64
}

// Open opens the spool, finishes what was cut off, and keeps other processes
// out until Close.
func Open(c Config) (*Inbox, error) {
	if c.Limits == (Limits{}) {
		c.Limits = DefaultLimits
	}
	for _, sub := range []string{"", receiving, sealed, quarantined, kept, done, incoming} {
		if err := os.MkdirAll(filepath.Join(c.Dir, sub), 0o700); err != nil {
			return nil, fmt.Errorf("make spool: %w", err)
		}
	}
	if info, err := os.Stat(c.Dir); err != nil || info.Mode().Perm()&0o077 != 0 {
		return nil, fmt.Errorf("spool %s is open to others: run `chmod 700` on it, since its files identify patients", c.Dir)
	}
	in := &Inbox{
		dir: c.Dir, now: c.Now, retain: c.Retain, limits: c.Limits, lock: flock.New(filepath.Join(c.Dir, "lock"), flock.SetPermissions(0o600)),
		scans: make(chan struct{}, runtime.GOMAXPROCS(0)), wake: make(chan struct{}, 1), records: map[Key]*record{},
		folders: map[string]map[Key]*folder{receiving: {}, sealed: {}, quarantined: {}},
	}
	locked, err := in.lock.TryLock()
	if err != nil {
		return nil, fmt.Errorf("lock spool: %w", err)
	}
	if !locked {
		return nil, ErrLocked
	}
	if in.secret, err = loadSecret(c.Dir); err == nil {
		err = in.recover()
	}
	if err != nil {
		return nil, errors.Join(err, in.lock.Unlock())
	}
	return in, nil
}

// Close lets other processes have the spool. Batches must have ended.
func (in *Inbox) Close() error { return in.lock.Unlock() }

// Key returns the handle of a study.
func (in *Inbox) Key(studyUID string) Key { return in.secret.study(studyUID) }

// Wake gets something when a study was completed by a signal.
func (in *Inbox) Wake() <-chan struct{} { return in.wake }

func (in *Inbox) path(state string, k Key, more ...string) string {
	return filepath.Join(append([]string{in.dir, state, string(k)}, more...)...)
}

// Has reports whether an instance was accepted, be it contributed already.
func (in *Inbox) Has(studyUID, sopUID string) (bool, error) {
	k := in.Key(studyUID)
	in.mu.Lock()
	defer in.mu.Unlock()
	if _, err := in.record(k); err != nil {
		return false, err
	}
	_, _, found := in.find(k, in.secret.instance(sopUID, nil).sop)
	return found, nil
}
