package imaging

import (
	"bytes"
	"encoding/binary"
	"fmt"
	"strconv"
	"strings"

	"github.com/suyashkumar/dicom"
	"github.com/suyashkumar/dicom/pkg/tag"
	"github.com/suyashkumar/dicom/pkg/uid"

	"github.com/fluoronet/fluoro/imaging/part10"
)

// wanted are the elements that are parsed; all others are passed over unread,
// so that a damaged private element harms nobody and patient data is not held.
var wanted = wantedTags(
	tag.SOPClassUID, tag.SOPInstanceUID, tag.StudyInstanceUID, tag.SeriesInstanceUID, tag.FrameOfReferenceUID,
	tag.Modality, tag.BodyPartExamined, tag.ImageType, tag.BurnedInAnnotation,
	tag.PatientIdentityRemoved, tag.DeidentificationMethod, tag.DeidentificationMethodCodeSequence,
	tag.SamplesPerPixel, tag.PhotometricInterpretation, tag.PlanarConfiguration, tag.NumberOfFrames,
	tag.Rows, tag.Columns, tag.BitsAllocated, tag.BitsStored, tag.HighBit, tag.PixelRepresentation,
	tag.RescaleIntercept, tag.RescaleSlope, tag.RescaleType, tag.WindowCenter, tag.WindowWidth, tag.VOILUTFunction,
	tag.ModalityLUTSequence,
	tag.PixelSpacing, tag.ImagerPixelSpacing, tag.SliceThickness, tag.SpacingBetweenSlices,
	tag.ImagePositionPatient, tag.ImageOrientationPatient,
	tag.RedPaletteColorLookupTableDescriptor, tag.GreenPaletteColorLookupTableDescriptor, tag.BluePaletteColorLookupTableDescriptor,
	tag.RedPaletteColorLookupTableData, tag.GreenPaletteColorLookupTableData, tag.BluePaletteColorLookupTableData,
	tag.SharedFunctionalGroupsSequence, tag.PerFrameFunctionalGroupsSequence,
)

// wantedInside are those in the items of wanted sequences: the functional
// group macros of PS3.3 C.7.6.16.2, the Modality LUT and the code sequence.
var wantedInside = wantedTags(
	tag.PlanePositionSequence, tag.PlaneOrientationSequence, tag.PixelMeasuresSequence,
	tag.PixelValueTransformationSequence, tag.FrameVOILUTSequence,
	tag.ImagePositionPatient, tag.ImageOrientationPatient,
	tag.PixelSpacing, tag.SliceThickness, tag.SpacingBetweenSlices,
	tag.RescaleIntercept, tag.RescaleSlope, tag.RescaleType, tag.WindowCenter, tag.WindowWidth, tag.VOILUTFunction,
	tag.LUTDescriptor, tag.LUTData,
	tag.CodeValue, tag.CodingSchemeDesignator, tag.CodeMeaning,
)

func wantedTags(tags ...tag.Tag) map[part10.Tag]bool {
	set := make(map[part10.Tag]bool, len(tags))
	for _, t := range tags {
		set[part10.Tag(t.Group)<<16|part10.Tag(t.Element)] = true
	}
	return set
}

// elements gives typed access to the elements of one level. An absent element
// and one without a value are the same.
type elements map[tag.Tag]*dicom.Element

// parseHeader has suyashkumar/dicom parse the kept elements, which are given
// to it as a small Part 10 file of our own making: the structure has been
// checked and nothing in it can ask for more memory than it has bytes. Its
// errors quote values, so they are replaced.
func parseHeader(l *layout) (found elements, err error) {
	at := 0
	bad := func() error {
		name := "header"
		if at < len(l.tags) {
			name = l.tags[at].String()
		}
		return fmt.Errorf("%w: value of %s cannot be parsed", ErrMalformed, name)
	}
	defer func() {
		if recover() != nil {
			found, err = nil, bad()
		}
	}()
	raw := append(headerPreamble(l.syntax), l.kept...)
	parser, err := dicom.NewParser(bytes.NewReader(raw), int64(len(raw)), nil)
	if err != nil {
		return nil, bad()
	}
	found = make(elements, len(l.tags))
	for ; at < len(l.tags); at++ {
		e, err := parser.Next()
		if err != nil {
			return nil, bad()
		}
		found[e.Tag] = e
	}
	return found, nil
}

