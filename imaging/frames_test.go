package imaging_test

import (
	"bytes"
	"context"
	"encoding/binary"
	"errors"
	"os"
	"path/filepath"
	"slices"
	"testing"

	"github.com/fluoronet/fluoro/imaging"
	"github.com/fluoronet/fluoro/imaging/dcmtest"
)

// frames returns the bytes of every frame, one after the other.
func frames(in *imaging.Instance) ([][]byte, error) {
	var out [][]byte
	err := in.EachFrame(context.Background(), func(i int, raw []byte) error {
		out = append(out, bytes.Clone(raw))
		return nil
	})
	return out, err
}

func eightBit(f *dcmtest.File) {
	dcmtest.With(dcmtest.BitsAllocated, "US", 8)(f)
	dcmtest.With(dcmtest.BitsStored, "US", 8)(f)
	dcmtest.With(dcmtest.HighBit, "US", 7)(f)
}

func colour(photometric string) dcmtest.Option {
	return func(f *dcmtest.File) {
		eightBit(f)
		dcmtest.With(dcmtest.SamplesPerPixel, "US", 3)(f)
		dcmtest.With(dcmtest.Photometric, "CS", photometric)(f)
		dcmtest.With(0x00280006, "US", 0)(f)
	}
}

func TestNativeForms(t *testing.T) {
	with := dcmtest.With
	cr := func(rows, columns int, opts ...dcmtest.Option) []byte { return dcmtest.CR(rows, columns, nil, opts...) }
	big := dcmtest.Syntax(imaging.ExplicitBigEndian)
	bit := func(f *dcmtest.File) {
		with(dcmtest.BitsAllocated, "US", 1)(f)
		with(dcmtest.BitsStored, "US", 1)(f)
		with(dcmtest.HighBit, "US", 0)(f)
	}
	wide := func(f *dcmtest.File) {
		with(dcmtest.BitsAllocated, "US", 32)(f)
		with(dcmtest.BitsStored, "US", 32)(f)
		with(dcmtest.HighBit, "US", 31)(f)
	}
	for name, c := range map[string]struct {
		raw  []byte
		want [][]byte
	}{
		// Six bits a frame: the second begins inside the first byte.
		"one bit": {
			cr(2, 3, bit, with(dcmtest.NumberOfFrames, "IS", 2), with(dcmtest.PixelData, "OB", []byte{0b01_010101, 0b0000_1100})),
			[][]byte{{1, 0, 1, 0, 1, 0}, {1, 0, 0, 0, 1, 1}},
		},
		"colour by plane": {
			cr(1, 2, colour("RGB"), with(0x00280006, "US", 1), with(dcmtest.PixelData, "OB", []byte{1, 4, 2, 5, 3, 6})),
			[][]byte{{1, 2, 3, 4, 5, 6}},
		},
		"colour by pixel": {
			cr(1, 2, colour("RGB"), with(dcmtest.PixelData, "OB", []byte{1, 2, 3, 4, 5, 6})),
			[][]byte{{1, 2, 3, 4, 5, 6}},
		},
		"subsampled chroma": {
			cr(1, 4, colour("YBR_FULL_422"), with(dcmtest.PixelData, "OB", []byte{1, 2, 100, 200, 3, 4, 101, 201})),
			[][]byte{{1, 100, 200, 2, 100, 200, 3, 101, 201, 4, 101, 201}},
		},
		"full chroma named subsampled": {
			cr(1, 2, colour("YBR_FULL_422"), with(dcmtest.PixelData, "OB", []byte{1, 100, 200, 2, 101, 201})),
			[][]byte{{1, 100, 200, 2, 101, 201}},
		},
		"bytes in OB, big endian": {
			cr(1, 3, eightBit, big, with(dcmtest.PixelData, "OB", []byte{1, 2, 3, 0})),
			[][]byte{{1, 2, 3}},
		},
		// Words are swapped before frames are cut out of them.
		"bytes in OW, big endian": {
			cr(1, 3, eightBit, big, with(dcmtest.NumberOfFrames, "IS", 2), with(dcmtest.PixelData, "OW", []byte{2, 1, 4, 3, 6, 5})),
			[][]byte{{1, 2, 3}, {4, 5, 6}},
		},
		// OW is of 16-bit words, whatever the samples: so do DCMTK and GDCM.
		"32 bits, big endian": {
			cr(1, 1, wide, big, with(dcmtest.PixelData, "OW", []byte{1, 2, 3, 4})),
			[][]byte{{2, 1, 4, 3}},
		},
		"trailing bytes": {
			cr(1, 1, with(dcmtest.PixelData, "OW", []uint16{0x0201, 0x0403, 0x0605})),
			[][]byte{{1, 2}},
		},
		"overlay bits stay": {
			cr(1, 1, with(dcmtest.PixelData, "OW", []uint16{0xF123})),
			[][]byte{{0x23, 0xF1}},
		},
	} {
		t.Run(name, func(t *testing.T) {
			got, err := frames(open(t, c.raw))
			if err != nil {
				t.Fatal(err)
			}
			if !slices.EqualFunc(got, c.want, bytes.Equal) {
				t.Errorf("frames are %v, want %v", got, c.want)
			}
		})
	}
}

