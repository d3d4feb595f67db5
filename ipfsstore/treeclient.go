package ipfsstore

import (
	"bufio"
	"context"
	"encoding/binary"
	"fmt"
	"io"
	"slices"
	"time"

	"github.com/ipfs/go-cid"
	"github.com/libp2p/go-libp2p/core/host"
	"github.com/libp2p/go-libp2p/core/network"
	"github.com/libp2p/go-libp2p/core/peer"
)

// Bounds of asking.
const (
	treeAsked  = 32                     // peers asked for a tree at a time
	treeAnswer = treeWait + time.Second // for a peer to say whether it has it
	treeLead   = 50 * time.Millisecond  // of the peer that streamed the last tree over the others
	treeNext   = 5 * time.Second        // for the next block to begin and to arrive
	treeBuffer = 64 << 10               // of the stream's reader
)

// treeStream is a tree on its way from one peer.
type treeStream struct {
	stream network.Stream
	reader *bufio.Reader
}

// openTree asks the connected peers that speak treeProtocol and returns the
// first stream on which the tree follows; nil when nobody has it. Whoever
// streamed the last tree is asked first: studies come in numbers from one
// contributor, and most other peers would only say that they have none.
func (r *remote) openTree(ctx context.Context, root cid.Cid) *treeStream {
	h := r.host
	last, _ := r.streamed.Load().(peer.ID)
	var able []peer.ID
	for _, p := range h.Network().Peers() {
		known, err := h.Peerstore().SupportsProtocols(p, treeProtocol)
		switch {
		case err != nil || len(known) == 0:
		case p == last:
			able = slices.Insert(able, 0, p)
		default:
			able = append(able, p)
		}
	}
	for len(able) > 0 && ctx.Err() == nil {
		n := min(treeAsked, len(able))
		lead := time.Duration(0)
		if able[0] == last {
			lead = treeLead
		}
		if t := askTree(ctx, h, able[:n], root, lead); t != nil {
			r.streamed.Store(t.stream.Conn().RemotePeer())
			return t
		}
		able = able[n:]
	}
	return nil
}

// askTree asks the given peers together, but for the lead that the first gets
// unless it declines.
func askTree(ctx context.Context, h host.Host, peers []peer.ID, root cid.Cid, lead time.Duration) *treeStream {
	ctx, cancel := context.WithTimeout(ctx, treeAnswer)
	defer cancel()
	others, begin := context.WithCancel(ctx)
	defer begin()
	defer time.AfterFunc(lead, begin).Stop()
	answers := make(chan *treeStream, len(peers))
	for i, p := range peers {
		go func() {
			if i > 0 {
				<-others.Done()
			}
			t := askPeer(ctx, h, p, root)
			if i == 0 && t == nil {
				begin()
			}
			answers <- t
		}()
	}
	var found *treeStream
	for range peers {
		t := <-answers // an ended ctx answers for those that are still asked
		if found != nil {
			t.close()
			continue
		}
		if found = t; t != nil {
			cancel()
		}
	}
	return found
}

// askPeer returns nil unless the peer has the tree.
func askPeer(ctx context.Context, h host.Host, p peer.ID, root cid.Cid) *treeStream {
	if ctx.Err() != nil {
		return nil // another peer was faster
	}
	stream, err := h.NewStream(network.WithNoDial(ctx, "only connected peers are asked"), p, treeProtocol)
	if err != nil {
		return nil
	}
	t := &treeStream{stream: stream, reader: bufio.NewReaderSize(stream, treeBuffer)}
	detach := context.AfterFunc(ctx, func() { stream.Reset() }) // false: it has been reset
	defer detach()
	digest := digestOf(root)
	if _, err := stream.Write(digest[:]); err != nil {
		t.close()
		return nil
	}
	if answer, err := t.reader.ReadByte(); err != nil || answer != treeFollows || !detach() {
		t.close()
		return nil
	}
	return t
}

// next returns the next block, which must be the one that c names.
func (t *treeStream) next(c cid.Cid) ([]byte, error) {
	if err := t.stream.SetReadDeadline(time.Now().Add(treeNext)); err != nil {
		return nil, err
	}
	size, err := binary.ReadUvarint(t.reader)
	if err != nil {
		return nil, err
	}
	if size > maxBlock {
		return nil, fmt.Errorf("%w: block %s has %d bytes, over %d", ErrCorrupt, c, size, maxBlock)
	}
	data := make([]byte, size)
	if _, err := io.ReadFull(t.reader, data); err != nil {
		return nil, err
	}
	return data, verify(c, data)
}

func (t *treeStream) close() {
	if t != nil {
		_ = t.stream.Reset() // whatever is left of it is of no use
	}
}
