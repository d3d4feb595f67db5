package part10_test

import (
	"bytes"
	"encoding/json"
	"fmt"
	"io/fs"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/fluoronet/fluoro/imaging/part10"
)

const (
	python  = "/usr/bin/python3" // Debian's, for which python3-pydicom is installed
	pydicom = "/usr/lib/python3/dist-packages/pydicom/data"
)

// outline prints where every element of files is and what numbers it holds, as
// pydicom reads them: {file: {path: [numbers]}}, null for what it cannot read.
// Files without DICM are forced; elements that are not standard have no numbers,
// for pydicom knows VRs of some private ones.
const outline = `
import json, sys, warnings
import pydicom
warnings.simplefilter("ignore")
def walk(ds, path, out):
    for e in ds:
        where = path + "/%08X" % e.tag
        number = e.VR in ("US", "SS", "UL", "SL", "SV", "UV", "FL", "FD", "IS", "DS", "AT") and not e.tag.is_private
        out[where] = [float(v) for v in ([e.value] if e.VM == 1 else e.value or [])] if number and not e.is_empty else []
        if e.VR == "SQ":
            for i, item in enumerate(e.value):
                walk(item, "%s[%d]" % (where, i), out)
result = {}
for name in sys.argv[1:]:
    try:
        with open(name, "rb") as f:
            bare = f.read(132)[128:] != b"DICM"
        out = {}
        walk(pydicom.dcmread(name, force=bare), "", out)
        result[name] = out or None
    except Exception:
        result[name] = None
json.dump(result, sys.stdout)
`

// Every file of pydicom's that both pydicom and dcmtk read is read, with the
// same elements in the same places and the same numbers in them.
func TestReadsWhatOthersRead(t *testing.T) {
	if _, err := exec.LookPath("dcmdump"); err != nil {
		t.Skip("skipped: dcmtk is not installed")
	}
	names := pydicomFiles(t)
	out, err := exec.Command(python, append([]string{"-c", outline}, names...)...).Output()
	if err != nil {
		t.Fatalf("pydicom: %v", err)
	}
	var theirs map[string]map[string][]float64
	if err := json.Unmarshal(out, &theirs); err != nil {
		t.Fatal(err)
	}
	refused := refusedByDcmtk(names)
	both := 0
	for _, name := range names {
		short, _ := filepath.Rel(pydicom, name)
		ours, err := outlineOf(t, name)
		if theirs[name] == nil || refused[name] {
			t.Logf("%s: read by us %v, by pydicom %v, not by both others", short, err == nil, theirs[name] != nil)
			continue
		}
		both++
		if err != nil {
			t.Errorf("%s: %v", short, err)
			continue
		}
		if diff := cmp.Diff(theirs[name], seenBy(theirs[name], ours)); diff != "" {
			t.Errorf("%s: pydicom's elements (-) and ours (+):\n%s", short, diff)
		}
	}
	t.Logf("%d files are read by dcmtk and pydicom", both)
	if both < 100 {
		t.Errorf("only %d files to compare", both)
	}
}

// refusedByDcmtk are the files for which dcmdump says that it cannot read them.
func refusedByDcmtk(names []string) map[string]bool {
	var says bytes.Buffer
	cmd := exec.Command("dcmdump", names...)
	cmd.Stderr = &says
	refused := map[string]bool{}
	if cmd.Run() == nil {
		return refused
	}
	for line := range strings.Lines(says.String()) {
		if _, name, ok := strings.Cut(strings.TrimSpace(line), ": reading file: "); ok {
			refused[name] = true
		}
	}
	return refused
}

// pydicomFiles are the files that Debian's python3-pydicom ships, but for the
// many alike of one folder.
func pydicomFiles(t testing.TB) []string {
	t.Helper()
	var names []string
	err := filepath.WalkDir(pydicom, func(path string, d fs.DirEntry, err error) error {
		if err != nil || d.IsDir() || strings.Contains(path, "TINY_ALPHA") && !strings.HasSuffix(path, "0") {
			return err
		}
		if filepath.Ext(path) == ".dcm" || strings.Contains(path, "dicomdirtests") {
			names = append(names, path)
		}
		return nil
	})
	if err != nil {
		t.Skip("skipped: python3-pydicom is not installed")
	}
	return names
}

// outlineOf is what outline prints of a file, of our own making.
func outlineOf(t *testing.T, name string) (map[string][]float64, error) {
	t.Helper()
	r, err := os.Open(name)
	if err != nil {
		t.Fatal(err)
	}
	defer r.Close()
	info, err := r.Stat()
	if err != nil {
		t.Fatal(err)
	}
	f, err := part10.Scan(r, info.Size(), part10.DefaultLimits())
	if err != nil {
		return nil, err
	}
	out := map[string][]float64{}
	var walk func(elements []part10.Element, path string)
	walk = func(elements []part10.Element, path string) {
		for i := range elements {
			where := fmt.Sprintf("%s/%08X", path, uint32(elements[i].Tag))
			out[where] = numbers(f, &elements[i])
			for k, item := range elements[i].Items {
				walk(item.Elements, fmt.Sprintf("%s[%d]", where, k))
			}
		}
	}
	walk(f.Elements, "")
	return out, nil
}

func numbers(f *part10.File, e *part10.Element) []float64 {
	vr := e.VR
	if vr == "UN" {
		vr = part10.DictionaryVR(e.Tag)
	}
	if e.Tag.Private() || !slices.Contains([]string{"US", "SS", "UL", "SL", "SV", "UV", "FL", "FD", "IS", "DS", "AT"}, vr) {
		return []float64{}
	}
	values, err := f.Floats(e)
	if err != nil || values == nil {
		return []float64{}
	}
	return values
}

// seenBy leaves out what lies in elements that pydicom does not open: those of
// VR UN with a length.
func seenBy(theirs, ours map[string][]float64) map[string][]float64 {
	opened := map[string]bool{}
	for path := range theirs {
		if at := strings.LastIndex(path, "["); at >= 0 {
			opened[path[:at]] = true
		}
	}
	out := map[string][]float64{}
	for path, values := range ours {
		hidden := false
		for at := range path {
			_, known := theirs[path[:at]]
			hidden = hidden || path[at] == '[' && known && !opened[path[:at]]
		}
		if !hidden {
			out[path] = values
		}
	}
	return out
}
