package imaging_test

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"math"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"testing"

	"github.com/fluoronet/fluoro/imaging"
	"github.com/fluoronet/fluoro/imaging/dcmtest"
)

// pattern is a smooth shape with noise and flat parts: codecs take all their
// paths on it. The values fill so many bits, below 0 as well when signed.
func pattern(n, columns, bits int, signed bool) []int {
	out := make([]int, n)
	state, low := uint32(1), 0
	if signed {
		low = -(1 << (bits - 1))
	}
	for i := range out {
		state = state*1664525 + 1013904223
		x, y := float64(i%columns), float64(i/columns)
		v := (math.Sin(x/9)*math.Cos(y/7) + 1) / 2
		noise := float64(state>>20)/4096 - 0.5
		switch {
		case i/columns%8 < 2:
			v = 0.25 // runs
		case i%97 == 0:
			v = float64(state >> 31) // extremes
		default:
			v += noise / 16
		}
		out[i] = low + min(max(int(v*float64(int(1)<<bits-1)), 0), 1<<bits-1)
	}
	return out
}

// source is an uncompressed file that peers transcode.
type source struct {
	rows, columns, frames, samples, planar int
	allocated, stored                      int
	signed                                 bool
	photometric                            string
	extra                                  []dcmtest.Option
}

// few are the sources of the encoders that say so.
var few = []string{"u12", "rgb", "frames s16"}

func (s source) file() []byte {
	values := pattern(s.rows*s.columns*s.frames*s.samples, s.columns, s.stored, s.signed)
	var raw []byte
	for _, v := range values {
		raw = append(raw, byte(v))
		if s.allocated == 16 {
			raw = append(raw, byte(v>>8))
		}
	}
	with := dcmtest.With
	opts := []dcmtest.Option{
		with(dcmtest.SOPClass, "UI", "1.2.840.10008.5.1.4.1.1.7"),
		with(dcmtest.SamplesPerPixel, "US", s.samples), with(dcmtest.Photometric, "CS", s.photometric),
		with(dcmtest.BitsAllocated, "US", s.allocated), with(dcmtest.BitsStored, "US", s.stored), with(dcmtest.HighBit, "US", s.stored-1),
		with(dcmtest.PixelData, "OW", raw),
	}
	if s.signed {
		opts = append(opts, with(dcmtest.PixelSign, "US", 1))
	}
	if s.samples > 1 {
		opts = append(opts, with(0x00280006, "US", s.planar))
	}
	if s.frames > 1 {
		opts = append(opts, with(dcmtest.NumberOfFrames, "IS", s.frames), with(dcmtest.SOPClass, "UI", "1.2.840.10008.5.1.4.1.1.7.2"))
	}
	return dcmtest.CR(s.rows, s.columns, nil, append(opts, s.extra...)...)
}

func grey(rows, columns, frames, allocated, stored int, signed bool, extra ...dcmtest.Option) source {
	return source{rows, columns, frames, 1, 0, allocated, stored, signed, "MONOCHROME2", extra}
}

func rgb(rows, columns, frames, planar int) source {
	return source{rows, columns, frames, 3, planar, 8, 8, false, "RGB", nil}
}

var sources = map[string]source{
	"u8":            grey(33, 47, 1, 8, 8, false),
	"u8 in 16":      grey(33, 47, 1, 16, 8, false),
	"u12":           grey(64, 51, 1, 16, 12, false),
	"s12":           grey(37, 64, 1, 16, 12, true),
	"u16":           grey(65, 33, 1, 16, 16, false),
	"s16":           grey(64, 64, 1, 16, 16, true),
	"one row":       grey(1, 7, 1, 16, 16, true),
	"one column":    grey(9, 1, 1, 8, 8, false),
	"frames u8":     grey(17, 23, 3, 8, 8, false),
	"frames s16":    grey(19, 31, 4, 16, 16, true),
	"rgb":           rgb(31, 45, 1, 0),
	"rgb by plane":  rgb(31, 45, 1, 1),
	"rgb frames":    rgb(15, 22, 3, 0),
	"overlay plane": grey(32, 32, 1, 16, 12, false, overlay),
}

// overlay is a graphic of its own, that no decoder may mix into the pixels.
func overlay(f *dcmtest.File) {
	for _, e := range []dcmtest.Element{
		{Tag: 0x60000010, VR: "US", Value: 32}, {Tag: 0x60000011, VR: "US", Value: 32}, {Tag: 0x60000040, VR: "CS", Value: "G"},
		{Tag: 0x60000050, VR: "SS", Value: []int{1, 1}}, {Tag: 0x60000100, VR: "US", Value: 1}, {Tag: 0x60000102, VR: "US", Value: 0},
		{Tag: 0x60003000, VR: "OW", Value: bytes.Repeat([]byte{0xA5}, 128)},
	} {
		f.Set(e)
	}
}

