package gateway

import (
	"context"
	"crypto/tls"
	"errors"
	"fmt"
	"io"
	"log/slog"
	"net"
	"net/http"
	"time"

	"github.com/fluoronet/fluoro/gateway/dicomweb"
	"github.com/fluoronet/fluoro/gateway/inbox"
)

// Root is the path under which the gateway speaks DICOMweb.
const Root = "/dicom-web"

// ErrExposed says that a gateway would be open to others than it should.
var ErrExposed = errors.New("refusing to listen")

// ServerConfig says where and to whom a Server listens.
type ServerConfig struct {
	Listen string // host:port
	TLS    dicomweb.TLS
	Token  *dicomweb.TokenHash // nil: no token is asked for

	RequestBytes int64
	Parts        int           // objects of one request
	Uploads      int           // requests at a time; more are told to come back
	Grace        time.Duration // a request may take so long, and beyond that
	MinRate      int64         // only as long as it brings so many bytes a second
	Log          *slog.Logger
}

// DefaultServer listens on loopback, without TLS and token.
func DefaultServer() ServerConfig {
	return ServerConfig{
		Listen: "127.0.0.1:8104", RequestBytes: 64 << 30, Parts: 20_000, Uploads: 16, Grace: 30 * time.Second, MinRate: 64 << 10,
		Log: slog.New(slog.DiscardHandler),
	}
}

// Server takes studies by STOW-RS.
type Server struct {
	cfg      ServerConfig
	listener net.Listener
	http     *http.Server
}

// Listen opens the server's port. Anything but a loopback address is refused
// unless there is TLS, and a token or certificates by which clients are known.
func Listen(c ServerConfig, in *inbox.Inbox) (*Server, error) {
	loopback, err := isLoopback(c.Listen)
	if err != nil {
		return nil, err
	}
	known := c.Token != nil || c.TLS.CA != ""
	secure := c.TLS.Cert != ""
	if !loopback && !(secure && known) {
		return nil, fmt.Errorf("%w on %s: beyond loopback it takes TLS, and a token or client certificates", ErrExposed, c.Listen)
	}
	if !secure && (c.TLS.CA != "" || c.TLS.Key != "") {
		return nil, fmt.Errorf("%w: client certificates take TLS with a certificate of the server's own", ErrExposed)
	}
	var secured *tls.Config
	if secure {
		if secured, err = c.TLS.Server(); err != nil {
			return nil, err
		}
	}
	listener, err := net.Listen("tcp", c.Listen)
	if err != nil {
		return nil, fmt.Errorf("listen for DICOMweb: %w", err)
	}
	if secured != nil {
		listener = tls.NewListener(listener, secured)
	}
	guard := newGuard(c, loopback && !known)
	server := &http.Server{
		Handler:           guard.wrap(routes(c, in)),
		ReadHeaderTimeout: 10 * time.Second, IdleTimeout: time.Minute, MaxHeaderBytes: 32 << 10,
		ErrorLog: slog.NewLogLogger(c.Log.Handler(), slog.LevelDebug),
	}
	return &Server{c, listener, server}, nil
}

func isLoopback(address string) (bool, error) {
	host, _, err := net.SplitHostPort(address)
	if err != nil {
		return false, fmt.Errorf("%w on %q: want host:port", ErrExposed, address)
	}
	ip := net.ParseIP(host)
	return host == "localhost" || ip != nil && ip.IsLoopback(), nil
}

// URL is the base URL of the DICOMweb service.
func (s *Server) URL() string {
	scheme := "http"
	if s.cfg.TLS.Cert != "" {
		scheme = "https"
	}
	return scheme + "://" + s.listener.Addr().String() + Root
}

// Close gives up a server that was not run.
func (s *Server) Close() error { return s.listener.Close() }

// Run serves until ctx ends, and then gives requests a short time to end.
func (s *Server) Run(ctx context.Context) error {
	stopped := make(chan struct{})
	cancel := context.AfterFunc(ctx, func() {
		defer close(stopped)
		grace, end := context.WithTimeout(context.Background(), 5*time.Second)
		defer end()
		if s.http.Shutdown(grace) != nil {
			_ = s.http.Close() // what was not answered was not accepted
		}
	})
	err := s.http.Serve(s.listener)
	if !cancel() {
		<-stopped
	}
	if !errors.Is(err, http.ErrServerClosed) {
		return fmt.Errorf("serve DICOMweb: %w", err)
	}
	return nil
}

func routes(c ServerConfig, in *inbox.Inbox) http.Handler {
	stow := &dicomweb.StowHandler{
		Begin:        func(study string) dicomweb.Batch { return batch{in.Begin(study, false)} },
		RequestBytes: c.RequestBytes, Parts: c.Parts,
		Failed: func(study string, f dicomweb.Failure, err error) {
			c.Log.Debug("instance refused", "study", handle(in, study), "reason", f.Reason, "err", err)
		},
	}
	mux := http.NewServeMux()
	mux.Handle("POST "+Root+"/studies", stow)
	mux.Handle("POST "+Root+"/studies/{study}", stow)
	mux.HandleFunc("POST "+Root+"/studies/{study}/complete", func(w http.ResponseWriter, r *http.Request) { complete(w, r, in) })
	return mux
}

// handle is how logs name a study.
func handle(in *inbox.Inbox, study string) inbox.Key {
	if study == "" {
		return ""
	}
	return in.Key(study)
}

// complete is the signal that nothing more will come for a study. It is
// fluoro's own, beside what PS3.18 has.
func complete(w http.ResponseWriter, r *http.Request, in *inbox.Inbox) {
	switch err := in.Complete(in.Key(r.PathValue("study"))); {
	case errors.Is(err, inbox.ErrUnknown):
		http.Error(w, "no instance of this study waits here", http.StatusNotFound)
	case err != nil:
		http.Error(w, "the signal could not be kept: send it again", http.StatusInternalServerError)
	default:
		w.WriteHeader(http.StatusNoContent)
	}
}

// batch is an inbox.Batch as dicomweb wants it.
type batch struct{ b *inbox.Batch }

// reasons are what the errors of the inbox are in DICOM.
var reasons = []struct {
	err    error
	reason dicomweb.Reason
}{
	{inbox.ErrUnreadable, dicomweb.ReasonUnreadable},
	{inbox.ErrTransferSyntax, dicomweb.ReasonTransferSyntax},
	{inbox.ErrMismatch, dicomweb.ReasonMismatch},
	{inbox.ErrConflict, dicomweb.ReasonDuplicate},
	{inbox.ErrFull, dicomweb.ReasonResources},
}

// Add implements dicomweb.Batch.
func (b batch) Add(ctx context.Context, r io.Reader) (dicomweb.Reference, error) {
	receipt, err := b.b.Add(ctx, r)
	ref := dicomweb.Reference{SOPClass: receipt.SOPClass, SOPInstance: receipt.SOPInstance}
	for _, known := range reasons {
		if errors.Is(err, known.err) {
			return ref, &dicomweb.Refusal{Reason: known.reason, Err: err}
		}
	}
	return ref, err
}

// Commit implements dicomweb.Batch.
func (b batch) Commit() error { return b.b.Commit() }
