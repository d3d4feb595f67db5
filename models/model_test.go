package models_test

import (
	"context"
	"errors"
	"fmt"
	"math"
	"slices"
	"testing"

	"github.com/fluoronet/fluoro/imaging"
	"github.com/fluoronet/fluoro/imaging/dcmtest"
	"github.com/fluoronet/fluoro/models"
	"github.com/fluoronet/fluoro/models/modelstest"
	"github.com/fluoronet/fluoro/study"
	"github.com/google/go-cmp/cmp"
)

// fake is a runtime whose network is a function; it keeps what it was given.
type fake struct {
	run    func([]models.Tensor) ([]models.Tensor, error)
	spec   models.SessionSpec
	inputs [][]models.Tensor
}

func (f *fake) Open(_ context.Context, _ []byte, spec models.SessionSpec) (models.Session, error) {
	f.spec = spec
	return f, nil
}
func (f *fake) Describe() study.Runtime { return study.Runtime{Engine: "fake"} }
func (f *fake) Close() error            { return nil }
func (f *fake) Run(_ context.Context, inputs []models.Tensor) ([]models.Tensor, error) {
	f.inputs = append(f.inputs, inputs)
	return f.run(inputs)
}

// rows answers each batch item with the same row.
func rows(values ...float32) func([]models.Tensor) ([]models.Tensor, error) {
	return func(in []models.Tensor) ([]models.Tensor, error) {
		n := in[0].Shape[0]
		return []models.Tensor{{Name: "value", Shape: []int64{n, int64(len(values))}, Data: slices.Repeat(values, int(n))}}, nil
	}
}

func readStudy(t testing.TB, files ...[]byte) *imaging.Study {
	t.Helper()
	s, err := imaging.ReadStudy(context.Background(), dcmtest.Write(t, files...), imaging.Limits{})
	if err != nil {
		t.Fatal(err)
	}
	return s
}

func openModel(t testing.TB, dir string, rt models.Runtime) *models.Model {
	t.Helper()
	pkg, err := models.Load(dir)
	if err != nil {
		t.Fatal(err)
	}
	m, err := models.Open(context.Background(), pkg, rt, imaging.Limits{})
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _ = m.Close() }) // always nil here
	return m
}

func run(t testing.TB, m *models.Model, s *imaging.Study) *models.Output {
	t.Helper()
	out, err := m.Run(context.Background(), s)
	if err != nil {
		t.Fatal(err)
	}
	return out
}

// inputOf runs the package's preprocessing on files and returns the data that
// the network is given.
func inputOf(t *testing.T, change func(*models.Manifest), files ...[]byte) models.Tensor {
	t.Helper()
	rt := &fake{run: rows(0)}
	out := run(t, openModel(t, modelstest.Package(t, "mean", change), rt), readStudy(t, files...))
	if out.Status != study.OK {
		t.Fatalf("status is %s: %s", out.Status, out.Detail)
	}
	return rt.inputs[0][0]
}

func constant(n int, v uint16) []uint16 { return slices.Repeat([]uint16{v}, n) }

