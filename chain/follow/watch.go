package follow

import (
	"context"
	"sync"
	"sync/atomic"
)

// watcher gathers the endpoints' pushes of new heads. A push only hastens the
// next look, so that a lost one costs a polling interval and nothing else.
type watcher struct {
	ctx     context.Context
	sources []Source
	active  []atomic.Bool
	heads   chan struct{}
	running sync.WaitGroup
}

func newWatcher(ctx context.Context, sources []Source) *watcher {
	return &watcher{ctx: ctx, sources: sources, active: make([]atomic.Bool, len(sources)), heads: make(chan struct{}, 1)}
}

// ensure subscribes, in the background, where no subscription stands.
func (w *watcher) ensure() {
	for i, src := range w.sources {
		if w.active[i].Swap(true) {
			continue
		}
		w.running.Go(func() {
			defer w.active[i].Store(false)
			pushes, err := src.Watch(w.ctx)
			if err != nil {
				return // polling goes on; the next round tries again
			}
			for range pushes {
				select {
				case w.heads <- struct{}{}:
				default:
				}
			}
		})
	}
}

// wait returns when every subscription has ended, after ctx has.
func (w *watcher) wait() { w.running.Wait() }
