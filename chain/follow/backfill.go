package follow

import (
	"context"
	"errors"
	"fmt"

	"github.com/ethereum/go-ethereum/core/types"
	"github.com/fluoronet/fluoro/chain"
	"github.com/fluoronet/fluoro/study"
)

// maxWindow is the largest range of blocks that one question covers.
const maxWindow = 10_000

// backfill applies a range of final blocks from one question about their logs.
func (f *Follower) backfill(ctx context.Context, src Source, cursor chain.Block, final uint64) (bool, error) {
	logs, to, err := f.rangeLogs(ctx, src, cursor.Number+1, final)
	if err != nil {
		return false, blame(err)
	}
	numbers := []uint64{cursor.Number}
	byNumber := map[uint64][]types.Log{}
	for _, l := range logs {
		if l.BlockNumber <= cursor.Number || l.BlockNumber > to {
			return false, blame(fmt.Errorf("%s: %w: a log of block %d is outside the range asked for", src.Name(), chain.ErrAnswer, l.BlockNumber))
		}
		if len(byNumber[l.BlockNumber]) == 0 {
			if l.BlockNumber < numbers[len(numbers)-1] {
				return false, blame(fmt.Errorf("%s: %w: logs are not in order", src.Name(), chain.ErrAnswer))
			}
			numbers = append(numbers, l.BlockNumber)
		}
		byNumber[l.BlockNumber] = append(byNumber[l.BlockNumber], l)
	}
	if numbers[len(numbers)-1] != to {
		numbers = append(numbers, to)
	}
	blocks, err := src.Blocks(ctx, numbers)
	if err != nil {
		return false, blame(err)
	}
	if blocks[0].Hash != cursor.Hash {
		return f.rewind(ctx, src)
	}
	c := change{final: to}
	for i, b := range blocks[1:] {
		logs := byNumber[numbers[i+1]]
		if b.Hash == (study.Hash{}) {
			return false, blame(fmt.Errorf("%s: %w", src.Name(), errShifted))
		}
		if err := ownLogs(b, logs); err != nil {
			return false, blame(fmt.Errorf("%s: %w", src.Name(), err))
		}
		c.blocks = append(c.blocks, applied{block: b, logs: logs, bare: len(logs) == 0})
	}
	return true, f.commit(ctx, c)
}

// rangeLogs reads logs from block from up to at most final, in the largest
// range that the endpoint takes, and returns the range's end. Endpoints word
// their limits differently, so any refusal halves the range; only the refusal
// of a single block is final.
func (f *Follower) rangeLogs(ctx context.Context, src Source, from, final uint64) ([]types.Log, uint64, error) {
	for {
		to := min(final, from+f.window-1)
		logs, err := src.LogsBetween(ctx, from, to, f.cfg.Contracts)
		if err == nil {
			f.window = min(maxWindow, 2*f.window)
			return logs, to, nil
		}
		refused := chain.Answered(err) || errors.Is(err, chain.ErrTooLarge)
		if f.window == 1 || ctx.Err() != nil {
			return nil, 0, err
		}
		f.window = max(1, min(f.window, to-from+1)/2)
		if !refused {
			return nil, 0, err // it may be down: wait before asking for less
		}
	}
}
