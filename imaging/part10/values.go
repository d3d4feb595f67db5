package part10

import (
	"encoding/binary"
	"fmt"
	"io"
	"math"
	"strconv"
	"strings"
)

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

// Ints returns the values of an integer element: US SS UL SL SV AT (and UV up
// to the largest int64), or whole numbers in a text VR, IS above all. In
// implicit encoding, where US and SS cannot be told apart, they are returned
// unsigned. An element of VR UN is read as the dictionary has it, a single
// integer shorter than its VR as one of its own size.
func (f *File) Ints(e *Element) ([]int64, error) {
	if e == nil {
		return nil, nil
	}
	vr, order := e.reading()
	switch vr {
	case "US":
		return decode(f, e, 2, func(b []byte) int64 { return int64(order.Uint16(b)) })
	case "SS":
		return decode(f, e, 2, func(b []byte) int64 { return int64(int16(order.Uint16(b))) })
	case "AT":
		return decode(f, e, 4, func(b []byte) int64 {
			return int64(order.Uint16(b))<<16 | int64(order.Uint16(b[2:]))
		})
	case "UL", "SL":
		if e.Length == 2 {
			return decode(f, e, 2, func(b []byte) int64 { return int64(order.Uint16(b)) })
		}
		if vr == "SL" {
			return decode(f, e, 4, func(b []byte) int64 { return int64(int32(order.Uint32(b))) })
		}
		return decode(f, e, 4, func(b []byte) int64 { return int64(order.Uint32(b)) })
	case "SV", "UV":
		return decode(f, e, 8, func(b []byte) int64 { return int64(order.Uint64(b)) })
	case "IS", "DS", "CS", "SH", "LO", "UT", "ST", "LT":
		return parseAll(f, e, parseWhole)
	}
	return nil, f.errorAt(e, ErrMalformed, "VR "+e.VR+" holds no integers")
}

// reading returns the VR and byte order to read a value by.
func (e *Element) reading() (string, binary.ByteOrder) {
	if e.VR == "UN" {
		return DictionaryVR(e.Tag), binary.LittleEndian // PS3.5 section 6.2.2
	}
	return e.VR, e.enc.order()
}

// parseWhole takes an integer string, also one written as a decimal without a
// fraction.
func parseWhole(s string) (int64, error) {
	v, err := strconv.ParseInt(s, 10, 64)
	if err == nil {
		return v, nil
	}
	d, err := strconv.ParseFloat(s, 64)
	if err != nil || d != math.Trunc(d) || math.Abs(d) > 1<<53 {
		return 0, strconv.ErrSyntax
	}
	return int64(d), nil
}

// Floats returns the values of a number element: DS FL FD, and what Ints takes.
func (f *File) Floats(e *Element) ([]float64, error) {
	if e == nil {
		return nil, nil
	}
	vr, order := e.reading()
	switch vr {
	case "DS", "IS", "CS", "SH", "LO", "UT", "ST", "LT":
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

// Words returns the value of an element of 16-bit words, such as OW or US; a
// last odd byte is left out.
func (f *File) Words(e *Element) ([]uint16, error) {
	raw, err := f.Bytes(e)
	if err != nil {
		return nil, err
	}
	_, order := e.reading()
	words := make([]uint16, len(raw)/2)
	for i := range words {
		words[i] = order.Uint16(raw[2*i:])
	}
	return words, nil
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
