package imaging

import (
	"context"
	"encoding/binary"
	"fmt"
	"math"
)

// Plane is one frame in modality values: Hounsfield units for CT, luminance
// for colour. Row by row, top left first.
type Plane struct {
	Rows, Columns int
	Values        []float32 // Rows * Columns
}

// Values decodes frame i, counting from 0, into modality values: stored
// values extended from BitsStored with their sign, then rescaled or mapped by
// the Modality LUT. Colour becomes luminance on the scale of its samples.
// MONOCHROME1 is not inverted: see Inverted and Invert.
func (in *Instance) Values(ctx context.Context, i int) (*Plane, error) {
	if i < 0 || i >= in.Frames {
		return nil, fmt.Errorf("decode frame %d: there are %d", i+1, in.Frames)
	}
	if err := ctx.Err(); err != nil {
		return nil, err
	}
	r, err := in.frameReader()
	if err != nil {
		return nil, err
	}
	defer r.close()
	plane := Plane{Rows: in.Pixel.Rows, Columns: in.Pixel.Columns}
	if need := 4 * int64(plane.Rows) * int64(plane.Columns); need > in.lim.VolumeBytes {
		return nil, fmt.Errorf("%w: frame %d needs %d bytes, limit VolumeBytes %d", ErrTooLarge, i+1, need, in.lim.VolumeBytes)
	}
	raw, err := r.frame(i)
	if err != nil {
		return nil, fmt.Errorf("decode frame %d of %d: %w", i+1, in.Frames, err)
	}
	plane.Values = make([]float32, plane.Rows*plane.Columns)
	if err := in.values(i, raw, plane.Values); err != nil {
		return nil, err
	}
	return &plane, nil
}

// EachPlane is Values for all frames in order; the plane's memory is reused,
// so it is valid until fn returns.
func (in *Instance) EachPlane(ctx context.Context, fn func(i int, plane *Plane) error) error {
	plane := &Plane{Rows: in.Pixel.Rows, Columns: in.Pixel.Columns}
	return in.EachFrame(ctx, func(i int, raw []byte) error {
		if plane.Values == nil {
			plane.Values = make([]float32, plane.Rows*plane.Columns)
		}
		if err := in.values(i, raw, plane.Values); err != nil {
			return err
		}
		return fn(i, plane)
	})
}

// values turns the native bytes of frame i into modality values.
func (in *Instance) values(i int, raw []byte, out []float32) error {
	p := in.Pixel
	if p.SamplesPerPixel == 3 {
		return luminance(raw, p, out)
	}
	switch frame := in.Frame(i); {
	case in.palette != nil:
		in.eachStored(raw, func(k int, v int64) { out[k] = in.palette.luminance(v) })
	case in.modality != nil:
		in.eachStored(raw, func(k int, v int64) { out[k] = float32(in.modality.at(v)) })
	default:
		in.eachStored(raw, func(k int, v int64) { out[k] = float32(frame.Slope*float64(v) + frame.Intercept) })
	}
	return nil
}

// eachStored calls fn with every stored value: the BitsStored bits below
// HighBit, with their sign.
func (in *Instance) eachStored(raw []byte, fn func(k int, v int64)) {
	p := in.Pixel
	shift := p.HighBit + 1 - p.BitsStored
	mask := uint64(1)<<p.BitsStored - 1
	sign := uint64(0)
	if p.PixelRepresentation == 1 {
		sign = 1 << (p.BitsStored - 1)
	}
	stored := func(word uint64) int64 {
		v := word >> shift & mask
		return int64(v^sign) - int64(sign)
	}
	switch p.sampleBytes() {
	case 1:
		for k, b := range raw {
			fn(k, stored(uint64(b)))
		}
	case 2:
		for k := range len(raw) / 2 {
			fn(k, stored(uint64(binary.LittleEndian.Uint16(raw[2*k:]))))
		}
	case 4:
		for k := range len(raw) / 4 {
			fn(k, stored(uint64(binary.LittleEndian.Uint32(raw[4*k:]))))
		}
	}
}

// luminance takes Y of YBR, and weighs RGB as ITU-R BT.601 does.
func luminance(raw []byte, p PixelFormat, out []float32) error {
	sample := func(k int) float64 { return float64(raw[k]) }
	switch p.BitsAllocated {
	case 8:
	case 16:
		sample = func(k int) float64 { return float64(binary.LittleEndian.Uint16(raw[2*k:])) }
	case 32:
		sample = func(k int) float64 { return float64(binary.LittleEndian.Uint32(raw[4*k:])) }
	}
	switch p.Photometric {
	case "RGB", "YBR_RCT", "YBR_ICT": // JPEG 2000's own transforms are undone by its decoder
		for k := range out {
			out[k] = float32(luma(sample(3*k), sample(3*k+1), sample(3*k+2)))
		}
	case "YBR_FULL", "YBR_FULL_422", "YBR_PARTIAL_420", "YBR_PARTIAL_422":
		for k := range out {
			out[k] = float32(sample(3 * k))
		}
	default:
		return fmt.Errorf("%w: Photometric Interpretation %s with three samples", ErrUnsupported, printable(p.Photometric, 16))
	}
	return nil
}

func luma(r, g, b float64) float64 { return 0.299*r + 0.587*g + 0.114*b }

// Inverted reports whether the file is MONOCHROME1: its lowest value is
// meant to be shown white.
func (in *Instance) Inverted() bool { return in.Pixel.Photometric == "MONOCHROME1" }

// ValueRange returns the lowest and highest modality value that frame i could
// hold: those of the BitsStored range, rescaled.
func (in *Instance) ValueRange(i int) (lowest, highest float64) {
	p := in.Pixel
	if in.modality != nil {
		return in.modality.valueRange()
	}
	bits := p.BitsStored
	if in.palette != nil {
		bits = in.palette.bits
	}
	lowest, highest = 0, math.Exp2(float64(bits))-1
	if p.PixelRepresentation == 1 && in.palette == nil {
		lowest, highest = -math.Exp2(float64(bits-1)), math.Exp2(float64(bits-1))-1
	}
	if p.SamplesPerPixel == 1 && in.palette == nil {
		frame := in.Frame(i)
		lowest, highest = frame.Slope*lowest+frame.Intercept, frame.Slope*highest+frame.Intercept
	}
	return min(lowest, highest), max(lowest, highest)
}

// Invert mirrors values in place within [lowest, highest], which turns
// MONOCHROME1 into MONOCHROME2 when the range is that of ValueRange.
func Invert(values []float32, lowest, highest float64) {
	for i, v := range values {
		values[i] = float32(lowest + highest - float64(v))
	}
}
