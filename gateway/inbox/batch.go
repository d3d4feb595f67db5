package inbox

import (
	"context"
	"crypto/sha256"
	"errors"
	"fmt"
	"io"
	"os"
	"path/filepath"

	"github.com/fluoronet/fluoro/internal/durable"
)

// Batch is some instances that are accepted together.
type Batch struct {
	in       *Inbox
	study    string
	explicit bool
	touched  map[*folder]bool
	dirs     map[string]bool // to be synced
}

// Receipt names an instance that was taken.
type Receipt struct {
	SOPClass, SOPInstance, Study string
	Key                          Key
	Duplicate                    bool // it was here already
}

// Begin starts a batch. study is the Study Instance UID that every instance
// must have, or "" for any. With explicit, the studies of the batch are not
// complete by being quiet: they wait for Complete.
func (in *Inbox) Begin(study string, explicit bool) *Batch {
	return &Batch{in: in, study: study, explicit: explicit, touched: map[*folder]bool{}, dirs: map[string]bool{}}
}

// Add takes one Part 10 file, streamed to disk. The receipt names it as far as
// it could be read, with an error too. Not before Commit is it accepted. An
// error that wraps none of the package's is the disk's or the reader's.
func (b *Batch) Add(ctx context.Context, r io.Reader) (Receipt, error) {
	f, err := os.CreateTemp(filepath.Join(b.in.dir, incoming), "") // mode 0600
	if err != nil {
		return Receipt{}, fmt.Errorf("spool: %w", err)
	}
	charged := int64(0)
	defer func() {
		f.Close()
		os.Remove(f.Name()) // when it was not moved
		b.in.used.Add(-charged)
	}()
	hash := sha256.New()
	size, err := io.Copy(io.MultiWriter(&meter{b.in, f, &charged}, hash), &contextReader{ctx, r})
	if err != nil {
		return Receipt{}, err
	}
	h, err := b.in.readHeader(f, size)
	receipt := Receipt{SOPClass: h.sopClass, SOPInstance: h.sop, Study: h.study}
	if err != nil {
		return receipt, err
	}
	if b.study != "" && h.study != b.study {
		return receipt, ErrMismatch
	}
	if err := f.Sync(); err != nil {
		return receipt, fmt.Errorf("spool: %w", err)
	}
	receipt.Key = b.in.secret.study(h.study)
	n := b.in.secret.instance(h.sop, hash.Sum(nil))
	receipt.Duplicate, err = b.place(f.Name(), receipt.Key, n, held{n.bytes, h.part, size})
	if err == nil && !receipt.Duplicate {
		charged = 0 // it stays
	}
	return receipt, err
}

// place moves a file to where it belongs, unless it is there.
func (b *Batch) place(from string, k Key, n name, h held) (duplicate bool, err error) {
	in := b.in
	in.mu.Lock()
	defer in.mu.Unlock()
	state, err := in.stateForNew(k)
	if err != nil {
		return false, err
	}
	if at, other, found := in.find(k, n.sop); found {
		if other != n.bytes {
			return false, ErrConflict
		}
		if at == receiving || at == quarantined { // that it was accepted is promised by this batch too
			b.touch(at, k, in.folders[at][k], in.folders[at][k].files[n.sop].part)
		}
		return true, nil
	}
	to := in.folders[state][k]
	switch {
	case to == nil && in.studies() >= in.limits.Studies:
		return false, fmt.Errorf("%w: %d studies wait in it", ErrFull, in.limits.Studies)
	case to != nil && len(to.files) >= in.limits.StudyInstances:
		return false, fmt.Errorf("%w: a study may have %d instances", ErrFull, in.limits.StudyInstances)
	case in.instances >= in.limits.Instances:
		return false, fmt.Errorf("%w: %d instances wait in it", ErrFull, in.limits.Instances)
	}
	dir := in.path(state, k, h.part)
	if err := os.MkdirAll(dir, 0o700); err != nil {
		return false, fmt.Errorf("spool: %w", err)
	}
	if to == nil {
		if to, err = in.found(state, k, b.explicit); err != nil {
			return false, fmt.Errorf("spool: %w", err)
		}
	}
	if err := os.Rename(from, filepath.Join(dir, n.file())); err != nil {
		return false, fmt.Errorf("spool: %w", err)
	}
	to.put(n.sop, h)
	in.instances++
	b.touch(state, k, to, h.part)
	return false, nil
}

