package models

import (
	"context"
	"fmt"
	"slices"

	"github.com/fluoronet/fluoro/imaging"
	"github.com/fluoronet/fluoro/models/transform"
	"github.com/fluoronet/fluoro/study"
)

// item is one network input in the making: an image or a volume.
type item struct {
	grid    transform.Grid
	spacing []float64 // mm, in the order of the grid's axes; nil: not known
	window  *imaging.Window
	mirror  bool // MONOCHROME1 that is yet to be mirrored, after its window
}

// eligible reports whether the model takes an instance.
func (in Input) eligible(i *imaging.Instance) bool {
	return slices.Contains(in.Modalities, i.Modality) &&
		(len(in.SOPClasses) == 0 || slices.Contains(in.SOPClasses, i.SOPClass))
}

// ChooseInstances returns the instances of a study that a model of unit
// "instance" runs on, in the study's order; too few are InputUnsuitable.
func (in Input) ChooseInstances(s *imaging.Study) ([]*imaging.Instance, error) {
	var chosen []*imaging.Instance
	for _, i := range s.Instances {
		if in.eligible(i) {
			chosen = append(chosen, i)
		}
	}
	if len(chosen) < in.MinInstances {
		return nil, study.Faultf(study.InputUnsuitable, "%d of the study's %d instances have a modality and class that the model takes; it needs %d", len(chosen), len(s.Instances), in.MinInstances)
	}
	return chosen, nil
}

// ChooseSeries returns the series that a model of unit "volume" runs on: of
// those whose instances are all eligible and that have at least MinInstances
// frames, the one with the most frames; among equals the one with the least
// Series Instance UID, then the least first SOP Instance UID, as strings.
func (in Input) ChooseSeries(s *imaging.Study) (*imaging.Series, error) {
	var best *imaging.Series
	for _, series := range s.Series {
		if !slices.ContainsFunc(series.Instances, func(i *imaging.Instance) bool { return !in.eligible(i) }) &&
			frames(series) >= in.MinInstances && (best == nil || precedes(series, best)) {
			best = series
		}
	}
	if best == nil {
		return nil, study.Faultf(study.InputUnsuitable, "none of the study's %d series has a modality and class that the model takes and %d slices", len(s.Series), in.MinInstances)
	}
	return best, nil
}

func frames(s *imaging.Series) int {
	count := 0
	for _, i := range s.Instances {
		count += i.Frames
	}
	return count
}

func precedes(a, b *imaging.Series) bool {
	switch m, n := frames(a), frames(b); {
	case m != n:
		return m > n
	case a.UID != b.UID:
		return a.UID < b.UID
	}
	return a.Instances[0].SOPInstanceUID < b.Instances[0].SOPInstanceUID
}

// readImage decodes the first frame of an instance.
func (in Input) readImage(ctx context.Context, i *imaging.Instance) (item, error) {
	plane, err := i.Values(ctx, 0)
	if err != nil {
		return item{}, err
	}
	grid, err := transform.NewGrid([]int{plane.Rows, plane.Columns}, plane.Values)
	if err != nil {
		return item{}, study.Faultf(study.StudyTooLarge, "%w", err)
	}
	it := item{grid: grid}
	frame := i.Frame(0)
	if len(frame.PixelSpacing) == 2 {
		it.spacing = frame.PixelSpacing
	}
	in.photometric(&it, i)
	return it, nil
}

// readVolume decodes a series.
func (in Input) readVolume(ctx context.Context, s *imaging.Series, lim imaging.Limits) (item, error) {
	v, err := s.Volume(ctx, lim)
	if err != nil {
		return item{}, err
	}
	grid, err := transform.NewGrid([]int{v.Depth, v.Rows, v.Columns}, v.Values)
	if err != nil {
		return item{}, study.Faultf(study.StudyTooLarge, "%w", err)
	}
	it := item{grid: grid, spacing: v.Spacing[:]}
	in.photometric(&it, s.Instances[0])
	return it, nil
}

// photometric is step 2 of Input. A series shares one photometric
// interpretation and window: those of its first instance.
func (in Input) photometric(it *item, first *imaging.Instance) {
	if windows := first.Frame(0).Windows; in.Intensity.Map == MapVOI && len(windows) > 0 {
		it.window = &windows[0]
		it.mirror = first.Inverted()
		return
	}
	if first.Inverted() {
		low, high := first.ValueRange(0)
		imaging.Invert(it.grid.Values, low, high)
	}
}

