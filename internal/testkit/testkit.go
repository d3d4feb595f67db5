// Package testkit finds what tests need outside the repository: the shared
// real data beside it and the files that third-party modules ship. It is
// imported by tests only.
package testkit

import (
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"
)

// SharedDir returns the folder of real data that stands beside the
// repository, or the one FLUORO_SHARED names; without it the test is skipped
// with the reason.
func SharedDir(t testing.TB) string {
	t.Helper()
	dir := os.Getenv("FLUORO_SHARED")
	if dir == "" {
		dir = filepath.Join(Root(t), "..", "shared")
	}
	if _, err := os.Stat(filepath.Join(dir, "data")); err != nil {
		t.Skip("skipped: no shared data folder beside the repository; set FLUORO_SHARED to run this")
	}
	return dir
}

// Root returns the repository's root folder.
func Root(t testing.TB) string {
	t.Helper()
	dir, err := os.Getwd()
	if err != nil {
		t.Fatal(err)
	}
	for {
		if _, err := os.Stat(filepath.Join(dir, "go.mod")); err == nil {
			return dir
		}
		parent := filepath.Dir(dir)
		if parent == dir {
			t.Fatal("no go.mod above the test")
		}
		dir = parent
	}
}

// ModuleDir returns where the module cache holds a required module's files.
func ModuleDir(t testing.TB, module string) string {
	t.Helper()
	cmd := exec.Command("go", "list", "-m", "-f", "{{.Dir}}", module)
	cmd.Dir = Root(t)
	out, err := cmd.Output()
	dir := strings.TrimSpace(string(out))
	if err != nil || dir == "" {
		t.Fatalf("module %s is not in the module cache: run `go mod download`", module)
	}
	return dir
}
