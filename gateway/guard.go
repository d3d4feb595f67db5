package gateway

import (
	"io"
	"net"
	"net/http"
	"time"

	"github.com/fluoronet/fluoro/gateway/dicomweb"
)

// guard stands before the handlers: who may come, how many at a time, and how
// slowly.
type guard struct {
	token     *dicomweb.TokenHash
	localOnly bool // nobody is known: the Host must be this machine, or a web page could reach us by DNS
	uploads   chan struct{}
	grace     time.Duration
	rate      int64
	origins   *http.CrossOriginProtection
}

func newGuard(c ServerConfig, localOnly bool) *guard {
	return &guard{c.Token, localOnly, make(chan struct{}, c.Uploads), c.Grace, c.MinRate, http.NewCrossOriginProtection()}
}

func (g *guard) wrap(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		control := http.NewResponseController(w)
		_ = control.SetReadDeadline(time.Now().Add(g.grace)) // what is refused is not waited for either
		if g.token != nil && !g.token.Matches(r.Header.Get("Authorization")) {
			w.Header().Set("WWW-Authenticate", "Bearer")
			http.Error(w, "a bearer token is needed", http.StatusUnauthorized)
			return
		}
		if g.localOnly && !localHost(r.Host) || g.origins.Check(r) != nil {
			http.Error(w, "not from a web page", http.StatusForbidden)
			return
		}
		select {
		case g.uploads <- struct{}{}:
			defer func() { <-g.uploads }()
		default:
			w.Header().Set("Retry-After", "5")
			http.Error(w, "too many requests at a time", http.StatusServiceUnavailable)
			return
		}
		r.Body = &pacedBody{ReadCloser: r.Body, control: control, guard: g}
		next.ServeHTTP(w, r)
	})
}

func localHost(host string) bool {
	if h, _, err := net.SplitHostPort(host); err == nil {
		host = h
	}
	ip := net.ParseIP(host)
	return host == "localhost" || ip != nil && ip.IsLoopback()
}

// pacedBody ends a request that comes more slowly than it may: clients that
// send a byte now and then would hold all uploads. Only the time that is spent
// waiting for the client counts.
type pacedBody struct {
	io.ReadCloser
	control *http.ResponseController
	guard   *guard
	got     int64
	waited  time.Duration
}

func (b *pacedBody) Read(p []byte) (int, error) {
	allowed := b.guard.grace + time.Duration(float64(b.got)/float64(b.guard.rate)*float64(time.Second))
	start := time.Now()
	if err := b.control.SetReadDeadline(start.Add(allowed - b.waited)); err != nil {
		return 0, err
	}
	n, err := b.ReadCloser.Read(p)
	b.got += int64(n)
	b.waited += time.Since(start)
	return n, err
}
