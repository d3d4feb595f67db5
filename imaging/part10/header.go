package part10

import (
	"errors"
	"fmt"
	"strings"
)

const undefinedLength = 0xFFFFFFFF

// element reads one element's header and, in sequences and encapsulated pixel
// data, the headers within. Its value must end within the container.
func (s *scanner) element(at int64, c container) (Element, error) {
	e := Element{Offset: at, enc: c.enc}
	var err error
	if e.Tag, err = s.tag(at, c.enc); err != nil {
		return e, err
	}
	if err := s.spend(at, e.Tag); err != nil {
		return e, err
	}
	length, err := s.header(&e, c)
	if err != nil {
		return e, err
	}
	if length == undefinedLength {
		e.Undefined = true
		return e, s.undefined(&e, c)
	}
	e.Length, e.End = length, e.Value+length
	if e.End > c.end {
		return e, s.fail(at, e.Tag, ErrTruncated,
			fmt.Sprintf("declares a value of %d bytes where %d are left", length, max(c.end-e.Value, 0)))
	}
	switch {
	case e.VR == "SQ" || e.VR == "UN" && DictionaryVR(e.Tag) == "SQ":
		return e, s.items(&e, c, c.enc.inside(e.VR))
	case e.VR == "UN" && s.beginsItem(&e, c):
		err = s.attempt(&e, c)
	}
	if e.Length%2 == 1 && !e.Sequence {
		s.deviate(at, e.Tag, "odd length")
		e.irregular = true
	}
	return e, err
}

// header fills VR and Value and returns the declared length.
//
// Behind an explicit tag that no VR of the standard follows, there is an
// Implicit VR element if it fits, as some writers put private and even all
// elements into explicit files; else a VR of two capital letters has a 32-bit
// length, as PS3.5 section 6.2 promises for those to come, and anything else
// (blanks, zeros, question marks) a 16-bit one, as dcmtk has it. Such VRs are
// UN. A 32-bit length that does not fit, with one in the reserved bytes that
// does, is a 16-bit one.
func (s *scanner) header(e *Element, c container) (int64, error) {
	order := e.enc.order()
	b, err := s.bytes(e.Offset, 8, e.Tag)
	if err != nil {
		return 0, err
	}
	vr := [2]byte{b[4], b[5]}
	short, long := int64(order.Uint16(b[6:])), int64(order.Uint32(b[4:]))
	if e.enc.implicit {
		e.VR, e.Value = DictionaryVR(e.Tag), e.Offset+8
		return long, nil
	}
	e.VR, e.Value = vrNames[vr], e.Offset+8
	if e.VR != "" && !longVRs[e.VR] {
		return short, nil
	}
	if e.VR == "" {
		e.irregular = true
		switch {
		case s.follows(e, c, long) || long == undefinedLength:
			s.deviate(e.Offset, e.Tag, "Implicit VR in an explicit data set")
			e.VR, e.enc.implicit = DictionaryVR(e.Tag), true
			return long, nil
		case !isCapital(vr[0]) || !isCapital(vr[1]):
			if !s.follows(e, c, short) {
				return 0, s.noVR(e)
			}
			s.deviate(e.Offset, e.Tag, "no VR")
			e.VR = "UN"
			return short, nil
		}
	}
	if e.Offset+12 > c.end && e.VR == "" {
		return 0, s.noVR(e)
	}
	if b, err = s.bytes(e.Offset, 12, e.Tag); err != nil {
		return 0, err
	}
	e.Value = e.Offset + 12
	length := int64(order.Uint32(b[8:]))
	switch {
	case e.VR == "" && (short != 0 || !s.follows(e, c, length)):
		return 0, s.noVR(e)
	case e.VR == "":
		s.deviate(e.Offset, e.Tag, "VR of no standard")
		e.VR = "UN"
	case short != 0 && length != undefinedLength && e.Value+length > c.end:
		e.Value = e.Offset + 8
		if !s.follows(e, c, short) {
			e.Value = e.Offset + 12
			return length, nil
		}
		s.deviate(e.Offset, e.Tag, "16-bit length where the VR has 32")
		e.irregular = true
		return short, nil
	}
	return length, nil
}

func (s *scanner) noVR(e *Element) error {
	return s.fail(e.Offset, e.Tag, ErrMalformed, "no VR of the standard stands behind the tag")
}

func isCapital(b byte) bool { return b >= 'A' && b <= 'Z' }

// follows reports whether a value of length bytes ends where its container
// does, or where a later element or a delimiter begins.
func (s *scanner) follows(e *Element, c container, length int64) bool {
	next := e.Value + length
	if next >= c.end-8 {
		return next == c.end
	}
	t, err := s.tag(next, c.enc)
	return err == nil && (t > e.Tag || t == 0 && c.depth == 0)
}

// undefined reads the value of an element of undefined length: a sequence, or
// the fragments of encapsulated pixel data.
func (s *scanner) undefined(e *Element, c container) error {
	switch {
	case strings.HasPrefix(e.VR, "O") && !c.enc.implicit:
		return s.fragments(e, c)
	case e.VR == "SQ":
		return s.items(e, c, c.enc)
	case e.VR == "UN":
		if err := s.attempt(e, c); err != nil {
			return err
		}
		if !e.Sequence {
			return s.fail(e.Offset, e.Tag, ErrMalformed, "VR UN of undefined length holds no items")
		}
		return nil
	}
	return s.fail(e.Offset, e.Tag, ErrMalformed, "VR "+e.VR+" cannot have an undefined length")
}

// beginsItem reports whether a value starts like an item, in either byte order
// that it may have.
func (s *scanner) beginsItem(e *Element, c container) bool {
	for _, enc := range []encoding{{implicit: true}, c.enc} {
		if e.Length < 8 {
			return false
		}
		if t, err := s.tag(e.Value, enc); err == nil && t == TagItem {
			return true
		}
	}
	return false
}

// attempt reads a value of VR UN as items, in Implicit VR Little Endian or else
// in the encoding around it; the VR is then SQ. If it is neither, the element
// stays as it was. Everything that was tried counts against the limits.
func (s *scanner) attempt(e *Element, c container) error {
	for _, enc := range []encoding{{implicit: true}, c.enc} {
		noted, try := len(s.file.Deviations), *e
		if enc == c.enc && !c.enc.implicit {
			try.VR, try.irregular = "SQ", true
			s.deviate(e.Offset, e.Tag, "sequence under VR UN that is not implicit inside")
		}
		err := s.items(&try, c, enc)
		if err == nil {
			*e = try
			return nil
		}
		s.file.Deviations = s.file.Deviations[:noted]
		if !errors.Is(err, ErrMalformed) && !errors.Is(err, ErrTruncated) {
			return err
		}
		if enc == c.enc {
			return nil
		}
	}
	return nil
}
