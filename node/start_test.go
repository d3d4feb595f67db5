package node_test

import (
	"context"
	"errors"
	"io"
	"net"
	"net/http"
	"os"
	"path/filepath"
	"testing"
	"time"

	"github.com/fluoronet/fluoro/chain"
	"github.com/fluoronet/fluoro/chain/devnet"
	"github.com/fluoronet/fluoro/ipfsstore"
	"github.com/fluoronet/fluoro/node"
	"github.com/fluoronet/fluoro/study"
)

// refused runs a node that is not to start, and returns why.
func refused(t *testing.T, cfg node.Config) error {
	t.Helper()
	ctx, cancel := context.WithTimeout(t.Context(), time.Minute)
	defer cancel()
	err := node.Run(ctx, cfg, func(node.Status, net.Addr) { t.Error("the node started"); cancel() })
	if err == nil {
		t.Fatal("no error")
	}
	return err
}

func TestANodeThatCannotStartSaysWhy(t *testing.T) {
	w := newWorld(t)
	h := w.home(t, keyNode)
	if err := refused(t, w.config(t, h)); !errors.Is(err, node.ErrNotRegistered) {
		t.Errorf("not registered: %v", err)
	}
	w.register(t, keyNode)

	down, err := net.Listen("tcp", "127.0.0.1:0")
	must(t, err)
	must(t, down.Close())
	other, err := devnet.Start(t.Context(), devnet.Config{ChainID: 4242})
	must(t, err)
	t.Cleanup(func() { must(t, other.Close()) })
	bare, err := devnet.Start(t.Context(), devnet.Config{})
	must(t, err)
	t.Cleanup(func() { must(t, bare.Close()) })
	for name, c := range map[string]struct {
		url  string
		want error
	}{
		"down":              {"http://" + down.Addr().String(), chain.ErrUnreachable},
		"another chain":     {other.HTTPURL, chain.ErrWrongChain},
		"without contracts": {bare.HTTPURL, chain.ErrNoContracts},
	} {
		cfg := w.config(t, h)
		cfg.RPC = []string{c.url}
		if err := refused(t, cfg); !errors.Is(err, c.want) {
			t.Errorf("%s: %v", name, err)
		}
	}
	if entries, err := os.ReadDir(filepath.Join(h.Dir, "studies")); !errors.Is(err, os.ErrNotExist) {
		t.Errorf("a node that did not start left %v, %v", entries, err)
	}
}

func TestASecondNodeFromTheSameHomeIsRefused(t *testing.T) {
	w := newWorld(t)
	model := w.Mean(t)
	w.register(t, keyNode)
	h := w.home(t, keyNode)
	w.start(t, w.config(t, h))
	if err := refused(t, w.config(t, h)); !errors.Is(err, ipfsstore.ErrInUse) {
		t.Errorf("got %v, want ErrInUse", err)
	}
	if task := w.outcome(t, w.Study(t, lie{}), model); task.Status != study.OK {
		t.Errorf("the first node was disturbed: %+v", task)
	}
}

// Two machines with one key spend each other's nonces and answer the same
// tasks. That is a waste of gas, and of stake when a reveal comes too late for
// it, but each task still gets one result and both nodes go on.
func TestTwoNodesWithOneKeyGiveOneResult(t *testing.T) {
	w := newWorld(t)
	model := w.Mean(t)
	w.register(t, keyNode)
	from := w.head(t)
	w.start(t, w.config(t, w.home(t, keyNode)))
	w.start(t, w.config(t, w.home(t, keyNode)))
	var studies []study.Hash
	for range 6 {
		studies = append(studies, w.Study(t, lie{}))
	}
	for _, s := range studies {
		if task := w.outcome(t, s, model); task.Status != study.OK || task.Nodes != 1 {
			t.Errorf("%+v", task)
		}
	}
	if counted, _, _ := w.events(t, from); counted != len(studies) {
		t.Errorf("%d results count for %d studies", counted, len(studies))
	}
}

