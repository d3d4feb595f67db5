package inbox

import (
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"

	"github.com/fluoronet/fluoro/internal/durable"
)

// Quarantine puts a sealed study aside with a reason, which names nobody.
func (in *Inbox) Quarantine(k Key, why string) error {
	in.mu.Lock()
	defer in.mu.Unlock()
	if in.folders[sealed][k] == nil {
		return ErrUnknown
	}
	// From here on a restart goes on with the move.
	if err := in.writeReason(in.path(sealed, k), why); err != nil {
		return fmt.Errorf("quarantine study: %w", err)
	}
	return in.moveAside(k)
}

// moveAside brings a sealed study that has a reason to what came late for it,
// if anything did. The caller holds mu, or is alone.
func (in *Inbox) moveAside(k Key) error {
	from, to := in.path(sealed, k), in.path(quarantined, k)
	if err := merge(from, to); err != nil {
		return fmt.Errorf("quarantine study: %w", err)
	}
	f, there := in.folders[sealed][k], in.folders[quarantined][k]
	delete(in.folders[sealed], k)
	if f == nil || there == nil {
		if f != nil {
			in.folders[quarantined][k] = f
		}
		return nil
	}
	for sop, h := range f.files {
		there.put(sop, h)
	}
	return nil
}

// merge moves a study's folder into another, file by file if that is there.
func merge(from, to string) error {
	if _, err := os.Stat(to); errors.Is(err, fs.ErrNotExist) {
		return durable.Move(from, to)
	}
	err := filepath.WalkDir(from, func(path string, d fs.DirEntry, err error) error {
		if err != nil || d.IsDir() || filepath.Base(path) == reasonFile {
			return err
		}
		rel, err := filepath.Rel(from, path)
		if err != nil {
			return err
		}
		target := filepath.Join(to, rel)
		if err := os.MkdirAll(filepath.Dir(target), 0o700); err != nil {
			return err
		}
		return durable.Move(path, target)
	})
	if err != nil {
		return err
	}
	if err := durable.Move(filepath.Join(from, reasonFile), filepath.Join(to, reasonFile)); err != nil { // the study's, not that it came late
		return err
	}
	return os.RemoveAll(from)
}

// Retry takes a study out of quarantine, to be contributed as it is.
func (in *Inbox) Retry(k Key) error {
	in.mu.Lock()
	defer in.mu.Unlock()
	f := in.folders[quarantined][k]
	if f == nil || f.open > 0 || in.folders[sealed][k] != nil {
		return ErrUnknown
	}
	if err := durable.WriteFile(in.path(quarantined, k, completeNote), nil); err != nil {
		return fmt.Errorf("retry study: %w", err)
	}
	if err := durable.Move(in.path(quarantined, k), in.path(receiving, k)); err != nil {
		return fmt.Errorf("retry study: %w", err)
	}
	delete(in.folders[quarantined], k)
	f.complete = true
	in.folders[receiving][k] = f
	return nil
}
