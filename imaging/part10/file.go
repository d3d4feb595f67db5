package part10

import (
	"fmt"
	"io"
	"math"
	"strconv"
	"strings"
)

// File is a scanned Part 10 file. It reads from its source on demand, so the
// source must stay open while accessors are used. It is safe for concurrent
// use when the source's ReadAt is.
type File struct {
	Syntax   Syntax
	Meta     []Element // group 0002, in file order
	Elements []Element // the data set, in file order; ascending tags

	limits   Limits
	source   io.ReaderAt // the file
	data     io.ReaderAt // the data set: the file again, or the inflated bytes
	dataSize int64
}

// Element is one element: where it stands and what it consists of. Offsets
// count from the start of the file, or of the inflated data set in a deflated
// file (never for Meta).
type Element struct {
	Tag       Tag
	VR        string // as written, or from the dictionary in implicit encoding
	Offset    int64  // of the tag
	Value     int64  // offset of the value's first byte
	Length    int64  // bytes of the value, delimiters of undefined lengths not counted
	End       int64  // offset behind the element, delimiters included
	Undefined bool   // the length is written as undefined (0xFFFFFFFF)

	Sequence  bool       // the value is Items; VR is then SQ, or UN in implicit encoding inside
	Items     []Item     // of a sequence
	Fragments []Fragment // of encapsulated pixel data; the first is the Basic Offset Table

	enc encoding
}

// Encapsulated reports whether the value is a sequence of fragments.
func (e *Element) Encapsulated() bool { return e.Undefined && !e.Sequence }

// Item is one item of a sequence.
type Item struct {
	Elements  []Element
	Offset    int64 // of the item's tag
	End       int64 // behind the item, its delimiter included
	Undefined bool
}

// Fragment is one fragment of encapsulated pixel data.
type Fragment struct {
	Offset int64 // of its first byte
	Length int64
}

// Find returns the element with the tag in one level, or nil.
func Find(elements []Element, t Tag) *Element {
	for i := range elements {
		if elements[i].Tag == t {
			return &elements[i]
		}
	}
	return nil
}

// Find returns the top-level element with the tag, in the file meta
// information for group 0002, or nil.
func (f *File) Find(t Tag) *Element {
	if t.Group() == 2 {
		return Find(f.Meta, t)
	}
	return Find(f.Elements, t)
}

func (f *File) reader(t Tag) io.ReaderAt {
	if t.Group() == 2 {
		return f.source
	}
	return f.data
}

// Open returns a reader over an element's value as it is in the file; over
// fragments use OpenFragment.
func (f *File) Open(e *Element) *io.SectionReader {
	return io.NewSectionReader(f.reader(e.Tag), e.Value, e.Length)
}

// OpenFragment returns a reader over one fragment's bytes.
func (f *File) OpenFragment(fr Fragment) *io.SectionReader {
	return io.NewSectionReader(f.data, fr.Offset, fr.Length)
}

// Bytes loads an element's value. A value over Limits.ValueBytes is ErrLimit:
// use Open. A nil element has no bytes.
func (f *File) Bytes(e *Element) ([]byte, error) {
	if e == nil || e.Length == 0 {
		return nil, nil
	}
	if e.Length > f.limits.ValueBytes {
		return nil, f.errorAt(e, ErrLimit, fmt.Sprintf("value of %d bytes, limit %d", e.Length, f.limits.ValueBytes))
	}
	value := make([]byte, e.Length)
	if _, err := io.ReadFull(f.Open(e), value); err != nil {
		return nil, fmt.Errorf("read value of %v: %w", e.Tag, err)
	}
	return value, nil
}

