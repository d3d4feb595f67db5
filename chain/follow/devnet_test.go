package follow_test

import (
	"slices"
	"testing"

	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/rpc"

	"github.com/fluoronet/fluoro/chain"
	"github.com/fluoronet/fluoro/chain/chaintest"
	"github.com/fluoronet/fluoro/chain/devnet"
	"github.com/fluoronet/fluoro/chain/follow"
	"github.com/fluoronet/fluoro/study"
)

// A real chain is forked below two publications, which are then mined again
// in another block: the rows follow.
func TestFollowsForksOfARealChain(t *testing.T) {
	n := chaintest.StartWith(t, devnet.Config{Manual: true})
	watched := []chain.Address{n.Deployment.Contracts.Token, n.Deployment.Contracts.Models}
	db := open(t, ":memory:")
	f, err := follow.New(t.Context(), db, []follow.Source{n.Client.Endpoints()[0]}, &rowsHandler{}, follow.Config{
		From: n.Deployment.Block, Contracts: watched,
	})
	if err != nil {
		t.Fatal(err)
	}
	conn, err := rpc.DialContext(t.Context(), n.HTTPURL)
	if err != nil {
		t.Fatal(err)
	}
	defer conn.Close()
	// Empty blocks while a transaction is on its way would make blocks final that
	// are to be left.
	waiting := func() bool {
		var status struct{ Pending hexutil.Uint64 }
		if err := conn.CallContext(t.Context(), &status, "txpool_status"); err != nil {
			t.Fatal(err)
		}
		return status.Pending > 0
	}
	publish := func(i byte) {
		done := make(chan error, 1)
		go func() {
			_, err := n.Transactor(n.Keys[i].Account()).PublishModel(t.Context(), chain.NewModel{
				ID: study.Hash{i}, Modalities: study.MaskOf(study.CT), FindingCount: 1, Quorum: 1, Target: 1, Committee: 1, Fee: chain.Tokens(1),
			})
			done <- err
		}()
		for { // until it is mined
			if waiting() {
				n.Commit()
			}
			select {
			case err := <-done:
				if err != nil {
					t.Fatal(err)
				}
				return
			default:
			}
		}
	}
	check := func(wantLogs int) {
		t.Helper()
		step(t, f)
		got, err := rows(db)
		if err != nil {
			t.Fatal(err)
		}
		head, err := n.Client.Head(t.Context())
		if err != nil {
			t.Fatal(err)
		}
		logs, err := n.Client.Endpoints()[0].LogsBetween(t.Context(), 0, head.Number, watched)
		if err != nil {
			t.Fatal(err)
		}
		var want []string
		for _, l := range logs {
			want = append(want, rowOf(l))
		}
		if !slices.Equal(got, want) {
			t.Fatalf("rows\n%q\nwant\n%q", got, want)
		}
		if cursor, err := f.Cursor(t.Context()); err != nil || cursor.Hash != head.Hash {
			t.Fatalf("cursor %v, %v; head %v", cursor, err, head)
		}
		if got := len(want); got != wantLogs {
			t.Fatalf("%d logs, want %d", got, wantLogs)
		}
	}
	check(1) // the token's mint to the treasury
	base := n.Commit()
	publish(1)
	publish(2)
	check(3)
	forked, err := n.Client.Head(t.Context())
	if err != nil {
		t.Fatal(err)
	}
	if err := n.Fork(base); err != nil {
		t.Fatal(err)
	}
	step(t, f) // the head is an ancestor of the cursor: that may be lag, so nothing changes
	// The chain takes both publications again, in blocks of its own choosing. It
	// must outgrow the one that was left: a lower head may be lag, too.
	n.Commit()
	for taken, head := 0, uint64(0); taken < 2 || head <= forked.Number; {
		if taken == 2 || waiting() {
			n.Commit()
		}
		models, err := n.Client.Latest().Models(t.Context())
		if err != nil {
			t.Fatal(err)
		}
		taken = len(models)
		at, err := n.Client.Head(t.Context())
		if err != nil {
			t.Fatal(err)
		}
		head = at.Number
	}
	check(3)
	for range 200 { // past several finalised blocks
		n.Commit()
	}
	publish(3)
	check(4)
}
