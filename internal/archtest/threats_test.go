package archtest

import (
	"io/fs"
	"os"
	"path/filepath"
	"regexp"
	"strings"
	"testing"

	"github.com/fluoronet/fluoro/internal/testkit"
)

// The threat model claims nothing that no test shows: each test that it names
// exists.
func TestThreatModelNamesTestsThatExist(t *testing.T) {
	root := testkit.Root(t)
	page, err := os.ReadFile(filepath.Join(root, "docs", "threat-model.md"))
	if err != nil {
		t.Fatal(err)
	}
	named := regexp.MustCompile("`((?:Test|test_|testFuzz_|invariant_)[A-Za-z0-9_]+)`").FindAllSubmatch(page, -1)
	if len(named) < 20 {
		t.Fatalf("only %d tests are named", len(named))
	}
	have := testNames(t, root)
	for _, m := range named {
		if name := string(m[1]); !have[name] {
			t.Errorf("docs/threat-model.md names %s, which is no test", name)
		}
	}
}

// testNames are the names of all Go and Foundry tests.
func testNames(t *testing.T, root string) map[string]bool {
	declared := regexp.MustCompile(`(?m)^\s*func(?:tion)? ((?:Test|test_|testFuzz_|invariant_)[A-Za-z0-9_]+)`)
	names := map[string]bool{}
	err := filepath.WalkDir(root, func(path string, d fs.DirEntry, err error) error {
		if err != nil {
			return err
		}
		if d.IsDir() {
			if name := d.Name(); name == "node_modules" || name == "lib" || name == "out" || name == ".git" {
				return filepath.SkipDir
			}
			return nil
		}
		if !strings.HasSuffix(path, "_test.go") && !strings.HasSuffix(path, ".t.sol") {
			return nil
		}
		source, err := os.ReadFile(path)
		for _, m := range declared.FindAllSubmatch(source, -1) {
			names[string(m[1])] = true
		}
		return err
	})
	if err != nil {
		t.Fatal(err)
	}
	return names
}
