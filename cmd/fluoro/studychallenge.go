package main

import (
	"context"

	"github.com/spf13/cobra"

	"github.com/fluoronet/fluoro/chain"
	"github.com/fluoronet/fluoro/chain/challenge"
)

func (a *app) studyChallengeCommand() *cobra.Command {
	var c connection
	var wait bool
	cmd := &cobra.Command{
		Use: "challenge STUDY MODEL", Short: "Challenge the results on a study before they are final: a second committee runs the model again",
		Long: "Put down the network's bond against a task that a quorum has closed, while its window is open. A second, larger committee runs\n" +
			"it again. If it comes to another value, that becomes final, and the bond comes back with a part of what is slashed; if it\n" +
			"upholds the first, the bond is lost to it. See docs/protocol.md, \"Challenge\".",
		Args: exactly("STUDY", "MODEL"),
		RunE: func(cmd *cobra.Command, args []string) error {
			study, err := parseID(args[0])
			if err != nil {
				return err
			}
			model, err := parseID(args[1])
			if err != nil {
				return err
			}
			return a.studyChallenge(cmd.Context(), c, chain.TaskKey{Study: study, Model: model}, wait)
		}}
	c.flags(cmd, false)
	cmd.Flags().BoolVar(&wait, "wait", false, "wait until the task's window is open")
	return cmd
}

func (a *app) studyChallenge(ctx context.Context, c connection, key chain.TaskKey, wait bool) error {
	s, err := a.open(ctx, c)
	if err != nil {
		return err
	}
	defer s.close()
	db, err := chain.OpenDB(s.Path("challenges.db"))
	if err != nil {
		return err
	}
	defer db.Close()
	challenger, err := challenge.New(ctx, db, s.client, s.transactor(), a.log)
	if err != nil {
		return err
	}
	send := challenger.Now
	if wait {
		send = challenger.WhenOpen
	}
	receipt, err := send(ctx, key)
	if err != nil {
		return err
	}
	return a.say(map[string]any{"studyId": key.Study, "modelId": key.Model, "account": s.account.Address(), "tx": receipt.Tx, "block": receipt.Block},
		"challenged in block %d: a second committee runs the model again\n", receipt.Block)
}
