package gateway_test

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"io"
	"log/slog"
	"net/http"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/fluoronet/fluoro/gateway"
	"github.com/fluoronet/fluoro/gateway/inbox"
	"github.com/fluoronet/fluoro/imaging"
	"github.com/fluoronet/fluoro/imaging/dcmtest"
	"github.com/fluoronet/fluoro/study"
)

const (
	studyA = "1.2.840.66666.1"
	studyB = "1.2.840.66666.2"
	phi    = "ZEBRAFINCH"
	quiet  = time.Minute
)

// house is a gateway on loopback with a clock of its own, whose contributor
// only looks at what it is given.
type house struct {
	t     *testing.T
	inbox *inbox.Inbox
	gw    *gateway.Gateway
	url   string // base URL of DICOMweb
	dir   string // of the spool
	log   *lockedBuffer

	mu  sync.Mutex
	now time.Time

	refuse error          // what the contributor says
	only   study.Modality // of this modality; 0: of all
	during func()         // while it contributes; may be nil
	given  [][]string     // SOP Instance UIDs of each contribution
}

func newHouse(t *testing.T, change func(*gateway.ServerConfig)) *house {
	t.Helper()
	h := &house{t: t, dir: filepath.Join(t.TempDir(), "spool"), log: &lockedBuffer{}, now: time.Unix(1_000_000, 0)}
	log := slog.New(slog.NewTextHandler(h.log, &slog.HandlerOptions{Level: slog.LevelDebug}))
	var err error
	h.inbox, err = inbox.Open(inbox.Config{Dir: h.dir, Now: h.clock})
	h.must(err)
	cfg := gateway.DefaultServer()
	cfg.Listen, cfg.Log = "127.0.0.1:0", log
	if change != nil {
		change(&cfg)
	}
	server, err := gateway.Listen(cfg, h.inbox)
	h.must(err)
	h.url = server.URL()
	ctx, cancel := context.WithCancel(context.Background())
	ended := make(chan error)
	go func() { ended <- server.Run(ctx) }()
	t.Cleanup(func() {
		cancel()
		h.must(<-ended)
		h.must(h.inbox.Close())
	})
	h.gw = gateway.New(gateway.Config{Inbox: h.inbox, Contribute: h.contribute, Quiet: quiet, Now: h.clock, Log: log})
	return h
}

func (h *house) must(err error) {
	h.t.Helper()
	if err != nil {
		h.t.Fatal(err)
	}
}

func (h *house) clock() time.Time {
	h.mu.Lock()
	defer h.mu.Unlock()
	return h.now
}

// later moves the clock and contributes what is complete by then.
func (h *house) later(d time.Duration) (waiting int) {
	h.t.Helper()
	h.mu.Lock()
	h.now = h.now.Add(d)
	h.mu.Unlock()
	waiting, err := h.gw.Step(h.t.Context())
	h.must(err)
	return waiting
}

func (h *house) contribute(ctx context.Context, p inbox.Part) (inbox.Contribution, error) {
	if h.during != nil {
		h.during()
	}
	if h.refuse != nil && (h.only == 0 || h.only == p.Modality) {
		return inbox.Contribution{}, h.refuse
	}
	paths, err := filepath.Glob(filepath.Join(p.Dir, "*"))
	if err != nil {
		return inbox.Contribution{}, err
	}
	s, err := imaging.ReadStudy(ctx, paths, imaging.DefaultLimits)
	if err != nil {
		return inbox.Contribution{}, err
	}
	var sops []string
	for _, in := range s.Instances {
		sops = append(sops, in.SOPInstanceUID)
	}
	slices.Sort(sops)
	h.given = append(h.given, sops)
	return inbox.Contribution{Modality: p.Modality, Instances: len(sops)}, nil
}

func (h *house) look() inbox.Survey {
	h.t.Helper()
	s, err := inbox.Look(h.dir)
	h.must(err)
	return s
}

// image is a file of a study whose SOP Instance UID ends in n.
func image(study string, n int, opts ...dcmtest.Option) []byte {
	all := append([]dcmtest.Option{
		dcmtest.Study(study), dcmtest.With(dcmtest.SOPInstance, "UI", sop(n)), dcmtest.With(0x00100010, "PN", phi),
	}, opts...)
	return dcmtest.CR(2, 2, []uint16{uint16(n), 2, 3, 4}, all...)
}

func sop(n int) string { return fmt.Sprintf("1.2.840.66666.9.%d", n) }

// files reads real files that belong to the tests' third-party packages.
func files(t *testing.T, paths ...string) (list [][]byte) {
	t.Helper()
	for _, path := range paths {
		raw, err := os.ReadFile(path)
		if errors.Is(err, os.ErrNotExist) {
			t.Skipf("skipped: no %s; install the Debian package python3-pydicom", path)
		}
		if err != nil {
			t.Fatal(err)
		}
		list = append(list, raw)
	}
	return list
}

// lockedBuffer is a log that several goroutines write.
type lockedBuffer struct {
	mu  sync.Mutex
	buf bytes.Buffer
}

func (b *lockedBuffer) Write(p []byte) (int, error) {
	b.mu.Lock()
	defer b.mu.Unlock()
	return b.buf.Write(p)
}

func (b *lockedBuffer) String() string {
	b.mu.Lock()
	defer b.mu.Unlock()
	return b.buf.String()
}

// send is a request that may fail to be answered at all.
func send(t *testing.T, method, url string, header http.Header, body io.Reader) (status int, text string) {
	t.Helper()
	req, err := http.NewRequestWithContext(t.Context(), method, url, body)
	if err != nil {
		t.Fatal(err)
	}
	for k, v := range header {
		req.Header[k] = v
	}
	if host := header.Get("Host"); host != "" {
		req.Host = host
	}
	resp, err := http.DefaultClient.Do(req)
	if err != nil {
		t.Fatal(err)
	}
	defer resp.Body.Close()
	raw, err := io.ReadAll(resp.Body)
	if err != nil {
		t.Fatal(err)
	}
	return resp.StatusCode, strings.TrimSpace(string(raw))
}

func writeSecret(t *testing.T, path, text string) {
	t.Helper()
	if err := os.WriteFile(path, []byte(text), 0o600); err != nil {
		t.Fatal(err)
	}
}

// eventually looks until something holds.
func eventually(t *testing.T, what string, holds func() bool) {
	t.Helper()
	ctx, cancel := context.WithTimeout(t.Context(), time.Minute)
	defer cancel()
	tick := time.NewTicker(20 * time.Millisecond)
	defer tick.Stop()
	for !holds() {
		select {
		case <-ctx.Done():
			t.Fatalf("not so: %s", what)
		case <-tick.C:
		}
	}
}
