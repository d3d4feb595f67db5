package chain_test

import (
	"errors"
	"math/big"
	"testing"
	"time"

	"github.com/fluoronet/fluoro/attest"
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
	asked := must[chain.Node](t)(view.NodeByID(ctx, id))
	if terms.ExitBlocks < chain.LongestDispute(n.Deployment.Clock.Schedule) || asked.ExitableAt < uint64(terms.ExitBlocks) {
		t.Errorf("its stake is free %d blocks after it asked, in block %d", terms.ExitBlocks, asked.ExitableAt)
	}
	n.MineTo(t, asked.ExitableAt)
	paid, _, err := operator.WithdrawStake(ctx, id)
	if err != nil || paid.Cmp(chain.Tokens(1250)) != 0 {
		t.Errorf("paid %v, %v", paid, err)
	}
	wantNode(t, n.Client, id, chain.NodeExited, 0)
	if balance := must[*big.Int](t)(view.Balance(ctx, owner.Address())); balance.Cmp(chain.Tokens(1500)) != 0 {
		t.Errorf("balance %s after the exit", balance)
	}
}

// A commitment that was signed before a rotation is taken after it, until the
// grace is over or the key is revoked.
func TestRotationWithoutDowntime(t *testing.T) {
	ctx := t.Context()
	n := chaintest.Start(t)
	p := n.Player(t)
	second, third := n.Account(t), n.Account(t)
	// taken asks whether a batch is committed to that a key has signed.
	taken := func(key *chain.Account) error {
		t.Helper()
		s := p.Seal(t, resultOf(newStudy(1), newModel(1), 0))
		c := attest.Commitment{Node: p.Node, Epoch: n.ToCommitPhase(t), Root: s.Batch.Root(), Count: 1}
		signature := must[attest.Signature](t)(attest.SignCommitment(n.Deployment.Domain(), c, key.Signer()))
		_, err := n.Treasury().Commit(ctx, c, signature)
		return err
	}
	refused := func(err error) bool {
		var told *chain.RevertError
		return errors.As(err, &told) && told.Name == "SignatureInvalid"
	}

	must[chain.Receipt](t)(n.Transactor(p.Account).SetSigner(ctx, p.Node, second.Address()))
	if got := must[uint32](t)(n.Client.Latest().NodeOf(ctx, p.Account.Address(), second.Address())); got != p.Node {
		t.Errorf("the new key is of node %d", got)
	}
	if err := taken(p.Account); err != nil {
		t.Errorf("a commitment of the old key is refused: %v", err)
	}
	terms := must[chain.NodeTerms](t)(n.Client.Latest().NodeTerms(ctx))
	if err := n.Advance(terms.SignerGrace + time.Second); err != nil {
		t.Fatal(err)
	}
	if err := taken(p.Account); !refused(err) {
		t.Errorf("after the grace: %v", err)
	}

	must[chain.Receipt](t)(n.Transactor(p.Account).SetSigner(ctx, p.Node, third.Address()))
	must[chain.Receipt](t)(n.Transactor(p.Account).RevokeSigner(ctx, p.Node, second.Address()))
	if err := taken(second); !refused(err) {
		t.Errorf("with a revoked key: %v", err)
	}
	if err := taken(third); err != nil {
		t.Errorf("with the new key: %v", err)
	}
}

// An account stands in the place of the Court, to slash what it likes.
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
	if credit := must[*big.Int](t)(c.Latest().StakeCredit(ctx, honest.Address())); credit.Cmp(chain.Tokens(100)) != 0 {
		t.Errorf("the honest side is credited %s", credit)
	}
	if supply := must[*big.Int](t)(c.Latest().Supply(ctx)); supply.Cmp(chain.Tokens(400_000_000-300)) != 0 {
		t.Errorf("supply %s: the rest was not burnt", supply)
	}
	paid, _, err := n.Transactor(honest).ClaimFromStakes(ctx)
	if err != nil || paid.Cmp(chain.Tokens(100)) != 0 {
		t.Errorf("claimed %v, %v", paid, err)
	}
	must[chain.Receipt](t)(operator.AddStake(ctx, id, chain.Tokens(400)))
	wantNode(t, c, id, chain.NodeActive, 1000)

	must[chain.Receipt](t)(operator.RequestExit(ctx, id))
	n.Slash(t, id, chain.Tokens(5000), honest.Address())
	wantNode(t, c, id, chain.NodeExiting, 0)
	books := must[chain.Stakes](t)(c.Latest().Stakes(ctx))
	if books.Active != 0 || books.Staked.Sign() != 0 || books.Credited.Cmp(chain.Tokens(250)) != 0 || books.Held.Cmp(books.Credited) != 0 {
		t.Errorf("books %+v", books)
	}
}
