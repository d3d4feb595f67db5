package look

import (
	"bytes"
	"context"
	"errors"
	"fmt"

	"github.com/fluoronet/fluoro/imaging"
	"github.com/fluoronet/fluoro/imaging/derived"
	"github.com/fluoronet/fluoro/imaging/part10"
	"github.com/fluoronet/fluoro/study"
)

// Segment is one segment of a segmentation, with the frames that have some of it.
type Segment struct {
	Number int        `json:"number"` // Segment Number (0062,0004)
	Label  string     `json:"label"`  // Segment Label (0062,0005), hostile text
	Type   study.Code `json:"type"`   // Segmented Property Type (0062,000F), hostile text
	Frames []Key      `json:"frames"` // in the segmentation's order
}

// Overlay is a DICOM SEG laid over a study.
type Overlay struct {
	Segments  []Segment `json:"segments"`
	Elsewhere int       `json:"elsewhere"` // its frames that lie on none of the study's, have another size, or are too many

	image *imaging.Instance
	masks map[maskKey][]int // frames of image
}

type maskKey struct {
	segment int
	key     Key
}

// ErrOverlay is wrapped by every error about a segmentation that cannot be shown.
var ErrOverlay = errors.New("the segmentation cannot be shown")

// mostSegments bounds the segments of an overlay, mostTogether the frames of one
// segment on one image.
const (
	mostSegments = 256
	mostTogether = 8
)

// The attributes that an overlay is made of, by their names in PS3.6.
const (
	tagSOPClass        part10.Tag = 0x00080016
	tagCodeValue       part10.Tag = 0x00080100
	tagCodingScheme    part10.Tag = 0x00080102
	tagCodeMeaning     part10.Tag = 0x00080104
	tagRefInstance     part10.Tag = 0x00081155 // Referenced SOP Instance UID
	tagRefFrame        part10.Tag = 0x00081160 // Referenced Frame Number
	tagSourceImage     part10.Tag = 0x00082112 // Source Image Sequence
	tagDerivationImage part10.Tag = 0x00089124 // Derivation Image Sequence
	tagSegments        part10.Tag = 0x00620002 // Segment Sequence
	tagSegmentNumber   part10.Tag = 0x00620004
	tagSegmentLabel    part10.Tag = 0x00620005
	tagSegmentIdentity part10.Tag = 0x0062000A // Segment Identification Sequence
	tagRefSegment      part10.Tag = 0x0062000B // Referenced Segment Number
	tagSegmentType     part10.Tag = 0x0062000F // Segmented Property Type Code Sequence
	tagPerFrame        part10.Tag = 0x52009230 // Per-frame Functional Groups Sequence
)

// Overlay lays a DICOM SEG over the study: each of its frames over the image that
// it names as its source. It keeps raw.
func (s *opened) Overlay(raw []byte) (*Overlay, error) {
	f, err := part10.Scan(bytes.NewReader(raw), int64(len(raw)), part10.DefaultLimits())
	if err != nil {
		return nil, fmt.Errorf("%w: %w", ErrOverlay, err)
	}
	if class, err := f.Text(tagSOPClass); err != nil || class != derived.SegmentationStorage {
		return nil, fmt.Errorf("%w: SOP Class UID (0008,0016) is not that of a segmentation", ErrOverlay)
	}
	o := &Overlay{Segments: []Segment{}, masks: map[maskKey][]int{}}
	if o.image, err = imaging.OpenReader(bytes.NewReader(raw), int64(len(raw)), s.lim); err != nil {
		return nil, fmt.Errorf("%w: %w", ErrOverlay, err)
	}
	if o.image.Pixel.SamplesPerPixel != 1 || o.image.Pixel.BitsAllocated > 8 {
		return nil, fmt.Errorf("%w: its samples are not of one or eight bits", ErrOverlay)
	}
	if err := o.readSegments(f); err != nil {
		return nil, err
	}
	return o, o.place(f, s)
}

func (o *Overlay) readSegments(f *part10.File) error {
	for _, item := range items(f.Elements, tagSegments) {
		number, ok := number(f, item, tagSegmentNumber)
		if !ok || o.at(number) != nil || len(o.Segments) == mostSegments {
			return fmt.Errorf("%w: Segment Sequence (0062,0002) has no number, one twice, or more than %d", ErrOverlay, mostSegments)
		}
		s := Segment{Number: number, Label: text(f, item, tagSegmentLabel), Frames: []Key{}}
		for _, code := range items(item, tagSegmentType) {
			s.Type = study.Code{Value: text(f, code, tagCodeValue), Scheme: text(f, code, tagCodingScheme), Meaning: text(f, code, tagCodeMeaning)}
		}
		o.Segments = append(o.Segments, s)
	}
	return nil
}

