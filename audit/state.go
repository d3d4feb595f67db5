package audit

import (
	"bytes"
	"context"
	"fmt"
	"maps"
	"math/big"
	"slices"

	"github.com/fluoronet/fluoro/audit/replica"
	"github.com/fluoronet/fluoro/chain"
)

// state holds what the events come to against the contracts' state: an endpoint
// that leaves an event out has to invent all that follows from it.
func (v *verifier) state(ctx context.Context) error {
	problem := ""
	if clock := v.facts.Terms.Clock; clock != v.src.Deployment.Clock {
		problem = differs("clock of the deployment", v.src.Deployment.Clock, clock)
	}
	v.report.note(KindState, "clock", 0, problem)
	for _, compare := range []func(context.Context) error{
		v.compareStudies, v.compareModels, v.compareNodes, v.compareTasks, v.compareCredits, v.compareTotals, v.compareSupply,
	} {
		if err := compare(ctx); err != nil {
			return fmt.Errorf("read the contracts' state: %w", err)
		}
	}
	return nil
}

func (v *verifier) compareStudies(ctx context.Context) error {
	told, err := v.src.State.Studies(ctx)
	if err != nil {
		return err
	}
	v.count("studies", len(told), len(v.facts.Studies))
	for _, s := range told {
		v.report.note(KindState, s.ID.String(), 0, v.studyState(s))
	}
	return nil
}

// count checks that as many are told of by events.
func (v *verifier) count(what string, told, known int) {
	problem := ""
	if told != known {
		problem = differs("number", told, known)
	}
	v.report.note(KindState, what, 0, problem)
}

func (v *verifier) studyState(s chain.Study) string {
	have := v.facts.Studies[s.ID]
	if have == nil {
		return noEvent
	}
	want := chain.Study{
		ID: s.ID, CID: have.CID, Contributor: have.Contributor, Modality: have.Modality, InstanceCount: have.Instances, ConsentScopes: have.Scopes,
		ConsentExpires: uint64(have.Expires), Withdrawn: have.Withdrawn, Index: uint32(have.Index), Epoch: have.Epoch, Accepted: have.Accepted,
		Rejected: have.Rejected, LabelCommitment: have.Label, LabelRevealed: have.Revealed != nil, Earning: have.Earning,
	}
	if s != want {
		return differs("study", fmt.Sprintf("%+v", s), fmt.Sprintf("%+v", want))
	}
	return ""
}

const noEvent = "no event tells of it"

func (v *verifier) compareModels(ctx context.Context) error {
	told, err := v.src.State.Models(ctx)
	if err != nil {
		return err
	}
	v.count("models", len(told), len(v.facts.Models))
	for _, m := range told {
		problem := noEvent
		if have := v.facts.Models[m.ID]; have != nil {
			problem = modelState(m, have)
		}
		v.report.note(replica.Payment, m.ID.String(), 0, problem)
	}
	return nil
}

func modelState(m chain.Model, have *replica.ModelState) string {
	switch {
	case m.Escrow.Cmp(have.Escrow) != 0:
		return differs("escrow", m.Escrow, have.Escrow)
	case m.RecallReason != have.Recalled:
		return differs("reason of the recall", m.RecallReason, have.Recalled)
	case m.PublishedEpoch != have.Epoch || m.RecalledEpoch != have.RecalledEpoch:
		return differs("epochs", []uint32{m.PublishedEpoch, m.RecalledEpoch}, []uint32{have.Epoch, have.RecalledEpoch})
	case m.Vendor != have.Vendor || m.Modalities != have.Modalities || int(m.FindingCount) != have.Findings || int(m.Quorum) != have.Quorum ||
		int(m.Target) != have.Target || int(m.Committee) != have.Committee || m.Fee.Cmp(have.Fee) != 0 || m.Tolerances != have.Tolerances:
		return "its terms are not those that were published"
	}
	return ""
}

// compareNodes holds every node's stake and state against the events that
// changed them.
func (v *verifier) compareNodes(ctx context.Context) error {
	told, err := v.src.State.Nodes(ctx)
	if err != nil {
		return err
	}
	v.count("nodes", len(told), len(v.facts.Nodes))
	for _, n := range told {
		problem := noEvent
		if int(n.ID) <= len(v.facts.Nodes) {
			problem = nodeState(n, v.facts.Nodes[n.ID-1])
		}
		v.report.note(replica.Stake, n.Owner.String(), n.ID, problem)
	}
	return nil
}

func nodeState(n chain.Node, have *replica.NodeState) string {
	switch {
	case n.Stake.Cmp(have.Stake) != 0:
		return differs("stake", n.Stake, have.Stake)
	case n.State != have.State:
		return differs("state", n.State, have.State)
	case n.Since != have.Since:
		return differs("block since which it is active", n.Since, have.Since)
	case n.Signer != have.Signer():
		return differs("signer", n.Signer, have.Signer())
	}
	return ""
}

