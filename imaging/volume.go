package imaging

import (
	"cmp"
	"context"
	"fmt"
	"math"
	"slices"
)

// Volume is a series as one block of modality values, Hounsfield units for
// CT. Values[(d*Rows+r)*Columns+c]; d grows along the slice normal, the cross
// product of the row and column directions.
type Volume struct {
	Depth, Rows, Columns int
	Spacing              [3]float64 // mm between slices, rows, columns
	Affine               Affine     // from voxels to the patient; zero unless Placed
	Placed               bool       // every slice says where it lies and how it is turned
	Slices               []Slice    // Depth of them: the frames that Values come from
	Values               []float32
}

// Slice is the frame that one slice of a volume was read from.
type Slice struct {
	Instance *Instance
	Frame    int // counted from 0
}

// Attributes are those of the slice's frame.
func (s Slice) Attributes() FrameAttributes { return s.Instance.Frame(s.Frame) }

// slice is one frame and where it lies along the normal.
type slice struct {
	Slice
	position []float64
	along    float64 // mm
}

// How far slices may deviate from a regular grid before the volume is
// refused. Positions are written with as few as two decimals.
const (
	spacingTolerance = 0.02 // of the spacing
	spacingSlack     = 0.02 // mm
	directionSlack   = 1e-3 // of unit vectors
	pixelSlack       = 1e-3 // mm, of Pixel Spacing
)

// Volume decodes the series into memory, at most Limits.VolumeBytes. Slices
// that are missing, doubled, unevenly spaced or shifted sideways are
// ErrGeometry, as is a spacing that the files do not state.
func (s *Series) Volume(ctx context.Context, lim Limits) (*Volume, error) {
	lim = lim.withDefaults()
	list, distance, err := s.slices()
	if err != nil {
		return nil, err
	}
	p := s.Instances[0].Pixel
	v := &Volume{Depth: len(list), Rows: p.Rows, Columns: p.Columns, Slices: make([]Slice, len(list))}
	for d, sl := range list {
		v.Slices[d] = sl.Slice
	}
	spacing := v.Slices[0].Attributes().PixelSpacing
	if len(spacing) != 2 || spacing[0] <= 0 || spacing[1] <= 0 {
		return nil, fmt.Errorf("%w: Pixel Spacing (0028,0030) is missing", ErrGeometry)
	}
	v.Spacing = [3]float64{distance, spacing[0], spacing[1]}
	v.Affine, v.Placed = place(v.Slices, v.Spacing)
	plane := int64(p.Rows) * int64(p.Columns)
	if need := 4 * plane * int64(v.Depth); need > lim.VolumeBytes {
		return nil, fmt.Errorf("%w: the volume needs %d bytes, limit VolumeBytes %d", ErrTooLarge, need, lim.VolumeBytes)
	}
	v.Values = make([]float32, plane*int64(v.Depth))
	if err := v.fill(ctx); err != nil {
		return nil, err
	}
	return v, nil
}

// fill decodes each instance once, its frames in file order.
func (v *Volume) fill(ctx context.Context) error {
	at := make(map[*Instance]map[int]int)
	for d, sl := range v.Slices {
		if at[sl.Instance] == nil {
			at[sl.Instance] = make(map[int]int)
		}
		at[sl.Instance][sl.Frame] = d
	}
	size := v.Rows * v.Columns
	for _, sl := range v.Slices {
		in, depths := sl.Instance, at[sl.Instance]
		if depths == nil {
			continue
		}
		delete(at, in)
		err := in.EachFrame(ctx, func(i int, raw []byte) error {
			d := depths[i]
			return in.values(i, raw, v.Values[d*size:][:size])
		})
		if err != nil {
			return err
		}
	}
	return nil
}

