package chain_test

import (
	"context"
	"errors"
	"io"
	"net/http"
	"net/http/httptest"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/fluoronet/fluoro/chain"
	"github.com/fluoronet/fluoro/chain/chaintest"
	"github.com/fluoronet/fluoro/chain/devnet"
)

// someDeployment is well-formed and nowhere.
func someDeployment() chain.Deployment {
	at := func(i byte) chain.Address { return chain.Address{19: i} }
	return chain.Deployment{
		Schema: chain.DeploymentSchema, ChainID: 1337, Block: 2, Policy: chain.PolicyOpen,
		Clock:     chain.Clock{Schedule: chain.DefaultSchedule(), Genesis: 9},
		Contracts: chain.Contracts{Token: at(1), Nodes: at(2), Models: at(3), Studies: at(4), Ledger: at(5), Pool: at(6), Manager: at(7), Admission: at(8), Court: at(9)},
	}
}

func serve(t *testing.T, h http.HandlerFunc) string {
	t.Helper()
	s := httptest.NewServer(h)
	t.Cleanup(s.Close)
	return s.URL
}

func TestDialRefusesWhatIsNotTheChain(t *testing.T) {
	answer := func(contentType, body string) http.HandlerFunc {
		return func(w http.ResponseWriter, _ *http.Request) {
			w.Header().Set("Content-Type", contentType)
			_, _ = io.WriteString(w, body)
		}
	}
	status := func(code int) http.HandlerFunc {
		return func(w http.ResponseWriter, _ *http.Request) {
			w.WriteHeader(code)
			_, _ = io.WriteString(w, strings.Repeat("<html>a long page</html>", 1000))
		}
	}
	endless := func(w http.ResponseWriter, _ *http.Request) {
		_, _ = io.WriteString(w, `{"jsonrpc":"2.0","id":1,"result":"0x`)
		zeros := []byte(strings.Repeat("0", 1<<20))
		for range 2 * chain.MaxAnswerBytes >> 20 {
			if _, err := w.Write(zeros); err != nil {
				return // the client has had enough
			}
		}
	}
	down := httptest.NewServer(nil)
	down.Close()
	empty, err := devnet.Start(t.Context(), devnet.Config{})
	if err != nil {
		t.Fatal(err)
	}
	defer func() { _ = empty.Close() }()

	for name, test := range map[string]struct {
		url  string
		want error
		says string
	}{
		"down":           {down.URL, chain.ErrUnreachable, "start the chain"},
		"websocket down": {strings.Replace(down.URL, "http", "ws", 1), chain.ErrUnreachable, "start the chain"},
		"other chain":    {serve(t, answer("application/json", `{"jsonrpc":"2.0","id":1,"result":"0x5"}`)), chain.ErrWrongChain, "serves chain 5, the deployment is on chain 1337"},
		"no contracts":   {empty.HTTPURL, chain.ErrNoContracts, "no FluoroToken at 0x0000000000000000000000000000000000000001"},
		"over websocket": {empty.WSURL, chain.ErrNoContracts, "no FluoroToken"},
		"html":           {serve(t, answer("text/html", "<html>Welcome</html>")), chain.ErrAnswer, `"text/html", not JSON-RPC`},
		"empty":          {serve(t, answer("application/json", "")), chain.ErrAnswer, "empty"},
		"not json-rpc":   {serve(t, answer("application/json", `{"hello":"world"}`)), chain.ErrUnreachable, ""},
		"huge":           {serve(t, endless), chain.ErrTooLarge, "larger than"},
		"server error":   {serve(t, status(502)), chain.ErrUnreachable, "HTTP 502"},
		"forbidden":      {serve(t, status(403)), chain.ErrAnswer, "HTTP 403"},
		"not a url":      {"localhost:8545", nil, "want a URL"},
		"file":           {"file:///etc/passwd", nil, "want a URL"},
	} {
		t.Run(name, func(t *testing.T) {
			c, err := chain.Dial(t.Context(), someDeployment(), test.url)
			if err == nil {
				c.Close()
				t.Fatal("it was taken")
			}
			if test.want != nil && !errors.Is(err, test.want) || !strings.Contains(err.Error(), test.says) {
				t.Errorf("got %v; want %v that says %q", err, test.want, test.says)
			}
			if len(err.Error()) > 400 || strings.Contains(err.Error(), "long page") {
				t.Errorf("the error repeats the answer: %.200s", err)
			}
		})
	}
}

func TestErrorsKeepTheKeyOfAnURL(t *testing.T) {
	down := httptest.NewServer(nil)
	down.Close()
	forbidden := serve(t, func(w http.ResponseWriter, _ *http.Request) { w.WriteHeader(401) })
	for _, u := range []string{down.URL, strings.Replace(down.URL, "http", "ws", 1), forbidden} {
		_, err := chain.Dial(t.Context(), someDeployment(), u+"/v3/s3cret?key=s3cret")
		if err == nil || strings.Contains(err.Error(), "s3cret") {
			t.Errorf("got %v", err)
		}
	}
}

