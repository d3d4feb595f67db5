package tolerance

import (
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"path/filepath"

	"github.com/fluoronet/fluoro/models"
	"github.com/fluoronet/fluoro/models/worker"
)

// Machine is a CPU that a probe runs on: this one, or one that qemu emulates.
type Machine struct {
	Name     string    // "native", "Nehalem", "cortex-a72"
	Command  []string  // runs Main: a probe, after an emulator and its arguments if there is one
	Library  string    // ONNX Runtime for the probe's architecture
	Readable []string  // what else the command reads, such as the emulator's system libraries
	Settings []Setting // in which the probe runs every input
	Inputs   int       // only so many of the first inputs; 0: all
}

// Native is this machine: the probe on 1, 2 and 4 threads, each at the
// optimisation levels disabled, basic and all.
func Native(probe []string, library string) Machine {
	m := Machine{Name: "native", Command: probe, Library: library}
	for _, threads := range []int{1, 2, 4} {
		for _, level := range []string{"all", "basic", "disabled"} {
			m.Settings = append(m.Settings, Setting{threads, level})
		}
	}
	return m
}

// Bounds of a probe. Its memory holds the emulator, the emulated program and
// everything that fluoro's own code makes of a study.
const (
	probeMemory = 4 << 30
	maxAnswers  = 64 << 20
)

// run starts the probe behind a worker's walls and returns an answer for each
// of the machine's settings. The answers are checked to fit the request.
func (m Machine) run(ctx context.Context, pkg *models.Package, inputs []string) ([]Answer, error) {
	request := Request{Library: m.Library, Package: pkg.Dir, Inputs: inputs, Settings: m.Settings}
	raw, err := json.Marshal(request)
	if err != nil {
		return nil, fmt.Errorf("write request: %w", err)
	}
	errand := worker.Errand{Command: m.Command, Memory: probeMemory + 2*uint64(pkg.Manifest.Needs.MemoryMB)<<20}
	errand.Readable = append(errand.Readable, m.Readable...)
	errand.Readable = append(errand.Readable, filepath.Dir(m.Library), pkg.Dir)
	errand.Readable = append(errand.Readable, inputs...)
	for _, arg := range m.Command {
		if filepath.IsAbs(arg) {
			errand.Readable = append(errand.Readable, arg)
		}
	}
	out, err := errand.Run(ctx, raw, maxAnswers)
	if err != nil {
		return nil, err
	}
	return parseAnswers(out, request, len(pkg.Manifest.Findings))
}

var errAnswer = errors.New("the probe's answer does not fit the request")

// parseAnswers reads what a probe printed. A network ran in it, so nothing in
// it is believed.
func parseAnswers(out []byte, r Request, findings int) ([]Answer, error) {
	var answers []Answer
	for decoder := json.NewDecoder(bytes.NewReader(out)); ; {
		var a Answer
		if err := decoder.Decode(&a); errors.Is(err, io.EOF) {
			break
		} else if err != nil {
			return nil, fmt.Errorf("read answer: %w", err)
		}
		if a.Error != "" {
			return nil, errors.New(a.Error)
		}
		if len(a.Cases) != len(r.Inputs) {
			return nil, fmt.Errorf("%w: %d cases for %d inputs", errAnswer, len(a.Cases), len(r.Inputs))
		}
		for i, c := range a.Cases {
			if c.ok() != (len(c.Exact) == findings) {
				return nil, fmt.Errorf("%w: %s with %d findings for input %d", errAnswer, c.Status, len(c.Exact), i)
			}
		}
		answers = append(answers, a)
	}
	if len(answers) != len(r.Settings) {
		return nil, fmt.Errorf("%w: %d answers for %d settings", errAnswer, len(answers), len(r.Settings))
	}
	return answers, nil
}
