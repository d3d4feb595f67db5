package pull_test

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"log/slog"
	"net/http"
	"net/http/httptest"
	"path/filepath"
	"slices"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/fluoronet/fluoro/gateway/dicomweb"
	"github.com/fluoronet/fluoro/gateway/inbox"
	"github.com/fluoronet/fluoro/gateway/pull"
	"github.com/fluoronet/fluoro/imaging/dcmtest"
)

const studyUID = "1.2.840.44444.1"

// archive is a DICOMweb server that can break in many ways.
type archive struct {
	mu       sync.Mutex
	files    map[string][]byte // by SOP Instance UID
	series   map[string]string
	asked    []string                                        // paths of retrievals
	count    int                                             // Number of Study Related Instances; 0: the truth
	meddle   func(n int, w http.ResponseWriter, body string) // with retrieval n, from 1; nil: none
	listing  func(n int)                                     // before list n
	lists    int
	problems int // searches to be answered with 503
}

func sop(n int) string { return fmt.Sprintf("1.2.840.44444.9.%d", n) }

// newArchive holds instances 1 to n, three to a series.
func newArchive(n int) *archive {
	a := &archive{files: map[string][]byte{}, series: map[string]string{}}
	for i := range n {
		a.put(i + 1)
	}
	return a
}

func (a *archive) put(i int) {
	a.series[sop(i)] = fmt.Sprintf("1.2.840.44444.5.%d", (i+2)/3)
	a.files[sop(i)] = dcmtest.CR(2, 2, []uint16{uint16(i), 2, 3, 4}, dcmtest.Study(studyUID), dcmtest.With(dcmtest.SOPInstance, "UI", sop(i)),
		dcmtest.With(dcmtest.SeriesInstance, "UI", a.series[sop(i)]))
}

func (a *archive) sops() (list []string) {
	for uid := range a.files {
		list = append(list, uid)
	}
	slices.Sort(list)
	return list
}

func attribute(vr string, value any) map[string]any {
	return map[string]any{"vr": vr, "Value": []any{value}}
}

func (a *archive) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	a.mu.Lock()
	defer a.mu.Unlock()
	switch {
	case r.URL.Path == "/studies":
		if a.problems--; a.problems >= 0 {
			w.WriteHeader(http.StatusServiceUnavailable)
			return
		}
		count := a.count
		if count == 0 {
			count = len(a.files)
		}
		a.page(w, r, []any{map[string]any{"0020000D": attribute("UI", studyUID), "00201208": attribute("IS", count)}})
	case strings.HasSuffix(r.URL.Path, "/instances"):
		if a.lists++; a.listing != nil {
			a.listing(a.lists)
		}
		var found []any
		for _, uid := range a.sops() {
			found = append(found, map[string]any{"00080018": attribute("UI", uid), "0020000E": attribute("UI", a.series[uid])})
		}
		a.page(w, r, found)
	default:
		a.retrieve(w, r)
	}
}

func (a *archive) page(w http.ResponseWriter, r *http.Request, found []any) {
	if r.URL.Query().Get("offset") != "0" {
		found = []any{}
	}
	_ = json.NewEncoder(w).Encode(found)
}

func (a *archive) retrieve(w http.ResponseWriter, r *http.Request) {
	a.asked = append(a.asked, r.URL.Path)
	var body strings.Builder
	for _, uid := range a.sops() {
		if r.URL.Path == "/studies/"+studyUID || strings.Contains(r.URL.Path+"/", "/"+uid+"/") || strings.HasSuffix(r.URL.Path, "/series/"+a.series[uid]) {
			body.WriteString("--B\r\nContent-Type: application/dicom\r\n\r\n" + string(a.files[uid]) + "\r\n")
		}
	}
	body.WriteString("--B--\r\n")
	w.Header().Set("Content-Type", `multipart/related; type="application/dicom"; boundary=B`)
	if a.meddle != nil {
		a.meddle(len(a.asked), w, body.String())
		return
	}
	io.WriteString(w, body.String())
}

// world is a puller of an archive with a spool, whose pauses are counted and
// not waited for.
type world struct {
	*pull.Puller
	t      *testing.T
	a      *archive
	spool  *inbox.Inbox
	pauses []time.Duration
}

func start(t *testing.T, a *archive) *world {
	t.Helper()
	srv := httptest.NewServer(a)
	t.Cleanup(srv.Close)
	c, err := dicomweb.NewClient(dicomweb.Config{Base: srv.URL})
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(c.Close)
	w := &world{t: t, a: a}
	w.spool, err = inbox.Open(inbox.Config{Dir: filepath.Join(t.TempDir(), "spool"), Now: time.Now})
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { w.spool.Close() })
	w.Puller = pull.New(pull.Config{Client: c, Inbox: w.spool, Most: 100, Attempts: 3, Log: slog.New(slog.DiscardHandler),
		Pause: func(_ context.Context, d time.Duration) error { w.pauses = append(w.pauses, d); return nil }})
	return w
}

func (w *world) study() pull.Result {
	w.t.Helper()
	r, err := w.Study(w.t.Context(), studyUID)
	if err != nil {
		w.t.Fatal(err)
	}
	return r
}

// ready wants a study of n instances to be due.
func (w *world) ready(r pull.Result, n int) {
	w.t.Helper()
	due := w.spool.Due(time.Hour)
	if !r.Ready || r.Instances != n || r.Fetched != n || len(due) != 1 || due[0] != r.Study {
		w.t.Errorf("%+v, due %v, asked for %v", r, due, w.a.asked)
		return
	}
	parts, err := w.spool.Seal(due[0], time.Hour)
	if err != nil || len(parts) != 1 || parts[0].Instances != n {
		w.t.Errorf("%+v, %v", parts, err)
	}
}

