package chain_test

import (
	"testing"

	"github.com/fluoronet/fluoro/chain"
	"github.com/fluoronet/fluoro/chain/chaintest"
	"github.com/fluoronet/fluoro/chain/devnet"
)

// From nothing to a chain with the contracts on it.
func BenchmarkDevnetStart(b *testing.B) {
	for b.Loop() {
		d, err := devnet.Start(b.Context(), devnet.Config{})
		if err != nil {
			b.Fatal(err)
		}
		if _, err := d.Deploy(b.Context(), chain.DefaultEconomy(), ""); err != nil {
			b.Fatal(err)
		}
		b.StopTimer()
		if err := d.Close(); err != nil {
			b.Fatal(err)
		}
		b.StartTimer()
	}
}

// From a signed intention to the receipt, a block for each transaction.
func BenchmarkSendToReceipt(b *testing.B) {
	n := chaintest.Start(b)
	t := n.Transactor(n.Account(b))
	i := 0
	for b.Loop() {
		i++
		if _, err := t.PublishModel(b.Context(), newModel(i)); err != nil {
			b.Fatal(err)
		}
	}
}

// A node's question in each epoch: which of 1,000 studies of 4 models it may take.
func BenchmarkRefusals(b *testing.B) {
	n := chaintest.Start(b)
	a := n.Account(b)
	t := n.Transactor(a)
	var keys []chain.TaskKey
	for m := range 4 {
		for i := range 1000 {
			keys = append(keys, chain.TaskKey{Study: newStudy(i).ID, Model: newModel(m).ID})
		}
	}
	for i := range 50 {
		if _, err := t.RegisterStudy(b.Context(), newStudy(i)); err != nil {
			b.Fatal(err)
		}
	}
	n.Node(b, a)
	head, err := n.Client.Head(b.Context())
	if err != nil {
		b.Fatal(err)
	}
	for b.Loop() {
		if _, err := n.Client.At(head.Hash).Refusals(b.Context(), keys, 1, 9); err != nil {
			b.Fatal(err)
		}
	}
}
