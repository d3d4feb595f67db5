package chaintest

import (
	"testing"

	"github.com/fluoronet/fluoro/chain"
	"github.com/fluoronet/fluoro/chain/evidence"
	"github.com/fluoronet/fluoro/chain/follow"
	"github.com/fluoronet/fluoro/chain/index"
)

// Index follows the whole chain into tables that live as long as the test.
func (n *Network) Index(t testing.TB) index.Reader {
	t.Helper()
	db, err := chain.OpenDB(":memory:")
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _ = db.Close() })
	ix, err := index.New(db, n.Deployment)
	if err != nil {
		t.Fatal(err)
	}
	f, err := follow.New(t.Context(), db, []follow.Source{n.Client.Endpoints()[0]}, ix, follow.Config{From: n.Deployment.Block, Contracts: ix.Addresses()})
	if err == nil {
		err = f.Step(t.Context())
	}
	if err != nil {
		t.Fatal(err)
	}
	return index.Reader{DB: db}
}

// Settle ends and reopens every task and every challenge that the Court would
// in the epoch under way, and takes the penalties for batches that were not
// revealed or repeat themselves. It returns how many calls that took.
func (n *Network) Settle(t testing.TB) int {
	t.Helper()
	ctx, ix, epoch, treasury := t.Context(), n.Index(t), n.Epoch(t), n.Treasury()
	must := func(err error) {
		t.Helper()
		if err != nil {
			t.Fatal(err)
		}
	}
	calls, err := evidence.Finalisable(ctx, ix, epoch)
	must(err)
	for _, e := range calls {
		_, err := treasury.Finalise(ctx, e)
		must(err)
	}
	resolutions, err := evidence.Resolvable(ctx, ix, epoch)
	must(err)
	for _, r := range resolutions {
		_, err := treasury.Resolve(ctx, r.First, r.Evidence)
		must(err)
	}
	overdue, err := ix.Overdue(ctx, epoch, 1000)
	must(err)
	for _, b := range overdue {
		_, err := treasury.Penalise(ctx, b.Node, b.Root)
		must(err)
	}
	return len(calls) + len(resolutions) + len(overdue)
}
