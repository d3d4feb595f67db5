package worker

import (
	"bytes"
	"net"
	"os"
	"path/filepath"
	"strings"
	"testing"
)

// The walls hold against a program that tries: the test binary itself, started
// as a worker is, with an argument that makes it try (see Probe).
func TestWalls(t *testing.T) {
	exe, err := os.Executable()
	if err != nil {
		t.Fatal(err)
	}
	secret := filepath.Join(t.TempDir(), "secret")
	if err := os.WriteFile(secret, []byte("x"), 0o600); err != nil {
		t.Fatal(err)
	}
	listener, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	defer listener.Close()
	t.Setenv("FLUORO_SECRET", "x")
	s := newSpawner([]string{exe, ProbeArgument, secret, listener.Addr().String()}, exe)
	defer s.close()
	if s.landlock == 0 {
		t.Skipf("skipped: %v", s.refused)
	}
	said := probe(t, s)
	for _, wall := range []string{"read", "write", "environment", "signal"} {
		if !strings.Contains(said, wall+": refused") {
			t.Errorf("no wall against %s: %s", wall, said)
		}
	}
	if s.namespaces.Load() || s.landlock >= 4 {
		if !strings.Contains(said, "dial: refused") {
			t.Errorf("no wall against the network: %s", said)
		}
	}
	// The thread that starts workers is confined, the rest of us is not.
	if _, err := os.ReadFile(secret); err != nil {
		t.Errorf("the parent is confined: %v", err)
	}
}

// Where the kernel refuses namespaces a worker starts without them.
func TestStartsWithoutNamespaces(t *testing.T) {
	exe, err := os.Executable()
	if err != nil {
		t.Fatal(err)
	}
	s := newSpawner([]string{exe, ProbeArgument, "/etc/hostname", "127.0.0.1:1"}, exe)
	defer s.close()
	s.namespaces.Store(false)
	if said := probe(t, s); !strings.Contains(said, "environment: refused") {
		t.Errorf("said %q", said)
	}
}

func probe(t *testing.T, s *spawner) string {
	t.Helper()
	in, out, err := os.Pipe()
	if err != nil {
		t.Fatal(err)
	}
	defer in.Close()
	null, err := os.Open(os.DevNull)
	if err != nil {
		t.Fatal(err)
	}
	defer null.Close()
	cmd, err := s.start([3]*os.File{null, out, out})
	out.Close()
	if err != nil {
		t.Fatal(err)
	}
	var said bytes.Buffer
	if _, err := said.ReadFrom(in); err != nil {
		t.Fatal(err)
	}
	if err := cmd.Wait(); err != nil {
		t.Fatalf("%v: %s", err, said.String())
	}
	return said.String()
}
