package part10

import (
	"bytes"
	"compress/flate"
	"fmt"
	"io"
	"strings"
)

const (
	preambleBytes   = 128
	magic           = "DICM"
	undefinedLength = 0xFFFFFFFF
	maxUID          = 64 // PS3.5 section 9.1
)

// Scan walks the Part 10 file of size bytes behind r and returns where
// everything stands. Nothing but headers is read, except that a deflated data
// set is inflated into memory, up to Limits.InflatedBytes.
//
// A file that breaks the encoding rules is refused: unknown VRs, odd lengths,
// values and items that reach past their container, tags out of order or
// twice, a wrong group length of the file meta information. Zero bytes behind
// the data set are taken as padding and not reported.
func Scan(r io.ReaderAt, size int64, limits Limits) (*File, error) {
	if size > limits.FileBytes {
		return nil, &Error{Err: ErrLimit, Detail: fmt.Sprintf("file of %d bytes, limit %d", size, limits.FileBytes)}
	}
	var head [preambleBytes + len(magic)]byte
	if size < int64(len(head)) {
		return nil, &Error{Err: ErrNotDICOM, Detail: fmt.Sprintf("%d bytes are too few for a preamble", size)}
	}
	if _, err := r.ReadAt(head[:], 0); err != nil && err != io.EOF {
		return nil, fmt.Errorf("read preamble: %w", err)
	}
	if string(head[preambleBytes:]) != magic {
		return nil, &Error{Offset: preambleBytes, Err: ErrNotDICOM, Detail: "no DICM behind the preamble"}
	}
	f := &File{limits: limits, source: r, data: r, dataSize: size}
	s := &scanner{r: r, size: size, limits: limits}
	dataStart, err := f.scanMeta(s, int64(len(head)))
	if err != nil {
		return nil, err
	}
	if f.Syntax.Deflated {
		if err := f.inflate(dataStart); err != nil {
			return nil, err
		}
		s = &scanner{r: f.data, size: f.dataSize, limits: limits, count: s.count, inflated: true}
		dataStart = 0
	}
	f.Elements, _, err = s.elements(dataStart, f.dataSize, f.Syntax.encoding(), 0, false)
	if err != nil {
		return nil, err
	}
	return f, nil
}

// scanMeta reads group 0002, always Explicit VR Little Endian, and settles the
// transfer syntax. It returns where the data set starts.
func (f *File) scanMeta(s *scanner, at int64) (int64, error) {
	explicit := encoding{}
	start := at
	for at < s.size {
		group, err := s.peekGroup(at)
		if err != nil {
			return 0, err
		}
		if group != 2 {
			break
		}
		e, err := s.element(at, s.size, explicit, 0)
		if err != nil {
			return 0, err
		}
		if n := len(f.Meta); n > 0 && f.Meta[n-1].Tag >= e.Tag {
			return 0, s.fail(at, e.Tag, ErrMalformed, "tag is out of order or repeated")
		}
		f.Meta = append(f.Meta, e)
		at = e.End
	}
	if length := f.Find(TagMetaLength); length != nil {
		declared, err := f.Ints(length)
		if err != nil {
			return 0, err
		}
		if length.Offset != start || len(declared) != 1 || declared[0] != at-length.End {
			return 0, s.fail(length.Offset, TagMetaLength, ErrMalformed, "group length is not that of the file meta information")
		}
	}
	syntax := f.Find(TagTransferSyntax)
	if syntax == nil || syntax.Length == 0 || syntax.Length > maxUID {
		return 0, s.fail(at, TagTransferSyntax, ErrMalformed, "transfer syntax is missing or no UID")
	}
	uid, err := f.Text(TagTransferSyntax)
	if err != nil {
		return 0, err
	}
	var known bool
	if f.Syntax, known = SyntaxOf(uid); !known {
		return 0, s.fail(syntax.Offset, TagTransferSyntax, ErrTransferSyntax, "private or unknown encoding")
	}
	return at, nil
}

