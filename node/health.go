package node

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"net"
	"net/http"
	"time"

	"github.com/prometheus/client_golang/prometheus/promhttp"

	"github.com/fluoronet/fluoro/chain/outbox"
	"github.com/fluoronet/fluoro/internal/version"
	"github.com/fluoronet/fluoro/node/rounds"
)

// Status is what a node says of itself at /status and `fluoro node status`.
type Status struct {
	Node    uint32   `json:"node"`
	Version string   `json:"version"`
	Block   uint64   `json:"block"` // followed up to
	Addrs   []string `json:"addrs"` // the node's own IPFS multiaddrs
	Epoch   uint32   `json:"epoch"` // of the ledger's clock
	Phase   string   `json:"phase"` // commit or reveal; what the next block is for

	Results map[string]int `json:"results"` // by stage: ready, sealed, counted, ended
	Queued  int            `json:"queued"`  // transactions that are not sent yet
	Sent    int            `json:"sent"`    // transactions that are sent and not mined yet
	AtRisk  int            `json:"atRisk"`  // batches that may not be revealed in time, which costs stake
}

// status is what the node says of itself now.
func (n *parts) status(ctx context.Context) (Status, error) {
	s := Status{Node: n.id, Version: version.Version, Block: n.head.Load(), Addrs: n.peer.Addrs(), Results: map[string]int{}, AtRisk: n.metrics.risk()}
	if next := s.Block + 1; next >= n.clock.Genesis {
		s.Epoch, s.Phase = n.clock.EpochAt(next), n.clock.PhaseAt(next).String()
	}
	results, err := n.rounds.Counts(ctx)
	if err != nil {
		return s, err
	}
	for _, stage := range rounds.Stages() {
		s.Results[stage.String()] = results[stage]
	}
	calls, err := n.box.Counts(ctx)
	s.Queued, s.Sent = calls[outbox.Queued], calls[outbox.Sent]
	return s, err
}

// serveHealth answers /healthz, /readyz, /status and /metrics until ctx ends.
func serveHealth(ctx context.Context, listener net.Listener, m *metrics, status func(context.Context) (Status, error)) error {
	mux := http.NewServeMux()
	mux.HandleFunc("GET /healthz", func(w http.ResponseWriter, _ *http.Request) { fmt.Fprintln(w, "ok") })
	mux.HandleFunc("GET /readyz", func(w http.ResponseWriter, r *http.Request) {
		s, err := status(r.Context())
		if err != nil || s.Block == 0 {
			http.Error(w, "not ready: the chain has not been followed yet", http.StatusServiceUnavailable)
			return
		}
		fmt.Fprintln(w, "ready")
	})
	mux.HandleFunc("GET /status", func(w http.ResponseWriter, r *http.Request) {
		s, err := status(r.Context())
		if err != nil {
			http.Error(w, err.Error(), http.StatusInternalServerError)
			return
		}
		w.Header().Set("Content-Type", "application/json")
		_ = json.NewEncoder(w).Encode(s) // the client went away
	})
	mux.Handle("GET /metrics", promhttp.HandlerFor(m.registry, promhttp.HandlerOpts{}))
	server := &http.Server{Handler: mux, ReadHeaderTimeout: 5 * time.Second}
	stopped := context.AfterFunc(ctx, func() {
		grace, cancel := context.WithTimeout(context.Background(), 2*time.Second)
		defer cancel()
		_ = server.Shutdown(grace) // after the grace connections are dropped
	})
	defer stopped()
	if err := server.Serve(listener); !errors.Is(err, http.ErrServerClosed) {
		return fmt.Errorf("serve health: %w", err)
	}
	return nil
}
