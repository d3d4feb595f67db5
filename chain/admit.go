package chain

import (
	"context"
	"fmt"
	"math/big"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/fluoronet/fluoro/contracts"
	"github.com/fluoronet/fluoro/study"
)

// Role is one of the access manager's, numbered as in
// contracts/src/libraries/Roles.sol.
type Role uint64

// Roles that the admission gives and takes.
const (
	RoleOperator    Role = 1 // may own nodes in a permissioned network, and with less stake in a hybrid one
	roleAdmission   Role = 2
	RoleContributor Role = 4 // its studies earn emission and label bonuses
)

// RoleChange is how far the giving or taking of a role has come.
type RoleChange struct {
	Account Address    `json:"account"`
	Member  bool       `json:"member"` // whether the account has the role now
	Done    bool       `json:"done"`
	ReadyAt int64      `json:"readyAt,omitempty"` // when announced: Unix second of the chain's clock from which it can be done
	Tx      study.Hash `json:"tx"`                // of this step; zero when there was nothing to send
}

// HasRole reports whether an account has a role.
func (v View) HasRole(ctx context.Context, role Role, account Address) (bool, error) {
	has, err := v.role(ctx, role, account)
	return has.IsMember, err
}

func (v View) role(ctx context.Context, role Role, account Address) (contracts.HasRoleOutput, error) {
	var has contracts.HasRoleOutput
	g := contracts.NewGovernance()
	err := v.run(ctx, "read role", reading(v.at().Manager, g.PackHasRole(uint64(role), common.Address(account)), g.UnpackHasRole, &has))
	return has, err
}

// SetRole does the next step of giving an account a role, or of taking it: with
// the account's delay as a member of the admission it announces the change at
// the first call and does it at a later one, once ReadyAt is past. An account
// that is not of the admission gets ErrNotGoverning.
func (t *Transactor) SetRole(ctx context.Context, role Role, account Address, member bool) (RoleChange, error) {
	const action = "change role"
	change := RoleChange{Account: account, Member: !member}
	view := t.client.Latest()
	has, err := view.HasRole(ctx, role, account)
	if err != nil {
		return change, wrap(action, err)
	}
	if has == member {
		change.Member, change.Done = member, true
		return change, nil
	}
	admission, err := view.role(ctx, roleAdmission, t.Address())
	if err != nil {
		return change, wrap(action, err)
	}
	if !admission.IsMember {
		return change, wrap(action, fmt.Errorf("%s is not of the admission: %w", t.Address().Checksum(), ErrNotGoverning))
	}
	return change, wrap(action, t.stepRole(ctx, role, &change, member))
}

// stepRole announces the change, waits for nothing, or does it.
func (t *Transactor) stepRole(ctx context.Context, role Role, change *RoleChange, member bool) error {
	g, manager := contracts.NewGovernance(), t.client.deployment.Contracts.Manager
	data, err := g.TryPackRevokeRole(uint64(role), common.Address(change.Account))
	if member {
		data, err = g.TryPackGrantRole(uint64(role), common.Address(change.Account), 0)
	}
	if err != nil {
		return err
	}
	readyAt, delay, err := t.scheduled(ctx, data)
	if err != nil {
		return err
	}
	if delay > 0 && readyAt == 0 {
		announce, err := g.TryPackSchedule(common.Address(manager), data, new(big.Int))
		receipt, err := t.do(ctx, "announce it", manager, announce, err)
		if err != nil {
			return err
		}
		change.Tx = receipt.Tx
		change.ReadyAt, _, err = t.scheduled(ctx, data)
		return err
	}
	head, err := t.backend.HeaderByNumber(ctx, nil)
	if err != nil {
		return err
	}
	if int64(head.Time) < readyAt {
		change.ReadyAt = readyAt
		return nil
	}
	receipt, err := t.do(ctx, "do it", manager, data, nil)
	if err != nil {
		return err
	}
	change.Member, change.Done, change.Tx = member, true, receipt.Tx
	return nil
}

// scheduled tells from when on a call of the access manager that the account
// has announced can be done, 0 if it is not announced, and its delay.
func (t *Transactor) scheduled(ctx context.Context, data []byte) (readyAt int64, delay uint32, err error) {
	g, manager := contracts.NewGovernance(), t.client.deployment.Contracts.Manager
	view := t.client.Latest()
	admission, err := view.role(ctx, roleAdmission, t.Address())
	if err != nil {
		return 0, 0, err
	}
	operation, err := g.TryPackHashOperation(common.Address(t.Address()), common.Address(manager), data)
	if err != nil {
		return 0, 0, err
	}
	var id [32]byte
	if err := view.run(ctx, "name the operation", reading(manager, operation, g.UnpackHashOperation, &id)); err != nil {
		return 0, 0, err
	}
	var at *big.Int
	err = view.run(ctx, "read what is announced", reading(manager, g.PackGetSchedule(id), g.UnpackGetSchedule, &at))
	if err != nil {
		return 0, 0, err
	}
	return at.Int64(), admission.ExecutionDelay, nil
}

// clockPoll is how often AwaitTime looks at the head.
const clockPoll = 200 * time.Millisecond

// AwaitTime returns once a block of this Unix second or later is mined, or
// when ctx ends.
func (c *Client) AwaitTime(ctx context.Context, unix int64) error {
	ticker := time.NewTicker(clockPoll)
	defer ticker.Stop()
	for {
		head, err := c.HeaderByNumber(ctx, nil)
		if err != nil {
			return err
		}
		if int64(head.Time) >= unix {
			return nil
		}
		select {
		case <-ctx.Done():
			return fmt.Errorf("wait for the chain's clock to reach %d, it stands at %d: %w", unix, head.Time, ctx.Err())
		case <-ticker.C:
		}
	}
}
