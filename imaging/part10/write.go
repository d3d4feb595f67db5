package part10

import (
	"bufio"
	"compress/flate"
	"errors"
	"fmt"
	"io"
	"sync"
)

// Node is one element to write: kept as it is in the source, given a new
// value, or a sequence whose items were rebuilt.
type Node struct {
	Tag Tag
	VR  string // not written in implicit encoding

	Keep *Element // copied from the scanned file, byte for byte unless it deviates; all else is then ignored

	Value []byte // new value, in the file's byte order; padded to an even length when written

	Sequence  bool // Items instead of Value
	Items     []ItemNode
	Undefined bool // write the sequence with an undefined length

	from *Element // its value or fragments under a new header: see remade
}

// ItemNode is one item of a rebuilt sequence.
type ItemNode struct {
	Nodes     []Node
	Undefined bool // write the item with an undefined length
}

// Kept returns the node that copies e.
func Kept(e *Element) Node { return Node{Tag: e.Tag, VR: e.VR, Keep: e} }

// errTooLong is returned for a value that its length field cannot hold.
var errTooLong = errors.New("value is too long for its length field")

// Write writes a Part 10 file in f's transfer syntax: a preamble of zeros, the
// file meta information with its group length computed anew (a node for it is
// ignored), and the data set, deflated where the syntax is. Nodes must be in
// ascending order of tags; kept elements must be f's, at the nesting they had.
// Where f deviates from the encoding rules, the new file does not.
func Write(w io.Writer, f *File, meta, data []Node) error {
	out := &writer{f: f, w: bufio.NewWriterSize(w, 64<<10)}
	out.fileMeta(meta)
	if out.err != nil {
		return fmt.Errorf("write file meta information: %w", out.err)
	}
	if !f.Syntax.Deflated {
		out.nodes(data, f.Syntax.encoding())
		return wrapWrite(out.finish())
	}
	zw, err := flate.NewWriter(out.w, flate.DefaultCompression)
	if err != nil {
		return err
	}
	body := &writer{f: f, w: bufio.NewWriterSize(zw, 64<<10)}
	body.nodes(data, f.Syntax.encoding())
	if err := body.finish(); err != nil {
		return wrapWrite(err)
	}
	if err := zw.Close(); err != nil {
		return wrapWrite(err)
	}
	return wrapWrite(out.w.Flush())
}

func wrapWrite(err error) error {
	if err == nil {
		return nil
	}
	return fmt.Errorf("write data set: %w", err)
}

// writer remembers the first error, as bufio.Writer does, and joins
// neighbouring kept elements into one copy.
type writer struct {
	f   *File
	w   *bufio.Writer
	err error

	from       io.ReaderAt // source of the pending copy
	start, end int64
}

func (w *writer) finish() error {
	w.flushCopy()
	if w.err != nil {
		return w.err
	}
	return w.w.Flush()
}

func (w *writer) fileMeta(meta []Node) {
	kept := make([]Node, 0, len(meta))
	for _, n := range meta {
		if n.Tag != TagMetaLength {
			kept = append(kept, n)
		}
	}
	var head [preambleBytes]byte
	w.write(head[:])
	w.write([]byte(magic))
	length := appendLength(nil, sizeOf(kept, encoding{}), false, encoding{})
	w.nodes(append([]Node{{Tag: TagMetaLength, VR: "UL", Value: length}}, kept...), encoding{})
	w.flushCopy()
}

func (w *writer) nodes(nodes []Node, enc encoding) {
	for i := range nodes {
		if w.err != nil {
			return
		}
		if i > 0 && nodes[i-1].Tag >= nodes[i].Tag {
			w.err = fmt.Errorf("%v: tag is out of order or repeated", nodes[i].Tag)
			return
		}
		w.node(&nodes[i], enc)
	}
}

func (w *writer) node(n *Node, enc encoding) {
	switch {
	case n.Keep != nil && n.Keep.enc.big != enc.big:
		w.fail(n.Tag, errors.New("kept element has another byte order than its container"))
	case n.Keep != nil && n.Keep.copies(enc):
		w.copy(w.f.reader(n.Tag), n.Keep.Offset, n.Keep.End)
	case n.Keep != nil:
		again := n.Keep.remade(enc)
		w.node(&again, enc)
	case n.from != nil:
		w.remade(n, enc)
	case n.Sequence:
		w.sequence(n, enc)
	default:
		w.header(n, int64(len(n.Value)+len(n.Value)%2), false, enc)
		w.write(n.Value)
		if len(n.Value)%2 == 1 {
			w.write([]byte{paddingOf(n.VR)})
		}
	}
}

