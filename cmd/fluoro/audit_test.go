package main

import (
	"bytes"
	"context"
	"encoding/json"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/fluoronet/fluoro/attest"
	"github.com/fluoronet/fluoro/audit"
	"github.com/fluoronet/fluoro/audit/alert"
	"github.com/fluoronet/fluoro/audit/lineage"
	"github.com/fluoronet/fluoro/internal/testnet"
	"github.com/fluoronet/fluoro/models/modelstest"
	"github.com/fluoronet/fluoro/study"
)

// What an auditor asks about one task, and a report of all of it.
func TestAuditsOfOneResult(t *testing.T) {
	w := testnet.New(t)
	id := finalResult(t, w, w.Image(4), map[string][]byte{"record.json": []byte("{}")})
	model := modelOf(t, w, "mean")
	testnet.Must(t, w.Peer.Release(t.Context(), study.CID(model)))
	task := attest.TaskID(id, model).String()
	peer := []string{"--peer", w.Peer.Addrs()[0]}
	o := newOperator(t, w.Network, 3)

	o.refused("NODE is", append([]string{"audit", "check", task, "0"}, peer...)...)
	o.refused("not on the chain", append([]string{"audit", "check", task, "9"}, peer...)...)
	out, errOut, code := o.try(append([]string{"audit", "check", task, "1"}, peer...)...)
	var checked audit.ResultReport
	if err := json.Unmarshal([]byte(out), &checked); err != nil || code == 0 || checked.Mismatches != 1 || checked.Missing != 0 {
		t.Fatalf("exit code %d, %v, %d mismatches, %d missing\n%s%s", code, err, checked.Mismatches, checked.Missing, out, errOut)
	}
	for _, c := range checked.Checks {
		if (c.Outcome == audit.Mismatch) != (c.Name == "sealed") {
			t.Errorf("%+v", c)
		}
	}

	o.refused("--format is", append([]string{"audit", "provenance", task, "--format", "pdf"}, peer...)...)
	for format, want := range map[string]string{"json": `"wasGeneratedBy"`, "dot": "digraph", "svg": "<svg"} {
		out, errOut, code := o.try(append([]string{"audit", "provenance", task, "--format", format}, peer...)...)
		if code != 0 || !strings.Contains(out, want) {
			t.Errorf("%s: exit code %d\n%.300s%s", format, code, out, errOut)
		}
		if format == "json" && json.Unmarshal([]byte(out), &lineage.Graph{}) != nil {
			t.Errorf("no JSON: %.300s", out)
		}
	}

	dir := filepath.Join(t.TempDir(), "report")
	if out, errOut, code := o.try(append([]string{"audit", "report", "--out", dir, "--study", id.String()}, peer...)...); code != 0 || !strings.Contains(out, `"sound":false`) {
		t.Errorf("exit code %d\n%s%s", code, out, errOut)
	}
	if page, err := os.ReadFile(filepath.Join(dir, "index.html")); err != nil || !bytes.Contains(page, []byte(task)) {
		t.Errorf("%d bytes, %v", len(page), err)
	}
	o.refused("is there already", append([]string{"audit", "report", "--out", dir}, peer...)...)
}

// modelOf is the id of a test model's package.
func modelOf(t *testing.T, w *testnet.World, name string) study.Hash {
	t.Helper()
	c, err := w.Peer.AddDir(t.Context(), modelstest.Package(t, name, nil))
	testnet.Must(t, err)
	return study.Hash(c)
}

// firstLine ends a command when it has printed a line.
type firstLine struct {
	bytes.Buffer
	enough context.CancelFunc
}

func (f *firstLine) Write(p []byte) (int, error) {
	defer f.enough()
	return f.Buffer.Write(p)
}

// A watch that is stopped and started again goes on where it was.
func TestAuditWatchGoesOn(t *testing.T) {
	w := testnet.New(t)
	o := newOperator(t, w.Network, 3)
	o.refused("--window", "audit", "watch", "--window", "1")
	for i, name := range []string{"mean", "nan"} {
		model := w.Model(t, modelstest.Package(t, name, nil))
		_, err := w.By.RecallModel(t.Context(), model, uint16(i+1))
		testnet.Must(t, err)
		ctx, stop := context.WithCancel(t.Context())
		out := &firstLine{enough: stop}
		var errOut bytes.Buffer
		code := run(ctx, []string{"audit", "watch", "--home", o.dir, "--json"}, strings.NewReader(""), out, &errOut)
		var a alert.Alert
		if err := json.Unmarshal(out.Bytes(), &a); err != nil || code != 0 || a.Kind != alert.Recall || a.Model != model.String() {
			t.Errorf("exit code %d, %v\n%s%s", code, err, out, &errOut)
		}
	}
}
