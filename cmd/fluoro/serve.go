package main

import (
	"fmt"

	"github.com/spf13/cobra"

	"github.com/fluoronet/fluoro/home"
	"github.com/fluoronet/fluoro/internal/report"
)

// serveCommand serves what the home has released, under study as under model.
func (a *app) serveCommand(short string) *cobra.Command {
	var c connection
	cmd := &cobra.Command{Use: "serve", Short: short, Args: exactly(),
		RunE: func(cmd *cobra.Command, _ []string) error {
			h, err := home.Open(a.home)
			if err != nil {
				return err
			}
			peer, err := h.Peer(cmd.Context(), c.network)
			if err != nil {
				return err
			}
			defer peer.Close()
			released, err := peer.Released(cmd.Context())
			if err != nil {
				return err
			}
			if a.json {
				err = report.JSON(a.out, map[string]any{"ready": true, "serving": released, "addrs": peer.Addrs()})
			} else {
				_, err = fmt.Fprintf(a.out, "serving %d trees at %s\nPress Ctrl-C to stop.\n", len(released), peer.Addrs())
			}
			if err == nil {
				<-cmd.Context().Done()
			}
			return err
		}}
	c.flags(cmd, true)
	return cmd
}
