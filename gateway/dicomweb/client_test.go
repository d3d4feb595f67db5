package dicomweb_test

import (
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"net/http"
	"net/http/httptest"
	"net/url"
	"path/filepath"
	"strconv"
	"strings"
	"testing"

	"github.com/fluoronet/fluoro/gateway/dicomweb"
)

// archive answers with a function.
func archive(t *testing.T, answer http.HandlerFunc) *dicomweb.Client {
	t.Helper()
	srv := httptest.NewServer(answer)
	t.Cleanup(srv.Close)
	return client(t, srv.URL)
}

// pages answers searches with studies 1.0, 1.1 and up, at most ten at a time.
func pages(total int) http.HandlerFunc {
	return func(w http.ResponseWriter, r *http.Request) {
		offset, _ := strconv.Atoi(r.URL.Query().Get("offset"))
		found := []map[string]any{}
		for i := offset; i < min(offset+10, total); i++ {
			found = append(found, map[string]any{
				"0020000D": map[string]any{"vr": "UI", "Value": []string{fmt.Sprintf("1.%d", i)}},
				"00201208": map[string]any{"vr": "IS", "Value": []any{i + 1}},
			})
		}
		_ = json.NewEncoder(w).Encode(found)
	}
}

func TestSearchGoesThroughAllPages(t *testing.T) {
	found, err := archive(t, pages(25)).SearchStudies(t.Context(), url.Values{"Modality": {"CT"}}, 100)
	if err != nil || len(found) != 25 || found[24] != (dicomweb.Study{UID: "1.24", Instances: 25}) {
		t.Errorf("%d found, %v", len(found), err)
	}
}

func TestSearchIsBounded(t *testing.T) {
	for name, answer := range map[string]http.HandlerFunc{
		"more than asked for": pages(25),
		"endless JSON": func(w http.ResponseWriter, _ *http.Request) {
			for range 40 << 10 {
				if _, err := io.WriteString(w, strings.Repeat(" ", 1024)); err != nil {
					return
				}
			}
		},
		"no JSON": func(w http.ResponseWriter, _ *http.Request) { io.WriteString(w, "<html>") },
		"no UID":  func(w http.ResponseWriter, _ *http.Request) { io.WriteString(w, `[{}]`) },
		"a path": func(w http.ResponseWriter, _ *http.Request) {
			io.WriteString(w, `[{"0020000D":{"vr":"UI","Value":["../../x"]}}]`)
		},
		"no array": func(w http.ResponseWriter, _ *http.Request) { io.WriteString(w, `{"a":{}}`) },
		"another tag": func(w http.ResponseWriter, _ *http.Request) {
			io.WriteString(w, `[{"0020000D":{"vr":"UI","Value":[{}]}}]`)
		},
	} {
		if _, err := archive(t, answer).SearchStudies(t.Context(), nil, 20); !errors.Is(err, dicomweb.ErrAnswer) {
			t.Errorf("%s: %v, want ErrAnswer", name, err)
		}
	}
}

// A server that ignores offset repeats itself; that ends the search.
func TestSearchEndsWhenAServerRepeatsItself(t *testing.T) {
	found, err := archive(t, func(w http.ResponseWriter, _ *http.Request) {
		io.WriteString(w, `[{"0020000D":{"vr":"UI","Value":["1.2"]}}]`)
	}).SearchStudies(t.Context(), nil, 20)
	if err != nil || len(found) != 1 {
		t.Errorf("%v, %v", found, err)
	}
}

func TestStatusesTellWhatToDo(t *testing.T) {
	for status, want := range map[int]error{301: dicomweb.ErrAnswer, 400: dicomweb.ErrRefused, 401: dicomweb.ErrRefused, 404: dicomweb.ErrRefused,
		429: dicomweb.ErrUnavailable, 500: dicomweb.ErrUnavailable, 503: dicomweb.ErrUnavailable} {
		c := archive(t, func(w http.ResponseWriter, _ *http.Request) { w.WriteHeader(status) })
		if _, err := c.SearchInstances(t.Context(), "1.2", 1); !errors.Is(err, want) {
			t.Errorf("status %d: %v, want %v", status, err, want)
		}
	}
}

