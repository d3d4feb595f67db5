package worker

import (
	"context"
	"errors"
	"fmt"
	"log/slog"
	"os"
	"path/filepath"
	"runtime"
	"sync"

	"github.com/fluoronet/fluoro/models"
	"github.com/fluoronet/fluoro/models/ort"
	"github.com/fluoronet/fluoro/study"
)

// ErrClosed is returned after Close of the pool or of a session.
var ErrClosed = errors.New("model worker pool is closed")

// Options configure a Pool; the zero value serves.
type Options struct {
	// Workers is how many calls run at once, over all networks. 0: one for
	// each CPU. Each call takes one thread.
	Workers int
	// Command starts a worker; empty: this binary with Subcommand.
	Command      []string
	Library      string // see ort.FindLibrary
	Optimisation string // see ort.Options
	Log          *slog.Logger
}

// Pool is a models.Runtime whose networks run in worker processes.
type Pool struct {
	hello     hello
	spawner   *spawner
	slots     chan struct{}
	closing   chan struct{} // closed by Close
	described study.Runtime
	walls     Confinement

	mu       sync.Mutex
	spare    *process // has loaded the library, no network yet
	sessions map[*session]bool
	closed   bool
}

// NewPool starts a first worker, to learn that it can and what runtime it is.
func NewPool(ctx context.Context, opts Options) (*Pool, error) {
	level, err := ort.Level(opts.Optimisation)
	if err != nil {
		return nil, err
	}
	library, err := ort.FindLibrary(opts.Library)
	if err != nil {
		return nil, err
	}
	// Links are resolved here because the workers may read no more than the
	// folder of the library itself.
	if library, err = filepath.EvalSymlinks(library); err != nil {
		return nil, fmt.Errorf("find ONNX Runtime: %w", err)
	}
	command := opts.Command
	if len(command) == 0 {
		exe, err := os.Executable()
		if err != nil {
			return nil, fmt.Errorf("find own binary for model workers: %w", err)
		}
		command = []string{exe, Subcommand}
	}
	if opts.Workers <= 0 {
		opts.Workers = runtime.NumCPU()
	}
	p := &Pool{
		hello:    hello{Library: library, Optimisation: level},
		spawner:  newSpawner(command, filepath.Dir(library)),
		slots:    make(chan struct{}, opts.Workers),
		closing:  make(chan struct{}),
		sessions: map[*session]bool{},
	}
	if p.spare, p.described, err = startProcess(ctx, p.spawner, p.hello); err != nil {
		p.spawner.close()
		return nil, err
	}
	p.walls = Confinement{
		Namespaces: p.spawner.namespaces.Load(),
		Landlock:   p.spawner.landlock,
		Memory:     runtime.GOOS == "linux",
	}
	p.report(opts.Log)
	return p, nil
}

func (p *Pool) report(log *slog.Logger) {
	if log == nil {
		log = slog.New(slog.DiscardHandler)
	}
	say := log.Debug
	if !p.walls.Namespaces || p.walls.Landlock == 0 || !p.walls.Memory {
		say = log.Warn
	}
	say("model workers", "count", cap(p.slots), "namespaces", p.walls.Namespaces, "landlock", p.walls.Landlock, "memoryLimit", p.walls.Memory)
}

// Describe implements models.Runtime.
func (p *Pool) Describe() study.Runtime { return p.described }

// Confinement tells which walls stand.
func (p *Pool) Confinement() Confinement { return p.walls }

// Workers is how many calls run at once.
func (p *Pool) Workers() int { return cap(p.slots) }

// Open implements models.Runtime: it loads the network in a first worker. The
// session keeps network to load it in others.
func (p *Pool) Open(ctx context.Context, network []byte, spec models.SessionSpec) (models.Session, error) {
	s := &session{pool: p, network: network, spec: spec}
	p.mu.Lock()
	if p.closed {
		p.mu.Unlock()
		return nil, ErrClosed
	}
	p.sessions[s] = true
	p.mu.Unlock()
	if err := s.with(ctx, func(*process) error { return nil }); err != nil {
		return nil, errors.Join(err, s.Close())
	}
	return s, nil
}

// take returns a worker without a network.
func (p *Pool) take(ctx context.Context) (*process, error) {
	p.mu.Lock()
	spare := p.spare
	p.spare = nil
	closed := p.closed
	p.mu.Unlock()
	switch {
	case closed:
		return nil, ErrClosed
	case spare != nil:
		return spare, nil
	}
	started, _, err := startProcess(ctx, p.spawner, p.hello)
	return started, err
}

// Close ends every worker, waits for the calls in flight, and closes the
// sessions.
func (p *Pool) Close() error {
	p.mu.Lock()
	if p.closed {
		p.mu.Unlock()
		return nil
	}
	p.closed = true
	close(p.closing)
	spare, sessions := p.spare, p.sessions
	p.spare, p.sessions = nil, map[*session]bool{}
	p.mu.Unlock()
	if spare != nil {
		spare.kill()
	}
	for s := range sessions {
		_ = s.Close() // always nil
	}
	for range cap(p.slots) {
		p.slots <- struct{}{}
	}
	p.spawner.close()
	return nil
}