func TestPreprocessing(t *testing.T) {
	ramp := make([]uint16, 64) // 8 x 8
	for i := range ramp {
		ramp[i] = uint16(i)
	}
	low, high := 9.0, 49.0
	for name, c := range map[string]struct {
		intensity models.Intensity
		opts      []dcmtest.Option
		want      func(boxMean float64) float64
	}{
		"as it is":    {models.Intensity{Map: "hounsfield"}, nil, func(v float64) float64 { return v }},
		"monochrome1": {models.Intensity{Map: "hounsfield"}, []dcmtest.Option{dcmtest.Inverted()}, func(v float64) float64 { return 4095 - v }},
		"rescaled": {models.Intensity{Map: "hounsfield"}, []dcmtest.Option{dcmtest.With(dcmtest.RescaleSlope, "DS", "2"), dcmtest.With(dcmtest.RescaleIntercept, "DS", "-1024")},
			func(v float64) float64 { return 2*v - 1024 }},
		// The box means go from 4.5 to 58.5; mean 31.5, population variance
		// 5/4 * (2^2 + 16^2).
		"zscore":     {models.Intensity{Map: "zscore"}, nil, func(v float64) float64 { return (v - 31.5) / math.Sqrt(325) }},
		"zscore inv": {models.Intensity{Map: "zscore"}, []dcmtest.Option{dcmtest.Inverted()}, func(v float64) float64 { return (31.5 - v) / math.Sqrt(325) }},
		"unit":       {models.Intensity{Map: "unit"}, nil, func(v float64) float64 { return (v - 4.5) / 54 }},
		"window":     {models.Intensity{Map: "window", Lower: &low, Upper: &high}, nil, func(v float64) float64 { return min(1, max(0, (v-9)/40)) }},
		"voi":        {models.Intensity{Map: "voi"}, window(31.5, 55), func(v float64) float64 { return min(1, max(0, (v-31)/54+0.5)) }},
		"voi inv":    {models.Intensity{Map: "voi"}, append(window(31.5, 55), dcmtest.Inverted()), func(v float64) float64 { return 1 - min(1, max(0, (v-31)/54+0.5)) }},
		"voi, none":  {models.Intensity{Map: "voi"}, nil, func(v float64) float64 { return (v - 4.5) / 54 }},
	} {
		t.Run(name, func(t *testing.T) {
			got := inputOf(t, func(m *models.Manifest) { m.Input.Intensity = c.intensity }, dcmtest.CR(8, 8, ramp, c.opts...))
			if !slices.Equal(got.Shape, []int64{1, 1, 4, 4}) {
				t.Fatalf("shape is %v", got.Shape)
			}
			for i, v := range got.Data {
				box := float64(16*(i/4)+2*(i%4)) + 4.5
				if want := c.want(box); math.Abs(float64(v)-want) > 1e-4 {
					t.Fatalf("element %d is %g, want %g", i, v, want)
				}
			}
		})
	}
}

func window(center, width float64) []dcmtest.Option {
	return []dcmtest.Option{
		dcmtest.With(0x00281050, "DS", fmt.Sprint(center)), dcmtest.With(0x00281051, "DS", fmt.Sprint(width)),
	}
}

func TestChannelsAreRepeated(t *testing.T) {
	rt := &fake{run: rows(0)}
	dir := modelstest.Package(t, "three", func(m *models.Manifest) { m.Input.Channels = 3 })
	run(t, openModel(t, dir, rt), readStudy(t, modelstest.Ramp()))
	got := rt.inputs[0][0]
	if !slices.Equal(got.Shape, []int64{1, 3, 4, 4}) || !slices.Equal(got.Data[:16], got.Data[32:]) || got.Data[17] != 1 {
		t.Errorf("got %v", got)
	}
}

// Twenty images go in two calls, in the study's order.
func TestBatches(t *testing.T) {
	var files [][]byte
	for i := range 20 {
		files = append(files, dcmtest.CR(4, 4, constant(16, uint16(i)), dcmtest.With(dcmtest.SOPInstance, "UI", fmt.Sprintf("1.2.%d", i+1))))
	}
	for aggregate, want := range map[string]float64{"max": 19, "mean": 9.5, "first": 0} {
		rt := &fake{run: func(in []models.Tensor) ([]models.Tensor, error) {
			n := int(in[0].Shape[0])
			out := models.Tensor{Shape: []int64{int64(n), 1}}
			for b := range n {
				out.Data = append(out.Data, in[0].Data[16*b])
			}
			return []models.Tensor{out}, nil
		}}
		m := openModel(t, modelstest.Package(t, "mean", func(m *models.Manifest) { m.Findings[0].Aggregate = aggregate }), rt)
		out := run(t, m, readStudy(t, files...))
		if len(rt.inputs) != 2 || rt.inputs[0][0].Shape[0] != 16 || rt.inputs[1][0].Shape[0] != 4 {
			t.Fatalf("%d calls", len(rt.inputs))
		}
		if out.Named[0].Value != want || out.Findings[0] != int32(1000*want) {
			t.Errorf("%s is %v, want %g", aggregate, out.Named, want)
		}
		if !slices.Equal(out.Outputs[0].Shape, []int64{20, 1}) || len(out.Outputs[0].Values) != 20 {
			t.Errorf("outputs are %+v", out.Outputs)
		}
	}
}

