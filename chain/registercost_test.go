package chain_test

import (
	"testing"

	"github.com/fluoronet/fluoro/chain/chaintest"
	"github.com/fluoronet/fluoro/study"
)

func TestRegistrationCostIsAboutRight(t *testing.T) {
	n := chaintest.Start(t)
	by := n.Transactor(n.Account(t))
	for i, dated := range []bool{false, true, false, true} {
		s := newStudy(100 + i)
		s.LabelCommitment, s.ConsentExpires = study.Hash{}, 0
		if dated {
			s.ConsentExpires = 1 << 39
		}
		if i >= 2 {
			s.LabelCommitment, s.ConsentScopes = study.Hash{1}, 3
		}
		told, err := by.RegistrationCost(t.Context(), s)
		if err != nil {
			t.Fatal(err)
		}
		done, err := by.RegisterStudy(t.Context(), s)
		if err != nil {
			t.Fatal(err)
		}
		took := done.Announced.Gas + done.Registered.Gas
		if told.Gas < took || float64(told.Gas) > 1.25*float64(took) || told.Wei.Sign() <= 0 {
			t.Errorf("study %d: told %+v, took %d + %d", i, told, done.Announced.Gas, done.Registered.Gas)
		}
	}
}
