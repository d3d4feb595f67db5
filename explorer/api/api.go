package api

import (
	_ "embed"
	"io"
	"log/slog"
	"net/http"
	"time"

	"github.com/fluoronet/fluoro/audit/browse"
)

// Prefix is where the API stands.
const Prefix = "/api/v1/"

// Source is what the API answers from; *browse.Service is one.
type Source interface {
	Reader() *browse.Reader
	Head() browse.Head
	Subscribe() (heads <-chan browse.Head, cancel func())
}

// Config of a Handler. Source is required.
type Config struct {
	Source Source
	Log    *slog.Logger // nil: silent
	Rate   float64      // requests a second that a client may make for long; 0: 20
	Burst  int          // and at once; 0: 200
	// Timeout bounds a request, but for the stream of heads; 0: 10 s.
	Timeout time.Duration
}

// Limits of requests.
const (
	maxURL     = 2048 // bytes
	maxStreams = 256  // of heads at once, from all clients
)

//go:embed openapi.json
var document []byte

// handler serves the operations of the table.
type handler struct {
	Config
	clients *clients
	streams chan struct{}
}

// Handler serves the API under Prefix.
func Handler(cfg Config) http.Handler {
	if cfg.Log == nil {
		cfg.Log = slog.New(slog.NewTextHandler(io.Discard, nil))
	}
	if cfg.Rate == 0 {
		cfg.Rate = 20
	}
	if cfg.Burst == 0 {
		cfg.Burst = 200
	}
	if cfg.Timeout == 0 {
		cfg.Timeout = 10 * time.Second
	}
	h := &handler{Config: cfg, clients: newClients(cfg.Rate, cfg.Burst), streams: make(chan struct{}, maxStreams)}
	mux := http.NewServeMux()
	for _, r := range routes {
		mux.Handle("GET "+Prefix+r.path[1:], h.serve(r))
	}
	mux.HandleFunc("GET "+Prefix+"openapi.json", func(w http.ResponseWriter, _ *http.Request) {
		w.Header().Set("Content-Type", "application/json")
		_, _ = w.Write(document)
	})
	mux.HandleFunc("GET "+Prefix+"events", h.events)
	mux.HandleFunc("/", func(w http.ResponseWriter, r *http.Request) {
		if r.Method != http.MethodGet && r.Method != http.MethodHead {
			w.Header().Set("Allow", "GET, HEAD")
			problem(w, http.StatusMethodNotAllowed, "the API only reads: use GET")
			return
		}
		problem(w, http.StatusNotFound, "there is no such operation: see "+Prefix+"openapi.json")
	})
	return h.guard(mux)
}

// guard sets what every answer has and refuses what no operation takes.
func (h *handler) guard(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		head := w.Header()
		head.Set("X-Content-Type-Options", "nosniff")
		head.Set("Content-Security-Policy", "default-src 'none'; frame-ancestors 'none'")
		head.Set("Referrer-Policy", "no-referrer")
		head.Set("Cross-Origin-Resource-Policy", "same-origin")
		head.Set("Cache-Control", "no-cache")
		if len(r.URL.Path)+len(r.URL.RawQuery) > maxURL {
			problem(w, http.StatusRequestURITooLong, "the address is too long")
			return
		}
		if wait, ok := h.clients.take(clientOf(r), time.Now()); !ok {
			head.Set("Retry-After", seconds(wait))
			problem(w, http.StatusTooManyRequests, "too many requests: wait as long as Retry-After says")
			return
		}
		next.ServeHTTP(w, r)
	})
}
