// Package dcmtest makes small synthetic DICOM Part 10 files for tests, sound
// ones and broken ones: every element, transfer syntax, fragment and length
// can be chosen. It is imported by tests and benches and never used to write files
// that leave the house.
package dcmtest

import (
	"bytes"
	"compress/flate"
	"encoding/binary"
	"fmt"
	"math"
	"slices"
	"strings"
)

// Transfer syntaxes with an encoding of their own.
const (
	ImplicitLittle = "1.2.840.10008.1.2"
	ExplicitLittle = "1.2.840.10008.1.2.1"
	Deflated       = "1.2.840.10008.1.2.1.99"
	ExplicitBig    = "1.2.840.10008.1.2.2"
)

// Tags that most tests touch, as 0xggggeeee.
const (
	SOPClass          = 0x00080016
	SOPInstance       = 0x00080018
	Modality          = 0x00080060
	StudyInstance     = 0x0020000D
	SeriesInstance    = 0x0020000E
	SamplesPerPixel   = 0x00280002
	Photometric       = 0x00280004
	NumberOfFrames    = 0x00280008
	Rows              = 0x00280010
	Columns           = 0x00280011
	PixelSpacing      = 0x00280030
	BitsAllocated     = 0x00280100
	BitsStored        = 0x00280101
	HighBit           = 0x00280102
	PixelSign         = 0x00280103
	RescaleIntercept  = 0x00281052
	RescaleSlope      = 0x00281053
	SliceThickness    = 0x00180050
	Position          = 0x00200032
	Orientation       = 0x00200037
	PixelData         = 0x7FE00010
	tagTransferSyntax = 0x00020010
)

// Element is one data element. Value is a string (several values joined with
// backslashes), an int, a float64, a []int, a []uint16, or the []byte as it
// shall stand; Items, if not nil, make it a sequence.
type Element struct {
	Tag       uint32
	VR        string
	Value     any
	Items     [][]Element
	Undefined bool   // sequence and items of undefined length
	Length    uint32 // if not 0: declared in place of the true length
}

// File is a Part 10 file to be written.
type File struct {
	Syntax    string
	Meta      []Element // of group 0002, beside the transfer syntax
	Elements  []Element // in any order
	Fragments [][]byte  // if not nil: encapsulated pixel data
	Offsets   []uint32  // its Basic Offset Table
	Tail      []byte    // appended after everything
}

// Set adds an element, in place of one with the same tag.
func (f *File) Set(e Element) {
	f.Remove(e.Tag)
	f.Elements = append(f.Elements, e)
}

// Remove takes an element out.
func (f *File) Remove(tag uint32) {
	f.Elements = slices.DeleteFunc(f.Elements, func(e Element) bool { return e.Tag == tag })
}

// Bytes encodes the file.
func (f *File) Bytes() []byte {
	meta := append([]Element{
		{Tag: 0x00020001, VR: "OB", Value: []byte{0, 1}},
		{Tag: tagTransferSyntax, VR: "UI", Value: f.Syntax},
	}, f.Meta...)
	little := encoder{order: binary.LittleEndian}
	group := little.elements(nil, meta)
	out := append(make([]byte, 128), "DICM"...)
	out = little.element(out, Element{Tag: 0x00020000, VR: "UL", Value: len(group)})
	out = append(out, group...)

	enc := encoder{order: binary.LittleEndian, implicit: f.Syntax == ImplicitLittle}
	if f.Syntax == ExplicitBig {
		enc.order = binary.BigEndian
	}
	data := enc.elements(nil, f.Elements)
	if f.Fragments != nil {
		data = enc.fragments(data, f.Offsets, f.Fragments)
	}
	if f.Syntax == Deflated {
		data = Deflate(data)
	}
	return append(append(out, data...), f.Tail...)
}

// Deflate compresses as the deflated transfer syntax does.
func Deflate(data []byte) []byte {
	var out bytes.Buffer
	w, err := flate.NewWriter(&out, flate.BestCompression)
	if err == nil {
		_, err = w.Write(data)
	}
	if err != nil || w.Close() != nil {
		panic(fmt.Sprint("deflate to memory: ", err))
	}
	if out.Len()%2 == 1 {
		out.WriteByte(0)
	}
	return out.Bytes()
}

type byteOrder interface {
	binary.ByteOrder
	binary.AppendByteOrder
}