// slices returns the frames of the series in order and their distance.
func (s *Series) slices() ([]slice, float64, error) {
	var list []slice
	placed := true
	for _, in := range s.Instances {
		placed = placed && in.HasPositions() && len(in.Orientation) == 6
		for i := range in.Frames {
			list = append(list, slice{Slice: Slice{Instance: in, Frame: i}, position: in.Frame(i).Position})
		}
	}
	first := list[0].Attributes()
	declared := math.Abs(first.SliceDistance)
	if declared == 0 {
		declared = first.Thickness
	}
	switch {
	case !placed && len(s.Instances) > 1:
		return nil, 0, fmt.Errorf("%w: an instance has no Image Position (0020,0032) or Orientation (0020,0037)", ErrGeometry)
	case !placed || len(list) == 1:
		if declared <= 0 {
			return nil, 0, fmt.Errorf("%w: neither positions, Spacing Between Slices (0018,0088) nor Slice Thickness (0018,0050) are given", ErrGeometry)
		}
		return list, declared, nil
	}
	if err := alongNormal(list); err != nil {
		return nil, 0, err
	}
	distance, err := evenDistance(list)
	return list, distance, err
}

// alongNormal sorts the slices along the normal and sees that they are
// parallel, of one pixel spacing, and not shifted sideways by a pixel or more.
func alongNormal(list []slice) error {
	first := list[0].Attributes()
	n := normal(first.Orientation)
	if length := math.Sqrt(dot(n, n)); math.Abs(length-1) > 0.01 {
		return fmt.Errorf("%w: Image Orientation (0020,0037) is not two perpendicular unit vectors", ErrGeometry)
	}
	for i := range list {
		frame := list[i].Attributes()
		if !near(frame.Orientation, first.Orientation, directionSlack) || !near(frame.PixelSpacing, first.PixelSpacing, pixelSlack) {
			return fmt.Errorf("%w: the slices' orientation or pixel spacing varies", ErrGeometry)
		}
		list[i].along = dot(list[i].position, n)
	}
	slices.SortStableFunc(list, func(a, b slice) int { return cmp.Compare(a.along, b.along) })
	if len(first.PixelSpacing) != 2 {
		return nil // Volume says so
	}
	for _, sl := range list {
		var aside float64
		for k := range 3 {
			d := sl.position[k] - list[0].position[k] - n[k]*(sl.along-list[0].along)
			aside += d * d
		}
		if aside = math.Sqrt(aside); aside > max(first.PixelSpacing[0], first.PixelSpacing[1]) {
			return fmt.Errorf("%w: slices are shifted sideways by %.2f mm (tilted gantry)", ErrGeometry, aside)
		}
	}
	return nil
}

// evenDistance returns the mean distance of sorted slices and refuses
// duplicates and gaps.
func evenDistance(list []slice) (float64, error) {
	gaps := make([]float64, len(list)-1)
	for i := range gaps {
		gaps[i] = list[i+1].along - list[i].along
	}
	sorted := slices.Sorted(slices.Values(gaps))
	middle := sorted[len(sorted)/2]
	tolerance := spacingTolerance*middle + spacingSlack
	for i, gap := range gaps {
		switch {
		case gap <= spacingSlack:
			return 0, fmt.Errorf("%w: slices %d and %d lie at the same position", ErrGeometry, i+1, i+2)
		case gap > middle+tolerance:
			return 0, fmt.Errorf("%w: slices %d and %d are %.3f mm apart where others are %.3f: slices are missing", ErrGeometry, i+1, i+2, gap, middle)
		case gap < middle-tolerance:
			return 0, fmt.Errorf("%w: slices %d and %d are %.3f mm apart where others are %.3f", ErrGeometry, i+1, i+2, gap, middle)
		}
	}
	return (list[len(list)-1].along - list[0].along) / float64(len(gaps)), nil
}

func near(a, b []float64, slack float64) bool {
	if len(a) != len(b) {
		return false
	}
	for i := range a {
		if math.Abs(a[i]-b[i]) > slack {
			return false
		}
	}
	return true
}
