package imaging

import (
	"fmt"
	"math"
	"slices"
)

// SliceDistance returns the mean distance of the slices in mm, or the
// ErrGeometry for which they are no regular volume. Where there are no positions
// or one slice it is Spacing Between Slices (0018,0088), else Slice Thickness
// (0018,0050).
func (s *Series) SliceDistance() (float64, error) {
	unplaced := slices.ContainsFunc(s.Slices, func(sl Slice) bool { return !sl.placed() })
	first := s.Slices[0].Attributes()
	declared := math.Abs(first.SliceDistance)
	if declared == 0 {
		declared = first.Thickness
	}
	switch {
	case unplaced && len(s.Instances) > 1:
		return 0, fmt.Errorf("%w: an instance has no Image Position (0020,0032) or Orientation (0020,0037)", ErrGeometry)
	case unplaced || len(s.Slices) == 1:
		if declared <= 0 {
			return 0, fmt.Errorf("%w: neither positions, Spacing Between Slices (0018,0088) nor Slice Thickness (0018,0050) are given", ErrGeometry)
		}
		return declared, nil
	}
	along, err := s.along()
	if err != nil {
		return 0, err
	}
	return evenDistance(along)
}

// along returns where the slices lie along their normal, in mm. They are
// parallel, of one pixel spacing, and not shifted sideways by a pixel or more.
func (s *Series) along() ([]float64, error) {
	first := s.Slices[0].Attributes()
	n := normal(first.Orientation)
	if length := math.Sqrt(dot(n, n)); math.Abs(length-1) > 0.01 {
		return nil, fmt.Errorf("%w: Image Orientation (0020,0037) is not two perpendicular unit vectors", ErrGeometry)
	}
	along := make([]float64, len(s.Slices))
	for i, sl := range s.Slices {
		if !sl.parallel(s.Slices[0]) {
			return nil, fmt.Errorf("%w: slices 1 and %d", ErrMixedOrientation, i+1)
		}
		along[i] = dot(sl.attributes().Position, n)
	}
	if len(first.PixelSpacing) != 2 {
		return along, nil // Volume says so
	}
	for i, sl := range s.Slices {
		height := along[i] - along[0]
		var aside float64
		for k, p := range sl.attributes().Position {
			d := p - first.Position[k] - n[k]*height
			aside += d * d
		}
		if aside = math.Sqrt(aside); aside > max(first.PixelSpacing[0], first.PixelSpacing[1]) {
			return nil, fmt.Errorf("%w: slice %d is shifted sideways by %.2f mm over %.2f mm, %.1f degrees",
				ErrTilted, i+1, aside, height, math.Atan2(aside, height)*180/math.Pi)
		}
	}
	return along, nil
}

// evenDistance returns the mean distance of slices in order and refuses
// duplicates and gaps.
func evenDistance(along []float64) (float64, error) {
	gaps := make([]float64, len(along)-1)
	for i := range gaps {
		gaps[i] = along[i+1] - along[i]
	}
	sorted := slices.Sorted(slices.Values(gaps))
	middle := sorted[len(sorted)/2]
	tolerance := spacingTolerance*middle + spacingSlack
	for i, gap := range gaps {
		switch {
		case gap <= spacingSlack:
			return 0, fmt.Errorf("%w: slices %d and %d", ErrRepeatedSlices, i+1, i+2)
		case gap > middle+tolerance && math.Abs(gap/middle-math.Round(gap/middle)) <= spacingTolerance+spacingSlack/middle:
			return 0, fmt.Errorf("%w: %.0f between slices %d and %d, which are %.3f mm apart where others are %.3f", ErrMissingSlices, math.Round(gap/middle)-1, i+1, i+2, gap, middle)
		case math.Abs(gap-middle) > tolerance:
			return 0, fmt.Errorf("%w: slices %d and %d are %.3f mm apart where others are %.3f", ErrUnevenSlices, i+1, i+2, gap, middle)
		}
	}
	return (along[len(along)-1] - along[0]) / float64(len(gaps)), nil
}

// The planes of Series.Plane.
const (
	Axial    = "axial"
	Coronal  = "coronal"
	Sagittal = "sagittal"
)

// Plane names the anatomical plane that the slices are nearest to, by the
// largest component of their normal; of equal ones axial comes before coronal.
// It is "" for slices without a place.
func (s *Series) Plane() string {
	if slices.ContainsFunc(s.Slices, func(sl Slice) bool { return !sl.placed() }) {
		return ""
	}
	n := normal(s.Slices[0].Attributes().Orientation)
	x, y, z := math.Abs(n[0]), math.Abs(n[1]), math.Abs(n[2])
	switch {
	case z >= x && z >= y:
		return Axial
	case y >= x:
		return Coronal
	}
	return Sagittal
}
