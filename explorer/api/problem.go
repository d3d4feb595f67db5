package api

import (
	"context"
	"encoding/json"
	"errors"
	"net/http"

	"github.com/fluoronet/fluoro/audit/browse"
)

// Problem says why a request has no answer (RFC 9457).
type Problem struct {
	Type   string `json:"type"` // "about:blank": Status says it all
	Title  string `json:"title"`
	Status int    `json:"status"`
	Detail string `json:"detail"` // what to do
}

func problem(w http.ResponseWriter, status int, detail string) {
	raw, _ := json.Marshal(Problem{"about:blank", http.StatusText(status), status, detail}) // it is text and a number
	w.Header().Set("Content-Type", "application/problem+json")
	w.Header().Del("ETag")
	w.WriteHeader(status)
	_, _ = w.Write(raw)
}

// fail answers an error of the reader.
func (h *handler) fail(w http.ResponseWriter, r *http.Request, err error) {
	switch {
	case errors.Is(err, browse.ErrNotFound):
		problem(w, http.StatusNotFound, "it is not in the index, which stands at the block of "+Prefix+"head")
	case errors.Is(err, browse.ErrCursor):
		problem(w, http.StatusBadRequest, browse.ErrCursor.Error())
	case r.Context().Err() != nil:
		// nobody is there to read it
	case errors.Is(err, context.DeadlineExceeded):
		w.Header().Set("Retry-After", "5")
		problem(w, http.StatusServiceUnavailable, "the answer took too long: try again later")
	default:
		h.Log.Error("a request has failed", "path", r.URL.Path, "err", err)
		w.Header().Set("Retry-After", "5")
		problem(w, http.StatusServiceUnavailable, "the index cannot be read now: try again later")
	}
}
