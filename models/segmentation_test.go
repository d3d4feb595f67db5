package models_test

import (
	"bytes"
	"context"
	"math"
	"slices"
	"strings"
	"testing"

	"github.com/fluoronet/fluoro/imaging"
	"github.com/fluoronet/fluoro/imaging/dcmtest"
	"github.com/fluoronet/fluoro/imaging/derived"
	"github.com/fluoronet/fluoro/imaging/part10"
	"github.com/fluoronet/fluoro/models"
	"github.com/fluoronet/fluoro/models/modelstest"
	"github.com/fluoronet/fluoro/study"
)

// asSegmentation makes the manifest that of the network "voxels": two segments
// and the volumes of each and of both.
func asSegmentation(m *models.Manifest) {
	asVolume(m)
	tissue := study.Code{Value: "85756007", Scheme: "SCT", Meaning: "Tissue"}
	m.Outputs[0].Shape = []int64{1, 3, -1, -1, -1}
	m.Segmentation = &models.Segmentation{Tensor: "value", Segments: []models.Segment{
		{Name: "white", Label: 1, Category: tissue, Type: tissue}, {Name: "grey", Label: 2, Category: tissue, Type: tissue},
	}}
	base := m.Findings[0]
	base.Unit, base.Aggregate, base.From = models.UnitML, "first", models.From{}
	m.Findings = nil
	for name, of := range map[string][]string{"meanValue": {"grey"}, "whiteVolume": {"white"}, "bothVolume": {"white", "grey"}} {
		f := base
		f.Name, f.From.VolumeOf = name, of
		m.Findings = append(m.Findings, f)
	}
	slices.SortFunc(m.Findings, func(a, b models.Finding) int { return -strings.Compare(a.Name, b.Name) })
}

// segmented runs a package of asSegmentation on the volume of axial, whose
// network answers with the given tensor.
func segmented(t *testing.T, change func(*models.Manifest), answer models.Tensor) (*models.Model, *imaging.Study, *models.Output) {
	t.Helper()
	dir := modelstest.Package(t, "voxels", func(m *models.Manifest) {
		asSegmentation(m)
		change(m)
	})
	golden := `{"status": "inputUnsuitable", "findings": []}`
	modelstest.Write(t, dir, "golden/findings.json", []byte(golden))
	m := openModel(t, dir, &fake{run: func([]models.Tensor) ([]models.Tensor, error) { return []models.Tensor{answer}, nil }})
	s := readStudy(t, axial()...)
	return m, s, run(t, m, s)
}

// The axial volume has 4 slices of 3 rows and 2 columns, 2 mm apart: a voxel
// has 0.002 mL.
func TestSegmentationFromScores(t *testing.T) {
	// Axes LIA: x to the left, y to the feet, z to the front.
	scores := models.Tensor{Name: "value", Shape: []int64{1, 3, 2, 4, 3}, Data: make([]float32, 3*24)}
	want := make([]uint8, 24)
	for x := range 2 {
		for y := range 4 {
			for z := range 3 {
				label := (x + 2*y + z) % 3
				at := 12*x + 3*y + z
				if label == 1 {
					scores.Data[at] = 5 // equal to class 1: the first counts
					label = 0
				}
				for class := range 3 {
					if class == (x+2*y+z)%3 {
						scores.Data[24*class+at] = 5
					}
				}
				want[6*(3-y)+2*(2-z)+x] = uint8(label)
			}
		}
	}
	_, _, out := segmented(t, func(m *models.Manifest) { m.Input.Axes = "LIA" }, scores)
	if out.Status != study.OK || !slices.Equal(out.Labels, want) {
		t.Fatalf("%v %s: labels %v, want %v", out.Status, out.Detail, out.Labels, want)
	}
	grey := 0.0
	for _, label := range want {
		if label == 2 {
			grey += 0.002
		}
	}
	for i, v := range []float64{0, grey, grey} { // white, grey, both
		if math.Abs(out.Exact[i]-v) > 1e-12 {
			t.Errorf("%s is %g mL, want %g", out.Named[i].Name, out.Exact[i], v)
		}
	}
}

