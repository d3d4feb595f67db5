package main

import "github.com/spf13/cobra"

// commands lists every command, in the order of a study's life.
func (a *app) commands() []*cobra.Command {
	return []*cobra.Command{
		a.dicomCommand(),
	}
}
