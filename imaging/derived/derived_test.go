package derived_test

import (
	"bytes"
	"context"
	"errors"
	"math/rand/v2"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/fluoronet/fluoro/imaging"
	"github.com/fluoronet/fluoro/imaging/dcmtest"
	"github.com/fluoronet/fluoro/imaging/derived"
	"github.com/fluoronet/fluoro/imaging/part10"
	"github.com/fluoronet/fluoro/study"
)

const (
	depth, rows, columns = 5, 7, 9 // 63 bits a frame: no whole number of bytes
)

var algorithm = derived.Algorithm{Name: "test-model", Version: "1.2.3", Vendor: "fluoro", Digest: study.Hash{0xAB, 1}}

// volume reads an oblique CT series whose files come in a shuffled order.
func volume(t testing.TB, opts ...dcmtest.Option) *imaging.Volume {
	t.Helper()
	opts = append([]dcmtest.Option{
		dcmtest.Deidentified(),
		dcmtest.With(0x00100010, "PN", "Anon^1234"), dcmtest.With(0x00100020, "LO", "ANON-1234"),
		dcmtest.With(0x00200010, "SH", "S1"), dcmtest.With(0x00080020, "DA", ""),
		dcmtest.With(dcmtest.PixelSpacing, "DS", `0.7\0.9`),
		// Rows to the left and down, columns to the back: normal (0.8, 0, 0.6).
		dcmtest.With(dcmtest.Orientation, "DS", `0.6\0\-0.8\0\1\0`),
	}, opts...)
	files := dcmtest.CTSeries(depth, rows, columns, 2.5, func(d, r, c int) float64 { return float64(d) }, opts...)
	var instances []*imaging.Instance
	for _, i := range []int{3, 0, 4, 1, 2} {
		in, err := imaging.OpenReader(bytes.NewReader(files[i]), int64(len(files[i])), imaging.Limits{})
		if err != nil {
			t.Fatal(err)
		}
		instances = append(instances, in)
	}
	s, err := imaging.NewStudy(instances, imaging.Limits{})
	if err != nil {
		t.Fatal(err)
	}
	v, err := s.Series[0].Volume(context.Background(), imaging.Limits{})
	if err != nil {
		t.Fatal(err)
	}
	return v
}

