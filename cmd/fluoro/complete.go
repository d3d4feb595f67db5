package main

import (
	"context"
	"strings"
	"time"

	"github.com/spf13/cobra"

	"github.com/fluoronet/fluoro/chain"
	"github.com/fluoronet/fluoro/home"
	"github.com/fluoronet/fluoro/study"
)

// Bounds of what a shell waits for and shows.
const (
	completionTime = 2 * time.Second
	completions    = 100
)

// completed are the arguments that shells complete: by command, by place. A
// place that is not here is a file's.
var completed = map[string][]func(context.Context, *chain.Client) ([]cobra.Completion, error){
	"fluoro model show":      {modelIDs},
	"fluoro model fund":      {modelIDs},
	"fluoro model recall":    {modelIDs},
	"fluoro model diff":      {modelIDs, modelIDs},
	"fluoro study show":      {studyIDs},
	"fluoro study results":   {studyIDs},
	"fluoro study withdraw":  {studyIDs},
	"fluoro study grant":     {studyIDs},
	"fluoro study revoke":    {studyIDs},
	"fluoro study challenge": {studyIDs, modelIDs},
}

// complete lets shells complete ids by asking the chain, if it answers soon.
func (a *app) complete(cmd *cobra.Command) {
	for _, sub := range cmd.Commands() {
		a.complete(sub)
	}
	places, ok := completed[cmd.CommandPath()]
	if !ok {
		return
	}
	cmd.ValidArgsFunction = func(cmd *cobra.Command, args []string, prefix string) ([]cobra.Completion, cobra.ShellCompDirective) {
		if len(args) >= len(places) || a.prepare(cmd) != nil {
			return nil, cobra.ShellCompDirectiveNoFileComp
		}
		ctx, cancel := context.WithTimeout(cmd.Context(), completionTime)
		defer cancel()
		found, err := a.lookUp(ctx, cmd, places[len(args)])
		if err != nil {
			return nil, cobra.ShellCompDirectiveNoFileComp
		}
		var fit []cobra.Completion
		for _, c := range found {
			if strings.HasPrefix(c, prefix) && len(fit) < completions {
				fit = append(fit, c)
			}
		}
		return fit, cobra.ShellCompDirectiveNoFileComp
	}
}

func (a *app) lookUp(ctx context.Context, cmd *cobra.Command, list func(context.Context, *chain.Client) ([]cobra.Completion, error)) ([]cobra.Completion, error) {
	h, err := home.Open(a.home)
	if err != nil {
		return nil, err
	}
	rpc, _ := cmd.Flags().GetStringSlice("rpc") // without the flag: the deployment's
	client, err := chain.Dial(ctx, h.Deployment, rpc...)
	if err != nil {
		return nil, err
	}
	defer client.Close()
	return list(ctx, client)
}

func modelIDs(ctx context.Context, client *chain.Client) ([]cobra.Completion, error) {
	list, err := client.Latest().Models(ctx)
	var ids []cobra.Completion
	for i := len(list) - 1; i >= 0; i-- { // the newest first
		m := list[i]
		ids = append(ids, cobra.CompletionWithDesc(m.ID.String(), "fee "+formatTokens(m.Fee)+" FLU, escrow "+formatTokens(m.Escrow)))
	}
	return ids, err
}

func studyIDs(ctx context.Context, client *chain.Client) ([]cobra.Completion, error) {
	list, err := client.Latest().Studies(ctx)
	var ids []cobra.Completion
	for i := len(list) - 1; i >= 0; i-- {
		s := list[i]
		ids = append(ids, cobra.CompletionWithDesc(s.ID.String(), describeStudy(s)))
	}
	return ids, err
}

func describeStudy(s chain.Study) string {
	text := s.Modality.String()
	if s.Modality == study.ModalityUnknown {
		text = "study"
	}
	if s.Withdrawn {
		text += ", withdrawn"
	}
	return text
}
