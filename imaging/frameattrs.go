package imaging

import (
	"fmt"
	"slices"
	"strconv"
	"strings"

	"github.com/suyashkumar/dicom/pkg/tag"
)

// FrameAttributes are what may differ from frame to frame: where the frame is
// in the patient, how its values are scaled, and how they are best shown.
// Lengths are in mm.
type FrameAttributes struct {
	Position      []float64 // Image Position (Patient) (0020,0032): 3, or empty
	Orientation   []float64 // Image Orientation (Patient) (0020,0037): 6, or empty
	PixelSpacing  []float64 // (0028,0030), else Imager Pixel Spacing (0018,1164): between rows, between columns; or empty
	Thickness     float64   // Slice Thickness (0018,0050), 0 when absent
	SliceDistance float64   // Spacing Between Slices (0018,0088), 0 when absent

	Slope     float64 // Rescale Slope (0028,1053), 1 when absent
	Intercept float64 // Rescale Intercept (0028,1052), 0 when absent

	Windows []Window // VOI windows, empty when absent

	// What tells frames at one place apart.
	Type        string  // Image Type (0008,0008) or Frame Type (0008,9007), values joined by backslashes
	Stack       string  // Stack ID (0020,9056)
	Temporal    int     // Temporal Position Identifier (0020,0100) or Index (0020,9128), 0 when absent
	Acquisition int     // Acquisition Number (0020,0012) or Frame Acquisition Number (0020,9156), 0 when absent
	Echo        float64 // Echo Time (0018,0081) or Effective Echo Time (0018,9082) in ms, 0 when absent
	BValue      float64 // Diffusion b-value (0018,9087) in s/mm2, 0 when absent
	Dimensions  string  // Dimension Index Values (0020,9157) but for those of place: stack, position in it, position in the patient
	Trigger     float64 // Trigger Time (0018,1060) or Nominal Cardiac Trigger Delay Time (0020,9153) in ms, 0 when absent
}

// Frame returns the attributes of frame i, counting from 0: those of its own
// functional groups, else of the shared ones, else of the instance.
func (in *Instance) Frame(i int) FrameAttributes { return *in.frame(i) }

func (in *Instance) frame(i int) *FrameAttributes {
	if in.perFrame != nil && i >= 0 && i < len(in.perFrame) {
		return &in.perFrame[i]
	}
	return &in.FrameAttributes
}

// HasPositions reports whether every frame has a position of its own.
func (in *Instance) HasPositions() bool {
	if in.Frames == 1 {
		return len(in.Frame(0).Position) == 3
	}
	return in.positions
}

func (in *Instance) readFrames(es elements) error {
	base := FrameAttributes{Slope: 1}
	if err := base.read(es); err != nil {
		return err
	}
	if shared, ok := es.item(tag.SharedFunctionalGroupsSequence); ok {
		if err := base.readGroups(shared); err != nil {
			return err
		}
	}
	in.FrameAttributes = base
	groups := es.items(tag.PerFrameFunctionalGroupsSequence)
	if len(groups) == 0 || len(groups) != in.Frames {
		return nil // absent, or of other frames than these, as when frames were cut out
	}
	in.perFrame = make([]FrameAttributes, len(groups))
	places := dimensionsOfPlace(es)
	for i, group := range groups {
		in.perFrame[i] = base
		if err := in.perFrame[i].readGroups(group); err != nil {
			return err
		}
		in.perFrame[i].Dimensions = dimensions(group, places)
	}
	in.FrameAttributes = in.perFrame[0]
	in.positions = !slices.ContainsFunc(in.perFrame, func(a FrameAttributes) bool { return len(a.Position) != 3 })
	return nil
}

// readGroups reads the functional group macros of one item.
func (a *FrameAttributes) readGroups(es elements) error {
	for _, sequence := range []tag.Tag{
		tag.PlanePositionSequence, tag.PlaneOrientationSequence, tag.PixelMeasuresSequence,
		tag.PixelValueTransformationSequence, tag.FrameVOILUTSequence,
		tag.FrameContentSequence, tag.MREchoSequence, tag.MRDiffusionSequence, tag.CardiacSynchronizationSequence,
		tag.CTImageFrameTypeSequence, tag.MRImageFrameTypeSequence,
	} {
		item, _ := es.item(sequence)
		if err := a.read(item); err != nil {
			return err
		}
	}
	return nil
}