func jpegFile(t testing.TB, name string) []byte {
	t.Helper()
	raw, err := os.ReadFile(filepath.Join("internal", "jpeg", "testdata", name))
	if err != nil {
		t.Fatal(err)
	}
	return raw
}

// split cuts data into n fragments of even length, the last one aside.
func split(data []byte, n int) [][]byte {
	size := len(data) / n &^ 1
	var out [][]byte
	for range n - 1 {
		out = append(out, data[:size])
		data = data[size:]
	}
	return append(out, data)
}

// offsetsOf returns the Basic Offset Table of frames of so many fragments.
func offsetsOf(frames ...[][]byte) []uint32 {
	var table []uint32
	at := uint32(0)
	for _, list := range frames {
		table = append(table, at)
		for _, f := range list {
			at += uint32(8 + len(f) + len(f)%2)
		}
	}
	return table
}

// extended adds an Extended Offset Table.
func extended(offsets []uint32) dcmtest.Option {
	var raw []byte
	for _, at := range offsets {
		raw = binary.LittleEndian.AppendUint64(raw, uint64(at))
	}
	return dcmtest.With(0x7FE00001, "OV", raw)
}

// Frames that stand in fragments uncompressed, or deflated.
func TestCapsules(t *testing.T) {
	planes := func(syntax string, frame []byte) []byte {
		return dcmtest.CR(1, 2, nil, colour("RGB"), dcmtest.With(0x00280006, "US", 1), dcmtest.Encapsulated(syntax, nil, frame))
	}
	raw, want := []byte{1, 4, 2, 5, 3, 6}, []byte{1, 2, 3, 4, 5, 6}
	for name, file := range map[string][]byte{
		"uncompressed": planes(imaging.EncapsulatedUncompressed, raw),
		"deflated":     planes(imaging.DeflatedFrame, dcmtest.Deflate(raw)),
	} {
		if got, err := frames(open(t, file)); err != nil || !bytes.Equal(got[0], want) {
			t.Errorf("%s: %v, %v", name, got, err)
		}
	}
	for name, file := range map[string][]byte{
		"short":         planes(imaging.EncapsulatedUncompressed, raw[:4]),
		"deflated, cut": planes(imaging.DeflatedFrame, dcmtest.Deflate(raw[:4])),
		"not deflated":  planes(imaging.DeflatedFrame, bytes.Repeat([]byte{0xFF}, 20)),
	} {
		if err := read(file); !errors.Is(err, imaging.ErrPixels) {
			t.Errorf("%s: %v, want ErrPixels", name, err)
		}
	}
}

// However a frame is cut into fragments, it decodes to the same bytes.
func TestFragments(t *testing.T) {
	raw := jpegFile(t, "grey-q20.jpg")
	jpeg := func(n int, offsets []uint32, list ...[]byte) []byte {
		return dcmtest.CR(16, 16, nil, eightBit, dcmtest.With(dcmtest.NumberOfFrames, "IS", n),
			dcmtest.Encapsulated(imaging.JPEGBaseline, offsets, list...))
	}
	whole, err := frames(open(t, jpeg(1, nil, raw)))
	if err != nil {
		t.Fatal(err)
	}
	two, three := split(raw, 2), split(raw, 3)
	for name, c := range map[string]struct {
		raw    []byte
		frames int
	}{
		"one frame, 21 fragments":          {jpeg(1, nil, split(raw, 21)...), 1},
		"one frame, table of one":          {jpeg(1, []uint32{0}, two...), 1},
		"a fragment a frame":               {jpeg(3, nil, raw, raw, raw), 3},
		"frames of two and three, table":   {jpeg(2, offsetsOf(two, three), slices.Concat(two, three)...), 2},
		"frames of two and three, none":    {jpeg(2, nil, slices.Concat(two, three)...), 2},
		"a fragment a frame, wrong table":  {jpeg(2, []uint32{0, 7}, raw, raw), 2},
		"frames of two, table of one zero": {jpeg(2, []uint32{0}, slices.Concat(two, two)...), 2},
		"frames of two, extended table": {dcmtest.CR(16, 16, nil, eightBit, dcmtest.With(dcmtest.NumberOfFrames, "IS", 2),
			dcmtest.Encapsulated(imaging.JPEGBaseline, nil, slices.Concat(two, two)...), extended(offsetsOf(two, two))), 2},
		"a fragment a frame, extended table": {dcmtest.CR(16, 16, nil, eightBit, dcmtest.With(dcmtest.NumberOfFrames, "IS", 2),
			dcmtest.Encapsulated(imaging.JPEGBaseline, nil, raw, raw), extended(offsetsOf([][]byte{raw}, [][]byte{raw}))), 2},
		"padding after the image": {jpeg(1, nil, append(bytes.Clone(raw), make([]byte, 40)...)), 1},
	} {
		t.Run(name, func(t *testing.T) {
			got, err := frames(open(t, c.raw))
			if err != nil {
				t.Fatal(err)
			}
			if len(got) != c.frames {
				t.Fatalf("%d frames, want %d", len(got), c.frames)
			}
			for i := range got {
				if !bytes.Equal(got[i], whole[0]) {
					t.Errorf("frame %d differs", i)
				}
			}
		})
	}
}

