package imaging

import (
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
func (s Slice) Attributes() FrameAttributes { return *s.attributes() }

// attributes is Attributes without a copy, for loops over many slices.
func (s Slice) attributes() *FrameAttributes { return s.Instance.frame(s.Frame) }

// How far slices may deviate from a regular grid before the volume is
// refused. Positions are written with as few as two decimals.
const (
	spacingTolerance = 0.02 // of the spacing
	spacingSlack     = 0.02 // mm
	directionSlack   = 1e-3 // of unit vectors
	pixelSlack       = 1e-3 // mm, of Pixel Spacing
)

// Volume decodes the series into memory, at most Limits.VolumeBytes. Slices
// that are missing, doubled, unevenly spaced, of several orientations or shifted
// sideways are ErrMissingSlices, ErrRepeatedSlices, ErrUnevenSlices,
// ErrMixedOrientation and ErrTilted; these and a spacing that the files do not
// state are ErrGeometry. A tilted gantry's slices are not resampled: no model is
// handed voxels that no scanner measured unless it asks for a spacing.
func (s *Series) Volume(ctx context.Context, lim Limits) (*Volume, error) {
	lim = lim.withDefaults()
	distance, err := s.SliceDistance()
	if err != nil {
		return nil, err
	}
	p := s.Slices[0].Instance.Pixel
	v := &Volume{Depth: len(s.Slices), Rows: p.Rows, Columns: p.Columns, Slices: slices.Clone(s.Slices)}
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

// fill decodes each instance once, its frames in file order, several instances
// at once.
func (v *Volume) fill(ctx context.Context) error {
	var instances []*Instance
	at := make(map[*Instance]map[int]int)
	for d, sl := range v.Slices {
		if at[sl.Instance] == nil {
			at[sl.Instance] = make(map[int]int)
			instances = append(instances, sl.Instance)
		}
		at[sl.Instance][sl.Frame] = d
	}
	size := v.Rows * v.Columns
	slots := make([]struct{}, parallel(len(instances)))
	decode := func(k int, _ struct{}) error {
		in := instances[k]
		return in.EachFrame(ctx, func(i int, raw []byte) error {
			d, wanted := at[in][i]
			if !wanted {
				return nil
			}
			return in.values(i, raw, v.Values[d*size:][:size])
		})
	}
	return eachInOrder(ctx, len(instances), slots, decode, func(int, struct{}) error { return nil })
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
