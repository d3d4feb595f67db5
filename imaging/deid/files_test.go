package deid

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/fluoronet/fluoro/imaging/part10"
)

func write(t testing.TB, path string, raw []byte) {
	t.Helper()
	if err := os.MkdirAll(filepath.Dir(path), 0o755); err != nil {
		t.Fatal(err)
	}
	if err := os.WriteFile(path, raw, 0o644); err != nil {
		t.Fatal(err)
	}
}

// names lists what is in a folder, hidden files included.
func names(t testing.TB, dir string) []string {
	t.Helper()
	entries, err := os.ReadDir(dir)
	if err != nil {
		t.Fatal(err)
	}
	var list []string
	for _, e := range entries {
		list = append(list, e.Name())
	}
	return list
}

func TestFile(t *testing.T) {
	dir := t.TempDir()
	in, out := filepath.Join(dir, "in", "DOE^JANE.dcm"), filepath.Join(dir, "out.dcm")
	raw := build(t, part10.ExplicitVRLittleEndian, planted(&planter{}))
	write(t, in, raw)
	report, err := File(t.Context(), in, out, Options{Key: testKey, Version: "test"})
	if err != nil {
		t.Fatal(err)
	}
	if report.Status != Done || report.Output != "out.dcm" || report.Input.Order != 1 || report.Input.Hash == "" {
		t.Errorf("report is %+v", report)
	}
	text, err := json.Marshal(report)
	if err != nil {
		t.Fatal(err)
	}
	if plantedPattern.Match(text) || strings.Contains(string(text), "DOE") {
		t.Error("report holds a value or a file name of the input")
	}
	want, _ := deidentify(t, raw)
	if got, err := os.ReadFile(out); err != nil || string(got) != string(want) {
		t.Errorf("output differs from Stream's: %v", err)
	}
	if _, err := File(t.Context(), in, in, Options{Key: testKey}); err == nil || strings.Contains(err.Error(), "DOE") {
		t.Errorf("input as output: error is %v", err)
	}
}

// Cut anywhere, a file leads to a clear error or to a whole output, never to
// half a file, and no error holds a value.
func TestTruncatedAnywhere(t *testing.T) {
	dir := t.TempDir()
	in, out := filepath.Join(dir, "in.dcm"), filepath.Join(dir, "out", "out.dcm")
	if err := os.Mkdir(filepath.Dir(out), 0o755); err != nil {
		t.Fatal(err)
	}
	raw := build(t, part10.ExplicitVRLittleEndian, small(
		part10.Node{Tag: tagPatientName, VR: "PN", Value: []byte("PHI00001")},
		part10.Node{Tag: keptOuter, VR: "SQ", Sequence: true, Undefined: true, Items: []part10.ItemNode{{
			Nodes: []part10.Node{{Tag: 0x00080104, VR: "LO", Value: []byte("PHI00002")}}}}},
		part10.Node{Tag: part10.TagPixelData, VR: "OW", Value: make([]byte, 64)}))
	for n := range raw {
		write(t, in, raw[:n])
		_, err := File(t.Context(), in, out, Options{Key: testKey})
		left := names(t, filepath.Dir(out))
		if err != nil && (len(left) > 0 || plantedPattern.MatchString(err.Error())) {
			t.Fatalf("cut at %d: %q is left, error %v", n, left, err)
		}
		if err == nil {
			written, _ := os.ReadFile(out)
			mustScan(t, written)
			os.Remove(out)
		}
	}
}

func TestTree(t *testing.T) {
	in, out := t.TempDir(), filepath.Join(t.TempDir(), "out")
	good := build(t, part10.ExplicitVRLittleEndian, small())
	write(t, filepath.Join(in, "a", "DOE^JANE.dcm"), good)
	write(t, filepath.Join(in, "a", "broken.dcm"), good[:len(good)-1])
	write(t, filepath.Join(in, "b.dcm"), good)
	write(t, filepath.Join(in, "c.txt"), []byte("a letter"))
	write(t, filepath.Join(in, "DICOMDIR"), good)
	if err := os.Symlink("b.dcm", filepath.Join(in, "link.dcm")); err != nil {
		t.Fatal(err)
	}
	calls := 0
	opt := Options{Key: testKey, Workers: 3, Progress: func(done, total int) { calls++ }}
	report, err := Tree(t.Context(), in, out, opt)
	if err != nil {
		t.Fatal(err)
	}
	var got []string
	for _, f := range report.Files {
		got = append(got, fmt.Sprintf("%d %s %s", f.Input.Order, f.Status, f.Output))
	}
	want := "1 skipped ,2 done 0001.dcm,3 refused ,4 done 0002.dcm,5 skipped ,6 skipped "
	if strings.Join(got, ",") != want {
		t.Errorf("files are %q, want %q", strings.Join(got, ","), want)
	}
	if left := strings.Join(names(t, out), " "); left != "0001.dcm 0002.dcm" || calls != 6 {
		t.Errorf("output folder holds %q after %d calls of Progress", left, calls)
	}
	text, err := json.Marshal(report)
	if err != nil || strings.Contains(string(text), "DOE") || strings.Contains(string(text), in) {
		t.Errorf("report names an input, or %v", err)
	}
}

