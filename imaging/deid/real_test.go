package deid

import (
	"archive/zip"
	"bytes"
	"crypto/sha256"
	"fmt"
	"io"
	"maps"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/fluoronet/fluoro/imaging/part10"
	"github.com/fluoronet/fluoro/internal/testkit"
)

// realFiles copies real files into a folder: the shared data and what the
// parser's module ships.
func realFiles(t testing.TB, slices int) string {
	t.Helper()
	dir := t.TempDir()
	add := func(prefix, pattern string) {
		found, _ := filepath.Glob(pattern)
		for _, name := range found {
			raw, err := os.ReadFile(name)
			if err != nil {
				t.Fatal(err)
			}
			write(t, filepath.Join(dir, prefix+filepath.Base(name)), raw)
		}
	}
	add("module-", filepath.Join(testkit.ModuleDir(t, "github.com/suyashkumar/dicom"), "testdata", "*.dcm"))
	shared := testkit.SharedDir(t)
	add("burned-", filepath.Join(shared, "data", "burned-in", "*.dcm"))
	add("cxr-", filepath.Join(shared, "data", "cxr-dicom-sample", "cxr-000*.dcm"))
	archive, err := zip.OpenReader(filepath.Join(shared, "data", "mr-t1-series", "mr-t1-series.zip"))
	if err != nil {
		t.Fatal(err)
	}
	defer archive.Close()
	for i, entry := range archive.File[:min(len(archive.File), slices)] {
		r, err := entry.Open()
		if err != nil {
			t.Fatal(err)
		}
		raw, err := io.ReadAll(r)
		if err != nil {
			t.Fatal(err)
		}
		write(t, filepath.Join(dir, fmt.Sprintf("mr-%03d.dcm", i)), raw)
	}
	return dir
}

// pair is a real file before and after.
type pair struct{ name, in, out string }

func realPairs(t testing.TB) []pair {
	t.Helper()
	in, out := realFiles(t, 4), filepath.Join(t.TempDir(), "out")
	report, err := Tree(t.Context(), in, out, Options{Key: testKey, Version: "test"})
	if err != nil {
		t.Fatal(err)
	}
	var pairs []pair
	for i, name := range names(t, in) {
		f := report.Files[i]
		if f.Status != Done {
			t.Errorf("%s is %s: %s", name, f.Status, f.Reason)
			continue
		}
		pairs = append(pairs, pair{name, filepath.Join(in, name), filepath.Join(out, f.Output)})
	}
	return pairs
}

func scanPath(t testing.TB, path string) (*part10.File, []byte) {
	t.Helper()
	raw, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	return mustScan(t, raw), raw
}

// On real files no value that a rule covers is left anywhere in the output, the
// pixel data is the same bytes, and a second run changes nothing.
func TestRealFiles(t *testing.T) {
	for _, p := range realPairs(t) {
		t.Run(p.name, func(t *testing.T) {
			in, _ := scanPath(t, p.in)
			out, raw := scanPath(t, p.out)
			if pixelHash(t, in) != pixelHash(t, out) {
				t.Error("pixel data changed")
			}
			if twice, _ := deidentify(t, raw); !bytes.Equal(raw, twice) {
				t.Error("the second run changed the file")
			}
			pixels := out.Find(part10.TagPixelData)
			text := inflated(t, raw)
			if !out.Syntax.Deflated {
				text = append(bytes.Clone(raw[:pixels.Value]), raw[pixels.End:]...)
			}
			ruled, free := map[string]bool{}, strings.Builder{}
			collectValues(t, in, in.Elements, false, ruled, &free)
			if len(ruled) == 0 {
				t.Error("the file has no value to look for")
			}
			for value := range ruled {
				if bytes.Contains(text, []byte(value)) && !strings.Contains(free.String(), value) {
					t.Errorf("a value of %d bytes survives: %q", len(value), value)
				}
			}
		})
	}
}

func pixelHash(t testing.TB, f *part10.File) [32]byte {
	t.Helper()
	h := sha256.New()
	if _, err := io.Copy(h, f.Open(f.Find(part10.TagPixelData))); err != nil {
		t.Fatal(err)
	}
	return [32]byte(h.Sum(nil))
}

