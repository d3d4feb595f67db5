package browse

import (
	"context"
	"sync"

	"github.com/fluoronet/fluoro/chain"
	"github.com/fluoronet/fluoro/chain/follow"
)

// watch keeps what endpoints told last and tells subscribers of changes.
type watch struct {
	make func(told chain.Block, reached bool) Head

	mu      sync.Mutex
	answers map[string]answer // by endpoint
	head    Head
	readers map[chan Head]struct{}
}

// answer is what an endpoint said when it was asked last.
type answer struct {
	head chain.Block
	ok   bool
}

func newWatch(make_ func(chain.Block, bool) Head) *watch {
	return &watch{make: make_, answers: map[string]answer{}, readers: map[chan Head]struct{}{}}
}

func (w *watch) now() Head {
	w.mu.Lock()
	defer w.mu.Unlock()
	if w.head == (Head{}) {
		w.head = w.make(w.told())
	}
	return w.head
}

// told is the highest head of those endpoints that answer, or if none does of
// all.
func (w *watch) told() (best chain.Block, reached bool) {
	for _, a := range w.answers {
		switch {
		case a.ok && !reached:
			best, reached = a.head, true
		case a.ok == reached && a.head.Number > best.Number:
			best = a.head
		}
	}
	return best, reached
}

// answered reports whether an endpoint did when it was asked last.
func (w *watch) answered(name string) bool {
	w.mu.Lock()
	defer w.mu.Unlock()
	return w.answers[name].ok
}

// forget has every endpoint greeted again.
func (w *watch) forget() {
	w.mu.Lock()
	defer w.mu.Unlock()
	clear(w.answers)
}

// changed makes the head anew and tells everybody if it is another one.
func (w *watch) changed() {
	w.mu.Lock()
	defer w.mu.Unlock()
	w.update()
}

func (w *watch) update() {
	head := w.make(w.told())
	if head == w.head {
		return
	}
	w.head = head
	for reader := range w.readers {
		deliver(reader, head)
	}
}

// deliver replaces what a reader has not read yet.
func deliver(to chan Head, head Head) {
	select {
	case <-to:
	default:
	}
	to <- head // only the holder of the lock sends
}

func (w *watch) subscribe() (<-chan Head, func()) {
	reader := make(chan Head, 1)
	now := w.now()
	w.mu.Lock()
	defer w.mu.Unlock()
	w.readers[reader] = struct{}{}
	reader <- now
	return reader, func() {
		w.mu.Lock()
		defer w.mu.Unlock()
		delete(w.readers, reader)
	}
}

// observe is an endpoint whose answers are kept. When it answers for the first
// time, or again, it is greeted first.
func (w *watch) observe(source follow.Source, greet func(context.Context, follow.Source) error) follow.Source {
	return &observed{source, w, greet}
}

type observed struct {
	follow.Source
	watch *watch
	greet func(context.Context, follow.Source) error
}

// Head implements follow.Source.
func (o *observed) Head(ctx context.Context) (chain.Block, error) {
	head, err := o.Source.Head(ctx)
	if err == nil && !o.watch.answered(o.Name()) {
		err = o.greet(ctx, o.Source)
	}
	if err != nil && ctx.Err() == context.Canceled {
		return head, err // it was not the endpoint
	}
	o.watch.mu.Lock()
	defer o.watch.mu.Unlock()
	name := o.Name()
	if err != nil {
		head = o.watch.answers[name].head
	}
	o.watch.answers[name] = answer{head, err == nil}
	o.watch.update()
	return head, err
}