func TestTreeRefusesFolders(t *testing.T) {
	in, full := t.TempDir(), t.TempDir()
	write(t, filepath.Join(full, "old.dcm"), nil)
	for name, out := range map[string]string{"inside": filepath.Join(in, "out"), "the input": in, "not empty": full} {
		if _, err := Tree(t.Context(), in, out, Options{Key: testKey}); !errors.Is(err, ErrOutputFolder) {
			t.Errorf("%s: error is %v", name, err)
		}
	}
	if _, err := Tree(t.Context(), filepath.Join(in, "DOE"), t.TempDir(), Options{Key: testKey}); err == nil || strings.Contains(err.Error(), "DOE") {
		t.Errorf("missing input: error is %v", err)
	}
}

func TestTreeCancelled(t *testing.T) {
	in, out := t.TempDir(), filepath.Join(t.TempDir(), "out")
	for i := range 20 {
		write(t, filepath.Join(in, fmt.Sprint(i)), build(t, part10.ExplicitVRLittleEndian, small()))
	}
	ctx, cancel := context.WithCancel(t.Context())
	_, err := Tree(ctx, in, out, Options{Key: testKey, Workers: 1, Progress: func(int, int) { cancel() }})
	if !errors.Is(err, context.Canceled) || len(names(t, out)) > 0 {
		t.Errorf("error is %v, and %q is left", err, names(t, out))
	}
}

func TestKey(t *testing.T) {
	path := filepath.Join(t.TempDir(), "key")
	key, err := LoadOrCreateKey(path)
	if err != nil {
		t.Fatal(err)
	}
	again, err := LoadOrCreateKey(path)
	if err != nil || again != key || key.IsZero() {
		t.Errorf("second load gives another key or %v", err)
	}
	raw, _ := os.ReadFile(path)
	for _, printed := range []string{fmt.Sprint(key), fmt.Sprintf("%v %x %s %#v %d", key, key, key, &key, key)} {
		if strings.Contains(printed, string(raw[:16])) || !strings.Contains(printed, "redacted") {
			t.Errorf("key prints as %s", printed)
		}
	}
	if text, err := json.Marshal(Options{Key: key}.Key); err != nil || !strings.Contains(string(text), "redacted") {
		t.Errorf("key marshals as %s, %v", text, err)
	}
	if err := os.Chmod(path, 0o640); err != nil {
		t.Fatal(err)
	}
	if _, err := LoadOrCreateKey(path); !errors.Is(err, ErrKeyFile) || !strings.Contains(err.Error(), "chmod 600") {
		t.Errorf("readable by the group: error is %v", err)
	}
	for _, bad := range []string{"", "abc", strings.Repeat("0", 64), strings.Repeat("g", 64), strings.Repeat("a", 66)} {
		os.Remove(path)
		if err := os.WriteFile(path, []byte(bad), 0o600); err != nil {
			t.Fatal(err)
		}
		if _, err := LoadOrCreateKey(path); !errors.Is(err, ErrKeyFile) {
			t.Errorf("key file %q: error is %v", bad, err)
		}
	}
}

// Vectors that another implementation with the same key must give.
func TestKeyVectors(t *testing.T) {
	if got := testKey.UID("1.2.3"); got != testKey.UID(got) || len(got) > 64 || !strings.HasPrefix(got, "2.25.") {
		t.Errorf("UID %s is not a fixed point", got)
	}
	if got := testKey.PatientID("A1"); got != testKey.PatientID(got) {
		t.Errorf("pseudonym %s is not a fixed point", got)
	}
	if got, want := testKey.UID("1.2.3"), "2.25.270850769701980857687597473945656771040"; got != want {
		t.Errorf("UID is %s, want %s: studies of earlier versions would no longer join", got, want)
	}
	if got, want := testKey.PatientID("A1"), "ANON-4e57e580b54607e76717e750"; got != want {
		t.Errorf("pseudonym is %s, want %s: patients of earlier versions would no longer join", got, want)
	}
	other := Key{9}
	if own := testKey.UID("1.2.3"); other.UID(own) == own {
		t.Error("another key's UID was taken for its own")
	}
}
