package testkit

import (
	"os"
	"os/exec"
	"path/filepath"
	"testing"
)

// Browser is what a test takes that looks at pages.
type Browser struct {
	Node     string // Node.js
	Chromium string
	Modules  string // folder with playwright-core and axe-core
}

// FindBrowser skips the test, and says why, where something is missing.
func FindBrowser(t testing.TB) Browser {
	t.Helper()
	if testing.Short() {
		t.Skip("skipped: -short")
	}
	var found Browser
	var err error
	if found.Node, err = exec.LookPath("node"); err != nil {
		t.Skip("skipped: no Node.js on the PATH")
	}
	for _, name := range []string{"chromium", "chromium-browser", "google-chrome", "chrome"} {
		if path, err := exec.LookPath(name); err == nil {
			found.Chromium = path
			break
		}
	}
	if found.Chromium == "" {
		t.Skip("skipped: no Chromium on the PATH; Debian's package is called chromium")
	}
	found.Modules = filepath.Join(Root(t), "tools", "node_modules")
	for _, module := range []string{"playwright-core", "axe-core"} {
		if _, err := os.Stat(filepath.Join(found.Modules, module)); err != nil {
			t.Skipf("skipped: no %s in tools/node_modules; run `make setup`", module)
		}
	}
	return found
}
