package inbox

import (
	"encoding/json"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"time"

	"github.com/fluoronet/fluoro/internal/durable"
	"github.com/fluoronet/fluoro/study"
)

const (
	recordSchema = "fluoro/gateway/done/1"
	reasonSchema = "fluoro/gateway/reason/1"

	reasonFile   = "reason.json"
	explicitNote = "explicit" // the study waits for Complete
	completeNote = "complete" // and was completed

	maxRecords = 1000 // held in memory
)

// late is the reason of what comes for a study that has gone on.
const late = "it came after its study was contributed or quarantined: `fluoro gateway retry` contributes it as a study of its own"

// Contribution is what became of the images of one modality.
type Contribution struct {
	Modality  study.Modality `json:"modality"`
	StudyID   study.Hash     `json:"studyId"`
	CID       study.CID      `json:"cid"`
	Instances int            `json:"instances"`
}

// record is what stays of a contributed study.
type record struct {
	Schema        string            `json:"schema"`
	At            time.Time         `json:"at"` // of the last contribution
	Contributions []Contribution    `json:"contributions"`
	LeftOut       int               `json:"leftOut"`   // instances that are no images
	Instances     map[string]string `json:"instances"` // name.sop to name.bytes
}

// record returns what stays of a study; nil when it was not contributed. The
// caller holds mu.
func (in *Inbox) record(k Key) (*record, error) {
	if r, ok := in.records[k]; ok {
		return r, nil
	}
	r, err := readRecord(in.path(done, k) + ".json")
	if errors.Is(err, fs.ErrNotExist) {
		r, err = nil, nil
	}
	if err != nil {
		return nil, err
	}
	if len(in.records) >= maxRecords {
		clear(in.records)
	}
	in.records[k] = r
	return r, nil
}

func readRecord(path string) (*record, error) {
	raw, err := os.ReadFile(path)
	if err != nil {
		return nil, fmt.Errorf("read record of a contributed study: %w", err)
	}
	var r record
	if err := json.Unmarshal(raw, &r); err != nil || r.Schema != recordSchema {
		return nil, fmt.Errorf("%s is no record of a contributed study: restore it from a copy", path)
	}
	return &r, nil
}

// keep writes the record that a study was contributed. The caller holds mu.
func (in *Inbox) keep(k Key, r *record) error {
	raw, err := json.Marshal(r)
	if err == nil {
		err = durable.WriteFile(in.path(done, k)+".json", raw)
	}
	if err != nil {
		return fmt.Errorf("record contribution: %w", err)
	}
	in.records[k] = r
	return nil
}

// reason is why a study is in quarantine.
type reason struct {
	Schema string    `json:"schema"`
	Reason string    `json:"reason"`
	At     time.Time `json:"at"`
}

func (in *Inbox) writeReason(dir, why string) error {
	raw, err := json.Marshal(reason{reasonSchema, why, in.now().UTC().Truncate(time.Second)})
	if err != nil {
		return err
	}
	return durable.WriteFile(dir+"/"+reasonFile, raw)
}

func readReason(path string) (reason, error) {
	var r reason
	raw, err := os.ReadFile(path)
	if err == nil {
		err = json.Unmarshal(raw, &r)
	}
	return r, err
}