func TestPullsAStudyInOneRequest(t *testing.T) {
	w := start(t, newArchive(7))
	found, err := w.Search(t.Context(), nil)
	if err != nil || !slices.Equal(found, []string{studyUID}) {
		t.Fatalf("%v, %v", found, err)
	}
	w.ready(w.study(), 7)
	if len(w.a.asked) != 1 || len(w.pauses) != 0 {
		t.Errorf("asked for %v, paused %v", w.a.asked, w.pauses)
	}
	// Once it went on there is nothing to do.
	if r := w.study(); !r.Known || r.Fetched != 0 || r.Error != "" || len(w.a.asked) != 1 {
		t.Errorf("again: %+v", r)
	}
}

func TestGoesOnWithWhatIsMissing(t *testing.T) {
	w := start(t, newArchive(7))
	w.a.meddle = func(n int, rw http.ResponseWriter, body string) {
		if n > 1 {
			io.WriteString(rw, body)
			return
		}
		at := strings.Index(body, string(w.a.files[sop(5)])) // the second of the second series
		io.WriteString(rw, body[:at+300])
		panic(http.ErrAbortHandler)
	}
	w.ready(w.study(), 7)
	want := []string{"", "/series/1.2.840.44444.5.2/instances/" + sop(5), "/series/1.2.840.44444.5.2/instances/" + sop(6), "/series/1.2.840.44444.5.3"}
	for i, path := range want {
		want[i] = "/studies/" + studyUID + path
	}
	if !slices.Equal(w.a.asked, want) {
		t.Errorf("asked for %v\nwant %v", w.a.asked, want)
	}
}

func TestAListThatGrowsIsLookedAtAgain(t *testing.T) {
	w := start(t, newArchive(2))
	w.a.listing = func(n int) {
		if n == 2 {
			w.a.put(3)
		}
	}
	r := w.study()
	if !r.Changed {
		t.Errorf("%+v", r)
	}
	w.ready(r, 3)
}

func TestPausesGrowAndEnd(t *testing.T) {
	w := start(t, newArchive(2))
	w.a.problems = 2
	if _, err := w.Search(t.Context(), nil); err != nil || !slices.Equal(w.pauses, []time.Duration{time.Second, 2 * time.Second}) {
		t.Errorf("%v, paused %v", err, w.pauses)
	}
	w.a.problems = 3
	if _, err := w.Search(t.Context(), nil); !errors.Is(err, dicomweb.ErrUnavailable) {
		t.Errorf("%v", err)
	}
}

func TestRunFetchesOnEveryTick(t *testing.T) {
	w := start(t, newArchive(2))
	ctx, cancel := context.WithCancel(t.Context())
	tick, ended := make(chan time.Time), make(chan error)
	go func() { ended <- w.Run(ctx, nil, tick) }()
	pass := func(change func()) { // one that begins after the change, and ends
		w.a.mu.Lock()
		change()
		w.a.mu.Unlock()
		tick <- time.Time{}
		tick <- time.Time{}
	}
	pass(func() { w.a.problems = 5 })
	pass(func() { w.a.problems = 0; w.a.put(3) })
	cancel()
	if err := <-ended; err != nil {
		t.Error(err)
	}
	if has, err := w.spool.Has(studyUID, sop(3)); err != nil || !has || len(w.spool.Due(time.Hour)) != 1 {
		t.Errorf("%v, %v, asked for %v", has, err, w.a.asked)
	}
}

// Whatever an archive gives, a study is not called complete unless all of it
// is here.
func TestAnArchiveThatLiesCompletesNothing(t *testing.T) {
	for name, lie := range map[string]func(a *archive){
		"counts more than it lists": func(a *archive) { a.count = 3 },
		"gives less than it lists": func(a *archive) {
			a.meddle = func(_ int, w http.ResponseWriter, body string) {
				io.WriteString(w, body[:strings.LastIndex(body[:len(body)-7], "--B")]+"--B--")
			}
		},
		"gives nothing": func(a *archive) {
			a.meddle = func(_ int, w http.ResponseWriter, _ string) { io.WriteString(w, "--B--") }
		},
		"gives another study": func(a *archive) {
			a.files[sop(2)] = dcmtest.CR(2, 2, []uint16{1, 2, 3, 4}, dcmtest.Study("1.2.3"), dcmtest.With(dcmtest.SOPInstance, "UI", sop(2)))
		},
		"gives another instance": func(a *archive) {
			a.files[sop(2)] = dcmtest.CR(2, 2, []uint16{1, 2, 3, 4}, dcmtest.Study(studyUID), dcmtest.With(dcmtest.SOPInstance, "UI", sop(3)))
		},
		"gives half a file": func(a *archive) { a.files[sop(2)] = a.files[sop(2)][:300] },
		"gives a page": func(a *archive) {
			a.meddle = func(_ int, w http.ResponseWriter, _ string) { io.WriteString(w, "<html>") }
		},
		"lists nothing": func(a *archive) { clear(a.files) },
		"fails": func(a *archive) {
			a.meddle = func(_ int, w http.ResponseWriter, _ string) { w.WriteHeader(http.StatusInternalServerError) }
		},
	} {
		a := newArchive(2)
		lie(a)
		w := start(t, a)
		r := w.study()
		if r.Error == "" || r.Ready || len(w.spool.Due(0)) != 0 || strings.Contains(r.Error, "44444") {
			t.Errorf("%s: %+v, due %v", name, r, w.spool.Due(0))
		}
	}
}
