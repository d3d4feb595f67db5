package inbox

import (
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"strings"
	"time"
)

// Survey is what a spool holds. It names no study but by its Key.
type Survey struct {
	Receiving    []Holding `json:"receiving"`
	Contributing []Holding `json:"contributing"`
	Quarantine   []Holding `json:"quarantine"`
	Contributed  []Past    `json:"contributed"`
	Kept         int       `json:"kept"` // contributed studies whose files are not removed yet
}

// Holding is a study that is not contributed.
type Holding struct {
	Study     Key        `json:"study"`
	Instances int        `json:"instances"`
	Bytes     int64      `json:"bytes"`
	Explicit  bool       `json:"explicit,omitempty"` // waits to be completed by a signal
	Complete  bool       `json:"complete,omitempty"` // a signal said so
	Reason    string     `json:"reason,omitempty"`   // of a quarantine
	At        *time.Time `json:"at,omitempty"`       // of a quarantine
}

// Past is a study that was contributed.
type Past struct {
	Study         Key            `json:"study"`
	At            time.Time      `json:"at"`
	Contributions []Contribution `json:"contributions"`
	LeftOut       int            `json:"leftOut,omitempty"` // instances that are no images
}

// Look surveys the spool at dir without opening it: a gateway may be running.
// What it is changing meanwhile may be missed.
func Look(dir string) (Survey, error) {
	s := Survey{Receiving: []Holding{}, Contributing: []Holding{}, Quarantine: []Holding{}, Contributed: []Past{}}
	for state, into := range map[string]*[]Holding{receiving: &s.Receiving, sealed: &s.Contributing, quarantined: &s.Quarantine} {
		for _, k := range names(dir, state) {
			if h, there, err := lookAt(filepath.Join(dir, state, k)); err != nil {
				return s, err
			} else if there {
				h.Study = Key(k)
				*into = append(*into, h)
			}
		}
	}
	for _, file := range names(dir, done) {
		r, err := readRecord(filepath.Join(dir, done, file))
		if err != nil {
			return s, err
		}
		k := strings.TrimSuffix(file, ".json")
		s.Contributed = append(s.Contributed, Past{Key(k), r.At, r.Contributions, r.LeftOut})
	}
	s.Kept = len(names(dir, kept))
	return s, nil
}

// names lists a folder of the spool in order; one that is not there has none.
// What is being written begins with a dot.
func names(dir, state string) []string {
	entries, _ := os.ReadDir(filepath.Join(dir, state))
	var list []string
	for _, e := range entries {
		if !strings.HasPrefix(e.Name(), ".") {
			list = append(list, e.Name())
		}
	}
	return list
}

func lookAt(dir string) (h Holding, there bool, err error) {
	err = filepath.WalkDir(dir, func(path string, d fs.DirEntry, err error) error {
		switch {
		case err != nil:
			return err
		case d.Name() == explicitNote:
			h.Explicit = true
		case d.Name() == completeNote:
			h.Complete = true
		case d.Name() == reasonFile:
			r, err := readReason(path)
			if err != nil {
				return err
			}
			h.Reason, h.At = r.Reason, &r.At
		case strings.HasSuffix(d.Name(), suffix):
			info, err := d.Info()
			if err != nil {
				return err
			}
			h.Instances, h.Bytes = h.Instances+1, h.Bytes+info.Size()
		}
		return nil
	})
	if errors.Is(err, fs.ErrNotExist) { // it went on
		return h, false, nil
	}
	if err != nil {
		return h, false, fmt.Errorf("look at spool: %w", err)
	}
	return h, h.Instances > 0, nil
}
