package main

import (
	"github.com/spf13/cobra"

	"github.com/fluoronet/fluoro/chain"
)

func (a *app) studyAdmitCommand() *cobra.Command {
	var c connection
	var f admitFlags
	cmd := &cobra.Command{Use: "admit ADDRESS", Short: "As the consortium's admission: let an account's studies earn newly minted tokens, or no longer", Args: exactly("ADDRESS"),
		Long: "Give an account the contributor role. Anybody may contribute studies, and gets royalties for them; emission and label bonuses\n" +
			"are minted only for studies that an account with the role has registered. Where the admission has a delay, the first run\n" +
			"announces the change, for everybody to see, and another run after the delay does it; --wait does both.",
		RunE: func(cmd *cobra.Command, args []string) error { return a.studyAdmit(cmd, c, args[0], f) }}
	c.flags(cmd, false)
	f.flags(cmd, "take the role instead; studies that were registered before go on earning")
	return cmd
}

func (a *app) studyAdmit(cmd *cobra.Command, c connection, address string, f admitFlags) error {
	account, err := chain.ParseAddress(address)
	if err != nil {
		return usageError{err}
	}
	s, err := a.open(cmd.Context(), c)
	if err != nil {
		return err
	}
	defer s.close()
	change, err := s.setRole(cmd.Context(), chain.RoleContributor, account, f)
	if err != nil {
		return err
	}
	sentence, args := told(change, "a contributor")
	return a.say(map[string]any{
		"account": account, "contributor": change.Member, "done": change.Done, "readyAt": change.ReadyAt, "tx": change.Tx,
	}, sentence, args...)
}
