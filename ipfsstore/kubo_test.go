package ipfsstore_test

import (
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"net/http"
	"net/http/httptest"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/ipfs/go-cid"

	"github.com/fluoronet/fluoro/ipfsstore"
	"github.com/fluoronet/fluoro/ipfsstore/storetest"
	"github.com/fluoronet/fluoro/study"
)

func openKubo(t testing.TB, url string) *ipfsstore.Kubo {
	t.Helper()
	k, err := ipfsstore.OpenKubo(context.Background(), url)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { k.Close() })
	return k
}

func TestKuboRPC(t *testing.T) {
	storetest.Run(t, func(t *testing.T) (writer, reader ipfsstore.Store) {
		_, url := newRPCServer(t)
		k := openKubo(t, url)
		return k, k
	})
}

func TestRealKubo(t *testing.T) {
	url := startKubo(t, kuboBinary(t))
	storetest.Run(t, func(t *testing.T) (writer, reader ipfsstore.Store) {
		k := openKubo(t, url)
		return k, k
	})
}

// TestKuboAsPeer exchanges trees with a Kubo daemon over bitswap, both ways.
func TestKuboAsPeer(t *testing.T) {
	url := startKubo(t, kuboBinary(t))
	k := openKubo(t, url)
	p := openPeer(t, ipfsstore.PeerConfig{})
	answer, err := http.Post(url+"/api/v0/id", "", nil)
	noError(t, err)
	defer answer.Body.Close()
	var id struct{ Addresses []string }
	noError(t, json.NewDecoder(answer.Body).Decode(&id))
	if len(id.Addresses) == 0 {
		t.Fatal("the daemon has no address")
	}
	noError(t, p.Connect(t.Context(), id.Addresses[0]))
	tree := storetest.Tree()
	noError(t, fetch(t, p, addTo(t, k, tree), soon))
	tree["more"] = []byte("another root")
	noError(t, fetch(t, k, addTo(t, releasing{p}, tree), soon))
}

func TestKuboEndpointLies(t *testing.T) {
	server, url := newRPCServer(t)
	k := openKubo(t, url)
	c, err := k.AddFiles(t.Context(), storetest.Tree())
	if err != nil {
		t.Fatal(err)
	}
	for name, spoil := range map[string]func(cid.Cid, []byte) []byte{
		"flipped":   func(_ cid.Cid, b []byte) []byte { b = bytes.Clone(b); b[len(b)/2] ^= 1; return b },
		"truncated": func(_ cid.Cid, b []byte) []byte { return b[:len(b)-1] },
		"empty":     func(cid.Cid, []byte) []byte { return nil },
		"endless":   func(cid.Cid, []byte) []byte { return make([]byte, 64<<20) },
	} {
		server.spoil = spoil
		dir := t.TempDir()
		if _, err := k.Fetch(t.Context(), c, filepath.Join(dir, "out"), ipfsstore.Limits{}); !errors.Is(err, ipfsstore.ErrCorrupt) {
			t.Errorf("%s: %v", name, err)
		}
		left, _ := os.ReadDir(dir)
		if len(left) != 0 {
			t.Errorf("%s: something was left behind", name)
		}
	}
}

func TestKuboUnreachable(t *testing.T) {
	gone := httptest.NewServer(http.NotFoundHandler())
	gone.Close()
	secret := strings.Replace(gone.URL, "http://", "http://user:hunter2@", 1)
	_, err := ipfsstore.OpenKubo(t.Context(), secret)
	if !errors.Is(err, ipfsstore.ErrUnavailable) {
		t.Errorf("no daemon: %v", err)
	}
	if err != nil && strings.Contains(err.Error(), "hunter2") {
		t.Error("the error prints the password")
	}
	for _, bad := range []string{"", "127.0.0.1:5001", "ftp://x", "http://"} {
		if _, err := ipfsstore.OpenKubo(t.Context(), bad); err == nil {
			t.Errorf("%q was accepted", bad)
		}
	}
	web := httptest.NewServer(http.NotFoundHandler())
	defer web.Close()
	if _, err := ipfsstore.OpenKubo(t.Context(), web.URL); err == nil {
		t.Error("a web server was taken for Kubo")
	}
}

// A tree added through one store has the same CID in every other.
func TestSameCIDEverywhere(t *testing.T) {
	_, url := newRPCServer(t)
	var first study.CID
	for _, s := range []ipfsstore.Store{ipfsstore.NewMemory(), openPeer(t, ipfsstore.PeerConfig{}), openKubo(t, url)} {
		c, err := s.AddFiles(t.Context(), storetest.Tree())
		if err != nil {
			t.Fatal(err)
		}
		if first.IsZero() {
			first = c
		}
		if c != first {
			t.Errorf("%T gives %s, memory %s", s, c, first)
		}
		s.Close()
	}
}
