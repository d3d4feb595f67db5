package dicomweb_test

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"io"
	"net/http"
	"net/http/httptest"
	"slices"
	"strings"
	"testing"

	"github.com/fluoronet/fluoro/gateway/dicomweb"
)

// shelf is a receiver that keeps what it is given: objects whose text is their
// SOP Instance UID, and that say what shall become of them.
type shelf struct {
	studies   []string
	kept      []string
	committed int
	broken    error // of Commit
}

const class = "1.2.840.10008.5.1.4.1.1.2"

func (s *shelf) begin(study string) dicomweb.Batch {
	s.studies = append(s.studies, study)
	return s
}

func (s *shelf) Add(_ context.Context, r io.Reader) (dicomweb.Reference, error) {
	head := make([]byte, 64)
	n, err := io.ReadFull(r, head)
	text := string(head[:n])
	ref := dicomweb.Reference{SOPClass: class, SOPInstance: text}
	switch {
	case err != nil && !errors.Is(err, io.ErrUnexpectedEOF):
		return dicomweb.Reference{}, err
	case text == "full":
		return ref, &dicomweb.Refusal{Reason: dicomweb.ReasonResources, Err: errors.New("no room")}
	case text == "twice":
		return ref, &dicomweb.Refusal{Reason: dicomweb.ReasonDuplicate, Err: errors.New("other bytes")}
	case text == "rubbish":
		return dicomweb.Reference{}, &dicomweb.Refusal{Reason: dicomweb.ReasonUnreadable, Err: errors.New("no DICOM")}
	case text == "disk":
		return ref, errors.New("disk on fire")
	}
	s.kept = append(s.kept, text)
	return ref, nil
}

func (s *shelf) Commit() error { s.committed++; return s.broken }

// server answers STOW-RS with the shelf, at a base URL.
func server(t *testing.T, s *shelf) string {
	t.Helper()
	h := &dicomweb.StowHandler{Begin: s.begin, RequestBytes: 1 << 20, Parts: 100}
	mux := http.NewServeMux()
	mux.Handle("POST /dicom-web/studies", h)
	mux.Handle("POST /dicom-web/studies/{study}", h)
	srv := httptest.NewServer(mux)
	t.Cleanup(srv.Close)
	return srv.URL + "/dicom-web"
}

func client(t *testing.T, base string) *dicomweb.Client {
	t.Helper()
	c, err := dicomweb.NewClient(dicomweb.Config{Base: base})
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(c.Close)
	return c
}

func TestStoreRoundTrip(t *testing.T) {
	for _, one := range []struct {
		objects []string
		stored  []string
		failed  []dicomweb.Reason
	}{
		{[]string{"1.1", "1.2"}, []string{"1.1", "1.2"}, nil},
		{[]string{"1.1", "rubbish", "twice", "1.2"}, []string{"1.1", "1.2"}, []dicomweb.Reason{dicomweb.ReasonDuplicate, dicomweb.ReasonUnreadable}},
		{[]string{"twice"}, nil, []dicomweb.Reason{dicomweb.ReasonDuplicate}},
		{[]string{"disk"}, nil, []dicomweb.Reason{dicomweb.ReasonProcessing}},
	} {
		s := &shelf{}
		var objects []dicomweb.Object
		for _, text := range one.objects {
			objects = append(objects, dicomweb.Bytes(text))
		}
		got, err := client(t, server(t, s)).Store(t.Context(), "1.2.3", objects...)
		if err != nil {
			t.Fatalf("%v: %v", one.objects, err)
		}
		var stored []string
		for _, ref := range got.Stored {
			stored = append(stored, ref.SOPInstance)
			if ref.SOPClass != class {
				t.Errorf("SOP class %q", ref.SOPClass)
			}
		}
		var failed []dicomweb.Reason
		for _, f := range got.Failed {
			failed = append(failed, f.Reason)
		}
		if !slices.Equal(stored, one.stored) || !slices.Equal(failed, one.failed) || !slices.Equal(s.kept, one.stored) || s.studies[0] != "1.2.3" || s.committed != 1 {
			t.Errorf("%v: stored %v, failed %v, kept %v of study %v", one.objects, stored, failed, s.kept, s.studies)
		}
	}
}

