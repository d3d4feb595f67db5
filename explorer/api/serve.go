package api

import (
	"context"
	"crypto/sha256"
	"encoding/json"
	"errors"
	"fmt"
	"net/http"
	"reflect"
	"strings"

	"github.com/fluoronet/fluoro/audit/browse"
)

// serve answers one operation.
func (h *handler) serve(rt route) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		c, err := rt.read(r)
		if err != nil {
			problem(w, http.StatusBadRequest, err.Error())
			return
		}
		head := h.Source.Head()
		tag := h.tag(rt, head)
		w.Header().Set("ETag", tag)
		w.Header().Set("Fluoro-Block", fmt.Sprint(head.Block))
		if matches(r.Header.Get("If-None-Match"), tag) {
			w.WriteHeader(http.StatusNotModified)
			return
		}
		ctx, cancel := context.WithTimeout(r.Context(), h.Timeout)
		defer cancel()
		answer, err := rt.do(ctx, h, c)
		if bad := (badRequest{}); errors.As(err, &bad) {
			problem(w, http.StatusBadRequest, bad.Error())
			return
		}
		if err != nil {
			h.fail(w, r, err)
			return
		}
		raw, err := json.Marshal(answer)
		if err != nil {
			h.fail(w, r, fmt.Errorf("encode an answer: %w", err))
			return
		}
		if next := nextOf(answer); next != "" {
			q := r.URL.Query()
			q.Set("cursor", next)
			w.Header().Set("Link", fmt.Sprintf(`<%s?%s>; rel="next"`, r.URL.EscapedPath(), q.Encode()))
		}
		w.Header().Set("Content-Type", "application/json")
		_, _ = w.Write(raw)
	})
}

// tag is the same as long as the answer is: an index at the same newest block
// that has events, with the same names of models, gives the same answer. Where
// the index stands, and what is still to come in an epoch, change with every
// block.
func (h *handler) tag(rt route, head browse.Head) string {
	what := fmt.Sprint(head.Version, head.Names, head.Epoch)
	if rt.id == "head" {
		what = fmt.Sprint(head)
	}
	sum := sha256.Sum256([]byte(what))
	return fmt.Sprintf(`"%x"`, sum[:12])
}

// matches reports whether If-None-Match names a tag.
func matches(header, tag string) bool {
	for candidate := range strings.SplitSeq(header, ",") {
		candidate = strings.TrimPrefix(strings.TrimSpace(candidate), "W/")
		if candidate == tag || candidate == "*" {
			return true
		}
	}
	return false
}

// nextOf is the cursor of a page.
func nextOf(answer any) string {
	v := reflect.ValueOf(answer)
	if v.Kind() != reflect.Struct {
		return ""
	}
	next := v.FieldByName("Next")
	if !next.IsValid() || next.Kind() != reflect.String {
		return ""
	}
	return next.String()
}
