package main

import (
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"net"
	"net/http"
	"os"
	"runtime/debug"
	"time"

	"github.com/spf13/cobra"

	"github.com/fluoronet/fluoro/home"
	"github.com/fluoronet/fluoro/internal/report"
	"github.com/fluoronet/fluoro/node"
)

func (a *app) nodeCommand() *cobra.Command {
	cmd := &cobra.Command{Use: "node", Short: "Run a node: fetch studies, run models, sign results"}
	cmd.AddCommand(a.nodeRegisterCommand(), a.nodeRunCommand(), a.nodeStatusCommand(), a.nodeStakeCommand(),
		a.nodeRotateCommand(), a.nodeKeyCommand(), a.nodeAdmitCommand())
	return cmd
}

// nodeGCPercent is half of Go's: a node's garbage is frames of tens of
// megabytes, and a study of large images took 314 MB at Go's, under 300 at this, in
// the same time (bench memory).
const nodeGCPercent = 50

func (a *app) nodeRunCommand() *cobra.Command {
	var c connection
	var leastFee string
	cfg := node.DefaultConfig()
	cmd := &cobra.Command{Use: "run", Short: "Run the node until it is stopped", Args: exactly(),
		RunE: func(cmd *cobra.Command, _ []string) error {
			h, err := home.Open(a.home)
			if err != nil {
				return err
			}
			cfg.Home, cfg.Network, cfg.RPC, cfg.Log = h, c.network, c.rpc, a.log
			if err := loopback(cfg.Health); err != nil {
				return err
			}
			if cfg.LeastFee, err = parseTokens(leastFee); err != nil {
				return usageError{fmt.Errorf("--least-fee: %w", err)}
			}
			if os.Getenv("GOGC") == "" {
				debug.SetGCPercent(nodeGCPercent)
			}
			return node.Run(cmd.Context(), cfg, a.announceNode)
		}}
	c.flags(cmd, true)
	f := cmd.Flags()
	f.StringVar(&cfg.Health, "health", cfg.Health, "loopback address of /healthz, /readyz, /status and /metrics")
	f.StringVar(&cfg.Library, "onnxruntime", "", "libonnxruntime; default: beside the binary, then the project's, then the system's")
	f.IntVar(&cfg.Runners, "runners", cfg.Runners, "inferences at a time, each in a single-threaded worker process")
	f.IntVar(&cfg.Fetchers, "fetchers", cfg.Fetchers, "studies fetched at a time")
	f.StringVar(&leastFee, "least-fee", "0", "tokens a task that a model must pay to be run")
	f.Int64Var(&cfg.Bundle.Bytes, "max-study-bytes", cfg.Bundle.Bytes, "largest bundle that is fetched")
	f.DurationVar(&cfg.Bundle.Idle, "fetch-idle", cfg.Bundle.Idle, "how long a fetch may wait without a block arriving")
	return cmd
}

// loopback refuses to show a node's inside to the network.
func loopback(address string) error {
	host, _, err := net.SplitHostPort(address)
	if err != nil {
		return usageError{fmt.Errorf("--health %q: want host:port", address)}
	}
	if ip := net.ParseIP(host); host != "localhost" && (ip == nil || !ip.IsLoopback()) {
		return usageError{fmt.Errorf("--health %q: only a loopback address; put a proxy with authentication before it to see it from elsewhere", address)}
	}
	return nil
}

func (a *app) announceNode(s node.Status, health net.Addr) {
	url := "http://" + health.String()
	if err := rememberHealth(a.home, url); err != nil {
		a.log.Warn("remember health address", "err", err)
	}
	if a.json {
		_ = report.JSON(a.out, map[string]any{"ready": true, "node": s.Node, "addrs": s.Addrs, "health": url}) // a closed pipe must not stop the node
		return
	}
	fmt.Fprintf(a.out, "node %d is running\n  health  %s\n", s.Node, url)
	for _, addr := range s.Addrs {
		fmt.Fprintf(a.out, "  IPFS    %s\n", addr)
	}
	fmt.Fprintln(a.out, "Press Ctrl-C to stop.")
}

func (a *app) nodeStatusCommand() *cobra.Command {
	var c connection
	cmd := &cobra.Command{Use: "status", Short: "Show the registration, and what the running node says of itself", Args: exactly(),
		RunE: func(cmd *cobra.Command, _ []string) error { return a.nodeStatus(cmd, c) }}
	c.flags(cmd, false)
	return cmd
}

func (a *app) nodeStatus(cmd *cobra.Command, c connection) error {
	s, err := a.open(cmd.Context(), c)
	if err != nil {
		return err
	}
	defer s.close()
	n, err := s.node(cmd, 0)
	if err != nil && !errors.Is(err, node.ErrNotRegistered) {
		return err
	}
	status, running := askHealth(a.home)
	if a.json {
		return report.JSON(a.out, map[string]any{"node": n.ID, "signer": n.Signer, "state": n.State, "running": running, "status": status})
	}
	fmt.Fprintf(a.out, "node     %d, %s\nsigner   %s\nrunning  %v\n", n.ID, n.State, n.Signer.Checksum(), running)
	if running {
		for _, addr := range status.Addrs {
			fmt.Fprintf(a.out, "IPFS     %s\n", addr)
		}
		fmt.Fprintf(a.out, "block    %d, epoch %d, %s phase\n", status.Block, status.Epoch, status.Phase)
		fmt.Fprintf(a.out, "results  %d ready, %d sealed, %d counted, %d ended\n", status.Results["ready"], status.Results["sealed"], status.Results["counted"], status.Results["ended"])
		fmt.Fprintf(a.out, "sending  %d queued, %d sent\n", status.Queued, status.Sent)
		if status.AtRisk > 0 {
			fmt.Fprintf(a.out, "AT RISK  %d batches may not be revealed in time, which costs stake\n", status.AtRisk)
		}
	}
	return nil
}

// askHealth asks the node that this home runs, if it does.
func askHealth(dir string) (node.Status, bool) {
	var s node.Status
	url, err := rememberedHealth(dir)
	if err != nil {
		return s, false
	}
	client := http.Client{Timeout: 2 * time.Second}
	resp, err := client.Get(url + "/status")
	if err != nil {
		return s, false
	}
	defer resp.Body.Close()
	err = json.NewDecoder(io.LimitReader(resp.Body, 1<<20)).Decode(&s)
	return s, err == nil
}
