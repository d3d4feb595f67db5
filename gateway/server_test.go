package gateway_test

import (
	"bytes"
	"crypto/tls"
	"errors"
	"io"
	"net"
	"net/http"
	"net/url"
	"strings"
	"testing"
	"time"

	"github.com/fluoronet/fluoro/gateway"
	"github.com/fluoronet/fluoro/gateway/dicomweb"
)

const testToken = "0123456789abcdef0123456789abcdef"

func withToken(t *testing.T) func(*gateway.ServerConfig) {
	t.Helper()
	hash, err := dicomweb.ReadTokenHash(secretFile(t, "token", testToken))
	if err != nil {
		t.Fatal(err)
	}
	return func(c *gateway.ServerConfig) { c.Token = hash }
}

func (h *house) client(change func(*dicomweb.Config)) *dicomweb.Client {
	h.t.Helper()
	cfg := dicomweb.Config{Base: h.url}
	if change != nil {
		change(&cfg)
	}
	c, err := dicomweb.NewClient(cfg)
	h.must(err)
	h.t.Cleanup(c.Close)
	return c
}

func (h *house) store(files ...[]byte) dicomweb.Stored {
	h.t.Helper()
	var objects []dicomweb.Object
	for _, f := range files {
		objects = append(objects, dicomweb.Bytes(f))
	}
	got, err := h.client(nil).Store(h.t.Context(), "", objects...)
	h.must(err)
	return got
}

func TestBeyondLoopbackItTakesTLSAndAKnownClient(t *testing.T) {
	ca := newAuthority(t)
	server := ca.tls("127.0.0.1")
	hash, err := dicomweb.ReadTokenHash(secretFile(t, "token", testToken))
	if err != nil {
		t.Fatal(err)
	}
	own := dicomweb.TLS{Cert: server.Cert, Key: server.Key}
	for name, c := range map[string]struct {
		listen string
		tls    dicomweb.TLS
		token  *dicomweb.TokenHash
		ok     bool
	}{
		"loopback alone":          {"127.0.0.1:0", dicomweb.TLS{}, nil, true},
		"loopback by name":        {"localhost:0", dicomweb.TLS{}, nil, true},
		"everywhere":              {"0.0.0.0:0", dicomweb.TLS{}, nil, false},
		"everywhere, by omission": {":0", dicomweb.TLS{}, nil, false},
		"token in the clear":      {"0.0.0.0:0", dicomweb.TLS{}, hash, false},
		"TLS for anybody":         {"0.0.0.0:0", own, nil, false},
		"TLS and token":           {"0.0.0.0:0", own, hash, true},
		"mutual TLS":              {"0.0.0.0:0", server, nil, true},
		"clients' CA without TLS": {"127.0.0.1:0", dicomweb.TLS{CA: server.CA}, nil, false},
		"no port":                 {"127.0.0.1", dicomweb.TLS{}, nil, false},
	} {
		cfg := gateway.DefaultServer()
		cfg.Listen, cfg.TLS, cfg.Token = c.listen, c.tls, c.token
		s, err := gateway.Listen(cfg, nil)
		if (err == nil) != c.ok || err != nil && !errors.Is(err, gateway.ErrExposed) {
			t.Errorf("%s: %v", name, err)
		}
		if s != nil {
			s.Close()
		}
	}
}

func TestTokenIsDemandedEverywhere(t *testing.T) {
	h := newHouse(t, withToken(t))
	for _, path := range []string{"/studies", "/studies/1.2", "/studies/1.2/complete", "/", "/nothing"} {
		for _, header := range []string{"", "Bearer x", "Basic " + testToken, "Bearer " + testToken[1:]} {
			if status, _ := send(t, "POST", h.url+path, http.Header{"Authorization": {header}}, strings.NewReader("x")); status != http.StatusUnauthorized {
				t.Errorf("%s with %q: status %d", path, header, status)
			}
		}
	}
	token, err := dicomweb.ReadToken(secretFile(t, "token", testToken))
	h.must(err)
	got, err := h.client(func(c *dicomweb.Config) { c.Token = token }).Store(t.Context(), studyA, dicomweb.Bytes(image(studyA, 1)))
	if err != nil || len(got.Stored) != 1 {
		t.Errorf("%+v, %v", got, err)
	}
	if strings.Contains(h.log.String(), testToken) {
		t.Error("the log holds the token")
	}
}

