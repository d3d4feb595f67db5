package scaffold

import (
	"crypto/sha256"
	"fmt"
	"regexp"
	"slices"
	"strings"

	"github.com/fluoronet/fluoro/models"
	"github.com/fluoronet/fluoro/models/onnx"
	"github.com/fluoronet/fluoro/models/transform"
	"github.com/fluoronet/fluoro/study"
)

// Proposal is a package in the making.
type Proposal struct {
	Manifest models.Manifest
	Facts    onnx.Facts
	Network  []byte
	Assumed  []string // what was taken for true and may not be, a sentence each
	Unmapped []string // what the source says and fluoro has no place for
}

func (p *Proposal) assume(format string, args ...any) {
	p.Assumed = append(p.Assumed, fmt.Sprintf(format, args...))
}

// Propose reads an ONNX file. name is the package's to begin with. A network
// that fluoro cannot feed is an error that says what to export otherwise.
func Propose(network []byte, name string) (*Proposal, error) {
	facts, err := onnx.Describe(network)
	if err != nil {
		return nil, fmt.Errorf("%s: %w", models.NetworkName, err)
	}
	p := &Proposal{Facts: facts, Network: network}
	m := &p.Manifest
	*m = models.Manifest{
		Schema: models.ManifestSchema, Name: Slug(name), Version: "0.1.0",
		Vendor: models.Todo + ": who answers for the model", License: models.Todo + ": SPDX expression",
		Description: models.Todo + ": what it finds in what", IntendedUse: "Research only. Not a medical device; not for diagnosis.",
		Network: models.Network{File: models.NetworkName, SHA256: sha256.Sum256(network)},
	}
	if doc := strings.TrimSpace(facts.Doc); doc != "" {
		m.Description = doc
		p.assume("description is the network's own doc_string")
	}
	if err := p.input(); err != nil {
		return nil, err
	}
	if err := p.outputs(); err != nil {
		return nil, err
	}
	weights := int(facts.Parameters * 4 >> 20)
	m.Needs = models.Needs{MemoryMB: 128 + 4*weights, Seconds: 30}
	if m.Input.Unit == models.UnitVolume {
		m.Needs = models.Needs{MemoryMB: 2048 + 4*weights, Seconds: 120}
	}
	p.assume("needs are %d MB and %d s: `fluoro model check` says what the golden case takes", m.Needs.MemoryMB, m.Needs.Seconds)
	return p, nil
}

var notSlug = regexp.MustCompile(`[^a-z0-9]+`)

// Slug makes a package's name of a text.
func Slug(text string) string {
	slug := strings.Trim(notSlug.ReplaceAllString(strings.ToLower(text), "-"), "-")
	if len(slug) > 64 {
		slug = strings.Trim(slug[:64], "-")
	}
	if slug == "" {
		return "model"
	}
	return slug
}

// input takes the first float32 input of four or five dimensions for the image,
// and one of shape [3] for the spacing.
func (p *Proposal) input() error {
	image := slices.IndexFunc(p.Facts.Inputs, func(v onnx.Value) bool {
		return v.Type == onnx.Float && (len(v.Shape) == 4 || len(v.Shape) == 5)
	})
	if image < 0 {
		return fmt.Errorf("the network has no float32 input of shape [N, C, H, W] or [1, C, D, H, W]; it has %s: export it with such an input", described(p.Facts.Inputs))
	}
	v := p.Facts.Inputs[image]
	in := models.Input{
		Tensor: v.Name, Modalities: []string{"CR", "DX"}, SOPClasses: []string{}, Unit: models.UnitInstance, MinInstances: 1, Layout: "NCHW",
		Channels: 1, Spacing: []float64{}, Photometric: "MONOCHROME2", Resample: transform.Area, Intensity: models.Intensity{Map: models.MapZScore},
	}
	if len(v.Shape) == 5 {
		in.Unit, in.Layout, in.Modalities, in.Resample = models.UnitVolume, "NCDHW", []string{"CT"}, transform.Linear
		in.Intensity.Map = models.MapHounsfield
	}
	if v.Shape[1] == 1 || v.Shape[1] == 3 {
		in.Channels = int(v.Shape[1])
	} else if v.Shape[1] != -1 {
		return fmt.Errorf("input %q has %d channels: fluoro gives 1, or 3 that are the same; export it so", v.Name, v.Shape[1])
	} else {
		p.assume("input.channels is 1: the network leaves it open")
	}
	if in.Channels == 3 {
		p.assume("input.channels is 3: the one grey channel is repeated, colour images become luminance first")
	}
	for _, n := range v.Shape[2:] {
		in.SpatialShape = append(in.SpatialShape, int(max(n, 0)))
	}
	if v.Shape[0] > 1 {
		return fmt.Errorf("input %q takes batches of %d: export it with a batch of 1, or an open one", v.Name, v.Shape[0])
	}
	p.assume("input.modalities is %s", strings.Join(in.Modalities, ", "))
	p.assume("input.intensity is %s: it must be that of the training", in.Intensity.Map)
	if slices.Max(in.SpatialShape) > 0 {
		p.assume("input.resample is %s", in.Resample)
	}
	if in.Unit == models.UnitVolume {
		p.assume("input.axes and input.spacing are as acquired: set them if the network wants others")
	}
	p.Manifest.Input = in
	return p.spacing(image)
}

func (p *Proposal) spacing(image int) error {
	for i, v := range p.Facts.Inputs {
		switch {
		case i == image:
		case v.Type == onnx.Float && slices.Equal(v.Shape, []int64{3}) && p.Manifest.Input.Unit == models.UnitVolume && p.Manifest.Input.SpacingTensor == "":
			p.Manifest.Input.SpacingTensor = v.Name
			p.assume("input %q takes the spacing D, H, W in mm", v.Name)
		default:
			return fmt.Errorf("the network also has input %q, which fluoro cannot fill: make it a constant", v.Name)
		}
	}
	return nil
}