// A network of fixed batch gets one image a call.
func TestFixedBatch(t *testing.T) {
	rt := &fake{run: rows(3)}
	second := dcmtest.CR(4, 4, constant(16, 9), dcmtest.With(dcmtest.SOPInstance, "UI", "1.2.9"))
	out := run(t, openModel(t, modelstest.Package(t, "fixed", nil), rt), readStudy(t, modelstest.Ramp(), second))
	if len(rt.inputs) != 2 || out.Named[0].Value != 3 {
		t.Errorf("%d calls, %+v", len(rt.inputs), out)
	}
}

func TestActivations(t *testing.T) {
	for activation, want := range map[string]float64{
		"none":    2,
		"sigmoid": 0.881, // 1 / (1 + e^-2)
		"softmax": 0.731, // e^2 / (e^1 + e^2)
	} {
		rt := &fake{run: rows(1, 2)}
		m := openModel(t, modelstest.Package(t, "linear", func(m *models.Manifest) {
			m.Outputs[0].Shape = []int64{-1, 2}
			m.Findings[0].From.Index = 1
			m.Findings[0].Activation = activation
		}), rt)
		if out := run(t, m, readStudy(t, modelstest.Ramp())); out.Named[0].Value != want {
			t.Errorf("%s gives %+v, want %g", activation, out, want)
		}
	}
}

func TestBadOutputs(t *testing.T) {
	give := func(tensors ...models.Tensor) func([]models.Tensor) ([]models.Tensor, error) {
		return func([]models.Tensor) ([]models.Tensor, error) { return tensors, nil }
	}
	nan, inf := float32(math.NaN()), float32(math.Inf(-1))
	for name, answer := range map[string]func([]models.Tensor) ([]models.Tensor, error){
		"nan":          rows(nan),
		"infinite":     rows(inf),
		"out of range": rows(3e9),
		"none":         give(),
		"two":          give(models.Tensor{Shape: []int64{1, 1}, Data: []float32{1}}, models.Tensor{Shape: []int64{1, 1}, Data: []float32{1}}),
		"rank":         give(models.Tensor{Shape: []int64{1}, Data: []float32{1}}),
		"batch":        give(models.Tensor{Shape: []int64{2, 1}, Data: []float32{1, 2}}),
		"data":         give(models.Tensor{Shape: []int64{1, 1}, Data: nil}),
		"negative":     give(models.Tensor{Shape: []int64{-1, -1}, Data: []float32{1}}),
	} {
		out := run(t, openModel(t, modelstest.Package(t, "mean", nil), &fake{run: answer}), readStudy(t, modelstest.Ramp()))
		if out.Status != study.FindingsInvalid || out.Detail == "" || out.Named != nil || out.Findings != (study.Findings{}) {
			t.Errorf("%s: %+v", name, out)
		}
	}
}

// A fault of the model is a status; trouble of the machine is an error.
func TestFaultsAndErrors(t *testing.T) {
	dir := modelstest.Package(t, "mean", nil)
	for _, reason := range []study.Reason{study.ModelTimeout, study.ModelFailed, study.ModelInvalid} {
		rt := &fake{run: func([]models.Tensor) ([]models.Tensor, error) {
			return nil, fmt.Errorf("somewhere: %w", study.Faultf(reason, "because"))
		}}
		if out := run(t, openModel(t, dir, rt), readStudy(t, modelstest.Ramp())); out.Status != reason || out.Detail != "because" {
			t.Errorf("%+v, want %s", out, reason)
		}
	}
	broken := errors.New("no more file descriptors")
	rt := &fake{run: func([]models.Tensor) ([]models.Tensor, error) { return nil, broken }}
	if out, err := openModel(t, dir, rt).Run(context.Background(), readStudy(t, modelstest.Ramp())); !errors.Is(err, broken) || out != nil {
		t.Errorf("%+v, %v", out, err)
	}
}