// at is the segment of a number.
func (o *Overlay) at(number int) *Segment {
	for i := range o.Segments {
		if o.Segments[i].Number == number {
			return &o.Segments[i]
		}
	}
	return nil
}

// place finds for every frame which image it lies on.
func (o *Overlay) place(f *part10.File, s *opened) error {
	frames := items(f.Elements, tagPerFrame)
	if len(frames) != o.image.Frames {
		return fmt.Errorf("%w: Per-frame Functional Groups Sequence (5200,9230) has %d items for %d frames", ErrOverlay, len(frames), o.image.Frames)
	}
	byUID := map[string]int{}
	for i, in := range s.instances {
		if in != nil {
			byUID[in.SOPInstanceUID] = i
		}
	}
	for i, frame := range frames {
		seg := o.segmentOf(f, frame)
		key, ok := sourceOf(f, frame, byUID)
		if seg == nil || !ok || !o.fits(s, key) {
			o.Elsewhere++
			continue
		}
		m := maskKey{seg.Number, key}
		if len(o.masks[m]) == mostTogether {
			o.Elsewhere++
			continue
		}
		if o.masks[m] == nil {
			seg.Frames = append(seg.Frames, key)
		}
		o.masks[m] = append(o.masks[m], i)
	}
	return nil
}

func (o *Overlay) segmentOf(f *part10.File, frame []part10.Element) *Segment {
	for _, id := range items(frame, tagSegmentIdentity) {
		if n, ok := number(f, id, tagRefSegment); ok {
			return o.at(n)
		}
	}
	return nil
}

// sourceOf is the image that a frame was made from.
func sourceOf(f *part10.File, frame []part10.Element, byUID map[string]int) (Key, bool) {
	for _, derivation := range items(frame, tagDerivationImage) {
		for _, source := range items(derivation, tagSourceImage) {
			i, ok := byUID[text(f, source, tagRefInstance)]
			if !ok {
				continue
			}
			n, ok := number(f, source, tagRefFrame)
			if !ok {
				n = 1
			}
			return Key{i, n - 1}, true
		}
	}
	return Key{}, false
}

// fits reports whether there is such a frame and it has the masks' size.
func (o *Overlay) fits(s *opened, k Key) bool {
	in, err := s.instance(k)
	return err == nil && in.Pixel.Rows == o.image.Pixel.Rows && in.Pixel.Columns == o.image.Pixel.Columns
}

// Mask decodes what of a segment lies on a frame: Rows x Columns bytes, 0 where it
// is not; 1 where a binary segmentation has it, up to 255 as a fractional one
// has it. ErrKey: nothing of it lies there.
func (o *Overlay) Mask(ctx context.Context, segment int, k Key) ([]byte, error) {
	frames := o.masks[maskKey{segment, k}]
	if len(frames) == 0 {
		return nil, fmt.Errorf("%w: nothing of segment %d lies on %s", ErrKey, segment, k)
	}
	var mask []byte
	for _, i := range frames {
		raw, err := o.image.Samples(ctx, i)
		if err != nil {
			return nil, fmt.Errorf("%w: %w", ErrOverlay, err)
		}
		if mask == nil {
			mask = raw
			continue
		}
		for p := range mask { // frames of one segment on one image: all of them
			mask[p] = max(mask[p], raw[p])
		}
	}
	return mask, nil
}

// items are the items of a sequence, nil where there is none.
func items(level []part10.Element, t part10.Tag) [][]part10.Element {
	e := part10.Find(level, t)
	if e == nil {
		return nil
	}
	list := make([][]part10.Element, len(e.Items))
	for i, item := range e.Items {
		list[i] = item.Elements
	}
	return list
}

// text is the first value of a text element.
func text(f *part10.File, level []part10.Element, t part10.Tag) string {
	e := part10.Find(level, t)
	if e == nil {
		return ""
	}
	values, err := f.Strings(e)
	if err != nil || len(values) == 0 {
		return ""
	}
	return clip(values[0])
}

// number is the first value of an integer element, if it is one that counts.
func number(f *part10.File, level []part10.Element, t part10.Tag) (int, bool) {
	e := part10.Find(level, t)
	if e == nil {
		return 0, false
	}
	values, err := f.Ints(e)
	if err != nil || len(values) == 0 || values[0] < 1 || values[0] > 1<<20 {
		return 0, false
	}
	return int(values[0]), true
}
