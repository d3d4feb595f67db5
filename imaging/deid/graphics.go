package deid

import (
	"bytes"
	"context"
	"fmt"
	"io"

	"github.com/fluoronet/fluoro/imaging"
	"github.com/fluoronet/fluoro/imaging/part10"
)

// maxOverlayPixels bounds the overlay plane that is looked at for text; a
// larger one is removed.
const maxOverlayPixels = 64 << 20

const (
	overlayRows    part10.Tag = 0x00000010
	overlayColumns part10.Tag = 0x00000011
	overlayFrames  part10.Tag = 0x00000015
)

// cleanGraphics finds the overlay planes in which the finder sees no text: they
// stay under the Clean Graphics Option, all others go.
func (w *walker) cleanGraphics(ctx context.Context) error {
	w.planes = map[uint16]bool{}
	if !w.with.Has(CleanGraphics) || w.opt.Finder == nil || w.f.Syntax.BigEndian {
		return nil
	}
	for i := range w.f.Elements {
		e := &w.f.Elements[i]
		if !isOverlay(e.Tag) || e.Tag&0xFFFF != overlayData || e.Sequence || e.Encapsulated() {
			continue
		}
		clean, err := w.withoutText(ctx, e)
		if err != nil {
			return err
		}
		w.planes[e.Tag.Group()] = clean
	}
	return nil
}

// withoutText reports whether the finder sees no text in an overlay's bits.
func (w *walker) withoutText(ctx context.Context, e *part10.Element) (bool, error) {
	base := e.Tag &^ 0xFFFF
	size := map[part10.Tag]int64{overlayRows: 0, overlayColumns: 0, overlayFrames: 1, overlayBitsAllocated: 1}
	for t := range size {
		if n, found, err := w.f.Int(base | t); err != nil {
			return false, err
		} else if found {
			size[t] = n
		}
	}
	rows, columns, frames := size[overlayRows], size[overlayColumns], size[overlayFrames]
	if rows <= 0 || columns <= 0 || frames <= 0 || rows > 1<<16 || columns > 1<<16 || frames > maxOverlayPixels/(rows*columns) ||
		size[overlayBitsAllocated] != 1 || e.Length*8 < rows*columns*frames {
		return false, nil
	}
	bits := make([]byte, e.Length)
	if _, err := io.ReadFull(w.f.Open(e), bits); err != nil {
		return false, fmt.Errorf("read overlay data: %w", err)
	}
	in, err := overlayImage(bits, rows, columns, frames)
	if err != nil {
		return false, err
	}
	regions, err := w.opt.Finder.FindText(ctx, in)
	if err != nil {
		return false, fmt.Errorf("look for text in an overlay: %w", err)
	}
	return len(regions) == 0, nil
}

// overlayImage makes an 8-bit image, white on black, of an overlay's bits, the
// lowest of each byte first.
func overlayImage(bits []byte, rows, columns, frames int64) (*imaging.Instance, error) {
	pixels := make([]byte, rows*columns*frames)
	for i := range pixels {
		if bits[i/8]>>(i%8)&1 == 1 {
			pixels[i] = 0xFF
		}
	}
	const class = "1.2.840.10008.5.1.4.1.1.7.2" // Multi-frame Grayscale Byte Secondary Capture
	number := func(t part10.Tag, n int64) part10.Node {
		return part10.Node{Tag: t, VR: "US", Value: []byte{byte(n), byte(n >> 8)}}
	}
	meta := []part10.Node{text(part10.TagMediaSOPClass, "UI", class), text(part10.TagMediaSOPInstance, "UI", "2.25.1"),
		text(part10.TagTransferSyntax, "UI", part10.ExplicitVRLittleEndian)}
	data := []part10.Node{text(tagSOPClass, "UI", class), text(tagSOPInstance, "UI", "2.25.1"), text(0x00080060, "CS", "OT"),
		text(tagStudyInstance, "UI", "2.25.1"), text(0x0020000E, "UI", "2.25.1"),
		number(0x00280002, 1), text(tagPhotometric, "CS", "MONOCHROME2"), text(0x00280008, "IS", fmt.Sprint(frames)),
		number(0x00280010, rows), number(0x00280011, columns), number(0x00280100, 8), number(0x00280101, 8), number(0x00280102, 7),
		number(0x00280103, 0), {Tag: part10.TagPixelData, VR: "OB", Value: pixels}}
	var raw bytes.Buffer
	blank := &part10.File{Syntax: part10.Syntax{UID: part10.ExplicitVRLittleEndian}}
	if err := part10.Write(&raw, blank, meta, data); err != nil {
		return nil, fmt.Errorf("make an image of an overlay: %w", err)
	}
	return imaging.OpenReader(bytes.NewReader(raw.Bytes()), int64(raw.Len()), imaging.DefaultLimits)
}

// overlayTreatment is what becomes of an element of a plane that stays.
func overlayTreatment(e *part10.Element) treatment {
	switch {
	case part10.DictionaryName(e.Tag) == "" || e.Sequence:
		return remove
	case textVRs[e.VR]:
		return clean
	}
	return keep
}
