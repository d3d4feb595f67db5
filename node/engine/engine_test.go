package engine

import (
	"context"
	"errors"
	"io"
	"io/fs"
	"log/slog"
	"os"
	"sync"
	"testing"
	"testing/synctest"
	"time"

	"github.com/fluoronet/fluoro/study"
)

// world fakes every port; its faults are what these tests are about.
type world struct {
	mu       sync.Mutex
	heads    chan Head
	tasks    []Task
	fetchErr func(attempt int) error
	readErr  error
	runErr   func(attempt int) error
	outbox   map[study.Hash]study.Result
	records  []study.Record
	files    []map[string][]byte // beside each record
	fetches  int
	runs     int
	onRun    func()
}

func (w *world) Heads(context.Context) (<-chan Head, error) { return w.heads, nil }

func (w *world) Owed(context.Context, Head) ([]Task, error) {
	w.mu.Lock()
	defer w.mu.Unlock()
	return append([]Task(nil), w.tasks...), nil
}

func (w *world) Fetch(_ context.Context, _ study.CID, dir string) (fs.FS, error) {
	w.mu.Lock()
	defer w.mu.Unlock()
	w.fetches++
	if w.fetchErr != nil {
		if err := w.fetchErr(w.fetches); err != nil {
			return nil, err
		}
	}
	return os.DirFS(dir), os.Mkdir(dir, 0o700)
}

func (w *world) Archive(_ context.Context, r study.Record, files map[string][]byte) (study.CID, error) {
	w.mu.Lock()
	defer w.mu.Unlock()
	w.records, w.files = append(w.records, r), append(w.files, files)
	return study.CID{byte(len(w.records))}, nil
}

func (w *world) Read(context.Context, Study, fs.FS) (int, []study.InstanceTrace, error) {
	return 7, []study.InstanceTrace{{Path: "instances/0001.dcm"}}, w.readErr
}

func (w *world) Run(_ context.Context, _ study.Hash, loaded int) (Output, error) {
	w.mu.Lock()
	defer w.mu.Unlock()
	w.runs++
	if w.onRun != nil {
		w.onRun()
	}
	if w.runErr != nil {
		if err := w.runErr(w.runs); err != nil {
			return Output{Files: dicom}, err
		}
	}
	return Output{Findings: study.Findings{int32(loaded)}, Files: dicom}, nil
}

// dicom is what every run leaves beside its findings, or its fault.
var dicom = map[string][]byte{"sr.dcm": []byte("a report")}

func (w *world) Describe() study.Runtime { return study.Runtime{Engine: "fake"} }

func (w *world) Has(_ context.Context, task study.Hash) (bool, error) {
	w.mu.Lock()
	defer w.mu.Unlock()
	_, ok := w.outbox[task]
	return ok, nil
}

func (w *world) Put(_ context.Context, task study.Hash, r study.Result) error {
	w.mu.Lock()
	defer w.mu.Unlock()
	if _, ok := w.outbox[task]; ok {
		return errors.New("task stands twice in the outbox")
	}
	w.outbox[task] = r
	return nil
}

func (w *world) Stage(string, time.Duration) {}
func (w *world) Result(study.Reason)         {}
func (w *world) Trouble(string)              {}

// observer leaves the Owed name to the chain port.
type observer struct{ *world }

func (observer) Owed(int) {}

func task(studyNo, modelNo byte) Task {
	return Task{ID: study.Hash{studyNo, modelNo}, Study: Study{ID: study.Hash{studyNo}, CID: study.CID{studyNo}}, Model: study.Hash{modelNo}}
}

// runWorld lets the engine work in fake time until nothing more happens.
func runWorld(t *testing.T, w *world, queue int) {
	t.Helper()
	dir := t.TempDir()
	synctest.Test(t, func(t *testing.T) {
		w.heads = make(chan Head, 1)
		w.outbox = map[study.Hash]study.Result{}
		ticker := time.NewTicker(time.Second)
		defer ticker.Stop()
		e := New(Config{NodeID: 3, WorkDir: dir + "/work", Fetchers: 2, Readers: 1, Runners: 1, Writers: 2, Queue: queue, Patience: 3, Backoff: time.Second},
			Deps[int]{Chain: w, Store: w, Reader: w, Runner: w, Outbox: w, Observer: observer{w},
				Log: slog.New(slog.NewTextHandler(io.Discard, nil)), Now: time.Now, Resync: ticker.C})
		ctx, cancel := context.WithCancel(t.Context())
		ended := make(chan error)
		go func() { ended <- e.Run(ctx) }()
		w.heads <- Head{Number: 1, Hash: study.Hash{1}}
		time.Sleep(5 * time.Minute) // fake time: returns once everything is idle that long
		cancel()
		if err := <-ended; err != nil {
			t.Errorf("Run: %v", err)
		}
		if left, _ := os.ReadDir(dir + "/work"); len(left) > 0 {
			t.Errorf("%d study folders were left behind", len(left))
		}
	})
}

