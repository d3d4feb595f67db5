package imaging_test

import (
	"bytes"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"testing"

	"github.com/fluoronet/fluoro/imaging"
	"github.com/fluoronet/fluoro/imaging/dcmtest"
)

// netpbm writes an 8 or 16-bit image as OpenJPH's tools take it, big endian.
func netpbm(s source, raw []byte) []byte {
	kind, most := 5, 1<<s.stored-1
	if s.samples == 3 {
		kind = 6
	}
	out := fmt.Appendf(nil, "P%d\n%d %d\n%d\n", kind, s.columns, s.rows, most)
	if s.allocated == 8 {
		return append(out, raw...)
	}
	for i := 0; i < len(raw); i += 2 {
		out = append(out, raw[i+1], raw[i])
	}
	return out
}

// What OpenJPH encodes without loss comes back; what it encodes with loss, as
// OpenJPH decodes it, to within the one that rounding may differ by.
func TestHTJ2KAsOpenJPH(t *testing.T) {
	needPeers(t, "ojph_compress", "ojph_expand")
	for name, s := range map[string]source{
		"8 bits": grey(47, 61, 1, 8, 8, false), "12 bits": grey(70, 35, 1, 16, 12, false),
		"16 bits": grey(64, 64, 1, 16, 16, false), "colour": rgb(33, 40, 1, 0),
	} {
		for _, c := range []struct {
			syntax string
			args   []string
			within int
		}{
			{imaging.HTJ2KLossless, []string{"-reversible", "true"}, 0},
			{imaging.HTJ2KLosslessRPCL, []string{"-reversible", "true", "-prog_order", "RPCL", "-block_size", "{32,32}"}, 0},
			{imaging.HTJ2K, []string{"-qstep", "0.002"}, 1},
		} {
			t.Run(name+"/"+imaging.SyntaxName(c.syntax), func(t *testing.T) {
				original, err := frames(open(t, s.file()))
				if err != nil {
					t.Fatal(err)
				}
				encoded, decoded := openJPH(t, netpbm(s, original[0]), s, c.args)
				got, err := frames(open(t, encapsulate(s, c.syntax, encoded)))
				if err != nil {
					t.Fatal(err)
				}
				if c.within == 0 && !bytes.Equal(got[0], original[0]) {
					t.Error("lossless, but not the original")
				}
				if worst := farthest(netpbm(s, got[0]), decoded, s.allocated); worst > c.within {
					t.Errorf("differs by up to %d from OpenJPH's, which is allowed %d", worst, c.within)
				}
			})
		}
	}
}

// openJPH returns an image's codestream and what it is decoded to.
func openJPH(t *testing.T, image []byte, s source, args []string) (encoded, decoded []byte) {
	t.Helper()
	extension := ".pgm"
	if s.samples == 3 {
		extension = ".ppm"
	}
	dir := t.TempDir()
	in, stream, out := filepath.Join(dir, "in"+extension), filepath.Join(dir, "x.j2c"), filepath.Join(dir, "out"+extension)
	if err := os.WriteFile(in, image, 0o600); err != nil {
		t.Fatal(err)
	}
	for _, command := range [][]string{
		append([]string{"ojph_compress", "-i", in, "-o", stream}, args...), {"ojph_expand", "-i", stream, "-o", out},
	} {
		if said, err := exec.Command(command[0], command[1:]...).CombinedOutput(); err != nil {
			t.Fatalf("%s: %v: %s", command[0], err, said)
		}
	}
	var err error
	if encoded, err = os.ReadFile(stream); err == nil {
		decoded, err = os.ReadFile(out)
	}
	if err != nil {
		t.Fatal(err)
	}
	return encoded, decoded
}

// encapsulate is the source's file with its pixels replaced by a codestream.
func encapsulate(s source, syntax string, encoded []byte) []byte {
	s.extra = append(s.extra, dcmtest.Encapsulated(syntax, nil, encoded))
	return s.file()
}

// farthest is the largest difference of samples in two images of one format.
func farthest(a, b []byte, bits int) int {
	if len(a) != len(b) {
		return 1 << bits
	}
	worst, step := 0, bits/8
	for i := len(a) % step; i+step <= len(a); i += step {
		x, y := int(a[i]), int(b[i])
		if step == 2 {
			x, y = x<<8|int(a[i+1]), y<<8|int(b[i+1])
		}
		worst = max(worst, x-y, y-x)
	}
	return worst
}
