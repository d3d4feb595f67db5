package derived

import (
	"cmp"
	"encoding/binary"
	"slices"
	"strconv"
	"strings"

	"github.com/fluoronet/fluoro/imaging/part10"
	"github.com/fluoronet/fluoro/study"
)

// text is an element of a text VR, or of UI.
func text(t part10.Tag, value string) part10.Node {
	return part10.Node{Tag: t, VR: part10.DictionaryVR(t), Value: []byte(value)}
}

// us is an element of VR US.
func us(t part10.Tag, value int) part10.Node {
	return part10.Node{Tag: t, VR: "US", Value: binary.LittleEndian.AppendUint16(nil, uint16(value))}
}

// ul is an element of VR UL.
func ul(t part10.Tag, values ...int) part10.Node {
	n := part10.Node{Tag: t, VR: "UL"}
	for _, v := range values {
		n.Value = binary.LittleEndian.AppendUint32(n.Value, uint32(v))
	}
	return n
}

// at is an element of VR AT: the tag of another.
func at(t, other part10.Tag) part10.Node {
	raw := binary.LittleEndian.AppendUint16(nil, other.Group())
	return part10.Node{Tag: t, VR: "AT", Value: binary.LittleEndian.AppendUint16(raw, other.Element())}
}

// numbers is an element of VR DS. Each number is as exact as 16 characters
// allow, which is as exact as a DS that it was read from.
func numbers(t part10.Tag, values ...float64) part10.Node {
	texts := make([]string, len(values))
	for i, v := range values {
		texts[i] = decimal(v)
	}
	return text(t, strings.Join(texts, `\`))
}

// decimal is v in at most the 16 characters of a DS.
func decimal(v float64) string {
	s := strconv.FormatFloat(v, 'g', -1, 64)
	for digits := 15; len(s) > 16; digits-- {
		s = strconv.FormatFloat(v, 'g', digits, 64)
	}
	return s
}

// item is an item of a sequence, its elements in any order.
func item(nodes ...part10.Node) part10.ItemNode { return part10.ItemNode{Nodes: ordered(nodes)} }

// sequence is a sequence of items.
func sequence(t part10.Tag, items ...part10.ItemNode) part10.Node {
	return part10.Node{Tag: t, VR: "SQ", Sequence: true, Items: items}
}

func ordered(nodes []part10.Node) []part10.Node {
	slices.SortFunc(nodes, func(a, b part10.Node) int { return cmp.Compare(a.Tag, b.Tag) })
	return nodes
}

// codeItem is the item of a code sequence (PS3.3 table 8.8-1). A value over 16
// characters is a Long Code Value, and a meaning is cut to its 64.
func codeItem(c study.Code) part10.ItemNode {
	value := text(tagCodeValue, ascii(c.Value, 16))
	if len(c.Value) > 16 {
		value = text(tagLongCodeValue, ascii(c.Value, 64))
	}
	return item(value, text(tagCodingScheme, ascii(c.Scheme, 16)), text(tagCodeMeaning, ascii(c.Meaning, 64)))
}

// coded is a code sequence of one item.
func coded(t part10.Tag, c study.Code) part10.Node { return sequence(t, codeItem(c)) }

// ascii is s in printable ASCII without backslashes, at most so many
// characters; others become question marks.
func ascii(s string, most int) string {
	clean := strings.Map(func(r rune) rune {
		if r < ' ' || r > '~' || r == '\\' {
			return '?'
		}
		return r
	}, s)
	return strings.TrimSpace(clean[:min(len(clean), most)])
}
