package ipfsstore_test

import (
	"context"
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"github.com/ipfs/boxo/bitswap"
	"github.com/ipfs/boxo/bitswap/network/bsnet"
	"github.com/ipfs/boxo/blockstore"
	blocks "github.com/ipfs/go-block-format"
	"github.com/ipfs/go-cid"
	"github.com/ipfs/go-datastore"
	dssync "github.com/ipfs/go-datastore/sync"
	"github.com/libp2p/go-libp2p"
	"github.com/libp2p/go-libp2p/core/peer"

	"github.com/fluoronet/fluoro/ipfsstore"
	"github.com/fluoronet/fluoro/ipfsstore/storetest"
	"github.com/fluoronet/fluoro/study"
)

// briefly is how long tests wait for what must not come; soon, for what must.
var (
	briefly = ipfsstore.Limits{Idle: 700 * time.Millisecond}
	soon    = ipfsstore.Limits{Idle: 30 * time.Second}
)

func addTo(t *testing.T, s ipfsstore.Store, files map[string][]byte) study.CID {
	t.Helper()
	c, err := s.AddFiles(t.Context(), files)
	if err != nil {
		t.Fatal(err)
	}
	return c
}

func fetch(t *testing.T, s ipfsstore.Store, c study.CID, lim ipfsstore.Limits) error {
	t.Helper()
	_, err := s.Fetch(t.Context(), c, filepath.Join(t.TempDir(), "out"), lim)
	return err
}

func noError(t *testing.T, err error) {
	t.Helper()
	if err != nil {
		t.Fatal(err)
	}
}

func withheld(t *testing.T, err error) {
	t.Helper()
	if !errors.Is(err, ipfsstore.ErrUnavailable) {
		t.Errorf("a withheld tree: %v, want ErrUnavailable", err)
	}
}

// TestRelease follows a tree from withheld to released to withheld, across a
// restart, with a second tree that shares a block with it.
func TestRelease(t *testing.T) {
	dir := t.TempDir()
	w := openPeer(t, ipfsstore.PeerConfig{Dir: dir})
	one := addTo(t, w, map[string][]byte{"shared": storetest.Bytes(1, 5000), "one": storetest.Bytes(2, 5000)})
	two := addTo(t, w, map[string][]byte{"shared": storetest.Bytes(1, 5000), "two": storetest.Bytes(3, 5000)})

	reader := func() *ipfsstore.Peer { return openPeer(t, ipfsstore.PeerConfig{Peers: w.Addrs()}) }
	withheld(t, fetch(t, reader(), one, briefly))
	noError(t, w.Release(t.Context(), one))
	noError(t, w.Release(t.Context(), one))
	noError(t, fetch(t, reader(), one, soon))
	withheld(t, fetch(t, reader(), two, briefly))

	noError(t, w.Release(t.Context(), two))
	noError(t, w.Withhold(t.Context(), one))
	noError(t, w.Withhold(t.Context(), one))
	noError(t, w.Close())
	w = openPeer(t, ipfsstore.PeerConfig{Dir: dir})
	withheld(t, fetch(t, reader(), one, briefly))
	noError(t, fetch(t, reader(), two, soon)) // its block shared with the first is still served
	released, err := w.Released(t.Context())
	if err != nil || len(released) != 1 || released[0] != two {
		t.Errorf("released: %v, %v", released, err)
	}
	if err := w.Release(t.Context(), study.CID{1}); !errors.Is(err, ipfsstore.ErrUnavailable) {
		t.Errorf("release of what is not there: %v", err)
	}
}

// TestReleaseWhileWaiting releases a tree for which another peer waits.
func TestReleaseWhileWaiting(t *testing.T) {
	w := openPeer(t, ipfsstore.PeerConfig{})
	r := openPeer(t, ipfsstore.PeerConfig{Peers: w.Addrs()})
	c := addTo(t, w, storetest.Tree())
	got := make(chan error, 1)
	go func() { got <- r.Pin(t.Context(), c) }()
	withheld(t, fetch(t, r, c, briefly)) // both have asked by now
	noError(t, w.Release(t.Context(), c))
	noError(t, <-got)
}

// TestNoReserving: a peer does not serve what it fetched until told so.
func TestNoReserving(t *testing.T) {
	origin := openPeer(t, ipfsstore.PeerConfig{})
	middle := openPeer(t, ipfsstore.PeerConfig{Peers: origin.Addrs()})
	c := addTo(t, releasing{origin}, storetest.Tree())
	noError(t, fetch(t, middle, c, soon))
	noError(t, origin.Close())
	last := openPeer(t, ipfsstore.PeerConfig{Peers: middle.Addrs()})
	withheld(t, fetch(t, last, c, briefly))
	noError(t, middle.Release(t.Context(), c))
	noError(t, fetch(t, last, c, soon))
}

