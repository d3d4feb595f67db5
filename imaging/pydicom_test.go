package imaging_test

import (
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"

	"github.com/fluoronet/fluoro/imaging"
)

// pydicomDir is where pydicom keeps its test files.
func pydicomDir(t *testing.T) string {
	t.Helper()
	const debian = "/usr/lib/python3/dist-packages/pydicom/data/test_files"
	for _, python := range []string{"python3", "/usr/bin/python3"} {
		out, err := exec.Command(python, "-c", "import pydicom.data, os; print(os.path.dirname(pydicom.data.__file__))").Output()
		if dir := filepath.Join(strings.TrimSpace(string(out)), "test_files"); err == nil {
			return dir
		}
	}
	if _, err := os.Stat(debian); err != nil {
		t.Skip("skipped: pydicom is not installed (Debian: python3-pydicom)")
	}
	return debian
}

// pydicomRefused are files of pydicom's that are broken on purpose, or in ways
// that fluoro refuses, and why.
var pydicomRefused = map[string]string{
	"ExplVR_BigEndNoMeta.dcm":                  "no file meta group",
	"ExplVR_LitEndNoMeta.dcm":                  "no file meta group",
	"JPEG2000-embedded-sequence-delimiter.dcm": "a delimiter overwrites part of the codestream",
	"MR_truncated.dcm":                         "ends early",
	"SC_rgb_jpeg.dcm":                          "implicit VR in an explicit syntax",
	"badVR.dcm":                                "number of frames is no number",
	"meta_missing_tsyntax.dcm":                 "no transfer syntax",
	"nested_priv_SQ.dcm":                       "element of odd length",
	"no_meta.dcm":                              "no file meta group",
	"rtplan_truncated.dcm":                     "ends early",
	"rtstruct.dcm":                             "no file meta group",
}

// peersApart are files that the peers leave in another form than fluoro, each
// for a reason.
var peersApart = map[string]string{
	// Both copy Y1 Y2 Cb Cr as it stands; fluoro, as pydicom, gives every pixel its chroma.
	"SC_ybr_full_422_uncompressed.dcm": "packed chroma",
	// GDCM takes the bytes of 16- and 32-bit colour RLE for planes of one byte.
	"SC_rgb_rle_16bit.dcm": "GDCM", "SC_rgb_rle_16bit_2frame.dcm": "GDCM",
	"SC_rgb_rle_32bit.dcm": "GDCM", "SC_rgb_rle_32bit_2frame.dcm": "GDCM",
}

// Every file with pixels in pydicom's test set decodes as with GDCM and DCMTK.
func TestPydicomFiles(t *testing.T) {
	needPeers(t, "gdcmconv", "dcmdjpeg", "dcmdjpls", "dcmdrle", "dcmconv")
	files, err := filepath.Glob(filepath.Join(pydicomDir(t), "*.dcm"))
	if err != nil || len(files) < 50 {
		t.Fatalf("%d files, %v", len(files), err)
	}
	for _, path := range files {
		name := filepath.Base(path)
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			in, err := imaging.Open(path, imaging.Limits{})
			if err == nil && !in.HasPixels() {
				t.Skip("skipped: no pixels")
			}
			if why := pydicomRefused[name]; why != "" {
				if _, err := rawOf(path); err != nil {
					return // another reader may come to read it
				}
			}
			if err != nil {
				t.Fatal(err)
			}
			if why := peersApart[name]; why == "" || why == "GDCM" {
				if _, agreed := asPeers(t, path, in.TransferSyntax, why); agreed == 0 {
					t.Error("no peer decodes it")
				}
			}
		})
	}
}
