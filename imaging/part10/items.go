package part10

import "fmt"

// items reads the items of the sequence e up to its end, or to the sequence
// delimiter when its length is undefined, and fills the rest of e.
func (s *scanner) items(e *Element, c container, enc encoding) error {
	if c.depth++; c.depth > s.limits.Depth {
		return s.fail(e.Offset, e.Tag, ErrLimit, fmt.Sprintf("more than %d nested sequences", s.limits.Depth))
	}
	inner := container{end: c.end, enc: enc, depth: c.depth, bounded: c.bounded}
	if !e.Undefined {
		inner.end, inner.bounded = e.End, true
	}
	e.Sequence, e.Items = true, nil
	at := e.Value
	for e.Undefined || at < inner.end {
		if e.Undefined && c.bounded && at == c.end {
			s.deviate(at, e.Tag, "sequence without its delimiter")
			e.irregular, e.Length, e.End = true, at-e.Value, at
			return nil
		}
		t, length, err := s.itemHeader(at, inner.end, enc, e.Tag)
		if err != nil {
			return err
		}
		if t != TagItem {
			return s.sequenceEnd(e, at, t, c, inner)
		}
		item, irregular, err := s.item(at, length, e, inner)
		if err != nil {
			return err
		}
		e.Items, e.irregular = append(e.Items, item), e.irregular || irregular
		at = item.End
	}
	return nil
}

// sequenceEnd deals with what stands where an item or the end of the sequence
// should.
func (s *scanner) sequenceEnd(e *Element, at int64, t Tag, c, inner container) error {
	switch {
	case t == TagSequenceEnd:
		next, err := s.delimiter(at, inner.end, inner.enc, t)
		if err != nil {
			return err
		}
		if !e.Undefined {
			if next != inner.end {
				return s.fail(at, e.Tag, ErrMalformed, "delimiter stands in the middle of a sequence")
			}
			s.deviate(at, e.Tag, "delimiter in a sequence that has a length")
			e.irregular = true
			return nil
		}
		e.Length, e.End = at-e.Value, next
		return nil
	case t == TagItemEnd && e.Undefined && c.delimited:
		s.deviate(at, e.Tag, "sequence without its delimiter")
		e.irregular, e.Length, e.End = true, at-e.Value, at
		return nil
	}
	return s.fail(at, e.Tag, ErrMalformed, fmt.Sprintf("%v stands where an item must start", t))
}

// item reads one item of e, which declares a length.
func (s *scanner) item(at int64, length uint32, e *Element, inner container) (Item, bool, error) {
	item := Item{Offset: at, Undefined: length == undefinedLength}
	clipped := false
	if item.Undefined {
		inner.delimited = true
	} else {
		end := at + 8 + int64(length)
		switch {
		case end <= inner.end:
			inner.end = end
		case e.Undefined:
			return item, false, s.fail(at, e.Tag, ErrTruncated,
				fmt.Sprintf("item declares %d bytes where %d are left", length, max(inner.end-at-8, 0)))
		default:
			s.deviate(at, e.Tag, "item longer than its sequence")
			clipped = true
		}
		inner.bounded = true
	}
	l, next, err := s.elements(at+8, inner)
	item.Elements, item.End = l.elements, next
	return item, l.irregular || clipped, err
}

// fragments reads the items of encapsulated pixel data up to its delimiter.
func (s *scanner) fragments(e *Element, c container) error {
	at := e.Value
	for {
		t, length, err := s.itemHeader(at, c.end, c.enc, e.Tag)
		if err != nil {
			return err
		}
		if t == TagSequenceEnd {
			if len(e.Fragments) == 0 {
				return s.fail(at, e.Tag, ErrMalformed, "encapsulated pixel data has no Basic Offset Table item")
			}
			e.Length = at - e.Value
			e.End, err = s.delimiter(at, c.end, c.enc, t)
			return err
		}
		f := Fragment{Offset: at + 8, Length: int64(length)}
		switch {
		case t != TagItem:
			return s.fail(at, e.Tag, ErrMalformed, fmt.Sprintf("%v stands where a fragment must start", t))
		case f.Offset+f.Length > c.end:
			return s.fail(at, e.Tag, ErrTruncated,
				fmt.Sprintf("fragment declares %d bytes where %d are left", length, max(c.end-f.Offset, 0)))
		case length%2 == 1:
			s.deviate(at, e.Tag, "fragment of odd length")
			e.irregular = true
		}
		e.Fragments = append(e.Fragments, f)
		at = f.Offset + f.Length
	}
}

// itemHeader reads the tag and length of an item or delimiter and counts it.
func (s *scanner) itemHeader(at, end int64, enc encoding, owner Tag) (Tag, uint32, error) {
	if at+8 > end {
		return 0, 0, s.fail(at, owner, ErrTruncated, "sequence ends inside an item's header")
	}
	if err := s.spend(at, owner); err != nil {
		return 0, 0, err
	}
	b, err := s.bytes(at, 8, owner)
	if err != nil {
		return 0, 0, err
	}
	order := enc.order()
	return Tag(order.Uint16(b))<<16 | Tag(order.Uint16(b[2:])), order.Uint32(b[4:]), nil
}
