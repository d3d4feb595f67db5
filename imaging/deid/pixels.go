package deid

import (
	"context"
	"encoding/binary"
	"fmt"
	"io"
	"strconv"
	"strings"

	"github.com/fluoronet/fluoro/imaging"
	"github.com/fluoronet/fluoro/imaging/part10"
)

// Region is a rectangle of an image in pixels from the top left: columns X0 to
// X1-1 of rows Y0 to Y1-1.
type Region struct{ X0, Y0, X1, Y1 int }

// ParseRegion reads X0,Y0,X1,Y1.
func ParseRegion(text string) (Region, error) {
	fields := strings.Split(text, ",")
	var n [4]int
	for i, field := range fields {
		v, err := strconv.ParseUint(strings.TrimSpace(field), 10, 16)
		if err != nil || i >= len(n) {
			return Region{}, fmt.Errorf("region %q is not of the form X0,Y0,X1,Y1", text)
		}
		n[i] = int(v)
	}
	r := Region{n[0], n[1], n[2], n[3]}
	if len(fields) != len(n) || r.X1 <= r.X0 || r.Y1 <= r.Y0 {
		return Region{}, fmt.Errorf("region %q is empty or not of the form X0,Y0,X1,Y1", text)
	}
	return r, nil
}

// TextFinder finds text that is burned into the pixels of an image.
type TextFinder interface {
	// FindText returns where text stands, in any of the frames.
	FindText(ctx context.Context, in *imaging.Instance) ([]Region, error)
}

// maxMaskBytes bounds the decoded pixels of a file that is masked: it is held
// in memory whole.
const maxMaskBytes = 1 << 30

const (
	tagPhotometric   part10.Tag = 0x00280004
	tagPlanar        part10.Tag = 0x00280006
	tagFloatPixels   part10.Tag = 0x7FE00008
	tagDoublePixels  part10.Tag = 0x7FE00009
	tagOffsets       part10.Tag = 0x7FE00001 // Extended Offset Table
	tagOffsetLengths part10.Tag = 0x7FE00002
	tagTotalLength   part10.Tag = 0x7FE00003 // Encapsulated Pixel Data Value Total Length
)

// pixelRule stands for the Clean Pixel Data Option, which has no row.
var pixelRule = &Rule{Basic: "C", why: "regions of the pixel data were covered, or it was decoded for that"}

// cleanPixels covers the regions that were given and those where text is found.
// Compressed pixels become native ones.
func (w *walker) cleanPixels(ctx context.Context, r io.ReaderAt, size int64) error {
	if !w.with.Has(CleanPixelData) {
		return nil
	}
	if w.f.Find(tagFloatPixels) != nil || w.f.Find(tagDoublePixels) != nil {
		return fmt.Errorf("%w: floating point pixels cannot be looked at for text", ErrRefused)
	}
	e := w.f.Find(part10.TagPixelData)
	if e == nil {
		return nil
	}
	in, err := imaging.OpenReader(r, size, imaging.DefaultLimits)
	if err != nil {
		return err
	}
	regions := w.opt.Mask
	if w.opt.Finder != nil {
		found, err := w.opt.Finder.FindText(ctx, in)
		if err != nil {
			return fmt.Errorf("look for text in the pixels: %w", err)
		}
		regions = append(regions[:len(regions):len(regions)], found...)
	}
	if len(regions) == 0 {
		return nil
	}
	format := in.Pixel
	if int64(in.Frames)*format.FrameBytes() > maxMaskBytes {
		return fmt.Errorf("%w: more than %d bytes of pixels to cover regions in", ErrRefused, maxMaskBytes)
	}
	var pixels []byte
	if e.Encapsulated() {
		pixels, err = w.decoded(ctx, in, &format)
	} else {
		pixels, err = w.native(e, in)
	}
	if err != nil {
		return err
	}
	for _, region := range regions {
		cover(pixels, format, in.Frames, region)
	}
	n := part10.Node{Tag: e.Tag, VR: e.VR, Value: pixels}
	if format.BitsAllocated > 8 {
		n.VR = "OW"
	}
	w.pixels = append(w.pixels, n)
	w.note("", e, n, clean, pixelRule)
	return nil
}

