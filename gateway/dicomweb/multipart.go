package dicomweb

import (
	"bufio"
	"crypto/rand"
	"errors"
	"fmt"
	"io"
	"mime"
	"mime/multipart"
	"net/textproto"
	"strings"
)

const (
	mediaDICOM     = "application/dicom"
	mediaJSON      = "application/dicom+json"
	mediaMultipart = "multipart/related"

	maxBoundary   = 200     // RFC 2046 section 5.1.1 allows 70; Orthanc takes 73
	maxPartHeader = 8 << 10 // bytes of a part's header, and of what stands between two parts
)

// ErrMultipart is wrapped by errors about a body that is no multipart/related
// of DICOM objects.
var ErrMultipart = errors.New("malformed multipart/related body")

// ErrMediaType says that a body is of a kind that is not taken.
var ErrMediaType = errors.New("media type is not " + mediaMultipart + ` with type="` + mediaDICOM + `"`)

// boundaryOf returns the boundary that separates the parts of a body with the
// given Content-Type.
func boundaryOf(contentType string) (string, error) {
	media, params, err := mime.ParseMediaType(contentType)
	if err != nil || media != mediaMultipart {
		return "", ErrMediaType
	}
	if t := params["type"]; t != "" && !isDICOM(t) {
		return "", ErrMediaType
	}
	if b := params["boundary"]; b != "" && len(b) <= maxBoundary {
		return b, nil
	}
	return "", fmt.Errorf("%w: its boundary must have 1 to %d characters", ErrMultipart, maxBoundary)
}

// isDICOM reports whether a Content-Type is application/dicom, with whatever
// parameters.
func isDICOM(contentType string) bool {
	media, _, err := mime.ParseMediaType(contentType)
	return err == nil && media == mediaDICOM
}

// errTooManyParts ends eachPart.
var errTooManyParts = fmt.Errorf("%w: too many parts", ErrMultipart)

// eachPart calls take for each part of body in order, with the part's
// Content-Type. What take leaves unread is skipped. Neither headers nor the
// text around parts can take more than maxPartHeader bytes each, whatever
// their number of lines. The last boundary must be there: a body that was cut
// off is an error.
func eachPart(body io.Reader, boundary string, maxParts int, take func(contentType string, r io.Reader) error) error {
	g := &governor{r: body}
	parts := multipart.NewReader(g, boundary)
	for n := 0; ; n++ {
		g.bound(maxPartHeader)
		p, err := parts.NextRawPart()
		switch {
		case err == io.EOF:
			return nil
		case err != nil:
			return multipartError(err)
		case n == maxParts:
			return errTooManyParts
		}
		g.free()
		if err := take(p.Header.Get("Content-Type"), partReader{p}); err != nil {
			return err
		}
		if _, err := io.Copy(io.Discard, p); err != nil {
			return multipartError(err)
		}
	}
}

// partReader marks errors of the body, so that they are told from those of
// whoever takes the part.
type partReader struct{ r io.Reader }

func (p partReader) Read(b []byte) (int, error) {
	n, err := p.r.Read(b)
	if err != nil && err != io.EOF {
		err = multipartError(err)
	}
	return n, err
}

// multipartError keeps what came from below, such as a timeout, and hides the
// texts of the parser, which quote the body.
func multipartError(err error) error {
	var protocol textproto.ProtocolError
	switch below := errors.Unwrap(err); {
	case strings.HasPrefix(err.Error(), "multipart: ") && below != nil && below != io.EOF:
		return multipartError(below)
	case err == io.ErrUnexpectedEOF, below == io.EOF:
		return fmt.Errorf("%w: it ends before its last boundary", ErrMultipart)
	case errors.As(err, &protocol), errors.Is(err, multipart.ErrMessageTooLarge), strings.HasPrefix(err.Error(), "multipart: "), errors.Is(err, bufio.ErrBufferFull):
		return fmt.Errorf("%w: a boundary or a part's header is not sound", ErrMultipart)
	}
	return err
}

// governor bounds what may be read while no part is being taken.
type governor struct {
	r       io.Reader
	bounded bool
	left    int64
}

func (g *governor) bound(n int64) { g.bounded, g.left = true, n }
func (g *governor) free()         { g.bounded = false }

func (g *governor) Read(b []byte) (int, error) {
	if !g.bounded {
		return g.r.Read(b)
	}
	if g.left <= 0 {
		return 0, fmt.Errorf("%w: more than %d bytes between parts", ErrMultipart, maxPartHeader)
	}
	n, err := g.r.Read(b[:min(int64(len(b)), g.left)])
	g.left -= int64(n)
	return n, err
}

// partWriter writes objects as a multipart/related body.
type partWriter struct {
	w *multipart.Writer
}

// newPartWriter begins a body with a boundary that no object can hold but by
// the chance of guessing 30 random bytes.
func newPartWriter(w io.Writer) partWriter {
	m := multipart.NewWriter(w)
	var random [30]byte
	rand.Read(random[:])
	if err := m.SetBoundary(fmt.Sprintf("fluoro-%x", random[:])); err != nil {
		panic("dicomweb: " + err.Error()) // of these letters and this length it is valid
	}
	return partWriter{m}
}

func (p partWriter) contentType() string {
	return mime.FormatMediaType(mediaMultipart, map[string]string{"type": mediaDICOM, "boundary": p.w.Boundary()})
}

func (p partWriter) part(r io.Reader) error {
	w, err := p.w.CreatePart(textproto.MIMEHeader{"Content-Type": {mediaDICOM}})
	if err == nil {
		_, err = io.Copy(w, r)
	}
	return err
}

func (p partWriter) close() error { return p.w.Close() }