// inflate replaces the data source by the inflated data set.
func (f *File) inflate(at int64) error {
	zr := flate.NewReader(io.NewSectionReader(f.source, at, f.dataSize-at))
	defer zr.Close()
	var out bytes.Buffer
	_, err := out.ReadFrom(io.LimitReader(zr, f.limits.InflatedBytes+1))
	if int64(out.Len()) > f.limits.InflatedBytes {
		return &Error{Offset: at, Err: ErrLimit,
			Detail: fmt.Sprintf("data set inflates to more than %d bytes", f.limits.InflatedBytes)}
	}
	if err == io.ErrUnexpectedEOF {
		return &Error{Offset: at, Err: ErrTruncated, Detail: "deflated data set has no end"}
	}
	if err != nil {
		return &Error{Offset: at, Err: ErrMalformed, Detail: "data set does not inflate"}
	}
	f.data, f.dataSize = bytes.NewReader(out.Bytes()), int64(out.Len())
	return nil
}

// scanner reads headers through a small window, so that walking a file costs
// neither its size in memory nor a system call a field.
type scanner struct {
	r        io.ReaderAt
	size     int64
	limits   Limits
	count    int
	inflated bool

	window [4096]byte
	start  int64
	filled int
}

// bytes returns n bytes at an offset; they are valid until the next call.
// n is at most 12.
func (s *scanner) bytes(at int64, n int, t Tag) ([]byte, error) {
	if at < 0 || at > s.size-int64(n) {
		return nil, s.fail(at, t, ErrTruncated, fmt.Sprintf("%d more bytes wanted, %d left", n, max(s.size-at, 0)))
	}
	if at < s.start || at+int64(n) > s.start+int64(s.filled) {
		want := min(int64(len(s.window)), s.size-at)
		got, err := s.r.ReadAt(s.window[:want], at)
		if got < n {
			s.filled = 0
			if err == nil || err == io.EOF {
				return nil, s.fail(at, t, ErrTruncated, "file is shorter than it was")
			}
			return nil, fmt.Errorf("read at byte %d: %w", at, err)
		}
		s.start, s.filled = at, got
	}
	return s.window[at-s.start:][:n], nil
}

func (s *scanner) fail(at int64, t Tag, err error, detail string) error {
	return &Error{Offset: at, Inflated: s.inflated, Tag: t, Err: err, Detail: detail}
}

// spend counts one element, item or fragment against the limit.
func (s *scanner) spend(at int64, t Tag) error {
	if s.count++; s.count > s.limits.Elements {
		return s.fail(at, t, ErrLimit, fmt.Sprintf("more than %d elements and items", s.limits.Elements))
	}
	return nil
}

func (s *scanner) peekGroup(at int64) (uint16, error) {
	b, err := s.bytes(at, 2, 0)
	if err != nil {
		return 0, err
	}
	return encoding{}.order().Uint16(b), nil
}

func (s *scanner) tag(at int64, enc encoding) (Tag, error) {
	b, err := s.bytes(at, 4, 0)
	if err != nil {
		return 0, err
	}
	order := enc.order()
	return Tag(order.Uint16(b))<<16 | Tag(order.Uint16(b[2:])), nil
}

// elements reads elements up to end, or up to an item delimiter when
// delimited. It returns the offset behind what it read.
func (s *scanner) elements(at, end int64, enc encoding, depth int, delimited bool) ([]Element, int64, error) {
	var list []Element
	for delimited || at < end {
		if depth == 0 && end-at < 8 {
			return list, end, s.padding(at, end)
		}
		t, err := s.tag(at, enc)
		if err != nil {
			return nil, 0, err
		}
		if t == TagItemEnd && delimited {
			next, err := s.delimiter(at, end, enc, t)
			return list, next, err
		}
		if t == 0 && depth == 0 {
			return list, end, s.padding(at, end)
		}
		if t.Group() == 2 || t.Group() == 0xFFFE {
			return nil, 0, s.fail(at, t, ErrMalformed, "tag has no place in a data set")
		}
		if n := len(list); n > 0 && list[n-1].Tag >= t {
			return nil, 0, s.fail(at, t, ErrMalformed, "tag is out of order or repeated")
		}
		e, err := s.element(at, end, enc, depth)
		if err != nil {
			return nil, 0, err
		}
		list = append(list, e)
		at = e.End
	}
	return list, at, nil
}

