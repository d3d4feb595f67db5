package main

import (
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"time"

	"github.com/spf13/cobra"

	"github.com/fluoronet/fluoro/attest/sortition"
	"github.com/fluoronet/fluoro/chain"
	"github.com/fluoronet/fluoro/chain/devnet"
	"github.com/fluoronet/fluoro/internal/report"
)

// endowment is how many tokens each development account gets.
const endowment = 1_000_000

// devnetFlags are what a development chain can be made of.
type devnetFlags struct {
	port     int
	period   time.Duration
	policy   string
	schedule sortition.Schedule
}

func (a *app) devnetCommand() *cobra.Command {
	f := devnetFlags{policy: string(chain.PolicyOpen), schedule: chain.DefaultSchedule()}
	cmd := &cobra.Command{
		Use:   "devnet",
		Short: "Run a development chain with fluoro's contracts: JSON-RPC on loopback, persistent in the home folder",
		Long: "Run go-ethereum in process with a simulated beacon. Its accounts are those of the publicly known development\n" +
			"mnemonic, each with ether and tokens. deployment.json in the home folder is what every other command reads. A chain that\n" +
			"goes on keeps its policy and its schedule, unless others are asked for: those need another folder.",
		Args: exactly(),
		RunE: func(cmd *cobra.Command, _ []string) error { return a.devnet(cmd, f) },
	}
	flags := cmd.Flags()
	flags.IntVar(&f.port, "port", 8545, "port of HTTP and WebSocket on 127.0.0.1; 0 takes a free one")
	flags.DurationVar(&f.period, "block-period", time.Second, "time between blocks; 0 mines on each transaction")
	flags.StringVar(&f.policy, "policy", f.policy, "who may own a node, for good: open (anybody with the stake), permissioned (operators) or hybrid; the development account that deploys is the consortium")
	flags.Uint16Var(&f.schedule.CommitBlocks, "commit-blocks", f.schedule.CommitBlocks, "blocks of an epoch in which nodes commit to results")
	flags.Uint16Var(&f.schedule.RevealBlocks, "reveal-blocks", f.schedule.RevealBlocks, "blocks of an epoch, after those, in which they reveal them")
	flags.Uint16Var(&f.schedule.WindowEpochs, "window-epochs", f.schedule.WindowEpochs, "epochs after a task's last result in which it can be challenged")
	flags.Uint16Var(&f.schedule.TaskEpochs, "task-epochs", f.schedule.TaskEpochs, "epochs for which a task takes results")
	flags.Uint16Var(&f.schedule.WidenEpochs, "widen-epochs", f.schedule.WidenEpochs, "epochs in which the circle of those that a task's lot selects grows by its first size")
	return cmd
}

// economy is what the flags ask for; what they leave open stays as it was on a
// chain that goes on.
func (f devnetFlags) economy(cmd *cobra.Command, deployment string) (chain.Economy, error) {
	economy := chain.DefaultEconomy()
	policy, err := chain.ParsePolicy(f.policy)
	if err != nil {
		return economy, usageError{fmt.Errorf("--policy: %w", err)}
	}
	before, err := chain.LoadDeployment(deployment)
	if err == nil && !cmd.Flags().Changed("policy") {
		policy = before.Policy
	}
	changed := slices.ContainsFunc([]string{"commit-blocks", "reveal-blocks", "window-epochs", "task-epochs", "widen-epochs"}, cmd.Flags().Changed)
	if err == nil && !changed {
		f.schedule = before.Clock.Schedule
	}
	economy.Nodes, economy.Schedule = chain.DefaultNodeRules(policy), f.schedule
	if err := f.schedule.Validate(); err != nil {
		return economy, usageError{err}
	}
	return economy, nil
}

func (a *app) devnet(cmd *cobra.Command, f devnetFlags) error {
	ctx := cmd.Context()
	path := filepath.Join(a.home, chain.DeploymentName)
	economy, err := f.economy(cmd, path)
	if err != nil {
		return err
	}
	if err := os.MkdirAll(a.home, 0o700); err != nil {
		return fmt.Errorf("make home: %w", err)
	}
	d, err := devnet.Start(ctx, devnet.Config{DataDir: filepath.Join(a.home, "chain"), Port: f.port, BlockPeriod: f.period, Log: a.log})
	if err != nil {
		return err
	}
	deployment, err := d.Deploy(ctx, economy, path)
	if err == nil {
		err = d.Endow(ctx, deployment, endowment)
	}
	if err == nil {
		err = a.announceDevnet(d, deployment, path)
	}
	if err == nil {
		<-ctx.Done()
	}
	if closeErr := d.Close(); err == nil {
		err = closeErr
	}
	return err
}

func (a *app) announceDevnet(d *devnet.Devnet, made chain.Deployment, path string) error {
	consortium := len(d.Keys) - 1 // devnet.Deployer
	if a.json {
		return report.JSON(a.out, map[string]any{
			"ready": true, "http": d.HTTPURL, "ws": d.WSURL, "chainId": d.ChainID, "deployment": path, "policy": made.Policy, "consortiumDevKey": consortium,
			"clock": made.Clock,
		})
	}
	fmt.Fprintf(a.out, "devnet is ready: chain %d, %s\n  HTTP        %s\n  WebSocket   %s\n  deployment  %s\n", d.ChainID, made.Policy, d.HTTPURL, d.WSURL, path)
	if made.Policy != chain.PolicyOpen {
		fmt.Fprintf(a.out, "  consortium  fluoro init --dev-key %d, then fluoro node admit ADDRESS\n", consortium)
	}
	_, err := fmt.Fprintln(a.out, "Press Ctrl-C to stop; the chain is kept.")
	return err
}
