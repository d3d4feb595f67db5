package watch

import (
	"crypto/sha256"
	"encoding/hex"
	"encoding/json"
	"errors"
	"fmt"
	"hash"
	"io/fs"
	"os"
	"path/filepath"
	"time"

	"github.com/fluoronet/fluoro/gateway/inbox"
	"github.com/fluoronet/fluoro/internal/durable"
)

// ReportSchema names the form of a Report.
const ReportSchema = "fluoro/watch/1"

// Report is what stands beside a study that has ended, as NAME.report.json.
type Report struct {
	Schema        string               `json:"schema"`
	State         string               `json:"state"` // done or failed
	At            time.Time            `json:"at"`
	Reason        string               `json:"reason,omitempty"` // of a failure
	Files         int                  `json:"files"`
	Contributions []inbox.Contribution `json:"contributions,omitempty"`
}

// changed is the reason of a study to which something came too late.
const changed = "files came or changed while it was contributed: what is on chain is not what stands here. Put the new files into a folder of their own"

// fingerprint is how a study's folder looks: names, sizes and times of its files.
type fingerprint struct {
	files int
	sum   string
}

func (f *Folder) lookAt(name string) fingerprint {
	look, sum := fingerprint{}, sha256.New()
	err := filepath.WalkDir(filepath.Join(f.Dir, name), func(path string, d fs.DirEntry, err error) error {
		if err != nil {
			return err
		}
		return look.add(sum, path, d)
	})
	if err != nil { // it is being moved or written: not complete
		return fingerprint{}
	}
	look.sum = hex.EncodeToString(sum.Sum(nil))
	return look
}

func (l *fingerprint) add(sum hash.Hash, path string, d fs.DirEntry) error {
	if d.IsDir() {
		return nil
	}
	info, err := d.Info()
	if err != nil {
		return err
	}
	l.files++
	fmt.Fprintf(sum, "%q %d %d %d\n", path, info.Size(), info.ModTime().UnixNano(), info.Mode())
	return nil
}

// Finish moves a sealed study to done, unless it has changed meanwhile.
func (f *Folder) Finish(k inbox.Key, contributed []inbox.Contribution) error {
	f.mu.Lock()
	defer f.mu.Unlock()
	a := f.studies[k]
	if a == nil {
		return inbox.ErrUnknown
	}
	r := Report{State: doneFolder, Contributions: contributed}
	if f.lookAt(a.name) != a.look {
		r.State, r.Reason = failedFolder, changed
	}
	return f.end(k, a, r)
}

// Quarantine moves a sealed study to failed with a reason, which names nobody.
func (f *Folder) Quarantine(k inbox.Key, why string) error {
	f.mu.Lock()
	defer f.mu.Unlock()
	a := f.studies[k]
	if a == nil {
		return inbox.ErrUnknown
	}
	return f.end(k, a, Report{State: failedFolder, Reason: why})
}

// end writes the report, moves the folder, and removes its marker, in this
// order: a crash in between leaves a folder that is contributed again, or a
// marker that Tend removes.
func (f *Folder) end(k inbox.Key, a *arrival, r Report) error {
	r.Schema, r.At, r.Files = ReportSchema, f.Now().UTC().Truncate(time.Second), a.look.files
	to := filepath.Join(f.Dir, r.State, a.name)
	for n := 2; exists(to); n++ {
		to = filepath.Join(f.Dir, r.State, fmt.Sprintf("%s.%d", a.name, n))
	}
	raw, err := json.MarshalIndent(r, "", "  ")
	if err == nil {
		err = durable.WriteFile(to+".report.json", append(raw, '\n'))
	}
	if err == nil {
		err = durable.Move(filepath.Join(f.Dir, a.name), to)
	}
	if err != nil {
		return fmt.Errorf("put a contributed study away: %w", withoutPath(err))
	}
	delete(f.studies, k)
	if err := os.Remove(filepath.Join(f.Dir, a.name+Marker)); err != nil && !errors.Is(err, fs.ErrNotExist) {
		return fmt.Errorf("remove marker: %w", withoutPath(err))
	}
	return nil
}

// withoutPath drops folder names, which may name patients.
func withoutPath(err error) error {
	var path *fs.PathError
	var link *os.LinkError
	switch {
	case errors.As(err, &path):
		return path.Err
	case errors.As(err, &link):
		return link.Err
	}
	return err
}
