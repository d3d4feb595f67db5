package chain

import (
	"bufio"
	"fmt"
	"io"
	"net/http"
	"net/url"
	"time"
)

// MaxAnswerBytes bounds one JSON-RPC answer, a batch's included.
const MaxAnswerBytes = 64 << 20

// requestLimit bounds one question, from dialling to the answer's last byte.
const requestLimit = 30 * time.Second

// guard is an HTTP transport that lets only JSON of bounded size through, so
// that an error page or an endless body is one clear error.
type guard struct{ next http.RoundTripper }

// RoundTrip implements http.RoundTripper.
func (g guard) RoundTrip(req *http.Request) (*http.Response, error) {
	resp, err := g.next.RoundTrip(req)
	if err != nil {
		return nil, err
	}
	if err := statusError(resp); err != nil {
		_ = resp.Body.Close() // nothing of it is wanted
		return nil, err
	}
	body := bufio.NewReader(&limitedReader{r: resp.Body, left: MaxAnswerBytes})
	if err := startsLikeJSON(body, resp.Header.Get("Content-Type")); err != nil {
		_ = resp.Body.Close()
		return nil, err
	}
	resp.Body = struct {
		io.Reader
		io.Closer
	}{body, resp.Body}
	return resp, nil
}

func statusError(resp *http.Response) error {
	switch code := resp.StatusCode; {
	case code >= 200 && code < 300:
		return nil
	case code == http.StatusRequestEntityTooLarge:
		return fmt.Errorf("%w (HTTP %d)", ErrTooLarge, code)
	case code == http.StatusTooManyRequests || code >= 500:
		return fmt.Errorf("%w: HTTP %d: try again later", ErrUnreachable, code)
	default:
		return fmt.Errorf("%w: HTTP %d: check the URL and its key", ErrAnswer, code)
	}
}

// startsLikeJSON looks at the first byte that is not white space.
func startsLikeJSON(body *bufio.Reader, contentType string) error {
	for {
		first, err := body.ReadByte()
		switch {
		case err == io.EOF:
			return fmt.Errorf("%w: it is empty", ErrAnswer)
		case err != nil:
			return fmt.Errorf("read answer: %w", err)
		case first == ' ' || first == '\t' || first == '\r' || first == '\n':
			continue
		case first == '{' || first == '[':
			return body.UnreadByte()
		}
		if len(contentType) > 40 {
			contentType = contentType[:40]
		}
		return fmt.Errorf("%w: it is %q, not JSON-RPC: check that the URL is a chain's", ErrAnswer, contentType)
	}
}

// limitedReader is io.LimitedReader that ends with ErrTooLarge, not with EOF.
type limitedReader struct {
	r    io.Reader
	left int64
}

// Read implements io.Reader.
func (l *limitedReader) Read(p []byte) (int, error) {
	if l.left <= 0 {
		return 0, ErrTooLarge
	}
	if int64(len(p)) > l.left {
		p = p[:l.left]
	}
	n, err := l.r.Read(p)
	l.left -= int64(n)
	return n, err
}

// redact keeps of an endpoint's URL what may stand in logs: paths and queries
// carry API keys.
func redact(raw string) string {
	u, err := url.Parse(raw)
	if err != nil || u.Host == "" {
		return "(not a URL)"
	}
	return u.Scheme + "://" + u.Host
}
