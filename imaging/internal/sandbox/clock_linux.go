package sandbox

import (
	"time"

	"golang.org/x/sys/unix"
)

// threadTime returns a clock, for any thread, of how long the calling one has
// computed: CLOCK_THREAD_CPUTIME_ID of another thread, as Linux's
// posix-timers.h makes its number (CPUCLOCK_PERTHREAD | CPUCLOCK_SCHED).
func threadTime() func() time.Duration {
	id := ^int32(unix.Gettid())<<3 | 6
	return func() time.Duration {
		var t unix.Timespec
		if unix.ClockGettime(id, &t) != nil { // the thread is gone, and so is who waited for it
			return 0
		}
		return time.Duration(t.Nano())
	}
}
