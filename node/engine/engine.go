package engine

import (
	"context"
	"fmt"
	"log/slog"
	"os"
	"path/filepath"
	"sync"
	"time"

	"github.com/fluoronet/fluoro/study"
	"golang.org/x/sync/errgroup"
)

// Config sizes the engine.
type Config struct {
	NodeID   uint32        // NodeRegistry id that results are signed for
	WorkDir  string        // scratch folder; emptied at start
	Fetchers int           // studies fetched at a time
	Readers  int           // studies decoded at a time
	Runners  int           // inferences at a time
	Writers  int           // studies whose results are archived and queued at a time
	Queue    int           // studies between two stages
	Patience int           // fetches of an unavailable study or model before it is reported
	Backoff  time.Duration // wait after the first trouble; doubles up to 32 times
	Reader   string        // name and version of the DICOM reader, for records
}

// Deps are the engine's ports, all required.
type Deps[L any] struct {
	Chain    Chain
	Store    Store
	Reader   Reader[L]
	Runner   Runner[L]
	Outbox   Outbox
	Observer Observer
	Log      *slog.Logger
	Now      func() time.Time
	Resync   <-chan time.Time // looks again without a new head, so that what was set back comes round
}

// Engine is a node's work. Make it with New and run it once.
type Engine[L any] struct {
	cfg  Config
	deps Deps[L]

	jobs chan *job[L]
	done chan struct{} // a job ended: there is room, look again

	due  []Task    // owed at the newest head; the loop's alone
	next []*job[L] // studies of due that are yet to be looked at; the loop's alone

	mu      sync.Mutex
	owed    map[study.Hash]bool // tasks owed at the newest head
	working map[study.Hash]bool // studies in the pipeline
	trouble map[study.Hash]*setback
}

// setback remembers a study that could not be done yet.
type setback struct {
	attempts int
	notUntil time.Time
}

// New returns an engine that is ready to Run.
func New[L any](cfg Config, deps Deps[L]) *Engine[L] {
	return &Engine[L]{
		cfg: cfg, deps: deps,
		jobs:    make(chan *job[L], cfg.Queue),
		done:    make(chan struct{}, 1),
		owed:    map[study.Hash]bool{},
		working: map[study.Hash]bool{},
		trouble: map[study.Hash]*setback{},
	}
}

// Run works until ctx ends, which is no error. Work in flight is abandoned:
// it is owed again at the next start.
func (e *Engine[L]) Run(ctx context.Context) error {
	if err := os.RemoveAll(e.cfg.WorkDir); err != nil {
		return fmt.Errorf("empty work folder: %w", err)
	}
	if err := os.MkdirAll(e.cfg.WorkDir, 0o700); err != nil {
		return fmt.Errorf("make work folder: %w", err)
	}
	heads, err := e.deps.Chain.Heads(ctx)
	if err != nil {
		return fmt.Errorf("follow heads: %w", err)
	}
	group, ctx := errgroup.WithContext(ctx)
	e.startStages(ctx, group)
	group.Go(func() error { return e.loop(ctx, heads) })
	if err := group.Wait(); err != nil && ctx.Err() == nil {
		return err
	}
	return nil
}

// loop asks the chain what is owed at every new head, and no more often: a job
// that ends only makes room for the next of what is known to be owed.
func (e *Engine[L]) loop(ctx context.Context, heads <-chan Head) error {
	var head Head
	asked := true // or there is nothing to ask yet
	for {
		select {
		case <-ctx.Done():
			return ctx.Err()
		case h, open := <-heads:
			if !open {
				return ctx.Err()
			}
			head, asked = h, false
		case <-e.done:
		case <-e.deps.Resync:
			e.next = e.byStudy() // what was set back comes round
		}
		err := e.reconcile(ctx, head, &asked)
		if err != nil && ctx.Err() == nil {
			e.deps.Observer.Trouble("reconcile")
			e.deps.Log.Warn("reconcile", "block", head.Number, "err", err)
		}
	}
}

