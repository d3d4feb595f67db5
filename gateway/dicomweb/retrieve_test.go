package dicomweb_test

import (
	"context"
	"errors"
	"io"
	"net/http"
	"net/http/httptest"
	"strconv"
	"strings"
	"testing"
	"time"

	"github.com/fluoronet/fluoro/gateway/dicomweb"
)

func retrieve(c *dicomweb.Client) (parts []string, err error) {
	err = c.Retrieve(context.Background(), dicomweb.Selection{Study: "1.2", Series: "1.3"}, func(r io.Reader) error {
		raw, err := io.ReadAll(r)
		if err == nil {
			parts = append(parts, string(raw))
		}
		return err
	})
	return parts, err
}

func TestRetrieve(t *testing.T) {
	var path, accept string
	parts, err := retrieve(archive(t, func(w http.ResponseWriter, r *http.Request) {
		path, accept = r.URL.Path, r.Header.Get("Accept")
		w.Header().Set("Content-Type", related)
		io.WriteString(w, body("1.1", "1.2"))
	}))
	if err != nil || strings.Join(parts, " ") != "1.1 1.2" || path != "/studies/1.2/series/1.3" || !strings.Contains(accept, "transfer-syntax=*") {
		t.Errorf("%v, %v, path %s, accept %s", parts, err, path, accept)
	}
}

func TestRetrievalsThatBreakOff(t *testing.T) {
	whole := body("1.1", "1.2")
	for name, text := range map[string]string{"in a part": whole[:len(whole)-12], "between parts": whole[:len(whole)-8], "at once": ""} {
		parts, err := retrieve(archive(t, func(w http.ResponseWriter, _ *http.Request) {
			w.Header().Set("Content-Type", related)
			w.Header().Set("Content-Length", strconv.Itoa(len(whole)))
			io.WriteString(w, text)
		}))
		if !errors.Is(err, dicomweb.ErrUnavailable) {
			t.Errorf("%s: %v, %v", name, parts, err)
		}
	}
}

func TestRetrievalsAreBounded(t *testing.T) {
	many := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, _ *http.Request) {
		w.Header().Set("Content-Type", related)
		io.WriteString(w, body("1.1", "1.2", "1.3"))
	}))
	defer many.Close()
	for name, limits := range map[string]dicomweb.Limits{
		"bytes": {JSONBytes: 1, InstanceBytes: 2, Parts: 9}, "parts": {JSONBytes: 1, InstanceBytes: 9, Parts: 2},
	} {
		c, err := dicomweb.NewClient(dicomweb.Config{Base: many.URL, Limits: limits})
		if err != nil {
			t.Fatal(err)
		}
		if parts, err := retrieve(c); err == nil || len(parts) > 2 {
			t.Errorf("%s: %v, %v", name, parts, err)
		}
	}
	if _, err := retrieve(archive(t, func(w http.ResponseWriter, _ *http.Request) { io.WriteString(w, "<html>") })); !errors.Is(err, dicomweb.ErrAnswer) {
		t.Errorf("HTML: %v", err)
	}
}

func TestAServerThatStopsSendingIsGivenUp(t *testing.T) {
	stuck := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		w.Header().Set("Content-Type", related)
		io.WriteString(w, "--B\r\n\r\n1.1")
		w.(http.Flusher).Flush()
		<-r.Context().Done()
	}))
	defer stuck.Close()
	c, err := dicomweb.NewClient(dicomweb.Config{Base: stuck.URL, Idle: 50 * time.Millisecond})
	if err != nil {
		t.Fatal(err)
	}
	if _, err := retrieve(c); !errors.Is(err, dicomweb.ErrUnavailable) {
		t.Errorf("got %v, want ErrUnavailable", err)
	}
}
