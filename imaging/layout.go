package imaging

import (
	"encoding/binary"
	"errors"
	"fmt"
	"io"

	"github.com/fluoronet/fluoro/imaging/part10"
)

const (
	tagFloatPixels  part10.Tag = 0x7FE00008 // Float Pixel Data
	tagDoublePixels part10.Tag = 0x7FE00009 // Double Float Pixel Data
	tagOffsets      part10.Tag = 0x7FE00001 // Extended Offset Table
)

// pixelLocation is where Pixel Data (7FE0,0010) stands in the data set.
type pixelLocation struct {
	present      bool
	float        bool   // there is only Float or Double Float Pixel Data
	vr           string // OB or OW
	encapsulated bool
	offset       int64 // of the native value
	length       int64 // of the native value
	fragments    []fragment
	offsets      []uint64 // Basic or Extended Offset Table, may be empty
}

// fragment is one item of encapsulated pixel data, the offset table left out.
type fragment struct {
	offset int64 // of its value
	length int64
	starts bool // begins as a JPEG image or a JPEG 2000 codestream does
}

// layout is what a scan finds in a file.
type layout struct {
	syntax part10.Syntax
	kept   []byte       // the wanted elements, encoded in syntax
	tags   []part10.Tag // of the kept elements, in order
	pixels pixelLocation
}

// scanFile walks the file's structure with bounds on everything, keeps the
// elements in wanted, and finds the pixel data.
func scanFile(src *source, lim Limits) (*layout, error) {
	r, closer, err := src.open()
	if err != nil {
		return nil, err
	}
	if closer != nil {
		defer closer.Close()
	}
	bounds := part10.DefaultLimits()
	bounds.FileBytes, bounds.Elements, bounds.Depth = lim.FileBytes, lim.Elements, lim.Depth
	bounds.InflatedBytes, bounds.ValueBytes = min(lim.InflatedBytes, lim.FileBytes), lim.HeaderBytes
	f, err := part10.Scan(&page{ReaderAt: r}, src.size, bounds)
	if err != nil {
		return nil, structureError(err)
	}
	l := &layout{syntax: f.Syntax}
	src.deflated = f.Syntax.Deflated
	if last := len(f.Meta) - 1; last >= 0 {
		src.dataset = f.Meta[last].End
	}
	if err := l.keep(f, lim); err != nil {
		return nil, err
	}
	if err := l.locatePixels(f, lim); err != nil {
		return nil, structureError(err)
	}
	return l, nil
}

// structureError turns an error of part10 into one of this package.
func structureError(err error) error {
	for _, pair := range []struct{ theirs, ours error }{
		{part10.ErrNotDICOM, ErrNotDICOM}, {part10.ErrTruncated, ErrTruncated}, {part10.ErrMalformed, ErrMalformed},
		{part10.ErrLimit, ErrTooLarge}, {part10.ErrTransferSyntax, ErrUnsupported},
	} {
		if !errors.Is(err, pair.theirs) {
			continue
		}
		var at *part10.Error
		switch {
		case pair.ours == ErrNotDICOM:
			return fmt.Errorf("%w: no DICM at byte 128", ErrNotDICOM)
		case errors.As(err, &at) && at.Tag != 0:
			return fmt.Errorf("%w: %v at byte %d: %s", pair.ours, at.Tag, at.Offset, at.Detail)
		case errors.As(err, &at):
			return fmt.Errorf("%w: %s (byte %d)", pair.ours, at.Detail, at.Offset)
		}
		return fmt.Errorf("%w: %w", pair.ours, err)
	}
	return err
}

// keep copies the wanted elements.
func (l *layout) keep(f *part10.File, lim Limits) error {
	k := keeper{file: f, syntax: l.syntax, limit: lim.HeaderBytes}
	var err error
	if l.kept, l.tags, err = k.elements(nil, f.Elements, wanted); err != nil {
		return fmt.Errorf("read header: %w", withoutPath(err))
	}
	return nil
}

// keeper re-encodes wanted elements with defined lengths throughout.
type keeper struct {
	file   *part10.File
	syntax part10.Syntax
	limit  int64
}

// elements appends the wanted elements of one level, and in their items those
// of wantedInside. One of VR UN is left out: its items are not encoded as the
// rest of the file is.
func (k keeper) elements(out []byte, list []part10.Element, want map[part10.Tag]bool) ([]byte, []part10.Tag, error) {
	var tags []part10.Tag
	for i := range list {
		e := &list[i]
		if !want[e.Tag] || e.VR == "UN" || e.Encapsulated() {
			continue
		}
		var value []byte
		var err error
		if e.Sequence {
			value, err = k.items(e)
		} else {
			value, err = k.file.Bytes(e)
		}
		if err != nil {
			return nil, nil, err
		}
		if int64(len(out)+len(value)) > k.limit {
			return nil, nil, fmt.Errorf("%w: the elements up to %v take more than HeaderBytes, %d", ErrTooLarge, e.Tag, k.limit)
		}
		out = append(k.head(out, e.Tag, e.VR, len(value)), value...)
		tags = append(tags, e.Tag)
	}
	return out, tags, nil
}