// padding accepts zero bytes up to the end of the file, which some archives
// leave behind the data set.
func (s *scanner) padding(at, end int64) error {
	buffer := make([]byte, 64<<10)
	for at < end {
		n, err := s.r.ReadAt(buffer[:min(int64(len(buffer)), end-at)], at)
		if n == 0 {
			return fmt.Errorf("read at byte %d: %w", at, err)
		}
		for _, b := range buffer[:n] {
			if b != 0 {
				return s.fail(at, 0, ErrTruncated, "neither an element nor zero padding follows the data set")
			}
		}
		at += int64(n)
	}
	return nil
}

func (s *scanner) delimiter(at, end int64, enc encoding, t Tag) (int64, error) {
	b, err := s.bytes(at, 8, t)
	if err != nil {
		return 0, err
	}
	if enc.order().Uint32(b[4:]) != 0 || at+8 > end {
		return 0, s.fail(at, t, ErrMalformed, "delimiter has a length or stands outside its container")
	}
	return at + 8, nil
}

// element reads one element's header and, in sequences and encapsulated pixel
// data, the headers within. Its value must end by end.
func (s *scanner) element(at, end int64, enc encoding, depth int) (Element, error) {
	e := Element{Offset: at, enc: enc}
	var err error
	if e.Tag, err = s.tag(at, enc); err != nil {
		return e, err
	}
	if err := s.spend(at, e.Tag); err != nil {
		return e, err
	}
	length, err := s.header(&e)
	if err != nil {
		return e, err
	}
	if length == undefinedLength {
		e.Undefined = true
		return e, s.undefined(&e, end, depth)
	}
	e.Length, e.End = int64(length), e.Value+int64(length)
	switch {
	case e.End > end:
		return e, s.fail(at, e.Tag, ErrTruncated,
			fmt.Sprintf("declares a value of %d bytes where %d are left", length, max(end-e.Value, 0)))
	case length%2 == 1:
		return e, s.fail(at, e.Tag, ErrMalformed, fmt.Sprintf("declares an odd length of %d bytes", length))
	case e.VR == "SQ" || e.VR == "UN" && DictionaryVR(e.Tag) == "SQ":
		e.Sequence = true
		e.Items, _, err = s.items(&e, e.End, depth)
	}
	return e, err
}

// header fills VR and Value and returns the declared length.
func (s *scanner) header(e *Element) (uint32, error) {
	order := e.enc.order()
	b, err := s.bytes(e.Offset, 8, e.Tag)
	if err != nil {
		return 0, err
	}
	if e.enc.implicit {
		e.VR, e.Value = DictionaryVR(e.Tag), e.Offset+8
		return order.Uint32(b[4:]), nil
	}
	if e.VR = vrNames[[2]byte{b[4], b[5]}]; e.VR == "" {
		return 0, s.fail(e.Offset, e.Tag, ErrMalformed, "no VR of the standard stands behind the tag")
	}
	if !longVRs[e.VR] {
		e.Value = e.Offset + 8
		return uint32(order.Uint16(b[6:])), nil
	}
	if b, err = s.bytes(e.Offset, 12, e.Tag); err != nil {
		return 0, err
	}
	e.Value = e.Offset + 12
	return order.Uint32(b[8:]), nil
}

// undefined reads the value of an element of undefined length: a sequence, or
// the fragments of encapsulated pixel data.
func (s *scanner) undefined(e *Element, end int64, depth int) error {
	var err error
	switch {
	case strings.HasPrefix(e.VR, "O") && !e.enc.implicit:
		e.Fragments, e.End, err = s.fragments(e, end)
	case e.VR == "SQ" || e.VR == "UN":
		e.Sequence = true
		e.Items, e.End, err = s.items(e, end, depth)
	default:
		return s.fail(e.Offset, e.Tag, ErrMalformed, "VR "+e.VR+" cannot have an undefined length")
	}
	e.Length = e.End - e.Value - 8
	return err
}
