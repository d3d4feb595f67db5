package e2e

import (
	"os/exec"
	"path/filepath"
	"testing"

	"github.com/fluoronet/fluoro/internal/testkit"
	"github.com/fluoronet/fluoro/models/ort"
)

// tools are what a browser test takes beside Go.
type tools struct{ node, browser, modules, library string }

// findTools skips the test, and says why, where something is missing.
func findTools(t *testing.T, root string) tools {
	t.Helper()
	b := testkit.FindBrowser(t)
	library, err := ort.FindLibrary(filepath.Join(ort.ToolsDir(root), "libonnxruntime.so.1"))
	if err != nil {
		t.Skip("skipped: no libonnxruntime; run `make setup`")
	}
	return tools{b.Node, b.Chromium, b.Modules, library}
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
