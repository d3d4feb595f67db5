package main

import (
	"encoding/json"
	"net"
	"net/http"
	"net/http/httptest"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/fluoronet/fluoro/chain"
	"github.com/fluoronet/fluoro/chain/chaintest"
	"github.com/fluoronet/fluoro/chain/devnet"
	"github.com/fluoronet/fluoro/home"
	"github.com/fluoronet/fluoro/internal/testnet"
	"github.com/fluoronet/fluoro/models/modelstest"
	"github.com/fluoronet/fluoro/models/ort"
	"github.com/fluoronet/fluoro/node/doctor"
)

// examine runs `fluoro doctor` on a home and returns the findings by check.
func examine(t *testing.T, o operator, args ...string) (map[string]doctor.Finding, int) {
	t.Helper()
	out, errOut, code := o.try(append([]string{"doctor"}, args...)...)
	findings := map[string]doctor.Finding{}
	for dec := json.NewDecoder(strings.NewReader(out)); dec.More(); {
		var f doctor.Finding
		if err := dec.Decode(&f); err != nil {
			t.Fatalf("%v\n%s%s", err, out, errOut)
		}
		findings[f.Check] = f
		if f.Verdict == doctor.Warn || f.Verdict == doctor.Fail {
			if f.Mend == "" {
				t.Errorf("%+v says nothing of how to mend it", f)
			}
		}
	}
	if len(findings) == 0 {
		t.Fatalf("no findings, exit code %d: %s", code, errOut)
	}
	return findings, code
}

func want(t *testing.T, findings map[string]doctor.Finding, verdicts map[string]doctor.Verdict) {
	t.Helper()
	for check, verdict := range verdicts {
		if f := findings[check]; f.Verdict != verdict {
			t.Errorf("%s: %+v, want %s", check, f, verdict)
		}
	}
}

func TestDoctorOfAHealthyHome(t *testing.T) {
	t.Setenv(ort.LibraryEnv, modelstest.Library(t))
	w := testnet.New(t)
	o := newOperator(t, w.Network, 3)
	w.Tokens(t, w.Keys[3].Address, 2000)
	o.do("node", "register", "--stake", "1500")
	w.Mean(t)
	findings, code := examine(t, o, "--listen", "/ip4/127.0.0.1/tcp/0", "--peer", w.Peer.Addrs()[0])
	want(t, findings, map[string]doctor.Verdict{
		"home": doctor.OK, "permissions": doctor.OK, "keys": doctor.OK, "codecs": doctor.OK, "endpoints": doctor.OK, "contracts": doctor.OK,
		"gas": doctor.OK, "registration": doctor.OK, "signer": doctor.OK, "ports": doctor.OK, "IPFS peers": doctor.OK, "IPFS fetch": doctor.OK,
		"index": doctor.OK, "outbox": doctor.OK,
	})
	if len(findings) != 19 || code != 0 {
		t.Errorf("%d checks, exit code %d: %+v", len(findings), code, findings)
	}
	if v := findings["ONNX Runtime"].Verdict; v != doctor.OK && v != doctor.Warn {
		t.Errorf("%+v", findings["ONNX Runtime"])
	}
}

