package dicomweb

import (
	"context"
	"errors"
	"fmt"
	"io"
	"net/http"
)

// Selection is what to retrieve: a study, one of its series, or one instance.
type Selection struct{ Study, Series, SOP string }

func (s Selection) path() ([]string, error) {
	path := []string{"studies", s.Study}
	if s.Series != "" {
		path = append(path, "series", s.Series)
	}
	if s.SOP != "" {
		path = append(path, "instances", s.SOP)
	}
	for i := 1; i < len(path); i += 2 {
		if !ValidUID(path[i]) {
			return nil, fmt.Errorf("%w: what is asked for has no UID", ErrAnswer)
		}
	}
	return path, nil
}

// Retrieve gets objects by WADO-RS, in the transfer syntax that they are stored
// in, and calls take for each in turn. take must not keep r. An answer that
// breaks off is ErrUnavailable, after take was called for what came before.
func (c *Client) Retrieve(ctx context.Context, s Selection, take func(r io.Reader) error) error {
	path, err := s.path()
	if err != nil {
		return err
	}
	resp, err := c.do(ctx, request{
		method: http.MethodGet, path: path, accept: mediaMultipart + `; type="` + mediaDICOM + `"; transfer-syntax=*`,
	}, http.StatusOK)
	if err != nil {
		return err
	}
	defer resp.Body.Close()
	boundary, err := boundaryOf(resp.Header.Get("Content-Type"))
	if err != nil {
		return fmt.Errorf("%w: %w", ErrAnswer, err)
	}
	err = eachPart(resp.Body, boundary, c.limits.Parts, func(contentType string, r io.Reader) error {
		if contentType != "" && !isDICOM(contentType) {
			return fmt.Errorf("%w: a part that is not %s", ErrAnswer, mediaDICOM)
		}
		return take(&capped{r: r, left: c.limits.InstanceBytes})
	})
	if errors.Is(err, ErrMultipart) {
		return fmt.Errorf("%w: %w", ErrUnavailable, err) // cut off, most often
	}
	return err
}

// capped fails where a reader goes past a limit.
type capped struct {
	r    io.Reader
	left int64
}

func (c *capped) Read(b []byte) (int, error) {
	n, err := c.r.Read(b)
	if c.left -= int64(n); c.left < 0 {
		return 0, fmt.Errorf("%w: an object is larger than allowed", ErrAnswer)
	}
	return n, err
}
