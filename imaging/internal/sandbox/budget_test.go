package sandbox

import (
	"testing"
	"time"
)

// Time in which the thread was not let run does not count; computing does.
func TestOnlyComputingCounts(t *testing.T) {
	var used time.Duration
	uses := []time.Duration{0, time.Second, 0, 19 * time.Second} // between looks
	var asked []time.Duration
	after := func(d time.Duration) <-chan time.Time {
		asked = append(asked, d)
		used += uses[len(asked)-1]
		fired := make(chan time.Time, 1)
		fired <- time.Time{}
		return fired
	}
	watch(20*time.Second, func() time.Duration { return used }, after, nil)
	if want := []time.Duration{20 * time.Second, 20 * time.Second, 19 * time.Second, 19 * time.Second}; len(asked) != len(want) || asked[2] != want[2] {
		t.Errorf("looked after %v, want %v", asked, want)
	}
}

// The real clock: what computes is ended, by its own time.
func TestWhatComputesTooLongIsEnded(t *testing.T) {
	ctx, end := budget(30 * time.Millisecond)
	defer end()
	clock := threadTime()
	begun := clock()
	for ctx.Err() == nil {
		if clock()-begun > 10*time.Second {
			t.Fatal("it goes on")
		}
	}
	if got := clock() - begun; got < 20*time.Millisecond {
		t.Errorf("ended after %v of computing", got)
	}
}
