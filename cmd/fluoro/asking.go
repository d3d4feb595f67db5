package main

import (
	"github.com/spf13/cobra"

	"github.com/fluoronet/fluoro/internal/ask"
)

// asking says whether a command asks what it was not told.
type asking struct {
	yes, always bool
}

func (f *asking) flags(cmd *cobra.Command) {
	cmd.Flags().BoolVarP(&f.yes, "yes", "y", false, "ask nothing: take the flags, and the default of what they leave open")
	cmd.Flags().BoolVar(&f.always, "ask", false, "ask even when the input is no terminal, and read the answers from it")
}

// prompt asks on standard error, so that a report stays alone on standard
// output.
func (a *app) prompt(f asking) *ask.Prompt {
	if f.yes || !f.always && !ask.Terminal(a.in) {
		return ask.Silent()
	}
	return ask.New(a.in, a.err)
}
