package look_test

import (
	"context"
	"errors"
	"os"
	"path/filepath"
	"sync"
	"sync/atomic"
	"testing"

	"github.com/fluoronet/fluoro/audit/look"
	"github.com/fluoronet/fluoro/imaging/dcmtest"
	"github.com/fluoronet/fluoro/ipfsstore"
	"github.com/fluoronet/fluoro/study"
)

// counted counts what is fetched, and can hold it up.
type counted struct {
	ipfsstore.Store
	fetched atomic.Int32
	hold    chan struct{} // nil: nothing is held up
	began   chan struct{}
}

func (c *counted) Fetch(ctx context.Context, id study.CID, dst string, lim ipfsstore.Limits) (ipfsstore.Stats, error) {
	c.fetched.Add(1)
	if c.hold != nil {
		c.began <- struct{}{}
		select {
		case <-c.hold:
		case <-ctx.Done():
			return ipfsstore.Stats{}, ctx.Err()
		}
	}
	return c.Store.Fetch(ctx, id, dst, lim)
}

// shelf is a store with some studies of about 300 kB.
func shelf(t *testing.T, n int) (*counted, []study.CID) {
	t.Helper()
	store := &counted{Store: ipfsstore.NewMemory()}
	var ids []study.CID
	for i := range n {
		words := make([]uint16, 400*400)
		words[0] = uint16(i)
		c, err := store.AddDir(t.Context(), build(t, [][]byte{dcmtest.CR(400, 400, words, dcmtest.Deidentified())}, study.CR, nil))
		must(t, err)
		ids = append(ids, c)
	}
	return store, ids
}

func use(t *testing.T, l *look.Library, c study.CID) {
	t.Helper()
	s, err := l.Open(t.Context(), c)
	must(t, err)
	defer s.Close()
	_, err = s.Samples(t.Context(), look.Key{})
	must(t, err)
}

// The folder stays below its bound, keeps what was used last, and is used again
// after a restart.
func TestTheLibraryIsBounded(t *testing.T) {
	store, ids := shelf(t, 12)
	dir := t.TempDir()
	must(t, os.WriteFile(filepath.Join(dir, "left behind"), nil, 0o644))
	cfg := look.Config{Bytes: 1_000_000}
	l, err := look.NewLibrary(dir, store, cfg)
	must(t, err)
	for _, c := range ids {
		use(t, l, c)
		use(t, l, ids[0])
	}
	if got := store.fetched.Load(); got != 12 {
		t.Errorf("fetched %d times", got)
	}
	there, err := os.ReadDir(dir)
	must(t, err)
	if len(there) != 3 {
		t.Errorf("%d bundles are kept of 320 kB each", len(there))
	}
	l, err = look.NewLibrary(dir, store, cfg)
	must(t, err)
	use(t, l, ids[0])
	if got := store.fetched.Load(); got != 12 {
		t.Errorf("after a restart it is fetched again: %d", got)
	}
	if _, err := look.NewLibrary(dir, store, look.Config{Bytes: 1}); err != nil {
		t.Error(err)
	}
	if there, _ := os.ReadDir(dir); len(there) != 0 {
		t.Errorf("a smaller library keeps %d", len(there))
	}
}

func TestATooLargeBundleIsRefused(t *testing.T) {
	store, ids := shelf(t, 1)
	l, err := look.NewLibrary(t.TempDir(), store, look.Config{Bytes: 100_000})
	must(t, err)
	var fault *study.Fault
	if _, err := l.Open(t.Context(), ids[0]); !errors.As(err, &fault) || fault.Reason != study.StudyTooLarge {
		t.Errorf("%v", err)
	}
	if _, err := l.Open(t.Context(), study.CID{1}); !errors.As(err, &fault) || fault.Reason != study.StudyUnavailable {
		t.Errorf("%v", err)
	}
}

// Many who look at once fetch once; who waits does not suffer when who fetches
// goes away.
func TestOneFetchForAll(t *testing.T) {
	store, ids := shelf(t, 1)
	store.hold, store.began = make(chan struct{}), make(chan struct{}, 9)
	l, err := look.NewLibrary(t.TempDir(), store, look.Config{})
	must(t, err)
	leaving, leave := context.WithCancel(t.Context())
	gone := make(chan error)
	go func() {
		_, err := l.Open(leaving, ids[0])
		gone <- err
	}()
	<-store.began
	var wait sync.WaitGroup
	for range 5 {
		wait.Go(func() {
			s, err := l.Open(t.Context(), ids[0])
			if err != nil {
				t.Error(err)
				return
			}
			s.Close()
		})
	}
	leave()
	if err := <-gone; !errors.Is(err, context.Canceled) {
		t.Errorf("who leaves: %v", err)
	}
	close(store.hold)
	wait.Wait()
	if got := store.fetched.Load(); got > 2 {
		t.Errorf("fetched %d times", got)
	}
}

// A study whose consent ends is gone with the last who looks at it.
func TestForget(t *testing.T) {
	store, ids := shelf(t, 1)
	dir := t.TempDir()
	l, err := look.NewLibrary(dir, store, look.Config{})
	must(t, err)
	s, err := l.Open(t.Context(), ids[0])
	must(t, err)
	l.Forget(ids[0])
	if _, err := s.Samples(t.Context(), look.Key{}); err != nil {
		t.Errorf("whoever looks at it loses it: %v", err)
	}
	s.Close()
	s.Close()
	if there, _ := os.ReadDir(dir); len(there) != 0 {
		t.Errorf("%v is still there", there)
	}
	l.Forget(ids[0])
}