func TestHomeInUse(t *testing.T) {
	dir := t.TempDir()
	p := openPeer(t, ipfsstore.PeerConfig{Dir: dir})
	_, err := ipfsstore.OpenPeer(t.Context(), ipfsstore.PeerConfig{Dir: dir})
	if !errors.Is(err, ipfsstore.ErrInUse) {
		t.Errorf("second opening: %v", err)
	}
	noError(t, p.Close())
	again := openPeer(t, ipfsstore.PeerConfig{Dir: dir})
	if again.ID() != p.ID() {
		t.Error("the identity changed with a restart")
	}
}

func TestIdentityFile(t *testing.T) {
	dir := t.TempDir()
	noError(t, openPeer(t, ipfsstore.PeerConfig{Dir: dir}).Close())
	key := filepath.Join(dir, "identity.key")
	info, err := os.Stat(key)
	noError(t, err)
	if info.Mode().Perm() != 0o600 {
		t.Errorf("identity key has mode %o", info.Mode().Perm())
	}
	noError(t, os.Chmod(key, 0o644))
	if _, err := ipfsstore.OpenPeer(t.Context(), ipfsstore.PeerConfig{Dir: dir}); err == nil || !strings.Contains(err.Error(), "chmod 600") {
		t.Errorf("a key that others can read: %v", err)
	}
	noError(t, os.WriteFile(key, []byte("garbage"), 0o600))
	noError(t, os.Chmod(key, 0o600))
	if _, err := ipfsstore.OpenPeer(t.Context(), ipfsstore.PeerConfig{Dir: dir}); err == nil {
		t.Error("garbage was taken for a key")
	}
}

func TestBadPeerConfig(t *testing.T) {
	for name, cfg := range map[string]ipfsstore.PeerConfig{
		"no multiaddr":  {Peers: []string{"127.0.0.1:4001"}},
		"no identity":   {Peers: []string{"/ip4/127.0.0.1/tcp/4001"}},
		"bad listen":    {Listen: []string{"nonsense"}},
		"no swarm key":  {SwarmKeyFile: filepath.Join(t.TempDir(), "absent")},
		"bad swarm key": {SwarmKeyFile: write(t, "nonsense")},
	} {
		cfg.Dir = t.TempDir()
		if p, err := ipfsstore.OpenPeer(t.Context(), cfg); err == nil {
			t.Errorf("%s was accepted", name)
			p.Close()
		}
	}
}

func write(t *testing.T, text string) string {
	t.Helper()
	name := filepath.Join(t.TempDir(), "file")
	noError(t, os.WriteFile(name, []byte(text), 0o600))
	return name
}

// TestRedial loses the other peer and gets it back on the same address.
func TestRedial(t *testing.T) {
	dir := t.TempDir()
	w := openPeer(t, ipfsstore.PeerConfig{Dir: dir})
	addr := w.Addrs()[0]
	first := addTo(t, releasing{w}, map[string][]byte{"a": storetest.Bytes(1, 100)})
	second := addTo(t, releasing{w}, map[string][]byte{"a": storetest.Bytes(2, 100)})
	r := openPeer(t, ipfsstore.PeerConfig{Peers: []string{addr}})
	noError(t, fetch(t, r, first, soon))
	noError(t, w.Close())
	withheld(t, fetch(t, r, second, briefly))
	listen, _, _ := strings.Cut(addr, "/p2p/")
	openPeer(t, ipfsstore.PeerConfig{Dir: dir, Listen: []string{listen}})
	noError(t, fetch(t, r, second, soon))
}

func TestConnect(t *testing.T) {
	w := openPeer(t, ipfsstore.PeerConfig{})
	r := openPeer(t, ipfsstore.PeerConfig{})
	c := addTo(t, releasing{w}, storetest.Tree())
	noError(t, r.Connect(t.Context(), w.Addrs()[0]))
	noError(t, fetch(t, r, c, soon))
	if err := r.Connect(t.Context(), "nonsense"); err == nil {
		t.Error("nonsense was dialled")
	}
}

func TestQUIC(t *testing.T) {
	w := openPeer(t, ipfsstore.PeerConfig{Listen: []string{"/ip4/127.0.0.1/udp/0/quic-v1"}})
	r := openPeer(t, ipfsstore.PeerConfig{Peers: w.Addrs()})
	c := addTo(t, releasing{w}, storetest.Tree())
	noError(t, fetch(t, r, c, soon))
}

