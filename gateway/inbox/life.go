package inbox

import (
	"cmp"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"slices"
	"strconv"
	"strings"
	"time"

	"github.com/fluoronet/fluoro/internal/durable"
	"github.com/fluoronet/fluoro/study"
)

// Due lists the studies that are complete, those that wait longest first: by
// signal, or because nothing came for the time quiet.
func (in *Inbox) Due(quiet time.Duration) []Key {
	in.mu.Lock()
	defer in.mu.Unlock()
	var due []Key
	for k, f := range in.folders[receiving] {
		if in.due(f, quiet) {
			due = append(due, k)
		}
	}
	slices.SortFunc(due, func(a, b Key) int {
		return cmp.Or(in.folders[receiving][a].last.Compare(in.folders[receiving][b].last), cmp.Compare(a, b))
	})
	return due
}

func (in *Inbox) due(f *folder, quiet time.Duration) bool {
	return f.open == 0 && (f.complete || !f.explicit && in.now().Sub(f.last) >= quiet)
}

// Complete says that nothing more will come for a study: ErrUnknown when the
// spool is not receiving it.
func (in *Inbox) Complete(k Key) error {
	in.mu.Lock()
	defer in.mu.Unlock()
	f := in.folders[receiving][k]
	if f == nil {
		return ErrUnknown
	}
	if !f.complete {
		if err := durable.WriteFile(in.path(receiving, k, completeNote), nil); err != nil {
			return fmt.Errorf("complete study: %w", err)
		}
		f.complete = true
	}
	select {
	case in.wake <- struct{}{}:
	default:
	}
	return nil
}

// Part is the images of one modality of a sealed study.
type Part struct {
	Modality  study.Modality
	Dir       string // holds their files and nothing else
	Instances int
}

// Seal closes a study that is still Due, and returns its images by modality;
// ErrUnknown when more of it came. What comes for it from now on is
// quarantined. Finish or Quarantine ends it.
func (in *Inbox) Seal(k Key, quiet time.Duration) ([]Part, error) {
	in.mu.Lock()
	defer in.mu.Unlock()
	f := in.folders[receiving][k]
	if f == nil || !in.due(f, quiet) {
		return nil, ErrUnknown
	}
	err := os.Remove(in.path(receiving, k, reasonFile)) // of a quarantine that it came out of
	if err == nil || errors.Is(err, fs.ErrNotExist) {
		err = durable.Move(in.path(receiving, k), in.path(sealed, k))
	}
	if err != nil {
		return nil, fmt.Errorf("seal study: %w", err)
	}
	delete(in.folders[receiving], k)
	in.folders[sealed][k] = f
	return in.parts(k, f), nil
}

// Sealed lists the studies that are sealed and have not ended, after a crash.
func (in *Inbox) Sealed() map[Key][]Part {
	in.mu.Lock()
	defer in.mu.Unlock()
	all := map[Key][]Part{}
	for k, f := range in.folders[sealed] {
		all[k] = in.parts(k, f)
	}
	return all
}

func (in *Inbox) parts(k Key, f *folder) []Part {
	counts := map[string]int{}
	for _, h := range f.files {
		counts[h.part]++
	}
	var parts []Part
	for part, n := range counts {
		if m, err := study.ParseModality(part); err == nil {
			parts = append(parts, Part{m, in.path(sealed, k, part), n})
		}
	}
	slices.SortFunc(parts, func(a, b Part) int { return cmp.Compare(a.Modality, b.Modality) })
	return parts
}

// Finish records that a sealed study was contributed, and removes its files or
// keeps them for the time Retain.
func (in *Inbox) Finish(k Key, contributions []Contribution) error {
	in.mu.Lock()
	defer in.mu.Unlock()
	f := in.folders[sealed][k]
	if f == nil {
		return ErrUnknown
	}
	past, err := in.record(k)
	if err != nil {
		return err
	}
	r := &record{Schema: recordSchema, Instances: map[string]string{}}
	if past != nil { // this is what came late
		r.Contributions, r.LeftOut = past.Contributions, past.LeftOut
		for sop, bytes := range past.Instances {
			r.Instances[sop] = bytes
		}
	}
	r.At, r.Contributions = in.now().UTC().Truncate(time.Second), slices.Concat(r.Contributions, contributions)
	for sop, h := range f.files {
		r.Instances[sop] = h.bytes
		if h.part == other {
			r.LeftOut++
		}
	}
	if err := in.keep(k, r); err != nil {
		return err
	}
	in.forget(sealed, k)
	return in.putAway(k, r.At)
}

// forget drops the entry of a folder that is not counted any more.
func (in *Inbox) forget(state string, k Key) {
	f := in.folders[state][k]
	delete(in.folders[state], k)
	in.instances -= len(f.files)
	in.used.Add(-f.bytes)
}

// putAway removes a sealed folder whose record is written.
func (in *Inbox) putAway(k Key, at time.Time) error {
	from := in.path(sealed, k)
	if in.retain > 0 {
		return durable.Move(from, in.path(kept, k)+"."+strconv.FormatInt(at.Unix(), 10))
	}
	if err := os.RemoveAll(from); err != nil {
		return fmt.Errorf("remove contributed files: %w", err)
	}
	return nil
}

// Tend does what time and other processes ask for: it removes what was kept for
// the time Retain, and takes studies out of quarantine.
func (in *Inbox) Tend() error { return errors.Join(in.Expire(), in.Requested()) }

// Expire removes what was kept for the time Retain.
func (in *Inbox) Expire() error {
	entries, err := os.ReadDir(filepath.Join(in.dir, kept))
	if err != nil {
		return fmt.Errorf("look for expired files: %w", err)
	}
	for _, e := range entries {
		_, at, _ := strings.Cut(e.Name(), ".")
		seconds, err := strconv.ParseInt(at, 10, 64)
		if err != nil || in.now().Sub(time.Unix(seconds, 0)) < in.retain {
			continue
		}
		if err := os.RemoveAll(filepath.Join(in.dir, kept, e.Name())); err != nil {
			return fmt.Errorf("remove expired files: %w", err)
		}
	}
	return nil
}
