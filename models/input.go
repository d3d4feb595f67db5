package models

import (
	"context"
	"fmt"

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
	place   *Placement
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
	it := item{grid: grid, place: &Placement{}}
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
	v.Values = nil // they are the grid's now
	it := item{grid: grid, spacing: v.Spacing[:], place: &Placement{Volume: v}}
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

func (in Input) intensity(it *item) {
	values := it.grid.Values
	switch in.Intensity.Map {
	case MapZScore:
		transform.ZScore(values)
	case MapUnit:
		transform.Unit(values)
	case MapPercentile:
		transform.PercentileWindow(values, *in.Intensity.Lower, *in.Intensity.Upper, in.Intensity.NonZero)
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
	if in.Axes != "" {
		steps = append(steps, "axes "+in.Axes)
	}
	if len(in.Spacing) > 0 {
		steps = append(steps, fmt.Sprintf("spacing linear %v mm", in.Spacing))
	}
	if !in.fits() {
		steps = append(steps, fmt.Sprintf("resample %s %v", in.Resample, in.SpatialShape))
	}
	intensity := "intensity " + in.Intensity.Map
	if in.Intensity.Lower != nil && in.Intensity.Upper != nil {
		intensity += fmt.Sprintf(" %g %g", *in.Intensity.Lower, *in.Intensity.Upper)
	}
	if in.Intensity.NonZero {
		intensity += " of non-zero values"
	}
	steps = append(steps, intensity)
	if in.fits() {
		steps = append(steps, fmt.Sprintf("fit %s %v, fill %g", in.Fit, in.SpatialShape, in.Fill))
	}
	return append(steps, fmt.Sprintf("layout %s, %d channel(s)", in.Layout, in.Channels))
}
