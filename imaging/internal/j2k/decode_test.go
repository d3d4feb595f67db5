package j2k

import (
	"crypto/sha256"
	"encoding/binary"
	"encoding/hex"
	"errors"
	"os"
	"path/filepath"
	"testing"
)

// The files are synthetic, made with OpenJPEG's encoder; the digests are of
// what its decoder makes of them.
var vectors = []struct {
	name                            string
	height, width, components, bits int
	sha256                          string
}{
	{"lrcp", 18, 20, 1, 12, "0aa7324ea44660a6e105962277f181fa290ddc25477856f2c68719473f787a2f"},
	{"rlcp", 18, 20, 1, 12, "0aa7324ea44660a6e105962277f181fa290ddc25477856f2c68719473f787a2f"}, // SOP and EPH
	{"rpcl", 18, 20, 1, 12, "0aa7324ea44660a6e105962277f181fa290ddc25477856f2c68719473f787a2f"}, // precincts
	{"pcrl", 18, 20, 1, 12, "0aa7324ea44660a6e105962277f181fa290ddc25477856f2c68719473f787a2f"},
	{"cprl", 12, 14, 3, 8, "e0d089d43eeebc2d0bf311e22fe63be974e4ecf22c8d4d8f58dfdcfc782e6f6e"},
	{"tiles", 12, 14, 3, 8, "e0d089d43eeebc2d0bf311e22fe63be974e4ecf22c8d4d8f58dfdcfc782e6f6e"},
	{"blocks", 17, 13, 1, 8, "9244ed02f664c15f98e71f3c3dbdbabe6ddfb2ffd2e8918d767a9035c806adcb"},
	{"layers", 18, 20, 1, 12, "0aa7324ea44660a6e105962277f181fa290ddc25477856f2c68719473f787a2f"},
	{"cut", 18, 20, 1, 12, "5e2e92058aad3e09f0903d603a19488e0b3ae1b710df0d41482e65a0ba8af04d"},  // bit planes left out
	{"parts", 12, 14, 3, 8, "e0d089d43eeebc2d0bf311e22fe63be974e4ecf22c8d4d8f58dfdcfc782e6f6e"}, // tile-parts
	{"flat", 17, 13, 1, 8, "9244ed02f664c15f98e71f3c3dbdbabe6ddfb2ffd2e8918d767a9035c806adcb"},  // no wavelet
	{"irreversible", 18, 20, 1, 12, "2e7c4984c4022126cc020f40e8c9ab7ea2ab404d3833314875ded536d324bc8c"},
	{"irreversible-rgb", 12, 14, 3, 8, "3081c6c232a4b8c3f25988d89ebe4fc5eb13fec7015c29a7a8a37181c08fce52"},
	{"rgb", 12, 14, 3, 8, "e0d089d43eeebc2d0bf311e22fe63be974e4ecf22c8d4d8f58dfdcfc782e6f6e"},
}

func load(t testing.TB, name string) []byte {
	t.Helper()
	raw, err := os.ReadFile(filepath.Join("testdata", name+".j2k"))
	if err != nil {
		t.Fatal(err)
	}
	return raw
}

// decode is Decode with the header read and the memory made.
func decode(raw []byte) ([]byte, error) {
	h, err := ReadHeader(raw)
	if err != nil {
		return nil, err
	}
	if h.Width > 1<<10 || h.Height > 1<<10 || h.Components > 3 { // DICOM holds them against its own header
		return nil, ErrUnsupported
	}
	width := (h.Bits + 7) / 8
	out := make([]byte, h.Width*h.Height*h.Components*width)
	return out, Decode(raw, h, out, width)
}

func TestDecodesAsOpenJPEG(t *testing.T) {
	for _, v := range vectors {
		t.Run(v.name, func(t *testing.T) {
			raw := load(t, v.name)
			h, err := ReadHeader(raw)
			if want := (Header{Width: v.width, Height: v.height, Components: v.components, Bits: v.bits, Uniform: true}); err != nil || h != want {
				t.Fatalf("header is %+v, %v; want %+v", h, err, want)
			}
			out, err := decode(raw)
			if err != nil {
				t.Fatal(err)
			}
			if sum := sha256.Sum256(out); hex.EncodeToString(sum[:]) != v.sha256 {
				t.Errorf("samples have SHA-256 %x, want %s", sum, v.sha256)
			}
		})
	}
}

func TestLeavesTheRestToOthers(t *testing.T) {
	for _, name := range []string{"bypass", "offset"} {
		if _, err := decode(load(t, name)); !errors.Is(err, ErrUnsupported) {
			t.Errorf("%s: %v, want ErrUnsupported", name, err)
		}
	}
}

// Cut before the last packet, a file must be an error and nothing worse.
func TestTruncatedIsAnError(t *testing.T) {
	for _, v := range vectors {
		raw := load(t, v.name)
		for n := range len(raw) - 3 {
			if _, err := decode(raw[:n]); err == nil {
				t.Fatalf("%s: the first %d of %d bytes decode", v.name, n, len(raw))
			}
		}
	}
}

func TestCodestreamOfJP2(t *testing.T) {
	stream := load(t, "flat")
	box := func(kind string, body []byte) []byte {
		return append(append(binary.BigEndian.AppendUint32(nil, uint32(8+len(body))), kind...), body...)
	}
	file := append(box("jP  ", []byte{13, 10, 0x87, 10}), box("ftyp", []byte("jp2 \x00\x00\x00\x00jp2 "))...)
	got, err := Codestream(append(file, box("jp2c", stream)...))
	if err != nil || string(got) != string(stream) {
		t.Errorf("%d bytes of %d, %v", len(got), len(stream), err)
	}
	if _, err := Codestream(file); !errors.Is(err, ErrFormat) {
		t.Errorf("without a codestream: %v", err)
	}
	if _, err := Codestream(append(file, 0, 0, 1, 0, 'j', 'p', '2', 'c')); !errors.Is(err, ErrFormat) {
		t.Errorf("box longer than the file: %v", err)
	}
}

// Sizes that would ask for much are seen in the header.
func TestAbsurdHeaders(t *testing.T) {
	edit := func(at int, value uint32) []byte {
		raw := append([]byte(nil), load(t, "lrcp")...)
		binary.BigEndian.PutUint32(raw[at:], value)
		return raw
	}
	const size = 8 // where the image's width stands
	if _, err := ReadHeader(edit(size, 1<<31)); !errors.Is(err, ErrFormat) {
		t.Errorf("2^27 tiles: %v", err)
	}
	if _, err := ReadHeader(edit(size+16, 0)); !errors.Is(err, ErrFormat) {
		t.Errorf("tiles of no width: %v", err)
	}
	large := edit(size, 1<<31)
	binary.BigEndian.PutUint32(large[size+16:], 1<<31)
	if h, err := ReadHeader(large); err != nil || h.Width != 1<<31 {
		t.Errorf("a large width: %+v, %v", h, err)
	}
}

// FuzzDecode holds that no input panics and that every refusal is one of the
// two errors.
func FuzzDecode(f *testing.F) {
	for _, v := range vectors {
		f.Add(load(f, v.name))
	}
	f.Fuzz(func(t *testing.T, raw []byte) {
		stream, err := Codestream(raw)
		if err == nil {
			_, err = decode(stream)
		}
		if err != nil && !errors.Is(err, ErrFormat) && !errors.Is(err, ErrUnsupported) {
			t.Errorf("unexpected error %v", err)
		}
	})
}
