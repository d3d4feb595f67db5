package dicomweb

import (
	"context"
	"errors"
	"fmt"
	"io"
	"mime"
	"net/http"
	"os"
	"strings"
	"time"
)

// Refusal is why one object of a store request is not stored; the others are
// not concerned.
type Refusal struct {
	Reason Reason
	Err    error // for the log; not sent
}

// Error implements error.
func (r *Refusal) Error() string { return fmt.Sprintf("%v: %v", r.Reason, r.Err) }

// Unwrap returns the cause.
func (r *Refusal) Unwrap() error { return r.Err }

// Batch takes the objects of one store request.
type Batch interface {
	// Add takes one object. The reference names it as far as it could be read,
	// with an error too. An error that is no *Refusal is the machine's.
	Add(ctx context.Context, r io.Reader) (Reference, error)
	// Commit makes durable what was added; before it nothing is promised. It is
	// called once, and ends the batch.
	Commit() error
}

// StowHandler answers STOW-RS requests for .../studies and .../studies/{study},
// whose study it takes from the request's path value "study".
type StowHandler struct {
	Begin        func(study string) Batch // study is valid, or "" for any
	RequestBytes int64                    // of one request
	Parts        int                      // objects of one request
	Failed       func(study string, f Failure, err error)
}

// answerTime is how long a client may take to read its answer.
const answerTime = 30 * time.Second

// ServeHTTP implements http.Handler.
func (h *StowHandler) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	study := r.PathValue("study")
	if study != "" && !ValidUID(study) {
		http.Error(w, "the path names no Study Instance UID", http.StatusBadRequest)
		return
	}
	if !acceptsJSON(r.Header.Values("Accept")) {
		http.Error(w, "answers are "+mediaJSON, http.StatusNotAcceptable)
		return
	}
	if r.ContentLength > h.RequestBytes {
		http.Error(w, tooLarge(h.RequestBytes), http.StatusRequestEntityTooLarge)
		return
	}
	r.Body = http.MaxBytesReader(w, r.Body, h.RequestBytes)
	stored, err := h.store(r, study)
	_ = http.NewResponseController(w).SetWriteDeadline(time.Now().Add(answerTime)) // where a writer has none, it does not hang
	if err != nil {
		status, text := h.bodyError(err)
		http.Error(w, text, status)
		return
	}
	answer(w, stored)
}

// store takes all parts. The error is one of the request as a whole.
func (h *StowHandler) store(r *http.Request, study string) (stored Stored, err error) {
	each := eachPart
	boundary, err := boundaryOf(r.Header.Get("Content-Type"))
	if isDICOM(r.Header.Get("Content-Type")) {
		each, err = onePart, nil
	}
	if err != nil {
		return stored, err
	}
	batch := h.Begin(study)
	defer func() {
		if failed := batch.Commit(); failed != nil && err == nil {
			err = failed
		}
	}()
	err = each(r.Body, boundary, h.Parts, func(contentType string, part io.Reader) error {
		ref, err := Reference{}, error(&Refusal{ReasonUnreadable, ErrMediaType})
		if contentType == "" || isDICOM(contentType) {
			ref, err = batch.Add(r.Context(), part)
		}
		if err == nil {
			stored.Stored = append(stored.Stored, ref)
			return nil
		}
		failure := Failure{ref, ReasonProcessing}
		var refusal *Refusal
		if errors.As(err, &refusal) {
			failure.Reason = refusal.Reason
		}
		stored.Failed = append(stored.Failed, failure)
		if h.Failed != nil {
			h.Failed(study, failure, err)
		}
		return nil // when the body broke, the next read of it says so
	})
	if err == nil && len(stored.Stored)+len(stored.Failed) == 0 {
		err = fmt.Errorf("%w: it has no parts", ErrMultipart)
	}
	return stored, err
}

// onePart is eachPart for a body that is one object.
func onePart(body io.Reader, _ string, _ int, take func(string, io.Reader) error) error {
	if err := take(mediaDICOM, body); err != nil {
		return err
	}
	_, err := io.Copy(io.Discard, body)
	return err
}

func (h *StowHandler) bodyError(err error) (status int, text string) {
	var large *http.MaxBytesError
	switch {
	case errors.As(err, &large):
		return http.StatusRequestEntityTooLarge, tooLarge(h.RequestBytes)
	case errors.Is(err, ErrMediaType):
		return http.StatusUnsupportedMediaType, err.Error()
	case errors.Is(err, errTooManyParts):
		return http.StatusRequestEntityTooLarge, fmt.Sprintf("a request may have %d parts", h.Parts)
	case errors.Is(err, os.ErrDeadlineExceeded):
		return http.StatusRequestTimeout, "the request came too slowly"
	case errors.Is(err, ErrMultipart), errors.Is(err, io.ErrUnexpectedEOF):
		return http.StatusBadRequest, ErrMultipart.Error()
	}
	return http.StatusInternalServerError, "objects could not be kept: send them again"
}

func tooLarge(limit int64) string { return fmt.Sprintf("a request may have %d bytes", limit) }

// acceptsJSON reports whether the client takes the DICOM JSON model.
func acceptsJSON(accept []string) bool {
	if len(accept) == 0 {
		return true
	}
	for choice := range strings.SplitSeq(strings.Join(accept, ","), ",") {
		switch media, _, _ := mime.ParseMediaType(choice); media {
		case mediaJSON, "application/json", "application/*", "*/*":
			return true
		}
	}
	return false
}
