package models

import (
	"fmt"
	"math"
	"slices"

	"github.com/fluoronet/fluoro/study"
)

// Segmentation declares that an output labels the voxels of the input volume.
// Its tensor is [1, C, D, H, W] with the D, H and W of the network's input: with
// C = 1 it holds label values, else scores of C classes, of which the greatest
// is the voxel's label, the first among equals. Labels are put back onto the
// source slices (transform.Chain.Invert) before anything is measured; those of
// no segment are background.
type Segmentation struct {
	Tensor   string    `json:"tensor"`
	Segments []Segment `json:"segments"`
}

// Segment is one label and what it means, in DICOM's terms.
type Segment struct {
	Name     string     `json:"name"`
	Label    int        `json:"label"`    // 1 to 255
	Category study.Code `json:"category"` // Segmented Property Category (0062,0003): Tissue, Anatomical Structure, …
	Type     study.Code `json:"type"`     // Segmented Property Type (0062,000F)
}

// maxSegments bounds what a model may declare.
const maxSegments = 64

// UnitML is the unit of every volume finding.
const UnitML = "mL"

// labels reads the label of each voxel of the network's grid.
func (s Segmentation) labels(t Tensor) ([]uint8, error) {
	var known [256]bool
	for _, segment := range s.Segments {
		known[segment.Label] = true
	}
	classes, voxels := int(t.Shape[1]), len(t.Data)/int(t.Shape[1])
	out := make([]uint8, voxels)
	if classes > 1 {
		if slices.ContainsFunc(t.Data, notFinite) {
			return nil, study.Faultf(study.FindingsInvalid, "output %q has scores that are not finite numbers", s.Tensor)
		}
		argmax(out, t.Data, classes)
	} else {
		for i, v := range t.Data {
			if !(v >= 0 && v <= math.MaxUint8) || v != float32(uint8(v)) {
				return nil, study.Faultf(study.FindingsInvalid, "output %q has a label that is not a whole number from 0 to 255", s.Tensor)
			}
			out[i] = uint8(v)
		}
	}
	for i, label := range out {
		if !known[label] {
			out[i] = 0
		}
	}
	return out, nil
}

// argmax writes for each voxel the class with the greatest score.
func argmax(out []uint8, scores []float32, classes int) {
	best := slices.Clone(scores[:len(out)])
	for class := 1; class < classes; class++ {
		for i, v := range scores[class*len(out):][:len(out)] {
			if v > best[i] {
				best[i], out[i] = v, uint8(class)
			}
		}
	}
}

// segment puts the labels back onto the source slices and measures them.
func (r *running) segment(out *Output) error {
	m := r.model.pkg.Manifest
	if m.Segmentation == nil {
		return nil
	}
	labels, err := r.place.Chain.Invert(r.reader.labels)
	if err != nil {
		return fmt.Errorf("put labels back: %w", err)
	}
	out.Labels = labels
	var count [256]int
	for _, label := range labels {
		count[label]++
	}
	mm := r.place.Volume.Spacing
	for i, f := range m.Findings {
		if len(f.From.VolumeOf) == 0 {
			continue
		}
		voxels := 0
		for _, s := range m.Segmentation.Segments {
			if slices.Contains(f.From.VolumeOf, s.Name) {
				voxels += count[s.Label]
			}
		}
		r.reader.values[i] = []float64{float64(voxels) * (mm[0] * mm[1] * mm[2]) / 1000}
	}
	return nil
}

// addLabels reads the labels of a call's outputs.
func (r *reader) addLabels(outputs []Tensor, grid []int) error {
	s := r.manifest.Segmentation
	if s == nil {
		return nil
	}
	at := slices.IndexFunc(r.manifest.Outputs, func(o OutputTensor) bool { return o.Tensor == s.Tensor })
	shape := outputs[at].Shape
	for axis, n := range grid {
		if shape[2+axis] != int64(n) {
			return study.Faultf(study.FindingsInvalid, "output %q has shape %v where the input has %v voxels", s.Tensor, shape, grid)
		}
	}
	var err error
	r.labels, err = s.labels(outputs[at])
	return err
}

func validateSegmentation(m Manifest) error {
	s := m.Segmentation
	if s == nil {
		return nil
	}
	at := slices.IndexFunc(m.Outputs, func(o OutputTensor) bool { return o.Tensor == s.Tensor })
	switch {
	case m.Input.Unit != UnitVolume:
		return problem("segmentation", "only unit %q has one", UnitVolume)
	case at < 0:
		return problem("segmentation.tensor", "name one of outputs")
	case len(s.Segments) == 0 || len(s.Segments) > maxSegments:
		return problem("segmentation.segments", "has %d; declare 1 to %d", len(s.Segments), maxSegments)
	}
	shape := m.Outputs[at].Shape
	if len(shape) != 5 || shape[0] != 1 || shape[1] < 1 || shape[1] > math.MaxUint8+1 {
		return problem("segmentation.tensor", "has shape %v; it must be [1, C, D, H, W] with C 1 (label values) to 256 (scores of classes)", shape)
	}
	names, labels := map[string]bool{}, map[int]bool{}
	for i, segment := range s.Segments {
		field := fmt.Sprintf("segmentation.segments[%d]", i)
		most := math.MaxUint8
		if shape[1] > 1 {
			most = int(shape[1]) - 1
		}
		switch {
		case !findingForm.MatchString(segment.Name) || names[segment.Name]:
			return problem(field+".name", "use camelCase letters and digits, at most 64, and each name once")
		case segment.Label < 1 || segment.Label > most || labels[segment.Label]:
			return problem(field+".label", "use 1 to %d, each once", most)
		}
		if err := validateCode(field+".category", segment.Category); err != nil {
			return err
		}
		if err := validateCode(field+".type", segment.Type); err != nil {
			return err
		}
		names[segment.Name], labels[segment.Label] = true, true
	}
	return nil
}

// validateVolumeOf checks a finding that is the volume of segments.
func (m Manifest) validateVolumeOf(field string, f Finding) error {
	if m.Segmentation == nil {
		return problem(field+".from.volumeOf", "there is no segmentation: declare one, or read the finding from a tensor")
	}
	seen := map[string]bool{}
	for _, name := range f.From.VolumeOf {
		declared := slices.ContainsFunc(m.Segmentation.Segments, func(s Segment) bool { return s.Name == name })
		if !declared || seen[name] {
			return problem(field+".from.volumeOf", "holds %q; name segments of segmentation, each once", clip(name))
		}
		seen[name] = true
	}
	switch {
	case f.From.Tensor != "" || f.From.Index != 0:
		return problem(field+".from", "has both volumeOf and a tensor; remove one")
	case f.Unit != UnitML:
		return problem(field+".unit", "volumes are in %q", UnitML)
	case f.Activation != "none" || f.Aggregate != "first":
		return problem(field, "volumes have activation \"none\" and aggregate \"first\"")
	}
	return nil
}
