// Package orthanctest starts a real Orthanc, a DICOM archive with its DICOMweb
// plugin, for tests. It is imported by tests only, which are skipped where
// Orthanc is not installed.
package orthanctest

import (
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"maps"
	"net"
	"net/http"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"
	"time"
)

const (
	binary = "/usr/sbin/Orthanc"
	plugin = "/usr/share/orthanc/plugins/libOrthancDicomWeb.so"
	// patience is for a machine that is busy with other tests.
	patience = time.Minute
)

// Server is a running Orthanc on loopback.
type Server struct {
	t     testing.TB
	URL   string // of its REST API; DICOMweb is below /dicom-web
	DICOM string // port of its DICOM protocol server
}

// Start starts an empty Orthanc, which ends with the test. more is added to
// its configuration.
func Start(t testing.TB, more map[string]any) *Server {
	t.Helper()
	for _, file := range []string{binary, plugin} {
		if _, err := os.Stat(file); err != nil {
			t.Skipf("skipped: no %s; install the Debian packages orthanc and orthanc-dicomweb", file)
		}
	}
	var err error
	for range 3 { // another process may take a port that was free
		var s *Server
		if s, err = start(t, more); err == nil {
			return s
		}
	}
	t.Fatal(err)
	return nil
}

func start(t testing.TB, more map[string]any) (*Server, error) {
	dir := t.TempDir()
	web, dicom := freePort(t), freePort(t)
	config := map[string]any{
		"Name": "test", "StorageDirectory": dir, "IndexDirectory": dir, "Plugins": []string{plugin},
		"HttpPort": web, "DicomPort": dicom, "RemoteAccessAllowed": false, "AuthenticationEnabled": false,
		"TcpNoDelay": true, "DicomCheckCalledAet": false, "DicomAlwaysAllowStore": true, "JobsHistorySize": 100,
		"DicomWeb": map[string]any{"Enable": true, "Root": "/dicom-web/"},
	}
	maps.Copy(config, more)
	raw, err := json.Marshal(config)
	if err != nil {
		return nil, err
	}
	file := filepath.Join(dir, "orthanc.json")
	if err := os.WriteFile(file, raw, 0o600); err != nil {
		return nil, err
	}
	var log bytes.Buffer
	cmd := exec.Command(binary, file)
	cmd.Env = append(os.Environ(), "TCP_NODELAY=1")
	cmd.Stdout, cmd.Stderr = &log, &log
	if err := cmd.Start(); err != nil {
		return nil, err
	}
	ended := make(chan struct{})
	go func() { _ = cmd.Wait(); close(ended) }()
	t.Cleanup(func() {
		_ = cmd.Process.Kill()
		<-ended
		if t.Failed() {
			t.Logf("Orthanc's log:\n%s", log.String())
		}
	})
	s := &Server{t: t, URL: fmt.Sprintf("http://127.0.0.1:%d", web), DICOM: fmt.Sprint(dicom)}
	if err := s.ready(ended); err != nil {
		_ = cmd.Process.Kill()
		<-ended
		return nil, fmt.Errorf("start Orthanc: %w\n%s", err, log.String())
	}
	return s, nil
}

// ready waits until Orthanc answers.
func (s *Server) ready(ended <-chan struct{}) error {
	ctx, cancel := context.WithTimeout(s.t.Context(), patience)
	defer cancel()
	tick := time.NewTicker(20 * time.Millisecond)
	defer tick.Stop()
	for {
		req, err := http.NewRequestWithContext(ctx, http.MethodGet, s.URL+"/system", nil)
		if err != nil {
			return err
		}
		if resp, err := http.DefaultClient.Do(req); err == nil {
			resp.Body.Close()
			return nil
		}
		select {
		case <-ended:
			return errors.New("it ended")
		case <-ctx.Done():
			return ctx.Err()
		case <-tick.C:
		}
	}
}

func freePort(t testing.TB) int {
	l, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	defer l.Close()
	return l.Addr().(*net.TCPAddr).Port
}

// Web is the base URL of its DICOMweb server.
func (s *Server) Web() string { return s.URL + "/dicom-web" }

// Do sends a request to the REST API, with a body in JSON unless it is bytes,
// and returns the answer.
func (s *Server) Do(method, path string, body any) (status int, answer []byte) {
	s.t.Helper()
	raw, ok := body.([]byte)
	if !ok && body != nil {
		var err error
		if raw, err = json.Marshal(body); err != nil {
			s.t.Fatal(err)
		}
	}
	ctx, cancel := context.WithTimeout(s.t.Context(), patience)
	defer cancel()
	req, err := http.NewRequestWithContext(ctx, method, s.URL+path, bytes.NewReader(raw))
	if err != nil {
		s.t.Fatal(err)
	}
	resp, err := http.DefaultClient.Do(req)
	if err != nil {
		s.t.Fatal(err)
	}
	defer resp.Body.Close()
	if answer, err = io.ReadAll(resp.Body); err != nil {
		s.t.Fatal(err)
	}
	return resp.StatusCode, answer
}

// Must is Do for what must succeed; into may be nil.
func (s *Server) Must(method, path string, body, into any) {
	s.t.Helper()
	status, answer := s.Do(method, path, body)
	if status != http.StatusOK {
		s.t.Fatalf("Orthanc: %s %s: status %d\n%s", method, path, status, answer)
	}
	if into != nil {
		if err := json.Unmarshal(answer, into); err != nil {
			s.t.Fatal(err)
		}
	}
}

// Upload puts files into the archive by its REST API.
func (s *Server) Upload(files ...[]byte) {
	s.t.Helper()
	for _, file := range files {
		s.Must(http.MethodPost, "/instances", file, nil)
	}
}

// Send puts files into the archive as a scanner does, by dcmtk's storescu.
func (s *Server) Send(paths ...string) {
	s.t.Helper()
	storescu, err := exec.LookPath("storescu")
	if err != nil {
		s.t.Skip("skipped: no storescu; install the Debian package dcmtk")
	}
	cmd := exec.CommandContext(s.t.Context(), storescu, append([]string{"127.0.0.1", s.DICOM}, paths...)...)
	cmd.Env = append(os.Environ(), "TCP_NODELAY=1")
	if out, err := cmd.CombinedOutput(); err != nil {
		s.t.Fatalf("storescu: %v\n%s", err, out)
	}
}

// Studies are Orthanc's own ids of the studies that it holds.
func (s *Server) Studies() (ids []string) {
	s.t.Helper()
	s.Must(http.MethodGet, "/studies", nil, &ids)
	return ids
}

// Connect tells Orthanc's DICOMweb client of a server.
func (s *Server) Connect(name string, server map[string]any) {
	s.t.Helper()
	s.Must(http.MethodPut, "/dicom-web/servers/"+name, server, nil)
}

// Push sends a study to a DICOMweb server by STOW-RS, and reports whether
// Orthanc takes that for done.
func (s *Server) Push(name, study string) (ok bool, answer string) {
	s.t.Helper()
	status, raw := s.Do(http.MethodPost, "/dicom-web/servers/"+name+"/stow", map[string]any{"Resources": []string{study}, "Synchronous": true})
	return status == http.StatusOK, strings.TrimSpace(string(raw))
}