// native loads pixel data as it is.
func (w *walker) native(e *part10.Element, in *imaging.Instance) ([]byte, error) {
	p := in.Pixel
	bits := int64(in.Frames) * int64(p.Rows) * int64(p.Columns) * int64(p.SamplesPerPixel) * int64(p.BitsAllocated)
	if e.Length < (bits+7)/8 || e.Length > maxMaskBytes || p.Photometric == "YBR_FULL_422" {
		return nil, fmt.Errorf("%w: regions cannot be covered in this layout of native pixel data", ErrRefused)
	}
	pixels := make([]byte, e.Length)
	if _, err := io.ReadFull(w.f.Open(e), pixels); err != nil {
		return nil, fmt.Errorf("read pixel data: %w", err)
	}
	return pixels, nil
}

// decodedPhotometric is what a compressed photometric interpretation is once
// decoded.
var decodedPhotometric = map[string]string{"YBR_FULL_422": "YBR_FULL", "YBR_RCT": "RGB", "YBR_ICT": "RGB"}

// decoded decodes compressed pixel data for Explicit VR Little Endian.
func (w *walker) decoded(ctx context.Context, in *imaging.Instance, format *imaging.PixelFormat) ([]byte, error) {
	if format.BitsAllocated == 1 {
		return nil, fmt.Errorf("%w: regions cannot be covered in compressed one-bit pixels", ErrRefused)
	}
	pixels := make([]byte, 0, int64(in.Frames)*format.FrameBytes())
	err := in.EachFrame(ctx, func(_ int, raw []byte) error {
		pixels = append(pixels, raw...)
		return nil
	})
	if err != nil {
		return nil, err
	}
	w.syntax = part10.ExplicitVRLittleEndian
	if native := decodedPhotometric[format.Photometric]; native != "" {
		format.Photometric = native
	}
	format.PlanarConfiguration = 0
	w.pixels = append(w.pixels, text(tagPhotometric, "CS", format.Photometric))
	if format.SamplesPerPixel > 1 {
		w.pixels = append(w.pixels, part10.Node{Tag: tagPlanar, VR: "US", Value: make([]byte, 2)})
	}
	return pixels, nil
}

// withPixels puts the new pixel data in the place of the old.
func (w *walker) withPixels(nodes []part10.Node) []part10.Node {
	if w.pixels == nil {
		return nodes
	}
	native := w.syntax != w.f.Syntax.UID
	out := nodes[:0]
	for _, n := range nodes {
		if native && (n.Tag == tagOffsets || n.Tag == tagOffsetLengths || n.Tag == tagTotalLength) {
			continue
		}
		out = append(out, n)
	}
	for _, n := range w.pixels {
		out = put(out, n)
	}
	return out
}

// cover sets the samples of a region, in every frame, to one value: zero, which
// is no colour in chrominance at its middle.
func cover(pixels []byte, p imaging.PixelFormat, frames int, r Region) {
	r = Region{X0: max(r.X0, 0), Y0: max(r.Y0, 0), X1: min(r.X1, p.Columns), Y1: min(r.Y1, p.Rows)}
	ybr := p.Photometric == "YBR_FULL" && p.SamplesPerPixel == 3
	area := p.Rows * p.Columns
	for frame := range frames {
		for y := r.Y0; y < r.Y1; y++ {
			for x := r.X0; x < r.X1; x++ {
				for s := range p.SamplesPerPixel {
					at := frame*area*p.SamplesPerPixel + (y*p.Columns+x)*p.SamplesPerPixel + s
					if p.PlanarConfiguration == 1 {
						at = frame*area*p.SamplesPerPixel + s*area + y*p.Columns + x
					}
					setSample(pixels, p.BitsAllocated, at, ybr && s > 0)
				}
			}
		}
	}
}

// setSample writes one sample; middle stands for half of the range.
func setSample(pixels []byte, bits, at int, middle bool) {
	switch bits {
	case 1:
		pixels[at/8] &^= 1 << (at % 8)
	case 8:
		pixels[at] = 0
		if middle {
			pixels[at] = 0x80
		}
	case 16:
		binary.LittleEndian.PutUint16(pixels[2*at:], 0)
	default:
		clear(pixels[at*bits/8:][:bits/8])
	}
}
