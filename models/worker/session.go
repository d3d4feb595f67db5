package worker

import (
	"context"
	"errors"
	"fmt"
	"sync"

	"github.com/fluoronet/fluoro/models"
	"github.com/fluoronet/fluoro/study"
)

// session is one network of a pool: as many workers that have loaded it as
// have run it at once.
type session struct {
	pool    *Pool
	network []byte
	spec    models.SessionSpec

	mu     sync.Mutex
	idle   []*process
	busy   map[*process]bool
	closed bool
}

// Run implements models.Session. It waits for one of the pool's slots first;
// the time limit counts from then. A worker that ends without an answer is
// tried once more in a fresh one, because an operator or the system may have
// ended it; the second time it is the network's fault.
func (s *session) Run(ctx context.Context, inputs []models.Tensor) ([]models.Tensor, error) {
	var outputs []models.Tensor
	err := s.with(ctx, func(p *process) (err error) {
		outputs, err = p.run(ctx, s.spec.Timeout, inputs, s.outputLimit())
		return err
	})
	if err != nil {
		return nil, err
	}
	return outputs, s.check(outputs)
}

// outputLimit is the elements of float32 that fit the declared memory.
func (s *session) outputLimit() int {
	if s.spec.MemoryMB == 0 {
		return models.MaxTensorElements
	}
	return min(models.MaxTensorElements, s.spec.MemoryMB<<20/4)
}

func (s *session) check(outputs []models.Tensor) error {
	if len(outputs) != len(s.spec.Outputs) {
		return study.Faultf(study.ModelFailed, "run network: %d outputs came back, want %d", len(outputs), len(s.spec.Outputs))
	}
	for i := range outputs {
		outputs[i].Name = s.spec.Outputs[i]
	}
	return nil
}

// with runs use on a worker that has the network loaded.
func (s *session) with(ctx context.Context, use func(*process) error) error {
	select {
	case s.pool.slots <- struct{}{}:
		defer func() { <-s.pool.slots }()
	case <-s.pool.closing:
		return ErrClosed
	case <-ctx.Done():
		return fmt.Errorf("wait for a model worker: %w", ctx.Err())
	}
	err := s.once(ctx, use)
	if errors.Is(err, errEnded) && !s.isClosed() {
		err = s.once(ctx, use)
	}
	switch {
	case err == nil:
		return nil
	case s.isClosed():
		return ErrClosed
	case errors.Is(err, errEnded):
		return study.Faultf(study.ModelFailed, "run network: %w, twice; it may need more memory than the declared %d MB", err, s.spec.MemoryMB)
	}
	return fmt.Errorf("run network in a worker: %w", err)
}

func (s *session) once(ctx context.Context, use func(*process) error) error {
	p, err := s.acquire(ctx)
	if err != nil {
		return err
	}
	err = use(p)
	s.release(p, err == nil)
	return err
}

// acquire takes an idle worker of this network, else loads one.
func (s *session) acquire(ctx context.Context) (*process, error) {
	s.mu.Lock()
	if s.closed {
		s.mu.Unlock()
		return nil, ErrClosed
	}
	if n := len(s.idle); n > 0 {
		p := s.idle[n-1]
		s.idle = s.idle[:n-1]
		s.hold(p)
		s.mu.Unlock()
		return p, nil
	}
	s.mu.Unlock()
	p, err := s.pool.take(ctx)
	if err != nil {
		return nil, err
	}
	s.mu.Lock()
	s.hold(p)
	closed := s.closed
	s.mu.Unlock()
	if closed {
		s.release(p, false)
		return nil, ErrClosed
	}
	if err := s.load(ctx, p); err != nil {
		s.release(p, false)
		return nil, err
	}
	return p, nil
}

// hold notes that p is in use, so that Close can end it. The caller has s.mu.
func (s *session) hold(p *process) {
	if s.busy == nil {
		s.busy = map[*process]bool{}
	}
	s.busy[p] = true
}

func (s *session) load(ctx context.Context, p *process) error {
	if s.pool.walls.Memory && s.spec.MemoryMB > 0 {
		if err := p.bound(uint64(len(s.network)), uint64(s.spec.MemoryMB)<<20); err != nil {
			return err
		}
	}
	return p.load(ctx, s.network, s.spec)
}

// release gives p back, or ends it when it is of no more use: after any error
// nobody knows what state the network left it in.
func (s *session) release(p *process, good bool) {
	s.mu.Lock()
	delete(s.busy, p)
	keep := good && !s.closed
	if keep {
		s.idle = append(s.idle, p)
	}
	s.mu.Unlock()
	if !keep {
		p.kill()
	}
}

func (s *session) isClosed() bool {
	s.mu.Lock()
	defer s.mu.Unlock()
	return s.closed
}

// Close implements models.Session: it ends the workers, also those that run;
// their calls return ErrClosed.
func (s *session) Close() error {
	s.mu.Lock()
	s.closed = true
	idle := s.idle
	s.idle = nil
	for p := range s.busy {
		_ = p.cmd.Process.Kill() // its call sees the end and releases it
	}
	s.mu.Unlock()
	for _, p := range idle {
		p.kill()
	}
	s.pool.mu.Lock()
	delete(s.pool.sessions, s)
	s.pool.mu.Unlock()
	return nil
}
