package main

import (
	"encoding/json"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/fluoronet/fluoro/imaging/dcmtest"
	"github.com/fluoronet/fluoro/imaging/phi"
	"github.com/fluoronet/fluoro/internal/testkit"
	"github.com/fluoronet/fluoro/models/ort"
)

// withRuntime lets commands in this process find ONNX Runtime, which the PHI
// gate needs; without it the test is skipped.
func withRuntime(t *testing.T) {
	t.Helper()
	found := library(t)
	if found == "" {
		t.Skip("skipped: no libonnxruntime; run `make setup`")
	}
	t.Setenv(ort.LibraryEnv, found)
}

func TestPHIScan(t *testing.T) {
	if library(t) == "" {
		t.Skip("skipped: no libonnxruntime; run `make setup`")
	}
	burned := filepath.Join(testkit.Root(t), "models", "zoo", "burned-in-text", "golden", "input.dcm")
	clean := dcmtest.Write(t, dcmtest.CR(16, 16, make([]uint16, 256), dcmtest.With(0x00204000, "LT", "Doe^Jane")))[0]
	gone := filepath.Join(t.TempDir(), "gone.dcm")
	out, errOut, code := fluoro(t, "phi", "scan", "--json", "--attributes", burned, gone, clean)
	lines := strings.Split(strings.TrimSpace(out), "\n")
	if code != 1 || len(lines) != 3 {
		t.Fatalf("exit code %d, %d lines\n%s%s", code, len(lines), out, errOut)
	}
	var reports [3]phi.FileReport
	for i, line := range lines {
		if err := json.Unmarshal([]byte(line), &reports[i]); err != nil {
			t.Fatal(err)
		}
	}
	if r := reports[0]; r.Report == nil || !r.Suspected || len(r.Regions) == 0 || r.Score < phi.Suspect {
		t.Errorf("text: %s", lines[0])
	}
	if r := reports[1]; r.Error == "" || r.Report != nil {
		t.Errorf("no file: %s", lines[1])
	}
	if r := reports[2]; r.Report == nil || r.Suspected || len(r.Attributes) != 1 || strings.Contains(lines[2], "Jane") {
		t.Errorf("clean pixels: %s", lines[2])
	}
}

// With clean-pixel-data what the scan finds is covered, and is not found again.
func TestDeidCoversText(t *testing.T) {
	if library(t) == "" {
		t.Skip("skipped: no libonnxruntime; run `make setup`")
	}
	burned := filepath.Join(testkit.Root(t), "models", "zoo", "burned-in-text", "golden", "input.dcm")
	out := filepath.Join(t.TempDir(), "out.dcm")
	if _, errOut, code := fluoro(t, "--home", t.TempDir(), "deid", burned, out, "--option", "clean-pixel-data"); code != 0 {
		t.Fatalf("exit code %d: %s", code, errOut)
	}
	line, errOut, code := fluoro(t, "phi", "scan", "--json", out)
	if code != 0 || !strings.Contains(line, `"suspected":false`) {
		t.Errorf("exit code %d: %s%s", code, line, errOut)
	}
}

// ONNX Runtime once ran its stack over at a command line of 50 kB.
func TestPHIScanOfAThousandFiles(t *testing.T) {
	if library(t) == "" {
		t.Skip("skipped: no libonnxruntime; run `make setup`")
	}
	file := dcmtest.Write(t, dcmtest.CR(2, 2, []uint16{1, 2, 3, 4}))[0]
	args := append([]string{"phi", "scan", "--json"}, slices.Repeat([]string{file}, 1200)...)
	out, errOut, code := fluoro(t, args...)
	if code != 0 || strings.Count(out, "\n") != 1200 {
		t.Errorf("exit code %d, %d lines, %.200s", code, strings.Count(out, "\n"), errOut)
	}
}

// Without ONNX Runtime nothing passes for clean.
func TestPHIScanWithoutARuntime(t *testing.T) {
	file := dcmtest.Write(t, dcmtest.CR(2, 2, []uint16{1, 2, 3, 4}))[0]
	cmd := exec.CommandContext(t.Context(), os.Args[0], "phi", "scan", file)
	cmd.Env = append(os.Environ(), asCommand+"=1", ort.LibraryEnv+"="+filepath.Join(t.TempDir(), "none.so"))
	out, err := cmd.CombinedOutput()
	if err == nil || !strings.Contains(string(out), "nothing passes") || strings.Count(string(out), "\n") != 1 {
		t.Errorf("%v: %s", err, out)
	}
}
