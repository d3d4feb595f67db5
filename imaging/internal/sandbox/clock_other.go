//go:build !linux

package sandbox

import "time"

// threadTime returns the wall clock where no thread's clock can be read.
func threadTime() func() time.Duration {
	begun := time.Now()
	return func() time.Duration { return time.Since(begun) }
}
