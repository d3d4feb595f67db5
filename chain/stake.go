package chain

import (
	"context"
	"fmt"
	"math/big"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/fluoronet/fluoro/contracts"
	"github.com/fluoronet/fluoro/study"
)

// NewNode is what an operator registers.
type NewNode struct {
	Signer   Address   // hot key that signs the node's results
	Metadata study.CID // zero: none
	Stake    *big.Int  // in units of 1e-18 token; nil: as much as the network asks
}

// permitLife is for how long a permit holds, in seconds of the chain's clock.
const permitLife = 3600

// RegisterNode registers a node that the account owns and returns its id. The
// stake is taken by a permit (ERC-2612), so that one transaction does.
func (t *Transactor) RegisterNode(ctx context.Context, n NewNode) (uint32, Receipt, error) {
	const action = "register node"
	stake := n.Stake
	if stake == nil {
		asked, err := t.client.Latest().Requirement(ctx, t.Address())
		if err != nil {
			return 0, Receipt{}, wrap(action, err)
		}
		stake = asked.Stake
	}
	data, err := t.packRegister(ctx, n, stake)
	at := t.client.deployment.Contracts.Nodes
	r, err := t.do(ctx, action, at, data, err)
	if err != nil {
		return 0, r, err
	}
	registered, err := event(r, at, contracts.NewNodeRegistry().UnpackNodeRegisteredEvent)
	if err != nil {
		return 0, r, wrap(action, err)
	}
	return registered.Node, r, nil
}

func (t *Transactor) packRegister(ctx context.Context, n NewNode, stake *big.Int) ([]byte, error) {
	if err := fits96(stake); err != nil {
		return nil, err
	}
	registry := contracts.NewNodeRegistry()
	if stake.Sign() == 0 {
		return registry.TryPackRegister(common.Address(n.Signer), n.Metadata, stake)
	}
	p, err := t.permit(ctx, t.client.deployment.Contracts.Nodes, stake)
	if err != nil {
		return nil, err
	}
	return registry.TryPackRegisterWithPermit(common.Address(n.Signer), n.Metadata, stake, p.deadline, p.v, p.r, p.s)
}

// permit is a signed ERC-2612 permit.
type permit struct {
	deadline *big.Int
	v        uint8
	r, s     [32]byte
}

var permitType = crypto.Keccak256Hash([]byte("Permit(address owner,address spender,uint256 value,uint256 nonce,uint256 deadline)"))

// permit lets spender take an amount of the account's tokens.
func (t *Transactor) permit(ctx context.Context, spender Address, amount *big.Int) (permit, error) {
	head, err := t.backend.HeaderByNumber(ctx, nil)
	if err != nil {
		return permit{}, err
	}
	var nonce *big.Int
	var domain [32]byte
	token, at := contracts.NewFluoroToken(), t.client.deployment.Contracts.Token
	err = t.client.Latest().run(ctx, "prepare permit",
		reading(at, token.PackNonces(common.Address(t.Address())), token.UnpackNonces, &nonce),
		reading(at, token.PackDOMAINSEPARATOR(), token.UnpackDOMAINSEPARATOR, &domain))
	if err != nil {
		return permit{}, err
	}
	deadline := new(big.Int).SetUint64(head.Time + permitLife)
	word := func(b []byte) []byte { return common.LeftPadBytes(b, 32) }
	content := crypto.Keccak256(permitType[:], word(addressBytes(t.Address())), word(addressBytes(spender)),
		word(amount.Bytes()), word(nonce.Bytes()), word(deadline.Bytes()))
	signature, err := crypto.Sign(crypto.Keccak256([]byte{0x19, 0x01}, domain[:], content), t.account.key)
	if err != nil {
		return permit{}, fmt.Errorf("sign permit: %w", err)
	}
	return permit{deadline: deadline, v: 27 + signature[64], r: [32]byte(signature[:32]), s: [32]byte(signature[32:64])}, nil
}

