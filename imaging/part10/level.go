package part10

import (
	"cmp"
	"fmt"
	"slices"
)

// container is what elements are read from: the data set or an item. It
// reaches to end, or to a delimiter before it.
type container struct {
	end       int64
	enc       encoding
	depth     int  // 0: the data set
	delimited bool // an item of undefined length
	bounded   bool // end is a declared one, not that of the file
}

// level is the elements of one container.
type level struct {
	elements  []Element
	unsorted  bool
	irregular bool // the container or something in it cannot be copied as it is
}

// complete reports whether the pixel data has been read.
func (l *level) complete() bool {
	n := len(l.elements)
	return n > 0 && l.elements[n-1].Tag >= TagPixelData
}

// elements reads the elements of a container and returns the offset behind it.
func (s *scanner) elements(at int64, c container) (level, int64, error) {
	var l level
	for c.delimited || at < c.end {
		if c.delimited && c.bounded && at == c.end {
			s.deviate(at, 0, "item without its delimiter")
			l.irregular = true
			break
		}
		if c.depth == 0 && (c.end-at < 8 || l.complete()) {
			if ends, err := s.trailing(at, c, &l); ends || err != nil {
				return l, c.end, err
			}
		}
		t, err := s.tag(at, c.enc)
		if err != nil {
			return l, 0, err
		}
		if t.Group() == 0xFFFE {
			next, ends, err := s.strayDelimiter(at, t, c, &l)
			if ends || err != nil {
				return l.settled(), next, err
			}
			at = next
			continue
		}
		switch {
		case t == 0 && c.depth == 0:
			return l.settled(), c.end, s.padding(at, c.end)
		case t.Group() == 2:
			return l, 0, s.fail(at, t, ErrMalformed, "tag has no place in a data set")
		}
		e, err := s.element(at, c)
		if err != nil {
			return l, 0, err
		}
		if n := len(l.elements); n > 0 && l.elements[n-1].Tag >= t {
			s.deviate(at, t, "tag is out of order or repeated")
			l.unsorted, l.irregular = true, true
		}
		l.elements, l.irregular = append(l.elements, e), l.irregular || e.irregular
		at = e.End
	}
	return l.settled(), at, nil
}

// settled brings the elements into order; of those with one tag the first in
// the file stays.
func (l level) settled() level {
	if l.unsorted {
		slices.SortStableFunc(l.elements, func(a, b Element) int { return cmp.Compare(a.Tag, b.Tag) })
		l.elements = slices.CompactFunc(l.elements, func(a, b Element) bool { return a.Tag == b.Tag })
		l.unsorted = false
	}
	return l
}

// strayDelimiter deals with a tag of group FFFE where an element may begin:
// it ends the container, or ends nothing and is passed over.
func (s *scanner) strayDelimiter(at int64, t Tag, c container, l *level) (next int64, ends bool, err error) {
	if t == TagItem || t != TagItemEnd && t != TagSequenceEnd {
		return 0, true, s.fail(at, t, ErrMalformed, "tag has no place in a data set")
	}
	if err := s.spend(at, t); err != nil {
		return 0, true, err
	}
	if t == TagSequenceEnd && c.delimited { // it ends the sequence around the item, too
		s.deviate(at, t, "item without its delimiter")
		l.irregular = true
		return at, true, nil
	}
	if next, err = s.delimiter(at, c.end, c.enc, t); err != nil {
		return 0, true, err
	}
	switch {
	case t == TagItemEnd && c.delimited:
		return next, true, nil
	case t == TagItemEnd && c.depth > 0 && next == c.end:
		s.deviate(at, t, "delimiter in an item that has a length")
		l.irregular = true
		return next, true, nil
	case c.depth > 0:
		return 0, true, s.fail(at, t, ErrMalformed, "delimiter stands in the middle of an item")
	}
	s.deviate(at, t, "delimiter of nothing")
	return next, false, nil
}

// trailing reports whether the data set ends at an offset where it may: near
// the end of the file, or behind the pixel data. What follows is then zero
// padding, or, behind the pixel data, whatever it is.
func (s *scanner) trailing(at int64, c container, l *level) (ends bool, err error) {
	if c.end-at >= 8 {
		t, err := s.tag(at, c.enc)
		if err != nil || t > TagPixelData && t.Group() != 0xFFFE {
			return false, err
		}
	}
	err = s.padding(at, c.end)
	if err == nil || !l.complete() {
		*l = l.settled()
		return true, err
	}
	s.deviate(at, 0, fmt.Sprintf("%d bytes behind the pixel data that are no element", c.end-at))
	*l = l.settled()
	return true, nil
}

// padding accepts zero bytes up to the end of the file, which some archives
// leave behind the data set.
func (s *scanner) padding(at, end int64) error {
	buffer := make([]byte, min(64<<10, end-at))
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
