// Package group lets those who wait for a costly write share the next one.
// It starts no goroutine and delays nobody: what comes while one write is
// under way goes into the next together.
package group

import "sync"

// Writes groups items of one kind. Make it with New.
type Writes[T any] struct {
	write func([]T) error
	turn  chan struct{} // holds one thing while somebody writes

	mu      sync.Mutex
	waiting []entry[T]
}

type entry[T any] struct {
	item T
	done chan error
}

// New returns a group over write, which stores all of the items or none. It is
// called by one goroutine at a time.
func New[T any](write func([]T) error) *Writes[T] {
	return &Writes[T]{write: write, turn: make(chan struct{}, 1)}
}

// Do returns once item is written, be it by this call or by that of another.
func (w *Writes[T]) Do(item T) error {
	e := entry[T]{item, make(chan error, 1)}
	w.mu.Lock()
	w.waiting = append(w.waiting, e)
	w.mu.Unlock()

	w.turn <- struct{}{}
	defer func() { <-w.turn }()
	w.mu.Lock()
	turn := w.waiting
	w.waiting = nil
	w.mu.Unlock()
	w.writeAll(turn)
	return <-e.done
}

// writeAll writes what waited. When that fails, each is tried alone, so that
// one item's fault is not the others'.
func (w *Writes[T]) writeAll(turn []entry[T]) {
	if len(turn) == 0 {
		return // another wrote it
	}
	items := make([]T, len(turn))
	for i, e := range turn {
		items[i] = e.item
	}
	err := w.write(items)
	for i, e := range turn {
		if err != nil && len(turn) > 1 {
			e.done <- w.write(items[i : i+1])
			continue
		}
		e.done <- err
	}
}
