package imaging_test

import (
	"bytes"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"

	"github.com/fluoronet/fluoro/imaging"
)

// Whatever of the standard OpenJPEG's encoder makes use of, it decodes as with
// OpenJPEG's decoder: by our own decoder or, where that does not know it, by the
// sandbox's.
func TestJPEG2000AsOpenJPEG(t *testing.T) {
	needPeers(t, "opj_compress", "opj_decompress")
	sources := map[string]source{"12 bits": grey(83, 70, 1, 16, 12, false), "colour": rgb(65, 90, 1, 0)}
	for _, options := range []string{
		"-n 6", "-n 1", "-p RLCP -SOP -EPH -r 20,5,1", "-p RPCL -c [32,32],[16,16] -EPH", "-p PCRL -c [64,16],[16,32]",
		"-p CPRL -t 37,41 -n 4", "-t 33,33 -TP R -p LRCP", "-b 4,64", "-b 64,4 -r 30", "-b 16,16 -r 9,4",
		"-I", "-I -r 12", "-M 1", "-M 2", "-M 4", "-M 8", "-M 32", "-M 63", "-ROI c=0,U=7", "-d 5,9", "-T 3,2 -t 40,40 -d 5,9",
		"-n 3 -POC T1=0,0,1,2,3,LRCP/T1=2,0,1,3,3,RLCP",
	} {
		for name, s := range sources {
			t.Run(name+" "+options, func(t *testing.T) {
				t.Parallel()
				original, err := frames(open(t, s.file()))
				if err != nil {
					t.Fatal(err)
				}
				encoded, decoded := openJPEG(t, netpbm(s, original[0]), s, strings.Fields(options))
				got, err := frames(open(t, encapsulate(s, imaging.JPEG2000, encoded)))
				if err != nil {
					t.Fatal(err)
				}
				if worst := farthest(netpbm(s, got[0]), decoded, s.allocated); worst > 0 {
					t.Errorf("differs by up to %d from OpenJPEG's", worst)
				}
			})
		}
	}
}

// openJPEG returns an image's codestream and what it is decoded to.
func openJPEG(t *testing.T, image []byte, s source, options []string) (encoded, decoded []byte) {
	t.Helper()
	extension := ".pgm"
	if s.samples == 3 {
		extension = ".ppm"
	}
	dir := t.TempDir()
	in, stream, out := filepath.Join(dir, "in"+extension), filepath.Join(dir, "x.j2k"), filepath.Join(dir, "out"+extension)
	if err := os.WriteFile(in, image, 0o600); err != nil {
		t.Fatal(err)
	}
	said, err := exec.Command("opj_compress", append([]string{"-i", in, "-o", stream}, options...)...).CombinedOutput()
	if encoded, _ = os.ReadFile(stream); err != nil || len(encoded) == 0 {
		t.Skipf("skipped: the peer does not encode this: %v: %s", err, said)
	}
	if said, err := exec.Command("opj_decompress", "-i", stream, "-o", out).CombinedOutput(); err != nil {
		t.Fatalf("opj_decompress: %v: %s", err, said)
	}
	if decoded, err = os.ReadFile(out); err != nil {
		t.Fatal(err)
	}
	return encoded, withoutComment(decoded)
}

// withoutComment drops the comment that OpenJPEG puts behind a netpbm image's
// first line.
func withoutComment(image []byte) []byte {
	start := bytes.IndexByte(image, '\n') + 1
	if image[start] != '#' {
		return image
	}
	end := start + bytes.IndexByte(image[start:], '\n') + 1
	return append(image[:start:start], image[end:]...)
}