func TestEveryOwedTaskIsDoneOnceThroughANarrowQueue(t *testing.T) {
	w := &world{}
	for s := byte(1); s <= 40; s++ {
		w.tasks = append(w.tasks, task(s, 1), task(s, 2))
	}
	runWorld(t, w, 1)
	if len(w.outbox) != 80 || w.fetches != 40 {
		t.Fatalf("%d results after %d fetches, want 80 after 40", len(w.outbox), w.fetches)
	}
	for id, r := range w.outbox {
		if r.Status != study.OK || r.Findings[0] != 7 || r.Node != 3 || r.Artefacts.IsZero() || r.Runtime.IsZero() {
			t.Fatalf("task %s has the wrong result %+v", id, r)
		}
	}
}

// A model that abstains leaves its report beside the record as well.
func TestFilesLieBesideTheRecord(t *testing.T) {
	w := &world{tasks: []Task{task(1, 1), task(1, 2)}, runErr: func(n int) error {
		if n == 1 {
			return study.Faultf(study.InputUnsuitable, "no series")
		}
		return nil
	}}
	runWorld(t, w, 4)
	if len(w.records) != 2 || w.records[0].Status != study.InputUnsuitable || w.records[1].Status != study.OK {
		t.Fatalf("%+v", w.records)
	}
	for i, files := range w.files {
		if string(files["sr.dcm"]) != "a report" {
			t.Errorf("beside record %d lies %v", i, files)
		}
	}
}

func TestStudyFaultBecomesASignedResultForEveryModel(t *testing.T) {
	w := &world{tasks: []Task{task(1, 1), task(1, 2)}, readErr: study.Faultf(study.MixedStudy, "two studies")}
	runWorld(t, w, 4)
	for _, r := range w.outbox {
		if r.Status != study.MixedStudy || r.Findings != (study.Findings{}) {
			t.Errorf("got %+v, want an abstention for a mixed study", r)
		}
	}
	if len(w.outbox) != 2 || w.runs != 0 || w.records[0].Detail != "two studies" {
		t.Errorf("%d results, %d runs, record %+v", len(w.outbox), w.runs, w.records[0])
	}
}

func TestUnavailableStudyIsTriedAgainBeforeItIsReported(t *testing.T) {
	unavailable := study.Faultf(study.StudyUnavailable, "nobody serves it")
	w := &world{tasks: []Task{task(1, 1)}, fetchErr: func(n int) error {
		if n < 3 {
			return unavailable
		}
		return nil
	}}
	runWorld(t, w, 4)
	if r := w.outbox[task(1, 1).ID]; r.Status != study.OK {
		t.Errorf("a study that came back was reported as %s", r.Status)
	}

	w = &world{tasks: []Task{task(1, 1)}, fetchErr: func(int) error { return unavailable }}
	runWorld(t, w, 4)
	if r := w.outbox[task(1, 1).ID]; r.Status != study.StudyUnavailable || w.fetches != 3 {
		t.Errorf("got %s after %d fetches, want studyUnavailable after 3", r.Status, w.fetches)
	}
}

func TestNodesOwnTroubleIsNeverSigned(t *testing.T) {
	w := &world{tasks: []Task{task(1, 1)}, runErr: func(n int) error {
		if n < 5 {
			return errors.New("disk is full")
		}
		return nil
	}}
	runWorld(t, w, 4)
	if r := w.outbox[task(1, 1).ID]; r.Status != study.OK || w.runs != 5 {
		t.Errorf("got %s after %d runs, want ok after 5", r.Status, w.runs)
	}
}

func TestTaskThatBecameFinalMeanwhileIsNotRun(t *testing.T) {
	w := &world{tasks: []Task{task(1, 1), task(1, 2)}}
	e := New(Config{WorkDir: t.TempDir(), Queue: 1}, Deps[int]{Chain: w, Store: w, Reader: w, Runner: w, Outbox: w, Observer: observer{w}, Now: time.Now, Log: slog.New(slog.DiscardHandler)})
	w.outbox = map[study.Hash]study.Result{}
	e.learn(w.tasks)
	jobs := e.byStudy()
	if len(jobs) != 1 || len(jobs[0].tasks) != 2 {
		t.Fatalf("%d jobs", len(jobs))
	}
	e.learn([]Task{task(1, 2)}) // a newer head owes only the second
	if err := errors.Join(e.infer(t.Context(), jobs[0]), e.publish(t.Context(), jobs[0])); err != nil {
		t.Fatal(err)
	}
	if _, ran := w.outbox[task(1, 1).ID]; ran || len(w.outbox) != 1 {
		t.Errorf("outbox holds %d results, and the final task among them: %v", len(w.outbox), ran)
	}
}

func TestOneModelsTroubleDoesNotHoldUpTheOthersResult(t *testing.T) {
	w := &world{tasks: []Task{task(1, 1), task(1, 2)}, runErr: func(n int) error {
		if n == 1 {
			return errors.New("disk is full")
		}
		return nil
	}}
	runWorld(t, w, 4)
	if len(w.outbox) != 2 || w.runs != 3 || len(w.records) != 2 {
		t.Errorf("%d results of %d records after %d runs, want 2 of 2 after 3", len(w.outbox), len(w.records), w.runs)
	}
}
