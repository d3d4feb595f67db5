package worker

import (
	"context"
	"errors"
	"os"
	"path/filepath"
	"strings"
	"testing"
)

// An errand stands behind the walls of a worker, and may read what it names.
func TestErrand(t *testing.T) {
	exe, err := os.Executable()
	if err != nil {
		t.Fatal(err)
	}
	secret := filepath.Join(t.TempDir(), "secret")
	if err := os.WriteFile(secret, []byte("x"), 0o600); err != nil {
		t.Fatal(err)
	}
	e := Errand{Command: []string{exe, ProbeArgument, secret, "127.0.0.1:1"}, Memory: 1 << 30}
	said := func() string {
		t.Helper()
		out, err := e.Run(t.Context(), nil, 1<<10)
		if err != nil {
			t.Fatal(err)
		}
		return string(out)
	}
	s := newSpawner(e.Command)
	s.close()
	if s.landlock > 0 {
		if got := said(); !strings.Contains(got, "read: refused") || !strings.Contains(got, "dial: refused") {
			t.Errorf("said %q", got)
		}
	}
	e.Readable = []string{secret}
	if got := said(); !strings.Contains(got, "read: done") || !strings.Contains(got, "write: refused") || !strings.Contains(got, "environment: refused") {
		t.Errorf("said %q", got)
	}
	if _, err := e.Run(t.Context(), nil, 3); !errors.Is(err, errOutput) {
		t.Errorf("error is %v, want errOutput", err)
	}
}

func TestErrandTalks(t *testing.T) {
	out, err := Errand{Command: []string{"/usr/bin/cat"}}.Run(t.Context(), []byte("hello"), 10)
	if err != nil || string(out) != "hello" {
		t.Errorf("%q, %v", out, err)
	}
	if _, err := (Errand{Command: []string{"/usr/bin/cat", "/missing"}}).Run(t.Context(), nil, 10); err == nil || !strings.Contains(err.Error(), "/missing") {
		t.Errorf("error is %v, want cat's own words", err)
	}
	ctx, cancel := context.WithCancel(t.Context())
	cancel()
	if _, err := (Errand{Command: []string{"/usr/bin/tail", "-f", "/dev/null"}}).Run(ctx, nil, 10); !errors.Is(err, context.Canceled) {
		t.Errorf("error is %v, want Canceled", err)
	}
}