func TestNothingIsStoredUnlessItIsCommitted(t *testing.T) {
	s := &shelf{broken: errors.New("disk on fire")}
	if _, err := client(t, server(t, s)).Store(t.Context(), "", dicomweb.Bytes("1.1")); !errors.Is(err, dicomweb.ErrUnavailable) {
		t.Errorf("got %v, want ErrUnavailable", err)
	}
}

const related = `multipart/related; type="application/dicom"; boundary=B`

// body is a multipart body with boundary B.
func body(parts ...string) string {
	var b strings.Builder
	for _, p := range parts {
		b.WriteString("--B\r\nContent-Type: application/dicom\r\n\r\n" + p + "\r\n")
	}
	return b.String() + "--B--\r\n"
}

func post(t *testing.T, url, contentType, text string) (status int, answer string) {
	t.Helper()
	req, err := http.NewRequestWithContext(t.Context(), http.MethodPost, url, strings.NewReader(text))
	if err != nil {
		t.Fatal(err)
	}
	req.Header.Set("Content-Type", contentType)
	resp, err := http.DefaultClient.Do(req)
	if err != nil {
		t.Fatal(err)
	}
	defer resp.Body.Close()
	raw, err := io.ReadAll(resp.Body)
	if err != nil {
		t.Fatal(err)
	}
	return resp.StatusCode, string(raw)
}

func TestHostileStoreRequests(t *testing.T) {
	nested := "--B\r\nContent-Type: multipart/related; boundary=C\r\n\r\n--C\r\n\r\n1.9\r\n--C--\r\n\r\n"
	for name, c := range map[string]struct {
		contentType, body string
		status            int
		kept              []string
	}{
		"another media type":       {"application/json", "{}", 415, nil},
		"multipart of JSON":        {`multipart/related; type="application/dicom+json"; boundary=B`, body("1.1"), 415, nil},
		"form":                     {"multipart/form-data; boundary=B", body("1.1"), 415, nil},
		"no media type":            {"", body("1.1"), 415, nil},
		"no boundary":              {`multipart/related; type="application/dicom"`, body("1.1"), 400, nil},
		"long boundary":            {"multipart/related; boundary=" + strings.Repeat("B", 201), body("1.1"), 400, nil},
		"empty":                    {related, "", 400, nil},
		"no parts":                 {related, "--B--\r\n", 400, nil},
		"another boundary":         {related, strings.ReplaceAll(body("1.1"), "--B", "--C"), 400, nil},
		"cut off in a part":        {related, "--B\r\n\r\n1.1", 400, nil},
		"cut off after a part":     {related, "--B\r\n\r\n1.1\r\n--B", 400, []string{"1.1"}},
		"no header's end":          {related, "--B\r\nContent-Type: application/dicom", 400, nil},
		"header that is none":      {related, "--B\r\n" + strings.Repeat(":", 100) + "\r\n\r\n1.1\r\n--B--", 400, nil},
		"huge header":              {related, "--B\r\nX: " + strings.Repeat("x", 100<<10) + "\r\n\r\n1.1\r\n--B--", 400, nil},
		"endless headers":          {related, "--B\r\n" + strings.Repeat("X: y\r\n", 20_000) + "\r\n1.1\r\n--B--", 400, nil},
		"long preamble":            {related, strings.Repeat("hello\r\n", 10_000) + body("1.1"), 400, nil},
		"too many parts":           {related, body(slices.Repeat([]string{"1.1"}, 101)...), 413, slices.Repeat([]string{"1.1"}, 100)},
		"too many bytes":           {related, body(strings.Repeat("1", 2<<20)), 413, nil},
		"nested multipart":         {related, nested + "--B--\r\n", 409, nil},
		"nested beside a good one": {related, nested + body("1.1"), 202, []string{"1.1"}},
		"part of another type":     {related, "--B\r\nContent-Type: text/html\r\n\r\n<html>\r\n--B--\r\n", 409, nil},
		"part without a type":      {related, "--B\r\n\r\n1.1\r\n--B--\r\n", 200, []string{"1.1"}},
		"one object alone":         {"application/dicom", "1.1", 200, []string{"1.1"}},
		"quoted-printable":         {related, "--B\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\n1=2E1\r\n--B--\r\n", 200, []string{"1=2E1"}},
		"only for want of room":    {related, body("full", "full"), 503, nil},
		"refused for two reasons":  {related, body("full", "twice"), 409, nil},
	} {
		s := &shelf{}
		status, text := post(t, server(t, s)+"/studies", c.contentType, c.body)
		if status != c.status || !slices.Equal(s.kept, c.kept) {
			t.Errorf("%s: status %d, kept %d objects, want %d and %d: %.200s", name, status, len(s.kept), c.status, len(c.kept), text)
		}
	}
}

