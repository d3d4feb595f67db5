package dicomweb

import (
	"context"
	"errors"
	"fmt"
	"io"
	"net"
	"net/http"
	"net/url"
	"time"
)

// What a caller of a Client decides on.
var (
	// ErrUnavailable: no answer, or one that says to come back (408, 429, 5xx),
	// or one that broke off. Try again later.
	ErrUnavailable = errors.New("DICOMweb server is not available")
	// ErrRefused: the server does not want this client or this request (4xx).
	// Trying again is no use.
	ErrRefused = errors.New("DICOMweb server refuses")
	// ErrAnswer: the answer is not what PS3.18 says, or larger than allowed.
	ErrAnswer = errors.New("DICOMweb server's answer is unusable")
	// ErrBaseURL: the base URL must not be used.
	ErrBaseURL = errors.New("DICOMweb base URL is not usable")
)

// Limits of a Client, on what one answer may hold.
type Limits struct {
	JSONBytes     int64 // answer to a search or a store
	InstanceBytes int64 // one object
	Parts         int   // objects of one retrieval
}

// DefaultLimits are those of a Config that has none.
var DefaultLimits = Limits{JSONBytes: 32 << 20, InstanceBytes: 4 << 30, Parts: 20_000}

// Config says which server a Client talks to, and as whom.
type Config struct {
	Base  string        // URL above /studies, such as https://pacs:8042/dicom-web
	TLS   TLS           // of an https Base
	Token *Token        // sent as bearer token; nil: none
	Idle  time.Duration // how long the server may send nothing; 0: 30 s
	Limits
}

// Client talks to one DICOMweb server. It is safe for concurrent use.
type Client struct {
	base   *url.URL
	http   *http.Client
	token  *Token
	idle   time.Duration
	limits Limits
}

// NewClient makes a client; nothing is sent. A Base that is not https must be
// on loopback: objects and tokens don't travel in the clear. Proxies that the
// environment names are not used.
func NewClient(c Config) (*Client, error) {
	base, err := parseBase(c.Base)
	if err != nil {
		return nil, err
	}
	tlsConfig, err := c.TLS.client()
	if err != nil {
		return nil, err
	}
	if c.Idle <= 0 {
		c.Idle = 30 * time.Second
	}
	if c.Limits == (Limits{}) {
		c.Limits = DefaultLimits
	}
	transport := &http.Transport{
		TLSClientConfig: tlsConfig, TLSHandshakeTimeout: 10 * time.Second, ResponseHeaderTimeout: 10 * c.Idle,
		DialContext: (&net.Dialer{Timeout: 10 * time.Second}).DialContext, MaxResponseHeaderBytes: 64 << 10,
		DisableCompression: true, ForceAttemptHTTP2: true, IdleConnTimeout: time.Minute,
	}
	return &Client{
		base: base, token: c.Token, idle: c.Idle, limits: c.Limits,
		http: &http.Client{Transport: transport, CheckRedirect: func(*http.Request, []*http.Request) error { return http.ErrUseLastResponse }},
	}, nil
}

func parseBase(text string) (*url.URL, error) {
	base, err := url.Parse(text)
	switch {
	case err != nil || base.Host == "" || base.Opaque != "":
		return nil, fmt.Errorf("%w: want one such as https://pacs.example:8042/dicom-web", ErrBaseURL)
	case base.User != nil || base.RawQuery != "" || base.Fragment != "":
		return nil, fmt.Errorf("%w: no user, query or fragment may stand in it", ErrBaseURL)
	case base.Scheme == "https", base.Scheme == "http" && isLoopback(base.Hostname()):
		return base, nil
	}
	return nil, fmt.Errorf("%w: only https, or http to a loopback address: objects must not travel in the clear", ErrBaseURL)
}

func isLoopback(host string) bool {
	ip := net.ParseIP(host)
	return host == "localhost" || ip != nil && ip.IsLoopback()
}

// Close drops idle connections.
func (c *Client) Close() { c.http.CloseIdleConnections() }

// request is one exchange with the server.
type request struct {
	method      string
	path        []string
	query       url.Values
	accept      string
	contentType string
	body        io.Reader
}

// do sends r and returns an answer that has one of the wanted statuses. Its
// body must be closed, and breaks off when the server sends nothing for Idle.
func (c *Client) do(ctx context.Context, r request, want ...int) (*http.Response, error) {
	u := c.base.JoinPath(r.path...)
	u.RawQuery = r.query.Encode()
	ctx, cancel := context.WithCancelCause(ctx)
	req, err := http.NewRequestWithContext(ctx, r.method, u.String(), r.body)
	if err != nil {
		cancel(nil)
		return nil, fmt.Errorf("%w: %w", ErrBaseURL, err)
	}
	req.Header.Set("Accept", r.accept)
	if r.contentType != "" {
		req.Header.Set("Content-Type", r.contentType)
	}
	if c.token != nil {
		req.Header.Set("Authorization", "Bearer "+c.token.secret)
	}
	resp, err := c.http.Do(req)
	if err != nil {
		err = unavailable(ctx, err)
		cancel(nil)
		return nil, err
	}
	for _, status := range want {
		if resp.StatusCode == status {
			resp.Body = newIdleBody(ctx, cancel, resp.Body, c.idle)
			return resp, nil
		}
	}
	resp.Body.Close()
	cancel(nil)
	return nil, statusError(resp.StatusCode)
}

// statusError says what a status means for the caller; the server's text is
// not repeated.
func statusError(status int) error {
	kind := ErrAnswer
	switch {
	case status == http.StatusRequestTimeout || status == http.StatusTooManyRequests || status >= 500:
		kind = ErrUnavailable
	case status >= 400:
		kind = ErrRefused
	case status >= 300:
		return fmt.Errorf("%w: it redirects (status %d), which is not followed: configure the URL that it redirects to", ErrAnswer, status)
	}
	return fmt.Errorf("%w: status %d %s", kind, status, http.StatusText(status))
}

// unavailable wraps an error of the transport without its URL, whose query and
// path may identify.
func unavailable(ctx context.Context, err error) error {
	if ctx.Err() != nil {
		return context.Cause(ctx)
	}
	var urlErr *url.Error
	if errors.As(err, &urlErr) {
		err = urlErr.Err
	}
	return fmt.Errorf("%w: %w", ErrUnavailable, err)
}

// errIdle is the cause of a connection that is given up.
var errIdle = fmt.Errorf("%w: it stopped sending", ErrUnavailable)

// idleBody ends the exchange when no byte comes for a while.
type idleBody struct {
	io.ReadCloser
	ctx    context.Context
	cancel context.CancelCauseFunc
	timer  *time.Timer
	idle   time.Duration
}

func newIdleBody(ctx context.Context, cancel context.CancelCauseFunc, body io.ReadCloser, idle time.Duration) *idleBody {
	return &idleBody{body, ctx, cancel, time.AfterFunc(idle, func() { cancel(errIdle) }), idle}
}

func (b *idleBody) Read(p []byte) (int, error) {
	b.timer.Reset(b.idle)
	n, err := b.ReadCloser.Read(p)
	b.timer.Stop() // the caller may take its time
	if err != nil && err != io.EOF {
		if errors.Is(err, io.ErrUnexpectedEOF) {
			return n, fmt.Errorf("%w: its answer broke off", ErrUnavailable)
		}
		return n, unavailable(b.ctx, err)
	}
	return n, err
}

func (b *idleBody) Close() error {
	b.timer.Stop()
	b.cancel(nil)
	return b.ReadCloser.Close()
}
