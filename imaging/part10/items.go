package part10

import "fmt"

// items reads the items of the sequence e up to end, or to the sequence
// delimiter when its length is undefined.
func (s *scanner) items(e *Element, end int64, depth int) ([]Item, int64, error) {
	if depth++; depth > s.limits.Depth {
		return nil, 0, s.fail(e.Offset, e.Tag, ErrLimit, fmt.Sprintf("more than %d nested sequences", s.limits.Depth))
	}
	enc := e.enc.inside(e.VR)
	var list []Item
	at := e.Value
	for e.Undefined || at < end {
		t, length, err := s.itemHeader(at, end, enc, e.Tag)
		if err != nil {
			return nil, 0, err
		}
		if t == TagSequenceEnd && e.Undefined {
			next, err := s.delimiter(at, end, enc, t)
			return list, next, err
		}
		if t != TagItem {
			return nil, 0, s.fail(at, e.Tag, ErrMalformed, fmt.Sprintf("%v stands where an item must start", t))
		}
		item := Item{Offset: at, Undefined: length == undefinedLength}
		inner := at + 8 + int64(length)
		if item.Undefined {
			inner = end
		}
		if inner > end {
			return nil, 0, s.fail(at, e.Tag, ErrTruncated,
				fmt.Sprintf("item declares %d bytes where %d are left", length, max(end-at-8, 0)))
		}
		item.Elements, item.End, err = s.elements(at+8, inner, enc, depth, item.Undefined)
		if err != nil {
			return nil, 0, err
		}
		list = append(list, item)
		at = item.End
	}
	return list, at, nil
}

// fragments reads the items of encapsulated pixel data up to its delimiter.
func (s *scanner) fragments(e *Element, end int64) ([]Fragment, int64, error) {
	var list []Fragment
	at := e.Value
	for {
		t, length, err := s.itemHeader(at, end, e.enc, e.Tag)
		if err != nil {
			return nil, 0, err
		}
		if t == TagSequenceEnd {
			if len(list) == 0 {
				return nil, 0, s.fail(at, e.Tag, ErrMalformed, "encapsulated pixel data has no Basic Offset Table item")
			}
			next, err := s.delimiter(at, end, e.enc, t)
			return list, next, err
		}
		f := Fragment{Offset: at + 8, Length: int64(length)}
		switch {
		case t != TagItem:
			return nil, 0, s.fail(at, e.Tag, ErrMalformed, fmt.Sprintf("%v stands where a fragment must start", t))
		case f.Offset+f.Length > end:
			return nil, 0, s.fail(at, e.Tag, ErrTruncated,
				fmt.Sprintf("fragment declares %d bytes where %d are left", length, max(end-f.Offset, 0)))
		case length%2 == 1:
			return nil, 0, s.fail(at, e.Tag, ErrMalformed, fmt.Sprintf("fragment declares an odd length of %d bytes", length))
		}
		list = append(list, f)
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
