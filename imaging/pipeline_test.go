package imaging

import (
	"context"
	"errors"
	"fmt"
	"runtime"
	"slices"
	"sync/atomic"
	"testing"
)

// Whatever finishes first, results come in order, and no more are at work
// than there are slots.
func TestEachInOrder(t *testing.T) {
	var working, most atomic.Int32
	var got []int
	slots := []*int{new(int), new(int), new(int)}
	do := func(i int, slot *int) error {
		most.Store(max(most.Load(), working.Add(1)))
		*slot = i * i
		for range i % 3 * 10 {
			runtime.Gosched()
		}
		return nil
	}
	err := eachInOrder(context.Background(), 100, slots, do, func(i int, slot *int) error {
		working.Add(-1)
		if *slot != i*i {
			return fmt.Errorf("slot of %d was used meanwhile", i)
		}
		got = append(got, i)
		return nil
	})
	if err != nil || len(got) != 100 || !slices.IsSorted(got) || most.Load() > 3 {
		t.Errorf("%v, up to %d at work, %v", got, most.Load(), err)
	}
}

// The error is always that of the first that fails, not of whichever is
// reported first: it becomes part of a signed result.
func TestEachInOrderReturnsTheFirstError(t *testing.T) {
	boom := func(i int) error { return fmt.Errorf("job %d", i) }
	for range 50 {
		done := 0
		err := eachInOrder(context.Background(), 20, make([]struct{}, 4), func(i int, _ struct{}) error {
			if i == 5 {
				runtime.Gosched()
			}
			if i >= 5 {
				return boom(i)
			}
			return nil
		}, func(int, struct{}) error { done++; return nil })
		if err == nil || err.Error() != "job 5" || done != 5 {
			t.Fatalf("%v after %d", err, done)
		}
	}
	cancelled, cancel := context.WithCancel(context.Background())
	cancel()
	err := eachInOrder(cancelled, 3, make([]struct{}, 2), func(int, struct{}) error { return nil }, func(int, struct{}) error { return nil })
	if !errors.Is(err, context.Canceled) {
		t.Errorf("cancelled: %v", err)
	}
}

type panicCodec struct{}

func (panicCodec) Decode([]byte, PixelFormat, []byte) ([]byte, error) { panic("index out of range") }

func TestAPanicOfACodecIsAnError(t *testing.T) {
	if _, err := decodeSafely(panicCodec{}, nil, PixelFormat{}, nil); !errors.Is(err, ErrPixels) {
		t.Errorf("%v, want ErrPixels", err)
	}
}
