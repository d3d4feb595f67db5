package main

import (
	"context"
	"fmt"

	"github.com/spf13/cobra"

	"github.com/fluoronet/fluoro/chain"
)

func (a *app) nodeAdmitCommand() *cobra.Command {
	var c connection
	var f admitFlags
	cmd := &cobra.Command{Use: "admit ADDRESS", Short: "As the consortium's admission: let an account own nodes, or no longer", Args: exactly("ADDRESS"),
		Long: "Give an account the operator role, which a permissioned network asks of every node's owner and which lowers the stake in a\n" +
			"hybrid one. Where the admission has a delay, the first run announces the change, for everybody to see, and another run\n" +
			"after the delay does it; --wait does both.",
		RunE: func(cmd *cobra.Command, args []string) error { return a.nodeAdmit(cmd, c, args[0], f) }}
	c.flags(cmd, false)
	f.flags(cmd, "take the role instead, and have the account's nodes reviewed")
	return cmd
}

func (a *app) nodeAdmit(cmd *cobra.Command, c connection, address string, f admitFlags) error {
	account, err := chain.ParseAddress(address)
	if err != nil {
		return usageError{err}
	}
	s, err := a.open(cmd.Context(), c)
	if err != nil {
		return err
	}
	defer s.close()
	if s.Deployment.Policy == chain.PolicyOpen {
		return fmt.Errorf("the network is open: everybody with the stake may own a node")
	}
	change, err := s.setRole(cmd.Context(), chain.RoleOperator, account, f)
	if err != nil {
		return err
	}
	var reviewed []uint32
	if change.Done {
		if reviewed, err = s.review(cmd.Context(), account); err != nil {
			return err
		}
	}
	sentence, args := told(change, "an operator")
	return a.say(map[string]any{
		"account": account, "operator": change.Member, "done": change.Done, "readyAt": change.ReadyAt, "reviewed": reviewed, "tx": change.Tx,
	}, sentence, args...)
}

// review has the policy look again at the nodes of an account whose role has
// changed, and returns those that it changed.
func (s *session) review(ctx context.Context, owner chain.Address) ([]uint32, error) {
	nodes, err := s.client.Latest().Nodes(ctx)
	if err != nil {
		return nil, err
	}
	asked, err := s.client.Latest().Requirement(ctx, owner)
	if err != nil {
		return nil, err
	}
	var reviewed []uint32
	for _, n := range nodes {
		fits := asked.Admitted && n.Stake.Cmp(asked.Stake) >= 0
		if n.Owner != owner || n.State.Gone() || fits == (n.State == chain.NodeActive) {
			continue
		}
		if _, err := s.transactor().ReviewNode(ctx, n.ID); err != nil {
			return reviewed, err
		}
		reviewed = append(reviewed, n.ID)
	}
	return reviewed, nil
}
