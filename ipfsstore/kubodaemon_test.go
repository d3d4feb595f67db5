package ipfsstore_test

import (
	"bytes"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"
	"time"
)

func kuboBinary(t *testing.T) string {
	t.Helper()
	binary := os.Getenv("FLUORO_KUBO")
	if binary == "" {
		t.Skip("skipped: set FLUORO_KUBO to a Kubo `ipfs` binary (tools/kubo) to test against Kubo itself")
	}
	return binary
}

// startKubo runs a daemon without bootstrap peers or routing on loopback.
func startKubo(t *testing.T, binary string) string {
	repo := t.TempDir()
	env := append(os.Environ(), "IPFS_PATH="+repo, "IPFS_TELEMETRY=off")
	configure := func(args ...string) {
		cmd := exec.Command(binary, args...)
		cmd.Env = env
		if out, err := cmd.CombinedOutput(); err != nil {
			t.Fatalf("ipfs %s: %v\n%s", args[0], err, out)
		}
	}
	configure("init", "--empty-repo", "--profile=test")
	configure("config", "Routing.Type", "none")
	configure("config", "--json", "AutoConf.Enabled", "false")
	configure("config", "--json", "DNS.Resolvers", "{}")
	configure("config", "--json", "Bootstrap", "[]")
	daemon := exec.Command(binary, "daemon")
	daemon.Env = env
	var log bytes.Buffer
	daemon.Stdout, daemon.Stderr = &log, &log
	if err := daemon.Start(); err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() {
		daemon.Process.Signal(os.Interrupt)
		daemon.Wait()
	})
	api := filepath.Join(repo, "api")
	deadline := time.After(time.Minute)
	tick := time.NewTicker(50 * time.Millisecond)
	defer tick.Stop()
	for {
		if text, err := os.ReadFile(api); err == nil { // /ip4/127.0.0.1/tcp/PORT
			part := strings.Split(strings.TrimSpace(string(text)), "/")
			if len(part) == 5 {
				return "http://" + part[2] + ":" + part[4]
			}
		}
		select {
		case <-tick.C:
		case <-deadline:
			t.Fatal("the Kubo daemon did not start within a minute")
		}
	}
}
