package browse

import (
	"encoding/base64"
	"encoding/binary"
	"errors"
)

// How many items a page has.
const (
	DefaultLimit = 50
	MaxLimit     = 200
)

// ErrCursor says that a cursor is not one that a page has given.
var ErrCursor = errors.New("the cursor is not one that a page has given: begin at the first page")

// PageQuery asks for a page of a list.
type PageQuery struct {
	Cursor string // Next of the page before; "": the first page
	Limit  int    // most items; 0: DefaultLimit
}

// Page is one screenful of a list.
type Page[T any] struct {
	Items []T    `json:"items"`
	Next  string `json:"next,omitempty"` // cursor of the page that follows; left out on the last
}

// position is where an item stands in its list: places on chain, or an index
// and nothing else. Lists are read by position, not by number, so that what is
// added meanwhile neither repeats nor hides an item.
type position [3]int64

// top is before every item of a list that descends.
var top = position{1<<63 - 1, 1<<63 - 1, 1<<63 - 1}

func (p position) cursor() string {
	var raw []byte
	for _, n := range p {
		raw = binary.AppendUvarint(raw, uint64(n))
	}
	return base64.RawURLEncoding.EncodeToString(raw)
}

// maxCursor bounds a cursor's text: three varints of ten bytes.
const maxCursor = 40

// start is the position that a query's page begins after; first is the one
// before all items.
func (q PageQuery) start(first position) (p position, err error) {
	if q.Cursor == "" {
		return first, nil
	}
	if len(q.Cursor) > maxCursor {
		return p, ErrCursor
	}
	raw, err := base64.RawURLEncoding.DecodeString(q.Cursor)
	if err != nil {
		return p, ErrCursor
	}
	for i := range p {
		n, size := binary.Uvarint(raw)
		if size <= 0 || n > 1<<63-1 {
			return p, ErrCursor
		}
		p[i], raw = int64(n), raw[size:]
	}
	if len(raw) != 0 || p.cursor() != q.Cursor {
		return p, ErrCursor
	}
	return p, nil
}

func (q PageQuery) limit() int {
	if q.Limit <= 0 {
		return DefaultLimit
	}
	return min(q.Limit, MaxLimit)
}

// placed is an item with its position.
type placed[T any] struct {
	item T
	at   position
}

// page makes a page of at most limit items from one more, which says whether
// another page follows.
func page[T any](found []placed[T], limit int) Page[T] {
	p := Page[T]{Items: make([]T, 0, min(len(found), limit))}
	for i, f := range found {
		if i == limit {
			p.Next = found[i-1].at.cursor()
			break
		}
		p.Items = append(p.Items, f.item)
	}
	return p
}
