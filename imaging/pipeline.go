package imaging

import (
	"context"
	"fmt"
	"runtime"
)

// eachInOrder calls do(i, slot) for every i below count on several goroutines,
// and then done(i, slot) in order of i, one at a time. No more than slots of
// them are between the start of do and the end of done; a slot is one's alone
// meanwhile. The first error, or the context's, ends it.
func eachInOrder[S any](ctx context.Context, count int, slots []S, do func(i int, slot S) error, done func(i int, slot S) error) error {
	type job struct {
		slot S
		err  chan error
	}
	stop, cancel := context.WithCancel(ctx)
	free, order := make(chan S, len(slots)), make(chan job, len(slots))
	for _, slot := range slots {
		free <- slot
	}
	go func() {
		defer close(order)
		for i := range count {
			select {
			case slot := <-free:
				j := job{slot, make(chan error, 1)}
				order <- j
				go func() { j.err <- do(i, slot) }()
			case <-stop.Done():
				return
			}
		}
	}()
	var first error
	i := 0
	for j := range order { // to the end, so that no goroutine outlives the call
		err := <-j.err
		if err == nil && first == nil {
			err = ctx.Err()
		}
		if err == nil && first == nil {
			err = done(i, j.slot)
		}
		if err != nil && first == nil {
			first = err
			cancel()
		}
		i++
		free <- j.slot
	}
	cancel()
	if first == nil && i < count {
		first = ctx.Err()
	}
	return first
}

// parallel is how many slots keep all processors busy with count jobs, one
// more than there are processors: one is done while the others are worked on.
func parallel(count int) int { return min(runtime.GOMAXPROCS(0)+1, count) }

// framesInOrder is EachFrame for compressed frames: several are decoded at
// once.
func (r *frameReader) framesInOrder(ctx context.Context, fn func(i int, raw []byte) error) error {
	slots := make([]*frameReader, parallel(r.in.Frames))
	for k := range slots {
		slots[k] = &frameReader{in: r.in, data: r.data, codec: r.codec, starts: r.starts}
	}
	decode := func(i int, s *frameReader) error {
		if _, err := s.frame(i); err != nil {
			return fmt.Errorf("decode frame %d of %d: %w", i+1, r.in.Frames, err)
		}
		return nil
	}
	return eachInOrder(ctx, r.in.Frames, slots, decode, func(i int, s *frameReader) error { return fn(i, s.decoded) })
}