func TestFragmentRefusals(t *testing.T) {
	raw := jpegFile(t, "grey-q20.jpg")
	rle := rle16(make([]uint16, 16*16))
	jpeg := func(opts ...dcmtest.Option) []byte {
		return dcmtest.CR(16, 16, nil, slices.Concat([]dcmtest.Option{eightBit}, opts)...)
	}
	fragments := func(list ...[]byte) dcmtest.Option { return dcmtest.Encapsulated(imaging.JPEGBaseline, nil, list...) }
	for name, c := range map[string]struct {
		raw  []byte
		want error
	}{
		"too few":         {jpeg(dcmtest.With(dcmtest.NumberOfFrames, "IS", 3), fragments(raw, raw)), imaging.ErrPixels},
		"unassignable":    {jpeg(dcmtest.With(dcmtest.NumberOfFrames, "IS", 2), fragments(raw, raw, raw)), imaging.ErrPixels},
		"other size":      {jpeg(dcmtest.With(dcmtest.Rows, "US", 15), fragments(raw)), imaging.ErrPixels},
		"other samples":   {jpeg(colour("RGB"), fragments(raw)), imaging.ErrPixels},
		"cut":             {jpeg(fragments(raw[:200])), imaging.ErrPixels},
		"not a JPEG":      {jpeg(fragments(make([]byte, 600))), imaging.ErrPixels},
		"progressive":     {dcmtest.CR(33, 38, nil, colour("YBR_FULL_422"), fragments(jpegFile(t, "progressive.jpg"))), imaging.ErrUnsupported},
		"RLE cut":         {dcmtest.CR(16, 16, nil, dcmtest.Encapsulated(imaging.RLELossless, nil, rle[:400])), imaging.ErrPixels},
		"RLE of no head":  {dcmtest.CR(16, 16, nil, dcmtest.Encapsulated(imaging.RLELossless, nil, rle[:60])), imaging.ErrPixels},
		"RLE of one byte": {jpeg(dcmtest.Encapsulated(imaging.RLELossless, nil, rle)), imaging.ErrPixels},
	} {
		t.Run(name, func(t *testing.T) {
			if err := read(c.raw); !errors.Is(err, c.want) {
				t.Errorf("error is %v, want %v", err, c.want)
			}
		})
	}
}

func TestRLERuns(t *testing.T) {
	head := make([]byte, 64)
	binary.LittleEndian.PutUint32(head, 1)
	binary.LittleEndian.PutUint32(head[4:], 64)
	// A run of four 7s, nothing, two literals, a run that passes the end.
	packed := append(head, 0xFD, 7, 0x80, 1, 1, 2, 0x90, 9)
	in := open(t, dcmtest.CR(2, 4, nil, eightBit, dcmtest.Encapsulated(imaging.RLELossless, nil, packed)))
	got, err := frames(in)
	if err != nil || !bytes.Equal(got[0], []byte{7, 7, 7, 7, 1, 2, 9, 9}) {
		t.Errorf("frame is %v, %v", got, err)
	}
}

// invertCodec stands for a codec of a later syntax.
type invertCodec struct{}

func (invertCodec) Decode(encoded []byte, p imaging.PixelFormat, scratch []byte) ([]byte, error) {
	out := append(scratch[:0], encoded[:p.FrameBytes()]...)
	for i := range out {
		out[i] = ^out[i]
	}
	return out, nil
}

func TestRegisterCodec(t *testing.T) {
	const uid = "1.2.840.10008.1.2.4.9999"
	raw := dcmtest.CR(1, 2, nil, eightBit, dcmtest.Encapsulated(uid, nil, []byte{1, 2}))
	if err := read(raw); !errors.Is(err, imaging.ErrUnsupported) {
		t.Fatalf("before: %v", err)
	}
	imaging.RegisterCodec(uid, invertCodec{})
	got, err := frames(open(t, raw))
	if err != nil || !bytes.Equal(got[0], []byte{254, 253}) {
		t.Errorf("after: %v, %v", got, err)
	}
}
