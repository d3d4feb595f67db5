package main

import (
	"fmt"

	"github.com/spf13/cobra"

	"github.com/fluoronet/fluoro/home"
	"github.com/fluoronet/fluoro/internal/report"
)

func (a *app) initCommand() *cobra.Command {
	opt := home.Options{}
	cmd := &cobra.Command{
		Use:   "init",
		Short: "Make a home folder for a role: deployment, account, state",
		Long: "Make a home folder for an institution, a vendor or a node. The key is encrypted under the passphrase in the file that\n" +
			"FLUORO_PASSPHRASE_FILE names; without it a random passphrase is kept beside the key, readable by you alone.",
		Args: exactly(),
		RunE: func(*cobra.Command, []string) error {
			h, account, err := home.Init(a.home, opt)
			if err != nil {
				return err
			}
			if a.json {
				return report.JSON(a.out, map[string]any{"home": h.Dir, "address": account.Address(), "chainId": h.Deployment.ChainID})
			}
			_, err = fmt.Fprintf(a.out, "%s is ready for account %s on chain %d\n", h.Dir, account.Address().Checksum(), h.Deployment.ChainID)
			return err
		},
	}
	cmd.Flags().StringVar(&opt.Deployment, "deployment", "deployment.json", "the network's deployment.json")
	cmd.Flags().IntVar(&opt.DevKey, "dev-key", -1, "use this development account instead of a new one; devnets only")
	return cmd
}
