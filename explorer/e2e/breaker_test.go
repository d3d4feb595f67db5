package e2e

import (
	"net/http"
	"net/http/httptest"
	"net/http/httputil"
	"net/url"
	"sync/atomic"
)

// breaker stands between an explorer and a chain's endpoint.
type breaker struct {
	url    string
	server *httptest.Server
	open   atomic.Bool // nothing goes through
}

func newBreaker(endpoint string) (*breaker, error) {
	to, err := url.Parse(endpoint)
	if err != nil {
		return nil, err
	}
	b := &breaker{}
	proxy := &httputil.ReverseProxy{Rewrite: func(r *httputil.ProxyRequest) { r.SetURL(to) }}
	b.server = httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if b.open.Load() {
			panic(http.ErrAbortHandler) // the connection breaks
		}
		proxy.ServeHTTP(w, r)
	}))
	b.url = b.server.URL
	return b, nil
}

func (b *breaker) cut()   { b.open.Store(true) }
func (b *breaker) mend()  { b.open.Store(false) }
func (b *breaker) close() { b.server.Close() }
