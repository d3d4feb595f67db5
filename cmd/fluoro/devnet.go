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

// devnetFlags are what chain to run, and the rules of a new network on it.
type devnetFlags struct {
	port     int
	period   time.Duration
	policy   string
	schedule sortition.Schedule
	bond     string
}

func (a *app) devnetCommand() *cobra.Command {
	f := devnetFlags{policy: string(chain.PolicyOpen), schedule: chain.DefaultSchedule()}
	cmd := &cobra.Command{
		Use:   "devnet",
		Short: "Run a development chain with fluoro's contracts: JSON-RPC on loopback, persistent in the home folder",
		Long: "Run go-ethereum in process with a simulated beacon. Its accounts are those of the publicly known development\n" +
			"mnemonic, each with ether and tokens. deployment.json in the home folder is what every other command reads.\n" +
			"Policy, epochs and bond are fixed when the contracts are deployed; a chain that goes on keeps them.",
		Args: exactly(),
		RunE: func(cmd *cobra.Command, _ []string) error { return a.devnet(cmd, f) },
	}
	flags := cmd.Flags()
	flags.IntVar(&f.port, "port", 8545, "port of HTTP and WebSocket on 127.0.0.1; 0 takes a free one")
	flags.DurationVar(&f.period, "block-period", time.Second, "time between blocks; 0 mines on each transaction, so that epochs pass only with transactions")
	flags.StringVar(&f.policy, "policy", f.policy, "who may own a node, for good: open (anybody with the stake), permissioned (operators) or hybrid; the development account that deploys is the consortium")
	flags.Uint16Var(&f.schedule.CommitBlocks, commitBlocks, f.schedule.CommitBlocks, "blocks of an epoch in which nodes commit to results; with blocks of 12 s take some 75")
	flags.Uint16Var(&f.schedule.RevealBlocks, revealBlocks, f.schedule.RevealBlocks, "blocks of an epoch, after those, in which nodes reveal; some 25. An epoch has at most 200 blocks")
	flags.Uint16Var(&f.schedule.WindowEpochs, windowEpochs, f.schedule.WindowEpochs, "epochs in which a task's results can be challenged before they are final; some 72, a day")
	flags.Uint16Var(&f.schedule.TaskEpochs, taskEpochs, f.schedule.TaskEpochs, "epochs after which a task takes no results; some 504, a week")
	flags.Uint16Var(&f.schedule.WidenEpochs, widenEpochs, f.schedule.WidenEpochs, "epochs after which twice as many nodes may take a task that waits")
	flags.StringVar(&f.bond, "bond", formatTokens(chain.DefaultPenalties().Bond), "tokens that a challenger puts down")
	return cmd
}

// Flags of the schedule.
const (
	commitBlocks = "commit-blocks"
	revealBlocks = "reveal-blocks"
	windowEpochs = "window-epochs"
	taskEpochs   = "task-epochs"
	widenEpochs  = "widen-epochs"
)

// economy is what the contracts are deployed with. A chain that goes on keeps
// its policy and schedule unless another is asked for, which is refused then.
func (f devnetFlags) economy(cmd *cobra.Command, path string) (chain.Economy, error) {
	economy := chain.DefaultEconomy()
	policy, err := chain.ParsePolicy(f.policy)
	if err != nil {
		return economy, usageError{fmt.Errorf("--policy: %w", err)}
	}
	if err := f.schedule.Validate(); err != nil {
		return economy, usageError{err}
	}
	if economy.Penalties.Bond, err = parseTokens(f.bond); err != nil {
		return economy, err
	}
	economy.Schedule = f.schedule
	if before, err := chain.LoadDeployment(path); err == nil {
		if !cmd.Flags().Changed("policy") {
			policy = before.Policy
		}
		if !slices.ContainsFunc([]string{commitBlocks, revealBlocks, windowEpochs, taskEpochs, widenEpochs}, cmd.Flags().Changed) {
			economy.Schedule = before.Clock.Schedule
		}
	}
	economy.Nodes = chain.DefaultNodeRules(policy)
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
			"ready": true, "http": d.HTTPURL, "ws": d.WSURL, "chainId": d.ChainID, "deployment": path, "policy": made.Policy, "clock": made.Clock,
			"consortiumDevKey": consortium,
		})
	}
	fmt.Fprintf(a.out, "devnet is ready: chain %d, %s\n  HTTP        %s\n  WebSocket   %s\n  deployment  %s\n", d.ChainID, made.Policy, d.HTTPURL, d.WSURL, path)
	schedule := made.Clock.Schedule
	fmt.Fprintf(a.out, "  epochs      %d blocks to commit, %d to reveal; results are final %d epochs after their own\n",
		schedule.CommitBlocks, schedule.RevealBlocks, schedule.WindowEpochs+1)
	if made.Policy != chain.PolicyOpen {
		fmt.Fprintf(a.out, "  consortium  fluoro init --dev-key %d, then fluoro node admit ADDRESS\n", consortium)
	}
	_, err := fmt.Fprintln(a.out, "Press Ctrl-C to stop; the chain is kept.")
	return err
}
