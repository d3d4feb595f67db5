package watch_test

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"log/slog"
	"maps"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/fluoronet/fluoro/gateway"
	"github.com/fluoronet/fluoro/gateway/inbox"
	"github.com/fluoronet/fluoro/gateway/watch"
	"github.com/fluoronet/fluoro/institution"
	"github.com/fluoronet/fluoro/study"
)

const quiet = time.Minute

// watched is a folder with a clock of its own, whose contributor notes what it
// is given.
type watched struct {
	t      *testing.T
	dir    string
	folder *watch.Folder
	gw     *gateway.Gateway
	log    strings.Builder
	now    time.Time

	mu     sync.Mutex
	given  []string
	refuse error
	during func(dir string)
}

func newWatched(t *testing.T, dir string, marked bool) *watched {
	t.Helper()
	w := &watched{t: t, dir: dir, now: time.Unix(1_000_000, 0)}
	clock := func() time.Time { return w.now }
	var err error
	if w.folder, err = watch.Open(watch.Config{Dir: dir, Now: clock, OnlyMarked: marked}); err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _ = w.folder.Close() }) // some tests did
	w.gw = gateway.New(gateway.Config{Inbox: w.folder, Contribute: w.contribute, Quiet: quiet, AtOnce: 3, Now: clock, Log: slog.New(slog.NewTextHandler(&w.log, nil))})
	return w
}

func (w *watched) contribute(_ context.Context, p inbox.Part) (inbox.Contribution, error) {
	w.mu.Lock()
	defer w.mu.Unlock()
	if w.during != nil {
		w.during(p.Dir)
	}
	if w.refuse != nil {
		return inbox.Contribution{}, w.refuse
	}
	w.given = append(w.given, filepath.Base(p.Dir))
	return inbox.Contribution{Modality: study.CR, Instances: p.Instances}, nil
}

// later moves the clock and contributes what is complete by then.
func (w *watched) later(d time.Duration) {
	w.t.Helper()
	w.now = w.now.Add(d)
	if _, err := w.gw.Step(w.t.Context()); err != nil {
		w.t.Fatal(err)
	}
}

func (w *watched) put(name, content string) {
	w.t.Helper()
	path := filepath.Join(w.dir, name)
	if err := os.MkdirAll(filepath.Dir(path), 0o700); err != nil {
		w.t.Fatal(err)
	}
	if err := os.WriteFile(path, []byte(content), 0o600); err != nil {
		w.t.Fatal(err)
	}
}

// tree is every file of the folder with its content.
func (w *watched) tree() map[string]string {
	w.t.Helper()
	all := map[string]string{}
	err := filepath.WalkDir(w.dir, func(path string, d os.DirEntry, err error) error {
		if err != nil || d.IsDir() || strings.HasPrefix(d.Name(), ".") {
			return err
		}
		raw, err := os.ReadFile(path)
		rel, _ := filepath.Rel(w.dir, path) // it is below
		all[rel] = string(raw)
		return err
	})
	if err != nil {
		w.t.Fatal(err)
	}
	return all
}

func (w *watched) wantFiles(names ...string) {
	w.t.Helper()
	if got := slices.Sorted(maps.Keys(w.tree())); !slices.Equal(got, names) {
		w.t.Errorf("there is %q, want %q", got, names)
	}
}

func (w *watched) report(name string) (r watch.Report) {
	w.t.Helper()
	if err := json.Unmarshal([]byte(w.tree()[name]), &r); err != nil {
		w.t.Errorf("%s: %v", name, err)
	}
	return r
}

