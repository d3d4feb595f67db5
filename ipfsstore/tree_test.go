package ipfsstore_test

import (
	"bytes"
	"encoding/binary"
	"errors"
	"io"
	"os"
	"path/filepath"
	"testing"

	"github.com/ipfs/boxo/ipld/merkledag"
	"github.com/ipfs/go-cid"
	"github.com/libp2p/go-libp2p"
	"github.com/libp2p/go-libp2p/core/host"
	"github.com/libp2p/go-libp2p/core/network"
	"github.com/libp2p/go-libp2p/core/peer"
	"github.com/multiformats/go-multiaddr"
	mh "github.com/multiformats/go-multihash"

	"github.com/fluoronet/fluoro/ipfsstore"
	"github.com/fluoronet/fluoro/ipfsstore/storetest"
	"github.com/fluoronet/fluoro/study"
)

// The wire format as its documentation has it, written a second time.
const treeProtocol = "/fluoro/tree/1.0.0"

// stranger is a libp2p host with nothing of fluoro's.
func stranger(t *testing.T) host.Host {
	t.Helper()
	h, err := libp2p.New(libp2p.ListenAddrStrings("/ip4/127.0.0.1/tcp/0"), libp2p.DisableMetrics(), libp2p.DisableRelay())
	noError(t, err)
	t.Cleanup(func() { h.Close() })
	return h
}

func addrOf(h host.Host) string { return h.Addrs()[0].String() + "/p2p/" + h.ID().String() }

// ask opens a stream to a peer and asks for a tree.
func ask(t *testing.T, p *ipfsstore.Peer, c study.CID) network.Stream {
	t.Helper()
	h := stranger(t)
	addr, err := multiaddr.NewMultiaddr(p.Addrs()[0])
	noError(t, err)
	info, err := peer.AddrInfoFromP2pAddr(addr)
	noError(t, err)
	noError(t, h.Connect(t.Context(), *info))
	s, err := h.NewStream(t.Context(), info.ID, treeProtocol)
	noError(t, err)
	t.Cleanup(func() { s.Reset() })
	_, err = s.Write(c[:])
	noError(t, err)
	return s
}

// flat is a folder of one raw block, as a stream's frames.
func flat(t *testing.T, content []byte) (root study.CID, frames [][]byte) {
	t.Helper()
	w := openPeer(t, ipfsstore.PeerConfig{})
	root = addTo(t, w, map[string][]byte{"a": content})
	noError(t, w.Release(t.Context(), root))
	raw, err := io.ReadAll(ask(t, w, root))
	noError(t, err)
	if raw[0] != 1 {
		t.Fatalf("answer %d to a request for a released tree", raw[0])
	}
	for rest := raw[1:]; len(rest) > 0; {
		size, n := binary.Uvarint(rest)
		frames = append(frames, rest[n:][:size])
		rest = rest[n+int(size):]
	}
	return root, frames
}

// TestTreeOnTheWire reads a stream by its documentation alone.
func TestTreeOnTheWire(t *testing.T) {
	content := storetest.Bytes(9, 5000)
	root, frames := flat(t, content)
	if len(frames) != 2 || !bytes.Equal(frames[1], content) {
		t.Fatalf("%d frames", len(frames))
	}
	hash, err := mh.Sum(frames[0], mh.SHA2_256, -1)
	noError(t, err)
	if want := root; !bytes.Equal(hash[2:], want[:]) {
		t.Error("the first frame is not the root")
	}
	folder, err := merkledag.DecodeProtobuf(frames[0])
	noError(t, err)
	if links := folder.Links(); len(links) != 1 || links[0].Cid.Prefix().Codec != cid.Raw {
		t.Errorf("links of the root: %v", links)
	}
}

func TestWithheldTreeIsNotStreamed(t *testing.T) {
	w := openPeer(t, ipfsstore.PeerConfig{})
	c := addTo(t, w, storetest.Tree())
	raw, err := io.ReadAll(ask(t, w, c))
	if err != nil || !bytes.Equal(raw, []byte{0}) {
		t.Errorf("%d bytes, %v; want the one that says no", len(raw), err)
	}
	// Nor can a part of it be asked for as a tree once it is.
	noError(t, w.Release(t.Context(), c))
	if raw, _ := io.ReadAll(ask(t, w, study.CID{1})); !bytes.Equal(raw, []byte{0}) {
		t.Errorf("%d bytes for what is not there", len(raw))
	}
}

func TestTreeFollowsTheMomentItIsReleased(t *testing.T) {
	w := openPeer(t, ipfsstore.PeerConfig{})
	c := addTo(t, w, storetest.Tree())
	s := ask(t, w, c)
	noError(t, w.Release(t.Context(), c))
	raw, err := io.ReadAll(s)
	if err != nil || len(raw) < 2 || raw[0] != 1 {
		t.Errorf("%d bytes, %v", len(raw), err)
	}
}