func TestSegmentationFromLabels(t *testing.T) {
	asLabels := func(m *models.Manifest) { m.Outputs[0].Shape[1] = 1 }
	answer := func(values ...float32) models.Tensor {
		data := make([]float32, 24)
		copy(data, values)
		return models.Tensor{Name: "value", Shape: []int64{1, 1, 4, 3, 2}, Data: data}
	}
	_, _, out := segmented(t, asLabels, answer(1, 2, 2, 77))
	if want := append([]uint8{1, 2, 2}, make([]uint8, 21)...); out.Status != study.OK || !slices.Equal(out.Labels, want) {
		t.Errorf("%v %s: %v, want %v: a label of no segment is background", out.Status, out.Detail, out.Labels, want)
	}
	nan := float32(math.NaN())
	for name, bad := range map[string]models.Tensor{
		"half": answer(0.5), "negative": answer(-1), "too large": answer(256), "NaN": answer(nan),
		"other grid": {Name: "value", Shape: []int64{1, 1, 4, 2, 3}, Data: make([]float32, 24)},
	} {
		if _, _, out := segmented(t, asLabels, bad); out.Status != study.FindingsInvalid || out.Labels != nil {
			t.Errorf("%s: %v %s", name, out.Status, out.Detail)
		}
	}
	scores := models.Tensor{Name: "value", Shape: []int64{1, 3, 4, 3, 2}, Data: slices.Repeat([]float32{nan}, 72)}
	if _, _, out := segmented(t, func(*models.Manifest) {}, scores); out.Status != study.FindingsInvalid {
		t.Errorf("scores that are no numbers: %v", out.Status)
	}
}

func TestSegmentationIsValidated(t *testing.T) {
	for field, change := range map[string]func(*models.Manifest){
		"segmentation": func(m *models.Manifest) {
			m.Input.Unit, m.Input.Layout, m.Input.SpatialShape = models.UnitInstance, "NCHW", []int{4, 4}
		},
		"segmentation.tensor":            func(m *models.Manifest) { m.Segmentation.Tensor = "other" },
		"must be [1, C, D, H, W]":        func(m *models.Manifest) { m.Outputs[0].Shape = []int64{1, 3} },
		"declare 1 to 64":                func(m *models.Manifest) { m.Segmentation.Segments = nil },
		"segmentation.segments[1].name":  func(m *models.Manifest) { m.Segmentation.Segments[1].Name = "white" },
		"segmentation.segments[0].label": func(m *models.Manifest) { m.Segmentation.Segments[0].Label = 3 },
		"segmentation.segments[1].label": func(m *models.Manifest) { m.Segmentation.Segments[1].Label = 1 },
		"segmentation.segments[0].type":  func(m *models.Manifest) { m.Segmentation.Segments[0].Type.Scheme = "" },
		"findings[0].from.volumeOf":      func(m *models.Manifest) { m.Findings[0].From.VolumeOf = []string{"black"} },
		"findings[1].from.volumeOf":      func(m *models.Manifest) { m.Findings[1].From.VolumeOf = []string{"grey", "grey"} },
		"has both volumeOf and a tensor": func(m *models.Manifest) { m.Findings[0].From.Tensor = "value" },
		"findings[0].unit":               func(m *models.Manifest) { m.Findings[0].Unit = "cm3" },
		"volumes have activation":        func(m *models.Manifest) { m.Findings[0].Activation = "sigmoid" },
		"there is no segmentation":       func(m *models.Manifest) { m.Segmentation = nil },
	} {
		m := modelstest.Manifest()
		m.Network.SHA256 = study.Hash{1}
		asSegmentation(&m)
		if err := m.Validate(); err != nil {
			t.Fatalf("before the change: %v", err)
		}
		change(&m)
		if err := m.Validate(); err == nil || !strings.Contains(err.Error(), field) {
			t.Errorf("%v, want an error about %s", err, field)
		}
	}
}