// collectValues collects text values of six bytes and more: into ruled those of
// attributes that the table names, and of all within them, into free the
// others, which the profile keeps: the code of a procedure may well say the same
// as its removed description.
func collectValues(t testing.TB, f *part10.File, elements []part10.Element, inside bool, ruled map[string]bool, free *strings.Builder) {
	t.Helper()
	for i := range elements {
		e := &elements[i]
		rule := tableRule(e.Tag)
		covered := inside || rule != nil && !strings.Contains(string(rule.Basic), "U*")
		for _, item := range e.Items {
			collectValues(t, f, item.Elements, covered, ruled, free)
		}
		if e.Sequence || e.Length > 4096 || !strings.Contains("AE CS DA LO LT PN SH ST TM UC UI UN UT", e.VR) {
			continue
		}
		values, err := f.Strings(e)
		if err != nil {
			t.Fatal(err)
		}
		for _, v := range values {
			standard := strings.HasPrefix(v, "1.2.840.10008.") || v == "REMOVED" || strings.Trim(v, "0.") == ""
			if !covered {
				free.WriteString(v + "\n")
			} else if len(v) >= 6 && !standard {
				ruled[v] = true
			}
		}
	}
}

func tool(t testing.TB, name string) {
	t.Helper()
	if _, err := exec.LookPath(name); err != nil {
		t.Skipf("skipped: %s is not installed", name)
	}
}

// dciodvfy finds no error in an output that it did not find in the input.
func TestValidatorFindsNoNewErrors(t *testing.T) {
	tool(t, "dciodvfy")
	findings := func(path string) map[string]bool {
		out, _ := exec.Command("dciodvfy", path).CombinedOutput() // exits non-zero on findings
		errors := map[string]bool{}
		for line := range strings.Lines(string(out)) {
			if strings.HasPrefix(line, "Error") {
				errors[strings.TrimSpace(line)] = true
			}
		}
		return errors
	}
	for _, p := range realPairs(t) {
		before, after := findings(p.in), findings(p.out)
		for _, line := range slices.Sorted(maps.Keys(after)) {
			if !before[line] {
				t.Errorf("%s: new: %s", p.name, line)
			}
		}
	}
}

// DCMTK and pydicom read every output without complaint.
func TestOthersReadTheOutput(t *testing.T) {
	pairs := realPairs(t)
	t.Run("dcmdump", func(t *testing.T) {
		tool(t, "dcmdump")
		for _, p := range pairs {
			if out, err := exec.Command("dcmdump", "-q", p.out).CombinedOutput(); err != nil {
				t.Errorf("%s: %v: %.300s", p.name, err, out)
			}
		}
	})
	t.Run("pydicom", func(t *testing.T) {
		const python = "/usr/bin/python3" // Debian's, for which python3-pydicom is installed
		if exec.Command(python, "-c", "import pydicom").Run() != nil {
			t.Skip("skipped: python3-pydicom is not installed")
		}
		const script = `import sys, pydicom
for path in sys.argv[1:]:
    ds = pydicom.dcmread(path)
    assert ds.PatientIdentityRemoved == "YES" and ds.file_meta.MediaStorageSOPInstanceUID == ds.SOPInstanceUID, path
    assert not [e for e in ds.iterall() if e.tag.is_private], path
`
		args := []string{"-W", "error", "-c", script}
		for _, p := range pairs {
			args = append(args, p.out)
		}
		if out, err := exec.Command(python, args...).CombinedOutput(); err != nil {
			t.Errorf("%v: %s", err, out)
		}
	})
}

// BenchmarkTree de-identifies the MR series and reports its bytes a second.
func BenchmarkTree(b *testing.B) {
	in := realFiles(b, 176)
	var total int64
	for _, name := range names(b, in) {
		info, err := os.Stat(filepath.Join(in, name))
		if err != nil {
			b.Fatal(err)
		}
		total += info.Size()
	}
	b.SetBytes(total)
	dir := b.TempDir()
	for i := 0; b.Loop(); i++ {
		if _, err := Tree(b.Context(), in, filepath.Join(dir, fmt.Sprint(i)), Options{Key: testKey}); err != nil {
			b.Fatal(err)
		}
	}
}
