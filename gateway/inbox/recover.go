package inbox

import (
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"

	"github.com/fluoronet/fluoro/study"
)

// recover reads the spool's folders and finishes what a crash cut off.
func (in *Inbox) recover() error {
	unfinished, err := filepath.Glob(filepath.Join(in.dir, incoming, "*"))
	if err != nil {
		return err
	}
	for _, file := range unfinished { // nobody was told that they were accepted
		if err := os.Remove(file); err != nil {
			return fmt.Errorf("clear spool: %w", err)
		}
	}
	for _, state := range []string{receiving, sealed, quarantined} {
		entries, err := os.ReadDir(filepath.Join(in.dir, state))
		if err != nil {
			return fmt.Errorf("read spool: %w", err)
		}
		for _, e := range entries {
			k, err := ParseKey(e.Name())
			if err != nil {
				return fmt.Errorf("spool folder %s has something that is none of its own: %w", filepath.Join(in.dir, state), err)
			}
			if err := in.load(state, k); err != nil {
				return err
			}
		}
	}
	return in.finishSealed()
}

// load reads one study's folder; one that holds no file was being made or
// removed, and goes.
func (in *Inbox) load(state string, k Key) error {
	f := &folder{files: map[string]held{}, last: in.now()}
	for note, into := range map[string]*bool{explicitNote: &f.explicit, completeNote: &f.complete} {
		_, err := os.Stat(in.path(state, k, note))
		*into = err == nil
	}
	parts, err := os.ReadDir(in.path(state, k))
	if err != nil {
		return fmt.Errorf("read spool: %w", err)
	}
	for _, part := range parts {
		if !part.IsDir() {
			continue
		}
		if _, err := study.ParseModality(part.Name()); err != nil && part.Name() != other {
			return fmt.Errorf("spool folder %s is none of its own", in.path(state, k, part.Name()))
		}
		files, err := os.ReadDir(in.path(state, k, part.Name()))
		if err != nil {
			return fmt.Errorf("read spool: %w", err)
		}
		for _, file := range files {
			n, ok := parseName(file.Name())
			info, err := file.Info()
			if !ok || err != nil {
				return fmt.Errorf("spool file %s is none of its own", in.path(state, k, part.Name(), file.Name()))
			}
			f.put(n.sop, held{n.bytes, part.Name(), info.Size()})
		}
	}
	if len(f.files) == 0 {
		return os.RemoveAll(in.path(state, k))
	}
	in.folders[state][k] = f
	in.instances += len(f.files)
	in.used.Add(f.bytes)
	return nil
}

// finishSealed ends the studies whose end was decided before the crash: those
// with a reason go to quarantine, those with a record are put away. The rest
// are contributed again, which costs nothing when they were.
func (in *Inbox) finishSealed() error {
	for k, f := range in.folders[sealed] {
		if _, err := os.Stat(in.path(sealed, k, reasonFile)); err == nil {
			if err := in.moveAside(k); err != nil {
				return err
			}
			continue
		} else if !errors.Is(err, fs.ErrNotExist) {
			return fmt.Errorf("read spool: %w", err)
		}
		past, err := in.record(k)
		if err != nil {
			return err
		}
		if past == nil || !past.covers(f) {
			continue
		}
		in.forget(sealed, k)
		if err := in.putAway(k, past.At); err != nil {
			return err
		}
	}
	return nil
}

// covers reports whether all instances of a folder stand in the record.
func (r *record) covers(f *folder) bool {
	for sop, h := range f.files {
		if r.Instances[sop] != h.bytes {
			return false
		}
	}
	return true
}
