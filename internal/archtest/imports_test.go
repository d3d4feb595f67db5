package archtest

import (
	"encoding/json"
	"go/parser"
	"go/token"
	"io"
	"os/exec"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/fluoronet/fluoro/internal/testkit"
)

const module = "github.com/fluoronet/fluoro"

// pkg is what `go list -json` says of a package; only what is used here.
type pkg struct {
	ImportPath string
	Dir        string
	Imports    []string
	Deps       []string
	GoFiles    []string
}

func packages(t *testing.T) []pkg {
	t.Helper()
	cmd := exec.Command("go", "list", "-deps=false", "-json=ImportPath,Dir,Imports,Deps,GoFiles", "./...")
	cmd.Dir = testkit.Root(t)
	out, err := cmd.Output()
	if err != nil {
		t.Fatalf("go list: %v", err)
	}
	var all []pkg
	dec := json.NewDecoder(strings.NewReader(string(out)))
	for {
		var p pkg
		if err := dec.Decode(&p); err == io.EOF {
			return all
		} else if err != nil {
			t.Fatal(err)
		}
		all = append(all, p)
	}
}

// room is the first folder of a package of ours: "node" for …/node/engine.
func room(importPath string) string {
	rest, ours := strings.CutPrefix(importPath, module+"/")
	if !ours {
		return ""
	}
	first, _, _ := strings.Cut(rest, "/")
	return first
}

// may lists the rooms that each room imports; internal is open to all but
// study. Whatever is not listed is not allowed.
var may = map[string][]string{
	"study":       {},
	"attest":      {"study"},
	"contracts":   {},
	"imaging":     {"study"},
	"ipfsstore":   {"study"},
	"models":      {"study", "imaging"},
	"chain":       {"study", "attest", "contracts"},
	"bundle":      {"study", "attest", "imaging"},
	"home":        {"chain", "ipfsstore"},
	"institution": {"study", "attest", "bundle", "imaging", "chain"},
	"gateway":     {"study", "imaging", "institution"}, // it hands folders to institution, and knows neither chain nor store
	"publisher":   {"study", "models", "chain"},
	"node":        {"study", "home", "attest", "imaging", "ipfsstore", "models", "chain", "bundle"},
	"audit":       {"study", "attest", "imaging", "ipfsstore", "models", "chain", "bundle"},
	"explorer":    {"study", "imaging", "ipfsstore", "models", "chain", "audit"}, // it shows what audit has found, and decides nothing itself
	"demo":        {"study", "attest", "home", "ipfsstore", "models", "chain", "audit"},
}

func TestRoomsImportOneWay(t *testing.T) {
	for _, p := range packages(t) {
		from := room(p.ImportPath)
		if from == "cmd" || from == "bench" || from == "internal" {
			continue
		}
		allowed, known := may[from]
		if !known {
			t.Errorf("%s: room %q has no rule here", p.ImportPath, from)
		}
		for _, imp := range p.Imports {
			to := room(imp)
			if to == "" || to == from || to == "internal" && from != "study" || slices.Contains(allowed, to) {
				continue
			}
			t.Errorf("%s imports %s: room %s may import only %v", p.ImportPath, imp, from, allowed)
		}
	}
}

// libraries says who may import a library directly, and why nobody else does.
var libraries = []struct {
	prefix string
	rooms  []string
	why    string
}{
	{"github.com/yalue/onnxruntime_go", []string{"models"}, "everything else builds and tests without the native runtime"},
	{"github.com/ipfs/", []string{"ipfsstore"}, "the rest knows content by study.CID alone"},
	{"github.com/libp2p/", []string{"ipfsstore"}, "the rest knows content by study.CID alone"},
	{"github.com/suyashkumar/dicom", []string{"imaging"}, "DICOM is read in one place, behind its limits"},
	{"github.com/tetratelabs/", []string{"imaging"}, "WebAssembly runs in one place, to decode pixels"},
	{"github.com/ethereum/", []string{"chain", "attest", "contracts", "bench"}, "an EVM chain is one adapter, not a way of life"},
	{"database/sql", []string{"chain", "audit", "node", "demo", "bench"}, "pages and API ask audit/browse, which alone knows how its index is laid out"},
	{"github.com/spf13/", []string{"cmd"}, "flags are parsed in main"},
}

func TestLibrariesStayInTheirRooms(t *testing.T) {
	for _, p := range packages(t) {
		if strings.HasPrefix(p.ImportPath, module+"/internal/") {
			continue
		}
		for _, imp := range p.Imports {
			for _, rule := range libraries {
				if strings.HasPrefix(imp, rule.prefix) && !slices.Contains(rule.rooms, room(p.ImportPath)) {
					t.Errorf("%s imports %s: only %v may, since %s", p.ImportPath, imp, rule.rooms, rule.why)
				}
			}
		}
	}
}

// Engine and rounds are logic: not even indirectly do they know chain, store or
// cgo, nor each other.
func TestLogicDependsOnNothingHeavy(t *testing.T) {
	logic := []string{module + "/node/engine", module + "/node/rounds"}
	found := 0
	for _, p := range packages(t) {
		if !slices.Contains(logic, p.ImportPath) {
			continue
		}
		found++
		for _, dep := range p.Deps {
			for _, heavy := range []string{"github.com/ethereum/", "github.com/ipfs/", "github.com/libp2p/", "github.com/yalue/", "modernc.org/", "runtime/cgo"} {
				if strings.HasPrefix(dep, heavy) {
					t.Errorf("%s depends on %s", p.ImportPath, dep)
				}
			}
			if slices.Contains(logic, dep) && dep != p.ImportPath {
				t.Errorf("%s depends on %s", p.ImportPath, dep)
			}
		}
	}
	if found != len(logic) {
		t.Errorf("%d of %v are there", found, logic)
	}
}

func TestNothingImportsBench(t *testing.T) {
	for _, p := range packages(t) {
		for _, imp := range p.Imports {
			if room(imp) == "bench" && room(p.ImportPath) != "bench" && room(p.ImportPath) != "cmd" {
				t.Errorf("%s imports %s", p.ImportPath, imp)
			}
		}
	}
}

func TestEveryPackageSaysWhatItIsFor(t *testing.T) {
	for _, p := range packages(t) {
		documented := false
		for _, name := range p.GoFiles {
			file, err := parser.ParseFile(token.NewFileSet(), filepath.Join(p.Dir, name), nil, parser.PackageClauseOnly|parser.ParseComments)
			if err != nil {
				t.Fatal(err)
			}
			documented = documented || file.Doc != nil && len(file.Doc.Text()) > 40
		}
		if !documented && len(p.GoFiles) > 0 {
			t.Errorf("%s has no doc comment", p.ImportPath)
		}
	}
}
