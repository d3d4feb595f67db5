package part10

import (
	"fmt"
	"io"
)

// File is a scanned Part 10 file. It reads from its source on demand, so the
// source must stay open while accessors are used. It is safe for concurrent
// use when the source's ReadAt is.
type File struct {
	Syntax     Syntax      // as declared, or as found where it is not or plainly wrongly
	Meta       []Element   // group 0002, in file order
	Elements   []Element   // the data set, in ascending order of tags
	Deviations []Deviation // what was tolerated, at most 64 of them

	limits   Limits
	source   io.ReaderAt // the file
	data     io.ReaderAt // the data set: the file, or the inflated bytes
	dataSize int64
}

// Deviation is a place where the file breaks the encoding rules in a way that
// Scan reads nevertheless. Write mends it.
type Deviation struct {
	Offset int64 // as Element.Offset
	Tag    Tag   // 0 where no element is meant
	What   string
}

// String says where, and what: it holds no value of the file.
func (d Deviation) String() string {
	if d.Tag == 0 {
		return fmt.Sprintf("at byte %d: %s", d.Offset, d.What)
	}
	return fmt.Sprintf("at byte %d, %v: %s", d.Offset, d.Tag, d.What)
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

	Sequence  bool       // the value is Items; VR is then SQ, or UN with items in implicit encoding
	Items     []Item     // of a sequence
	Fragments []Fragment // of encapsulated pixel data; the first is the Basic Offset Table

	enc       encoding
	irregular bool // it or something in it cannot be copied as it is: see rewrite
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
