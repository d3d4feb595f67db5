package main

import (
	"bytes"
	"context"
	"encoding/csv"
	"encoding/json"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"github.com/fluoronet/fluoro/chain/chaintest"
	"github.com/fluoronet/fluoro/gateway/watch"
)

// watching is `fluoro study watch` in a process of its own.
func watching(t *testing.T, o operator, g *gatekeeper, dir string) *exec.Cmd {
	t.Helper()
	cmd := exec.CommandContext(t.Context(), os.Args[0], "study", "watch", dir, "--home", o.dir, "--rpc", g.URL, "--only-marked", "--consent", "inference,evaluation")
	cmd.Env = append(os.Environ(), asCommand+"=1")
	if err := cmd.Start(); err != nil {
		t.Fatal(err)
	}
	g.kill = func() { _ = cmd.Process.Kill() }
	return cmd
}

// Killed with its registration in the mempool, the watched folder goes on, once;
// the files stay as they were.
func TestStudyWatchKilledGoesOn(t *testing.T) {
	withRuntime(t)
	n := chaintest.Start(t)
	o, g := newOperator(t, n, 3), newGatekeeper(t, n.HTTPURL)
	dir := t.TempDir()
	raw := named(1)
	if err := os.Mkdir(filepath.Join(dir, patient), 0o700); err != nil {
		t.Fatal(err)
	}
	for name, content := range map[string][]byte{patient + "/image": raw, patient + watch.Marker: nil} {
		if err := os.WriteFile(filepath.Join(dir, name), content, 0o600); err != nil {
			t.Fatal(err)
		}
	}
	g.after = 2
	_ = watching(t, o, g, dir).Wait()
	second := watching(t, o, g, dir)
	moved := filepath.Join(dir, "done", patient)
	soon(t, func() bool { _, err := os.Stat(moved); return err == nil })
	_ = second.Process.Kill()
	_ = second.Wait()

	if have, err := os.ReadFile(filepath.Join(moved, "image")); err != nil || !bytes.Equal(have, raw) {
		t.Errorf("the file was touched, %v", err)
	}
	var r watch.Report
	report, err := os.ReadFile(moved + ".report.json")
	if err != nil || json.Unmarshal(report, &r) != nil || len(r.Contributions) != 1 || bytes.Contains(report, []byte(patient)) {
		t.Errorf("%s, %v", report, err)
	}
	if nonce, err := n.Client.NonceAt(t.Context(), [20]byte(n.Keys[3].Address), nil); err != nil || nonce != 2 || g.sent.Load() != 2 {
		t.Errorf("%d transactions mined, %d sent, %v", nonce, g.sent.Load(), err)
	}
	wantStatement(t, o)
}

// soon waits until something holds.
func soon(t *testing.T, holds func() bool) {
	t.Helper()
	ctx, cancel := context.WithTimeout(t.Context(), time.Minute)
	defer cancel()
	tick := time.NewTicker(20 * time.Millisecond)
	defer tick.Stop()
	for !holds() {
		select {
		case <-ctx.Done():
			t.Fatal("it does not come to hold")
		case <-tick.C:
		}
	}
}

// wantStatement wants an account that earned nothing to be told so, in each form.
func wantStatement(t *testing.T, o operator) {
	t.Helper()
	out, errOut, code := o.try("study", "earnings", "--from", "2020-01-01", "--to", "2100-01-01")
	var s stated
	if err := json.Unmarshal([]byte(out), &s); err != nil || code != 0 || s.Claimable != "0" || s.Totals["emission"] != "0" || s.Block == 0 {
		t.Errorf("exit code %d, %v\n%s%s", code, err, out, errOut)
	}
	var table, plain bytes.Buffer
	if code := run(t.Context(), []string{"study", "earnings", "--csv", "--home", o.dir}, nil, &table, &table); code != 0 {
		t.Errorf("exit code %d: %s", code, &table)
	}
	if rows, err := csv.NewReader(&table).ReadAll(); err != nil || len(rows) != 1 || len(rows[0]) != 7 {
		t.Errorf("%v, %v", rows, err)
	}
	if code := run(t.Context(), []string{"study", "earnings", "--home", o.dir}, nil, &plain, &plain); code != 0 || !strings.Contains(plain.String(), "checked against the RewardPool") {
		t.Errorf("exit code %d: %s", code, &plain)
	}
	o.refused("--from lies after --to", "study", "earnings", "--from", "2026-02-01", "--to", "2026-01-01")
}
