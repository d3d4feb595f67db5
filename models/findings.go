package models

import (
	"crypto/sha256"
	"encoding/binary"
	"hash"
	"math"
	"slices"

	"github.com/fluoronet/fluoro/study"
)

// maxSummaryValues is how many raw output values a record holds.
const maxSummaryValues = 64

// reader turns the outputs of one study's calls into findings, as they come.
type reader struct {
	manifest  Manifest
	values    [][]float64 // by finding, then by item
	summaries []summary   // by output
	labels    []uint8     // on the network's grid
}

type summary struct {
	shape  []int64
	count  int64
	hash   hash.Hash
	values []float32
}

func newReader(m Manifest) *reader {
	r := &reader{manifest: m, values: make([][]float64, len(m.Findings)), summaries: make([]summary, len(m.Outputs))}
	for i := range r.summaries {
		r.summaries[i].hash = sha256.New()
	}
	return r
}

// add takes the outputs of one call on batch items. An output whose first
// declared dimension is -1 holds one row for each item; any other is one row
// for the call, which then has one item.
func (r *reader) add(outputs []Tensor, batch int) error {
	if len(outputs) != len(r.manifest.Outputs) {
		return study.Faultf(study.FindingsInvalid, "the network gave %d outputs, want %d", len(outputs), len(r.manifest.Outputs))
	}
	for i, declared := range r.manifest.Outputs {
		if err := checkOutput(declared, outputs[i], batch); err != nil {
			return err
		}
		r.summaries[i].add(outputs[i])
	}
	for i, f := range r.manifest.Findings {
		if len(f.From.VolumeOf) > 0 {
			continue // measured on the source slices
		}
		at := slices.IndexFunc(r.manifest.Outputs, func(o OutputTensor) bool { return o.Tensor == f.From.Tensor })
		row := len(outputs[at].Data) / batch
		for b := range batch {
			v, err := f.read(outputs[at].Data[b*row : (b+1)*row])
			if err != nil {
				return err
			}
			r.values[i] = append(r.values[i], v)
		}
	}
	return nil
}

func checkOutput(declared OutputTensor, got Tensor, batch int) error {
	fits := len(got.Shape) == len(declared.Shape)
	for i := 0; fits && i < len(declared.Shape); i++ {
		want := declared.Shape[i]
		if i == 0 && want == -1 {
			want = int64(batch)
		}
		fits = want == -1 || want == got.Shape[i]
	}
	count, err := Elements(got.Shape)
	if !fits || err != nil || count != len(got.Data) {
		return study.Faultf(study.FindingsInvalid, "output %q has shape %v, declared %v, for %d inputs", declared.Tensor, got.Shape, declared.Shape, batch)
	}
	return nil
}

// read takes a finding's value from one item's row of its output.
func (f Finding) read(row []float32) (float64, error) {
	if f.From.Index >= len(row) {
		return 0, study.Faultf(study.FindingsInvalid, "finding %s reads element %d of output %q, which has %d", f.Name, f.From.Index, f.From.Tensor, len(row))
	}
	v := float64(row[f.From.Index])
	switch f.Activation {
	case "sigmoid":
		v = 1 / (1 + math.Exp(-v))
	case "softmax":
		v = softmax(row, f.From.Index)
	}
	if math.IsNaN(v) || math.IsInf(v, 0) {
		return 0, study.Faultf(study.FindingsInvalid, "finding %s is not a finite number", f.Name)
	}
	return v, nil
}

// softmax returns element index of the softmax of row, computed with the
// greatest element taken off first.
func softmax(row []float32, index int) float64 {
	top := float64(slices.Max(row))
	var sum float64
	for _, v := range row {
		sum += math.Exp(float64(v) - top)
	}
	return math.Exp(float64(row[index])-top) / sum
}

// aggregate joins the items' values of one finding.
func aggregate(how string, values []float64) float64 {
	switch how {
	case "max":
		return slices.Max(values)
	case "mean":
		var sum float64
		for _, v := range values {
			sum += v
		}
		return sum / float64(len(values))
	}
	return values[0]
}

// findings sets out's findings: exact, in fixed point, and as people read them.
func (r *reader) findings(out *Output) error {
	out.Exact = make([]float64, len(r.manifest.Findings))
	out.Named = make([]study.Finding, len(r.manifest.Findings))
	for i, f := range r.manifest.Findings {
		out.Exact[i] = aggregate(f.Aggregate, r.values[i])
		v, err := study.FixedPoint(out.Exact[i], f.Decimals)
		if err != nil {
			return study.Faultf(study.FindingsInvalid, "finding %s: %w", f.Name, err)
		}
		out.Findings[i] = v
		out.Named[i] = study.Finding{Name: f.Name, Value: study.Float(v, f.Decimals), Unit: f.Unit}
	}
	return nil
}

func (s *summary) add(t Tensor) {
	var buf [4096]byte
	for data := t.Data; len(data) > 0; {
		n := min(len(data), len(buf)/4)
		for i, v := range data[:n] {
			binary.LittleEndian.PutUint32(buf[4*i:], math.Float32bits(v))
		}
		s.hash.Write(buf[:4*n])
		data = data[n:]
	}
	s.count += int64(len(t.Data))
	if s.count <= maxSummaryValues {
		s.values = append(s.values, t.Data...)
	}
	switch {
	case s.shape == nil:
		s.shape = slices.Clone(t.Shape)
	case slices.Equal(s.shape[1:], t.Shape[1:]):
		s.shape[0] += t.Shape[0]
	default:
		s.shape = []int64{s.count}
	}
}

// outputs summarises what the network gave. The outputs of several calls
// stand one after the other: their first dimensions are added, or, if the
// others differ, the shape is the number of elements.
func (r *reader) outputs() []study.TensorSummary {
	list := make([]study.TensorSummary, len(r.summaries))
	for i, s := range r.summaries {
		list[i] = study.TensorSummary{Name: r.manifest.Outputs[i].Tensor, Shape: s.shape, SHA256: study.Hash(s.hash.Sum(nil))}
		if s.count <= maxSummaryValues && !slices.ContainsFunc(s.values, notFinite) {
			list[i].Values = s.values
		}
	}
	return list
}

// notFinite values have no JSON form.
func notFinite(v float32) bool { return math.IsNaN(float64(v)) || math.IsInf(float64(v), 0) }
