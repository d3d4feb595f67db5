package institution

import (
	"encoding/json"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"regexp"

	"github.com/fluoronet/fluoro/imaging/deid"
	"github.com/fluoronet/fluoro/study"
)

// Awaited are labels of studies that are not contributed yet. Files are named
// by keyed hashes: whoever lists the folder learns of no study.
type Awaited struct {
	Dir string
	Key deid.Key // that the studies are de-identified with

	table map[string]study.Label // by handle, instead of Dir; nil: none
}

// ErrNoLabel says that a table of labels has none for a study.
var ErrNoLabel = errors.New("the table of labels has none for this study: a label cannot be committed to later, so correct the table, or leave it out")

// ErrNoStudy says that a text names no study.
var ErrNoStudy = errors.New("it is neither a file or folder here nor a Study Instance UID")

var uidForm = regexp.MustCompile(`^[0-9]{1,20}(\.[0-9]{1,40}){2,20}$`)

const awaitedSchema = "fluoro/awaited-label/1"

type awaitedLabel struct {
	Schema string `json:"schema"`
	Label  string `json:"label"`
}

// Handle stands for the study that a text names: its path, its Study Instance
// UID, or the pseudonym of that. Both UIDs have the same handle.
func (a Awaited) Handle(text string) (string, error) {
	if len(text) <= 64 && uidForm.MatchString(text) {
		return a.ofUID(text), nil
	}
	return a.ofPath(text)
}

func (a Awaited) ofUID(uid string) string { return a.Key.NameHash("study " + a.Key.UID(uid)) }

func (a Awaited) ofPath(path string) (string, error) {
	abs, err := filepath.Abs(path)
	if err == nil {
		abs, err = filepath.EvalSymlinks(abs)
	}
	if err != nil {
		return "", ErrNoStudy
	}
	return a.Key.NameHash("path " + abs), nil
}

// With returns the same, but with a table in which every study must be.
func (a Awaited) With(table map[string]study.Label) Awaited {
	a.table = table
	return a
}

// Of is a LabelOf.
func (a Awaited) Of(input, studyUID string) (study.Label, error) {
	handles := []string{a.ofUID(studyUID)}
	if path, err := a.ofPath(input); err == nil {
		handles = append(handles, path)
	}
	for _, h := range handles {
		if l, err := a.find(h); l != nil || err != nil {
			return l, err
		}
	}
	if a.table != nil {
		return nil, fmt.Errorf("%w: %w", ErrStudy, ErrNoLabel)
	}
	return nil, nil
}

func (a Awaited) find(handle string) (study.Label, error) {
	if a.table != nil {
		return a.table[handle], nil
	}
	raw, err := os.ReadFile(a.file(handle))
	if errors.Is(err, fs.ErrNotExist) {
		return nil, nil
	}
	if err != nil {
		return nil, fmt.Errorf("read awaited label: %w", err)
	}
	var kept awaitedLabel
	if err := json.Unmarshal(raw, &kept); err != nil || kept.Schema != awaitedSchema {
		return nil, fmt.Errorf("%s is no label: import it again", a.file(handle))
	}
	return study.ParseLabel(kept.Label)
}

func (a Awaited) file(handle string) string { return filepath.Join(a.Dir, handle+".json") }

// Keep keeps the label of the study with that handle until it is contributed.
// Another one that is kept is ErrOtherLabel, unless it may be replaced.
func (a Awaited) Keep(handle string, label study.Label, replace bool) error {
	kept, err := a.find(handle)
	if err == nil && kept != nil && kept.String() != label.String() && !replace {
		err = ErrOtherLabel
	}
	if err != nil {
		return err
	}
	return keepSecret(a.file(handle), awaitedLabel{awaitedSchema, label.String()})
}
