package outbox_test

import (
	"context"
	"errors"
	"path/filepath"
	"testing"
	"time"

	"github.com/fluoronet/fluoro/chain/outbox"
)

func TestRunOutlivesAnOutage(t *testing.T) {
	f := newFake()
	ticks := make(chan time.Time)
	o := open(t, openDB(t, filepath.Join(t.TempDir(), "state.db")), f, outbox.Config{Ticks: ticks, Confirmations: 1})
	f.down = true
	ctx, cancel := context.WithCancel(t.Context())
	done := make(chan error, 1)
	go func() { done <- o.Run(ctx) }()
	enqueue(t, o, "a")
	ticks <- time.Time{}
	ticks <- time.Time{} // the step of the first tick is over
	if err := o.LastError(); !errors.Is(err, errDown) {
		t.Errorf("last error %v", err)
	}
	f.mu.Lock()
	f.down = false
	f.mu.Unlock()
	ticks <- time.Time{}
	ticks <- time.Time{}
	f.mine(0)
	ticks <- time.Time{}
	ticks <- time.Time{}
	cancel()
	if err := <-done; err != nil {
		t.Fatal(err)
	}
	want(t, o, "a", outbox.Final, "")
}
