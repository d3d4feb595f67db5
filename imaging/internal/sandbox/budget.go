package sandbox

import (
	"context"
	"runtime"
	"time"
)

// budget returns a context that ends when the calling goroutine has computed for
// the limit. Time in which its thread was not let run, as on a node that is
// busy, does not count: that a frame takes long must be the frame's fault. The
// goroutine is bound to its thread until end.
func budget(limit time.Duration) (ctx context.Context, end func()) {
	runtime.LockOSThread()
	ctx, cancel := context.WithCancel(context.Background())
	clock, done := threadTime(), make(chan struct{}) // the clock of this thread
	go func() {
		defer cancel()
		watch(limit, clock, time.After, done)
	}()
	return ctx, func() {
		close(done)
		cancel()
		runtime.UnlockOSThread()
	}
}

// leastLook is the least time between two looks at the clock.
const leastLook = 10 * time.Millisecond

// watch returns when the clock has come as far as the limit, or done is closed.
func watch(limit time.Duration, clock func() time.Duration, after func(time.Duration) <-chan time.Time, done <-chan struct{}) {
	begun := clock()
	for left := limit; left > 0; left = limit - (clock() - begun) {
		select {
		case <-done:
			return
		case <-after(max(left, leastLook)):
		}
	}
}
