package audit

import (
	"context"
	"errors"
	"fmt"
	"math/big"
	"slices"
	"time"

	"github.com/fluoronet/fluoro/audit/replica"
	"github.com/fluoronet/fluoro/chain"
	"github.com/fluoronet/fluoro/chain/history"
	"github.com/fluoronet/fluoro/study"
)

// Kinds of entries of a statement.
const (
	EarnedEmission   = "emission"
	EarnedRoyalty    = "royalty"
	EarnedLabelBonus = "labelBonus"
	EarnedNodeFee    = "nodeFee" // by a node of the account
	EarnedClaimed    = "claimed" // paid out: not positive
	StakeSlashed     = "slashed" // from a stake of the account; no part of the pool's credit
)

// ErrStatement says that a statement does not come to what the chain says.
var ErrStatement = errors.New("the statement does not hold")

// Entry is one amount of a statement.
type Entry struct {
	Time    time.Time
	Block   uint64
	Tx      study.Hash
	Kind    string
	StudyID study.Hash // zero: of no study
	ModelID study.Hash // of a royalty, a fee, or the task that had the study accepted
	Amount  *big.Int   // in units of 1e-18 token
}

// Statement is what an account was credited with, and why.
type Statement struct {
	Account             chain.Address
	Block               uint64  // up to which it goes
	Entries             []Entry // in the order of the chain
	Other               *big.Int
	Claimable           *big.Int // what the RewardPool says
	ClaimableFromStakes *big.Int
}

// Sum adds the entries of a kind up.
func (s *Statement) Sum(kind string) *big.Int {
	sum := new(big.Int)
	for _, e := range s.Entries {
		if e.Kind == kind {
			sum.Add(sum, e.Amount)
		}
	}
	return sum
}

// Between returns the statement's entries from one time up to another, without
// the latter; zero times bound nothing.
func (s *Statement) Between(from, to time.Time) *Statement {
	part := *s
	part.Entries = slices.DeleteFunc(slices.Clone(s.Entries), func(e Entry) bool {
		return !from.IsZero() && e.Time.Before(from) || !to.IsZero() && !e.Time.Before(to)
	})
	return &part
}

// Earnings states what an account has earned, recomputed from the events by the
// protocol's rules. Other is what is no entry: parts of bonds. The entries
// and Other come to Claimable; when they don't, or an event pays what the rules
// would not have paid, it is ErrStatement.
func Earnings(ctx context.Context, src Sources, account chain.Address) (*Statement, error) {
	f, err := src.facts(ctx)
	if err != nil {
		return nil, err
	}
	s := &Statement{Account: account, Block: src.Block}
	s.finals(f)
	s.labels(f)
	s.events(f, src.Events)
	slices.SortStableFunc(s.Entries, func(a, b Entry) int { return int(int64(a.Block) - int64(b.Block)) })
	if s.Claimable, err = src.State.Credit(ctx, account); err != nil {
		return nil, err
	}
	if s.ClaimableFromStakes, err = src.State.StakeCredit(ctx, account); err != nil {
		return nil, err
	}
	if err := s.check(f); err != nil {
		return s, err
	}
	return s, s.date(ctx, src.State)
}

func (s *Statement) add(at history.Place, kind string, id, model study.Hash, amount *big.Int) {
	if amount != nil && amount.Sign() != 0 {
		s.Entries = append(s.Entries, Entry{Block: at.Block, Tx: at.Tx, Kind: kind, StudyID: id, ModelID: model, Amount: amount})
	}
}

// finals are what ended tasks have paid.
func (s *Statement) finals(f *facts) {
	for _, end := range f.Finals {
		id, model := end.Task.Study.ID, end.Task.Model.ID
		if end.Task.Study.Contributor == s.Account {
			s.add(end.Place, EarnedEmission, id, model, end.Emission)
			s.add(end.Place, EarnedRoyalty, id, model, end.Royalty)
		}
		for _, owner := range end.Owners {
			if owner == s.Account {
				s.add(end.Place, EarnedNodeFee, id, model, end.Share)
			}
		}
	}
}

func (s *Statement) labels(f *facts) {
	for _, l := range f.Reveals {
		if of := f.Studies[l.Study]; of != nil && of.Contributor == s.Account {
			s.add(l.Place, EarnedLabelBonus, l.Study, study.Hash{}, l.Bonus)
		}
	}
}

func (s *Statement) events(f *facts, events []history.Event) {
	for _, e := range events {
		switch x := e.What.(type) {
		case history.Claimed:
			if x.Account == s.Account {
				s.add(e.Place, EarnedClaimed, study.Hash{}, study.Hash{}, new(big.Int).Neg(x.Amount))
			}
		case history.NodeSlashed:
			if int(x.Node) <= len(f.Nodes) && x.Node > 0 && f.Nodes[x.Node-1].Owner == s.Account {
				s.add(e.Place, StakeSlashed, study.Hash{}, study.Hash{}, new(big.Int).Neg(x.Amount))
			}
		}
	}
}

// check holds the sum against the replica, the replica against the chain, and
// looks whether an event of an entry was found wrong.
func (s *Statement) check(f *facts) error {
	owed := new(big.Int)
	if credit := f.Books.Credits()[s.Account]; credit != nil {
		owed.Set(credit)
	}
	if owed.Cmp(s.Claimable) != 0 {
		return fmt.Errorf("%w: the events come to %s, the RewardPool says %s (units of 1e-18 token)", ErrStatement, owed, s.Claimable)
	}
	s.Other = new(big.Int).Set(owed)
	subjects := map[string]bool{s.Account.String(): true}
	for _, e := range s.Entries {
		subjects[e.StudyID.String()] = true
		if e.Kind != StakeSlashed {
			s.Other.Sub(s.Other, e.Amount)
		}
	}
	for _, end := range f.Finals {
		if end.Task.Study.Contributor == s.Account {
			subjects[end.Task.ID.String()] = true
		}
	}
	if s.Other.Sign() < 0 {
		return fmt.Errorf("%w: its entries come to more than was credited", ErrStatement)
	}
	for _, found := range f.findings {
		if found.Problem != "" && !found.Unsure && subjects[found.Subject] && (found.Kind == replica.Payment || found.Kind == replica.Label) {
			return fmt.Errorf("%w: %s %s: %s", ErrStatement, found.Kind, found.Subject, found.Problem)
		}
	}
	return nil
}

// date asks for the blocks' times.
func (s *Statement) date(ctx context.Context, at State) error {
	known := map[uint64]time.Time{}
	for i, e := range s.Entries {
		if _, there := known[e.Block]; !there {
			block, err := at.BlockAt(ctx, e.Block)
			if err != nil {
				return err
			}
			known[e.Block] = time.Unix(int64(block.Time), 0).UTC()
		}
		s.Entries[i].Time = known[e.Block]
	}
	return nil
}