func (k keeper) items(e *part10.Element) ([]byte, error) {
	var out []byte
	for i := range e.Items {
		inner, _, err := k.elements(nil, e.Items[i].Elements, wantedInside)
		if err != nil {
			return nil, err
		}
		out = append(k.head(out, part10.TagItem, "", len(inner)), inner...)
	}
	return out, nil
}

// head appends tag, VR and length (PS3.5 section 7.1).
func (k keeper) head(out []byte, t part10.Tag, vr string, length int) []byte {
	var order binary.AppendByteOrder = binary.LittleEndian
	if k.syntax.BigEndian {
		order = binary.BigEndian
	}
	out = order.AppendUint16(order.AppendUint16(out, t.Group()), t.Element())
	switch {
	case k.syntax.Implicit || vr == "":
		return order.AppendUint32(out, uint32(length))
	case longVR(vr):
		return order.AppendUint32(append(out, vr[0], vr[1], 0, 0), uint32(length))
	}
	return order.AppendUint16(append(out, vr...), uint16(length))
}

// longVR reports whether lengths of the VR have 32 bits.
func longVR(vr string) bool {
	switch vr {
	case "OB", "OD", "OF", "OL", "OV", "OW", "SQ", "SV", "UC", "UN", "UR", "UT", "UV":
		return true
	}
	return false
}

func (l *layout) locatePixels(f *part10.File, lim Limits) error {
	p := &l.pixels
	p.float = f.Find(tagFloatPixels) != nil || f.Find(tagDoublePixels) != nil
	e := f.Find(part10.TagPixelData)
	if e == nil {
		return nil
	}
	p.present, p.vr = true, e.VR
	switch {
	case l.syntax.Encapsulated() && !e.Encapsulated():
		return fmt.Errorf("%w: not encapsulated, in transfer syntax %s (%s)", ErrPixels, printable(l.syntax.UID, 64), SyntaxName(l.syntax.UID))
	case !l.syntax.Encapsulated() && e.Undefined:
		return fmt.Errorf("%w: encapsulated, in the native transfer syntax %s", ErrPixels, SyntaxName(l.syntax.UID))
	case !l.syntax.Encapsulated():
		p.offset, p.length = e.Value, e.Length
		return nil
	}
	p.encapsulated = true
	if err := p.readOffsets(f, e.Fragments[0], lim); err != nil {
		return err
	}
	return p.locateFragments(f, e.Fragments[1:])
}

// readOffsets reads the Basic Offset Table, which is the first item, or where
// that is empty the Extended one, whose offsets have 64 bits.
func (p *pixelLocation) readOffsets(f *part10.File, table part10.Fragment, lim Limits) error {
	width, value, name := int64(4), f.OpenFragment(table), "Basic"
	if e := f.Find(tagOffsets); e != nil && table.Length == 0 && !e.Sequence {
		width, name = 8, "Extended"
		table.Length = e.Length
		value = f.Open(e)
	}
	if table.Length%width != 0 || table.Length/width > int64(lim.Frames) {
		return fmt.Errorf("%w: %s Offset Table of %d bytes", ErrPixels, name, table.Length)
	}
	raw := make([]byte, table.Length)
	if _, err := io.ReadFull(value, raw); err != nil {
		return fmt.Errorf("read %s Offset Table: %w", name, withoutPath(err))
	}
	for ; len(raw) > 0; raw = raw[width:] {
		if width == 8 {
			p.offsets = append(p.offsets, binary.LittleEndian.Uint64(raw))
		} else {
			p.offsets = append(p.offsets, uint64(binary.LittleEndian.Uint32(raw)))
		}
	}
	return nil
}

func (p *pixelLocation) locateFragments(f *part10.File, list []part10.Fragment) error {
	p.fragments = make([]fragment, len(list))
	for i, part := range list {
		var head [2]byte
		if part.Length >= 2 {
			if _, err := io.ReadFull(f.OpenFragment(part), head[:]); err != nil {
				return fmt.Errorf("read fragment %d: %w", i, withoutPath(err))
			}
		}
		starts := head == [2]byte{0xFF, 0xD8} || head == [2]byte{0xFF, 0x4F}
		p.fragments[i] = fragment{offset: part.Offset, length: part.Length, starts: starts}
	}
	return nil
}