// prepare is steps 3 and 4 of Input.
func (in Input) prepare(it *item) error {
	if err := transform.CheckFinite(it.grid.Values); err != nil {
		return study.Faultf(study.InputUnsuitable, "%w", err)
	}
	if err := in.respace(it); err != nil {
		return err
	}
	before := it.grid.Shape
	var err error
	if it.grid, err = transform.Resample(it.grid, in.SpatialShape, in.Resample); err != nil {
		return fmt.Errorf("prepare input: %w", err)
	}
	for axis := range it.spacing {
		if it.grid.Shape[axis] != before[axis] {
			it.spacing = slices.Clone(it.spacing)
			it.spacing[axis] *= float64(before[axis]) / float64(it.grid.Shape[axis])
		}
	}
	in.intensity(it)
	return nil
}

func (in Input) respace(it *item) error {
	if !slices.ContainsFunc(in.Spacing, func(mm float64) bool { return mm > 0 }) {
		return nil
	}
	if it.spacing == nil {
		return study.Faultf(study.InputUnsuitable, "Pixel Spacing (0028,0030) is missing and the model needs %v mm", in.Spacing)
	}
	grid, err := transform.ResampleSpacing(it.grid, it.spacing, in.Spacing)
	if err != nil {
		return study.Faultf(study.InputUnsuitable, "%w", err)
	}
	it.grid = grid
	it.spacing = slices.Clone(it.spacing)
	for axis, mm := range in.Spacing {
		if mm > 0 {
			it.spacing[axis] = mm
		}
	}
	return nil
}

func (in Input) intensity(it *item) {
	values := it.grid.Values
	switch in.Intensity.Map {
	case MapZScore:
		transform.ZScore(values)
	case MapUnit:
		transform.Unit(values)
	case MapPercentile:
		transform.PercentileWindow(values, *in.Intensity.Lower, *in.Intensity.Upper)
	case MapWindow:
		transform.Window(values, *in.Intensity.Lower, *in.Intensity.Upper)
	case MapVOI:
		if it.window == nil {
			transform.Unit(values)
			return
		}
		for i, v := range values {
			shown := it.window.Apply(float64(v))
			if it.mirror {
				shown = 1 - shown
			}
			values[i] = float32(shown)
		}
	}
}

// tensors joins items of one shape into the network's inputs, the batch first
// and then the channels.
func (in Input) tensors(items []item) []Tensor {
	shape := []int64{int64(len(items)), int64(in.Channels)}
	for _, n := range items[0].grid.Shape {
		shape = append(shape, int64(n))
	}
	data := items[0].grid.Values
	if len(items) > 1 || in.Channels > 1 {
		data = make([]float32, 0, len(items)*in.Channels*len(data))
		for _, it := range items {
			for range in.Channels {
				data = append(data, it.grid.Values...)
			}
		}
	}
	inputs := []Tensor{{Name: in.Tensor, Shape: shape, Data: data}}
	if in.SpacingTensor != "" {
		mm := items[0].spacing
		inputs = append(inputs, Tensor{Name: in.SpacingTensor, Shape: []int64{3}, Data: []float32{float32(mm[0]), float32(mm[1]), float32(mm[2])}})
	}
	return inputs
}

// steps says in words what is done to an input, for the record.
func (in Input) steps() []string {
	steps := []string{"modality values", "photometric " + in.Photometric}
	if len(in.Spacing) > 0 {
		steps = append(steps, fmt.Sprintf("spacing linear %v mm", in.Spacing))
	}
	steps = append(steps, fmt.Sprintf("resample %s %v", in.Resample, in.SpatialShape))
	intensity := "intensity " + in.Intensity.Map
	if in.Intensity.Lower != nil && in.Intensity.Upper != nil {
		intensity += fmt.Sprintf(" %g %g", *in.Intensity.Lower, *in.Intensity.Upper)
	}
	return append(steps, intensity, fmt.Sprintf("layout %s, %d channel(s)", in.Layout, in.Channels))
}
