package jpeg

import (
	"bytes"
	"errors"
	"strings"
	"testing"

	"github.com/fluoronet/fluoro/imaging/internal/codectest"
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
	return codectest.Load(t, name+".jpg")
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
			codectest.WantDigest(t, out, v.sha256)
		})
	}
}

func TestRefusesOtherProcesses(t *testing.T) {
	raw := load(t, "progressive")
	if err := Decode(raw, make([]byte, 33*38*3), 1); !errors.Is(err, ErrUnsupported) {
		t.Errorf("progressive: %v, want ErrUnsupported", err)
	}
	twelve := bytes.Replace(load(t, "grey-q20"), []byte{0xFF, markerSOF0, 0, 11, 8}, []byte{0xFF, markerSOF0, 0, 11, 12}, 1)
	if _, err := ReadConfig(twelve); !errors.Is(err, ErrUnsupported) {
		t.Errorf("baseline of 12 bits: %v, want ErrUnsupported", err)
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

// The files are synthetic, made with DCMTK's encoder of each predictor, and of
// 12 bits; the digests are of what dcmdjpeg decodes them to.
var wideVectors = []struct {
	name                      string
	height, width, components int
	bytes                     int // of a sample
	sha256                    string
}{
	{"lossless-1", 18, 20, 1, 2, "0aa7324ea44660a6e105962277f181fa290ddc25477856f2c68719473f787a2f"},
	{"lossless-2", 19, 21, 1, 2, "6a5ffcf3660df11d938038c574c4b672d606825501f29fd7fe388f07c2a2c9ad"},
	{"lossless-3", 18, 20, 1, 2, "0aa7324ea44660a6e105962277f181fa290ddc25477856f2c68719473f787a2f"},
	{"lossless-4", 19, 21, 1, 2, "6a5ffcf3660df11d938038c574c4b672d606825501f29fd7fe388f07c2a2c9ad"},
	{"lossless-5", 18, 20, 1, 2, "0aa7324ea44660a6e105962277f181fa290ddc25477856f2c68719473f787a2f"},
	{"lossless-6", 19, 21, 1, 2, "6a5ffcf3660df11d938038c574c4b672d606825501f29fd7fe388f07c2a2c9ad"},
	{"lossless-7", 18, 20, 1, 2, "0aa7324ea44660a6e105962277f181fa290ddc25477856f2c68719473f787a2f"},
	{"lossless-rgb", 12, 14, 3, 1, "e0d089d43eeebc2d0bf311e22fe63be974e4ecf22c8d4d8f58dfdcfc782e6f6e"},
	{"lossless-u8", 17, 13, 1, 1, "9244ed02f664c15f98e71f3c3dbdbabe6ddfb2ffd2e8918d767a9035c806adcb"},
	{"extended-12", 18, 20, 1, 2, "92638c483d213eed5c61eb037630a5cb0805be4c7f2a75ceebded5383df93a07"},
}

func TestDecodesAsDCMTK(t *testing.T) {
	for _, v := range wideVectors {
		t.Run(v.name, func(t *testing.T) {
			raw := load(t, v.name)
			config, err := ReadConfig(raw)
			if err != nil || config.Width != v.width || config.Height != v.height || config.Components != v.components || config.Lossless != strings.HasPrefix(v.name, "lossless") {
				t.Fatalf("config is %+v, %v", config, err)
			}
			out := make([]byte, v.width*v.height*v.components*v.bytes)
			if err := Decode(raw, out, v.bytes); err != nil {
				t.Fatal(err)
			}
			codectest.WantDigest(t, out, v.sha256)
			for n := range len(raw) - 3 {
				if err := Decode(raw[:n], out, v.bytes); err == nil {
					t.Fatalf("the first %d of %d bytes decode", n, len(raw))
				}
			}
			if err := Decode(raw, out[1:], v.bytes); !errors.Is(err, ErrFormat) {
				t.Errorf("output too small: %v", err)
			}
		})
	}
	if err := Decode(load(t, "lossless-1"), make([]byte, 18*20), 1); !errors.Is(err, ErrFormat) {
		t.Errorf("16 bits into bytes: %v", err)
	}
}

// Two rows of two samples of 3 bits and predictor 2, with a restart marker
// between them: the second row begins anew at 4. The one code, 0, is of a
// difference of two bits.
func TestLosslessRestart(t *testing.T) {
	raw := []byte{
		0xFF, markerSOI,
		0xFF, markerSOF3, 0, 11, 3, 0, 2, 0, 2, 1, 1, 0x11, 0,
		0xFF, markerDHT, 0, 20, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 2,
		0xFF, markerDRI, 0, 4, 0, 2,
		0xFF, markerSOS, 0, 8, 1, 1, 0, 2, 0, 0,
		0b0_10_0_01_11, 0xFF, markerRST0, // +2, -2
		0b0_11_0_00_11, 0xFF, markerEOI, // +3, -3
	}
	out := make([]byte, 4)
	if err := Decode(raw, out, 1); err != nil {
		t.Fatal(err)
	}
	if want := []byte{6, 4, 7, 4}; !bytes.Equal(out, want) {
		t.Errorf("samples are %v, want %v", out, want)
	}
}

// FuzzDecode holds that no input panics and that every refusal is one of the
// two errors.
func FuzzDecode(f *testing.F) {
	for _, v := range vectors {
		f.Add(load(f, v.name))
	}
	for _, v := range wideVectors {
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
			width := (config.Bits + 7) / 8
			err = Decode(raw, make([]byte, config.Width*config.Height*config.Components*width), width)
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
