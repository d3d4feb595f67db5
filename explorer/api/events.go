package api

import (
	"encoding/json"
	"fmt"
	"net/http"
	"time"
)

const (
	heartbeat   = 15 * time.Second // a comment that keeps a stream open
	streamLimit = time.Hour        // after which a client connects anew
	slowWriter  = 10 * time.Second // a client that does not read for so long is gone
)

// events streams heads as server-sent events: "head", with a Head as data.
func (h *handler) events(w http.ResponseWriter, r *http.Request) {
	if r.URL.RawQuery != "" {
		problem(w, http.StatusBadRequest, "the stream takes no parameters")
		return
	}
	select {
	case h.streams <- struct{}{}:
		defer func() { <-h.streams }()
	default:
		w.Header().Set("Retry-After", "60")
		problem(w, http.StatusServiceUnavailable, "too many streams are open: ask for "+Prefix+"head now and then")
		return
	}
	heads, cancel := h.Source.Subscribe()
	defer cancel()
	w.Header().Set("Content-Type", "text/event-stream")
	beat, end := time.NewTicker(heartbeat), time.NewTimer(streamLimit)
	defer beat.Stop()
	defer end.Stop()
	control := http.NewResponseController(w)
	for {
		var err error
		select {
		case <-r.Context().Done():
			return
		case <-end.C:
			return
		case <-beat.C:
			err = send(control, w, ": still here\n\n")
		case head := <-heads:
			raw, _ := json.Marshal(head) // plain values
			err = send(control, w, fmt.Sprintf("event: head\nid: %s\ndata: %s\n\n", head.Hash, raw))
		}
		if err != nil {
			return
		}
	}
}

// send writes and flushes. A writer without deadlines does without.
func send(control *http.ResponseController, w http.ResponseWriter, text string) error {
	_ = control.SetWriteDeadline(time.Now().Add(slowWriter))
	if _, err := w.Write([]byte(text)); err != nil {
		return err
	}
	return control.Flush()
}
