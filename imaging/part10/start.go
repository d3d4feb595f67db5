package part10

import (
	"errors"
	"fmt"
	"io"
	"strings"
)

const (
	preambleBytes = 128
	magic         = "DICM"
	maxUID        = 64 // PS3.5 section 9.1
)

const tagSOPClass Tag = 0x00080016

// scanStart reads what comes before the data set and settles the transfer
// syntax. A file has a preamble and file meta information, or the latter alone,
// with or without its DICM, or is a bare data set, which dcmtk reads too. It
// returns where the data set begins.
func (f *File) scanStart(s *scanner) (int64, error) {
	head := make([]byte, min(s.size, preambleBytes+int64(len(magic))))
	if _, err := s.r.ReadAt(head, 0); err != nil && !errors.Is(err, io.EOF) {
		return 0, fmt.Errorf("read preamble: %w", err)
	}
	switch {
	case len(head) > preambleBytes && string(head[preambleBytes:]) == magic:
		return f.scanMeta(s, int64(len(head)))
	case strings.HasPrefix(string(head), magic):
		s.deviate(0, 0, "no preamble")
		return f.scanMeta(s, int64(len(magic)))
	case len(head) >= 8 && strings.HasPrefix(string(head), "\x02\x00\x00\x00UL\x04\x00"):
		s.deviate(0, 0, "no preamble and no DICM")
		return f.scanMeta(s, 0)
	}
	uid, known := s.guess(0)
	if !known {
		return 0, &Error{Err: ErrNotDICOM, Detail: "neither DICM behind a preamble nor a data set's first element"}
	}
	s.deviate(0, 0, "no file meta information")
	f.Syntax, _ = SyntaxOf(uid)
	return 0, nil
}

// guess returns the native transfer syntax in which the bytes at an offset are
// the first element of an image's data set: one of group 0008 that is in the
// dictionary, under its VR in explicit encoding, within the file.
func (s *scanner) guess(at int64) (string, bool) {
	for _, uid := range []string{ExplicitVRLittleEndian, ExplicitVRBigEndian, ImplicitVRLittleEndian} {
		syntax, _ := SyntaxOf(uid)
		enc := syntax.encoding()
		t, err := s.tag(at, enc)
		if err != nil || t.Group() != 8 || !t.GroupLength() && DictionaryVR(t) == "UN" {
			continue
		}
		b, err := s.bytes(at, 8, t)
		if err != nil {
			return "", false
		}
		written := vrNames[[2]byte{b[4], b[5]}]
		switch length := int64(enc.order().Uint32(b[4:])); {
		case enc.implicit && at+8+length <= s.size,
			!enc.implicit && (written == DictionaryVR(t) || t.GroupLength() && written == "UL"):
			return uid, true
		}
	}
	return "", false
}

// scanMeta reads group 0002, always Explicit VR Little Endian, and settles the
// transfer syntax.
func (f *File) scanMeta(s *scanner, at int64) (int64, error) {
	c := container{end: s.size}
	first := at
	for s.size-at >= 4 {
		t, err := s.tag(at, c.enc)
		if err != nil {
			return 0, err
		}
		if t.Group() != 2 {
			break
		}
		e, err := s.element(at, c)
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
		if len(declared) == 1 && declared[0] > s.size-length.End {
			return 0, s.fail(first, TagMetaLength, ErrTruncated,
				fmt.Sprintf("declares %d bytes of file meta information where %d are left", declared[0], s.size-length.End))
		}
		if len(declared) != 1 || declared[0] != at-length.End {
			s.deviate(first, TagMetaLength, "group length is not that of the file meta information")
		}
	}
	return f.settleSyntax(s, at)
}

// settleSyntax takes the transfer syntax that the file meta information
// declares for the data set at an offset, unless it has none or the data set
// plainly has another.
func (f *File) settleSyntax(s *scanner, at int64) (int64, error) {
	e := f.Find(TagTransferSyntax)
	uid, err := f.Text(TagTransferSyntax)
	if err != nil {
		return 0, err
	}
	if uid == "" {
		if uid, _ = s.guess(at); uid == "" {
			uid = ImplicitVRLittleEndian // DICOM's default (PS3.5 section 10.1)
		}
		s.deviate(at, TagTransferSyntax, "no transfer syntax")
		f.Syntax, _ = SyntaxOf(uid)
		return at, nil
	}
	var known bool
	if f.Syntax, known = SyntaxOf(uid); !known || len(uid) > maxUID {
		return 0, s.fail(e.Offset, TagTransferSyntax, ErrTransferSyntax, "private or unknown encoding")
	}
	if found, _ := s.guess(at); f.Syntax.Implicit && found == ExplicitVRLittleEndian {
		s.deviate(at, TagTransferSyntax, "an explicit data set is declared implicit")
		f.Syntax, _ = SyntaxOf(found)
		return at, nil
	}
	return at, nil
}

// checkStart refuses a data set whose transfer syntax was guessed where the
// guess cannot be right: there is nothing to guess by, a bare one without a SOP
// Class UID is no DICOM at all, and what compressed pixel data is not known.
func (f *File) checkStart() error {
	if uid, err := f.Text(TagTransferSyntax); uid != "" || err != nil {
		return err
	}
	if len(f.Elements) == 0 {
		return &Error{Tag: TagTransferSyntax, Err: ErrMalformed, Detail: "no transfer syntax and no data set"}
	}
	if len(f.Meta) == 0 && f.Find(tagSOPClass) == nil {
		return &Error{Err: ErrNotDICOM, Detail: "neither file meta information nor a SOP Class UID"}
	}
	if e := f.Find(TagPixelData); e != nil && e.Encapsulated() {
		return f.errorAt(e, ErrTransferSyntax, "compressed pixel data whose transfer syntax is not declared")
	}
	return nil
}