func TestOneEndpointOfSeveralIsEnough(t *testing.T) {
	n := chaintest.Start(t)
	proxied := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		req, _ := http.NewRequestWithContext(r.Context(), r.Method, n.HTTPURL, r.Body)
		req.Header.Set("Content-Type", "application/json")
		resp, err := http.DefaultClient.Do(req)
		if err != nil {
			return
		}
		defer func() { _ = resp.Body.Close() }()
		_, _ = io.Copy(w, resp.Body)
	}))
	defer http.DefaultClient.CloseIdleConnections()
	down := httptest.NewServer(nil)
	down.Close()
	c, err := chain.Dial(t.Context(), n.Deployment, down.URL, proxied.URL, n.HTTPURL)
	if err != nil {
		t.Fatal(err)
	}
	defer c.Close()
	must[chain.Block](t)(c.Head(t.Context()))
	proxied.Close()
	must[chain.Block](t)(c.Head(t.Context()))
}

func TestClientSurvivesTheDevnetsRestart(t *testing.T) {
	cfg := devnet.Config{DataDir: t.TempDir()}
	n := chaintest.StartWith(t, cfg)
	must[chain.Registration](t)(n.Transactor(n.Account(t)).RegisterStudy(t.Context(), newStudy(1)))
	head := must[chain.Block](t)(n.Client.Head(t.Context()))
	if err := n.Close(); err != nil {
		t.Fatal(err)
	}
	if _, err := n.Client.Head(t.Context()); !errors.Is(err, chain.ErrUnreachable) {
		t.Errorf("while it is down: %v", err)
	}
	cfg.Port = port(t, n.HTTPURL)
	again, err := devnet.Start(t.Context(), cfg)
	if err != nil {
		t.Fatal(err)
	}
	defer func() { _ = again.Close() }()
	d, err := again.Deploy(t.Context(), chaintest.Economy(), n.File)
	if err != nil || d.Contracts != n.Deployment.Contracts {
		t.Fatalf("deployed anew: %v, %v", d, err)
	}
	if _, err := again.Deploy(t.Context(), chain.DefaultEconomy(), n.File); err == nil || !strings.Contains(err.Error(), "a schedule is for good") {
		t.Errorf("deployed with other epochs: %v", err)
	}
	if now := must[chain.Block](t)(n.Client.Head(t.Context())); now != head {
		t.Errorf("head %v, was %v", now, head)
	}
	if s := must[[]chain.Study](t)(n.Client.Latest().Studies(t.Context())); len(s) != 1 {
		t.Errorf("studies %v", s)
	}
}

func port(t *testing.T, url string) int {
	t.Helper()
	var p int
	for _, c := range url[strings.LastIndex(url, ":")+1:] {
		p = 10*p + int(c-'0')
	}
	return p
}

func TestDeploymentFile(t *testing.T) {
	path := filepath.Join(t.TempDir(), chain.DeploymentName)
	want := someDeployment()
	want.RPC.HTTP = "http://127.0.0.1:8545"
	if err := want.Save(path); err != nil {
		t.Fatal(err)
	}
	got, err := chain.LoadDeployment(path)
	if err != nil || got != want {
		t.Fatalf("%+v, %v", got, err)
	}
	raw, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	text := string(raw)
	for name, bad := range map[string]string{
		"schema":        strings.Replace(text, "deployment/2", "deployment/9", 1),
		"unknown field": strings.Replace(text, `"chainId"`, `"colour": 1, "chainId"`, 1),
		"no policy":     strings.Replace(text, `"open"`, `"shut"`, 1),
		"no phase":      strings.Replace(text, `"revealBlocks": 4`, `"revealBlocks": 0`, 1),
		"early clock":   strings.Replace(text, `"genesis": 9`, `"genesis": 1`, 1),
		"no chain":      strings.Replace(text, "1337", "0", 1),
		"same address":  strings.Replace(text, "0000000002", "0000000001", 1),
		"short address": strings.Replace(text, "0000000002", "02", 1),
		"trailing":      text + "{}",
		"truncated":     text[:len(text)/2],
		"huge":          text + strings.Repeat(" ", 1<<20),
		"html":          "<html>",
	} {
		if err := os.WriteFile(path, []byte(bad), 0o600); err != nil {
			t.Fatal(err)
		}
		if _, err := chain.LoadDeployment(path); !errors.Is(err, chain.ErrDeployment) {
			t.Errorf("%s: %v", name, err)
		}
	}
	if _, err := chain.LoadDeployment(path + "x"); !errors.Is(err, os.ErrNotExist) || !strings.Contains(err.Error(), "fluoro devnet") {
		t.Errorf("missing file: %v", err)
	}
}

func TestWatch(t *testing.T) {
	n := chaintest.StartWith(t, devnet.Config{Manual: true})
	ctx, cancel := context.WithCancel(t.Context())
	defer cancel()
	heads, err := n.Client.Endpoints()[0].Watch(ctx)
	if err != nil {
		t.Fatal(err)
	}
	n.Commit()
	if _, ok := <-heads; !ok {
		t.Fatal("no head was pushed")
	}
	cancel()
	for range heads {
	}
	e, err := chain.NewEndpoint(n.HTTPURL)
	if err != nil {
		t.Fatal(err)
	}
	defer e.Close()
	if _, err := e.Watch(t.Context()); !errors.Is(err, chain.ErrNoSubscription) {
		t.Errorf("over HTTP: %v", err)
	}
}