// headerPreamble is a preamble and file meta group with the transfer syntax
// that the kept elements are encoded in.
func headerPreamble(s part10.Syntax) []byte {
	syntax := uid.ExplicitVRLittleEndian
	switch {
	case s.Implicit:
		syntax = uid.ImplicitVRLittleEndian
	case s.BigEndian:
		syntax = uid.ExplicitVRBigEndian
	}
	if len(syntax)%2 == 1 {
		syntax += "\x00"
	}
	out := append(make([]byte, 128), "DICM"...)
	out = append(out, 2, 0, 0, 0, 'U', 'L', 4, 0)
	out = binary.LittleEndian.AppendUint32(out, uint32(8+len(syntax)))
	out = append(out, 2, 0, 0x10, 0, 'U', 'I', byte(len(syntax)), 0)
	return append(out, syntax...)
}

// strings returns the values of a text element, trimmed.
func (es elements) strings(t tag.Tag) []string {
	e := es[t]
	if e == nil || e.Value.ValueType() != dicom.Strings {
		return nil
	}
	values := dicom.MustGetStrings(e.Value)
	out := make([]string, len(values))
	for i, v := range values {
		out[i] = strings.Trim(v, " \x00")
	}
	if len(out) == 1 && out[0] == "" {
		return nil
	}
	return out
}

func (es elements) string(t tag.Tag) string {
	if values := es.strings(t); len(values) > 0 {
		return values[0]
	}
	return ""
}

// ints returns the values of an integer or integer string element.
func (es elements) ints(t tag.Tag) ([]int, error) {
	e := es[t]
	if e == nil {
		return nil, nil
	}
	if e.Value.ValueType() == dicom.Ints {
		return dicom.MustGetInts(e.Value), nil
	}
	var out []int
	for _, text := range es.strings(t) {
		v, err := strconv.ParseInt(text, 10, 32)
		if err != nil {
			return nil, notANumber(t)
		}
		out = append(out, int(v))
	}
	return out, nil
}

// int returns the first value, or dflt when there is none.
func (es elements) int(t tag.Tag, dflt int) (int, error) {
	values, err := es.ints(t)
	if err != nil || len(values) == 0 {
		return dflt, err
	}
	return values[0], nil
}

// floats returns the values of a decimal string or floating point element.
func (es elements) floats(t tag.Tag) ([]float64, error) {
	e := es[t]
	if e == nil {
		return nil, nil
	}
	if e.Value.ValueType() == dicom.Floats {
		return finite(t, dicom.MustGetFloats(e.Value))
	}
	var out []float64
	for _, text := range es.strings(t) {
		v, err := strconv.ParseFloat(text, 64)
		if err != nil {
			return nil, notANumber(t)
		}
		out = append(out, v)
	}
	return finite(t, out)
}

func finite(t tag.Tag, values []float64) ([]float64, error) {
	for _, v := range values {
		if v-v != 0 {
			return nil, notANumber(t)
		}
	}
	return values, nil
}

// float returns the first value, or dflt when there is none.
func (es elements) float(t tag.Tag, dflt float64) (float64, error) {
	values, err := es.floats(t)
	if err != nil || len(values) == 0 {
		return dflt, err
	}
	return values[0], nil
}

// items returns the items of a sequence.
func (es elements) items(t tag.Tag) []elements {
	e := es[t]
	if e == nil || e.Value.ValueType() != dicom.Sequences {
		return nil
	}
	var out []elements
	for _, item := range e.Value.GetValue().([]*dicom.SequenceItemValue) {
		inner := make(elements)
		for _, child := range item.GetValue().([]*dicom.Element) {
			inner[child.Tag] = child
		}
		out = append(out, inner)
	}
	return out
}

// item returns the first item of a sequence, or nil.
func (es elements) item(t tag.Tag) elements {
	if items := es.items(t); len(items) > 0 {
		return items[0]
	}
	return nil
}

func notANumber(t tag.Tag) error {
	return fmt.Errorf("%w: (%04X,%04X) does not hold a number", ErrMalformed, t.Group, t.Element)
}
