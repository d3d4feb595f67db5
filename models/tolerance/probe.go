package tolerance

import (
	"context"
	"encoding/json"
	"fmt"
	"io"

	"github.com/fluoronet/fluoro/imaging"
	"github.com/fluoronet/fluoro/models"
	"github.com/fluoronet/fluoro/models/ort"
	"github.com/fluoronet/fluoro/study"
)

// Subcommand is the argument with which a binary becomes a probe: it then
// calls Main with its standard input and output.
const Subcommand = "model-probe"

// Setting is one way of running a network on a CPU.
type Setting struct {
	Threads      int    `json:"threads"`
	Optimisation string `json:"optimisation"` // see ort.Options
}

// Request is what a probe reads from its standard input.
type Request struct {
	Library  string    `json:"library"`  // ONNX Runtime for the probe's architecture
	Package  string    `json:"package"`  // folder
	Inputs   []string  `json:"inputs"`   // each a DICOM file, or a folder that is one study
	Settings []Setting `json:"settings"` // run one after the other
}

// Answer is what a probe prints, one a setting, as a line of JSON.
type Answer struct {
	Runtime study.Runtime `json:"runtime"`
	Cases   []Case        `json:"cases"`           // in the order of the request's inputs
	Error   string        `json:"error,omitempty"` // the probe's own trouble; nothing follows
}

// Case is what came of one input.
type Case struct {
	Status   study.Reason   `json:"status"`
	Detail   string         `json:"detail,omitempty"`
	Findings study.Findings `json:"findings"` // fixed point, as nodes compare them
	Exact    []float64      `json:"exact"`    // before that rounding
	Outputs  []study.Hash   `json:"outputs"`  // SHA-256 of the bits of each output
}

// Main is a probe's whole life: one Request, its Answers. The network runs in
// this process; Machine.run puts walls around it.
func Main(ctx context.Context, stdin io.Reader, stdout io.Writer) error {
	var request Request
	if err := json.NewDecoder(stdin).Decode(&request); err != nil {
		return fmt.Errorf("read request: %w", err)
	}
	encoder := json.NewEncoder(stdout)
	pkg, err := load(request.Package)
	for i := 0; err == nil && i < len(request.Settings); i++ {
		var a Answer
		if a, err = answer(ctx, pkg, request, request.Settings[i]); err == nil {
			err = encoder.Encode(a)
		}
	}
	if err != nil {
		return encoder.Encode(Answer{Error: err.Error()})
	}
	return nil
}

// load takes the time limit off the package: an emulated CPU is slow, and that
// is no difference between machines.
func load(dir string) (*models.Package, error) {
	pkg, err := models.Load(dir)
	if err == nil {
		pkg.Manifest.Needs.Seconds = 0
	}
	return pkg, err
}

func answer(ctx context.Context, pkg *models.Package, r Request, s Setting) (Answer, error) {
	rt, err := ort.New(ort.Options{Library: r.Library, Optimisation: s.Optimisation, Threads: s.Threads})
	if err != nil {
		return Answer{}, err
	}
	model, err := models.Open(ctx, pkg, rt, imaging.DefaultLimits)
	if err != nil {
		return Answer{}, err
	}
	defer model.Close()
	a := Answer{Runtime: rt.Describe()}
	for i, input := range r.Inputs {
		c, err := run(ctx, model, input)
		if err != nil {
			return Answer{}, fmt.Errorf("run input %d: %w", i, err)
		}
		a.Cases = append(a.Cases, c)
	}
	return a, nil
}

func run(ctx context.Context, model *models.Model, input string) (Case, error) {
	s, err := models.ReadInput(ctx, input, imaging.DefaultLimits)
	if reason, known := imaging.ReasonOf(err); err != nil && known {
		return Case{Status: reason, Detail: err.Error()}, nil
	} else if err != nil {
		return Case{}, err
	}
	out, err := model.Run(ctx, s)
	if err != nil {
		return Case{}, err
	}
	c := Case{Status: out.Status, Detail: out.Detail, Findings: out.Findings, Exact: out.Exact}
	for _, tensor := range out.Outputs {
		c.Outputs = append(c.Outputs, tensor.SHA256)
	}
	return c, nil
}
