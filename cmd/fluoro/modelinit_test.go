package main

import (
	"bytes"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/fluoronet/fluoro/internal/testkit"
	"github.com/fluoronet/fluoro/models"
	"github.com/fluoronet/fluoro/models/modelstest"
)

// here runs a command line in this process, with answers to its questions.
func here(t *testing.T, answers string, args ...string) (stdout, stderr string, code int) {
	t.Helper()
	var out, errOut bytes.Buffer
	code = run(t.Context(), append(args, "--home", filepath.Join(t.TempDir(), "none")), strings.NewReader(answers), &out, &errOut)
	return out.String(), errOut.String(), code
}

// From the network alone to a package that passes, by the command line.
func TestModelInit(t *testing.T) {
	modelstest.Library(t)
	root, dir := testkit.Root(t), filepath.Join(t.TempDir(), "package")
	network := filepath.Join(root, "models", "zoo", "pneumonia-cxr", "model.onnx")
	flags := []string{"model", "init", network, "--out", dir, "--vendor", "Example", "--license", "Apache-2.0", "--description", "Pneumonia.",
		"--modality", "CR,DX", "--finding", "pneumonia,tolerance=0.001,code=SCT:233604007:Pneumonia"}
	out, errOut, code := fluoro(t, flags...)
	if code != 0 || !strings.Contains(out, "input    input [-1 1 28 28]") || !strings.Contains(out, "assumed  input.intensity is zscore") {
		t.Fatalf("exit code %d\n%s%s", code, out, errOut)
	}
	if _, errOut, code := fluoro(t, flags...); code != 1 || !strings.Contains(errOut, "is not empty") {
		t.Errorf("again: exit code %d, %s", code, errOut)
	}
	out, _, code = fluoro(t, "model", "check", dir)
	if code != 1 || !strings.Contains(out, "neither input.dcm nor") || !strings.Contains(out, "MODEL_CARD.md: line 15 still says TODO: which patients") {
		t.Errorf("what is missing: exit code %d\n%s", code, out)
	}
	if out, errOut, code := fluoro(t, "model", "golden", dir, filepath.Join(root, "models", "zoo", "pneumonia-cxr", "golden", "input.dcm")); code != 0 || !strings.Contains(out, "pneumonia 0.9917 1") {
		t.Fatalf("exit code %d\n%s%s", code, out, errOut)
	}
	if err := os.WriteFile(filepath.Join(dir, models.CardName), []byte("# Pneumonia\n"), 0o644); err != nil {
		t.Fatal(err)
	}
	if out, errOut, code := fluoro(t, "model", "check", dir); code != 0 {
		t.Errorf("exit code %d\n%s%s", code, out, errOut)
	}
}

func TestModelInitAsks(t *testing.T) {
	network := filepath.Join(testkit.Root(t), "models", "testdata", "mean.onnx")
	dir := filepath.Join(t.TempDir(), "package")
	answers := "Upper Case\nmean\n" + strings.Repeat("\n", 8) + "mean,unit=mg\n"
	out, asked, code := here(t, answers, "model", "init", network, "--out", dir, "--ask")
	if code != 0 || !strings.Contains(asked, "use lower-case letters") || !strings.Contains(out, "finding  mean") {
		t.Errorf("exit code %d\n%s\n%s", code, asked, out)
	}
	if _, errOut, code := here(t, "mean\n", "model", "init", network, "--out", dir+"2", "--ask"); code != 1 || !strings.Contains(errOut, "no answer to \"Version\"") {
		t.Errorf("the input ends: exit code %d, %s", code, errOut)
	}
	if _, err := os.Stat(dir + "2"); err == nil {
		t.Error("a package was made of half the answers")
	}
	for args, want := range map[string]string{
		"--finding=x,colour=red": "a finding has no", "--finding=a --finding=b": "stands 2 times", "--intensity=window 5": "give lower and upper", "--name=Upper Case": "use lower-case",
	} {
		line := append([]string{"model", "init", network, "--out", dir + "3"}, splitFlags(args)...)
		if _, errOut, code := here(t, "", line...); code == 0 || !strings.Contains(errOut, want) {
			t.Errorf("%s: exit code %d, %s", args, code, errOut)
		}
	}
}

// splitFlags splits before each "--".
func splitFlags(line string) []string {
	var flags []string
	for i, part := range strings.Split(line, " --") {
		if i > 0 {
			part = "--" + part
		}
		flags = append(flags, part)
	}
	return flags
}
