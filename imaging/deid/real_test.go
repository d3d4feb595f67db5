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
	"regexp"
	"slices"
	"strings"
	"testing"

	"github.com/fluoronet/fluoro/imaging/dcmtest"
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
	pairs, left := pairsOf(t, realFiles(t, 4), 0)
	for _, f := range left {
		t.Errorf("file %d is %s: %s", f.Input.Order, f.Status, f.Reason)
	}
	return pairs
}

// pairsOf de-identifies a folder; left are the files that were not.
func pairsOf(t testing.TB, in string, with Option) (pairs []pair, left []FileReport) {
	t.Helper()
	out := filepath.Join(t.TempDir(), "out")
	report, err := Tree(t.Context(), in, out, Options{Key: testKey, Version: "test", Choices: Choices{With: with}})
	if err != nil {
		t.Fatal(err)
	}
	for i, name := range names(t, in) {
		if f := report.Files[i]; f.Status == Done {
			pairs = append(pairs, pair{name, filepath.Join(in, name), filepath.Join(out, f.Output)})
		} else {
			left = append(left, f)
		}
	}
	return pairs, left
}

// most are options that keep as much as they can.
const most = CleanDescriptors | CleanStructuredContent | CleanGraphics | RetainModifiedDates | RetainPatientCharacteristics |
	RetainDeviceIdentity | RetainSafePrivate | RetainInstitutionIdentity