// slanted puts the slices of CTSeries one behind the other along (0.8, 0, 0.6).
func slanted(f *dcmtest.File) {
	for i, e := range f.Elements {
		if e.Tag != dcmtest.Position {
			continue
		}
		z := strings.TrimPrefix(e.Value.(string), `0\0\`)
		positions := map[string]string{
			"0": `-10\5\3`, "2.5": `-8\5\4.5`, "5": `-6\5\6`, "7.5": `-4\5\7.5`, "10": `-2\5\9`,
		}
		f.Elements[i].Value = positions[z]
	}
}

// labels are reproducible noise of 0, 3 and 7, with nothing in the last slice
// and no voxel of 9.
func labels() []uint8 {
	random := rand.New(rand.NewPCG(1, 2))
	out := make([]uint8, depth*rows*columns)
	for i := range out[:(depth-1)*rows*columns] {
		out[i] = []uint8{0, 3, 7}[random.IntN(3)]
	}
	return out
}

func segmentation(v *imaging.Volume) derived.Segmentation {
	tissue := study.Code{Value: "85756007", Scheme: "SCT", Meaning: "Tissue"}
	return derived.Segmentation{Algorithm: algorithm, Slices: v.Slices, Labels: labels(), Segments: []derived.Segment{
		{Label: 7, Name: "whiteMatter", Category: tissue, Type: study.Code{Value: "389080008", Scheme: "SCT", Meaning: "White matter structure of brain and spinal cord"}},
		{Label: 3, Name: "greyMatter", Category: tissue, Type: study.Code{Value: "389081007", Scheme: "SCT", Meaning: "Gray matter structure of central nervous system"}},
		{Label: 9, Name: "nothing", Category: tissue, Type: study.Code{Value: "12738006", Scheme: "SCT", Meaning: "Brain"}},
	}}
}

func report(v *imaging.Volume, seg *derived.Object) derived.Report {
	pneumonia := study.Code{Value: "233604007", Scheme: "SCT", Meaning: "Pneumonia"}
	grey := study.Code{Value: "389081007", Scheme: "SCT", Meaning: "Gray matter structure of central nervous system"}
	r := derived.Report{Algorithm: algorithm, Segmentation: seg, Measurements: []derived.Measurement{
		{Name: "pneumonia", Finding: &pneumonia, Quantity: derived.Certainty, Value: "83.1", Unit: "%"},
		{Name: "greyVolume", Finding: &grey, Quantity: derived.Volume, Value: "735.6", Unit: "mL", Segment: 2},
		{Name: "meanLungDensity", Quantity: study.Code{Value: "MLD", Scheme: "99FLUORO", Meaning: "Mean lung density on CT"}, Value: "-805.24", Unit: "[hnsf'U]"},
	}}
	for _, sl := range v.Slices {
		r.Sources = append(r.Sources, sl.Instance)
	}
	return r
}

// objects are a segmentation, a report of it, and a report of an abstention.
func objects(t testing.TB) map[string]*derived.Object {
	t.Helper()
	v := volume(t, slanted)
	seg, err := segmentation(v).Encode()
	if err != nil {
		t.Fatal(err)
	}
	sr, err := report(v, seg).Encode()
	if err != nil {
		t.Fatal(err)
	}
	abstained := report(v, nil)
	abstained.Status, abstained.Detail = study.InputUnsuitable, "no series has 20 slices"
	none, err := abstained.Encode()
	if err != nil {
		t.Fatal(err)
	}
	return map[string]*derived.Object{"seg": seg, "sr": sr, "abstained": none}
}

// written writes the objects into a folder and returns their paths by name.
func written(t testing.TB) map[string]string {
	t.Helper()
	dir, paths := t.TempDir(), map[string]string{}
	for name, o := range objects(t) {
		paths[name] = filepath.Join(dir, name+".dcm")
		if err := os.WriteFile(paths[name], o.Bytes, 0o600); err != nil {
			t.Fatal(err)
		}
	}
	return paths
}

func TestSameFindingsGiveTheSameBytes(t *testing.T) {
	first, second := objects(t), objects(t)
	for name, o := range first {
		if other := second[name]; !bytes.Equal(o.Bytes, other.Bytes) || o.SOPInstance != other.SOPInstance {
			t.Errorf("%s: two runs gave %s and %s", name, o.SOPInstance, other.SOPInstance)
		}
	}
	v := volume(t, slanted)
	other := segmentation(v)
	other.Labels[0] ^= 3 ^ 7
	seg, err := other.Encode()
	if err != nil || seg.SOPInstance == first["seg"].SOPInstance || seg.Series == first["seg"].Series {
		t.Errorf("a segmentation of other labels has the same UIDs, %v", err)
	}
}

func TestSegmentationRefuses(t *testing.T) {
	v := volume(t, slanted)
	for name, change := range map[string]func(*derived.Segmentation){
		"no slices":        func(s *derived.Segmentation) { s.Slices = nil },
		"no segments":      func(s *derived.Segmentation) { s.Segments = nil },
		"too few labels":   func(s *derived.Segmentation) { s.Labels = s.Labels[1:] },
		"unknown label":    func(s *derived.Segmentation) { s.Labels[5] = 200 },
		"background label": func(s *derived.Segmentation) { s.Segments[0].Label = 0 },
		"label twice":      func(s *derived.Segmentation) { s.Segments[0].Label = s.Segments[1].Label },
		"no place": func(s *derived.Segmentation) {
			s.Slices = volumeWithoutPlace(t).Slices
			s.Labels = s.Labels[:rows*columns]
		},
	} {
		s := segmentation(v)
		change(&s)
		if _, err := s.Encode(); !errors.Is(err, derived.ErrSegmentation) {
			t.Errorf("%s: %v, want ErrSegmentation", name, err)
		}
	}
	if _, err := (derived.Report{}).Encode(); !errors.Is(err, derived.ErrReport) {
		t.Errorf("a report of nothing: %v", err)
	}
}

// volumeWithoutPlace is one slice that says nothing of where it lies.
func volumeWithoutPlace(t *testing.T) *imaging.Volume {
	t.Helper()
	file := dcmtest.CTSeries(1, rows, columns, 2, func(d, r, c int) float64 { return 0 }, dcmtest.Without(dcmtest.Position, dcmtest.Orientation))[0]
	in, err := imaging.OpenReader(bytes.NewReader(file), int64(len(file)), imaging.Limits{})
	if err != nil {
		t.Fatal(err)
	}
	return &imaging.Volume{Slices: []imaging.Slice{{Instance: in}}}
}

// Hostile text in codes and names neither breaks the file nor leaves ASCII.
func TestTextIsTamed(t *testing.T) {
	v := volume(t, slanted)
	s := segmentation(v)
	s.Algorithm.Name = "evil\\name\n\x00\u00e4" + strings.Repeat("x", 500)
	s.Segments[0].Type = study.Code{Value: strings.Repeat("9", 40), Scheme: "S\\CT", Meaning: strings.Repeat("M", 200)}
	seg, err := s.Encode()
	if err != nil {
		t.Fatal(err)
	}
	f, err := part10.Scan(bytes.NewReader(seg.Bytes), int64(len(seg.Bytes)), part10.DefaultLimits())
	if err != nil {
		t.Fatal(err)
	}
	name, err := f.Strings(f.Find(0x00081090))
	if err != nil || len(name) != 1 || len(name[0]) > 64 || !strings.HasPrefix(name[0], "evil?name??") {
		t.Errorf("Manufacturer's Model Name is %q, %v", name, err)
	}
}

// The patient stays as the source has it, in its character set, and the source's
// own marks of de-identification stand in the objects.
func TestPatientIsTheSources(t *testing.T) {
	v := volume(t, slanted, dcmtest.With(0x00080005, "CS", "ISO_IR 100"), dcmtest.With(0x00100010, "PN", "M\xfcller^A"), dcmtest.With(0x00080020, "DA", "20200102"), dcmtest.With(0x00080030, "TM", "101112.5"))
	seg, err := segmentation(v).Encode()
	if err != nil {
		t.Fatal(err)
	}
	in, err := imaging.OpenReader(bytes.NewReader(seg.Bytes), int64(len(seg.Bytes)), imaging.Limits{})
	if err != nil {
		t.Fatal(err)
	}
	source := v.Slices[0].Instance
	if in.StudyInstanceUID != source.StudyInstanceUID || in.FrameOfReference != source.FrameOfReference || !in.Deidentified.Marked() ||
		!slices.Equal(in.Deidentified.Codes, source.Deidentified.Codes) {
		t.Errorf("study %s, frame of reference %s, marks %v", in.StudyInstanceUID, in.FrameOfReference, in.Deidentified)
	}
	nodes, err := in.CopyText(0x00080005, 0x00080023, 0x00080033, 0x00100010)
	if err != nil || len(nodes) != 4 {
		t.Fatal(nodes, err)
	}
	for i, want := range []string{"ISO_IR 100", "20200102", "101112.5", "M\xfcller^A"} {
		if got := strings.TrimSpace(string(nodes[i].Value)); got != want {
			t.Errorf("%v is %q, want %q", nodes[i].Tag, got, want)
		}
	}
}
