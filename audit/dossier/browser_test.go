package dossier

import (
	"encoding/json"
	"os/exec"
	"path/filepath"
	"testing"

	"github.com/fluoronet/fluoro/internal/testkit"
)

// A browser finds nothing wrong with the page: axe-core, the console, a policy
// that was broken, a request, a page wider than a phone.
func TestABrowserFindsNothing(t *testing.T) {
	b := testkit.FindBrowser(t)
	dir := filepath.Join(t.TempDir(), "report")
	d := sample(t)
	d.Results = d.Results[:20]
	d.Evaluations[1].Findings[0].Evidence = d.Evaluations[1].Findings[0].Evidence[:20]
	if err := d.Write(dir); err != nil {
		t.Fatal(err)
	}
	out, err := exec.CommandContext(t.Context(), b.Node, filepath.Join("testdata", "look.mjs"), b.Modules, b.Chromium, "file://"+filepath.Join(dir, "index.html")).Output()
	if err != nil {
		t.Fatalf("%v: %s", err, out)
	}
	var found []string
	if err := json.Unmarshal(out, &found); err != nil {
		t.Fatalf("%v: %.300s", err, out)
	}
	for _, f := range found {
		t.Error(f)
	}
}