// TestBadStreams: whatever a peer sends in place of the tree, the fetch goes
// on by bitswap, with what came right before.
func TestBadStreams(t *testing.T) {
	content := storetest.Bytes(9, 5000)
	root, frames := flat(t, content)
	frame := func(b []byte) []byte { return append(binary.AppendUvarint(nil, uint64(len(b))), b...) }
	for name, sent := range map[string][]byte{
		"nothing":         {},
		"other answer":    {7},
		"only the answer": {1},
		"other root":      append([]byte{1}, frame(frames[1])...),
		"other file":      append(append([]byte{1}, frame(frames[0])...), frame(frames[0])...),
		"cut short":       append(append([]byte{1}, frame(frames[0])...), frame(frames[1])[:100]...),
		"huge frame":      binary.AppendUvarint([]byte{1}, 1<<40),
	} {
		t.Run(name, func(t *testing.T) {
			liar := stranger(t)
			asked := make(chan struct{}, 8)
			liar.SetStreamHandler(treeProtocol, func(s network.Stream) {
				defer s.Close()
				if _, err := io.ReadFull(s, make([]byte, 32)); err != nil {
					return
				}
				asked <- struct{}{}
				_, _ = s.Write(sent) // the reader may have gone already
			})
			honest := openPeer(t, ipfsstore.PeerConfig{})
			honest.StopStreaming()
			if c := addTo(t, releasing{honest}, map[string][]byte{"a": content}); c != root {
				t.Fatal("the same files gave another CID")
			}
			r := openPeer(t, ipfsstore.PeerConfig{})
			noError(t, r.Connect(t.Context(), addrOf(liar)))
			noError(t, r.Connect(t.Context(), honest.Addrs()[0]))
			dst := filepath.Join(t.TempDir(), "out")
			_, err := r.FetchOnce(t.Context(), root, dst, soon)
			noError(t, err)
			got, err := os.ReadFile(filepath.Join(dst, "a"))
			if err != nil || !bytes.Equal(got, content) {
				t.Errorf("fetched %d bytes, %v", len(got), err)
			}
			<-asked // else nothing was tested
		})
	}
}

func TestFetchOnceKeepsNoBlocks(t *testing.T) {
	w := openPeer(t, ipfsstore.PeerConfig{})
	c := addTo(t, releasing{w}, storetest.Tree())
	r := openPeer(t, ipfsstore.PeerConfig{Peers: w.Addrs()})
	_, err := r.FetchOnce(t.Context(), c, filepath.Join(t.TempDir(), "out"), soon)
	noError(t, err)
	noError(t, w.Close())
	if err := fetch(t, r, c, briefly); !errors.Is(err, ipfsstore.ErrUnavailable) {
		t.Errorf("a second fetch: %v, want ErrUnavailable", err)
	}
	if freed, err := r.GC(t.Context()); err != nil || freed != 0 {
		t.Errorf("%d blocks were left behind, %v", freed, err)
	}
}

// TestTreesOfTwoPeers fetches by turns from two peers of which each has what
// the other lacks: who streamed the last tree is asked first, not alone.
func TestTreesOfTwoPeers(t *testing.T) {
	a, b := openPeer(t, ipfsstore.PeerConfig{}), openPeer(t, ipfsstore.PeerConfig{})
	reader := openPeer(t, ipfsstore.PeerConfig{Peers: append(a.Addrs(), b.Addrs()...)})
	for i, from := range []*ipfsstore.Peer{a, b, b, a} {
		root := addTo(t, from, map[string][]byte{"a": {byte(i)}})
		noError(t, from.Release(t.Context(), root))
		_, err := reader.FetchOnce(t.Context(), root, filepath.Join(t.TempDir(), "out"), soon)
		noError(t, err)
	}
}

// TestAFileOfOneBlockIsAskedOfNobodyAsATree: those that lack it would wait for
// its release before they say so.
func TestAFileOfOneBlockIsAskedOfNobodyAsATree(t *testing.T) {
	holder, bystander := openPeer(t, ipfsstore.PeerConfig{}), stranger(t)
	asked := make(chan struct{}, 8)
	bystander.SetStreamHandler(treeProtocol, func(s network.Stream) {
		defer s.Close()
		asked <- struct{}{}
		_, _ = s.Write([]byte{0})
	})
	content := []byte("{}")
	root := addTo(t, releasing{holder}, map[string][]byte{"record.json": content})
	r := openPeer(t, ipfsstore.PeerConfig{})
	noError(t, r.Connect(t.Context(), addrOf(bystander)))
	noError(t, r.Connect(t.Context(), holder.Addrs()[0]))
	got, err := r.ReadFile(t.Context(), root, "record.json", soon)
	if err != nil || !bytes.Equal(got, content) {
		t.Errorf("read %q, %v", got, err)
	}
	if len(asked) != 0 {
		t.Error("a peer was asked for the file as a tree")
	}
}
