package browse_test

import (
	"context"
	"path/filepath"
	"testing"
	"time"

	"github.com/fluoronet/fluoro/audit/browse"
	"github.com/fluoronet/fluoro/chain"
	"github.com/fluoronet/fluoro/chain/chaintest"
	"github.com/fluoronet/fluoro/chain/devnet"
	"github.com/fluoronet/fluoro/ipfsstore"
	"github.com/fluoronet/fluoro/study"
)

// running is a service under test.
type running struct {
	*browse.Service
	heads <-chan browse.Head
	stop  func()
}

// serve runs a service over the database at path.
func serve(t *testing.T, path string, client *chain.Client, content ipfsstore.Store) *running {
	t.Helper()
	s, err := browse.Open(t.Context(), browse.Config{Path: path, Client: client, Content: content, Poll: 20 * time.Millisecond})
	must(t, err)
	ctx, cancel := context.WithCancel(t.Context())
	done := make(chan error, 1)
	go func() { done <- s.Run(ctx) }()
	heads, leave := s.Subscribe()
	stopped := false
	stop := func() {
		if stopped {
			return
		}
		stopped = true
		leave()
		cancel()
		must(t, <-done)
		must(t, s.Close())
	}
	t.Cleanup(stop)
	return &running{s, heads, stop}
}

// until waits for a head that is as wanted.
func (r *running) until(t *testing.T, what string, want func(browse.Head) bool) browse.Head {
	t.Helper()
	var last browse.Head
	for {
		select {
		case last = <-r.heads:
			if want(last) {
				return last
			}
		case <-time.After(20 * time.Second):
			t.Fatalf("no head that is %s, the last was %+v", what, last)
		}
	}
}

func at(block uint64) func(browse.Head) bool {
	return func(h browse.Head) bool { return h.Block == block && h.State == browse.Current }
}

func register(t *testing.T, n *chaintest.Network, id study.Hash) uint64 {
	t.Helper()
	r, err := n.Treasury().RegisterStudy(t.Context(), chain.NewStudy{ID: id, CID: study.CID(id), Modality: study.CR, InstanceCount: 1, ConsentScopes: 1})
	must(t, err)
	return r.Registered.Block
}

// A service follows the chain, says when it is gone, opens without it, and
// forgets what a fork has taken back.
func TestServiceFollows(t *testing.T) {
	n := chaintest.Start(t)
	path := filepath.Join(t.TempDir(), "browse.db")
	client, err := chain.Dial(t.Context(), n.Deployment)
	must(t, err)
	defer client.Close()
	s := serve(t, path, client, nil)
	base := n.Commit()
	first := register(t, n, study.Hash{1})
	head := s.until(t, "at the registration", at(first))
	if head.ChainID != n.Deployment.ChainID || head.Lag != 0 || head.Time == 0 || head.Version.IsZero() {
		t.Errorf("%+v", head)
	}
	if page, err := s.Reader().Studies(t.Context(), browse.StudiesQuery{}); err != nil || len(page.Items) != 1 {
		t.Errorf("%+v, %v", page, err)
	}

	must(t, n.Fork(base))
	for range 6 { // higher than what is left; the registration is not among its transactions
		n.Commit()
	}
	newest, err := n.Client.Head(t.Context())
	must(t, err)
	forked := s.until(t, "on the fork", func(h browse.Head) bool { return h.Hash == newest.Hash })
	page, err := s.Reader().Studies(t.Context(), browse.StudiesQuery{})
	must(t, err)
	studies, err := n.Client.Latest().Studies(t.Context())
	must(t, err)
	if len(page.Items) != len(studies) || len(studies) == 0 && forked.Version == head.Version {
		t.Errorf("%d studies after the fork, the chain has %d, version %s", len(page.Items), len(studies), forked.Version)
	}

	must(t, n.Devnet.Close())
	gone := s.until(t, "without an endpoint", func(h browse.Head) bool { return h.State == browse.Unreachable })
	if gone.Block != forked.Block {
		t.Errorf("%+v, before %+v", gone, forked)
	}
	s.stop()

	later, err := chain.DialLater(n.Deployment)
	must(t, err)
	defer later.Close()
	s = serve(t, path, later, nil)
	again := s.until(t, "without an endpoint from the start", func(h browse.Head) bool { return h.State == browse.Unreachable && h.Block > 0 })
	if again.Block != forked.Block || again.Version != forked.Version {
		t.Errorf("%+v, before %+v", again, forked)
	}
}

// An index of another chain with the same contracts at the same addresses, such
// as a devnet that was started anew, is made anew.
func TestServiceBeginsAnewOnAnotherChain(t *testing.T) {
	path := filepath.Join(t.TempDir(), "browse.db")
	for i := range byte(2) {
		t.Run("", func(t *testing.T) {
			n := chaintest.StartWith(t, devnet.Config{})
			client, err := chain.Dial(t.Context(), n.Deployment)
			must(t, err)
			defer client.Close()
			register(t, n, study.Hash{i + 1})
			for range 150 { // past what may be undone
				n.Commit()
			}
			newest, err := n.Client.Head(t.Context())
			must(t, err)
			s := serve(t, path, client, nil)
			s.until(t, "at the head", func(h browse.Head) bool { return h.Hash == newest.Hash && h.State == browse.Current })
			page, err := s.Reader().Studies(t.Context(), browse.StudiesQuery{})
			must(t, err)
			if len(page.Items) != 1 || page.Items[0].ID != (study.Hash{i + 1}) {
				t.Errorf("%+v", page)
			}
			s.stop()
		})
	}
}
