package sandbox

import (
	"context"
	"encoding/binary"
	"errors"
	"fmt"
	"time"
)

// Errors of Decode.
var (
	ErrFormat = errors.New("damaged JPEG 2000")
	ErrLimit  = errors.New("JPEG 2000 image takes too much time or memory")
)

// Image is what the image must be.
type Image struct {
	Columns, Rows  int
	Samples        int  // per pixel
	BitsAllocated  int  // 8 or 16
	BitsStored     int  // as the codestream has them
	Signed         bool // two's complement
	HighThroughput bool // HTJ2K (ISO/IEC 15444-15)
}

func (i Image) bytes() int { return i.Columns * i.Rows * i.Samples * i.BitsAllocated / 8 }

// slowest is the speed, in bytes of pixels a second of computing, below which
// decoding is given up, after patience.
const (
	slowest  = 100 << 10
	patience = 20 * time.Second
)

// Decode writes the image's samples to out, little endian, colour-by-pixel.
func Decode(encoded []byte, img Image, out []byte) error {
	m, err := load()
	if err != nil {
		return err
	}
	limit := patience + time.Duration(img.bytes()/slowest)*time.Second
	ctx, end := budget(limit)
	defer end()
	in, err := m.take(ctx)
	if err != nil {
		return err
	}
	if err := in.decode(ctx, encoded, img, out); err != nil {
		in.discard()
		return explain(ctx, err)
	}
	m.give(in)
	return nil
}

// explain turns what a call ended with into an error of this package.
func explain(ctx context.Context, err error) error {
	var said refusal
	switch {
	case ctx.Err() != nil:
		return fmt.Errorf("%w: not decoded within its share of computing time", ErrLimit)
	case errors.As(err, &said):
		return fmt.Errorf("%w: %s", ErrFormat, string(said))
	case errors.Is(err, ErrFormat) || errors.Is(err, ErrLimit):
		return err
	}
	return fmt.Errorf("%w: the decoder stopped: %v", ErrFormat, err)
}

func (in *instance) decode(ctx context.Context, encoded []byte, img Image, out []byte) error {
	image, err := in.describe(ctx, encoded, img)
	if err != nil {
		return err
	}
	parameters, err := in.call(ctx, "CreateDecoderParameters")
	if err != nil {
		return err
	}
	name := "DecodeJpeg2000"
	if img.HighThroughput {
		name = "DecodeHtJpeg2000"
	}
	if _, err := in.call(ctx, name, uint64(image), uint64(parameters)); err != nil {
		return err
	}
	if err := in.result(ctx, image, img, out); err != nil {
		return err
	}
	if _, err := in.call(ctx, "ReleaseDecoderParameters", uint64(parameters)); err != nil {
		return err
	}
	_, err = in.call(ctx, "ReleaseCodecsContext", uint64(image))
	return err
}

// describe makes the module's own record of the image, with the encoded bytes.
func (in *instance) describe(ctx context.Context, encoded []byte, img Image) (uint32, error) {
	image, err := in.call(ctx, "CreateCodecsContext")
	if err != nil {
		return 0, err
	}
	signed := 0
	if img.Signed {
		signed = 1
	}
	photometric := 1 // MONOCHROME2, and RGB: neither asks for a conversion
	if img.Samples == 3 {
		photometric = 3
	}
	for _, set := range []struct {
		name  string
		value int
	}{
		{"SetColumns", img.Columns}, {"SetRows", img.Rows}, {"SetSamplesPerPixel", img.Samples},
		{"SetBitsAllocated", img.BitsAllocated}, {"SetBitsStored", img.BitsStored}, {"SetPixelRepresentation", signed},
		{"SetPlanarConfiguration", 0}, {"SetPhotometricInterpretation", photometric}, {"SetEncodedBufferSize", len(encoded)},
	} {
		if _, err := in.call(ctx, set.name, uint64(image), uint64(set.value)); err != nil {
			return 0, err
		}
	}
	at, err := in.call(ctx, "GetEncodedBuffer", uint64(image))
	if err != nil {
		return 0, err
	}
	if !in.Memory().Write(at, encoded) {
		return 0, fmt.Errorf("%w: %d encoded bytes", ErrLimit, len(encoded))
	}
	return image, nil
}

// result copies the decoded samples out of the module's memory.
func (in *instance) result(ctx context.Context, image uint32, img Image, out []byte) error {
	size, err := in.call(ctx, "GetDecodedBufferSize", uint64(image))
	if err != nil {
		return err
	}
	at, err := in.call(ctx, "GetDecodedBuffer", uint64(image))
	if err != nil {
		return err
	}
	raw, ok := in.Memory().Read(at, size)
	if !ok || len(raw) < img.bytes() || len(out) != img.bytes() {
		return fmt.Errorf("%w: %d bytes decoded of %d", ErrFormat, size, img.bytes())
	}
	copy(out, raw)
	if img.HighThroughput && img.BitsAllocated == 16 {
		img.clamp(out)
	}
	return nil
}

// clamp brings samples into the range of their bits, from which lossy ones
// stray and OpenJPH, other than its own tools and OpenJPEG, lets them.
func (i Image) clamp(out []byte) {
	low, high := 0, 1<<i.BitsStored-1
	if i.Signed {
		low, high = -1<<(i.BitsStored-1), 1<<(i.BitsStored-1)-1
	}
	for ; len(out) >= 2; out = out[2:] {
		v := int(binary.LittleEndian.Uint16(out))
		if i.Signed {
			v = int(int16(v))
		}
		if v < low || v > high {
			binary.LittleEndian.PutUint16(out, uint16(min(max(v, low), high)))
		}
	}
}
