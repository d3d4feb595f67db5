// Package ort is ONNX Runtime in this process, as a models.Runtime.
//
// A network is a stranger's program: package models/worker runs this one in
// confined processes, and that is what serves a node. Here it runs with every
// right of the caller, for the worker itself and for measuring raw speed.
//
// For the same numbers everywhere: the CPU execution provider, one thread, a
// fixed optimisation level. Networks are loaded from bytes, so that ONNX
// Runtime has no folder to resolve other files in; models/onnx has refused
// networks that name any.
package ort

import (
	"context"
	"errors"
	"fmt"
	"runtime"
	"strings"
	"sync"

	"github.com/fluoronet/fluoro/models"
	"github.com/fluoronet/fluoro/models/onnx"
	"github.com/fluoronet/fluoro/study"
	onnxruntime "github.com/yalue/onnxruntime_go"
)

// DefaultOptimisation is the graph optimisation level unless told otherwise.
const DefaultOptimisation = "all"

var levels = map[string]onnxruntime.GraphOptimizationLevel{
	"all":      onnxruntime.GraphOptimizationLevelEnableAll,
	"extended": onnxruntime.GraphOptimizationLevelEnableExtended,
	"basic":    onnxruntime.GraphOptimizationLevelEnableBasic,
	"disabled": onnxruntime.GraphOptimizationLevelDisableAll,
}

// Options say which library, how hard it optimises and on how many threads.
type Options struct {
	Library      string // see FindLibrary
	Optimisation string // "all" (or empty), "extended", "basic", "disabled"
	// Threads share one operator; 0: one. Nodes take one; models/tolerance
	// measures what others change.
	Threads int
}

// Level checks the name of an optimisation level; empty is the default.
func Level(name string) (string, error) {
	if name == "" {
		return DefaultOptimisation, nil
	}
	if _, ok := levels[name]; !ok {
		return "", fmt.Errorf("optimisation level %q is not one of all, extended, basic, disabled", name)
	}
	return name, nil
}

// environment is ONNX Runtime's one environment of this process: the library
// cannot be loaded twice, nor another in its place.
var environment struct {
	sync.Mutex
	library string
}

// Runtime implements models.Runtime.
type Runtime struct {
	level   string
	threads int
}

// New loads the library, once for the whole process.
func New(opts Options) (*Runtime, error) {
	level, err := Level(opts.Optimisation)
	if err != nil {
		return nil, err
	}
	if opts.Threads < 0 {
		return nil, fmt.Errorf("load ONNX Runtime: %d threads", opts.Threads)
	}
	rt := &Runtime{level, max(1, opts.Threads)}
	path, err := FindLibrary(opts.Library)
	if err != nil {
		return nil, err
	}
	environment.Lock()
	defer environment.Unlock()
	switch environment.library {
	case path:
		return rt, nil
	case "":
	default:
		return nil, fmt.Errorf("load ONNX Runtime: this process already uses %s", environment.library)
	}
	onnxruntime.SetSharedLibraryPath(path)
	if err := onnxruntime.InitializeEnvironment(onnxruntime.WithLogLevelError()); err != nil {
		return nil, fmt.Errorf("load ONNX Runtime from %s: %w: use the version that tools/package.json pins", path, err)
	}
	environment.library = path
	return rt, nil
}

// Describe implements models.Runtime.
func (r *Runtime) Describe() study.Runtime {
	return study.Runtime{
		Engine:        "onnxruntime",
		Version:       onnxruntime.GetVersion(),
		Provider:      "CPU",
		Threads:       r.threads,
		Optimisation:  r.level,
		OS:            runtime.GOOS,
		Arch:          runtime.GOARCH,
		CPUFeatures:   cpuFeatures(),
		Preprocessing: models.PreprocessingVersion,
	}
}

// Open implements models.Runtime. MemoryMB is not enforced in this process.
func (r *Runtime) Open(_ context.Context, network []byte, spec models.SessionSpec) (models.Session, error) {
	if _, err := onnx.Inspect(network); err != nil {
		return nil, study.Faultf(study.ModelInvalid, "load network: %w", err)
	}
	opts, err := r.sessionOptions()
	if err != nil {
		return nil, fmt.Errorf("set session options: %w", err)
	}
	defer opts.Destroy()
	s, err := onnxruntime.NewDynamicAdvancedSessionWithONNXData(network, spec.Inputs, spec.Outputs, opts)
	if err != nil {
		return nil, study.Faultf(study.ModelInvalid, "load network: %s", tidy(err))
	}
	return &session{spec: spec, ort: s}, nil
}

func (r *Runtime) sessionOptions() (*onnxruntime.SessionOptions, error) {
	opts, err := onnxruntime.NewSessionOptions()
	if err != nil {
		return nil, err
	}
	err = errors.Join(
		opts.SetIntraOpNumThreads(r.threads),
		opts.SetInterOpNumThreads(1),
		opts.SetExecutionMode(onnxruntime.ExecutionModeSequential),
		opts.SetGraphOptimizationLevel(levels[r.level]),
		// Else bytes that look like ONNX Runtime's own format would be read as
		// such, past the inspection.
		opts.AddSessionConfigEntry("session.load_model_format", "ONNX"),
	)
	if err != nil {
		opts.Destroy()
		return nil, err
	}
	return opts, nil
}

// tidy keeps an error of the library to one short line.
func tidy(err error) string {
	text := strings.Join(strings.Fields(err.Error()), " ")
	if len(text) > 400 {
		text = text[:400] + "…"
	}
	return strings.ToValidUTF8(text, "?")
}