// outputs declares every float32 output, and findings as far as there is room.
func (p *Proposal) outputs() error {
	m := &p.Manifest
	m.Task = "classification"
	for _, v := range p.Facts.Outputs {
		if v.Type != onnx.Float || len(v.Shape) == 0 || len(v.Shape) > 8 {
			p.assume("output %q is left out: it is no float32 tensor of a known shape", v.Name)
			continue
		}
		shape := slices.Clone(v.Shape)
		if m.Input.Unit == models.UnitVolume && shape[0] == -1 {
			shape[0] = 1 // one volume a call
		}
		m.Outputs = append(m.Outputs, models.OutputTensor{Tensor: v.Name, Shape: shape})
		if m.Input.Unit == models.UnitVolume && len(shape) == 5 && m.Segmentation == nil && shape[1] > 0 {
			p.segmentation(v.Name, shape)
			continue
		}
		p.findings(v.Name, shape)
	}
	if len(m.Findings) == 0 {
		return fmt.Errorf("no finding can be read from the outputs %s: export values of at most %d elements, or a segmentation [1, C, D, H, W]", described(p.Facts.Outputs), study.MaxFindings)
	}
	return nil
}

// findings makes one of each element of a small output.
func (p *Proposal) findings(tensor string, shape []int64) {
	m, count := &p.Manifest, int64(1)
	for _, n := range shape[1:] {
		if n < 1 || n > study.MaxFindings {
			count = 0
			break
		}
		count *= n
	}
	if len(shape) == 1 {
		count = max(shape[0], 1)
	}
	if count < 1 || count > int64(study.MaxFindings-len(m.Findings)) {
		p.assume("no finding is read from output %q: it has too many elements", tensor)
		return
	}
	activation := p.activation(tensor, count)
	aggregate := "first"
	if m.Input.Unit == models.UnitInstance {
		aggregate = "max"
	}
	for i := range count {
		name := FindingName(tensor)
		if count > 1 {
			name = fmt.Sprintf("%s%d", name, i)
		}
		f := finding(name, "1", 4, 0.001)
		f.From, f.Activation, f.Aggregate = models.From{Tensor: tensor, Index: int(i)}, activation, aggregate
		m.Findings = append(m.Findings, f)
	}
}

func (p *Proposal) activation(tensor string, count int64) string {
	end := p.Facts.EndsIn[tensor]
	switch {
	case end == "Sigmoid" || end == "Softmax":
		return "none"
	case count > 1 && p.Facts.EndsIn[tensor] == "Gemm":
		p.assume("output %q ends in %s: its findings are taken through softmax", tensor, end)
		return "softmax"
	case end == "Gemm":
		p.assume("output %q ends in %s: its finding is taken through sigmoid", tensor, end)
		return "sigmoid"
	}
	p.assume("output %q ends in %s: its findings are taken as they are", tensor, end)
	return "none"
}

// segmentation declares a segment for each class but the first, and the volume
// of each as a finding.
func (p *Proposal) segmentation(tensor string, shape []int64) {
	m, classes := &p.Manifest, int(shape[1])
	m.Task = "segmentation"
	s := &models.Segmentation{Tensor: tensor}
	last := classes - 1
	if classes == 1 {
		last = 1
		p.assume("output %q holds label values", tensor)
	} else {
		p.assume("output %q holds scores of %d classes, the first being background", tensor, classes)
	}
	for label := 1; label <= min(last, 64); label++ {
		name := fmt.Sprintf("segment%d", label)
		s.Segments = append(s.Segments, models.Segment{
			Name: name, Label: label,
			Category: study.Code{Value: "123037004", Scheme: "SCT", Meaning: "Anatomical Structure"}, Type: unknownCode(name),
		})
		if len(m.Findings) < study.MaxFindings {
			f := finding(name+"Volume", models.UnitML, 2, 1)
			f.From, f.Activation, f.Aggregate = models.From{VolumeOf: []string{name}}, "none", "first"
			m.Findings = append(m.Findings, f)
		}
	}
	m.Segmentation = s
}

func finding(name, unit string, decimals int, tolerance float64) models.Finding {
	return models.Finding{FindingSpec: study.FindingSpec{Name: name, Code: unknownCode(name), Unit: unit, Decimals: decimals, Tolerance: tolerance}}
}

func unknownCode(name string) study.Code {
	return study.Code{Value: models.Todo, Scheme: "99LOCAL", Meaning: models.Todo + ": what " + name + " is, in SNOMED CT or RadLex"}
}

var notWord = regexp.MustCompile(`[^A-Za-z0-9]+`)

// FindingName makes camelCase of a text, such as a tensor's name.
func FindingName(text string) string {
	name := ""
	for i, word := range strings.Fields(notWord.ReplaceAllString(text, " ")) {
		if i > 0 {
			word = strings.ToUpper(word[:1]) + word[1:]
		}
		name += word
	}
	if name == "" || !(name[0] >= 'a' && name[0] <= 'z' || name[0] >= 'A' && name[0] <= 'Z') {
		name = "value" + name
	}
	name = strings.ToLower(name[:1]) + name[1:]
	return name[:min(len(name), 60)]
}

func described(values []onnx.Value) string {
	var list []string
	for _, v := range values[:min(len(values), 16)] {
		list = append(list, fmt.Sprintf("%.64q %v", v.Name, v.Shape))
	}
	return "[" + strings.Join(list, ", ") + "]"
}