// found makes the entry of a folder that is there, with the note that goes
// with its state.
func (in *Inbox) found(state string, k Key, explicit bool) (*folder, error) {
	f := &folder{files: map[string]held{}, explicit: explicit && state == receiving}
	var err error
	switch {
	case state == quarantined:
		err = in.writeReason(in.path(state, k), late)
	case f.explicit:
		err = durable.WriteFile(in.path(state, k, explicitNote), nil)
	}
	if err == nil {
		in.folders[state][k] = f
	}
	return f, err
}

func (f *folder) put(sop string, h held) {
	f.files[sop] = h
	f.bytes += h.size
}

// touch holds a folder where it is until the batch ends.
func (b *Batch) touch(state string, k Key, f *folder, part string) {
	f.last = b.in.now()
	if !b.touched[f] {
		b.touched[f] = true
		f.open++
	}
	b.dirs[b.in.path(state, k, part)], b.dirs[b.in.path(state, k)], b.dirs[filepath.Join(b.in.dir, state)] = true, true, true
}

// stateForNew is where an instance of the study goes that is not here: to the
// rest of it, unless that has gone on already.
func (in *Inbox) stateForNew(k Key) (string, error) {
	past, err := in.record(k)
	if err != nil {
		return "", err
	}
	if past != nil || in.folders[sealed][k] != nil || in.folders[quarantined][k] != nil {
		return quarantined, nil
	}
	return receiving, nil
}

// find looks for an instance of a study in every state. The state is "" when
// it was contributed.
func (in *Inbox) find(k Key, sop string) (state, bytes string, found bool) {
	for state, folders := range in.folders {
		if f := folders[k]; f != nil {
			if h, ok := f.files[sop]; ok {
				return state, h.bytes, true
			}
		}
	}
	if past := in.records[k]; past != nil {
		bytes, found = past.Instances[sop]
	}
	return "", bytes, found
}

// studies is how many are not contributed.
func (in *Inbox) studies() int {
	return len(in.folders[receiving]) + len(in.folders[sealed]) + len(in.folders[quarantined])
}

// Commit makes durable what was added and ends the batch.
func (b *Batch) Commit() error {
	var errs []error
	for dir := range b.dirs {
		errs = append(errs, durable.SyncDir(dir))
	}
	b.in.mu.Lock()
	defer b.in.mu.Unlock()
	for f := range b.touched {
		f.open--
		f.last = b.in.now()
	}
	b.touched = nil
	if err := errors.Join(errs...); err != nil {
		return fmt.Errorf("spool: %w", err)
	}
	return nil
}

// meter writes to a file and charges the spool for it.
type meter struct {
	in      *Inbox
	f       *os.File
	charged *int64
}

func (m *meter) Write(p []byte) (int, error) {
	n := int64(len(p))
	*m.charged += n
	if *m.charged > m.in.limits.InstanceBytes {
		m.in.used.Add(n)
		return 0, fmt.Errorf("%w: an instance may have %d bytes", ErrFull, m.in.limits.InstanceBytes)
	}
	if m.in.used.Add(n) > m.in.limits.SpoolBytes {
		return 0, fmt.Errorf("%w: it may have %d bytes", ErrFull, m.in.limits.SpoolBytes)
	}
	if _, err := m.f.Write(p); err != nil {
		return 0, fmt.Errorf("spool: %w", err)
	}
	return len(p), nil
}

// contextReader ends with its context.
type contextReader struct {
	ctx context.Context
	r   io.Reader
}

func (c *contextReader) Read(p []byte) (int, error) {
	if err := c.ctx.Err(); err != nil {
		return 0, err
	}
	return c.r.Read(p)
}
