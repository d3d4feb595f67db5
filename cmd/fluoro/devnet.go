package main

import (
	"fmt"
	"os"
	"path/filepath"
	"time"

	"github.com/spf13/cobra"

	"github.com/fluoronet/fluoro/chain"
	"github.com/fluoronet/fluoro/chain/devnet"
	"github.com/fluoronet/fluoro/internal/report"
)

// endowment is how many tokens each development account gets.
const endowment = 1_000_000

func (a *app) devnetCommand() *cobra.Command {
	var port int
	var period time.Duration
	policy := string(chain.PolicyOpen)
	cmd := &cobra.Command{
		Use:   "devnet",
		Short: "Run a development chain with fluoro's contracts: JSON-RPC on loopback, persistent in the home folder",
		Long: "Run go-ethereum in process with a simulated beacon. Its accounts are those of the publicly known development\n" +
			"mnemonic, each with ether and tokens. deployment.json in the home folder is what every other command reads.",
		Args: exactly(),
		RunE: func(cmd *cobra.Command, _ []string) error { return a.devnet(cmd, port, period, policy) },
	}
	cmd.Flags().IntVar(&port, "port", 8545, "port of HTTP and WebSocket on 127.0.0.1; 0 takes a free one")
	cmd.Flags().DurationVar(&period, "block-period", time.Second, "time between blocks; 0 mines on each transaction")
	cmd.Flags().StringVar(&policy, "policy", policy, "who may own a node, for good: open (anybody with the stake), permissioned (operators) or hybrid; the development account that deploys is the consortium")
	return cmd
}

func (a *app) devnet(cmd *cobra.Command, port int, period time.Duration, policy string) error {
	ctx := cmd.Context()
	economy := chain.DefaultEconomy()
	chosen, err := chain.ParsePolicy(policy)
	if err != nil {
		return usageError{fmt.Errorf("--policy: %w", err)}
	}
	path := filepath.Join(a.home, chain.DeploymentName)
	if before, err := chain.LoadDeployment(path); err == nil && !cmd.Flags().Changed("policy") {
		chosen = before.Policy // a chain that goes on keeps its policy
	}
	economy.Nodes = chain.DefaultNodeRules(chosen)
	if err := os.MkdirAll(a.home, 0o700); err != nil {
		return fmt.Errorf("make home: %w", err)
	}
	d, err := devnet.Start(ctx, devnet.Config{DataDir: filepath.Join(a.home, "chain"), Port: port, BlockPeriod: period, Log: a.log})
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
		})
	}
	fmt.Fprintf(a.out, "devnet is ready: chain %d, %s\n  HTTP        %s\n  WebSocket   %s\n  deployment  %s\n", d.ChainID, made.Policy, d.HTTPURL, d.WSURL, path)
	if made.Policy != chain.PolicyOpen {
		fmt.Fprintf(a.out, "  consortium  fluoro init --dev-key %d, then fluoro node admit ADDRESS\n", consortium)
	}
	_, err := fmt.Fprintln(a.out, "Press Ctrl-C to stop; the chain is kept.")
	return err
}
