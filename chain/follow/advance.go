package follow

import (
	"context"
	"errors"
	"fmt"
	"time"

	"github.com/ethereum/go-ethereum/core/types"
	"github.com/fluoronet/fluoro/chain"
	"github.com/fluoronet/fluoro/study"
)

// stride is how many unfinalised blocks are read and applied at once.
const stride = 64

// headLimit is how long an endpoint may take to tell its head, so that one that
// hangs does not hold up the others.
const headLimit = 5 * time.Second

// errShifted says that the chain changed between two questions to an endpoint.
var errShifted = errors.New("the chain changed while it was read")

// advance does one transaction's worth of catching up and reports whether the
// cursor moved.
func (f *Follower) advance(ctx context.Context) (bool, error) {
	cursor, err := f.Cursor(ctx)
	known := err == nil
	if err != nil && !errors.Is(err, chain.ErrNotFound) {
		return false, err
	}
	src, head, err := f.choose(ctx, cursor)
	if err != nil {
		return false, blame(err)
	}
	if !known {
		return f.anchor(ctx, src, head)
	}
	if head.Number <= cursor.Number {
		return f.lookBack(ctx, src, head, cursor)
	}
	final, err := f.final(ctx, src, head)
	if err != nil {
		return false, blame(err)
	}
	if cursor.Number < final {
		return f.backfill(ctx, src, cursor, final)
	}
	return f.walk(ctx, src, cursor, head, final)
}

// choose asks every endpoint for its head and takes the highest; among equals
// the one that agrees with the cursor, then the one asked last.
func (f *Follower) choose(ctx context.Context, cursor chain.Block) (Source, chain.Block, error) {
	type answer struct {
		head chain.Block
		err  error
	}
	asking, cancel := context.WithTimeout(ctx, headLimit)
	defer cancel()
	answers := make([]chan answer, len(f.sources))
	for i, s := range f.sources {
		answers[i] = make(chan answer, 1)
		go func() {
			head, err := s.Head(asking)
			answers[i] <- answer{head, err}
		}()
	}
	var best Source
	var bestHead chain.Block
	var bestRank int
	var errs []error
	for i, s := range f.sources {
		a := <-answers[i]
		if a.err != nil {
			errs = append(errs, a.err)
			continue
		}
		rank := 0
		if s == f.last {
			rank = 1
		}
		if a.head.Hash == cursor.Hash {
			rank = 2
		}
		if best == nil || a.head.Number > bestHead.Number || a.head.Number == bestHead.Number && rank > bestRank {
			best, bestHead, bestRank = s, a.head, rank
		}
	}
	if best == nil {
		return nil, chain.Block{}, errors.Join(errs...)
	}
	f.last = best
	return best, bestHead, nil
}

// final returns the number of the newest block that will not be undone.
func (f *Follower) final(ctx context.Context, src Source, head chain.Block) (uint64, error) {
	b, err := src.Finalized(ctx)
	if errors.Is(err, chain.ErrNotFound) {
		return head.Number - min(head.Number, f.cfg.Confirmations), nil
	}
	return b.Number, err
}

// anchor starts at the block before the first: its hash is what the first one
// must have as parent.
func (f *Follower) anchor(ctx context.Context, src Source, head chain.Block) (bool, error) {
	if head.Number < f.cfg.From-1 {
		return false, nil // the endpoint has yet to catch up
	}
	blocks, err := src.Blocks(ctx, []uint64{f.cfg.From - 1})
	if err != nil {
		return false, blame(err)
	}
	if blocks[0].Hash.IsZero() {
		return false, blame(errShifted)
	}
	return true, f.commit(ctx, change{blocks: []applied{{block: blocks[0], bare: true}}})
}

// lookBack handles a head that is not above the cursor: the same block, an
// endpoint that lags on our chain, or another chain that is no longer yet.
func (f *Follower) lookBack(ctx context.Context, src Source, head, cursor chain.Block) (bool, error) {
	if head.Hash == cursor.Hash {
		return false, nil
	}
	stored, err := f.storedHash(ctx, head.Number)
	switch {
	case errors.Is(err, chain.ErrNotFound): // below what is kept: far behind
		return false, nil
	case err != nil:
		return false, err
	case stored == head.Hash:
		return false, nil
	}
	return f.rewind(ctx, src)
}

// walk applies the next unfinalised blocks after checking that each is the
// child of the one before.
func (f *Follower) walk(ctx context.Context, src Source, cursor, head chain.Block, final uint64) (bool, error) {
	numbers := span(cursor.Number+1, min(head.Number, cursor.Number+stride))
	blocks, err := src.Blocks(ctx, numbers)
	if err != nil {
		return false, blame(err)
	}
	parent := cursor.Hash
	hashes := make([]study.Hash, len(blocks))
	for i, b := range blocks {
		switch {
		case b.Hash.IsZero() || i > 0 && b.Parent != parent:
			return false, blame(fmt.Errorf("%s: %w", src.Name(), errShifted))
		case b.Parent != parent:
			return f.rewind(ctx, src)
		}
		parent, hashes[i] = b.Hash, b.Hash
	}
	logs, err := src.LogsOf(ctx, hashes, f.cfg.Contracts)
	if err != nil {
		return false, blame(err)
	}
	c := change{final: final}
	for i, b := range blocks {
		if err := ownLogs(b, logs[i]); err != nil {
			return false, blame(fmt.Errorf("%s: %w", src.Name(), err))
		}
		c.blocks = append(c.blocks, applied{block: b, logs: logs[i]})
	}
	return true, f.commit(ctx, c)
}

// ownLogs refuses logs of another block or, as filters over WebSocket may
// send, logs that a reorganisation took back.
func ownLogs(b chain.Block, logs []types.Log) error {
	for _, l := range logs {
		if study.Hash(l.BlockHash) != b.Hash || l.BlockNumber != b.Number || l.Removed {
			return fmt.Errorf("block %d: %w", b.Number, errShifted)
		}
	}
	return nil
}

// rewind undoes the blocks that src no longer has, down to the newest stored
// one that it has.
func (f *Follower) rewind(ctx context.Context, src Source) (bool, error) {
	stored, err := f.stored(ctx) // newest first
	if err != nil {
		return false, err
	}
	for start := 0; start < len(stored); start += stride {
		part := stored[start:min(len(stored), start+stride)]
		numbers := make([]uint64, len(part))
		for i := range part {
			numbers[i] = part[i].Number
		}
		now, err := src.Blocks(ctx, numbers)
		if err != nil {
			return false, blame(err)
		}
		for i := range part {
			if now[i].Hash == part[i].Hash {
				f.cfg.Log.Info("follower rewinds", "to", part[i].Number, "blocks", start+i, "endpoint", src.Name())
				return true, f.commit(ctx, change{rewind: &part[i]})
			}
		}
	}
	oldest := stored[len(stored)-1]
	if oldest.Number != f.cfg.From-1 {
		return false, fmt.Errorf("block %d at %s: %w", oldest.Number, src.Name(), ErrOtherChain)
	}
	// Nothing was final yet: start anew from the other chain's anchor.
	now, err := src.Blocks(ctx, []uint64{oldest.Number})
	if err != nil || now[0].Hash.IsZero() {
		return false, blame(errors.Join(errShifted, err))
	}
	return true, f.commit(ctx, change{rewind: &now[0]})
}

func span(from, to uint64) []uint64 {
	numbers := make([]uint64, 0, to-from+1)
	for n := from; n <= to; n++ {
		numbers = append(numbers, n)
	}
	return numbers
}
