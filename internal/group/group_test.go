package group

import (
	"errors"
	"slices"
	"testing"
	"testing/synctest"
)

// TestThoseWhoWaitShareTheNextWrite also has one item that cannot be written.
func TestThoseWhoWaitShareTheNextWrite(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		refused := errors.New("refused")
		hold := make(chan struct{})
		var calls [][]int
		w := New(func(items []int) error {
			calls = append(calls, slices.Clone(items))
			if len(calls) == 1 {
				<-hold
			}
			if slices.Contains(items, 3) {
				return refused
			}
			return nil
		})
		errs := make([]error, 5)
		for i := range errs {
			go func() { errs[i] = w.Do(i) }()
			synctest.Wait() // so that 0 writes and the others wait
		}
		close(hold)
		synctest.Wait()
		for i, err := range errs {
			if (err != nil) != (i == 3) {
				t.Errorf("item %d: %v", i, err)
			}
		}
		if want := [][]int{{0}, {1, 2, 3, 4}, {1}, {2}, {3}, {4}}; !slices.EqualFunc(calls, want, slices.Equal) {
			t.Errorf("writes of %v, want %v", calls, want)
		}
	})
}