// reconcile starts every owed study that is not in work, as far as there is
// room. Unless asked is set it asks the chain first, and sets it.
func (e *Engine[L]) reconcile(ctx context.Context, head Head, asked *bool) error {
	if !*asked {
		tasks, err := e.deps.Chain.Owed(ctx, head)
		if err != nil {
			return fmt.Errorf("read owed tasks: %w", err)
		}
		*asked = true
		e.learn(tasks)
		e.deps.Observer.Owed(len(tasks))
	}
	for len(e.next) > 0 && len(e.jobs) < cap(e.jobs) {
		j := e.next[0]
		e.next = e.next[1:]
		if err := e.start(ctx, j); err != nil {
			return err
		}
	}
	return nil
}

// start puts a study into the pipeline, in which there is room, unless it is
// in work, waits after a setback, or has its results in the outbox.
func (e *Engine[L]) start(ctx context.Context, j *job[L]) error {
	if !e.claim(j.study.ID) {
		return nil
	}
	// Only now: an earlier job on the study has put its results before it let
	// the study go, so what it did is seen here and not done twice.
	err := e.dropSent(ctx, j)
	if err != nil || len(j.tasks) == 0 {
		e.release(j.study.ID)
		return err
	}
	e.jobs <- j // nobody else sends
	return nil
}

// dropSent leaves out the tasks whose results the outbox has.
func (e *Engine[L]) dropSent(ctx context.Context, j *job[L]) error {
	unsent := j.tasks[:0]
	for _, t := range j.tasks {
		sent, err := e.deps.Outbox.Has(ctx, t.ID)
		if err != nil {
			return fmt.Errorf("look in outbox: %w", err)
		}
		if !sent {
			unsent = append(unsent, t)
		}
	}
	j.tasks = unsent
	return nil
}

// learn takes what is owed at a new head.
func (e *Engine[L]) learn(due []Task) {
	e.due = due
	e.next = e.byStudy()
	e.mu.Lock()
	defer e.mu.Unlock()
	clear(e.owed)
	for _, t := range due {
		e.owed[t.ID] = true
	}
	e.forgetSettled(due)
}

// byStudy makes a job of each study that is due, in the chain's order.
func (e *Engine[L]) byStudy() []*job[L] {
	byStudy := map[study.Hash]*job[L]{}
	var jobs []*job[L]
	for _, t := range e.due {
		if j := byStudy[t.Study.ID]; j != nil {
			j.tasks = append(j.tasks, t)
			continue
		}
		j := &job[L]{study: t.Study, tasks: []Task{t}, dir: filepath.Join(e.cfg.WorkDir, t.Study.ID.String()), millis: map[string]float64{}}
		byStudy[t.Study.ID] = j
		jobs = append(jobs, j)
	}
	return jobs
}

// claim marks a study as in work, unless it is or waits after a setback.
func (e *Engine[L]) claim(id study.Hash) bool {
	e.mu.Lock()
	defer e.mu.Unlock()
	if s := e.trouble[id]; e.working[id] || (s != nil && e.deps.Now().Before(s.notUntil)) {
		return false
	}
	e.working[id] = true
	return true
}

// forgetSettled drops the setbacks of studies that are owed no more.
func (e *Engine[L]) forgetSettled(due []Task) {
	still := make(map[study.Hash]bool, len(due))
	for _, t := range due {
		still[t.Study.ID] = true
	}
	for id := range e.trouble {
		if !still[id] && !e.working[id] {
			delete(e.trouble, id)
		}
	}
}

// release takes a study out of work.
func (e *Engine[L]) release(id study.Hash) {
	e.mu.Lock()
	delete(e.working, id)
	e.mu.Unlock()
}

// stillOwed reports whether the task was owed at the newest head: others may
// have made it final while this node was at work.
func (e *Engine[L]) stillOwed(id study.Hash) bool {
	e.mu.Lock()
	defer e.mu.Unlock()
	return e.owed[id]
}

// setBack counts a failed attempt on a study and says how many there were.
func (e *Engine[L]) setBack(id study.Hash) int {
	e.mu.Lock()
	defer e.mu.Unlock()
	s := e.trouble[id]
	if s == nil {
		s = &setback{}
		e.trouble[id] = s
	}
	s.notUntil = e.deps.Now().Add(e.cfg.Backoff << min(s.attempts, 5))
	s.attempts++
	return s.attempts
}
