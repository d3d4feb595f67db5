package main

import (
	"fmt"

	"github.com/spf13/cobra"

	"github.com/fluoronet/fluoro/chain"
	"github.com/fluoronet/fluoro/home"
)

func (a *app) nodeRegisterCommand() *cobra.Command {
	var c connection
	var stake, signer string
	cmd := &cobra.Command{Use: "register", Short: "Register a node that the home's account owns, with its stake", Args: exactly(),
		Long: "Register a node. The home's account owns it, pays its stake and is paid; its results are signed with a hot key of\n" +
			"their own, made here. With --signer the account can be kept on another machine than the node: run `fluoro node key`\n" +
			"there and name its address here.",
		RunE: func(cmd *cobra.Command, _ []string) error { return a.nodeRegister(cmd, c, stake, signer) }}
	c.flags(cmd, false)
	cmd.Flags().StringVar(&stake, "stake", "", "tokens to stake; default as much as the network asks")
	cmd.Flags().StringVar(&signer, "signer", "", "address of a signing key that another home holds; default a new key in this one")
	return cmd
}

func (a *app) nodeRegister(cmd *cobra.Command, c connection, given, signer string) error {
	s, err := a.open(cmd.Context(), c)
	if err != nil {
		return err
	}
	defer s.close()
	stake, err := s.checkedStake(cmd, given)
	if err != nil {
		return err
	}
	key, err := s.signingKey(signer)
	if err != nil {
		return err
	}
	id, receipt, err := s.transactor().RegisterNode(cmd.Context(), chain.NewNode{Signer: key, Stake: stake})
	if err != nil {
		return err
	}
	return a.say(map[string]any{"node": id, "owner": s.account.Address(), "signer": key, "stake": formatTokens(stake), "tx": receipt.Tx},
		"registered as node %d with a stake of %s FLU\n", id, formatTokens(stake))
}

// signingKey is the address that was given, or that of a new key of the home.
func (s *session) signingKey(given string) (chain.Address, error) {
	if given != "" {
		address, err := chain.ParseAddress(given)
		if err != nil {
			return address, usageError{fmt.Errorf("--signer: %w", err)}
		}
		return address, nil
	}
	key, err := s.NewSigner()
	if err != nil {
		return chain.Address{}, err
	}
	return key.Address(), nil
}

func (a *app) nodeKeyCommand() *cobra.Command {
	return &cobra.Command{Use: "key", Short: "Make a signing key for a node whose owner registers it from another home", Args: exactly(),
		RunE: func(*cobra.Command, []string) error {
			h, err := home.Open(a.home)
			if err != nil {
				return err
			}
			key, err := h.NewSigner()
			if err != nil {
				return err
			}
			return a.say(map[string]any{"signer": key.Address()}, "%s\n", key.Address().Checksum())
		}}
}

func (a *app) nodeRotateCommand() *cobra.Command {
	var f nodeFlags
	var signer string
	var stolen bool
	cmd := &cobra.Command{Use: "rotate", Short: "Replace the node's signing key; a running node goes on without a pause", Args: exactly(),
		Long: "Replace the node's signing key by a new one. A running node signs with it as soon as it sees the change on chain; what\n" +
			"the old key signed before is still taken for the network's grace, unless --stolen ends it.",
		RunE: a.onNode(&f, func(cmd *cobra.Command, _ []string, s *session, n chain.Node) error {
			return a.nodeRotate(cmd, s, n, signer, stolen)
		})}
	f.flags(cmd)
	cmd.Flags().StringVar(&signer, "signer", "", "address of a signing key that another home holds; default a new key in this one")
	cmd.Flags().BoolVar(&stolen, "stolen", false, "refuse what the old key signed from now on")
	return cmd
}

func (a *app) nodeRotate(cmd *cobra.Command, s *session, n chain.Node, signer string, stolen bool) error {
	if n.Owner != s.account.Address() {
		return fmt.Errorf("node %d is owned by %s: %w; use its owner's home", n.ID, n.Owner.Checksum(), chain.ErrNotOwner)
	}
	key, err := s.signingKey(signer)
	if err != nil {
		return err
	}
	t := s.transactor()
	receipt, err := t.SetSigner(cmd.Context(), n.ID, key)
	if err == nil && stolen {
		receipt, err = t.RevokeSigner(cmd.Context(), n.ID, n.Signer)
	}
	if err != nil {
		return err
	}
	return a.say(map[string]any{"node": n.ID, "signer": key, "previous": n.Signer, "revoked": stolen, "tx": receipt.Tx},
		"node %d signs with %s from now on\n", n.ID, key.Checksum())
}
