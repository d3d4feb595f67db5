package main

import (
	"errors"
	"fmt"
	"net/url"
	"os"
	"path/filepath"
	"strings"

	"github.com/spf13/cobra"

	"github.com/fluoronet/fluoro/chain"
	"github.com/fluoronet/fluoro/home"
	"github.com/fluoronet/fluoro/internal/report"
)

// homeFlags are what a home is made of.
type homeFlags struct {
	asking
	home.Options
	home.Settings
}

func (a *app) initCommand() *cobra.Command {
	f := homeFlags{}
	cmd := &cobra.Command{
		Use:   "init",
		Short: "Make a home folder for a role: deployment, account, config.toml",
		Long: "Make a home folder for an institution, a vendor or a node: the network's deployment.json, a new account, and a config.toml\n" +
			"that explains each key. At a terminal it asks for what the flags leave open. What is there is never written over.\n\n" +
			"The key is encrypted under the passphrase in the file that FLUORO_PASSPHRASE_FILE names; without it a random passphrase is\n" +
			"kept beside the key, readable by you alone.",
		Args: exactly(),
		RunE: func(*cobra.Command, []string) error { return a.initHome(f) },
	}
	f.asking.flags(cmd)
	flags := cmd.Flags()
	flags.StringVar(&f.Deployment, "deployment", "deployment.json", "the network's deployment.json")
	flags.IntVar(&f.DevKey, "dev-key", -1, "use this development account instead of a new one; devnets only")
	flags.StringSliceVar(&f.RPC, "rpc", nil, "chain endpoint to write into config.toml, may be repeated; default those of deployment.json")
	flags.StringSliceVar(&f.Listen, "listen", nil, "IPFS multiaddr to listen on, to write into config.toml")
	flags.StringSliceVar(&f.Peers, "peer", nil, "IPFS peer to stay connected to, to write into config.toml, may be repeated")
	flags.BoolVar(&f.DHT, "dht", false, "find content through the DHT as well, to write into config.toml")
	flags.StringVar(&f.LeastFee, "least-fee", "", "tokens a study that a model must pay this node, to write into config.toml")
	flags.StringVar(&f.Health, "health", "", "loopback address of the node's health and metrics, to write into config.toml")
	return cmd
}

func (a *app) initHome(f homeFlags) error {
	config := filepath.Join(a.home, home.ConfigName)
	if _, err := os.Lstat(config); err == nil {
		return fmt.Errorf("%s is there already: choose another folder with --home", config)
	}
	if err := a.askHome(&f); err != nil {
		return err
	}
	h, account, err := home.Init(a.home, f.Options)
	if err != nil {
		return err
	}
	if err := home.Configure(a.home, f.Settings); err != nil {
		return err
	}
	if a.json {
		return report.JSON(a.out, map[string]any{"home": h.Dir, "address": account.Address(), "chainId": h.Deployment.ChainID, "config": config})
	}
	_, err = fmt.Fprintf(a.out, "%s is ready for account %s on chain %d\n  config  %s\n", h.Dir, account.Address().Checksum(), h.Deployment.ChainID, config)
	return err
}

// askHome has what the flags leave open answered, each answer checked.
func (a *app) askHome(f *homeFlags) error {
	p := a.prompt(f.asking)
	var err error
	if f.Deployment, err = p.Text("The network's deployment.json", f.Deployment, func(path string) error {
		_, err := chain.LoadDeployment(path)
		return err
	}); err != nil {
		return err
	}
	for _, q := range []struct {
		question string
		at       *[]string
		check    func(string) error
	}{
		{"Chain endpoints, with commas between (empty: that of deployment.json)", &f.RPC, checkEndpoint},
		{"IPFS address to listen on, such as /ip4/0.0.0.0/tcp/4001 (empty: this machine only)", &f.Listen, checkMultiaddr},
		{"IPFS peers to stay connected to (empty: none)", &f.Peers, checkMultiaddr},
	} {
		answer, err := p.Text(q.question, strings.Join(*q.at, ","), func(text string) error { return each(text, q.check) })
		if err != nil {
			return err
		}
		*q.at = split(answer)
	}
	if f.LeastFee, err = p.Text("Tokens a study that a model must pay this node (empty: any)", f.LeastFee, optional(func(text string) error {
		_, err := parseTokens(text)
		return err
	})); err != nil {
		return err
	}
	f.Health, err = p.Text("Loopback address for health and metrics, such as 127.0.0.1:9464 (empty: any port)", f.Health, optional(loopback))
	return err
}

func split(text string) []string {
	return strings.FieldsFunc(text, func(r rune) bool { return r == ',' || r == ' ' })
}

func each(text string, check func(string) error) error {
	for _, part := range split(text) {
		if err := check(part); err != nil {
			return err
		}
	}
	return nil
}

func optional(check func(string) error) func(string) error {
	return func(text string) error {
		if text == "" {
			return nil
		}
		return check(text)
	}
}

func checkEndpoint(text string) error {
	u, err := url.Parse(text)
	if err != nil || u.Host == "" || !strings.Contains(" http https ws wss ", " "+u.Scheme+" ") {
		return usageError{errors.New("want a URL such as wss://node.example:8546, of the scheme ws, wss, http or https")}
	}
	return nil
}

func checkMultiaddr(text string) error {
	if !strings.HasPrefix(text, "/ip4/") && !strings.HasPrefix(text, "/ip6/") && !strings.HasPrefix(text, "/dns") {
		return usageError{errors.New("want a multiaddr such as /ip4/0.0.0.0/tcp/4001")}
	}
	return nil
}
