package main

import (
	"encoding/json"
	"path/filepath"
	"strings"
	"testing"

	"github.com/fluoronet/fluoro/internal/testnet"
	"github.com/fluoronet/fluoro/models"
	"github.com/fluoronet/fluoro/models/compare"
	"github.com/fluoronet/fluoro/models/modelstest"
	"github.com/fluoronet/fluoro/study"
)

// Two folders, and two published models of a real network.
func TestModelDiff(t *testing.T) {
	change := func(m *models.Manifest) { m.Version, m.Findings[0].Tolerance = "2.0.0", 0.5 }
	first, second := modelstest.Package(t, "mean", nil), modelstest.Package(t, "mean", change)
	out, errOut, code := here(t, "", "model", "diff", first, second)
	if code != 0 || !strings.Contains(out, "findings[meanValue].tolerance  0.01     0.5") || !strings.Contains(out, `"2.0.0"`) {
		t.Errorf("exit code %d\n%s%s", code, out, errOut)
	}
	if out, _, code := here(t, "", "model", "diff", first, first); code != 0 || !strings.Contains(out, "are the same") {
		t.Errorf("exit code %d, %s", code, out)
	}
	if _, errOut, code := here(t, "", "model", "diff", first, filepath.Join(first, "none")); code != 2 || !strings.Contains(errOut, "is no folder") {
		t.Errorf("exit code %d, %s", code, errOut)
	}

	w := testnet.New(t)
	o := newOperator(t, w.Network, 3)
	a, b := w.Model(t, first), w.Model(t, second)
	out, errOut, code = o.try("model", "diff", a.String(), study.CID(b).String(), "--peer", w.Peer.Addrs()[0])
	var r struct {
		Same    bool
		Changes []compare.Change
	}
	if err := json.Unmarshal([]byte(out), &r); err != nil || code != 0 || r.Same || len(r.Changes) != 2 {
		t.Errorf("exit code %d, %v\n%s%s", code, err, out, errOut)
	}
}
