package main

import (
	"bufio"
	"bytes"
	"encoding/json"
	"io"
	"maps"
	"net/http"
	"net/http/httptest"
	"net/http/httputil"
	"net/url"
	"os"
	"os/exec"
	"slices"
	"strings"
	"sync/atomic"
	"testing"

	"github.com/fluoronet/fluoro/chain"
	"github.com/fluoronet/fluoro/chain/chaintest"
	"github.com/fluoronet/fluoro/home"
	"github.com/fluoronet/fluoro/imaging/dcmtest"
	"github.com/fluoronet/fluoro/ipfsstore"
	"github.com/fluoronet/fluoro/study"
)

// gatekeeper stands between a command and the chain, and calls kill around the
// transactions that the command sends.
type gatekeeper struct {
	*httptest.Server
	sent   atomic.Int32
	before int32 // number of the transaction that is not passed on any more
	after  int32 // number of that whose answer does not come back
	kill   func()
}

func newGatekeeper(t *testing.T, chainURL string) *gatekeeper {
	t.Helper()
	target, err := url.Parse(chainURL)
	if err != nil {
		t.Fatal(err)
	}
	g := &gatekeeper{kill: func() {}}
	proxy := httputil.NewSingleHostReverseProxy(target)
	g.Server = httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		body, err := io.ReadAll(r.Body)
		if err != nil {
			return // the command is gone
		}
		r.Body = io.NopCloser(bytes.NewReader(body))
		if !bytes.Contains(body, []byte("eth_sendRawTransaction")) {
			proxy.ServeHTTP(w, r)
			return
		}
		n := g.sent.Add(1)
		if n == g.before {
			g.kill()
			return
		}
		answer := httptest.NewRecorder()
		proxy.ServeHTTP(answer, r)
		if n == g.after {
			g.kill()
			return
		}
		maps.Copy(w.Header(), answer.Header())
		w.WriteHeader(answer.Code)
		_, _ = w.Write(answer.Body.Bytes())
	}))
	t.Cleanup(g.Close)
	return g
}

// adding is `fluoro study add` in a process of its own, killed by SIGKILL when
// it comes to a step, or by its gatekeeper.
func adding(t *testing.T, o operator, g *gatekeeper, input, killAt string) (code int, out string) {
	t.Helper()
	cmd := exec.CommandContext(t.Context(), os.Args[0], "study", "add", input, "--home", o.dir, "--rpc", g.URL, "--label", "SCT:233604007=1")
	cmd.Env = append(os.Environ(), asCommand+"=1")
	steps, err := cmd.StderrPipe()
	if err != nil {
		t.Fatal(err)
	}
	var stdout bytes.Buffer
	cmd.Stdout = &stdout
	if err := cmd.Start(); err != nil {
		t.Fatal(err)
	}
	g.kill = func() { _ = cmd.Process.Kill() }
	var told strings.Builder
	for lines := bufio.NewScanner(steps); lines.Scan(); {
		told.WriteString(lines.Text() + "\n")
		if killAt != "" && lines.Text() == killAt {
			_ = cmd.Process.Kill()
		}
	}
	_ = cmd.Wait()
	return cmd.ProcessState.ExitCode(), stdout.String() + told.String()
}

// Killed at any step, the same command again goes on: two transactions in all,
// one registration, one bundle, one label.
func TestStudyAddKilledAnywhereGoesOn(t *testing.T) {
	withRuntime(t)
	n := chaintest.Start(t)
	for i, c := range []struct {
		name          string
		step          string
		before, after int32
		lost          int32 // transactions that the gatekeeper saw and the chain did not
	}{
		{name: "in de-identification", step: "de-identify"},
		{name: "in the PHI gate", step: "look for identifying information"},
		{name: "hashing", step: "hash pixels"},
		{name: "before the import", step: "import into IPFS"},
		{name: "at the announcement", step: "announce, and wait for a block"},
		{name: "announcing, nothing sent", before: 1, lost: 1},
		{name: "announcing, sent", after: 1},
		{name: "announced", step: "register, and wait for a block"},
		{name: "registering, nothing sent", before: 2, lost: 1},
		{name: "registering, sent", after: 2},
		{name: "registered", step: "serve"},
	} {
		t.Run(c.name, func(t *testing.T) {
			o, g := newOperator(t, n, i+1), newGatekeeper(t, n.HTTPURL)
			input := dcmtest.Write(t, dcmtest.CR(2, 2, []uint16{uint16(i), 1, 2, 3}))[0]
			g.before, g.after = c.before, c.after
			if code, out := adding(t, o, g, input, c.step); code != -1 {
				t.Fatalf("it ended by itself:\n%s", out)
			}
			if code, out := adding(t, o, g, input, ""); code != 0 {
				t.Fatalf("the second call: exit code %d\n%s", code, out)
			}
			wantOnce(t, n, o, n.Keys[i+1].Address)
			if got := g.sent.Load() - c.lost; got != 2 {
				t.Errorf("%d transactions were sent, not 2", got)
			}
			if code, out := adding(t, o, g, input, ""); code != 0 || !strings.Contains(out, "registered before") {
				t.Errorf("a third call: exit code %d\n%s", code, out)
			}
			if got := g.sent.Load() - c.lost; got != 2 {
				t.Errorf("the third call sent %d transactions", got-2)
			}
		})
	}
}

// wantOnce wants one registration by the account, as its label says, one bundle
// served, and the label.
func wantOnce(t *testing.T, n *chaintest.Network, o operator, account chain.Address) {
	t.Helper()
	all, err := n.Client.Latest().Studies(t.Context())
	if err != nil {
		t.Fatal(err)
	}
	all = slices.DeleteFunc(all, func(s chain.Study) bool { return s.Contributor != account })
	if len(all) != 1 {
		t.Fatalf("%d registrations", len(all))
	}
	if nonce, err := n.Client.NonceAt(t.Context(), [20]byte(account), nil); err != nil || nonce != 2 {
		t.Errorf("%d transactions of the account are mined, %v", nonce, err)
	}
	peer, err := ipfsstore.OpenPeer(t.Context(), ipfsstore.PeerConfig{Dir: o.dir + "/ipfs"})
	if err != nil {
		t.Fatal(err)
	}
	defer peer.Close()
	served, err := peer.Released(t.Context())
	if err != nil || !slices.Equal(served, []study.CID{all[0].CID}) {
		t.Errorf("served %v, registered %s, %v", served, all[0].CID, err)
	}
	h, err := home.Open(o.dir)
	if err != nil {
		t.Fatal(err)
	}
	raw, err := os.ReadFile(h.LabelsDir() + "/" + all[0].ID.String() + ".json")
	var kept struct{ Label string }
	if err != nil || json.Unmarshal(raw, &kept) != nil || kept.Label != "SCT:233604007=1" {
		t.Errorf("label %s, %v", raw, err)
	}
}
