package ipfsstore

import (
	"context"
	"errors"
	"fmt"
	"sync"
	"sync/atomic"
	"time"

	"github.com/ipfs/boxo/exchange"
	blocks "github.com/ipfs/go-block-format"
	"github.com/ipfs/go-cid"
	"github.com/libp2p/go-libp2p/core/host"
)

// remote asks other peers for trees and blocks.
type remote struct {
	host     host.Host
	exchange exchange.SessionExchange
	streamed atomic.Value // peer.ID whose tree stream came last
}

// A session in which no block arrives is given up for a new one after a while,
// which doubles each time: a peer that has just been connected, or that has
// just released the tree, is then asked too. The first wait is short, for the
// root of a tree is small and its release is often moments away; once blocks
// flow it is long enough for a full window of them on a slow line.
const (
	askFirst = 250 * time.Millisecond
	askAgain = 8 * time.Second
	askMost  = 16 * time.Second
)

// session is a source over the local blocks first and the network second.
type session struct {
	*localView
	remote *remote
	ctx    context.Context // of the operation
	keep   bool            // whether blocks stay in the store

	mu      sync.Mutex
	fetcher exchange.Fetcher // nil until the first block is asked for
	current context.Context  // of fetcher
	renew   *time.Timer
	wait    time.Duration
	drop    context.CancelFunc
}

func (r *remote) session(ctx context.Context, view *localView, keep bool) *session {
	return &session{localView: view, remote: r, ctx: ctx, keep: keep, wait: askFirst}
}

// present returns the bitswap session, which the first call opens: a tree that
// comes as a stream needs none.
func (s *session) present() (exchange.Fetcher, context.Context) {
	s.mu.Lock()
	defer s.mu.Unlock()
	if s.fetcher == nil {
		s.open()
		s.renew = time.AfterFunc(s.wait, s.reopen)
	}
	return s.fetcher, s.current
}

// open starts a bitswap session; s.mu is held.
func (s *session) open() {
	s.current, s.drop = context.WithCancel(s.ctx)
	s.fetcher = s.remote.exchange.NewSession(s.current)
}

func (s *session) reopen() {
	s.mu.Lock()
	defer s.mu.Unlock()
	s.drop()
	if s.ctx.Err() != nil {
		return
	}
	s.open()
	s.wait = min(2*s.wait, askMost)
	s.renew.Reset(s.wait)
}

// worked notes that the present session works.
func (s *session) worked() {
	s.mu.Lock()
	defer s.mu.Unlock()
	s.wait = askAgain
	s.renew.Reset(s.wait)
}

func (s *session) close() {
	s.mu.Lock()
	defer s.mu.Unlock()
	if s.fetcher != nil {
		s.renew.Stop()
		s.drop()
	}
}

// stream implements streamer.
func (s *session) stream(ctx context.Context, root cid.Cid) *treeStream {
	if has, err := s.store.blocks.Has(ctx, root); err != nil || has {
		return nil // what else is here need not come again
	}
	return s.remote.openTree(ctx, root)
}

// arrived implements streamer: the block is kept for later readers.
func (s *session) arrived(ctx context.Context, b blocks.Block) error {
	if !s.keep {
		return nil
	}
	return s.put(ctx, []blocks.Block{b})
}

// get implements source. A block from the network was hashed by bitswap
// against the CID; it is kept for later readers.
func (s *session) get(ctx context.Context, c cid.Cid) ([]byte, error) {
	for {
		data, err := s.localView.get(ctx, c)
		if err == nil || (!errors.Is(err, ErrUnavailable) && !errors.Is(err, ErrCorrupt)) {
			return data, err
		}
		blk, again, err := s.ask(ctx, c)
		if again {
			continue
		}
		if err != nil {
			return nil, err
		}
		if len(blk.RawData()) > maxBlock {
			return nil, fmt.Errorf("%w: block %s has %d bytes, over %d", ErrCorrupt, c, len(blk.RawData()), maxBlock)
		}
		s.worked()
		return blk.RawData(), s.arrived(ctx, blk)
	}
}

// ask waits for the block in the present session; again means that the session
// was given up and the caller should look anew.
func (s *session) ask(ctx context.Context, c cid.Cid) (_ blocks.Block, again bool, err error) {
	fetcher, current := s.present()
	ctx, cancel := context.WithCancel(ctx)
	defer cancel()
	defer context.AfterFunc(current, cancel)()
	blk, err := fetcher.GetBlock(ctx, c)
	if err == nil {
		return blk, false, nil
	}
	if current.Err() != nil && s.ctx.Err() == nil {
		return nil, true, nil
	}
	return nil, false, fmt.Errorf("fetch block %s: %w", c, err)
}
