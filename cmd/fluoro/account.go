package main

import (
	"fmt"

	"github.com/spf13/cobra"

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
	if a.json {
		return report.JSON(a.out, map[string]any{"address": address, "tokens": formatTokens(balance), "claimable": formatTokens(credit)})
	}
	_, err = fmt.Fprintf(a.out, "account    %s\ntokens     %s FLU\nclaimable  %s FLU\n", address.Checksum(), formatTokens(balance), formatTokens(credit))
	return err
}

func (a *app) accountClaim(cmd *cobra.Command, c connection) error {
	s, err := a.open(cmd.Context(), c)
	if err != nil {
		return err
	}
	defer s.close()
	amount, receipt, err := s.transactor().Claim(cmd.Context())
	if err != nil {
		return err
	}
	if a.json {
		return report.JSON(a.out, map[string]any{"address": s.account.Address(), "claimed": formatTokens(amount), "tx": receipt.Tx})
	}
	_, err = fmt.Fprintf(a.out, "claimed %s FLU in transaction %s\n", formatTokens(amount), receipt.Tx)
	return err
}
