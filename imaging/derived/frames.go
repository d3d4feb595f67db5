package derived

import (
	"fmt"
	"math"

	"github.com/fluoronet/fluoro/imaging"
	"github.com/fluoronet/fluoro/imaging/part10"
)

// frame is one frame of a Segmentation: a segment on a slice.
type frame struct{ segment, slice int }

// frames lists what is written.
func (s Segmentation) frames() ([]frame, error) {
	plane := len(s.Labels) / len(s.Slices)
	number := s.numbers()
	has := make([]bool, len(s.Segments)*len(s.Slices))
	for d := range s.Slices {
		for _, label := range s.Labels[d*plane:][:plane] {
			switch i := number[label]; {
			case label == 0:
			case i < 0:
				return nil, fmt.Errorf("%w: label %d is of no segment", ErrSegmentation, label)
			default:
				has[i*len(s.Slices)+d] = true
			}
		}
	}
	var list []frame
	for i := range s.Segments {
		before := len(list)
		for d := range s.Slices {
			if has[i*len(s.Slices)+d] {
				list = append(list, frame{i, d})
			}
		}
		if len(list) == before {
			list = append(list, frame{i, 0})
		}
	}
	if bytes := int64(len(list)) * int64(plane) / 8; bytes > MaxSegmentationBytes {
		return nil, fmt.Errorf("%w: %d bytes of pixel data, limit %d", ErrSegmentation, bytes, MaxSegmentationBytes)
	}
	return list, nil
}

// numbers gives the place in Segments of each label, -1 for those of none.
func (s Segmentation) numbers() [256]int {
	var number [256]int
	for i := range number {
		number[i] = -1
	}
	for i, segment := range s.Segments {
		number[segment.Label] = i
	}
	return number
}

// pack writes one bit a voxel, the least significant first; frames follow each
// other without padding (PS3.5 section 8.2).
func (s Segmentation) pack(frames []frame) []byte {
	plane := len(s.Labels) / len(s.Slices)
	out := make([]byte, (len(frames)*plane+7)/8)
	at := 0
	for _, f := range frames {
		want := s.Segments[f.segment].Label
		for _, label := range s.Labels[f.slice*plane:][:plane] {
			if label == want {
				out[at/8] |= 1 << (at % 8)
			}
			at++
		}
	}
	return out
}

// dimensions says by what frames are told apart: their segment, then where
// they lie.
func (s Segmentation) dimensions(instance string) []part10.Node {
	organization := text(tagOrganizationUID, uid("dimensions", instance))
	index := func(pointer, group part10.Tag, label string) part10.ItemNode {
		return item(organization, at(tagIndexPointer, pointer), at(tagGroupPointer, group), text(tagDimensionLabel, label))
	}
	return []part10.Node{
		sequence(tagOrganization, item(organization)),
		sequence(tagDimensionIndex,
			index(tagRefSegment, tagSegmentIdentity, "Segment"),
			index(tagPosition, tagPlanePosition, "Slice")),
	}
}

// shared is the Shared Functional Groups Sequence: orientation and spacing, which
// are those of the first slice.
func (s Segmentation) shared() part10.Node {
	a := s.Slices[0].Attributes()
	between := s.distance()
	thickness := a.Thickness
	if thickness <= 0 {
		thickness = between
	}
	measures := []part10.Node{numbers(tagThickness, thickness), numbers(tagPixelSpacing, a.PixelSpacing...)}
	if between > 0 {
		measures = append(measures, numbers(tagSliceDistance, between))
	}
	return sequence(tagShared, item(
		sequence(tagPixelMeasures, item(measures...)),
		sequence(tagPlaneOrientation, item(numbers(tagOrientation, a.Orientation...))),
	))
}

// distance is the mean distance of neighbouring slices in mm, for one slice what
// its file says.
func (s Segmentation) distance() float64 {
	a, b := s.Slices[0].Attributes(), s.Slices[len(s.Slices)-1].Attributes()
	if len(s.Slices) == 1 {
		if a.SliceDistance == 0 {
			return a.Thickness
		}
		return math.Abs(a.SliceDistance)
	}
	var square float64
	for k := range 3 {
		d := b.Position[k] - a.Position[k]
		square += d * d
	}
	// Six decimals are a nanometre: the rest is noise of the arithmetic.
	return math.Round(1e6*math.Sqrt(square)/float64(len(s.Slices)-1)) / 1e6
}

// perFrame is the Per-frame Functional Groups Sequence.
func (s Segmentation) perFrame(frames []frame) part10.Node {
	list := make([]part10.ItemNode, len(frames))
	for i, f := range frames {
		sl := s.Slices[f.slice]
		list[i] = item(
			sequence(tagDerivationImage, derivation(sl)),
			sequence(tagFrameContent, item(ul(tagIndexValues, f.segment+1, f.slice+1))),
			sequence(tagPlanePosition, item(numbers(tagPosition, sl.Attributes().Position...))),
			sequence(tagSegmentIdentity, item(us(tagRefSegment, f.segment+1))),
		)
	}
	return sequence(tagPerFrame, list...)
}

// derivation says which frame a segment's frame was made from.
func derivation(sl imaging.Slice) part10.ItemNode {
	source := []part10.Node{
		text(tagLocationsKept, "YES"),
		coded(tagPurpose, dcm("121322", "Source Image for Image Processing Operation")),
	}
	if sl.Instance.Frames > 1 {
		source = append(source, text(tagRefFrame, fmt.Sprint(sl.Frame+1)))
	}
	return item(
		sequence(tagSourceImage, referenceTo(sl.Instance).sop(source...)),
		coded(tagDerivationCode, dcm("113076", "Segmentation")),
	)
}
