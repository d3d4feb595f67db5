package ipfsstore_test

import (
	"context"
	"testing"

	"go.uber.org/goleak"

	"github.com/fluoronet/fluoro/ipfsstore"
	"github.com/fluoronet/fluoro/ipfsstore/storetest"
	"github.com/fluoronet/fluoro/study"
)

// goleveldb lets its buffer pool drain for a second after Close.
func TestMain(m *testing.M) {
	goleak.VerifyTestMain(m, goleak.IgnoreTopFunction("github.com/syndtr/goleveldb/leveldb.(*DB).mpoolDrain"))
}

func TestMemoryStore(t *testing.T) {
	storetest.Run(t, func(t *testing.T) (writer, reader ipfsstore.Store) {
		s := ipfsstore.NewMemory()
		t.Cleanup(func() { s.Close() })
		return s, s
	})
}

func TestPeerOnDisk(t *testing.T) {
	storetest.Run(t, func(t *testing.T) (writer, reader ipfsstore.Store) {
		p := openPeer(t, ipfsstore.PeerConfig{})
		return p, p
	})
}

func TestTwoPeers(t *testing.T) {
	storetest.Run(t, func(t *testing.T) (writer, reader ipfsstore.Store) {
		w := openPeer(t, ipfsstore.PeerConfig{})
		return releasing{w}, openPeer(t, ipfsstore.PeerConfig{Peers: w.Addrs()})
	})
}

// TestTwoPeersByBitswap is the way to peers that do not stream trees.
func TestTwoPeersByBitswap(t *testing.T) {
	storetest.Run(t, func(t *testing.T) (writer, reader ipfsstore.Store) {
		w := openPeer(t, ipfsstore.PeerConfig{})
		w.StopStreaming()
		return releasing{w}, openPeer(t, ipfsstore.PeerConfig{Peers: w.Addrs()})
	})
}

// openPeer opens a peer that ends with the test.
func openPeer(t testing.TB, cfg ipfsstore.PeerConfig) *ipfsstore.Peer {
	t.Helper()
	if cfg.Dir == "" {
		cfg.Dir = t.TempDir()
	}
	p, err := ipfsstore.OpenPeer(context.Background(), cfg)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() {
		if err := p.Close(); err != nil {
			t.Error(err)
		}
	})
	return p
}

// releasing releases what it adds, so that the other peer can fetch it.
type releasing struct{ *ipfsstore.Peer }

func (r releasing) AddDir(ctx context.Context, dir string) (study.CID, error) {
	c, err := r.Peer.AddDir(ctx, dir)
	if err == nil {
		err = r.Release(ctx, c)
	}
	return c, err
}

func (r releasing) AddFiles(ctx context.Context, files map[string][]byte) (study.CID, error) {
	c, err := r.Peer.AddFiles(ctx, files)
	if err == nil {
		err = r.Release(ctx, c)
	}
	return c, err
}