func TestMutualTLS(t *testing.T) {
	ca, other := newAuthority(t), newAuthority(t)
	h := newHouse(t, func(c *gateway.ServerConfig) { c.TLS = ca.tls("127.0.0.1") })
	for name, c := range map[string]struct {
		tls dicomweb.TLS
		ok  bool
	}{
		"its own":                 {ca.tls("pacs"), true},
		"none":                    {dicomweb.TLS{CA: ca.file}, false},
		"of another authority":    {dicomweb.TLS{CA: ca.file, Cert: other.tls("pacs").Cert, Key: other.tls("pacs").Key}, false},
		"a server it cannot know": {dicomweb.TLS{CA: other.file, Cert: ca.tls("pacs").Cert, Key: ca.tls("pacs").Key}, false},
	} {
		_, err := h.client(func(cfg *dicomweb.Config) { cfg.TLS = c.tls }).Store(t.Context(), "", dicomweb.Bytes(image(studyA, 1)))
		if (err == nil) != c.ok {
			t.Errorf("%s: %v", name, err)
		}
	}
	old := &http.Client{Transport: &http.Transport{TLSClientConfig: &tls.Config{InsecureSkipVerify: true, MaxVersion: tls.VersionTLS11}}}
	if resp, err := old.Get(h.url); err == nil {
		resp.Body.Close()
		t.Error("TLS 1.1 was spoken")
	}
}

// A web page in a browser on the same machine is no archive.
func TestWebPagesAreRefused(t *testing.T) {
	h := newHouse(t, nil)
	for name, header := range map[string]http.Header{
		"another site's":      {"Origin": {"https://evil.example"}},
		"by the fetch header": {"Sec-Fetch-Site": {"cross-site"}},
		"by DNS rebinding":    {"Host": {"evil.example"}},
	} {
		header.Set("Content-Type", "application/dicom")
		if status, _ := send(t, "POST", h.url+"/studies", header, bytes.NewReader(image(studyA, 1))); status != http.StatusForbidden {
			t.Errorf("%s: status %d", name, status)
		}
	}
}

func TestSlowClientsAreCutOff(t *testing.T) {
	h := newHouse(t, func(c *gateway.ServerConfig) { c.Grace, c.MinRate, c.Uploads = 50*time.Millisecond, 1<<30, 1 })
	where, err := url.Parse(h.url)
	h.must(err)
	for name, sent := range map[string]string{
		"in the body":  "POST /dicom-web/studies HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/dicom\r\nContent-Length: 100000\r\n\r\nabc",
		"in a part":    "POST /dicom-web/studies HTTP/1.1\r\nHost: localhost\r\nContent-Type: multipart/related; boundary=B\r\nContent-Length: 100000\r\n\r\n--B\r\n\r\nabc",
		"when refused": "POST /dicom-web/studies HTTP/1.1\r\nHost: evil\r\nContent-Length: 1000\r\n\r\nabc",
	} {
		conn, err := net.Dial("tcp", where.Host)
		h.must(err)
		h.must(conn.SetDeadline(time.Now().Add(30 * time.Second)))
		_, err = io.WriteString(conn, sent)
		h.must(err)
		answer, err := io.ReadAll(conn) // ends because the server gives the connection up
		if err != nil || !strings.HasPrefix(string(answer), "HTTP/1.1 4") {
			t.Errorf("%s: %q, %v", name, answer, err)
		}
		conn.Close()
	}
}

func TestUploadsAtATimeAreBounded(t *testing.T) {
	h := newHouse(t, func(c *gateway.ServerConfig) { c.Uploads = 1 })
	read, write := io.Pipe()
	held := make(chan int)
	go func() {
		status, _ := send(t, "POST", h.url+"/studies", http.Header{"Content-Type": {"application/dicom"}}, read)
		held <- status
	}()
	whole := image(studyA, 1)
	_, err := write.Write(whole[:100]) // returns once the transport has it, and the server is reading or will be
	h.must(err)
	for {
		status, _ := send(t, "POST", h.url+"/studies", http.Header{"Content-Type": {"application/dicom"}}, bytes.NewReader(image(studyA, 2)))
		if status == http.StatusServiceUnavailable {
			break
		}
	}
	_, err = write.Write(whole[100:])
	h.must(err)
	h.must(write.Close())
	if status := <-held; status != http.StatusOK {
		t.Errorf("the upload that came first: status %d", status)
	}
}

func TestMismatchAndConflictAreFailuresOfTheInstance(t *testing.T) {
	h := newHouse(t, nil)
	h.store(image(studyA, 1))
	other := image(studyA, 1)
	other[len(other)-1]++
	got, err := h.client(nil).Store(t.Context(), studyA, dicomweb.Bytes(image(studyB, 2)), dicomweb.Bytes(other), dicomweb.Bytes("no DICOM"), dicomweb.Bytes(image(studyA, 3)))
	h.must(err)
	var reasons []dicomweb.Reason
	for _, f := range got.Failed {
		reasons = append(reasons, f.Reason)
	}
	if len(reasons) != 3 || reasons[0] != dicomweb.ReasonMismatch || reasons[1] != dicomweb.ReasonDuplicate || reasons[2] != dicomweb.ReasonUnreadable ||
		len(got.Stored) != 1 || got.Failed[0].SOPInstance != sop(2) {
		t.Errorf("%+v", got)
	}
}
