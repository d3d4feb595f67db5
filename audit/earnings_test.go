package audit_test

import (
	"errors"
	"math/big"
	"testing"
	"time"

	"github.com/fluoronet/fluoro/audit"
	"github.com/fluoronet/fluoro/chain"
	"github.com/fluoronet/fluoro/chain/history"
)

// In a network in which everything has happened, every account's statement comes
// to what the pool owes it, before and after it claims.
func TestStatementsComeToWhatThePoolOwes(t *testing.T) {
	s := newStory(t)
	src := s.open(t)
	accounts := []chain.Address{s.By.Address(), {1}}
	for _, p := range s.nodes {
		accounts = append(accounts, p.Account.Address())
	}
	for _, account := range accounts {
		wantBalance(t, src, account)
	}
	mine, err := audit.Earnings(t.Context(), src, s.By.Address())
	must(t, err)
	for _, kind := range []string{audit.EarnedEmission, audit.EarnedRoyalty, audit.EarnedLabelBonus} {
		if mine.Sum(kind).Sign() <= 0 {
			t.Errorf("no %s in %+v", kind, mine.Entries)
		}
	}
	first, last := mine.Entries[0].Time, mine.Entries[len(mine.Entries)-1].Time
	if got := len(mine.Between(first, last.Add(time.Second)).Entries); got != len(mine.Entries) {
		t.Errorf("%d of %d entries lie between the first and the last", got, len(mine.Entries))
	}
	if got := mine.Between(last.Add(time.Second), time.Time{}).Entries; len(got) != 0 {
		t.Errorf("after the last: %+v", got)
	}
	before := mine.Claimable
	if before.Sign() > 0 {
		_, _, err = s.By.Claim(t.Context())
		must(t, err)
		claimed := wantBalance(t, s.open(t), s.By.Address())
		if claimed.Claimable.Sign() != 0 {
			t.Errorf("still claimable: %s", claimed.Claimable)
		}
	}
}

func wantBalance(t *testing.T, src audit.Sources, account chain.Address) *audit.Statement {
	t.Helper()
	s, err := audit.Earnings(t.Context(), src, account)
	must(t, err)
	sum := new(big.Int).Set(s.Other)
	for _, e := range s.Entries {
		if e.Kind != audit.StakeSlashed {
			sum.Add(sum, e.Amount)
		}
		if e.Time.IsZero() || e.Block == 0 || e.Tx.IsZero() {
			t.Errorf("%+v", e)
		}
	}
	if sum.Cmp(s.Claimable) != 0 {
		t.Errorf("%s: entries come to %s, claimable %s", account, sum, s.Claimable)
	}
	return s
}

// An endpoint that keeps an event back, or makes one up, gets no statement.
func TestAStatementThatDoesNotHoldIsAnError(t *testing.T) {
	s := newStory(t)
	src := s.open(t)
	for i, e := range src.Events {
		final, ok := e.What.(chain.Finalised)
		if !ok || final.Emission.Sign() == 0 {
			continue
		}
		final.Emission = new(big.Int).Add(final.Emission, big.NewInt(1))
		src.Events[i].What = final
		break
	}
	if _, err := audit.Earnings(t.Context(), src, s.By.Address()); !errors.Is(err, audit.ErrStatement) {
		t.Errorf("an emission that is too high: %v", err)
	}
	src = s.open(t)
	for i, e := range src.Events {
		if _, ok := e.What.(history.LabelRevealed); ok {
			src.Events = append(src.Events[:i:i], src.Events[i+1:]...)
			break
		}
	}
	if _, err := audit.Earnings(t.Context(), src, s.By.Address()); !errors.Is(err, audit.ErrStatement) {
		t.Errorf("a bonus that is kept back: %v", err)
	}
}
