package chain_test

import (
	"testing"

	"golang.org/x/sync/errgroup"

	"github.com/fluoronet/fluoro/chain/chaintest"
)

// While blocks are taken in, an endpoint forgets for moments what is pending;
// no two transactions may get the same nonce from that.
func TestTransactorSendsManyAtATime(t *testing.T) {
	n := chaintest.Start(t)
	tr := n.Transactor(n.Account(t))
	var group errgroup.Group
	const count = 200
	for i := range count {
		group.Go(func() error {
			_, err := tr.RegisterStudy(t.Context(), newStudy(i))
			return err
		})
	}
	if err := group.Wait(); err != nil {
		t.Fatal(err)
	}
	studies, err := n.Client.Latest().Studies(t.Context())
	if err != nil || len(studies) != count {
		t.Errorf("%d studies, %v", len(studies), err)
	}
}