// What a node was killed over lies about in its folders until the next start.
func TestLeftoversAreSweptAtStart(t *testing.T) {
	w := newWorld(t)
	model := w.Mean(t)
	w.register(t, keyNode)
	h := w.home(t, keyNode)
	left := []string{
		filepath.Join(h.Dir, "studies", ".abc.partial-1", "study.json"),
		filepath.Join(h.Dir, "studies", "abc", "study.json"),
		filepath.Join(h.Dir, "models", "abc", "model.json"),
	}
	for _, file := range left {
		must(t, os.MkdirAll(filepath.Dir(file), 0o700))
		must(t, os.WriteFile(file, []byte("left"), 0o600))
	}
	w.start(t, w.config(t, h))
	if task := w.outcome(t, w.Study(t, lie{}), model); task.Status != study.OK {
		t.Errorf("%+v", task)
	}
	for _, file := range left {
		if _, err := os.Stat(file); !errors.Is(err, os.ErrNotExist) {
			t.Errorf("%s is still there: %v", file, err)
		}
	}
}

// wire is a TCP proxy before the chain that can be cut and mended.
type wire struct {
	net.Listener
	to    string
	conns chan net.Conn
}

func proxy(t *testing.T, to string) *wire {
	t.Helper()
	l, err := net.Listen("tcp", "127.0.0.1:0")
	must(t, err)
	w := &wire{Listener: l, to: to, conns: make(chan net.Conn, 256)}
	go w.serve()
	t.Cleanup(func() { _ = l.Close(); w.drop() })
	return w
}

func (w *wire) serve() {
	for {
		in, err := w.Accept()
		if err != nil {
			return
		}
		out, err := net.Dial("tcp", w.to)
		if err != nil {
			_ = in.Close()
			continue
		}
		w.conns <- in
		w.conns <- out
		go func() { _, _ = io.Copy(out, in); _ = out.Close() }()
		go func() { _, _ = io.Copy(in, out); _ = in.Close() }()
	}
}

// drop breaks every connection that there is.
func (w *wire) drop() {
	for {
		select {
		case c := <-w.conns:
			_ = c.Close()
		default:
			return
		}
	}
}

// A node whose endpoint breaks every connection, and refuses new ones for a
// while, goes on by itself when the endpoint is back.
func TestANodeOutlivesItsEndpoint(t *testing.T) {
	w := newWorld(t)
	model := w.Mean(t)
	w.register(t, keyNode)
	to := w.WSURL[len("ws://"):]
	line := proxy(t, to)
	address := line.Addr().String()
	cfg := w.config(t, w.home(t, keyNode))
	cfg.RPC = []string{"ws://" + address}
	cfg.Poll = 100 * time.Millisecond
	health := make(chan string, 1)
	ctx, cancel := context.WithCancel(t.Context())
	ended := make(chan error, 1)
	go func() {
		ended <- node.Run(ctx, cfg, func(_ node.Status, a net.Addr) { health <- "http://" + a.String() })
	}()
	t.Cleanup(func() { cancel(); must(t, <-ended) })
	url := <-health
	if task := w.outcome(t, w.Study(t, lie{}), model); task.Status != study.OK {
		t.Fatalf("%+v", task)
	}

	must(t, line.Close())
	line.drop()
	during := w.Study(t, lie{})
	if code := get(t, url+"/healthz"); code != http.StatusOK {
		t.Errorf("healthz without a chain: %d", code)
	}
	again, err := net.Listen("tcp", address)
	must(t, err)
	back := &wire{Listener: again, to: to, conns: make(chan net.Conn, 256)}
	go back.serve()
	t.Cleanup(func() { _ = again.Close(); back.drop() })
	if task := w.outcome(t, during, model); task.Status != study.OK {
		t.Errorf("registered while the endpoint was down: %+v", task)
	}
}

func get(t *testing.T, url string) int {
	t.Helper()
	resp, err := http.Get(url)
	must(t, err)
	_, err = io.Copy(io.Discard, resp.Body)
	must(t, errors.Join(err, resp.Body.Close()))
	return resp.StatusCode
}
