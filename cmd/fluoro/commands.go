package main

import (
	"github.com/spf13/cobra"

	"github.com/fluoronet/fluoro/models/tolerance"
	"github.com/fluoronet/fluoro/models/worker"
)

// commands lists every command, in the order of a study's life.
func (a *app) commands() []*cobra.Command {
	return []*cobra.Command{
		a.demoCommand(),
		a.initCommand(),
		a.doctorCommand(),
		a.devnetCommand(),
		a.dicomCommand(),
		a.deidCommand(),
		a.phiCommand(),
		a.studyCommand(),
		a.gatewayCommand(),
		a.modelCommand(),
		a.nodeCommand(),
		a.auditCommand(),
		a.explorerCommand(),
		a.accountCommand(),
		a.benchCommand(),
		a.manCommand(),
		a.workerCommand(),
		a.probeCommand(),
		a.cheatCommand(),
	}
}

// workerCommand is what a node starts for each model worker; it is not for
// people.
func (a *app) workerCommand() *cobra.Command {
	return &cobra.Command{Use: worker.Subcommand, Hidden: true, Args: exactly(),
		PersistentPreRunE: func(*cobra.Command, []string) error { return nil }, // it has no home and no configuration
		RunE:              func(cmd *cobra.Command, _ []string) error { return worker.Main(cmd.Context(), a.in, a.out) }}
}

// probeCommand is what `fluoro model check --tolerance` starts on each CPU; it
// is not for people.
func (a *app) probeCommand() *cobra.Command {
	return &cobra.Command{Use: tolerance.Subcommand, Hidden: true, Args: exactly(),
		PersistentPreRunE: func(*cobra.Command, []string) error { return nil }, // as for the worker
		RunE:              func(cmd *cobra.Command, _ []string) error { return tolerance.Main(cmd.Context(), a.in, a.out) }}
}