// read takes over those attributes that stand in es. A place in the patient
// that cannot be read counts as absent, which Series.Volume then says: the
// pixels are sound without it. A scale that cannot be read is an error.
func (a *FrameAttributes) read(es elements) error {
	var err error
	for _, f := range []struct {
		into *[]float64
		tag  tag.Tag
		n    int
	}{
		{&a.Position, tag.ImagePositionPatient, 3}, {&a.Orientation, tag.ImageOrientationPatient, 6},
		{&a.PixelSpacing, tag.ImagerPixelSpacing, 2}, {&a.PixelSpacing, tag.PixelSpacing, 2},
	} {
		values, err := es.floats(f.tag)
		if err != nil || len(values) != 0 && len(values) != f.n {
			*f.into = nil
		} else if len(values) == f.n {
			*f.into = values
		}
	}
	for _, f := range []struct {
		into *float64
		tag  tag.Tag
	}{{&a.Thickness, tag.SliceThickness}, {&a.SliceDistance, tag.SpacingBetweenSlices}} {
		if v, err := es.float(f.tag, *f.into); err == nil {
			*f.into = v
		} else {
			*f.into = 0
		}
	}
	if a.Slope, err = es.float(tag.RescaleSlope, a.Slope); err != nil {
		return err
	}
	if a.Intercept, err = es.float(tag.RescaleIntercept, a.Intercept); err != nil {
		return err
	}
	if a.Slope == 0 {
		return fmt.Errorf("%w: Rescale Slope (0028,1053) is 0", ErrMalformed)
	}
	a.readKind(es)
	if windows := readWindows(es); len(windows) > 0 {
		a.Windows = windows
	}
	return nil
}

// readKind takes over what tells frames apart; what cannot be read counts as
// absent.
func (a *FrameAttributes) readKind(es elements) {
	for _, t := range []tag.Tag{tag.ImageType, tag.FrameType} {
		if values := es.strings(t); values != nil {
			a.Type = strings.Join(values, `\`)
		}
	}
	if stack := es.string(tag.StackID); stack != "" {
		a.Stack = stack
	}
	for _, f := range []struct {
		into *int
		tag  tag.Tag
	}{
		{&a.Temporal, tag.TemporalPositionIdentifier}, {&a.Temporal, tag.TemporalPositionIndex},
		{&a.Acquisition, tag.AcquisitionNumber}, {&a.Acquisition, tag.FrameAcquisitionNumber},
	} {
		if v, err := es.int(f.tag, *f.into); err == nil {
			*f.into = v
		}
	}
	for _, f := range []struct {
		into *float64
		tag  tag.Tag
	}{
		{&a.Echo, tag.EchoTime}, {&a.Echo, tag.EffectiveEchoTime}, {&a.BValue, tag.DiffusionBValue},
		{&a.Trigger, tag.TriggerTime}, {&a.Trigger, tag.NominalCardiacTriggerDelayTime},
	} {
		if v, err := es.float(f.tag, *f.into); err == nil {
			*f.into = v
		}
	}
}

// dimensionsOfPlace tells for each dimension of a multi-frame image (PS3.3
// C.7.6.17) whether it says where a frame lies, and not what else it is.
func dimensionsOfPlace(es elements) []bool {
	var places []bool
	for _, item := range es.items(tag.DimensionIndexSequence) {
		pointer, _ := item.int(tag.DimensionIndexPointer, 0)
		places = append(places, slices.Contains([]int{tagStackID, tagInStackPosition, tagImagePosition}, pointer))
	}
	return places
}

// Dimension Index Pointers to where a frame lies.
const (
	tagStackID         = 0x00209056
	tagInStackPosition = 0x00209057
	tagImagePosition   = 0x00200032
)

// dimensions joins a frame's index values that are not of place.
func dimensions(group elements, places []bool) string {
	content, _ := group.item(tag.FrameContentSequence)
	values, err := content.ints(tag.DimensionIndexValues)
	if err != nil || len(values) != len(places) {
		return ""
	}
	var out []string
	for i, v := range values {
		if !places[i] {
			out = append(out, strconv.Itoa(v))
		}
	}
	return strings.Join(out, `\`)
}
