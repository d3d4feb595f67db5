package main

import (
	"context"
	"time"

	"github.com/spf13/cobra"

	"github.com/fluoronet/fluoro/chain"
)

// admitFlags are those of commands that give roles.
type admitFlags struct {
	revoke bool
	wait   time.Duration
}

func (f *admitFlags) flags(cmd *cobra.Command, revoke string) {
	cmd.Flags().BoolVar(&f.revoke, "revoke", false, revoke)
	cmd.Flags().DurationVar(&f.wait, "wait", 0, "wait so long for the delay to be over; 0 only announces")
}

// told is the sentence about a change of a role.
func told(change chain.RoleChange, role string) (sentence string, args []any) {
	if !change.Done {
		at := time.Unix(change.ReadyAt, 0).UTC().Format(time.RFC3339)
		return "announced for %s: run it again from %s on\n", []any{change.Account.Checksum(), at}
	}
	return "%s is %s: %v\n", []any{change.Account.Checksum(), role, change.Member}
}

// setRole announces the change and, if it may wait so long, does it.
func (s *session) setRole(ctx context.Context, role chain.Role, account chain.Address, f admitFlags) (chain.RoleChange, error) {
	t := s.transactor()
	change, err := t.SetRole(ctx, role, account, !f.revoke)
	if err != nil || change.Done || f.wait == 0 {
		return change, err
	}
	waiting, cancel := context.WithTimeout(ctx, f.wait)
	defer cancel()
	if err := s.client.AwaitTime(waiting, change.ReadyAt); err != nil {
		return change, err
	}
	return t.SetRole(ctx, role, account, !f.revoke)
}