// pydicomPairs are the test files of Debian's pydicom, which have every
// transfer syntax and many kinds of IOD.
func pydicomPairs(t testing.TB, with Option) []pair {
	t.Helper()
	const folder = "/usr/lib/python3/dist-packages/pydicom/data/test_files"
	found, _ := filepath.Glob(filepath.Join(folder, "*.dcm"))
	if len(found) == 0 {
		t.Skip("skipped: python3-pydicom's test files are not installed")
	}
	in := t.TempDir()
	for _, name := range found {
		raw, err := os.ReadFile(name)
		if err != nil {
			t.Fatal(err)
		}
		write(t, filepath.Join(in, filepath.Base(name)), raw)
	}
	pairs, _ := pairsOf(t, in, with)
	if len(pairs) < 45 {
		t.Errorf("only %d of pydicom's %d files were de-identified", len(pairs), len(found))
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

// dciodvfy finds no error in an output that it did not find in the input, under
// the Basic Profile and under options; UIDs in its messages may differ.
func TestValidatorFindsNoNewErrors(t *testing.T) {
	tool(t, "dciodvfy")
	uids := regexp.MustCompile(`UID <?[0-9.]+>?`)
	findings := func(path string) map[string]bool {
		out, _ := exec.Command("dciodvfy", path).CombinedOutput() // exits non-zero on findings
		errors := map[string]bool{}
		for line := range strings.Lines(string(out)) {
			if strings.HasPrefix(line, "Error") {
				errors[uids.ReplaceAllString(strings.TrimSpace(line), "UID")] = true
			}
		}
		return errors
	}
	for _, pairs := range [][]pair{realPairs(t), pydicomPairs(t, 0), pydicomPairs(t, most)} {
		for _, p := range pairs {
			before, after := findings(p.in), findings(p.out)
			for _, line := range slices.Sorted(maps.Keys(after)) {
				if !before[line] {
					t.Errorf("%s: new: %s", p.name, line)
				}
			}
		}
	}
}

// DCMTK, GDCM's peer dicom3tools and pydicom read every output that they could
// read before.
func TestOthersReadTheOutput(t *testing.T) {
	pairs := append(realPairs(t), pydicomPairs(t, most)...)
	for _, name := range []string{"dcmdump", "dcdump"} {
		t.Run(name, func(t *testing.T) {
			tool(t, name)
			for _, p := range pairs {
				if exec.Command(name, p.in).Run() != nil {
					continue
				}
				if out, err := exec.Command(name, p.out).CombinedOutput(); err != nil {
					t.Errorf("%s: %v: %.300s", p.name, err, out)
				}
			}
		})
	}
	t.Run("pydicom", func(t *testing.T) {
		const python = "/usr/bin/python3" // Debian's, for which python3-pydicom is installed
		if exec.Command(python, "-c", "import pydicom").Run() != nil {
			t.Skip("skipped: python3-pydicom is not installed")
		}
		const script = `import sys, pydicom
for before, after in zip(sys.argv[1::2], sys.argv[2::2]):
    try:
        list(pydicom.dcmread(before).iterall())
    except Exception:
        continue
    ds = pydicom.dcmread(after)
    assert ds.PatientIdentityRemoved == "YES" and ds.file_meta.MediaStorageSOPInstanceUID == ds.SOPInstanceUID, after
    assert ds.PatientID.startswith("ANON-"), after
    list(ds.iterall())
`
		args := []string{"-W", "ignore", "-c", script}
		for _, p := range pairs {
			args = append(args, p.in, p.out)
		}
		if out, err := exec.Command(python, args...).CombinedOutput(); err != nil {
			t.Errorf("%v: %s", err, out)
		}
	})
}

var newUID = regexp.MustCompile(`2\.25\.[0-9]+`)

// A real series that was made awkward on purpose: names, numbers, dates and
// addresses in free text, nested sequences and private elements. Nothing of them
// is left, what is useful is, and the series stays one.
func TestMRSeries(t *testing.T) {
	in := realFiles(t, 12)
	pairs, _ := pairsOf(t, in, most&^RetainInstitutionIdentity&^RetainDeviceIdentity)
	s := newScore()
	for _, p := range pairs {
		if !strings.HasPrefix(p.name, "mr-") {
			continue
		}
		before, _ := scanPath(t, p.in)
		out, raw := scanPath(t, p.out)
		pixels := out.Find(part10.TagPixelData)
		header := newUID.ReplaceAllString(strings.ToLower(string(raw[:pixels.Value])), "")
		for _, gone := range strings.Fields("abernathy quill rosalind edmund halloran okonkwo delacroix vandersloot strand thistlewood stby " +
			"northgate ngfh 00471920 acc190614 555 nowhereville fabricated imaginary invented 000-55-0199 1958 20190614 2019 sn-90210 rp-5520 sps-5520") {
			if strings.Contains(header, gone) {
				t.Errorf("%s: %q is left", p.name, gone)
			}
		}
		ask := func(action, text string, path ...part10.Tag) question {
			return question{action: action, path: path, text: text, what: p.name}
		}
		original := func(path ...part10.Tag) string {
			value, _ := lookUp(t, before, path)
			return value
		}
		list := []question{
			ask("text_retained", "mri brain w/o contrast follow up", 0x00081030), ask("text_retained", "t1_mprage_sag_iso1.0", 0x0008103E),
			ask("text_retained", "t1_mprage_sag_iso1.0", 0x00181030), ask("text_retained", "061Y", 0x00101010),
			ask("text_retained", "mprage", 0x00400275, 0x00400007), ask("text_retained", "2.98", 0x00180081),
			ask("text_retained", "fictional imaging works", 0x00080070), ask("text_retained", "123.25", 0x00180084),
			ask("text_notnull", "", 0x00200052), ask("patid_consistent", original(tagPatientID), tagPatientID),
		}
		for _, t := range []part10.Tag{0x00080012, 0x00080020, 0x00080021, 0x00080022, 0x00080023, 0x00400244} {
			list = append(list, ask("date_shifted", original(t), t))
		}
		for _, path := range [][]part10.Tag{{tagSOPInstance}, {part10.TagMediaSOPInstance}, {0x0020000D}, {0x0020000E}, {0x00200052},
			{0x00081140, 0x00081155}, {0x00400275, 0x0020000D}} {
			list = append(list, ask("uid_consistent", original(path...), path...), ask("uid_changed", original(path...), path...))
		}
		s.run(t, p.name, out, list)
		s.total["pixels_retained"]++
		if pixelHash(t, before) == pixelHash(t, out) {
			s.passed["pixels_retained"]++
		} else {
			t.Errorf("%s: pixels changed", p.name)
		}
	}
	if s.total["uid_changed"] == 0 {
		t.Fatal("there is no MR series")
	}
	t.Log(s)
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

// BenchmarkStudy de-identifies a CT study of 1,000 instances of 512 x 512
// words, with and without options, and reports its bytes a second.
func BenchmarkStudy(b *testing.B) {
	in := b.TempDir()
	words := make([]uint16, 512*512)
	var total int64
	for i := range 1000 {
		raw := dcmtest.CR(512, 512, words, dcmtest.With(0x00080018, "UI", fmt.Sprintf("1.2.9.%d", i)), dcmtest.With(0x00100010, "PN", "Quillfeather^Zebediah"),
			dcmtest.With(0x00100020, "LO", "NGX-7730281"), dcmtest.With(0x00080020, "DA", "20190614"), dcmtest.With(0x00081030, "LO", "CT chest Quillfeather"),
			dcmtest.With(0x00080080, "LO", "Northgate Hospital"))
		write(b, filepath.Join(in, fmt.Sprintf("%04d.dcm", i)), raw)
		total += int64(len(raw))
	}
	for name, with := range map[string]Option{"basic": 0, "options": most} {
		b.Run(name, func(b *testing.B) {
			b.SetBytes(total)
			dir := b.TempDir()
			for i := 0; b.Loop(); i++ {
				out := filepath.Join(dir, fmt.Sprint(i))
				if _, err := Tree(b.Context(), in, out, Options{Key: testKey, Choices: Choices{With: with}}); err != nil {
					b.Fatal(err)
				}
				b.StopTimer()
				os.RemoveAll(out)
				b.StartTimer()
			}
		})
	}
}
