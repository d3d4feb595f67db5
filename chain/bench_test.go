package chain_test

import (
	"testing"

	"github.com/fluoronet/fluoro/chain"
	"github.com/fluoronet/fluoro/chain/chaintest"
	"github.com/fluoronet/fluoro/chain/devnet"
	"github.com/fluoronet/fluoro/study"
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
		if _, err := t.RegisterStudy(b.Context(), newStudy(i)); err != nil {
			b.Fatal(err)
		}
	}
}

// A node's question at each head: which of 1,000 studies and 4 models it owes.
func BenchmarkOwed(b *testing.B) {
	n := chaintest.Start(b)
	a := n.Account(b)
	t := n.Transactor(a)
	var studies, models []study.Hash
	for i := range 1000 {
		s := newStudy(i)
		if i < 50 {
			if _, err := t.RegisterStudy(b.Context(), s); err != nil {
				b.Fatal(err)
			}
		}
		studies = append(studies, s.ID)
	}
	for i := range 4 {
		models = append(models, newModel(i).ID)
	}
	n.Node(b, a)
	head, err := n.Client.Head(b.Context())
	if err != nil {
		b.Fatal(err)
	}
	for b.Loop() {
		if _, err := n.Client.At(head.Hash).Owed(b.Context(), models, studies, 1); err != nil {
			b.Fatal(err)
		}
	}
}