func TestAQuietStudyIsContributedAndMoved(t *testing.T) {
	w := newWatched(t, t.TempDir(), false)
	w.put("MUSTERMANN/series/1", "one")
	w.put("loose file", "no study")
	if err := os.Mkdir(filepath.Join(w.dir, "empty"), 0o700); err != nil {
		t.Fatal(err)
	}
	w.later(0)
	w.later(quiet - 1)
	w.put("MUSTERMANN/series/2", "two") // it goes on coming
	w.later(0)
	w.later(quiet - 1)
	if len(w.given) != 0 {
		t.Fatalf("too early: %v", w.given)
	}
	w.later(1)
	w.wantFiles("done/MUSTERMANN.report.json", "done/MUSTERMANN/series/1", "done/MUSTERMANN/series/2", "loose file")
	if all := w.tree(); all["done/MUSTERMANN/series/1"] != "one" || all["done/MUSTERMANN/series/2"] != "two" {
		t.Errorf("the files were touched: %q", all)
	}
	if r := w.report("done/MUSTERMANN.report.json"); r.State != "done" || r.Files != 2 || len(r.Contributions) != 1 || !r.At.Equal(w.now.Truncate(time.Second)) {
		t.Errorf("%+v", r)
	}
	if info, err := os.Stat(filepath.Join(w.dir, "done", "MUSTERMANN.report.json")); err != nil || info.Mode().Perm() != 0o600 {
		t.Errorf("%v, %v", info, err)
	}
	if strings.Contains(w.log.String(), "MUSTERMANN") {
		t.Errorf("the log names the folder: %s", &w.log)
	}
	w.put("MUSTERMANN/3", "of the same name again")
	w.later(0)
	w.later(quiet)
	if r := w.report("done/MUSTERMANN.2.report.json"); r.Files != 1 {
		t.Errorf("%+v", r)
	}
}

func TestAMarkedStudyIsContributedAtOnce(t *testing.T) {
	w := newWatched(t, t.TempDir(), true)
	w.put("a/1", "one")
	w.put("b/1", "one")
	w.put("a.complete", "")
	w.later(0)
	w.later(quiet)
	w.wantFiles("b/1", "done/a.report.json", "done/a/1")
}

func TestAStudyThatCannotBeContributedFails(t *testing.T) {
	w := newWatched(t, t.TempDir(), false)
	w.put("a/1", "one")
	w.later(0)
	w.refuse = errors.New("the chain is gone")
	w.later(quiet)
	w.wantFiles("a/1") // it is tried again
	w.refuse = fmt.Errorf("%w: no image", institution.ErrStudy)
	w.later(time.Hour)
	w.wantFiles("failed/a.report.json", "failed/a/1")
	if r := w.report("failed/a.report.json"); r.State != "failed" || !strings.Contains(r.Reason, "no image") {
		t.Errorf("%+v", r)
	}
}

// What comes while a study is contributed is not passed over in silence.
func TestWhatComesTooLateFails(t *testing.T) {
	w := newWatched(t, t.TempDir(), false)
	w.put("a/1", "one")
	w.later(0)
	w.during = func(string) { w.put("a/2", "late") }
	w.later(quiet)
	if r := w.report("failed/a.report.json"); len(r.Contributions) != 1 || !strings.Contains(r.Reason, "files came") {
		t.Errorf("%+v", r)
	}
}

// Several studies are contributed side by side, and a restart, as after a crash
// before the move, contributes again what is still there.
func TestARestartGoesOn(t *testing.T) {
	dir := t.TempDir()
	w := newWatched(t, dir, false)
	for i := range 5 {
		w.put(fmt.Sprintf("s%d/1", i), "x")
	}
	w.put("gone.complete", "") // its study was moved before a crash
	w.put("done/gone/1", "x")
	w.later(0)
	if _, err := watch.Open(watch.Config{Dir: dir, Now: time.Now}); !errors.Is(err, watch.ErrLocked) {
		t.Errorf("a second process: %v", err)
	}
	w.refuse = errors.New("killed here")
	w.later(quiet)
	if err := w.folder.Close(); err != nil {
		t.Fatal(err)
	}
	w = newWatched(t, dir, false)
	w.later(0)
	w.later(quiet)
	slices.Sort(w.given)
	if !slices.Equal(w.given, []string{"s0", "s1", "s2", "s3", "s4"}) {
		t.Errorf("given %v", w.given)
	}
	if _, err := os.Stat(filepath.Join(dir, "gone.complete")); err == nil {
		t.Error("the marker of a study that is done stays")
	}
}

// Links are no studies: what they point to is somebody else's.
func TestLinksAreNotFollowed(t *testing.T) {
	w := newWatched(t, t.TempDir(), false)
	elsewhere := t.TempDir()
	if err := os.WriteFile(filepath.Join(elsewhere, "1"), nil, 0o600); err != nil {
		t.Fatal(err)
	}
	if err := os.Symlink(elsewhere, filepath.Join(w.dir, "link")); err != nil {
		t.Fatal(err)
	}
	w.later(0)
	w.later(quiet)
	if len(w.given) != 0 {
		t.Errorf("given %v", w.given)
	}
}
