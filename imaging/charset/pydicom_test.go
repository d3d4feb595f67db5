package charset_test

import (
	"encoding/json"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/fluoronet/fluoro/imaging/charset"
	"github.com/fluoronet/fluoro/imaging/part10"
)

const (
	python   = "/usr/bin/python3" // Debian's, for which python3-pydicom is installed
	charsets = "/usr/lib/python3/dist-packages/pydicom/data/charset_files"
)

// dump prints the text of every element that Specific Character Set governs, as
// pydicom decodes it: {file: {path: [values]}}. It gives VRs to private elements,
// which we do not, and leaves off a name's empty last groups.
const dump = `
import json, os, sys, warnings
import pydicom
warnings.simplefilter("ignore")
def walk(ds, path, out):
    for e in ds:
        where = path + "/%08X" % e.tag
        if e.VR == "SQ":
            for i, item in enumerate(e.value):
                walk(item, "%s[%d]" % (where, i), out)
        elif not e.tag.is_private and e.VR in ("LO", "LT", "PN", "SH", "ST", "UC", "UT"):
            values = [e.value] if e.VM <= 1 else list(e.value)
            values = [str(v).strip(" \0").rstrip("=") for v in values if v is not None]
            if "".join(values):
                out[where] = values
result = {}
for name in sys.argv[1:]:
    walk(pydicom.dcmread(name), "", result.setdefault(os.path.basename(name), {}))
json.dump(result, sys.stdout)
`

// Every text of pydicom's files of character sets decodes as in pydicom.
func TestAsPydicom(t *testing.T) {
	names, _ := filepath.Glob(filepath.Join(charsets, "*.dcm"))
	if len(names) == 0 {
		t.Skip("skipped: python3-pydicom is not installed")
	}
	out, err := exec.Command(python, append([]string{"-c", dump}, names...)...).Output()
	if err != nil {
		t.Fatalf("pydicom: %v", err)
	}
	var want map[string]map[string][]string
	if err := json.Unmarshal(out, &want); err != nil {
		t.Fatal(err)
	}
	for _, name := range names {
		if diff := cmp.Diff(want[filepath.Base(name)], texts(t, name)); diff != "" {
			t.Errorf("%s: pydicom's (-) and ours (+):\n%s", filepath.Base(name), diff)
		}
	}
}

// texts is what dump prints of a file, of our own making.
func texts(t *testing.T, name string) map[string][]string {
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
		t.Fatalf("%s: %v", name, err)
	}
	out := map[string][]string{}
	var walk func(elements []part10.Element, path string, sets []string)
	walk = func(elements []part10.Element, path string, sets []string) {
		if e := part10.Find(elements, 0x00080005); e != nil {
			if sets, err = f.Strings(e); err != nil {
				t.Fatal(err)
			}
		}
		for i := range elements {
			e := &elements[i]
			where := fmt.Sprintf("%s/%08X", path, uint32(e.Tag))
			for k, item := range e.Items {
				walk(item.Elements, fmt.Sprintf("%s[%d]", where, k), sets)
			}
			switch e.VR {
			case "LO", "LT", "PN", "SH", "ST", "UC", "UT":
			default:
				continue
			}
			if e.Tag.Private() {
				continue
			}
			raw, err := f.Bytes(e)
			if err != nil {
				t.Fatal(err)
			}
			values, err := charset.Values(sets, e.VR, raw)
			if err != nil {
				t.Errorf("%s %s: %v", name, where, err)
			}
			for k, v := range values {
				values[k] = strings.TrimRight(v, "=")
			}
			if len(values) > 0 {
				out[where] = values
			}
		}
	}
	walk(f.Elements, "", nil)
	return out
}
