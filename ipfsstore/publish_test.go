package ipfsstore_test

import (
	"fmt"
	"path/filepath"
	"sync"
	"testing"

	"github.com/fluoronet/fluoro/ipfsstore"
	"github.com/fluoronet/fluoro/ipfsstore/storetest"
	"github.com/fluoronet/fluoro/study"
)

// TestPublish publishes many trees at once, which share a block, and follows
// them across a restart, GC and withholding.
func TestPublish(t *testing.T) {
	dir := t.TempDir()
	w := openPeer(t, ipfsstore.PeerConfig{Dir: dir})
	files := func(i int) map[string][]byte {
		return map[string][]byte{"shared": storetest.Bytes(1, 2000), "own": fmt.Append(nil, i)}
	}
	const n = 20
	roots := make([]study.CID, n)
	var group sync.WaitGroup
	for i := range 2 * n { // each twice
		group.Go(func() {
			c, err := w.Publish(t.Context(), files(i%n))
			if err != nil {
				t.Error(err)
			}
			if i < n {
				roots[i] = c
			}
		})
	}
	group.Wait()
	mem := ipfsstore.NewMemory()
	defer mem.Close()
	if want := addTo(t, mem, files(3)); roots[3] != want {
		t.Errorf("published as %s, added as %s", roots[3], want)
	}

	noError(t, w.Close())
	w = openPeer(t, ipfsstore.PeerConfig{Dir: dir})
	if freed, err := w.GC(t.Context()); err != nil || freed != 0 {
		t.Errorf("GC took %d blocks of published trees, %v", freed, err)
	}
	reader := func() *ipfsstore.Peer { return openPeer(t, ipfsstore.PeerConfig{Peers: w.Addrs()}) }
	r := reader()
	for _, c := range roots {
		noError(t, fetch(t, r, c, soon))
	}

	for _, c := range roots[1:] {
		noError(t, w.Withhold(t.Context(), c))
		noError(t, w.Unpin(t.Context(), c))
	}
	withheld(t, fetch(t, reader(), roots[1], briefly))
	if freed, err := w.GC(t.Context()); err != nil || freed != 2*(n-1) {
		t.Errorf("GC took %d blocks, want the folder and the own file of %d trees; %v", freed, n-1, err)
	}
	noError(t, fetch(t, reader(), roots[0], soon)) // the shared block is still served
}

// TestPublishBesideFiles: a block in the metadata store and one in a file are
// the same to everything else.
func TestPublishBesideFiles(t *testing.T) {
	dir := t.TempDir()
	w := openPeer(t, ipfsstore.PeerConfig{Dir: dir})
	content := map[string][]byte{"a": storetest.Bytes(1, 100)}
	published, err := w.Publish(t.Context(), content)
	noError(t, err)
	if added := addTo(t, w, content); added != published {
		t.Errorf("added as %s, published as %s", added, published)
	}
	noError(t, w.Pin(t.Context(), published))
	large, err := w.Publish(t.Context(), map[string][]byte{"a": content["a"], "b": storetest.Bytes(2, 1<<20)})
	noError(t, err)
	if found, err := filepath.Glob(filepath.Join(dir, "blocks", "*", "*.data")); err != nil || len(found) == 0 {
		t.Errorf("a large tree is not in files: %v", err)
	}
	r := openPeer(t, ipfsstore.PeerConfig{Peers: w.Addrs()})
	noError(t, fetch(t, r, published, soon))
	noError(t, fetch(t, r, large, soon))
}
