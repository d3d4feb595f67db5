package chain_test

import (
	"errors"
	"math/big"
	"testing"
	"time"

	"github.com/fluoronet/fluoro/chain"
	"github.com/fluoronet/fluoro/chain/chaintest"
)

// wantNode checks state and stake, in whole tokens.
func wantNode(t *testing.T, c *chain.Client, id uint32, state chain.NodeState, whole int64) {
	t.Helper()
	n, err := c.Latest().NodeByID(t.Context(), id)
	if err != nil || n.State != state || n.Stake.Cmp(chain.Tokens(whole)) != 0 {
		t.Errorf("node %d is %s with %s, %v; want %s with %d tokens", id, n.State, n.Stake, err, state, whole)
	}
}

// A node's whole life in an open network: registered by permit, topped up,
// retired, and paid back once the delay is over.
func TestStakeFromRegistrationToExit(t *testing.T) {
	ctx := t.Context()
	n := chaintest.Start(t)
	owner, signer := n.Account(t), n.Account(t)
	operator := n.Transactor(owner)
	n.Tokens(t, owner.Address(), 1500)
	view := n.Client.Latest()

	if asked := must[chain.Requirement](t)(view.Requirement(ctx, owner.Address())); !asked.Admitted || asked.Stake.Cmp(chain.Tokens(1000)) != 0 {
		t.Errorf("the network asks %+v", asked)
	}
	_, _, err := operator.RegisterNode(ctx, chain.NewNode{Signer: signer.Address(), Stake: chain.Tokens(999)})
	if !errors.Is(err, chain.ErrStakeTooLow) {
		t.Errorf("registered with too little: %v", err)
	}
	id, _, err := operator.RegisterNode(ctx, chain.NewNode{Signer: signer.Address()})
	if err != nil {
		t.Fatal(err)
	}
	wantNode(t, n.Client, id, chain.NodeActive, 1000)
	must[chain.Receipt](t)(operator.AddStake(ctx, id, chain.Tokens(250)))
	wantNode(t, n.Client, id, chain.NodeActive, 1250)
	books := must[chain.Stakes](t)(view.Stakes(ctx))
	if books.Active != 1 || books.Staked.Cmp(chain.Tokens(1250)) != 0 || books.Held.Cmp(books.Staked) != 0 || books.Credited.Sign() != 0 {
		t.Errorf("books %+v", books)
	}

	must[chain.Receipt](t)(operator.RequestExit(ctx, id))
	wantNode(t, n.Client, id, chain.NodeExiting, 1250)
	if _, _, err := operator.WithdrawStake(ctx, id); !errors.Is(err, chain.ErrStakeLocked) {
		t.Errorf("withdrawn at once: %v", err)
	}
	terms := must[chain.NodeTerms](t)(view.NodeTerms(ctx))
	if err := n.Advance(terms.ExitDelay); err != nil {
		t.Fatal(err)
	}
	paid, _, err := operator.WithdrawStake(ctx, id)
	if err != nil || paid.Cmp(chain.Tokens(1250)) != 0 {
		t.Errorf("paid %v, %v", paid, err)
	}
	wantNode(t, n.Client, id, chain.NodeExited, 0)
	if balance := must[*big.Int](t)(view.Balance(ctx, owner.Address())); balance.Cmp(chain.Tokens(1500)) != 0 {
		t.Errorf("balance %s after the exit", balance)
	}
}

// A result that was signed before a rotation is taken after it, until the
// grace is over or the key is revoked.
func TestRotationWithoutDowntime(t *testing.T) {
	ctx := t.Context()
	n := chaintest.Start(t)
	contributor, first, second := n.Account(t), n.Account(t), n.Account(t)
	s, m := newStudy(1), newModel(1)
	must[chain.Receipt](t)(n.Transactor(contributor).RegisterStudy(ctx, s))
	must[chain.Receipt](t)(n.Treasury().PublishModel(ctx, m))
	must[chain.Receipt](t)(n.Treasury().FundModel(ctx, m.ID, chain.Tokens(100)))
	id := n.Node(t, first)
	result := resultOf(s, m, id)
	old := signed(t, n, first, result)
	refusal := func() chain.Refusal {
		t.Helper()
		return must[[]chain.Refusal](t)(n.Client.Latest().Refusals(ctx, []chain.SignedResult{old}))[0]
	}

	must[chain.Receipt](t)(n.Transactor(first).SetSigner(ctx, id, second.Address()))
	if got := must[uint32](t)(n.Client.Latest().NodeOf(ctx, first.Address(), second.Address())); got != id {
		t.Errorf("the new key is of node %d", got)
	}
	if got := refusal(); got != chain.NotRefused {
		t.Errorf("a queued result of the old key is refused: %s", got)
	}
	terms := must[chain.NodeTerms](t)(n.Client.Latest().NodeTerms(ctx))
	if err := n.Advance(terms.SignerGrace + time.Second); err != nil {
		t.Fatal(err)
	}
	if got := refusal(); got.String() != "signatureInvalid" {
		t.Errorf("after the grace the refusal is %s", got)
	}

	third := n.Account(t)
	old = signed(t, n, second, result)
	must[chain.Receipt](t)(n.Transactor(first).SetSigner(ctx, id, third.Address()))
	must[chain.Receipt](t)(n.Transactor(first).RevokeSigner(ctx, id, second.Address()))
	if got := refusal(); got.String() != "signatureInvalid" {
		t.Errorf("the refusal of a revoked key is %s", got)
	}
}

// Until the ledger itself slashes, an account stands in its place.
func TestSlashedNodeThroughView(t *testing.T) {
	ctx := t.Context()
	n := chaintest.StartSlashable(t)
	owner, honest := n.Account(t), n.Account(t)
	n.Tokens(t, owner.Address(), 2000)
	c, operator := n.Client, n.Transactor(owner)
	id, _, err := operator.RegisterNode(ctx, chain.NewNode{Signer: owner.Address()})
	if err != nil {
		t.Fatal(err)
	}

	n.Slash(t, id, chain.Tokens(400), honest.Address())
	wantNode(t, c, id, chain.NodeInactive, 600)
	if credit := must[*big.Int](t)(c.Latest().StakeCredit(ctx, honest.Address())); credit.Cmp(chain.Tokens(200)) != 0 {
		t.Errorf("the honest side is credited %s", credit)
	}
	if supply := must[*big.Int](t)(c.Latest().Supply(ctx)); supply.Cmp(chain.Tokens(400_000_000-200)) != 0 {
		t.Errorf("supply %s: the rest was not burnt", supply)
	}
	paid, _, err := n.Transactor(honest).ClaimFromStakes(ctx)
	if err != nil || paid.Cmp(chain.Tokens(200)) != 0 {
		t.Errorf("claimed %v, %v", paid, err)
	}
	must[chain.Receipt](t)(operator.AddStake(ctx, id, chain.Tokens(400)))
	wantNode(t, c, id, chain.NodeActive, 1000)

	must[chain.Receipt](t)(operator.RequestExit(ctx, id))
	n.Slash(t, id, chain.Tokens(5000), honest.Address())
	wantNode(t, c, id, chain.NodeExiting, 0)
	books := must[chain.Stakes](t)(c.Latest().Stakes(ctx))
	if books.Active != 0 || books.Staked.Sign() != 0 || books.Credited.Cmp(chain.Tokens(500)) != 0 || books.Held.Cmp(books.Credited) != 0 {
		t.Errorf("books %+v", books)
	}
}
