package chain_test

import (
	"context"
	"strings"
	"testing"
	"time"

	"github.com/fluoronet/fluoro/chain"
	"github.com/fluoronet/fluoro/chain/chaintest"
	"github.com/fluoronet/fluoro/chain/devnet"
)

// An announcement that waits for a block when its process ends is waited for by
// the next one, and not sent again.
func TestWhatWaitsIsNotAnnouncedAgain(t *testing.T) {
	n := chaintest.StartWith(t, devnet.Config{Manual: true})
	account, s := n.Account(t), newStudy(500)
	ctx, cut := context.WithCancel(t.Context())
	ended := make(chan error)
	go func() {
		_, err := n.Transactor(account).AnnounceStudy(ctx, s)
		ended <- err
	}()
	pending := func() bool {
		sent, err := n.Client.PendingNonceAt(t.Context(), [20]byte(account.Address()))
		return err == nil && sent == 1
	}
	for tick := time.NewTicker(10 * time.Millisecond); !pending(); {
		select {
		case <-tick.C:
		case err := <-ended:
			t.Fatalf("it ended before it was sent: %v", err)
		}
	}
	cut()
	if err := <-ended; err == nil || !strings.Contains(err.Error(), "may yet be mined") {
		t.Errorf("cut off: %v", err)
	}
	next := n.Transactor(account)
	settled := make(chan error)
	go func() { settled <- next.Settle(t.Context()) }()
	n.Commit()
	if err := <-settled; err != nil {
		t.Fatal(err)
	}
	if mined, err := n.Client.NonceAt(t.Context(), [20]byte(account.Address()), nil); err != nil || mined != 1 {
		t.Errorf("it did not wait: %d mined, %v", mined, err)
	}
	if r := must[chain.Receipt](t)(next.AnnounceStudy(t.Context(), s)); r.Block != 0 {
		t.Errorf("announced again: %+v", r)
	}
}
