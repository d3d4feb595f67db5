package main

import (
	"encoding/json"
	"math/rand/v2"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/fluoronet/fluoro/imaging/dcmtest"
	"github.com/fluoronet/fluoro/internal/testkit"
	"github.com/fluoronet/fluoro/models/tolerance"
)

// noise is n radiographs of nothing.
func noise(t *testing.T, n int) []string {
	t.Helper()
	random := rand.New(rand.NewPCG(1, 1))
	files := make([][]byte, n)
	for i := range files {
		words := make([]uint16, 32*32)
		for p := range words {
			words[p] = uint16(random.IntN(4096))
		}
		files[i] = dcmtest.CR(32, 32, words)
	}
	return dcmtest.Write(t, files...)
}

// On this CPU alone a declared tolerance holds, and one that asks for the bits
// to be the same does not: exit code 1.
func TestModelTolerance(t *testing.T) {
	if library(t) == "" {
		t.Skip("skipped: no libonnxruntime; run `make setup`")
	}
	t.Setenv("PATH", t.TempDir()) // no emulator: models/zoo tests with them
	good := filepath.Join(testkit.Root(t), "models", "zoo", "pneumonia-cxr")
	out, errOut, code := fluoro(t, "model", "check", "--tolerance", good)
	if code != 0 || !strings.Contains(out, "RECOMMENDED") || !strings.Contains(out, "1 of 1 inputs") || !strings.Contains(errOut, "qemu-user") {
		t.Errorf("exit code %d\n%s%s", code, out, errOut)
	}

	strict := t.TempDir()
	if err := os.CopyFS(strict, os.DirFS(good)); err != nil {
		t.Fatal(err)
	}
	manifest := filepath.Join(strict, "model.json")
	raw, err := os.ReadFile(manifest)
	if err != nil {
		t.Fatal(err)
	}
	edited := strings.Replace(string(raw), `"decimals": 4, "tolerance": 0.001`, `"decimals": 9, "tolerance": 0`, 1)
	if err := os.WriteFile(manifest, []byte(edited), 0o600); err != nil {
		t.Fatal(err)
	}
	files := noise(t, 20)
	out, errOut, code = fluoro(t, append([]string{"model", "check", "--json", "--tolerance", strict}, files...)...)
	var r tolerance.Report
	if err := json.Unmarshal([]byte(out), &r); err != nil || code != 1 || errOut == "" {
		t.Fatalf("exit code %d, %v\n%s%s", code, err, out, errOut)
	}
	f := r.Findings[0]
	if r.OK || f.OK || f.Spread <= 0 || f.Recommended < f.Spread || r.Answered != 21 || len(r.Runs) != 9 || f.Input == "" {
		t.Errorf("%+v", r)
	}
	if _, errOut, code = fluoro(t, "model", "check", good, files[0]); code != 2 || !strings.Contains(errOut, "--tolerance") {
		t.Errorf("exit code %d: %s", code, errOut)
	}
}
