package sandbox

import (
	"bytes"
	"context"
	"encoding/binary"
	"errors"
	"math/rand/v2"
	"testing"
)

// encode has the module's own encoder write a lossless codestream: the tools
// of Debian write no signed HTJ2K.
func encode(t testing.TB, name string, raw []byte, img Image) []byte {
	t.Helper()
	m, err := load()
	if err != nil {
		t.Fatal(err)
	}
	ctx := context.Background()
	in, err := m.take(ctx)
	if err != nil {
		t.Fatal(err)
	}
	defer in.discard()
	must := func(v uint32, err error) uint32 {
		t.Helper()
		if err != nil {
			t.Fatal(err)
		}
		return v
	}
	image := must(in.describe(ctx, nil, img))
	must(in.call(ctx, "SetDecodedBufferSize", uint64(image), uint64(len(raw))))
	in.Memory().Write(must(in.call(ctx, "GetDecodedBuffer", uint64(image))), raw)
	parameters := must(in.call(ctx, "CreateEncoderParameters"))
	for _, p := range []struct {
		name  string
		value uint64
	}{{"SetLossy", 0}, {"SetAllowMct", 1}, {"SetProgressionOrder", 2}} {
		must(in.call(ctx, p.name, uint64(parameters), p.value))
	}
	must(in.call(ctx, name, uint64(image), uint64(parameters)))
	size := must(in.call(ctx, "GetEncodedBufferSize", uint64(image)))
	out, ok := in.Memory().Read(must(in.call(ctx, "GetEncodedBuffer", uint64(image))), size)
	if !ok || size == 0 {
		t.Fatalf("encoded %d bytes", size)
	}
	return bytes.Clone(out)
}

func noise(img Image) []byte {
	r := rand.New(rand.NewPCG(7, 7))
	raw := make([]byte, img.bytes())
	for i := 0; i < len(raw); i += img.BitsAllocated / 8 {
		v := r.IntN(1<<img.BitsStored-1) / (1 + i%5)
		if img.Signed {
			v -= 1 << (img.BitsStored - 1)
		}
		raw[i] = byte(v)
		if img.BitsAllocated == 16 {
			binary.LittleEndian.PutUint16(raw[i:], uint16(v))
		}
	}
	return raw
}

var images = map[string]Image{
	"8 bits":          {Columns: 37, Rows: 21, Samples: 1, BitsAllocated: 8, BitsStored: 8},
	"12 bits":         {Columns: 64, Rows: 33, Samples: 1, BitsAllocated: 16, BitsStored: 12},
	"12 bits, signed": {Columns: 64, Rows: 33, Samples: 1, BitsAllocated: 16, BitsStored: 12, Signed: true},
	"16 bits, signed": {Columns: 65, Rows: 65, Samples: 1, BitsAllocated: 16, BitsStored: 16, Signed: true},
	"colour":          {Columns: 40, Rows: 40, Samples: 3, BitsAllocated: 8, BitsStored: 8},
}

func TestDecodesWhatItEncodes(t *testing.T) {
	for name, img := range images {
		for _, high := range []bool{false, true} {
			img, encoder := img, "EncodeJpeg2000"
			if img.HighThroughput = high; high {
				encoder = "EncodeHtJpeg2000"
			}
			raw := noise(img)
			encoded, out := encode(t, encoder, raw, img), make([]byte, len(raw))
			if err := Decode(encoded, img, out); err != nil {
				t.Errorf("%s, %s: %v", name, encoder, err)
			} else if !bytes.Equal(out, raw) {
				t.Errorf("%s, %s: other bytes", name, encoder)
			}
		}
	}
}

// Whatever a codestream holds, decoding ends with an error of this package or
// none, and the next one is not disturbed.
func TestDamagedCodestreams(t *testing.T) {
	img := images["12 bits, signed"]
	raw := noise(img)
	for _, encoder := range []string{"EncodeJpeg2000", "EncodeHtJpeg2000"} {
		img.HighThroughput = encoder == "EncodeHtJpeg2000"
		good, out := encode(t, encoder, raw, img), make([]byte, len(raw))
		r := rand.New(rand.NewPCG(1, 1))
		for i := range 18 {
			damaged := bytes.Clone(good)
			switch i % 3 {
			case 0:
				damaged = damaged[:len(damaged)*i/18]
			case 1:
				damaged[r.IntN(len(damaged))] ^= byte(1 << r.IntN(8))
			default:
				damaged[r.IntN(120)] ^= byte(1 + r.IntN(255)) // in the header
			}
			if err := Decode(damaged, img, out); err != nil && !errors.Is(err, ErrFormat) && !errors.Is(err, ErrLimit) {
				t.Errorf("%s, case %d: %v", encoder, i, err)
			}
		}
		if err := Decode(good, img, out); err != nil || !bytes.Equal(out, raw) {
			t.Errorf("%s: the sound one after them: %v", encoder, err)
		}
	}
}
