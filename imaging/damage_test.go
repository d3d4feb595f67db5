package imaging_test

import (
	"bytes"
	"errors"
	"fmt"
	"math/rand/v2"
	"os"
	"path/filepath"
	"testing"

	"github.com/fluoronet/fluoro/imaging"
	"github.com/fluoronet/fluoro/imaging/dcmtest"
)

// encodedVectors are small frames of each format, from the decoders' own tests.
func encodedVectors(t *testing.T) map[string]func([]byte) []byte {
	t.Helper()
	u12, s16, u8, colour := grey(18, 20, 1, 16, 12, false), grey(19, 21, 1, 16, 16, true), grey(17, 13, 1, 8, 8, false), rgb(12, 14, 1, 0)
	out := make(map[string]func([]byte) []byte)
	for _, v := range []struct {
		file   string
		syntax string
		source source
	}{
		{"jpeg/testdata/lossless-2.jpg", imaging.JPEGLossless, s16}, {"jpeg/testdata/lossless-rgb.jpg", imaging.JPEGLosslessSV1, colour},
		{"jpeg/testdata/extended-12.jpg", imaging.JPEGExtended, u12}, {"jpegls/testdata/u12.jls", imaging.JPEGLSLossless, u12},
		{"jpegls/testdata/rgb-sample-near.jls", imaging.JPEGLSNearLossless, colour}, {"j2k/testdata/lrcp.j2k", imaging.JPEG2000Lossless, u12},
		{"j2k/testdata/tiles.j2k", imaging.JPEG2000Lossless, colour}, {"j2k/testdata/blocks.j2k", imaging.JPEG2000, u8},
	} {
		out[v.file] = func(frame []byte) []byte { return encapsulate(v.source, v.syntax, frame) }
	}
	return out
}

// However a frame is damaged, reading it ends, with an error that says whose
// fault it is or with pixels, and never with a panic.
func TestDamagedFrames(t *testing.T) {
	for name, file := range encodedVectors(t) {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			good, err := os.ReadFile(filepath.Join("internal", name))
			if err != nil {
				t.Fatal(err)
			}
			if err := read(file(good)); err != nil {
				t.Fatalf("undamaged: %v", err)
			}
			for what, frame := range damaged(good) {
				if err := read(file(frame)); err != nil && !errors.Is(err, imaging.ErrPixels) && !errors.Is(err, imaging.ErrUnsupported) {
					t.Errorf("%s: %v", what, err)
				}
			}
			for _, cut := range []int{0, 1, 10, len(good) / 4, len(good) / 2, len(good) * 3 / 4} {
				if err := read(file(good[:cut])); !errors.Is(err, imaging.ErrPixels) && !errors.Is(err, imaging.ErrUnsupported) {
					t.Errorf("first %d of %d bytes: %v", cut, len(good), err)
				}
			}
		})
	}
}

// damaged returns frames with bits flipped, stretches overwritten, and extreme
// values in the header, where sizes stand.
func damaged(good []byte) map[string][]byte {
	r := rand.New(rand.NewPCG(3, 9))
	out := make(map[string][]byte)
	for i := range 10 {
		flipped := bytes.Clone(good)
		flipped[r.IntN(len(good))] ^= byte(1 << r.IntN(8))
		out[fmt.Sprint("bit flipped, ", i)] = flipped
		filled := bytes.Clone(good)
		from := r.IntN(len(good))
		for k := from; k < min(from+8, len(filled)); k++ {
			filled[k] = 0xFF
		}
		out[fmt.Sprint("filled with FF from ", from)] = filled
	}
	for at := 4; at < min(60, len(good)-4); at += 9 {
		extreme := bytes.Clone(good)
		copy(extreme[at:], []byte{0x7F, 0xFF, 0xFF, 0xFF})
		out[fmt.Sprint("extreme at ", at)] = extreme
	}
	return out
}

// A codestream of another size or depth than the header's is refused.
func TestFramesOfAnotherFormat(t *testing.T) {
	load := func(name string) []byte {
		raw, err := os.ReadFile(filepath.Join("internal", name))
		if err != nil {
			t.Fatal(err)
		}
		return raw
	}
	for name, c := range map[string]struct {
		file []byte
		want error
	}{
		"JPEG lossless, rows":      {encapsulate(grey(20, 21, 1, 16, 16, true), imaging.JPEGLossless, load("jpeg/testdata/lossless-2.jpg")), imaging.ErrPixels},
		"JPEG lossless, 8 bits":    {encapsulate(grey(19, 21, 1, 8, 8, false), imaging.JPEGLossless, load("jpeg/testdata/lossless-2.jpg")), imaging.ErrUnsupported},
		"JPEG-LS, columns":         {encapsulate(grey(18, 21, 1, 16, 12, false), imaging.JPEGLSLossless, load("jpegls/testdata/u12.jls")), imaging.ErrPixels},
		"JPEG-LS, 8 bits":          {encapsulate(grey(18, 20, 1, 8, 8, false), imaging.JPEGLSLossless, load("jpegls/testdata/u12.jls")), imaging.ErrUnsupported},
		"JPEG-LS, samples":         {encapsulate(rgb(17, 13, 1, 0), imaging.JPEGLSLossless, load("jpegls/testdata/presets.jls")), imaging.ErrPixels},
		"JPEG 2000, rows":          {encapsulate(grey(17, 20, 1, 16, 12, false), imaging.JPEG2000, load("j2k/testdata/lrcp.j2k")), imaging.ErrPixels},
		"JPEG 2000, 8 bits":        {encapsulate(grey(18, 20, 1, 8, 8, false), imaging.JPEG2000, load("j2k/testdata/lrcp.j2k")), imaging.ErrUnsupported},
		"JPEG 2000, samples":       {encapsulate(rgb(18, 20, 1, 0), imaging.JPEG2000, load("j2k/testdata/lrcp.j2k")), imaging.ErrPixels},
		"JPEG 2000 is no JPEG-LS":  {encapsulate(grey(18, 20, 1, 16, 12, false), imaging.JPEGLSLossless, load("j2k/testdata/lrcp.j2k")), imaging.ErrPixels},
		"JPEG-LS is no JPEG":       {encapsulate(grey(18, 20, 1, 16, 12, false), imaging.JPEGLossless, load("jpegls/testdata/u12.jls")), imaging.ErrPixels},
		"large image in few bytes": {encapsulate(grey(1000, 1000, 1, 16, 12, false, dcmtest.With(dcmtest.PixelData, "OW", nil)), imaging.RLELossless, make([]byte, 64)), imaging.ErrPixels},
	} {
		if err := read(c.file); !errors.Is(err, c.want) {
			t.Errorf("%s: %v, want %v", name, err, c.want)
		}
	}
}
