package main

import (
	"fmt"
	"math/big"

	"github.com/spf13/cobra"

	"github.com/fluoronet/fluoro/chain"
	"github.com/fluoronet/fluoro/internal/report"
	"github.com/fluoronet/fluoro/node"
)

// nodeFlags are those of commands about one node.
type nodeFlags struct {
	connection
	id uint32
}

func (f *nodeFlags) flags(cmd *cobra.Command) {
	f.connection.flags(cmd, false)
	cmd.Flags().Uint32Var(&f.id, "node", 0, "id of the node; default the one that the home's keys sign for")
}

// onNode opens the home and finds the node that the command is about.
func (a *app) onNode(f *nodeFlags, do func(*cobra.Command, []string, *session, chain.Node) error) func(*cobra.Command, []string) error {
	return func(cmd *cobra.Command, args []string) error {
		s, err := a.open(cmd.Context(), f.connection)
		if err != nil {
			return err
		}
		defer s.close()
		n, err := s.node(cmd, f.id)
		if err != nil {
			return err
		}
		return do(cmd, args, s, n)
	}
}

// node reads the node with this id, or that of the home's keys.
func (s *session) node(cmd *cobra.Command, id uint32) (chain.Node, error) {
	view := s.client.Latest()
	if id == 0 {
		signers, err := s.Signers()
		if err != nil {
			return chain.Node{}, err
		}
		if id, err = view.NodeOf(cmd.Context(), signers...); err != nil {
			return chain.Node{}, err
		}
	}
	if id == 0 {
		return chain.Node{}, node.ErrNotRegistered
	}
	return view.NodeByID(cmd.Context(), id)
}

func (a *app) nodeStakeCommand() *cobra.Command {
	stake := &cobra.Command{Use: "stake", Short: "See, add to and take back the stake of a node"}
	stake.AddCommand(
		a.stakeCommand("show", "Show the node's stake and what the network asks", exactly(), a.stakeShow),
		a.stakeCommand("add TOKENS", "Add to the node's stake, which makes it active again after a slashing", exactly("TOKENS"), a.stakeAdd),
		a.stakeCommand("exit", "Retire the node for good; its stake can be withdrawn after the network's delay", exactly(), a.stakeExit),
		a.stakeCommand("withdraw", "Take the stake of an exiting node back to its owner", exactly(), a.stakeWithdraw),
	)
	return stake
}

func (a *app) stakeCommand(use, short string, args cobra.PositionalArgs, do func(*cobra.Command, []string, *session, chain.Node) error) *cobra.Command {
	var f nodeFlags
	cmd := &cobra.Command{Use: use, Short: short, Args: args, RunE: a.onNode(&f, do)}
	f.flags(cmd)
	return cmd
}

func (a *app) stakeShow(cmd *cobra.Command, _ []string, s *session, n chain.Node) error {
	view := s.client.Latest()
	asked, err := view.Requirement(cmd.Context(), n.Owner)
	if err != nil {
		return err
	}
	terms, err := view.NodeTerms(cmd.Context())
	if err != nil {
		return err
	}
	network, err := view.Stakes(cmd.Context())
	if err != nil {
		return err
	}
	if a.json {
		return report.JSON(a.out, map[string]any{
			"node": n.ID, "owner": n.Owner, "signer": n.Signer, "state": n.State, "stake": formatTokens(n.Stake),
			"least": formatTokens(asked.Stake), "admitted": asked.Admitted, "exitableAt": n.ExitableAt,
			"exitBlocks": terms.ExitBlocks, "policy": s.Deployment.Policy, "active": network.Active, "staked": formatTokens(network.Staked),
		})
	}
	fmt.Fprintf(a.out, "node      %d, %s\nowner     %s\nsigner    %s\nstake     %s FLU, least %s\n",
		n.ID, n.State, n.Owner.Checksum(), n.Signer.Checksum(), formatTokens(n.Stake), formatTokens(asked.Stake))
	if n.ExitableAt > 0 {
		fmt.Fprintf(a.out, "exit      from block %d on\n", n.ExitableAt)
	}
	_, err = fmt.Fprintf(a.out, "network   %s, %d active nodes, %s FLU staked, exit takes %d blocks\n",
		s.Deployment.Policy, network.Active, formatTokens(network.Staked), terms.ExitBlocks)
	return err
}

func (a *app) stakeAdd(cmd *cobra.Command, args []string, s *session, n chain.Node) error {
	amount, err := parseTokens(args[0])
	if err != nil {
		return err
	}
	receipt, err := s.transactor().AddStake(cmd.Context(), n.ID, amount)
	if err != nil {
		return err
	}
	if n, err = s.client.Latest().NodeByID(cmd.Context(), n.ID); err != nil {
		return err
	}
	return a.say(map[string]any{"node": n.ID, "stake": formatTokens(n.Stake), "state": n.State, "tx": receipt.Tx},
		"node %d is %s with %s FLU\n", n.ID, n.State, formatTokens(n.Stake))
}

func (a *app) stakeExit(cmd *cobra.Command, _ []string, s *session, n chain.Node) error {
	receipt, err := s.transactor().RequestExit(cmd.Context(), n.ID)
	if err != nil {
		return err
	}
	if n, err = s.client.Latest().NodeByID(cmd.Context(), n.ID); err != nil {
		return err
	}
	return a.say(map[string]any{"node": n.ID, "state": n.State, "exitableAt": n.ExitableAt, "tx": receipt.Tx},
		"node %d is exiting; its stake can be withdrawn from block %d on\n", n.ID, n.ExitableAt)
}

func (a *app) stakeWithdraw(cmd *cobra.Command, _ []string, s *session, n chain.Node) error {
	amount, receipt, err := s.transactor().WithdrawStake(cmd.Context(), n.ID)
	if err != nil {
		return err
	}
	return a.say(map[string]any{"node": n.ID, "withdrawn": formatTokens(amount), "tx": receipt.Tx},
		"node %d has left; %s FLU are back with its owner\n", n.ID, formatTokens(amount))
}

// checkedStake is the stake to register with, before anything is made for it:
// the given one, or as much as the network asks.
func (s *session) checkedStake(cmd *cobra.Command, given string) (*big.Int, error) {
	owner := s.account.Address()
	asked, err := s.client.Latest().Requirement(cmd.Context(), owner)
	if err != nil {
		return nil, err
	}
	if !asked.Admitted {
		return nil, fmt.Errorf("%w: have the consortium run `fluoro node admit %s`", chain.ErrNotAdmitted, owner.Checksum())
	}
	amount := asked.Stake
	if given != "" {
		if amount, err = parseTokens(given); err != nil {
			return nil, err
		}
	}
	if amount.Cmp(asked.Stake) < 0 {
		return nil, fmt.Errorf("%w: %s FLU, the network asks %s", chain.ErrStakeTooLow, formatTokens(amount), formatTokens(asked.Stake))
	}
	have, err := s.client.Latest().Balance(cmd.Context(), owner)
	if err == nil && have.Cmp(amount) < 0 {
		err = fmt.Errorf("%w: %s has %s FLU and needs %s", chain.ErrTooFewTokens, owner.Checksum(), formatTokens(have), formatTokens(amount))
	}
	return amount, err
}

// say prints the object or the sentence.
func (a *app) say(object map[string]any, sentence string, args ...any) error {
	if a.json {
		return report.JSON(a.out, object)
	}
	_, err := fmt.Fprintf(a.out, sentence, args...)
	return err
}
