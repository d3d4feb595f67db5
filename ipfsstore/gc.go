package ipfsstore

import (
	"context"
	"errors"
	"fmt"
	"sync"
	"sync/atomic"

	"github.com/ipfs/go-cid"
)

// guard keeps the blocks that running operations touch from GC, without making
// either wait for the other: an operation announces a block before it looks
// for it or writes it, and GC asks, under the same lock, right before it
// deletes one.
type guard struct {
	mu      sync.Mutex
	uses    map[*use]struct{}
	sweep   bool   // a GC is running
	ended   []*use // uses that left meanwhile; they count until the GC is over
	sweeper sync.Mutex
}

// use is one running operation.
type use struct {
	guard *guard
	kept  map[[32]byte]struct{}
}

func (g *guard) enter() *use {
	g.mu.Lock()
	defer g.mu.Unlock()
	u := &use{guard: g, kept: map[[32]byte]struct{}{}}
	if g.uses == nil {
		g.uses = map[*use]struct{}{}
	}
	g.uses[u] = struct{}{}
	return u
}

func (u *use) keep(c cid.Cid) {
	d := digestOf(c)
	u.guard.mu.Lock()
	defer u.guard.mu.Unlock()
	u.kept[d] = struct{}{}
}

func (u *use) leave() {
	u.guard.mu.Lock()
	defer u.guard.mu.Unlock()
	// What this operation pinned may be missing from the list that a running
	// GC read, so the GC must still see its blocks.
	if u.guard.sweep {
		u.guard.ended = append(u.guard.ended, u)
		return
	}
	delete(u.guard.uses, u)
}

// startGC waits for its turn: one GC runs at a time.
func (g *guard) startGC() {
	g.sweeper.Lock()
	g.mu.Lock()
	defer g.mu.Unlock()
	g.sweep = true
}

func (g *guard) endGC() {
	g.mu.Lock()
	defer g.mu.Unlock()
	for _, u := range g.ended {
		delete(g.uses, u)
	}
	g.sweep, g.ended = false, nil
	g.sweeper.Unlock()
}

// unlessKept runs remove if no running operation has announced d.
func (g *guard) unlessKept(d [32]byte, remove func() error) (removed bool, err error) {
	g.mu.Lock()
	defer g.mu.Unlock()
	for u := range g.uses {
		if _, kept := u.kept[d]; kept {
			return false, nil
		}
	}
	return true, remove()
}

// GC implements Store. It marks what pinned trees reach and sweeps the rest.
// An incomplete pinned tree (a pin record outlives a lost block) keeps what
// of it is there.
func (s *local) GC(ctx context.Context) (freed int, err error) {
	ctx, end, err := s.begin(ctx)
	if err != nil {
		return 0, err
	}
	defer end()
	s.guard.startGC()
	defer s.guard.endGC()
	live, err := s.mark(ctx)
	if err != nil {
		return 0, fmt.Errorf("collect garbage: mark pinned trees: %w", err)
	}
	keys, err := s.blocks.AllKeysChan(ctx)
	if err != nil {
		return 0, fmt.Errorf("collect garbage: list blocks: %w", err)
	}
	for c := range keys {
		d := [32]byte(digestOf(c))
		if _, ok := live.seen[d]; ok {
			continue
		}
		removed, err := s.guard.unlessKept(d, func() error { return s.blocks.DeleteBlock(ctx, c) })
		if err != nil {
			return freed, fmt.Errorf("collect garbage: delete block: %w", err)
		}
		if removed {
			freed++
		}
	}
	return freed, ctx.Err()
}

func (s *local) mark(ctx context.Context) (*blockSet, error) {
	pins, err := s.roots(ctx, pinPrefix)
	if err != nil {
		return nil, err
	}
	roots := make([]cid.Cid, len(pins))
	for i, pin := range pins {
		if roots[i], err = rootCid(pin); err != nil {
			return nil, err
		}
	}
	live := &blockSet{}
	use := s.guard.enter()
	defer use.leave()
	view := &localView{s, use}
	return live, visitBlocks(ctx, roots, func(ctx context.Context, c cid.Cid) ([]byte, error) {
		live.add(c)
		if c.Prefix().Codec == cid.Raw {
			return nil, nil
		}
		data, err := view.get(ctx, c)
		if errors.Is(err, ErrUnavailable) || errors.Is(err, ErrCorrupt) {
			return nil, nil
		}
		return data, err
	})
}

// budget bounds the bytes and blocks of a walk that writes no files.
type budget struct {
	lim           Limits
	bytes, blocks atomic.Int64
}

func newBudget(lim Limits) *budget { return &budget{lim: lim} }

func (b *budget) spend(bytes int) error {
	if b.bytes.Add(int64(bytes)) > b.lim.Bytes {
		return fmt.Errorf("%w: more than %d bytes", ErrTooLarge, b.lim.Bytes)
	}
	if b.blocks.Add(1) > b.lim.blocks() {
		return fmt.Errorf("%w: more than %d blocks", ErrTooLarge, b.lim.blocks())
	}
	return nil
}
