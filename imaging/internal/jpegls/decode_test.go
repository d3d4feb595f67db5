package jpegls

import (
	"bytes"
	"errors"
	"testing"

	"github.com/fluoronet/fluoro/imaging/internal/codectest"
)

// The files are synthetic, made with DCMTK's encoder (CharLS); the digests are
// of what dcmdjpls decodes them to.
var vectors = []struct {
	name                      string
	height, width, components int
	bytes                     int // of a sample
	sha256                    string
}{
	{"s16", 19, 21, 1, 2, "6a5ffcf3660df11d938038c574c4b672d606825501f29fd7fe388f07c2a2c9ad"},
	{"u12", 18, 20, 1, 2, "0aa7324ea44660a6e105962277f181fa290ddc25477856f2c68719473f787a2f"},
	{"u8-near3", 17, 13, 1, 1, "62c28195ca1a8e30693d6573b0e93c7a897dddaaf42959877c7e4d17e140e338"},
	{"rgb-line", 12, 14, 3, 1, "e0d089d43eeebc2d0bf311e22fe63be974e4ecf22c8d4d8f58dfdcfc782e6f6e"},
	{"rgb-sample", 12, 14, 3, 1, "e0d089d43eeebc2d0bf311e22fe63be974e4ecf22c8d4d8f58dfdcfc782e6f6e"},
	{"rgb-apart", 12, 14, 3, 1, "e0d089d43eeebc2d0bf311e22fe63be974e4ecf22c8d4d8f58dfdcfc782e6f6e"},
	{"rgb-sample-near", 12, 14, 3, 1, "d8269da73a5f53865d81df1a61ce0df684f3b940f0b9efa213a19a7a42641928"},
	{"presets", 17, 13, 1, 1, "9244ed02f664c15f98e71f3c3dbdbabe6ddfb2ffd2e8918d767a9035c806adcb"},
}

func load(t testing.TB, name string) []byte {
	t.Helper()
	return codectest.Load(t, name+".jls")
}

func TestDecodesAsCharLS(t *testing.T) {
	for _, v := range vectors {
		t.Run(v.name, func(t *testing.T) {
			raw := load(t, v.name)
			config, err := ReadConfig(raw)
			if err != nil || config.Width != v.width || config.Height != v.height || config.Components != v.components {
				t.Fatalf("config is %+v, %v", config, err)
			}
			out := make([]byte, v.width*v.height*v.components*v.bytes)
			if err := Decode(raw, out, v.bytes); err != nil {
				t.Fatal(err)
			}
			codectest.WantDigest(t, out, v.sha256)
			if err := Decode(raw, out[1:], v.bytes); !errors.Is(err, ErrFormat) {
				t.Errorf("output too small: %v", err)
			}
		})
	}
}

// Cut anywhere before the last bytes of its data, which may be padding, a file
// must be an error and nothing worse.
func TestTruncatedIsAnError(t *testing.T) {
	for _, v := range vectors {
		raw := load(t, v.name)
		out := make([]byte, v.width*v.height*v.components*v.bytes)
		for n := range len(raw) - 5 {
			if err := Decode(raw[:n], out, v.bytes); err == nil {
				t.Fatalf("%s: the first %d of %d bytes decode", v.name, n, len(raw))
			}
		}
	}
}

func TestRefusals(t *testing.T) {
	good := load(t, "u8-near3")
	edit := func(from, to []byte) []byte {
		if !bytes.Contains(good, from) {
			t.Fatalf("no % X in the file", from)
		}
		return bytes.Replace(bytes.Clone(good), from, to, 1)
	}
	frame, scan := []byte{0xFF, markerSOF55, 0, 11, 8}, []byte{0xFF, markerSOS, 0, 8, 1}
	for name, c := range map[string]struct {
		raw  []byte
		want error
	}{
		"JPEG":               {edit(frame, []byte{0xFF, 0xC3, 0, 11, 8}), ErrUnsupported},
		"17 bits":            {edit(frame, []byte{0xFF, markerSOF55, 0, 11, 17}), ErrFormat},
		"restart interval":   {edit(scan, append([]byte{0xFF, markerDRI, 0, 4, 0, 1}, scan...)), ErrUnsupported},
		"mapping table":      {edit(scan, append([]byte{0xFF, markerLSE, 0, 5, 2, 1, 1}, scan...)), ErrUnsupported},
		"colour transform":   {edit(scan, append([]byte{0xFF, markerAPP8, 0, 7, 'm', 'r', 'f', 'x', 1}, scan...)), ErrUnsupported},
		"thresholds":         {edit(scan, append([]byte{0xFF, markerLSE, 0, 13, 1, 0, 255, 0, 9, 0, 5, 0, 2, 0, 64}, scan...)), ErrFormat},
		"scan before frame":  {append([]byte{0xFF, markerSOI}, scan...), ErrFormat},
		"end of image":       {[]byte{0xFF, markerSOI, 0xFF, markerEOI}, ErrFormat},
		"no start of image":  {good[2:], ErrFormat},
		"component unknown":  {edit(append(scan, 1), append(scan, 9)), ErrFormat},
		"component twice":    {edit(scan, append(append([]byte{}, frameOf(good)...), scan...)), ErrFormat},
		"number of lines":    {edit(scan, append([]byte{0xFF, markerDNL, 0, 4, 0, 1}, scan...)), ErrUnsupported},
		"an empty scan head": {edit(scan, append([]byte{0xFF, markerSOS, 0, 2}, scan...)), ErrFormat},
	} {
		if err := Decode(c.raw, make([]byte, 17*13), 1); !errors.Is(err, c.want) {
			t.Errorf("%s: %v, want %v", name, err, c.want)
		}
	}
}

// frameOf is the frame header's segment.
func frameOf(raw []byte) []byte {
	at := bytes.Index(raw, []byte{0xFF, markerSOF55})
	return raw[at : at+13]
}

// FuzzDecode holds that no input panics and that every refusal is one of the
// two errors.
func FuzzDecode(f *testing.F) {
	for _, v := range vectors {
		f.Add(load(f, v.name))
	}
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
