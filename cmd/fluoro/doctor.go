package main

import (
	"fmt"
	"path/filepath"
	"strings"

	"github.com/spf13/cobra"

	"github.com/fluoronet/fluoro/internal/config"
	"github.com/fluoronet/fluoro/internal/report"
	"github.com/fluoronet/fluoro/node"
	"github.com/fluoronet/fluoro/node/doctor"
)

func (a *app) doctorCommand() *cobra.Command {
	var c connection
	var cfg doctor.Config
	cmd := &cobra.Command{Use: "doctor", Short: "Look for what commonly goes wrong with a node, and say how to mend it", Args: exactly(),
		Long: "Check home, permissions, keys, disk, memory, file descriptors, ONNX Runtime and its workers, codecs, chain endpoints, contracts, clock,\n" +
			"gas, registration, signing key, ports, IPFS peers and fetching, index and outbox. It changes nothing and prints no secret, and\n" +
			"each check takes at most half a minute. It looks at what `fluoro node run` would use: flags, environment and config.toml, its\n" +
			"[node.run] included. The exit code is 1 when a check fails.",
		RunE: func(cmd *cobra.Command, _ []string) error { return a.doctor(cmd, c, cfg) }}
	c.flags(cmd, true)
	cmd.Flags().StringVar(&cfg.Health, "health", node.DefaultConfig().Health, "loopback address of the node's health checks")
	cmd.Flags().StringVar(&cfg.Library, "onnxruntime", "", "libonnxruntime; default: beside the binary, then the project's, then the system's")
	return cmd
}

func (a *app) doctor(cmd *cobra.Command, c connection, cfg doctor.Config) error {
	if err := a.asNodeRun(cmd, &c, &cfg); err != nil {
		return usageError{err}
	}
	cfg.Home, cfg.RPC, cfg.Network, cfg.Log = a.home, c.rpc, c.network, a.log
	cfg.Ask = func() (node.Status, bool) { return askHealth(a.home) }
	counts := map[doctor.Verdict]int{}
	ok, err := doctor.Run(cmd.Context(), cfg, func(f doctor.Finding) error {
		counts[f.Verdict]++
		return a.printFinding(f)
	})
	if err != nil {
		return err
	}
	if !a.json {
		fmt.Fprintf(a.out, "%d ok, %d to look at, %d failed, %d not looked at\n", counts[doctor.OK], counts[doctor.Warn], counts[doctor.Fail], counts[doctor.Skipped])
	}
	if !ok {
		return errReported
	}
	return nil
}

// asNodeRun takes what the configuration says to `node run` alone, unless a
// flag says otherwise.
func (a *app) asNodeRun(cmd *cobra.Command, c *connection, cfg *doctor.Config) error {
	run, _, err := cmd.Root().Find([]string{"node", "run"})
	if err != nil {
		return err
	}
	file := a.config
	if file == "" {
		file = filepath.Join(a.home, "config.toml")
	}
	if err := config.Apply(run, file, a.config != ""); err != nil {
		return err
	}
	for name, at := range map[string]*[]string{"rpc": &c.rpc, "listen": &c.network.Listen, "peer": &c.network.Peers} {
		if !cmd.Flags().Changed(name) {
			*at, _ = run.Flags().GetStringSlice(name) // the flag is there
		}
	}
	for name, at := range map[string]*string{"health": &cfg.Health, "onnxruntime": &cfg.Library} {
		if !cmd.Flags().Changed(name) {
			*at, _ = run.Flags().GetString(name)
		}
	}
	if !cmd.Flags().Changed("dht") {
		c.network.DHT, _ = run.Flags().GetBool("dht")
	}
	return loopback(cfg.Health)
}

func (a *app) printFinding(f doctor.Finding) error {
	if a.json {
		return report.JSON(a.out, f)
	}
	mark := map[doctor.Verdict]string{doctor.OK: "ok", doctor.Warn: "warn", doctor.Fail: "FAIL", doctor.Skipped: "skip"}[f.Verdict]
	text := fmt.Sprintf("%-4s  %-16s  %s\n", mark, f.Check, report.SafeLine(f.Found, 400))
	if f.Mend != "" {
		text += strings.Repeat(" ", 24) + "-> " + report.SafeLine(f.Mend, 400) + "\n"
	}
	_, err := fmt.Fprint(a.out, text)
	return err
}