// encoders are the peers' ways to write each syntax; IN and OUT stand for
// paths. A source that an encoder refuses is none of its.
var encoders = []struct {
	name    string
	lossy   bool
	few     bool // only on a few sources: what it adds does not depend on them
	command []string
}{
	{"dcmcrle", false, false, []string{"dcmcrle", "IN", "OUT"}},
	{"dcmcrle fragments", false, true, []string{"dcmcrle", "+fs", "1", "IN", "OUT"}},
	{"gdcm rle", false, false, []string{"gdcmconv", "--rle", "IN", "OUT"}},
	{"dcmcjpeg sv1", false, false, []string{"dcmcjpeg", "+e1", "IN", "OUT"}},
	{"dcmcjpeg no table", false, true, []string{"dcmcjpeg", "+e1", "+fs", "1", "-ot", "IN", "OUT"}},
	{"dcmcjpeg 2", false, true, []string{"dcmcjpeg", "+el", "+sv", "2", "IN", "OUT"}},
	{"dcmcjpeg 3", false, true, []string{"dcmcjpeg", "+el", "+sv", "3", "IN", "OUT"}},
	{"dcmcjpeg 4", false, true, []string{"dcmcjpeg", "+el", "+sv", "4", "IN", "OUT"}},
	{"dcmcjpeg 5", false, true, []string{"dcmcjpeg", "+el", "+sv", "5", "IN", "OUT"}},
	{"dcmcjpeg 6", false, false, []string{"dcmcjpeg", "+el", "+sv", "6", "IN", "OUT"}},
	{"dcmcjpeg 7", false, true, []string{"dcmcjpeg", "+el", "+sv", "7", "IN", "OUT"}},
	{"dcmcjpeg shifted", true, true, []string{"dcmcjpeg", "+el", "+sv", "6", "+pt", "2", "+pl", "IN", "OUT"}},
	{"gdcm jpeg", false, false, []string{"gdcmconv", "--jpeg", "IN", "OUT"}},
	{"dcmcjpeg baseline", true, false, []string{"dcmcjpeg", "+eb", "IN", "OUT"}},
	{"dcmcjpeg baseline rgb", true, false, []string{"dcmcjpeg", "+eb", "+cr", "IN", "OUT"}},
	{"dcmcjpeg extended", true, false, []string{"dcmcjpeg", "+ee", "IN", "OUT"}},
	{"dcmcjpeg extended 12", true, true, []string{"dcmcjpeg", "+ee", "+bt", "IN", "OUT"}},
	{"gdcm jpeg lossy", true, false, []string{"gdcmconv", "--jpeg", "-Y", "IN", "OUT"}},
	{"dcmcjpls", false, false, []string{"dcmcjpls", "+il", "IN", "OUT"}},
	{"dcmcjpls by sample", false, false, []string{"dcmcjpls", "+is", "IN", "OUT"}},
	{"dcmcjpls apart", false, true, []string{"dcmcjpls", "+in", "+ot", "+fs", "1", "IN", "OUT"}},
	{"dcmcjpls cooked", false, true, []string{"dcmcjpls", "+pc", "+t1", "5", "+t2", "9", "+t3", "30", "+rs", "40", "IN", "OUT"}},
	{"dcmcjpls near", true, false, []string{"dcmcjpls", "+en", "+md", "3", "IN", "OUT"}},
	{"dcmcjpls near by sample", true, false, []string{"dcmcjpls", "+en", "+md", "3", "+is", "IN", "OUT"}},
	{"gdcm jpegls", false, false, []string{"gdcmconv", "--jpegls", "IN", "OUT"}},
	{"gdcm jpegls near", true, true, []string{"gdcmconv", "--jpegls", "-Y", "-e", "2", "IN", "OUT"}},
	{"gdcm j2k", false, false, []string{"gdcmconv", "--j2k", "IN", "OUT"}},
	{"gdcm j2k tiles", false, true, []string{"gdcmconv", "--j2k", "-t", "32,32", "-n", "3", "IN", "OUT"}},
	{"gdcm j2k lossy", true, false, []string{"gdcmconv", "--j2k", "-Y", "-q", "40", "--irreversible", "IN", "OUT"}},
}

