package models

import (
	"fmt"
	"slices"

	"github.com/fluoronet/fluoro/imaging"
	"github.com/fluoronet/fluoro/models/transform"
	"github.com/fluoronet/fluoro/study"
)

// Placement says where the network's grid lies on what it was read from.
type Placement struct {
	Volume *imaging.Volume // geometry and source frames; no Values. nil for a single image
	Chain  transform.Chain // from the volume's voxels to the network's
}

// prepare is steps 3 to 7 of Input.
func (in Input) prepare(it *item) error {
	if err := transform.CheckFinite(it.grid.Values); err != nil {
		return study.Faultf(study.InputUnsuitable, "%w", err)
	}
	if err := in.orient(it); err != nil {
		return err
	}
	if err := in.respace(it); err != nil {
		return err
	}
	if !in.fits() {
		before := it.grid.Shape
		if err := it.do(transform.Resize{Shape: in.SpatialShape, Method: in.Resample}); err != nil {
			return study.Faultf(study.StudyTooLarge, "%w", err)
		}
		for axis := range it.spacing {
			if it.grid.Shape[axis] != before[axis] {
				it.spacing = slices.Clone(it.spacing)
				it.spacing[axis] *= float64(before[axis]) / float64(it.grid.Shape[axis])
			}
		}
	}
	in.intensity(it)
	if !in.fits() {
		return nil
	}
	if err := it.do(transform.Fit{Shape: in.SpatialShape, Fill: float32(in.Fill)}); err != nil {
		return study.Faultf(study.StudyTooLarge, "%w", err)
	}
	return nil
}

// fits reports whether the grid is cropped and padded to the spatial shape,
// not resampled.
func (in Input) fits() bool { return in.Fit == FitCentre }

// do takes a step of the item's chain.
func (it *item) do(step transform.Step) error {
	grid, err := it.place.Chain.Do(it.grid, step)
	if err == nil {
		it.grid = grid
	}
	return err
}

func (in Input) orient(it *item) error {
	if in.Axes == "" {
		return nil
	}
	if v := it.place.Volume; v == nil || !v.Placed {
		return study.Faultf(study.InputUnsuitable, "Image Position (0020,0032) or Orientation (0020,0037) is missing and the model needs axes %s", in.Axes)
	}
	step, err := transform.Orient(it.place.Volume.Affine.Steps, in.Axes)
	if err != nil {
		return study.Faultf(study.InputUnsuitable, "%w", err)
	}
	if err := it.do(step); err != nil {
		return fmt.Errorf("prepare input: %w", err)
	}
	spacing := make([]float64, len(it.spacing))
	for axis, from := range step.From {
		spacing[axis] = it.spacing[from]
	}
	it.spacing = spacing
	return nil
}

func (in Input) respace(it *item) error {
	if !slices.ContainsFunc(in.Spacing, func(mm float64) bool { return mm > 0 }) {
		return nil
	}
	if it.spacing == nil {
		return study.Faultf(study.InputUnsuitable, "Pixel Spacing (0028,0030) is missing and the model needs %v mm", in.Spacing)
	}
	if err := it.do(transform.Respace{Have: it.spacing, Want: in.Spacing}); err != nil {
		return study.Faultf(study.InputUnsuitable, "%w", err)
	}
	it.spacing = slices.Clone(it.spacing)
	for axis, mm := range in.Spacing {
		if mm > 0 {
			it.spacing[axis] = mm
		}
	}
	return nil
}