type encoder struct {
	order    byteOrder
	implicit bool
}

const undefined = 0xFFFFFFFF

func (enc encoder) elements(out []byte, list []Element) []byte {
	sorted := slices.Clone(list)
	slices.SortStableFunc(sorted, func(a, b Element) int { return int(int64(a.Tag) - int64(b.Tag)) })
	for _, e := range sorted {
		out = enc.element(out, e)
	}
	return out
}

func (enc encoder) element(out []byte, e Element) []byte {
	if e.Items != nil {
		return enc.sequence(out, e)
	}
	value := enc.value(e)
	length := uint32(len(value))
	if e.Length != 0 {
		length = e.Length
	}
	return append(enc.head(out, e.Tag, e.VR, length), value...)
}

func (enc encoder) head(out []byte, tag uint32, vr string, length uint32) []byte {
	out = enc.order.AppendUint16(enc.order.AppendUint16(out, uint16(tag>>16)), uint16(tag))
	switch {
	case enc.implicit || tag>>16 == 0xFFFE:
		return enc.order.AppendUint32(out, length)
	case strings.Contains("OB OD OF OL OV OW SQ SV UC UN UR UT UV", vr):
		return enc.order.AppendUint32(append(out, vr[0], vr[1], 0, 0), length)
	}
	return enc.order.AppendUint16(append(out, vr...), uint16(length))
}

func (enc encoder) sequence(out []byte, e Element) []byte {
	var body []byte
	for _, item := range e.Items {
		inner := enc.elements(nil, item)
		if e.Undefined {
			body = append(enc.head(body, 0xFFFEE000, "", undefined), inner...)
			body = enc.head(body, 0xFFFEE00D, "", 0)
			continue
		}
		body = append(enc.head(body, 0xFFFEE000, "", uint32(len(inner))), inner...)
	}
	if !e.Undefined {
		return append(enc.head(out, e.Tag, "SQ", uint32(len(body))), body...)
	}
	out = append(enc.head(out, e.Tag, "SQ", undefined), body...)
	return enc.head(out, 0xFFFEE0DD, "", 0)
}

func (enc encoder) fragments(out []byte, offsets []uint32, list [][]byte) []byte {
	out = enc.head(out, PixelData, "OB", undefined)
	out = enc.head(out, 0xFFFEE000, "", uint32(4*len(offsets)))
	for _, at := range offsets {
		out = enc.order.AppendUint32(out, at)
	}
	for _, fragment := range list {
		out = append(enc.head(out, 0xFFFEE000, "", uint32(len(fragment)+len(fragment)%2)), fragment...)
		if len(fragment)%2 == 1 {
			out = append(out, 0)
		}
	}
	return enc.head(out, 0xFFFEE0DD, "", 0)
}

func (enc encoder) value(e Element) []byte {
	switch v := e.Value.(type) {
	case nil:
		return nil
	case []byte:
		return padded(v, 0)
	case string:
		if e.VR == "UI" {
			return padded([]byte(v), 0)
		}
		return padded([]byte(v), ' ')
	case int:
		return enc.numbers(e.VR, []int{v})
	case []int:
		return enc.numbers(e.VR, v)
	case []uint16:
		var out []byte
		for _, w := range v {
			out = enc.order.AppendUint16(out, w)
		}
		return out
	case float64:
		switch e.VR {
		case "FL":
			return enc.order.AppendUint32(nil, math.Float32bits(float32(v)))
		case "FD":
			return enc.order.AppendUint64(nil, math.Float64bits(v))
		}
		return padded([]byte(fmt.Sprintf("%.10g", v)), ' ')
	}
	panic(fmt.Sprintf("dcmtest: value of type %T", e.Value))
}

func (enc encoder) numbers(vr string, list []int) []byte {
	var out []byte
	var texts []string
	for _, v := range list {
		switch vr {
		case "US", "SS":
			out = enc.order.AppendUint16(out, uint16(v))
		case "UL", "SL":
			out = enc.order.AppendUint32(out, uint32(v))
		default:
			texts = append(texts, fmt.Sprint(v))
		}
	}
	if texts != nil {
		return padded([]byte(strings.Join(texts, `\`)), ' ')
	}
	return out
}

func padded(b []byte, with byte) []byte {
	if len(b)%2 == 1 {
		return append(slices.Clone(b), with)
	}
	return b
}
