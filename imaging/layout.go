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

// scan walks the structure of an opened file with bounds on everything; a
// value that is then asked for has at most valueBytes.
func (s *source) scan(r io.ReaderAt, lim Limits, valueBytes int64) (*part10.File, error) {
	bounds := part10.DefaultLimits()
	bounds.FileBytes, bounds.Elements, bounds.Depth = lim.FileBytes, lim.Elements, lim.Depth
	bounds.InflatedBytes, bounds.ValueBytes = min(lim.InflatedBytes, lim.FileBytes), valueBytes
	f, err := part10.Scan(&page{ReaderAt: r}, s.size, bounds)
	if err != nil {
		return nil, structureError(err)
	}
	return f, nil
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
			errors.As(err, &at)
			return fmt.Errorf("%w: %s", ErrNotDICOM, at.Detail)
		case errors.As(err, &at) && at.Tag != 0:
			return fmt.Errorf("%w: %v at byte %d: %s", pair.ours, at.Tag, at.Offset, at.Detail)
		case errors.As(err, &at):
			return fmt.Errorf("%w: %s (byte %d)", pair.ours, at.Detail, at.Offset)
		}
		return fmt.Errorf("%w: %w", pair.ours, err)
	}
	return err
}

// locatePixels finds the pixel data of a scanned file.
func locatePixels(f *part10.File, lim Limits) (pixelLocation, error) {
	var p pixelLocation
	p.float = f.Find(tagFloatPixels) != nil || f.Find(tagDoublePixels) != nil
	e := f.Find(part10.TagPixelData)
	if e == nil {
		return p, nil
	}
	p.present, p.vr = true, e.VR
	switch {
	case f.Syntax.Encapsulated() && !e.Encapsulated():
		return p, fmt.Errorf("%w: not encapsulated, in transfer syntax %s (%s)", ErrPixels, printable(f.Syntax.UID, 64), SyntaxName(f.Syntax.UID))
	case !f.Syntax.Encapsulated() && e.Undefined:
		return p, fmt.Errorf("%w: encapsulated, in the native transfer syntax %s", ErrPixels, SyntaxName(f.Syntax.UID))
	case !f.Syntax.Encapsulated():
		p.offset, p.length = e.Value, e.Length
		return p, nil
	}
	p.encapsulated = true
	if err := p.readOffsets(f, e.Fragments[0], lim); err != nil {
		return p, err
	}
	return p, p.locateFragments(f, e.Fragments[1:])
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
