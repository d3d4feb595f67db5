package ipfsstore

import (
	"context"
	"sync"
)

// inFlight is how many blocks a walk asks for at once. Bitswap waits 20 ms
// before each dependent round, so throughput is bound by the wants in flight;
// memory is bound by the same number times the block size.
const inFlight = 64

// walk runs step on every job, at most inFlight at a time, until no job is
// left or one fails. step returns the jobs that follow from its own. The
// newest are taken first, which keeps the list of waiting jobs, and the files
// open at once, small.
func walk[J any](ctx context.Context, first []J, step func(context.Context, J) ([]J, error)) error {
	ctx, cancel := context.WithCancel(ctx)
	defer cancel()
	w := &walker[J]{}
	w.wake.L = &w.mu
	w.work = func() {
		for {
			job, ok := w.next()
			if !ok {
				return
			}
			more, err := step(ctx, job)
			if err != nil {
				cancel()
			}
			w.done(more, err)
		}
	}
	w.mu.Lock()
	w.add(first)
	w.mu.Unlock()
	w.group.Wait()
	return w.err
}

type walker[J any] struct {
	work  func()
	group sync.WaitGroup

	mu      sync.Mutex
	wake    sync.Cond
	stack   []J
	workers int // started; they end when the walk is over
	active  int // of which at work on a job
	err     error
}

// add takes jobs in the order to be run, and starts workers for those that no
// present one is free for: most trees are too small for all of them. The
// caller has w.mu.
func (w *walker[J]) add(jobs []J) {
	for i := len(jobs) - 1; i >= 0; i-- {
		w.stack = append(w.stack, jobs[i])
	}
	for w.workers < inFlight && w.workers-w.active < len(w.stack) {
		w.workers++
		w.group.Go(w.work)
	}
}

// next waits for a job; false means that the walk is over.
func (w *walker[J]) next() (J, bool) {
	w.mu.Lock()
	defer w.mu.Unlock()
	for w.err == nil && len(w.stack) == 0 && w.active > 0 {
		w.wake.Wait()
	}
	var job J
	if w.err != nil || len(w.stack) == 0 {
		return job, false
	}
	last := len(w.stack) - 1
	job, w.stack[last] = w.stack[last], job
	w.stack = w.stack[:last]
	w.active++
	return job, true
}

// done records the outcome of a job; more are in the order to be run.
func (w *walker[J]) done(more []J, err error) {
	w.mu.Lock()
	defer w.mu.Unlock()
	w.active--
	if err != nil && w.err == nil {
		w.err = err
	}
	w.add(more)
	w.wake.Broadcast()
}
