package main

import (
	"context"
	"errors"
	"fmt"
	"math/big"
	"strings"

	"github.com/spf13/cobra"

	"github.com/fluoronet/fluoro/chain"
	"github.com/fluoronet/fluoro/home"
	"github.com/fluoronet/fluoro/ipfsstore"
)

// session is an opened home with what a command asked for; close it.
type session struct {
	*home.Home
	client  *chain.Client
	account *chain.Account
	by      *chain.Transactor // of the account, one for all that the command does at a time
	peer    *ipfsstore.Peer
}

// connection are the flags of commands that talk to chain and IPFS.
type connection struct {
	rpc     []string
	network home.Network
}

func (c *connection) flags(cmd *cobra.Command, withPeer bool) {
	cmd.Flags().StringSliceVar(&c.rpc, "rpc", nil, "chain endpoint, may be repeated; default those of deployment.json")
	if !withPeer {
		return
	}
	cmd.Flags().StringSliceVar(&c.network.Listen, "listen", nil, "IPFS multiaddr to listen on; default loopback, any port")
	cmd.Flags().StringSliceVar(&c.network.Peers, "peer", nil, "IPFS peer to stay connected to (/ip4/…/tcp/…/p2p/…), may be repeated")
	cmd.Flags().BoolVar(&c.network.DHT, "dht", false, "find content through the DHT as well")
}

// open opens the home, its account and the chain.
func (a *app) open(ctx context.Context, c connection) (*session, error) {
	h, err := home.Open(a.home)
	if err != nil {
		return nil, err
	}
	s := &session{Home: h}
	if s.account, err = h.Account(); err != nil {
		return nil, err
	}
	if s.client, err = chain.Dial(ctx, h.Deployment, c.rpc...); err != nil {
		return nil, err
	}
	s.by = chain.NewTransactor(s.client, s.account)
	return s, nil
}

// openWithPeer opens the home's IPFS peer as well.
func (a *app) openWithPeer(ctx context.Context, c connection) (*session, error) {
	s, err := a.open(ctx, c)
	if err != nil {
		return nil, err
	}
	if s.peer, err = s.Peer(ctx, c.network); err != nil {
		return nil, errors.Join(err, s.close())
	}
	return s, nil
}

// lookCommand is a command that only reads the chain of the home's
// deployment: its key stays locked.
func (a *app) lookCommand(use, short string, args cobra.PositionalArgs, look func(context.Context, *chain.Client, []string) error) *cobra.Command {
	var c connection
	cmd := &cobra.Command{Use: use, Short: short, Args: args,
		RunE: func(cmd *cobra.Command, args []string) error {
			h, err := home.Open(a.home)
			if err != nil {
				return err
			}
			client, err := chain.Dial(cmd.Context(), h.Deployment, c.rpc...)
			if err != nil {
				return err
			}
			defer client.Close()
			return look(cmd.Context(), client, args)
		}}
	c.flags(cmd, false)
	return cmd
}

func (s *session) close() error {
	s.client.Close()
	if s.peer == nil {
		return nil
	}
	return s.peer.Close()
}

func (s *session) transactor() *chain.Transactor { return s.by }

// parseTokens reads an amount of whole or fractional tokens.
func parseTokens(text string) (*big.Int, error) {
	whole, fraction, _ := strings.Cut(text, ".")
	if len(fraction) > 18 || strings.Trim(whole+fraction, "0123456789") != "" || whole == "" || len(whole) > 20 {
		return nil, usageError{fmt.Errorf("%q is not an amount of tokens such as 10 or 0.25", text)}
	}
	amount, _ := new(big.Int).SetString(whole+fraction+strings.Repeat("0", 18-len(fraction)), 10)
	return amount, nil
}

// formatSigned is formatTokens for amounts that may be negative.
func formatSigned(amount *big.Int) string {
	if amount.Sign() < 0 {
		return "-" + formatTokens(new(big.Int).Neg(amount))
	}
	return formatTokens(amount)
}

// formatTokens is the inverse, without trailing zeros.
func formatTokens(amount *big.Int) string {
	text := fmt.Sprintf("%019s", amount.String())
	whole, fraction := text[:len(text)-18], strings.TrimRight(text[len(text)-18:], "0")
	whole = strings.TrimLeft(whole, "0")
	if whole == "" {
		whole = "0"
	}
	if fraction == "" {
		return whole
	}
	return whole + "." + fraction
}
