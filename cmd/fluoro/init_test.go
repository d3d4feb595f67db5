package main

import (
	"bytes"
	"io/fs"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/fluoronet/fluoro/chain/chaintest"
	"github.com/fluoronet/fluoro/home"
	"github.com/fluoronet/fluoro/internal/config"
)

// initialise runs `fluoro init` with answers.
func initialise(t *testing.T, dir, answers string, args ...string) (stdout, stderr string, code int) {
	t.Helper()
	var out, errOut bytes.Buffer
	code = run(t.Context(), append([]string{"init", "--home", dir}, args...), strings.NewReader(answers), &out, &errOut)
	return out.String(), errOut.String(), code
}

func TestInitAsks(t *testing.T) {
	n := chaintest.Start(t)
	dir := filepath.Join(t.TempDir(), "home")
	answers := strings.Join([]string{
		"/nowhere.json", n.File, "ftp://x", "wss://a.example,https://b.example", "0.0.0.0:4001", "/ip4/0.0.0.0/tcp/4001", "", "much", "0.5", "0.0.0.0:1", "127.0.0.1:9464", "",
	}, "\n")
	out, asked, code := initialise(t, dir, answers, "--ask")
	if code != 0 || !strings.Contains(out, "is ready for account 0x") {
		t.Fatalf("exit code %d\n%s\n%s", code, out, asked)
	}
	for _, refusal := range []string{"no such file", "of the scheme ws", "want a multiaddr", "is not an amount of tokens", "only a loopback address"} {
		if !strings.Contains(asked, refusal) {
			t.Errorf("no answer was refused with %q:\n%s", refusal, asked)
		}
	}
	raw, err := os.ReadFile(filepath.Join(dir, home.ConfigName))
	if err != nil {
		t.Fatal(err)
	}
	for _, line := range []string{`rpc = ["wss://a.example", "https://b.example"]`, `listen = ["/ip4/0.0.0.0/tcp/4001"]`, `# peer = `, `least-fee = "0.5"`, `health = "127.0.0.1:9464"`} {
		if !strings.Contains(string(raw), "\n"+line) {
			t.Errorf("config.toml has no line %s", line)
		}
	}
	wantPrivate(t, dir)
	if _, errOut, code := initialise(t, dir, "", "--deployment", n.File); code != 1 || !strings.Contains(errOut, "is there already") {
		t.Errorf("again: exit code %d, %s", code, errOut)
	}
}

// wantPrivate wants nobody else to read or write what is in a home.
func wantPrivate(t *testing.T, dir string) {
	t.Helper()
	err := filepath.WalkDir(dir, func(path string, d fs.DirEntry, err error) error {
		if err != nil {
			return err
		}
		info, err := d.Info()
		if name := d.Name(); err == nil && name != "deployment.json" && info.Mode().Perm()&0o077 != 0 {
			t.Errorf("%s has the mode %v", name, info.Mode())
		}
		return err
	})
	if err != nil {
		t.Error(err)
	}
}

// Every key of the file, commented or not, is one that a command has.
func TestTheConfigThatInitWritesIsUnderstood(t *testing.T) {
	for _, s := range []home.Settings{
		{},
		{RPC: []string{"wss://a.example/key?x=1&y=#2"}, Listen: []string{"/ip4/0.0.0.0/tcp/4001"}, Peers: []string{"/ip4/1.2.3.4/tcp/1/p2p/x"}, DHT: true, LeastFee: "0.5", Health: "127.0.0.1:0"},
	} {
		dir := t.TempDir()
		if err := home.Configure(dir, s); err != nil {
			t.Fatal(err)
		}
		path := filepath.Join(dir, home.ConfigName)
		raw, err := os.ReadFile(path)
		if err != nil {
			t.Fatal(err)
		}
		uncommented := strings.NewReplacer("\n# rpc = ", "\nrpc = ", "\n# listen = ", "\nlisten = ", "\n# peer = ", "\npeer = ", "\n# dht = ", "\ndht = ",
			"\n# log-level = ", "\nlog-level = ", "\n# least-fee = ", "\nleast-fee = ", "\n# health = ", "\nhealth = ", "\n# runners = ", "\nrunners = ",
			"\n# onnxruntime = ", "\nonnxruntime = ").Replace(string(raw))
		if strings.Count(uncommented, "\n# ") >= strings.Count(string(raw), "\n# ") {
			t.Error("nothing was a comment")
		}
		for _, text := range []string{string(raw), uncommented} {
			if err := os.WriteFile(path, []byte(text), 0o600); err != nil {
				t.Fatal(err)
			}
			cmd, _, err := (&app{}).command().Find([]string{"node", "run"})
			if err != nil {
				t.Fatal(err)
			}
			if err := config.Apply(cmd, path, true); err != nil {
				t.Errorf("%v in\n%s", err, text)
			}
			if got, _ := cmd.Flags().GetStringSlice("rpc"); len(s.RPC) > 0 && got[0] != s.RPC[0] {
				t.Errorf("rpc is %q, want %q", got, s.RPC)
			}
		}
		if err := home.Configure(dir, s); err == nil || !strings.Contains(err.Error(), "is there already") {
			t.Errorf("written over: %v", err)
		}
	}
}
