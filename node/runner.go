package node

import (
	"context"
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"sync"

	"github.com/fluoronet/fluoro/imaging"
	"github.com/fluoronet/fluoro/models"
	"github.com/fluoronet/fluoro/node/engine"
	"github.com/fluoronet/fluoro/study"
)

// keptModels bounds the networks that stay loaded; the one unused longest goes.
const keptModels = 16

// modelRunner fetches, loads and keeps model packages, and runs them in the
// pool's worker processes.
type modelRunner struct {
	content contentStore
	runtime models.Runtime
	dir     string
	limits  imaging.Limits

	mu     sync.Mutex
	loaded map[study.Hash]*loadedModel
	clock  uint64
}

// loadedModel is a package that is being, or was, loaded.
type loadedModel struct {
	ready chan struct{} // closed when model or err is set
	model *models.Model
	err   error
	used  uint64
	users sync.WaitGroup
}

func newRunner(content contentStore, rt models.Runtime, dir string, limits imaging.Limits) (*modelRunner, error) {
	if err := os.RemoveAll(dir); err != nil {
		return nil, fmt.Errorf("empty model folder: %w", err)
	}
	if err := os.MkdirAll(dir, 0o700); err != nil {
		return nil, fmt.Errorf("make model folder: %w", err)
	}
	return &modelRunner{content: content, runtime: rt, dir: dir, limits: limits, loaded: map[study.Hash]*loadedModel{}}, nil
}

// Describe implements engine.Runner.
func (r *modelRunner) Describe() study.Runtime { return r.runtime.Describe() }

// Run implements engine.Runner.
func (r *modelRunner) Run(ctx context.Context, id study.Hash, s *imaging.Study) (engine.Output, error) {
	m, done, err := r.use(ctx, id)
	if err != nil {
		return engine.Output{}, err
	}
	defer done()
	out, err := m.Run(ctx, s)
	if err != nil {
		return engine.Output{}, err
	}
	files, err := m.Derive(s, out)
	if err != nil {
		return engine.Output{}, err
	}
	if out.Status != study.OK {
		return engine.Output{Files: files}, &study.Fault{Reason: out.Status, Err: errors.New(out.Detail)}
	}
	return engine.Output{Findings: out.Findings, Named: out.Named, Outputs: out.Outputs, Steps: out.Steps, Files: files}, nil
}

// use returns a loaded model, and what to call when done with it. Whoever asks
// first loads it; the others wait.
func (r *modelRunner) use(ctx context.Context, id study.Hash) (*models.Model, func(), error) {
	r.mu.Lock()
	l := r.loaded[id]
	first := l == nil
	if first {
		l = &loadedModel{ready: make(chan struct{})}
		r.loaded[id] = l
	}
	r.clock++
	l.used = r.clock
	l.users.Add(1)
	r.mu.Unlock()
	if first {
		l.model, l.err = r.load(ctx, id)
		if l.err != nil {
			r.forget(id) // what is wrong now may be right at the next try
		}
		close(l.ready)
		r.evict()
	}
	select {
	case <-l.ready:
	case <-ctx.Done():
		l.users.Done()
		return nil, nil, ctx.Err()
	}
	if l.err != nil {
		l.users.Done()
		return nil, nil, l.err
	}
	return l.model, l.users.Done, nil
}

func (r *modelRunner) load(ctx context.Context, id study.Hash) (*models.Model, error) {
	dir := filepath.Join(r.dir, id.String())
	if err := os.RemoveAll(dir); err != nil {
		return nil, fmt.Errorf("make room for model: %w", err)
	}
	if err := r.content.fetchModel(ctx, study.CID(id), dir); err != nil {
		return nil, err
	}
	p, err := models.Load(dir)
	if err != nil {
		return nil, err
	}
	return models.Open(ctx, p, r.runtime, r.limits)
}

func (r *modelRunner) forget(id study.Hash) {
	r.mu.Lock()
	delete(r.loaded, id)
	r.mu.Unlock()
}

// evict unloads the model that was used longest ago when there are too many.
func (r *modelRunner) evict() {
	r.mu.Lock()
	if len(r.loaded) <= keptModels {
		r.mu.Unlock()
		return
	}
	var oldest study.Hash
	for id, l := range r.loaded {
		if old := r.loaded[oldest]; old == nil || l.used < old.used {
			oldest = id
		}
	}
	l := r.loaded[oldest]
	delete(r.loaded, oldest)
	r.mu.Unlock()
	go func() {
		<-l.ready
		l.users.Wait()
		if l.model != nil {
			_ = l.model.Close() // its worker ends either way
		}
	}()
}

// close unloads every model. Nothing may be running.
func (r *modelRunner) close() error {
	r.mu.Lock()
	defer r.mu.Unlock()
	var errs []error
	for _, l := range r.loaded {
		<-l.ready
		if l.model != nil {
			errs = append(errs, l.model.Close())
		}
	}
	clear(r.loaded)
	return errors.Join(errs...)
}