func TestUnsuitableStudies(t *testing.T) {
	hu := func(d, r, c int) float64 { return float64(d) }
	for name, c := range map[string]struct {
		change func(*models.Manifest)
		files  [][]byte
	}{
		"modality":  {nil, dcmtest.CTSeries(2, 4, 4, 1, hu)},
		"class":     {func(m *models.Manifest) { m.Input.SOPClasses = []string{"1.2.3"} }, [][]byte{modelstest.Ramp()}},
		"too few":   {func(m *models.Manifest) { m.Input.MinInstances = 2 }, [][]byte{modelstest.Ramp()}},
		"no spaces": {func(m *models.Manifest) { m.Input.Spacing = []float64{1, 1} }, [][]byte{modelstest.Ramp()}},
	} {
		out := run(t, openModel(t, modelstest.Package(t, "mean", c.change), &fake{run: rows(0)}), readStudy(t, c.files...))
		if out.Status != study.InputUnsuitable || out.Detail == "" {
			t.Errorf("%s: %+v", name, out)
		}
	}
}

func TestVolume(t *testing.T) {
	change := func(m *models.Manifest) {
		asVolume(m)
		m.Input.SpacingTensor = "spacing"
		m.Input.MinInstances = 3
	}
	hu := func(d, r, c int) float64 { return float64(100 * d) }
	main := dcmtest.CTSeries(4, 2, 3, 2.5, hu)
	// A longer series of too few slices for the model, and one of another size.
	scout := dcmtest.CTSeries(2, 5, 5, 1, hu, dcmtest.With(dcmtest.SeriesInstance, "UI", "1.2.1"))
	slices.Reverse(main)
	rt := &fake{run: rows(1)}
	out := run(t, openModel(t, modelstest.Package(t, "volume", change), rt), readStudy(t, append(scout, main...)...))
	if out.Status != study.OK {
		t.Fatalf("%+v", out)
	}
	want := []models.Tensor{
		{Name: "input", Shape: []int64{1, 1, 4, 2, 3}, Data: slices.Concat(slices.Repeat([]float32{0}, 6), slices.Repeat([]float32{100}, 6), slices.Repeat([]float32{200}, 6), slices.Repeat([]float32{300}, 6))},
		{Name: "spacing", Shape: []int64{3}, Data: []float32{2.5, 1, 1}},
	}
	if diff := cmp.Diff(want, rt.inputs[0]); diff != "" {
		t.Error(diff)
	}
	if !slices.Equal(rt.spec.Inputs, []string{"input", "spacing"}) {
		t.Errorf("session takes %v", rt.spec.Inputs)
	}

	gap := slices.Delete(slices.Clone(dcmtest.CTSeries(6, 2, 3, 2.5, hu)), 2, 3)
	if out := run(t, openModel(t, modelstest.Package(t, "volume", change), rt), readStudy(t, gap...)); out.Status != study.InputUnsuitable {
		t.Errorf("a volume with a gap gives %+v", out)
	}
}

// The spacing that the network is told is that of the tensor that it gets.
func TestVolumeSpacing(t *testing.T) {
	rt := &fake{run: rows(1)}
	m := openModel(t, modelstest.Package(t, "volume", func(m *models.Manifest) {
		asVolume(m)
		m.Input.SpacingTensor = "spacing"
		m.Input.Spacing = []float64{2, 0, 0}
		m.Input.SpatialShape = []int{0, 2, 0}
	}), rt)
	run(t, m, readStudy(t, dcmtest.CTSeries(4, 8, 3, 4, func(d, r, c int) float64 { return 0 })...))
	if got := rt.inputs[0]; !slices.Equal(got[0].Shape, []int64{1, 1, 8, 2, 3}) || !slices.Equal(got[1].Data, []float32{2, 4, 1}) {
		t.Errorf("shape %v, spacing %v", got[0].Shape, got[1].Data)
	}
}

func TestChooseSeriesIsDeterministic(t *testing.T) {
	in := modelstest.Manifest().Input
	in.Modalities, in.MinInstances = []string{"CT"}, 1
	flat := func(d, r, c int) float64 { return 0 }
	series := func(uid string, n int) [][]byte {
		return dcmtest.CTSeries(n, 2, 2, 1, flat, dcmtest.With(dcmtest.SeriesInstance, "UI", uid))
	}
	a, b, c := series("1.2.30", 3), series("1.2.4", 3), series("1.2.1", 2)
	for _, files := range [][][]byte{slices.Concat(a, b, c), slices.Concat(c, b, a), slices.Concat(b, a, c)} {
		got, err := in.ChooseSeries(readStudy(t, files...))
		if err != nil || got.UID != "1.2.30" {
			t.Errorf("chose %v, %v", got, err)
		}
	}
}