func TestPathNamesAUID(t *testing.T) {
	s := &shelf{}
	base := server(t, s)
	for _, uid := range []string{"abc", "1..2", ".1", "1.2.", "..%2f..%2fetc", strings.Repeat("1", 65)} {
		if status, _ := post(t, base+"/studies/"+uid, related, body("1.1")); status != 400 && status != 404 || len(s.kept) != 0 {
			t.Errorf("%s: status %d", uid, status)
		}
	}
}

func TestAnswerIsTheStoreInstancesResponse(t *testing.T) {
	_, text := post(t, server(t, &shelf{})+"/studies", related, body("1.1", "twice", "rubbish"))
	want := `{"00081190":{"vr":"UR"},` +
		`"00081198":{"vr":"SQ","Value":[{"00081150":{"vr":"UI","Value":["` + class + `"]},"00081155":{"vr":"UI","Value":["twice"]},"00081197":{"vr":"US","Value":[273]}}]},` +
		`"00081199":{"vr":"SQ","Value":[{"00081150":{"vr":"UI","Value":["` + class + `"]},"00081155":{"vr":"UI","Value":["1.1"]},"00081190":{"vr":"UR"}}]},` +
		`"0008119A":{"vr":"SQ","Value":[{"00081197":{"vr":"US","Value":[49152]}}]}}`
	if text != want {
		t.Errorf("got  %s\nwant %s", text, want)
	}
}

func TestAcceptOfAnotherModelIsRefused(t *testing.T) {
	base := server(t, &shelf{})
	for accept, want := range map[string]int{"": 200, "*/*": 200, "application/dicom+xml": 406, "application/dicom+xml, application/dicom+json;q=0.5": 200} {
		req, _ := http.NewRequest(http.MethodPost, base+"/studies", strings.NewReader(body("1.1")))
		req.Header.Set("Content-Type", related)
		if accept != "" {
			req.Header.Set("Accept", accept)
		}
		resp, err := http.DefaultClient.Do(req)
		if err != nil {
			t.Fatal(err)
		}
		resp.Body.Close()
		if resp.StatusCode != want {
			t.Errorf("Accept %q: status %d, want %d", accept, resp.StatusCode, want)
		}
	}
}

// FuzzStoreRequest: whatever the body, the handler answers, and takes no more
// parts than it may.
func FuzzStoreRequest(f *testing.F) {
	f.Add([]byte(body("1.1", "twice")))
	f.Add([]byte("--B\r\nContent-Type: multipart/related; boundary=C\r\n\r\n--C\r\n\r\n1.9\r\n--C--\r\n\r\n--B--"))
	f.Add([]byte("--B\r\n\r\n--B"))
	f.Fuzz(func(t *testing.T, raw []byte) {
		s := &shelf{}
		h := &dicomweb.StowHandler{Begin: s.begin, RequestBytes: 1 << 20, Parts: 10}
		req := httptest.NewRequest(http.MethodPost, "/studies", bytes.NewReader(raw))
		req.Header.Set("Content-Type", related)
		w := httptest.NewRecorder()
		h.ServeHTTP(w, req)
		known := []int{200, 202, 400, 409, 413, 503}
		if !slices.Contains(known, w.Code) || len(s.kept) > 10 || s.committed != 1 || w.Code == 200 && len(s.kept) == 0 {
			t.Errorf("status %d, %d kept, %d commits", w.Code, len(s.kept), s.committed)
		}
	})
}

func ExampleClient_Store() {
	s := &shelf{}
	srv := httptest.NewServer(&dicomweb.StowHandler{Begin: s.begin, RequestBytes: 1 << 20, Parts: 100})
	defer srv.Close()
	c, err := dicomweb.NewClient(dicomweb.Config{Base: srv.URL})
	if err != nil {
		fmt.Println(err)
		return
	}
	done, err := c.Store(context.Background(), "", dicomweb.Bytes("2.25.1"), dicomweb.Bytes("rubbish"))
	fmt.Println(len(done.Stored), done.Failed[0].Reason, err)
	// Output: 1 cannot be understood <nil>
}
