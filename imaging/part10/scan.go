package part10

import (
	"bytes"
	"compress/flate"
	"fmt"
	"io"
)

// maxDeviations bounds File.Deviations.
const maxDeviations = 64

// Scan walks the DICOM file of size bytes behind r and returns where
// everything stands. Nothing but headers is read, except that a deflated data
// set is inflated into memory, up to Limits.InflatedBytes.
//
// What real archives hold is read even where it breaks the encoding rules, if
// it can be read in one way only or if the common toolkits agree on one; each
// such place is noted in File.Deviations:
//
//   - a file without preamble, a data set without file meta information or
//     with one that names no transfer syntax, an explicit data set that is
//     declared implicit
//   - a wrong group length of the file meta information
//   - odd lengths; tags out of order; tags that stand twice (the first counts)
//   - Implicit VR elements in an explicit file; VRs of no standard; 16-bit
//     lengths where the VR has 32
//   - sequences and items that end by a delimiter though they have a length, or
//     that lack their delimiter inside a container that has a length; an item
//     longer than its sequence
//   - sequences under VR UN in the file's own encoding, where PS3.5 section
//     6.2.2 wants Implicit VR Little Endian; in that, they are no deviation
//   - bytes behind the pixel data that are no element
//
// Anything else is refused, above all what reaches past its container. Zero
// bytes behind the data set are padding and not noted.
func Scan(r io.ReaderAt, size int64, limits Limits) (*File, error) {
	if size > limits.FileBytes {
		return nil, &Error{Err: ErrLimit, Detail: fmt.Sprintf("file of %d bytes, limit %d", size, limits.FileBytes)}
	}
	f := &File{limits: limits, source: r, data: r, dataSize: size}
	s := &scanner{r: r, size: size, limits: limits, file: f}
	start, err := f.scanStart(s)
	if err != nil {
		return nil, err
	}
	if f.Syntax.Deflated {
		if err := f.inflate(start); err != nil {
			return nil, err
		}
		s = &scanner{r: f.data, size: f.dataSize, limits: limits, file: f, count: s.count, inflated: true}
		start = 0
	}
	top, _, err := s.elements(start, container{end: f.dataSize, enc: f.Syntax.encoding()})
	if err != nil {
		return nil, err
	}
	f.Elements = top.elements
	return f, f.checkStart()
}

// inflate replaces the data source by the inflated data set.
func (f *File) inflate(at int64) error {
	zr := flate.NewReader(io.NewSectionReader(f.data, at, f.dataSize-at))
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
	file     *File // for its Deviations
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

// deviate notes what is tolerated.
func (s *scanner) deviate(at int64, t Tag, what string) {
	if len(s.file.Deviations) < maxDeviations {
		s.file.Deviations = append(s.file.Deviations, Deviation{Offset: at, Tag: t, What: what})
	}
}

// spend counts one element, item or fragment against the limit.
func (s *scanner) spend(at int64, t Tag) error {
	if s.count++; s.count > s.limits.Elements {
		return s.fail(at, t, ErrLimit, fmt.Sprintf("more than %d elements and items", s.limits.Elements))
	}
	return nil
}

func (s *scanner) tag(at int64, enc encoding) (Tag, error) {
	b, err := s.bytes(at, 4, 0)
	if err != nil {
		return 0, err
	}
	order := enc.order()
	return Tag(order.Uint16(b))<<16 | Tag(order.Uint16(b[2:])), nil
}
