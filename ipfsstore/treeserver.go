package ipfsstore

import (
	"bufio"
	"context"
	"encoding/binary"
	"io"
	"sync"
	"time"

	"github.com/ipfs/go-cid"
	"github.com/libp2p/go-libp2p/core/network"
	"github.com/libp2p/go-libp2p/core/protocol"

	"github.com/fluoronet/fluoro/study"
)

// treeProtocol sends a whole tree over one stream. The request is the 32-byte
// digest of the root. The answer is treeAbsent or treeFollows; after the
// latter comes every block of the tree, the root first and each node's
// children in the order of its links, depth first, a block as often as it is
// linked to: its length as an unsigned varint, then its bytes. Which CID comes
// next follows from what came before, so it is not sent.
//
// Bitswap waits 20 ms before each round of wants and handles every block by
// itself. It remains the way to everybody else, and the way out when a stream
// fails.
const treeProtocol protocol.ID = "/fluoro/tree/1.0.0"

const (
	treeAbsent  = 0
	treeFollows = 1
)

// Bounds of serving: what may be asked of a peer by strangers.
const (
	// treeWait is how long a request for what is not released may wait for
	// its release: nodes see a registration as soon as its contributor does.
	treeWait    = time.Second
	treeWaiting = 256              // requests that wait at a time
	treeServing = 64               // trees on the way at a time
	treeStall   = 30 * time.Second // for one block to be taken
	treeRequest = 5 * time.Second  // for the request to arrive
)

// treeServer serves released trees.
type treeServer struct {
	peer    *Peer
	waiting chan struct{}
	serving chan struct{}

	mu       sync.Mutex
	released chan struct{} // closed and made anew at every release
}

func newTreeServer(p *Peer) *treeServer {
	s := &treeServer{
		peer: p, waiting: make(chan struct{}, treeWaiting), serving: make(chan struct{}, treeServing),
		released: make(chan struct{}),
	}
	p.host.SetStreamHandler(treeProtocol, s.handle)
	return s
}

// announce wakes the requests that wait for a release.
func (s *treeServer) announce() {
	s.mu.Lock()
	defer s.mu.Unlock()
	close(s.released)
	s.released = make(chan struct{})
}

func (s *treeServer) handle(stream network.Stream) {
	defer stream.Reset() // no-op once closed
	ctx, end, err := s.peer.begin(context.Background())
	if err != nil {
		return
	}
	defer end()
	defer context.AfterFunc(ctx, func() { stream.Reset() })()
	var root study.CID
	if stream.SetReadDeadline(time.Now().Add(treeRequest)) != nil {
		return
	}
	if _, err := io.ReadFull(stream, root[:]); err != nil {
		return
	}
	if s.answer(ctx, stream, root) == nil {
		stream.Close()
	}
}

func (s *treeServer) answer(ctx context.Context, stream network.Stream, root study.CID) error {
	first, err := rootCid(root)
	if err != nil || !s.await(ctx, first) || !enter(s.serving) {
		_, err := stream.Write([]byte{treeAbsent})
		return err
	}
	defer func() { <-s.serving }()
	w := bufio.NewWriterSize(stream, 64<<10)
	if err := w.WriteByte(treeFollows); err != nil {
		return err
	}
	if err := s.send(ctx, stream, w, first); err != nil {
		return err
	}
	return w.Flush()
}

// await reports whether the tree is released, now or within treeWait.
func (s *treeServer) await(ctx context.Context, root cid.Cid) bool {
	ctx, cancel := context.WithTimeout(ctx, treeWait)
	defer cancel()
	for waits := false; ; {
		s.mu.Lock()
		next := s.released
		s.mu.Unlock()
		if s.peer.serves("", root) {
			return true
		}
		if !waits {
			if waits = enter(s.waiting); !waits {
				return false
			}
			defer func() { <-s.waiting }()
		}
		select {
		case <-next:
		case <-ctx.Done():
			return false
		}
	}
}

func enter(room chan struct{}) bool {
	select {
	case room <- struct{}{}:
		return true
	default:
		return false
	}
}

// send writes every block of the tree, as long as it stays released. Blocks
// are not hashed here: the receiver does that.
func (s *treeServer) send(ctx context.Context, stream network.Stream, w *bufio.Writer, root cid.Cid) error {
	use := s.peer.guard.enter()
	defer use.leave()
	for stack := []cid.Cid{root}; len(stack) > 0; {
		c := stack[len(stack)-1]
		stack = stack[:len(stack)-1]
		data, err := s.block(ctx, use, c)
		if err != nil {
			return err
		}
		if err := stream.SetWriteDeadline(time.Now().Add(treeStall)); err != nil {
			return err
		}
		if _, err := w.Write(binary.AppendUvarint(nil, uint64(len(data)))); err != nil {
			return err
		}
		if _, err := w.Write(data); err != nil {
			return err
		}
		n, err := decode(c, data)
		if err != nil {
			return err
		}
		for i := len(n.links) - 1; i >= 0; i-- {
			stack = append(stack, n.links[i].cid)
		}
	}
	return nil
}

func (s *treeServer) block(ctx context.Context, use *use, c cid.Cid) ([]byte, error) {
	if digestOf(c) == emptyBlock {
		return nil, nil
	}
	if !s.peer.serves("", c) {
		return nil, ErrUnavailable
	}
	use.keep(c)
	blk, err := s.peer.blocks.Get(ctx, c)
	if err != nil {
		return nil, err
	}
	return blk.RawData(), nil
}