func TestDoctorFindsWhatIsWrong(t *testing.T) {
	t.Setenv(ort.LibraryEnv, filepath.Join(t.TempDir(), "nowhere"))
	n := chaintest.Start(t)
	o := newOperator(t, n, 3)
	busy, err := net.Listen("tcp", "127.0.0.1:0")
	testnet.Must(t, err)
	defer busy.Close()
	port := busy.Addr().(*net.TCPAddr).String()
	testnet.Must(t, os.Chmod(filepath.Join(o.dir, "passphrase"), 0o644))
	_, host, _ := strings.Cut(port, ":")
	findings, code := examine(t, o, "--listen", "/ip4/127.0.0.1/tcp/"+host, "--peer", "/ip4/127.0.0.1/tcp/1/p2p/12D3KooWEyoppNCUx8Yx66oV9fJnriXwCcXwDDUA2kj6vnc6iDEp")
	want(t, findings, map[string]doctor.Verdict{
		"permissions": doctor.Fail, "ONNX Runtime": doctor.Fail, "endpoints": doctor.OK, "registration": doctor.Fail, "signer": doctor.Skipped,
		"ports": doctor.Fail, "IPFS peers": doctor.Fail, "IPFS fetch": doctor.Skipped,
	})
	if code != 1 {
		t.Errorf("exit code %d", code)
	}
	// A key that signs but is another home's.
	n.Tokens(t, n.Keys[3].Address, 2000)
	o.do("node", "register")
	testnet.Must(t, os.RemoveAll(filepath.Join(o.dir, "signers")))
	findings, _ = examine(t, o)
	want(t, findings, map[string]doctor.Verdict{"registration": doctor.Fail})
	testnet.Must(t, os.WriteFile(filepath.Join(o.dir, "passphrase"), []byte("another\n"), 0o600))
	testnet.Must(t, os.Chmod(filepath.Join(o.dir, "passphrase"), 0o600))
	findings, _ = examine(t, o)
	want(t, findings, map[string]doctor.Verdict{"keys": doctor.Fail, "permissions": doctor.OK})
}

// A chain that is away, is another, or was made anew.
func TestDoctorOfTheChain(t *testing.T) {
	n := chaintest.Start(t)
	o := newOperator(t, n, 3)
	other, err := devnet.Start(t.Context(), devnet.Config{ChainID: 4242})
	testnet.Must(t, err)
	t.Cleanup(func() { testnet.Must(t, other.Close()) })
	bare, err := devnet.Start(t.Context(), devnet.Config{})
	testnet.Must(t, err)
	t.Cleanup(func() { testnet.Must(t, bare.Close()) })
	down := httptest.NewServer(http.NotFoundHandler())
	down.Close()
	for name, c := range map[string]struct{ url, says string }{
		"away":      {down.URL, "unreachable"},
		"another":   {other.HTTPURL, "chain 4242"},
		"made anew": {bare.HTTPURL, "not on this chain"},
	} {
		findings, code := examine(t, o, "--rpc", c.url)
		if f := findings["endpoints"]; f.Verdict != doctor.Fail || !strings.Contains(f.Found, c.says) || code != 1 {
			t.Errorf("%s: %+v", name, f)
		}
		want(t, findings, map[string]doctor.Verdict{"contracts": doctor.Skipped, "clock": doctor.Skipped, "gas": doctor.Skipped, "registration": doctor.Skipped})
	}
	findings, _ := examine(t, o, "--rpc", n.HTTPURL, "--rpc", down.URL)
	want(t, findings, map[string]doctor.Verdict{"endpoints": doctor.Warn, "contracts": doctor.OK})

	// Another schedule than the contracts'.
	file := filepath.Join(o.dir, chain.DeploymentName)
	d := n.Deployment
	d.Clock.Schedule.CommitBlocks++
	testnet.Must(t, d.Save(file))
	findings, _ = examine(t, o)
	want(t, findings, map[string]doctor.Verdict{"contracts": doctor.Fail})
}

// Nothing that opens a key, or an endpoint, is printed.
func TestDoctorPrintsNoSecret(t *testing.T) {
	n := chaintest.Start(t)
	o := newOperator(t, n, 3)
	passphrase, err := os.ReadFile(filepath.Join(o.dir, "passphrase"))
	testnet.Must(t, err)
	testnet.Must(t, home.Configure(o.dir, home.Settings{RPC: []string{"https://user:hunter2@127.0.0.1:1/v3/APIKEY", n.HTTPURL}}))
	for _, args := range [][]string{{"doctor"}, {"doctor", "--log-level", "debug"}} {
		out, errOut, _ := o.try(args...)
		for _, secret := range []string{strings.TrimSpace(string(passphrase)), "hunter2", "APIKEY"} {
			if strings.Contains(out+errOut, secret) {
				t.Errorf("%v prints %q:\n%s%s", args, secret, out, errOut)
			}
		}
	}
}
