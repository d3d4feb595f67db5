// Package bench measures fluoro: each workload runs the real thing beside what
// it is compared with, in turns in the same run, and reports the ratio with
// the machine, the commit and the spread. Results that were kept stand in
// bench/results. Two workloads measure the protocol instead: they simulate its
// sortition and its economy, the same on every machine.
//
// It may import every room and no room imports it.
package bench

import (
	"context"
	"encoding/json"
	"fmt"
	"log/slog"
	"os"
	"path/filepath"
	"runtime/debug"
	"time"

	"github.com/fluoronet/fluoro/internal/version"
)

// Options of a run.
type Options struct {
	Binary  string // the fluoro binary that plays every role
	Root    string // the repository, for the reference models
	Library string // libonnxruntime; empty: see models/ort
	Dir     string // scratch folder on the disk to measure; emptied by the caller
	Rounds  int    // 0: the workload's own number
	Quick   bool   // small workloads, to see that they work; their figures mean nothing
	Said    func(format string, a ...any)
	Log     *slog.Logger
}

// Workload is one kind of measurement.
type Workload struct {
	Name      string
	Does      string
	Simulates bool // measures nothing here: its figures may be 0 or negative
	run       func(context.Context, Options, *Report) error
}

// Workloads lists what can be run, in the order of `all`.
var Workloads = []Workload{
	{Name: "pipeline", Does: "studies a second through a whole node, against raw ONNX Runtime on the same model and tensors", run: pipeline},
	{Name: "latency", Does: "from a study's lot to its result ready, inference left out, and from a block of the commit phase to the broadcast commitment", run: latency},
	{Name: "gas", Does: "gas of an attestation (commit, reveal and its part of the finalisation) alone and in batches, against posting one 32-byte word with an event", run: gas},
	{Name: "ipfs", Does: "adding and fetching a study of 1,000 files and 500 MB, against copying and hashing its files", run: ipfs},
	{
		Name: "sortition", Does: "committees and waiting of the time-widening sortition while nodes are down, against exact chances",
		Simulates: true, run: lotteries,
	},
	{
		Name: "economy", Does: "what honest, lazy, copying, silent and colluding nodes earn under the rules of the protocol, against honesty",
		Simulates: true, run: economics,
	},
	{Name: "imaging", Does: "MB of pixels a second decoded from each transfer syntax, against DCMTK and GDCM; parsing a series, against reading its bytes; de-identification", run: decoding},
	{Name: "explorer", Does: "pages and API of an index with 100,000 results and 10,000 studies for 50 users at once, against static files of the same sizes", run: explorers},
	{Name: "memory", Does: "resident memory of a node while it takes in a study of 1 GB", run: memory},
}

// Report is the outcome of one workload.
type Report struct {
	Workload string    `json:"workload"`
	Does     string    `json:"does"`
	Notice   string    `json:"notice"`
	Version  string    `json:"version"`
	Commit   string    `json:"commit"`
	Tags     string    `json:"tags,omitempty"` // build tags of the binary
	Machine  Machine   `json:"machine"`
	Started  time.Time `json:"started"`
	Seconds  float64   `json:"seconds"`
	Quick    bool      `json:"quick,omitempty"` // made small: the figures mean nothing
	Figures  []Figure  `json:"figures"`
	Notes    []string  `json:"notes"`
}

// Run measures one workload.
func (w Workload) Run(ctx context.Context, opt Options) (*Report, error) {
	dir, err := os.MkdirTemp(opt.Dir, "fluoro-bench-")
	if err != nil {
		return nil, fmt.Errorf("make scratch folder: %w", err)
	}
	defer os.RemoveAll(dir)
	opt.Dir = dir
	r := &Report{
		Workload: w.Name, Does: w.Does, Notice: version.Notice, Version: version.Version, Commit: version.Commit,
		Tags: buildTags(), Started: time.Now().UTC().Truncate(time.Second), Quick: opt.Quick, Figures: []Figure{}, Notes: []string{},
	}
	if r.Machine, err = thisMachine(); err != nil {
		return nil, err
	}
	start := time.Now()
	if err := w.run(ctx, opt, r); err != nil {
		return nil, fmt.Errorf("bench %s: %w", w.Name, err)
	}
	r.Seconds = time.Since(start).Seconds()
	return r, nil
}

// buildTags are the tags that this binary was built with.
func buildTags() string {
	info, _ := debug.ReadBuildInfo()
	for _, s := range info.Settings {
		if s.Key == "-tags" {
			return s.Value
		}
	}
	return ""
}

// Keep writes the report into a folder, in place of an older one: as NAME.json
// or, of a binary with build tags, as NAME-TAGS.json.
func (r *Report) Keep(dir string) error {
	raw, err := json.MarshalIndent(r, "", "  ")
	if err != nil {
		return fmt.Errorf("encode report: %w", err)
	}
	if err := os.MkdirAll(dir, 0o755); err != nil {
		return fmt.Errorf("keep report: %w", err)
	}
	name := r.Workload
	if r.Tags != "" {
		name += "-" + r.Tags
	}
	if err := os.WriteFile(filepath.Join(dir, name+".json"), append(raw, '\n'), 0o644); err != nil {
		return fmt.Errorf("keep report: %w", err)
	}
	return nil
}

// note adds a sentence on how a figure came about.
func (r *Report) note(format string, a ...any) {
	r.Notes = append(r.Notes, fmt.Sprintf(format, a...))
}

// rounds is how often to measure.
func (o Options) rounds(usual int) int {
	switch {
	case o.Rounds > 0:
		return o.Rounds
	case o.Quick:
		return 1
	}
	return usual
}

// sized is usual, or small in a quick run.
func (o Options) sized(usual, small int) int {
	if o.Quick {
		return small
	}
	return usual
}
