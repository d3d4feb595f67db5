package jpeg

import (
	"crypto/sha256"
	"encoding/hex"
	"errors"
	"os"
	"path/filepath"
	"testing"
)

// The files are synthetic, made with Pillow and netpbm; the digests are of
// what Pillow (libjpeg-turbo) decodes them to, without colour conversion.
var vectors = []struct {
	name                      string
	height, width, components int
	sha256                    string
}{
	{"grey-q90", 35, 43, 1, "f97e5247e6837660d301ebc084a5fe5f5700fe054c61eef1ac1139597b0f2241"},
	{"grey-q20", 16, 16, 1, "afcde9d9db98011d6c09c00f89db1af8dcb905965c098f2b955a6e9fa2f79f43"},
	{"444", 29, 31, 3, "1374894dd612dfa154c4a34c166f740c972b10e8ec9cee706671d46075fa2cf8"},
	{"422", 30, 37, 3, "2ae2bfaf436087ae61ecaed7c8283d2df10e0c0f61b357887cc1670d70335e7c"},
	{"420", 33, 38, 3, "719b507a7207ba5d774397e6a55e213807fc43849ff1fee8ff7d1a31708ade17"},
	{"420-tiny", 3, 2, 3, "ac7c1ffac42e8b86b6a0a9a5245eaf6ef3f80cb10c3912c7da6d7669003bd748"},
	{"420-optimised", 40, 24, 3, "0747d4a9f66366593066081efa5637c272e3acac1342e12a162aaf2780449097"},
	{"420-scans", 37, 45, 3, "ad6f66560a2ced11f06c46fc4598cf8597f834e7c8f5f5053222217918c7eb0f"},
}

func load(t testing.TB, name string) []byte {
	t.Helper()
	raw, err := os.ReadFile(filepath.Join("testdata", name+".jpg"))
	if err != nil {
		t.Fatal(err)
	}
	return raw
}

func TestDecodesAsLibjpeg(t *testing.T) {
	for _, v := range vectors {
		t.Run(v.name, func(t *testing.T) {
			raw := load(t, v.name)
			config, err := ReadConfig(raw)
			if want := (Config{Width: v.width, Height: v.height, Components: v.components, Bits: 8}); err != nil || config != want {
				t.Fatalf("config is %+v, %v; want %+v", config, err, want)
			}
			out := make([]byte, v.width*v.height*v.components)
			if err := Decode(raw, out, 1); err != nil {
				t.Fatal(err)
			}
			if sum := sha256.Sum256(out); hex.EncodeToString(sum[:]) != v.sha256 {
				t.Errorf("samples have SHA-256 %x, want %s", sum, v.sha256)
			}
		})
	}
}

func TestRefusesOtherProcesses(t *testing.T) {
	raw := load(t, "progressive")
	if err := Decode(raw, make([]byte, 33*38*3), 1); !errors.Is(err, ErrUnsupported) {
		t.Errorf("progressive: %v, want ErrUnsupported", err)
	}
	twelve := append([]byte(nil), load(t, "grey-q20")...)
	for i := range twelve {
		if twelve[i] == 0xFF && twelve[i+1] == markerSOF0 {
			twelve[i+4] = 12
			break
		}
	}
	if _, err := ReadConfig(twelve); !errors.Is(err, ErrUnsupported) {
		t.Errorf("12 bits: %v, want ErrUnsupported", err)
	}
}

// Cut anywhere before the last marker, a file must be an error and nothing
// worse.
func TestTruncatedIsAnError(t *testing.T) {
	for _, name := range []string{"grey-q20", "420-tiny", "420-scans"} {
		raw := load(t, name)
		config, err := ReadConfig(raw)
		if err != nil {
			t.Fatal(err)
		}
		out := make([]byte, config.Width*config.Height*config.Components)
		for n := range len(raw) - 3 {
			if err := Decode(raw[:n], out, 1); err == nil {
				t.Fatalf("%s: the first %d of %d bytes decode", name, n, len(raw))
			}
		}
	}
}

func TestWrongSizeIsAnError(t *testing.T) {
	if err := Decode(load(t, "grey-q20"), make([]byte, 16*16-1), 1); !errors.Is(err, ErrFormat) {
		t.Errorf("output too small: %v", err)
	}
}

// FuzzDecode holds that no input panics and that every refusal is one of the
// two errors.
func FuzzDecode(f *testing.F) {
	for _, v := range vectors {
		f.Add(load(f, v.name))
	}
	f.Add(load(f, "progressive"))
	f.Add([]byte{0xFF, markerSOI, 0xFF, markerEOI})
	f.Fuzz(func(t *testing.T, raw []byte) {
		config, err := ReadConfig(raw)
		if err == nil {
			if config.Width*config.Height > 1<<16 {
				return
			}
			err = Decode(raw, make([]byte, config.Width*config.Height*config.Components), 1)
		}
		if err != nil && !errors.Is(err, ErrFormat) && !errors.Is(err, ErrUnsupported) {
			t.Errorf("unexpected error %v", err)
		}
	})
}

func BenchmarkDecode(b *testing.B) {
	raw := load(b, "420")
	out := make([]byte, 33*38*3)
	b.SetBytes(int64(len(out)))
	for b.Loop() {
		if err := Decode(raw, out, 1); err != nil {
			b.Fatal(err)
		}
	}
}

// Three blocks of one DC coefficient each, with a restart marker between
// them. Quantiser 8 makes a sample 128 + DC; the only DC code, 0, is of a
// difference of four bits, the only AC code, 0, ends the block.
func TestRestartMarkersResetPrediction(t *testing.T) {
	segment := func(marker byte, body ...byte) []byte {
		return append([]byte{0xFF, marker, 0, byte(len(body) + 2)}, body...)
	}
	var quant [65]byte
	for i := range quant[1:] {
		quant[i+1] = 8
	}
	raw := []byte{0xFF, markerSOI}
	raw = append(raw, segment(markerDQT, quant[:]...)...)
	raw = append(raw, segment(markerSOF0, 8, 0, 8, 0, 24, 1, 1, 0x11, 0)...)
	raw = append(raw, segment(markerDHT, 0x00, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 4)...)
	raw = append(raw, segment(markerDHT, 0x10, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0)...)
	raw = append(raw, segment(markerDRI, 0, 1)...)
	raw = append(raw, segment(markerSOS, 1, 1, 0, 0, 63, 0)...)
	block := func(dc int) byte { // 0, four bits, 0, two bits of padding
		bits := dc
		if dc < 0 {
			bits = dc + 15
		}
		return byte(bits<<3 | 3)
	}
	raw = append(raw, block(9), 0xFF, markerRST0, block(-10), 0xFF, markerRST0+1, block(15), 0xFF, markerEOI)
	out := make([]byte, 8*24)
	if err := Decode(raw, out, 1); err != nil {
		t.Fatal(err)
	}
	for i, want := range []byte{128 + 9, 128 - 10, 128 + 15} {
		if got := out[8*i]; got != want {
			t.Errorf("block %d is %d, want %d", i, got, want)
		}
	}
	wrong := append([]byte(nil), raw...)
	wrong[len(wrong)-4]++ // the second restart marker's number
	if err := Decode(wrong, out, 1); !errors.Is(err, ErrFormat) {
		t.Errorf("restart markers out of order: %v, want ErrFormat", err)
	}
}
