package derived

import (
	"errors"
	"fmt"

	"github.com/fluoronet/fluoro/imaging"
	"github.com/fluoronet/fluoro/imaging/part10"
	"github.com/fluoronet/fluoro/study"
)

// Segment is one label of a Segmentation.
type Segment struct {
	Label    uint8      // its value in Labels, not 0
	Name     string     // Segment Label (0062,0005), at most 64 characters
	Category study.Code // Segmented Property Category (0062,0003), such as 85756007, SCT, Tissue
	Type     study.Code // Segmented Property Type (0062,000F)
}

// Segmentation is a label volume on the grid of the slices that it was made
// from: Labels[(d*Rows+r)*Columns+c] for slice d, 0 where no segment is.
type Segmentation struct {
	Algorithm Algorithm
	Slices    []imaging.Slice
	Labels    []uint8
	Segments  []Segment
}

// MaxSegmentationBytes bounds the pixel data of a Segmentation.
const MaxSegmentationBytes = 64 << 20

// ErrSegmentation is wrapped by the errors about a Segmentation that cannot be
// written: its slices have no place in the patient, or its parts disagree.
var ErrSegmentation = errors.New("segmentation cannot be written")

// Encode writes the segmentation: BINARY, a frame for each slice in which a
// segment has voxels, segment by segment, and one empty frame for a segment
// without any. Segment i has number i+1.
func (s Segmentation) Encode() (*Object, error) {
	if err := s.check(); err != nil {
		return nil, err
	}
	common, err := belonging(s.Slices[0].Instance)
	if err != nil {
		return nil, fmt.Errorf("encode segmentation: %w", err)
	}
	frames, err := s.frames()
	if err != nil {
		return nil, err
	}
	pixels := s.pack(frames)
	object, err := encode(SegmentationStorage, func(instance string) []part10.Node {
		data := append([]part10.Node{}, common...)
		data = append(data, s.Algorithm.equipment()...)
		data = append(data, s.head(len(frames))...)
		data = append(data, s.dimensions(instance)...)
		data = append(data, s.segments(instance), s.shared(), s.perFrame(frames))
		return append(data, part10.Node{Tag: part10.TagPixelData, VR: "OB", Value: pixels})
	})
	if err != nil {
		return nil, fmt.Errorf("encode segmentation: %w", err)
	}
	return object, nil
}

func (s Segmentation) check() error {
	bad := func(format string, args ...any) error {
		return fmt.Errorf("%w: %s", ErrSegmentation, fmt.Sprintf(format, args...))
	}
	if len(s.Slices) == 0 || len(s.Segments) == 0 {
		return bad("%d slices and %d segments", len(s.Slices), len(s.Segments))
	}
	p := s.Slices[0].Instance.Pixel
	if want := len(s.Slices) * p.Rows * p.Columns; len(s.Labels) != want {
		return bad("%d labels for %d slices of %d x %d", len(s.Labels), len(s.Slices), p.Rows, p.Columns)
	}
	for i, sl := range s.Slices {
		a := sl.Attributes()
		if len(a.Position) != 3 || len(a.Orientation) != 6 || len(a.PixelSpacing) != 2 {
			return bad("slice %d has no Image Position (0020,0032), Orientation (0020,0037) or Pixel Spacing (0028,0030)", i+1)
		}
	}
	seen := map[uint8]bool{0: true}
	for i, segment := range s.Segments {
		if seen[segment.Label] {
			return bad("segment %d has label %d, which is background or another's", i+1, segment.Label)
		}
		seen[segment.Label] = true
	}
	return nil
}

// head is what says what the object is and how its pixels stand.
func (s Segmentation) head(frames int) []part10.Node {
	first := s.Slices[0].Instance
	frameOfReference := first.FrameOfReference
	if frameOfReference == "" {
		frameOfReference = "of " + first.SeriesInstanceUID // no UID, so one is made of it
	}
	var refs []reference
	seen := map[*imaging.Instance]bool{}
	for _, sl := range s.Slices {
		if !seen[sl.Instance] {
			seen[sl.Instance] = true
			refs = append(refs, referenceTo(sl.Instance))
		}
	}
	return []part10.Node{
		text(tagImageType, `DERIVED\PRIMARY`), text(tagModality, "SEG"),
		text(tagSeriesDescription, "Segmentation by "+ascii(s.Algorithm.Name, 40)),
		text(tagSeriesNumber, "9001"), text(tagInstanceNumber, "1"),
		sequence(tagReferencedSeries, bySeries(refs, tagReferencedInst)...),
		text(tagFrameOfReference, tame(frameOfReference)), text(tagPositionIndicator, ""),
		us(tagSamples, 1), text(tagPhotometric, "MONOCHROME2"), text(tagFrames, fmt.Sprint(frames)),
		us(tagRows, first.Pixel.Rows), us(tagColumns, first.Pixel.Columns),
		us(tagBitsAllocated, 1), us(tagBitsStored, 1), us(tagHighBit, 0), us(tagPixelSign, 0),
		text(tagBurnedIn, "NO"), text(tagLossy, "00"),
		text(tagSegmentationType, "BINARY"), text(tagSegmentsOverlap, "NO"),
		text(tagContentLabel, "SEGMENTATION"), text(tagContentDescr, Disclaimer), text(tagContentCreator, ""),
	}
}

// segments is the Segment Sequence.
func (s Segmentation) segments(instance string) part10.Node {
	a := s.Algorithm
	algorithm := sequence(tagSegmentAlgorithms, item(
		coded(tagFamilyCode, dcm("123109", "Artificial Intelligence")),
		text(tagAlgorithmName, ascii(a.Name, 64)), text(tagAlgorithmVersion, ascii(a.Version, 64)),
		text(tagAlgorithmSource, ascii(a.Vendor, 64)),
	))
	list := make([]part10.ItemNode, len(s.Segments))
	for i, segment := range s.Segments {
		list[i] = item(
			us(tagSegmentNumber, i+1), text(tagSegmentLabel, ascii(segment.Name, 64)),
			coded(tagSegmentCategory, segment.Category), coded(tagSegmentType, segment.Type),
			text(tagSegmentAlgorithm, "AUTOMATIC"), text(tagSegmentAlgName, ascii(a.Name, 64)), algorithm,
			text(tagTrackingID, ascii(segment.Name, 64)), text(tagTrackingUID, uid("segment", instance, segment.Name)),
		)
	}
	return sequence(tagSegments, list...)
}