// Strings returns the values of a text element, split at backslashes, without
// the padding. The character set is not decoded: bytes are as in the file.
func (f *File) Strings(e *Element) ([]string, error) {
	raw, err := f.Bytes(e)
	if err != nil || len(raw) == 0 {
		return nil, err
	}
	values := strings.Split(string(raw), `\`)
	for i, v := range values {
		values[i] = strings.Trim(v, " \x00")
	}
	return values, nil
}

// Text returns the first value of the top-level text element t, "" if absent.
func (f *File) Text(t Tag) (string, error) {
	values, err := f.Strings(f.Find(t))
	if err != nil || len(values) == 0 {
		return "", err
	}
	return values[0], nil
}

// Ints returns the values of an integer element: US SS UL SL SV AT IS (and
// UV up to the largest int64). In implicit encoding, where US and SS cannot be
// told apart, they are returned unsigned.
func (f *File) Ints(e *Element) ([]int64, error) {
	if e == nil {
		return nil, nil
	}
	if e.VR == "IS" {
		return parseAll(f, e, func(s string) (int64, error) { return strconv.ParseInt(s, 10, 64) })
	}
	order := e.enc.order()
	switch e.VR {
	case "US":
		return decode(f, e, 2, func(b []byte) int64 { return int64(order.Uint16(b)) })
	case "SS":
		return decode(f, e, 2, func(b []byte) int64 { return int64(int16(order.Uint16(b))) })
	case "AT":
		return decode(f, e, 4, func(b []byte) int64 {
			return int64(order.Uint16(b))<<16 | int64(order.Uint16(b[2:]))
		})
	case "UL":
		return decode(f, e, 4, func(b []byte) int64 { return int64(order.Uint32(b)) })
	case "SL":
		return decode(f, e, 4, func(b []byte) int64 { return int64(int32(order.Uint32(b))) })
	case "SV", "UV":
		return decode(f, e, 8, func(b []byte) int64 { return int64(order.Uint64(b)) })
	}
	return nil, f.errorAt(e, ErrMalformed, "VR "+e.VR+" holds no integers")
}

// Floats returns the values of a number element: DS FL FD, and the integer
// VRs of Ints.
func (f *File) Floats(e *Element) ([]float64, error) {
	if e == nil {
		return nil, nil
	}
	order := e.enc.order()
	switch e.VR {
	case "DS":
		return parseAll(f, e, func(s string) (float64, error) { return strconv.ParseFloat(s, 64) })
	case "FL":
		return decode(f, e, 4, func(b []byte) float64 { return float64(math.Float32frombits(order.Uint32(b))) })
	case "FD":
		return decode(f, e, 8, func(b []byte) float64 { return math.Float64frombits(order.Uint64(b)) })
	}
	ints, err := f.Ints(e)
	floats := make([]float64, len(ints))
	for i, v := range ints {
		floats[i] = float64(v)
	}
	return floats, err
}

// Int returns the first value of the top-level integer element t; false if the
// element is absent or empty.
func (f *File) Int(t Tag) (int64, bool, error) {
	values, err := f.Ints(f.Find(t))
	if err != nil || len(values) == 0 {
		return 0, false, err
	}
	return values[0], true, nil
}

func decode[T any](f *File, e *Element, width int, one func([]byte) T) ([]T, error) {
	raw, err := f.Bytes(e)
	if err != nil {
		return nil, err
	}
	if len(raw)%width != 0 {
		return nil, f.errorAt(e, ErrMalformed,
			fmt.Sprintf("%d bytes are no whole number of %s values", len(raw), e.VR))
	}
	values := make([]T, 0, len(raw)/width)
	for ; len(raw) > 0; raw = raw[width:] {
		values = append(values, one(raw))
	}
	return values, nil
}

func parseAll[T any](f *File, e *Element, one func(string) (T, error)) ([]T, error) {
	texts, err := f.Strings(e)
	if err != nil {
		return nil, err
	}
	values := make([]T, 0, len(texts))
	for _, text := range texts {
		if text == "" {
			continue
		}
		v, err := one(text)
		if err != nil {
			return nil, f.errorAt(e, ErrMalformed, "value is not a number of VR "+e.VR)
		}
		values = append(values, v)
	}
	return values, nil
}

func (f *File) errorAt(e *Element, err error, detail string) error {
	return &Error{Offset: e.Offset, Inflated: f.Syntax.Deflated && e.Tag.Group() != 2, Tag: e.Tag, Err: err, Detail: detail}
}
