package e2e

import (
	"os"
	"os/exec"
	"path/filepath"
	"testing"

	"github.com/fluoronet/fluoro/models/ort"
)

// browsers are the names that Chromium goes by.
var browsers = []string{"chromium", "chromium-browser", "google-chrome", "chrome"}

// tools are what a browser test takes beside Go.
type tools struct{ node, browser, modules, library string }

// findTools skips the test, and says why, where something is missing.
func findTools(t *testing.T, root string) tools {
	t.Helper()
	if testing.Short() {
		t.Skip("skipped: -short")
	}
	var found tools
	var err error
	if found.library, err = ort.FindLibrary(filepath.Join(ort.ToolsDir(root), "libonnxruntime.so.1")); err != nil {
		t.Skip("skipped: no libonnxruntime; run `make setup`")
	}
	if found.node, err = exec.LookPath("node"); err != nil {
		t.Skip("skipped: no Node.js on the PATH")
	}
	for _, name := range browsers {
		if path, err := exec.LookPath(name); err == nil {
			found.browser = path
			break
		}
	}
	if found.browser == "" {
		t.Skip("skipped: no Chromium on the PATH; Debian's package is called chromium")
	}
	found.modules = filepath.Join(root, "tools", "node_modules")
	for _, module := range []string{"playwright-core", "axe-core"} {
		if _, err := os.Stat(filepath.Join(found.modules, module)); err != nil {
			t.Skipf("skipped: no %s in tools/node_modules; run `make setup`", module)
		}
	}
	return found
}

// build makes the binary that plays every role.
func build(t *testing.T, root string) string {
	t.Helper()
	binary := filepath.Join(t.TempDir(), "fluoro")
	cmd := exec.Command("go", "build", "-o", binary, "./cmd/fluoro")
	cmd.Dir = root
	if out, err := cmd.CombinedOutput(); err != nil {
		t.Fatalf("build fluoro: %v\n%s", err, out)
	}
	return binary
}