func TestPrivateSwarm(t *testing.T) {
	key := func(digit string) string {
		return write(t, "/key/swarm/psk/1.0.0/\n/base16/\n"+strings.Repeat(digit, 64)+"\n")
	}
	ours, theirs := key("a"), key("b")
	w := openPeer(t, ipfsstore.PeerConfig{SwarmKeyFile: ours})
	c := addTo(t, releasing{w}, storetest.Tree())
	noError(t, fetch(t, openPeer(t, ipfsstore.PeerConfig{SwarmKeyFile: ours, Peers: w.Addrs()}), c, soon))
	for name, cfg := range map[string]ipfsstore.PeerConfig{"another key": {SwarmKeyFile: theirs}, "no key": {}} {
		ctx, cancel := context.WithTimeout(t.Context(), 2*time.Second)
		if err := openPeer(t, cfg).Connect(ctx, w.Addrs()[0]); err == nil {
			t.Errorf("%s: connected to a private swarm", name)
		}
		cancel()
	}
}

// TestDHT finds content on a peer to which the reader was not connected.
func TestDHT(t *testing.T) {
	hub := openPeer(t, ipfsstore.PeerConfig{DHT: true})
	w := openPeer(t, ipfsstore.PeerConfig{DHT: true, Peers: hub.Addrs()})
	noError(t, w.Connect(t.Context(), hub.Addrs()[0]))
	r := openPeer(t, ipfsstore.PeerConfig{DHT: true, Peers: hub.Addrs()})
	noError(t, r.Connect(t.Context(), hub.Addrs()[0]))
	c := addTo(t, releasing{w}, storetest.Tree())
	noError(t, fetch(t, r, c, soon))
}

// liar is a block store that gives other bytes than it was asked for.
type liar struct{ blockstore.Blockstore }

func (l liar) Get(ctx context.Context, c cid.Cid) (blocks.Block, error) {
	blk, err := l.Blockstore.Get(ctx, c)
	if err != nil {
		return nil, err
	}
	return blocks.NewBlockWithCid(append([]byte("other"), blk.RawData()...), c)
}

// TestPeerServesOtherBytes: bitswap hashes what arrives, so a lie is as good
// as no answer.
func TestPeerServesOtherBytes(t *testing.T) {
	h, err := libp2p.New(libp2p.ListenAddrStrings("/ip4/127.0.0.1/tcp/0"), libp2p.DisableMetrics(), libp2p.DisableRelay())
	noError(t, err)
	defer h.Close()
	store := liar{blockstore.NewBlockstore(dssync.MutexWrap(datastore.NewMapDatastore()))}
	mem := ipfsstore.NewMemory()
	defer mem.Close()
	c := addTo(t, mem, map[string][]byte{"a": storetest.Bytes(1, 1000)})
	full := cid.MustParse(c.String())
	blk, err := blocks.NewBlockWithCid(storetest.Bytes(2, 1000), full)
	noError(t, err)
	noError(t, store.Put(t.Context(), blk))
	swap := bitswap.New(context.Background(), bsnet.NewFromIpfsHost(h), nil, store)
	defer swap.Close()
	addrs, err := peer.AddrInfoToP2pAddrs(&peer.AddrInfo{ID: h.ID(), Addrs: h.Addrs()})
	noError(t, err)
	r := openPeer(t, ipfsstore.PeerConfig{})
	noError(t, r.Connect(t.Context(), fmt.Sprint(addrs[0])))
	withheld(t, fetch(t, r, c, briefly))
}

// TestHeal drops a block that rotted on disk and takes it from another peer.
func TestHeal(t *testing.T) {
	w := openPeer(t, ipfsstore.PeerConfig{})
	dir := t.TempDir()
	r := openPeer(t, ipfsstore.PeerConfig{Dir: dir, Peers: w.Addrs()})
	c := addTo(t, releasing{w}, storetest.Tree())
	noError(t, r.Pin(t.Context(), c))
	rotten := 0
	err := filepath.WalkDir(filepath.Join(dir, "blocks"), func(name string, d os.DirEntry, err error) error {
		if err != nil || filepath.Ext(name) != ".data" || rotten >= 2 {
			return err
		}
		rotten++
		return os.WriteFile(name, []byte("rotten"), 0o644)
	})
	noError(t, err)
	noError(t, fetch(t, r, c, soon))
}
