package inbox

import (
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
)

// Outcome is where one study is.
type Outcome struct {
	Study         Key            `json:"study"`
	State         string         `json:"state"` // receiving, contributing, quarantined, contributed or unknown
	Instances     int            `json:"instances,omitempty"`
	Reason        string         `json:"reason,omitempty"`        // of a quarantine
	Contributions []Contribution `json:"contributions,omitempty"` // also of a study whose late instances are in quarantine
}

// Find looks for a study in the spool at dir without opening it.
func Find(dir string, k Key) (Outcome, error) {
	o := Outcome{Study: k, State: "unknown"}
	r, err := readRecord(filepath.Join(dir, done, string(k)+".json"))
	switch {
	case err == nil:
		o.State, o.Contributions = "contributed", r.Contributions
	case !errors.Is(err, fs.ErrNotExist):
		return o, err
	}
	for _, s := range []struct{ folder, state string }{{quarantined, "quarantined"}, {receiving, "receiving"}, {sealed, "contributing"}} {
		h, there, err := lookAt(filepath.Join(dir, s.folder, string(k)))
		if err != nil {
			return o, err
		}
		if there {
			o.State, o.Instances, o.Reason = s.state, h.Instances, h.Reason
		}
	}
	return o, nil
}

// KeyOf returns the handle of a study in the spool at dir, without opening it.
func KeyOf(dir, studyUID string) (Key, error) {
	raw, err := os.ReadFile(filepath.Join(dir, secretFile))
	if err != nil || len(raw) != len(secret{}) {
		return "", fmt.Errorf("%w: there is no spool at %s yet", ErrUnknown, dir)
	}
	return (*secret)(raw).study(studyUID), nil
}