// run runs a peer on the file at in and returns the path that it wrote, or
// the reason why it did not.
func run(t *testing.T, command []string, in string) (string, error) {
	t.Helper()
	out := filepath.Join(t.TempDir(), "out.dcm")
	args := slices.Clone(command)
	for i, arg := range args {
		switch arg {
		case "IN":
			args[i] = in
		case "OUT":
			args[i] = out
		}
	}
	said, err := exec.Command(args[0], args[1:]...).CombinedOutput()
	if err != nil {
		return "", fmt.Errorf("%v: %s", err, bytes.TrimSpace(said))
	}
	if info, err := os.Stat(out); err != nil || info.Size() == 0 {
		return "", fmt.Errorf("wrote nothing: %s", bytes.TrimSpace(said))
	}
	return out, nil
}

// needPeers skips the test where a tool is missing.
func needPeers(t *testing.T, tools ...string) {
	t.Helper()
	for _, tool := range tools {
		if _, err := exec.LookPath(tool); err != nil {
			t.Skipf("skipped: %s is not installed (Debian: dcmtk, libgdcm-tools, libopenjp2-tools, openjph-tools)", tool)
		}
	}
}

// decoders are the peers' decoders to an uncompressed file of a syntax.
func decoders(syntax string) [][]string {
	gdcm := []string{"gdcmconv", "--raw", "IN", "OUT"}
	switch syntax {
	case imaging.RLELossless:
		return [][]string{gdcm, {"dcmdrle", "IN", "OUT"}}
	case imaging.JPEGLSLossless, imaging.JPEGLSNearLossless:
		return [][]string{gdcm, {"dcmdjpls", "IN", "OUT"}}
	case imaging.JPEGBaseline, imaging.JPEGExtended, imaging.JPEGLossless, imaging.JPEGLosslessSV1:
		return [][]string{gdcm, {"dcmdjpeg", "+cn", "IN", "OUT"}}
	case imaging.ImplicitLittleEndian, imaging.ExplicitLittleEndian, imaging.ExplicitBigEndian, imaging.DeflatedLittleEndian:
		return [][]string{gdcm, {"dcmconv", "+te", "IN", "OUT"}}
	}
	return [][]string{gdcm}
}

func rawOf(path string) (string, error) {
	r := imaging.DigestFile(context.Background(), path, imaging.Limits{})
	if r.Error != "" {
		return "", errors.New(r.Error)
	}
	return r.RawSHA256, nil
}

// What peers encode, fluoro decodes to the bytes to which each of them decodes
// it; a lossless file to those it was made of.
func TestDecodesAsPeers(t *testing.T) {
	needPeers(t, "dcmcjpeg", "dcmcjpls", "dcmcrle", "dcmdjpeg", "dcmdjpls", "dcmdrle", "gdcmconv")
	for name, s := range sources {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			original := dcmtest.Write(t, s.file())[0]
			want, err := rawOf(original)
			if err != nil {
				t.Fatal(err)
			}
			for _, e := range encoders {
				if e.few && !slices.Contains(few, name) || e.name == "gdcm jpeg lossy" && s.allocated > 8 {
					continue // GDCM writes sequential JPEG of 16 bits, a process that there is none of
				}
				t.Run(e.name, func(t *testing.T) {
					encoded, err := run(t, e.command, original)
					if err != nil {
						t.Skipf("skipped: the peer does not encode this: %v", err)
					}
					compareWithPeers(t, encoded, want, e.lossy)
				})
			}
		})
	}
}

// compareWithPeers holds what fluoro decodes of a file against the original,
// unless the encoder was lossy, and against what DCMTK and GDCM decode.
func compareWithPeers(t *testing.T, encoded, original string, lossy bool) {
	t.Helper()
	in, err := imaging.Open(encoded, imaging.Limits{})
	if err != nil {
		t.Fatal(err)
	}
	got, agreed := asPeers(t, encoded, in.TransferSyntax, "")
	if !lossy && got != original {
		t.Errorf("lossless, but not the original (%s)", in.TransferSyntax)
	}
	if lossy && agreed == 0 {
		t.Error("no peer decodes it")
	}
}

// asPeers returns the file's digest and how many peers decode to the same
// bytes; one that decodes to others fails the test, unless it is excepted.
func asPeers(t *testing.T, path, syntax, except string) (got string, agreed int) {
	t.Helper()
	got, err := rawOf(path)
	if err != nil {
		t.Fatal(err)
	}
	for _, d := range decoders(syntax) {
		if except == "GDCM" && d[0] == "gdcmconv" {
			continue
		}
		decoded, err := run(t, d, path)
		if err != nil {
			t.Logf("%s does not decode it: %v", d[0], err)
			continue
		}
		theirs, err := rawOf(decoded)
		switch {
		case err != nil:
			t.Logf("what %s makes of it is not read: %v", d[0], err)
		case got != theirs:
			t.Errorf("%s decodes to other bytes", d[0])
		default:
			agreed++
		}
	}
	return got, agreed
}