func TestRedirectsAreNotFollowed(t *testing.T) {
	reached := false
	inner := httptest.NewServer(http.HandlerFunc(func(http.ResponseWriter, *http.Request) { reached = true }))
	defer inner.Close()
	c := archive(t, func(w http.ResponseWriter, r *http.Request) {
		http.Redirect(w, r, inner.URL, http.StatusTemporaryRedirect)
	})
	_, searched := c.SearchStudies(t.Context(), nil, 1)
	retrieved := c.Retrieve(t.Context(), dicomweb.Selection{Study: "1.2"}, func(io.Reader) error { return nil })
	_, stored := c.Store(t.Context(), "", dicomweb.Bytes("1.1"))
	for _, err := range []error{searched, retrieved, stored} {
		if !errors.Is(err, dicomweb.ErrAnswer) || reached {
			t.Errorf("%v, reached %v", err, reached)
		}
	}
}

func TestBaseURL(t *testing.T) {
	for base, ok := range map[string]bool{
		"https://pacs.example/dicom-web": true, "http://127.0.0.1:8042/dicom-web": true, "http://[::1]:8042": true, "http://localhost:1": true,
		"http://pacs.example/": false, "http://127.0.0.1.example/": false, "file:///etc/passwd": false, "": false, "pacs:8042": false,
		"https://user:secret@pacs.example/": false, "https://pacs.example/?a=b": false,
	} {
		_, err := dicomweb.NewClient(dicomweb.Config{Base: base})
		if (err == nil) != ok || err != nil && !errors.Is(err, dicomweb.ErrBaseURL) || err != nil && strings.Contains(err.Error(), "secret") {
			t.Errorf("%q: %v", base, err)
		}
	}
}

// An answer that does not account for what was sent is no success.
func TestStoreAnswersThatDoNotAddUp(t *testing.T) {
	for text, ok := range map[string]bool{
		"200 ": true, "200 {}": true, "202 {}": false, "409 {}": false, "200 [": false, "204 ": false,
		`200 {"00081199":{"vr":"SQ","Value":[{},{}]}}`: false,
		`409 {"00081198":{"vr":"SQ","Value":[{}]}}`:    true,
	} {
		status, answer, _ := strings.Cut(text, " ")
		c := archive(t, func(w http.ResponseWriter, r *http.Request) {
			_, _ = io.Copy(io.Discard, r.Body)
			code, _ := strconv.Atoi(status)
			w.WriteHeader(code)
			io.WriteString(w, answer)
		})
		if _, err := c.Store(t.Context(), "", dicomweb.Bytes("1.1")); (err == nil) != ok {
			t.Errorf("%s: %v", text, err)
		}
	}
}

func TestErrorsHoldNoUIDOfThePath(t *testing.T) {
	srv := httptest.NewServer(nil)
	srv.Close() // nobody is there any more
	_, err := client(t, srv.URL).SearchInstances(t.Context(), "1.2.840.77777", 1)
	if !errors.Is(err, dicomweb.ErrUnavailable) || strings.Contains(err.Error(), "77777") {
		t.Errorf("%v", err)
	}
}

func TestAnObjectThatCannotBeReadIsNotTheServersFault(t *testing.T) {
	s := &shelf{}
	_, err := client(t, server(t, s)).Store(t.Context(), "", dicomweb.Bytes("1.1"), dicomweb.Path(filepath.Join(t.TempDir(), "none")))
	if !errors.Is(err, fs.ErrNotExist) || errors.Is(err, dicomweb.ErrUnavailable) {
		t.Errorf("%v", err)
	}
}
