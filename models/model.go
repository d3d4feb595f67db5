package models

import (
	"context"
	"errors"
	"fmt"
	"slices"
	"time"

	"github.com/fluoronet/fluoro/imaging"
	"github.com/fluoronet/fluoro/study"
)

// Bounds of a batch: as many images, and elements of them together, as one
// call of the network takes at most. They are part of PreprocessingVersion,
// because some networks' last bits depend on the batch.
const (
	maxBatch         = 16
	maxBatchElements = 4 << 20
)

// Model is a package with its network loaded. It is safe for concurrent use.
type Model struct {
	pkg     *Package
	session Session
	limits  imaging.Limits
	batched bool
}

// Output is what came of a model on a study. Unless Status is study.OK there
// are no findings and Detail says why.
type Output struct {
	Status   study.Reason
	Detail   string
	Findings study.Findings
	Exact    []float64       // before they are rounded to fixed point
	Named    []study.Finding // as on chain: fixed point, with the declared decimals
	Outputs  []study.TensorSummary
	Steps    []string
	Sources  []*imaging.Instance // what the model was given; of a study that it does not take, nil
	Place    *Placement          // of a volume's tensors; nil for single images
	Labels   []uint8             // of a model with a segmentation: on the slices of Place.Volume, row by row
	Millis   map[string]float64  // "decode" with the preparation, "infer"
}

// Open loads the package's network. Errors follow Session's rule.
func Open(ctx context.Context, pkg *Package, rt Runtime, lim imaging.Limits) (*Model, error) {
	spec := SessionSpec{
		Inputs:   []string{pkg.Manifest.Input.Tensor},
		MemoryMB: pkg.Manifest.Needs.MemoryMB,
		Timeout:  time.Duration(pkg.Manifest.Needs.Seconds) * time.Second,
	}
	if name := pkg.Manifest.Input.SpacingTensor; name != "" {
		spec.Inputs = append(spec.Inputs, name)
	}
	for _, out := range pkg.Manifest.Outputs {
		spec.Outputs = append(spec.Outputs, out.Tensor)
	}
	session, err := rt.Open(ctx, pkg.Network(), spec)
	if err != nil {
		return nil, fmt.Errorf("open model %s: %w", pkg.Manifest.Name, err)
	}
	return &Model{pkg: pkg, session: session, limits: lim, batched: batched(pkg)}, nil
}

// batched reports whether one call takes several images: the batch is open in
// the network's input and declared open in every output.
func batched(pkg *Package) bool {
	m := pkg.Manifest
	if m.Input.Unit != UnitInstance {
		return false
	}
	for _, v := range pkg.Graph.Inputs {
		if v.Name == m.Input.Tensor && (len(v.Shape) == 0 || v.Shape[0] != -1) {
			return false
		}
	}
	return !slices.ContainsFunc(m.Outputs, func(o OutputTensor) bool { return o.Shape[0] != -1 })
}

// Close unloads the network.
func (m *Model) Close() error { return m.session.Close() }

// Manifest returns the package's manifest.
func (m *Model) Manifest() Manifest { return m.pkg.Manifest }

// Run runs the model on a study. Whatever the study or the model is to blame
// for comes back as an Output with its Status; an error is this node's own
// trouble, or ctx's, and says nothing about either.
func (m *Model) Run(ctx context.Context, s *imaging.Study) (*Output, error) {
	run := running{model: m, ctx: ctx, reader: newReader(m.pkg.Manifest)}
	out := &Output{Steps: m.pkg.Manifest.Input.steps()}
	err := run.study(s)
	if err == nil {
		err = run.segment(out)
	}
	if err == nil {
		err = run.reader.findings(out)
	}
	out.Outputs, out.Sources, out.Place = run.reader.outputs(), run.sources, run.place
	out.Millis = map[string]float64{"decode": millis(run.decode), "infer": millis(run.infer)}
	if err == nil {
		return out, nil
	}
	if err := out.fail(err); err != nil {
		return nil, err
	}
	return out, nil
}

// fail turns a fault into the output's status and returns every other error.
func (o *Output) fail(err error) error {
	reason, known := imaging.ReasonOf(err)
	if !known || reason == study.OK {
		return fmt.Errorf("run model: %w", err)
	}
	o.Status, o.Detail = reason, err.Error()
	if fault := (*study.Fault)(nil); errors.As(err, &fault) {
		o.Detail = fault.Err.Error()
	}
	o.Findings, o.Exact, o.Named, o.Outputs, o.Place, o.Labels = study.Findings{}, nil, nil, nil, nil, nil
	return nil
}

func millis(d time.Duration) float64 { return float64(d.Microseconds()) / 1000 }

// running is the state of one Run.
type running struct {
	model         *Model
	ctx           context.Context
	reader        *reader
	decode, infer time.Duration
	waiting       []item // prepared, of one shape, fewer than a batch
	sources       []*imaging.Instance
	place         *Placement
}

func (r *running) study(s *imaging.Study) error {
	in := r.model.pkg.Manifest.Input
	if in.Unit == UnitVolume {
		series, err := in.ChooseSeries(s)
		if err != nil {
			return err
		}
		r.sources = series.Instances
		err = r.prepare(func() (item, error) { return in.readVolume(r.ctx, series, r.model.limits) })
		if err != nil {
			return err
		}
		r.place = r.waiting[0].place
		return r.flush()
	}
	chosen, err := in.ChooseInstances(s)
	if err != nil {
		return err
	}
	r.sources = chosen
	for _, instance := range chosen {
		if err := r.prepare(func() (item, error) { return in.readImage(r.ctx, instance) }); err != nil {
			return err
		}
	}
	return r.flush()
}

// prepare adds an item to those that wait, after running them when the batch
// is full or of another shape.
func (r *running) prepare(read func() (item, error)) error {
	start := time.Now()
	it, err := read()
	if err == nil {
		err = r.model.pkg.Manifest.Input.prepare(&it)
	}
	r.decode += time.Since(start)
	if err != nil {
		return err
	}
	size := r.model.batchSize(len(it.grid.Values))
	if n := len(r.waiting); n > 0 && (n >= size || !slices.Equal(r.waiting[0].grid.Shape, it.grid.Shape)) {
		if err := r.flush(); err != nil {
			return err
		}
	}
	r.waiting = append(r.waiting, it)
	return nil
}

func (m *Model) batchSize(elements int) int {
	if !m.batched {
		return 1
	}
	return min(maxBatch, max(1, maxBatchElements/(elements*m.pkg.Manifest.Input.Channels)))
}

// flush runs the network on the items that wait.
func (r *running) flush() error {
	if len(r.waiting) == 0 {
		return nil
	}
	inputs := r.model.pkg.Manifest.Input.tensors(r.waiting)
	if _, err := Elements(inputs[0].Shape); err != nil {
		return study.Faultf(study.StudyTooLarge, "%w", err)
	}
	start := time.Now()
	outputs, err := r.model.session.Run(r.ctx, inputs)
	r.infer += time.Since(start)
	if err != nil {
		return err
	}
	n, grid := len(r.waiting), r.waiting[0].grid.Shape
	r.waiting = r.waiting[:0]
	if err := r.reader.add(outputs, n); err != nil {
		return err
	}
	return r.reader.addLabels(outputs, grid)
}