func (w *writer) sequence(n *Node, enc encoding) {
	w.header(n, itemsSize(n, enc), n.Undefined, enc)
	inside := enc.inside(n.VR)
	for i := range n.Items {
		item := &n.Items[i]
		w.mark(TagItem, sizeOf(item.Nodes, inside), item.Undefined, inside)
		w.nodes(item.Nodes, inside)
		if item.Undefined {
			w.mark(TagItemEnd, 0, false, inside)
		}
	}
	if n.Undefined {
		w.mark(TagSequenceEnd, 0, false, inside)
	}
}

// mark writes an item's header or a delimiter.
func (w *writer) mark(t Tag, length int64, undefined bool, enc encoding) {
	w.write(appendLength(appendTag(nil, t, enc), length, undefined, enc))
	if length >= undefinedLength && !undefined {
		w.fail(t, errTooLong)
	}
}

func (w *writer) header(n *Node, length int64, undefined bool, enc encoding) {
	head := appendTag(make([]byte, 0, 12), n.Tag, enc)
	limit := int64(undefinedLength)
	switch {
	case enc.implicit:
		head = appendLength(head, length, undefined, enc)
	case longVRs[n.VR]:
		head = append(head, n.VR[0], n.VR[1], 0, 0)
		head = appendLength(head, length, undefined, enc)
	case vrOf(n.VR) == "":
		w.fail(n.Tag, errors.New("no VR to write it with"))
		return
	default:
		limit = 1 << 16
		head = append(head, n.VR[0], n.VR[1], 0, 0)
		enc.order().PutUint16(head[6:], uint16(length))
	}
	if length >= limit && !undefined {
		w.fail(n.Tag, errTooLong)
		return
	}
	w.write(head)
}

func appendTag(b []byte, t Tag, enc encoding) []byte {
	b = append(b, 0, 0, 0, 0)
	enc.order().PutUint16(b[len(b)-4:], t.Group())
	enc.order().PutUint16(b[len(b)-2:], t.Element())
	return b
}

func appendLength(b []byte, length int64, undefined bool, enc encoding) []byte {
	if undefined {
		length = undefinedLength
	}
	b = append(b, 0, 0, 0, 0)
	enc.order().PutUint32(b[len(b)-4:], uint32(length))
	return b
}

func (w *writer) fail(t Tag, err error) {
	if w.err == nil {
		w.err = fmt.Errorf("%v: %w", t, err)
	}
}

func (w *writer) write(b []byte) {
	w.flushCopy()
	if w.err == nil {
		_, w.err = w.w.Write(b)
	}
}

// copy takes source bytes start to end, together with those before them when
// they follow on.
func (w *writer) copy(from io.ReaderAt, start, end int64) {
	if w.from == nil || w.end != start {
		w.flushCopy()
		w.from, w.start = from, start
	}
	w.end = end
}

var copyBuffers = sync.Pool{New: func() any { b := make([]byte, 256<<10); return &b }}

func (w *writer) flushCopy() {
	if w.from == nil || w.err != nil {
		return
	}
	buffer := copyBuffers.Get().(*[]byte)
	defer copyBuffers.Put(buffer)
	for w.start < w.end && w.err == nil {
		chunk := (*buffer)[:min(int64(len(*buffer)), w.end-w.start)]
		n, err := w.from.ReadAt(chunk, w.start)
		if n < len(chunk) {
			w.err = fmt.Errorf("read source at byte %d: %w", w.start, err)
			return
		}
		_, w.err = w.w.Write(chunk)
		w.start += int64(n)
	}
	w.from = nil
}

// sizeOf returns how many bytes the nodes take when written.
func sizeOf(nodes []Node, enc encoding) int64 {
	var size int64
	for i := range nodes {
		n := &nodes[i]
		switch {
		case n.Keep != nil && n.Keep.copies(enc):
			size += n.Keep.End - n.Keep.Offset
			continue
		case n.Keep != nil:
			size += sizeOf([]Node{n.Keep.remade(enc)}, enc)
			continue
		case n.from != nil:
			size += n.from.remadeSize()
		case n.Sequence:
			size += itemsSize(n, enc)
			if n.Undefined {
				size += 8
			}
		default:
			size += int64(len(n.Value) + len(n.Value)%2)
		}
		size += 8
		if !enc.implicit && longVRs[n.VR] {
			size += 4
		}
	}
	return size
}

// itemsSize returns how many bytes a sequence's items take, without the
// sequence's own delimiter.
func itemsSize(n *Node, enc encoding) int64 {
	var size int64
	for i := range n.Items {
		size += 8 + sizeOf(n.Items[i].Nodes, enc.inside(n.VR))
		if n.Items[i].Undefined {
			size += 8
		}
	}
	return size
}

// paddingOf returns the byte that makes a value's length even: a space in
// text, zero in UIDs and binary values (PS3.5 section 6.2).
func paddingOf(vr string) byte {
	switch vr {
	case "AE", "AS", "CS", "DA", "DS", "DT", "IS", "LO", "LT", "PN", "SH", "ST", "TM", "UC", "UR", "UT":
		return ' '
	}
	return 0
}
