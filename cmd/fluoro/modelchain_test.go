package main

import (
	"bytes"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/fluoronet/fluoro/chain/chaintest"
	"github.com/fluoronet/fluoro/internal/testkit"
	"github.com/fluoronet/fluoro/internal/testnet"
	"github.com/fluoronet/fluoro/models/modelstest"
	"github.com/fluoronet/fluoro/models/ort"
)

// Nothing is published, and no token moves, before somebody who has seen the
// cost says yes.
func TestPublishSaysWhatItCostsAndAsks(t *testing.T) {
	t.Setenv(ort.LibraryEnv, modelstest.Library(t))
	n := chaintest.Start(t)
	o := newOperator(t, n, 3)
	n.Tokens(t, n.Keys[3].Address, 100)
	dir := modelstest.Package(t, "mean", nil)
	publish := func(answers string, more ...string) (string, string, int) {
		var out, errOut bytes.Buffer
		args := append([]string{"model", "publish", dir, "--home", o.dir, "--fee", "2", "--fund", "11", "--quorum", "2", "--committee", "3"}, more...)
		code := run(t.Context(), args, strings.NewReader(answers), &out, &errOut)
		return out.String(), errOut.String(), code
	}
	for name, c := range map[string]struct {
		answers, says string
		code          int
	}{
		"no":               {"n\n", "not published", 1},
		"nothing":          {"\n", "not published", 1},
		"end of the input": {"", "--yes publishes without a question", 2},
	} {
		out, asked, code := publish(c.answers)
		if code != c.code || out != "" || !strings.Contains(asked, c.says) || !strings.Contains(asked, "with 11 FLU it pays 5 studies") ||
			!strings.Contains(asked, "2 FLU a study, shared by those who agree: 1 FLU each for 2, 0.666666666666666666 for 3") || !strings.Contains(asked, "gwei") {
			t.Errorf("%s: exit code %d\n%s\n%s", name, code, out, asked)
		}
	}
	if list, err := n.Client.Latest().Models(t.Context()); err != nil || len(list) != 0 {
		t.Fatalf("%v, %v were published without a yes", list, err)
	}
	if out, asked, code := publish("y\n"); code != 0 || !strings.Contains(out, "is published") {
		t.Fatalf("exit code %d\n%s\n%s", code, out, asked)
	}
	if out, asked, code := publish("", "--yes"); code != 0 || !strings.Contains(asked, "is published already; this funds") || !strings.Contains(asked, "with 22 FLU it pays 11 studies") {
		t.Errorf("again: exit code %d\n%s\n%s", code, out, asked)
	}
	list, err := n.Client.Latest().Models(t.Context())
	if err != nil || len(list) != 1 || formatTokens(list[0].Escrow) != "22" {
		t.Errorf("%+v, %v", list, err)
	}
	if _, asked, code := publish("", "--yes", "--fund", "1000"); code != 1 || !strings.Contains(asked, "too few tokens") && !strings.Contains(asked, "tokens") {
		t.Errorf("more than there is: exit code %d, %s", code, asked)
	}
}

// A MONAI bundle becomes a package; what has no place in one is listed.
func TestModelImport(t *testing.T) {
	root, bundle := testkit.Root(t), filepath.Join(t.TempDir(), "bundle")
	for from, to := range map[string]string{
		"models/monai/testdata/metadata.json": "configs/metadata.json", "models/monai/testdata/inference.json": "configs/inference.json",
		"models/zoo/brain-gwm/model.onnx": "models/model.onnx",
	} {
		raw, err := os.ReadFile(filepath.Join(root, from))
		testnet.Must(t, err)
		modelstest.Write(t, bundle, to, raw)
	}
	dir := filepath.Join(t.TempDir(), "package")
	out, errOut, code := here(t, "", "model", "import", bundle, "--out", dir, "--license", "MIT")
	if code != 0 || !strings.Contains(out, "finding  whiteMatterVolume") || !strings.Contains(out, "UNMAPPED inferer: ") || !strings.Contains(out, "UNMAPPED preprocessing: ") {
		t.Fatalf("exit code %d\n%s%s", code, out, errOut)
	}
	card, err := os.ReadFile(filepath.Join(dir, "MODEL_CARD.md"))
	if err != nil || !strings.Contains(string(card), "TODO: decide what to do about preprocessing: ") {
		t.Errorf("%v, the card says\n%s", err, card)
	}
	if _, errOut, code := here(t, "", "model", "import", dir, "--out", dir+"2"); code != 1 || !strings.Contains(errOut, "is no MONAI bundle") {
		t.Errorf("no bundle: exit code %d, %s", code, errOut)
	}
}