// A result's DICOM objects say what the model said, and refer to each other.
func TestDerive(t *testing.T) {
	labels := models.Tensor{Name: "value", Shape: []int64{1, 1, 4, 3, 2}, Data: make([]float32, 24)}
	labels.Data[5], labels.Data[7], labels.Data[8] = 1, 2, 2
	m, s, out := segmented(t, func(m *models.Manifest) { m.Outputs[0].Shape[1] = 1 }, labels)
	files, err := m.Derive(s, out)
	if err != nil || len(files) != 2 {
		t.Fatal(len(files), err)
	}
	seg, report := scan(t, files[models.SegmentationName]), scan(t, files[models.ReportName])
	for tag, want := range map[part10.Tag]string{0x00080016: derived.SegmentationStorage, 0x00280008: "2", 0x00081090: "mean-cr"} {
		if got, err := seg.Text(tag); err != nil || got != want {
			t.Errorf("segmentation: %v is %q, %v, want %q", tag, got, err, want)
		}
	}
	uid, err := seg.Text(0x00080018)
	if err != nil {
		t.Fatal(err)
	}
	if n := bytes.Count(files[models.ReportName], []byte(uid)); n != 3 {
		t.Errorf("the report names the segmentation %d times, want in the evidence and at the volume of each segment", n)
	}
	for _, text := range []string{"0.004", "0.002", "0.006", "118565006"} {
		if !bytes.Contains(files[models.ReportName], []byte(text)) {
			t.Errorf("the report lacks %s", text)
		}
	}
	if got, err := report.Text(0x00080016); err != nil || got != derived.ComprehensiveSR {
		t.Errorf("report is %q, %v", got, err)
	}
	again, err := m.Derive(s, run(t, m, s))
	if err != nil || !bytes.Equal(again[models.ReportName], files[models.ReportName]) || !bytes.Equal(again[models.SegmentationName], files[models.SegmentationName]) {
		t.Errorf("a second run gives other files, %v", err)
	}
}

// A probability is the certainty of what its code names; an abstention is a
// report too.
func TestDeriveWithoutSegments(t *testing.T) {
	for status, c := range map[study.Reason]struct {
		value float32
		texts []string
	}{
		study.OK:              {0.8312, []string{"111012", "83.1"}},
		study.FindingsInvalid: {float32(math.Inf(1)), []string{"111224", "findingsInvalid"}},
	} {
		m := openModel(t, modelstest.Package(t, "mean", nil), &fake{run: rows(c.value)})
		s := readStudy(t, modelstest.Ramp())
		out, err := m.Run(context.Background(), s)
		if err != nil || out.Status != status {
			t.Fatal(out, err)
		}
		files, err := m.Derive(s, out)
		if err != nil || len(files) != 1 {
			t.Fatal(len(files), err)
		}
		for _, text := range c.texts {
			if !bytes.Contains(files[models.ReportName], []byte(text)) {
				t.Errorf("%v: the report lacks %s", status, text)
			}
		}
	}
}

func scan(t *testing.T, raw []byte) *part10.File {
	t.Helper()
	f, err := part10.Scan(bytes.NewReader(raw), int64(len(raw)), part10.DefaultLimits())
	if err != nil {
		t.Fatal(err)
	}
	return f
}

// What a hostile header has in place of text is left out.
func TestDeriveFromAHostileHeader(t *testing.T) {
	file := dcmtest.CR(4, 4, make([]uint16, 16), dcmtest.WithSequence(0x00100010, []dcmtest.Element{{Tag: 0x00100020, VR: "LO", Value: "x"}}),
		dcmtest.With(0x00100020, "LO", strings.Repeat("y", 60_000)), dcmtest.Study(strings.Repeat("9", 200_000)),
		dcmtest.With(dcmtest.SeriesInstance, "UI", strings.Repeat("z", 100_000)), dcmtest.Without(dcmtest.SOPInstance), dcmtest.Syntax(dcmtest.ImplicitLittle))
	m := openModel(t, modelstest.Package(t, "mean", nil), &fake{run: rows(0.5)})
	s := readStudy(t, file)
	files, err := m.Derive(s, run(t, m, s))
	if err != nil {
		t.Fatal(err)
	}
	report := scan(t, files[models.ReportName])
	if id, err := report.Text(0x00100020); err != nil || id != "" {
		t.Errorf("Patient ID has %d bytes, %v", len(id), err)
	}
	if uid, err := report.Text(0x0020000D); err != nil || !strings.HasPrefix(uid, "2.25.") {
		t.Errorf("Study Instance UID is %.80s, %v", uid, err)
	}
	if size := len(files[models.ReportName]); size > 8<<10 {
		t.Errorf("the report has %d bytes", size)
	}
}