func addressBytes(a Address) []byte { return a[:] }

// AddStake adds to the stake of a node, which may be anybody's: it approves
// exactly the amount and then adds it.
func (t *Transactor) AddStake(ctx context.Context, node uint32, amount *big.Int) (Receipt, error) {
	if err := fits96(amount); err != nil {
		return Receipt{}, wrap("add stake", err)
	}
	at := t.client.deployment.Contracts
	approve, err := contracts.NewFluoroToken().TryPackApprove(common.Address(at.Nodes), amount)
	if r, err := t.do(ctx, "approve the stake", at.Token, approve, err); err != nil {
		return r, err
	}
	add, err := contracts.NewNodeRegistry().TryPackAddStake(node, amount)
	return t.do(ctx, "add stake", at.Nodes, add, err)
}

// RequestExit retires the account's node: it signs nothing more, and its stake
// can be withdrawn after NodeTerms.ExitBlocks.
func (t *Transactor) RequestExit(ctx context.Context, node uint32) (Receipt, error) {
	data, err := contracts.NewNodeRegistry().TryPackRequestExit(node)
	return t.do(ctx, "ask to exit", t.client.deployment.Contracts.Nodes, data, err)
}

// WithdrawStake pays what is left of an exiting node's stake to the account,
// its owner, and returns the amount. Before the delay is over it is
// ErrStakeLocked.
func (t *Transactor) WithdrawStake(ctx context.Context, node uint32) (*big.Int, Receipt, error) {
	registry, at := contracts.NewNodeRegistry(), t.client.deployment.Contracts.Nodes
	data, err := registry.TryPackWithdrawStake(node)
	r, err := t.do(ctx, "withdraw stake", at, data, err)
	if err != nil {
		return nil, r, err
	}
	exited, err := event(r, at, registry.UnpackNodeExitedEvent)
	if err != nil {
		return nil, r, wrap("withdraw stake", err)
	}
	return exited.Stake, r, nil
}

// SetSigner replaces the signing key of the account's node at once; results of
// the old key are taken for NodeTerms.SignerGrace more.
func (t *Transactor) SetSigner(ctx context.Context, node uint32, signer Address) (Receipt, error) {
	data, err := contracts.NewNodeRegistry().TryPackSetSigner(node, common.Address(signer))
	return t.do(ctx, "replace signer", t.client.deployment.Contracts.Nodes, data, err)
}

// RevokeSigner ends the grace of a replaced key of the account's node, for
// keys that were stolen.
func (t *Transactor) RevokeSigner(ctx context.Context, node uint32, signer Address) (Receipt, error) {
	data, err := contracts.NewNodeRegistry().TryPackRevokeSigner(node, common.Address(signer))
	return t.do(ctx, "revoke signer", t.client.deployment.Contracts.Nodes, data, err)
}

// ReviewNode has the network's policy look at a node again, after its owner
// got or lost the operator role. Anybody may.
func (t *Transactor) ReviewNode(ctx context.Context, node uint32) (Receipt, error) {
	data, err := contracts.NewNodeRegistry().TryPackReview(node)
	return t.do(ctx, "review node", t.client.deployment.Contracts.Nodes, data, err)
}

// ClaimFromStakes pays the account what it was credited from slashed stakes
// and returns the amount.
func (t *Transactor) ClaimFromStakes(ctx context.Context) (*big.Int, Receipt, error) {
	registry, at := contracts.NewNodeRegistry(), t.client.deployment.Contracts.Nodes
	data, err := registry.TryPackClaim()
	r, err := t.do(ctx, "claim from slashed stakes", at, data, err)
	if err != nil {
		return nil, r, err
	}
	claimed, err := event(r, at, registry.UnpackCreditClaimedEvent)
	if err != nil {
		return nil, r, wrap("claim from slashed stakes", err)
	}
	return claimed.Amount, r, nil
}
