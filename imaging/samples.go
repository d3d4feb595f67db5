package imaging

import (
	"context"
	"encoding/binary"
	"fmt"
	"math"
)

// SampleFormat says what the bytes of Samples are: little-endian numbers of
// Bits bits, Channels a pixel. With one channel, Slope·sample + Intercept is the
// modality value; with three they are red, green and blue of 8 bits.
type SampleFormat struct {
	Channels  int // 1 or 3
	Bits      int // 8, 16 or 32
	Signed    bool
	Slope     float64
	Intercept float64
	Inverted  bool // MONOCHROME1: the lowest value is meant to be shown white
}

// SampleFormat is the format in which Samples gives frame i.
func (in *Instance) SampleFormat(i int) SampleFormat {
	p := in.Pixel
	switch {
	case p.SamplesPerPixel == 3, in.palette != nil:
		return SampleFormat{Channels: 3, Bits: 8, Slope: 1}
	case in.modality != nil:
		return SampleFormat{Channels: 1, Bits: 16, Slope: 1, Inverted: in.Inverted()}
	}
	frame := in.Frame(i)
	return SampleFormat{
		Channels: 1, Bits: 8 * p.sampleBytes(), Signed: p.PixelRepresentation == 1, Slope: frame.Slope, Intercept: frame.Intercept, Inverted: in.Inverted(),
	}
}

// Samples decodes frame i, counting from 0, for a display: stored values
// extended from BitsStored with their sign, or mapped by the Modality LUT, and
// colour of any Photometric Interpretation as RGB (PS3.3 C.7.6.3.1.2). The
// format is SampleFormat's; pixels stand row by row, top left first.
func (in *Instance) Samples(ctx context.Context, i int) ([]byte, error) {
	if i < 0 || i >= in.Frames {
		return nil, fmt.Errorf("decode frame %d: there are %d", i+1, in.Frames)
	}
	if err := ctx.Err(); err != nil {
		return nil, err
	}
	format := in.SampleFormat(i)
	size := int64(in.Pixel.Rows) * int64(in.Pixel.Columns) * int64(format.Channels*format.Bits/8)
	if size > in.lim.FrameBytes {
		return nil, fmt.Errorf("%w: frame %d needs %d bytes, limit FrameBytes %d", ErrTooLarge, i+1, size, in.lim.FrameBytes)
	}
	r, err := in.frameReader()
	if err != nil {
		return nil, err
	}
	defer r.close()
	raw, err := r.frame(i)
	if err != nil {
		return nil, fmt.Errorf("decode frame %d of %d: %w", i+1, in.Frames, err)
	}
	out := make([]byte, size)
	switch {
	case in.Pixel.SamplesPerPixel == 3:
		err = rgb(raw, in.Pixel, out)
	case in.palette != nil:
		in.eachStored(raw, func(k int, v int64) { in.palette.rgb(v, out[3*k:]) })
	default:
		in.eachStored(raw, func(k int, v int64) {
			if in.modality != nil {
				v = int64(in.modality.at(v))
			}
			putSample(out, k, format.Bits, v)
		})
	}
	return out, err
}

func putSample(out []byte, k, bits int, v int64) {
	switch bits {
	case 8:
		out[k] = byte(v)
	case 16:
		binary.LittleEndian.PutUint16(out[2*k:], uint16(v))
	default:
		binary.LittleEndian.PutUint32(out[4*k:], uint32(v))
	}
}

// rgb writes the colours of v as 8 bits each.
func (p *palette) rgb(v int64, out []byte) {
	for c, table := range []*lut{p.red, p.green, p.blue} {
		out[c] = byte(table.at(v) >> max(table.bits-8, 0))
	}
}

// rgb turns a frame of three samples a pixel into RGB of 8 bits.
func rgb(raw []byte, p PixelFormat, out []byte) error {
	width := p.sampleBytes()
	shift := max(p.BitsStored-8, 0)
	sample := func(k int) float64 {
		switch width {
		case 1:
			return float64(raw[k])
		case 2:
			return float64(binary.LittleEndian.Uint16(raw[2*k:]) >> shift)
		}
		return float64(binary.LittleEndian.Uint32(raw[4*k:]) >> shift)
	}
	convert := func(a, b, c float64) (float64, float64, float64) { return a, b, c }
	switch p.Photometric {
	case "RGB", "YBR_RCT", "YBR_ICT": // JPEG 2000's own transforms are undone by its decoder
	case "YBR_FULL", "YBR_FULL_422":
		convert = fromYBR(0, 1, 1)
	case "YBR_PARTIAL_420", "YBR_PARTIAL_422":
		convert = fromYBR(16, 255.0/219, 255.0/224)
	default:
		return fmt.Errorf("%w: Photometric Interpretation %s with three samples", ErrUnsupported, printable(p.Photometric, 16))
	}
	for k := 0; k+2 < len(out); k += 3 {
		r, g, b := convert(sample(k), sample(k+1), sample(k+2))
		out[k], out[k+1], out[k+2] = octet(r), octet(g), octet(b)
	}
	return nil
}

// fromYBR undoes ITU-R BT.601; luma begins at black and is scaled, chroma lies
// around 128.
func fromYBR(black, luma, chroma float64) func(y, cb, cr float64) (r, g, b float64) {
	return func(y, cb, cr float64) (r, g, b float64) {
		y, cb, cr = (y-black)*luma, (cb-128)*chroma, (cr-128)*chroma
		return y + 1.402*cr, y - 0.344136*cb - 0.714136*cr, y + 1.772*cb
	}
}

func octet(x float64) byte { return byte(math.Round(min(255, max(0, x)))) }
