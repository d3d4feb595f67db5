package part10

// copies reports whether an element can be copied into a container of the
// given encoding byte for byte.
func (e *Element) copies(enc encoding) bool { return !e.irregular && e.enc == enc }

// remade returns the node that writes e as the encoding rules want it: with a
// VR of the standard and even lengths, and so for everything inside.
func (e *Element) remade(enc encoding) Node {
	n := Node{Tag: e.Tag, VR: e.VR, from: e}
	if !e.Sequence {
		if !enc.implicit && !longVRs[e.VR] && e.Length > 1<<16-2 {
			n.VR = "UN" // PS3.5 section 6.2.2: too long for its VR's length field
		}
		return n
	}
	n.from, n.Sequence, n.Undefined = nil, true, e.Undefined
	for i := range e.Items {
		item := ItemNode{Undefined: e.Items[i].Undefined}
		for k := range e.Items[i].Elements {
			item.Nodes = append(item.Nodes, Kept(&e.Items[i].Elements[k]))
		}
		n.Items = append(n.Items, item)
	}
	return n
}

// remade writes the value or fragments of n.from under n's header.
func (w *writer) remade(n *Node, enc encoding) {
	e, source := n.from, w.f.reader(n.Tag)
	if !e.Encapsulated() {
		w.header(n, even(e.Length), false, enc)
		w.copy(source, e.Value, e.Value+e.Length)
		w.pad(e.Length, n.VR)
		return
	}
	w.header(n, 0, true, enc)
	for _, f := range e.Fragments {
		w.mark(TagItem, even(f.Length), false, enc)
		w.copy(source, f.Offset, f.Offset+f.Length)
		w.pad(f.Length, n.VR)
	}
	w.mark(TagSequenceEnd, 0, false, enc)
}

func (w *writer) pad(length int64, vr string) {
	if length%2 == 1 {
		w.write([]byte{paddingOf(vr)})
	}
}

// remadeSize is the size of what remade writes behind the header.
func (e *Element) remadeSize() int64 {
	if !e.Encapsulated() {
		return even(e.Length)
	}
	size := int64(8)
	for _, f := range e.Fragments {
		size += 8 + even(f.Length)
	}
	return size
}

func even(n int64) int64 { return n + n%2 }