// compareTasks holds every task that has results against the ledger's lanes.
func (v *verifier) compareTasks(ctx context.Context) error {
	keys := make([]chain.TaskKey, len(v.facts.Order))
	for i, t := range v.facts.Order {
		keys[i] = chain.TaskKey{Study: t.Study.ID, Model: t.Model.ID}
	}
	told, err := v.src.State.Tasks(ctx, keys)
	if err != nil {
		return err
	}
	for i, t := range v.facts.Order {
		problem := ""
		want := chain.Task{Key: keys[i], State: t.State, Count: uint8(t.Count), Floor: uint8(t.Floor), Epoch: t.Epoch, Since: t.Since()}
		if told[i] != want {
			problem = differs("task", fmt.Sprintf("%+v", told[i]), fmt.Sprintf("%+v", want))
		}
		v.report.note(KindState, t.ID.String(), 0, problem)
	}
	return nil
}

// compareCredits checks what every account that was ever paid can still claim.
func (v *verifier) compareCredits(ctx context.Context) error {
	err := v.credits(ctx, replica.Payment, v.facts.Books.Credits(), v.src.State.Credit)
	if err != nil {
		return err
	}
	return v.credits(ctx, replica.Stake, v.facts.Books.StakeCredits(), v.src.State.StakeCredit)
}

func (v *verifier) credits(ctx context.Context, kind string, owed map[chain.Address]*big.Int, read func(context.Context, chain.Address) (*big.Int, error)) error {
	accounts := slices.SortedFunc(maps.Keys(owed), func(x, y chain.Address) int { return bytes.Compare(x[:], y[:]) })
	for _, account := range accounts {
		have, err := read(ctx, account)
		if err != nil {
			return err
		}
		v.amount(kind, account.String(), "claimable", have, owed[account])
	}
	return nil
}

func (v *verifier) amount(kind, subject, what string, told, want *big.Int) {
	problem := ""
	if told.Cmp(want) != 0 {
		problem = differs(what, told, want)
	}
	v.report.note(kind, subject, 0, problem)
}

// compareTotals checks the pool's and the registry's books, and that they have
// what they owe. They may have more: anybody can send them tokens.
func (v *verifier) compareTotals(ctx context.Context) error {
	told, err := v.src.State.Totals(ctx)
	if err != nil {
		return err
	}
	want := v.facts.Books.Totals
	for _, sum := range []struct {
		what       string
		told, want *big.Int
	}{
		{"escrowed", told.Escrowed, want.Escrowed}, {"credited", told.Credited, want.Credited}, {"bonded", told.Bonded, want.Bonded},
		{"funded", told.Funded, want.Funded}, {"returned", told.Returned, want.Returned}, {"paid", told.Paid, want.Paid},
		{"emitted", told.Emitted, want.Emitted}, {"minted", told.Minted, want.Minted},
	} {
		v.amount(replica.Payment, "pool", sum.what, sum.told, sum.want)
	}
	held, err := v.src.State.Balance(ctx, v.src.Deployment.Contracts.Pool)
	if err != nil {
		return err
	}
	owed := new(big.Int).Add(want.Escrowed, want.Bonded)
	owed.Add(owed, want.Credited).Sub(owed, new(big.Int).Sub(want.Emitted, want.Minted)) // what is not minted yet is not there
	v.enough(replica.Payment, "pool", held, owed)

	stakes, err := v.src.State.Stakes(ctx)
	if err != nil {
		return err
	}
	staked := new(big.Int)
	for _, n := range v.facts.Nodes {
		staked.Add(staked, n.Stake)
	}
	credited := v.facts.Books.StakesCredited()
	v.amount(replica.Stake, "stakes", "staked", stakes.Staked, staked)
	v.amount(replica.Stake, "stakes", "credited", stakes.Credited, credited)
	v.enough(replica.Stake, "stakes", stakes.Held, staked.Add(staked, credited))
	return nil
}

func (v *verifier) enough(kind, subject string, held, owed *big.Int) {
	problem := ""
	if held.Cmp(owed) < 0 {
		problem = differs("tokens held", held, owed)
	}
	v.report.note(kind, subject, 0, problem)
}

// compareSupply checks that no token came into being but by emission. Holders
// can burn theirs, so there may be fewer.
func (v *verifier) compareSupply(ctx context.Context) error {
	supply, err := v.src.State.Supply(ctx)
	if err != nil {
		return err
	}
	limit, err := v.src.State.SupplyCap(ctx)
	if err != nil {
		return err
	}
	books := v.facts.Books
	most := new(big.Int).Sub(limit, v.facts.Terms.Rewards.EmissionBudget)
	most.Add(most, books.Totals.Minted).Sub(most, books.Burnt)
	problem := ""
	if supply.Cmp(most) > 0 {
		problem = differs("supply", supply, most)
	}
	v.report.note(replica.Payment, "supply", 0, problem)
	return nil
}
