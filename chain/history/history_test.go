package history_test

import (
	"context"
	"reflect"
	"testing"

	"github.com/fluoronet/fluoro/chain"
	"github.com/fluoronet/fluoro/chain/chaintest"
	"github.com/fluoronet/fluoro/chain/follow"
	"github.com/fluoronet/fluoro/chain/history"
	"github.com/fluoronet/fluoro/study"
)

func TestMain(m *testing.M) { chaintest.VerifyNoLeaks(m) }

func must(t testing.TB, err error) {
	t.Helper()
	if err != nil {
		t.Fatal(err)
	}
}

// Events come in the order of the chain, with what they say, and are the same
// after they were taken back and read again.
func TestEventsAreReadInOrder(t *testing.T) {
	ctx, n := t.Context(), chaintest.Start(t)
	id, owner := study.Hash{1}, n.Account(t)
	node := n.Node(t, owner)
	done, err := n.Treasury().RegisterStudy(ctx, chain.NewStudy{ID: id, CID: study.CID{2}, Modality: study.CT, InstanceCount: 3, ConsentScopes: 1})
	must(t, err)
	_, err = n.Treasury().WithdrawStudy(ctx, id)
	must(t, err)

	db, err := chain.OpenDB(":memory:")
	must(t, err)
	t.Cleanup(func() { must(t, db.Close()) })
	h, err := history.New(db, n.Deployment)
	must(t, err)
	source := n.Client.Endpoints()[0]
	f, err := follow.New(ctx, db, []follow.Source{source}, h, follow.Config{From: n.Deployment.Block, Contracts: h.Addresses()})
	must(t, err)
	must(t, f.Step(ctx))
	events, err := h.Events(ctx)
	must(t, err)
	if len(events) != 4 {
		t.Fatalf("%+v", events)
	}
	if x, ok := events[0].What.(history.NodeRegistered); !ok || x.Node != node || x.Owner != owner.Address() || x.Stake.Cmp(chain.Tokens(1000)) != 0 {
		t.Errorf("%+v", events[0])
	}
	want := history.StudyRegistered{ID: id, CID: study.CID{2}, Contributor: n.Deployer().Address(), Modality: study.CT, Instances: 3, Scopes: 1, Earning: true}
	if x, ok := events[2].What.(history.StudyRegistered); !ok || x != want || events[2].Block != done.Registered.Block {
		t.Errorf("%+v", events[2])
	}
	for i, e := range events[1:] {
		if !events[i].Before(e.Place) {
			t.Errorf("event %d does not come before the next", i)
		}
	}

	tx, err := db.BeginTx(context.Background(), nil)
	must(t, err)
	must(t, h.Rewind(tx, events[1].Block))
	blocks, err := source.Blocks(ctx, []uint64{events[2].Block, events[3].Block})
	must(t, err)
	logs, err := source.LogsOf(ctx, []study.Hash{blocks[0].Hash, blocks[1].Hash}, h.Addresses())
	must(t, err)
	for i := range blocks {
		must(t, h.Apply(tx, blocks[i], logs[i]))
	}
	must(t, tx.Commit())
	again, err := h.Events(ctx)
	must(t, err)
	if !reflect.DeepEqual(again, events) {
		t.Errorf("%+v, want %+v", again, events)
	}
}
