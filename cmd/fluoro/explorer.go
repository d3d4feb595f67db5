package main

import (
	"context"
	"errors"
	"fmt"
	"net"
	"net/http"
	"os"
	"time"

	"github.com/spf13/cobra"
	"golang.org/x/sync/errgroup"

	"github.com/fluoronet/fluoro/audit/browse"
	"github.com/fluoronet/fluoro/audit/look"
	"github.com/fluoronet/fluoro/chain"
	"github.com/fluoronet/fluoro/explorer"
	"github.com/fluoronet/fluoro/explorer/api"
	"github.com/fluoronet/fluoro/home"
	"github.com/fluoronet/fluoro/internal/report"
)

// explorerFlags are those of audits, and where pages are served.
type explorerFlags struct {
	auditFlags
	http string
	keep int64
}

func (a *app) explorerCommand() *cobra.Command {
	var f explorerFlags
	cmd := &cobra.Command{Use: "explorer", Short: "Serve web pages of the network: studies, models, nodes, results", Args: exactly(),
		Long: "Follow the chain into an index in the home folder and serve pages and a JSON API over it, for a browser.\n" +
			"It needs no account and changes nothing. It can start before the chain: pages say so until an endpoint answers.",
		RunE: func(cmd *cobra.Command, _ []string) error { return a.explore(cmd.Context(), f) }}
	f.flags(cmd)
	cmd.Flags().StringVar(&f.http, "http", "127.0.0.1:8780", "address to serve on; port 0 takes a free one. Whoever can reach it sees all studies that peers serve")
	cmd.Flags().Int64Var(&f.keep, "keep-bytes", 4<<30, "most bytes of studies that were looked at and are kept")
	return cmd
}

// explore follows and serves until ctx ends.
func (a *app) explore(ctx context.Context, f explorerFlags) (err error) {
	h, err := home.OpenWithout(a.home, f.deployment)
	if err != nil {
		return err
	}
	client, err := chain.DialLater(h.Deployment, f.rpc...)
	if err != nil {
		return err
	}
	defer client.Close()
	peer, err := h.Peer(ctx, f.network)
	if err != nil {
		return err
	}
	defer peer.Close()
	index, err := browse.Open(ctx, browse.Config{Path: h.Path("explorer.db"), Client: client, Content: peer, Log: a.log})
	if err != nil {
		return err
	}
	defer func() { err = errors.Join(err, index.Close()) }()
	studies, err := look.NewLibrary(h.Path("looked-at"), peer, look.Config{Bytes: f.keep})
	if err != nil {
		return err
	}
	work, err := h.OwnScratch("explorer")
	if err != nil {
		return err
	}
	defer os.RemoveAll(work)
	evidence := explorer.NewEvidence(explorer.EvidenceConfig{Client: client, History: index.History, Content: peer, Studies: studies, WorkDir: work})
	handler, err := explorer.Handler(explorer.Config{Index: index.Reader(), Head: index.Head, Evidence: evidence, API: api.Handler(api.Config{Source: index, Log: a.log}), Log: a.log})
	if err != nil {
		return err
	}
	group, ctx := errgroup.WithContext(ctx)
	group.Go(func() error { return index.Run(ctx) })
	group.Go(func() error { return a.servePages(ctx, f.http, handler, peer.Addrs()) })
	return group.Wait()
}

// Limits of the web server. Answers take as long as checks and images do.
const (
	headerTime  = 10 * time.Second
	idleTime    = 2 * time.Minute
	closeTime   = 5 * time.Second
	headerBytes = 32 << 10
)

// servePages serves until ctx ends; addrs are those of the IPFS peer.
func (a *app) servePages(ctx context.Context, address string, handler http.Handler, addrs []string) error {
	listener, err := net.Listen("tcp", address)
	if err != nil {
		return fmt.Errorf("serve pages: %w; choose another address with --http", err)
	}
	if at, ok := listener.Addr().(*net.TCPAddr); ok && at.IP.IsLoopback() {
		handler = explorer.OnlyLocal(handler)
	}
	server := &http.Server{
		Handler: handler, ReadHeaderTimeout: headerTime, IdleTimeout: idleTime, MaxHeaderBytes: headerBytes,
		BaseContext: func(net.Listener) context.Context { return ctx }, // pages that follow end with the explorer
	}
	url := "http://" + listener.Addr().String() + "/"
	if a.json {
		err = report.JSON(a.out, map[string]any{"ready": true, "url": url, "addrs": addrs})
	} else {
		_, err = fmt.Fprintf(a.out, "The explorer is at %s\nPress Ctrl-C to stop.\n", url)
	}
	if err != nil {
		return errors.Join(err, listener.Close())
	}
	stopped := context.AfterFunc(ctx, func() {
		bounded, cancel := context.WithTimeout(context.WithoutCancel(ctx), closeTime)
		defer cancel()
		if server.Shutdown(bounded) != nil {
			_ = server.Close()
		}
	})
	defer stopped()
	if err := server.Serve(listener); !errors.Is(err, http.ErrServerClosed) {
		return fmt.Errorf("serve pages: %w", err)
	}
	return nil
}
