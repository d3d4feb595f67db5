package main

import (
	"errors"
	"fmt"
	"math/big"

	"github.com/spf13/cobra"

	"github.com/fluoronet/fluoro/chain"
	"github.com/fluoronet/fluoro/internal/report"
)

func (a *app) accountCommand() *cobra.Command {
	var c connection
	account := &cobra.Command{Use: "account", Short: "See and claim what the home's account has earned"}
	show := &cobra.Command{Use: "show", Short: "Show the account's address, tokens and claimable rewards", Args: exactly(),
		RunE: func(cmd *cobra.Command, _ []string) error { return a.accountShow(cmd, c) }}
	claim := &cobra.Command{Use: "claim", Short: "Claim everything that the account has earned", Args: exactly(),
		RunE: func(cmd *cobra.Command, _ []string) error { return a.accountClaim(cmd, c) }}
	c.flags(show, false)
	c.flags(claim, false)
	account.AddCommand(show, claim)
	return account
}

func (a *app) accountShow(cmd *cobra.Command, c connection) error {
	s, err := a.open(cmd.Context(), c)
	if err != nil {
		return err
	}
	defer s.close()
	address := s.account.Address()
	balance, err := s.client.Latest().Balance(cmd.Context(), address)
	if err != nil {
		return err
	}
	credit, err := s.client.Latest().Credit(cmd.Context(), address)
	if err != nil {
		return err
	}
	slashed, err := s.client.Latest().StakeCredit(cmd.Context(), address)
	if err != nil {
		return err
	}
	if a.json {
		return report.JSON(a.out, map[string]any{"address": address, "tokens": formatTokens(balance), "claimable": formatTokens(credit), "claimableFromStakes": formatTokens(slashed)})
	}
	_, err = fmt.Fprintf(a.out, "account    %s\ntokens     %s FLU\nclaimable  %s FLU, and %s FLU from slashed stakes\n",
		address.Checksum(), formatTokens(balance), formatTokens(credit), formatTokens(slashed))
	return err
}

func (a *app) accountClaim(cmd *cobra.Command, c connection) error {
	s, err := a.open(cmd.Context(), c)
	if err != nil {
		return err
	}
	defer s.close()
	t := s.transactor()
	slashed, err := s.client.Latest().StakeCredit(cmd.Context(), t.Address())
	if err != nil {
		return err
	}
	var fromStakes chain.Receipt
	if slashed.Sign() > 0 {
		if slashed, fromStakes, err = t.ClaimFromStakes(cmd.Context()); err != nil {
			return err
		}
	}
	amount, receipt, err := t.Claim(cmd.Context())
	if errors.Is(err, chain.ErrNothingToClaim) && slashed.Sign() > 0 {
		amount, receipt, err = new(big.Int), fromStakes, nil
	}
	if err != nil {
		return err
	}
	return a.say(map[string]any{"address": t.Address(), "claimed": formatTokens(amount), "claimedFromStakes": formatTokens(slashed), "tx": receipt.Tx},
		"claimed %s FLU of rewards and %s FLU from slashed stakes\n", formatTokens(amount), formatTokens(slashed))
}
