package gateway

import (
	"cmp"
	"context"
	"errors"
	"fmt"
	"log/slog"
	"maps"
	"slices"
	"sync"
	"time"

	"golang.org/x/sync/errgroup"

	"github.com/fluoronet/fluoro/gateway/inbox"
	"github.com/fluoronet/fluoro/institution"
)

const (
	firstPause  = 5 * time.Second
	longest     = 10 * time.Minute
	maxAttempts = 40 // some six hours
)

// spool is where studies come to and wait; *inbox.Inbox and *watch.Folder are
// two.
type spool interface {
	Tend() error // what time asks for
	Sealed() map[inbox.Key][]inbox.Part
	Due(quiet time.Duration) []inbox.Key
	Seal(k inbox.Key, quiet time.Duration) ([]inbox.Part, error)
	Finish(k inbox.Key, done []inbox.Contribution) error
	Quarantine(k inbox.Key, why string) error
	Wake() <-chan struct{}
}

// Config of a Gateway.
type Config struct {
	Inbox spool
	// Contribute contributes the images in a folder. When it has done so before
	// for the same files, it says so again.
	Contribute func(context.Context, inbox.Part) (inbox.Contribution, error)
	Quiet      time.Duration // a study to which nothing came for so long is complete
	AtOnce     int           // studies contributed at a time: they wait for blocks side by side; 0: one
	Now        func() time.Time
	Log        *slog.Logger
}

// Gateway contributes the studies of an inbox. One goroutine at a time runs it.
type Gateway struct {
	Config

	mu    sync.Mutex // of what the studies of a step share
	tries map[inbox.Key]try
}

// try is what became of a study so far.
type try struct {
	attempts int
	next     time.Time
}

// New makes a gateway.
func New(c Config) *Gateway { return &Gateway{Config: c, tries: map[inbox.Key]try{}} }

// Run contributes what is complete, on every tick and every signal, until ctx
// ends.
func (g *Gateway) Run(ctx context.Context, tick <-chan time.Time) error {
	for {
		if _, err := g.Step(ctx); err != nil {
			if ctx.Err() != nil {
				return nil
			}
			return err
		}
		select {
		case <-ctx.Done():
			return nil
		case <-tick:
		case <-g.Inbox.Wake():
		}
	}
}

// Step contributes everything that is complete now, up to AtOnce studies at a
// time, and returns how many wait for another try. An error is the spool's.
func (g *Gateway) Step(ctx context.Context) (waiting int, err error) {
	if err := g.Inbox.Tend(); err != nil {
		return 0, err
	}
	sealed := g.Inbox.Sealed()
	keys := slices.Concat(slices.Sorted(maps.Keys(sealed)), g.Inbox.Due(g.Quiet))
	group, studies := errgroup.WithContext(ctx)
	group.SetLimit(max(1, g.AtOnce))
	for _, k := range keys {
		group.Go(func() error {
			if err := studies.Err(); err != nil {
				return err
			}
			parts, again := sealed[k]
			ended, err := g.turn(studies, k, parts, again)
			if !ended {
				g.mu.Lock()
				waiting++
				g.mu.Unlock()
			}
			return err
		})
	}
	err = group.Wait()
	if ctx.Err() != nil {
		err = ctx.Err()
	}
	return waiting, err
}

// turn contributes a study whose turn it is, be it again, and reports whether
// there is nothing to wait for. A study is sealed no sooner: until then more of
// it may come.
func (g *Gateway) turn(ctx context.Context, k inbox.Key, parts []inbox.Part, again bool) (ended bool, err error) {
	g.mu.Lock()
	next := g.tries[k].next
	g.mu.Unlock()
	if g.Now().Before(next) {
		return false, nil
	}
	if !again {
		parts, err = g.Inbox.Seal(k, g.Quiet)
		if errors.Is(err, inbox.ErrUnknown) { // something came
			return true, nil
		}
		if err != nil {
			return false, err
		}
	}
	return g.study(ctx, k, parts)
}

// study contributes one sealed study, and reports whether that has ended.
func (g *Gateway) study(ctx context.Context, k inbox.Key, parts []inbox.Part) (ended bool, err error) {
	done, cause := g.parts(ctx, k, parts)
	g.mu.Lock()
	defer g.mu.Unlock()
	t := g.tries[k]
	t.attempts++
	switch {
	case cause == nil:
		err = g.Inbox.Finish(k, done)
	case ctx.Err() != nil:
		return false, ctx.Err()
	case institution.Permanent(cause):
		err = g.quarantine(k, cause.Error())
	case t.attempts >= maxAttempts:
		err = g.quarantine(k, fmt.Sprintf("gave up after %d attempts: %v", t.attempts, cause))
	default:
		t.next = g.Now().Add(min(longest, firstPause<<min(t.attempts-1, 16)))
		g.tries[k] = t
		g.Log.Warn("study not contributed yet", "study", k, "attempt", t.attempts, "again", t.next.UTC().Format(time.RFC3339), "err", cause)
		return false, nil
	}
	delete(g.tries, k)
	return true, err
}

// parts contributes the images of each modality. One that cannot be
// contributed does not keep the others back; the cause says what was.
func (g *Gateway) parts(ctx context.Context, k inbox.Key, parts []inbox.Part) (done []inbox.Contribution, cause error) {
	if len(parts) == 0 {
		return nil, fmt.Errorf("%w: it has no image of a modality that fluoro knows", institution.ErrStudy)
	}
	var contributed string
	for _, part := range parts {
		c, err := g.Contribute(ctx, part)
		switch {
		case err == nil:
			g.Log.Info("study contributed", "study", k, "modality", c.Modality, "studyId", c.StudyID, "instances", c.Instances)
			done = append(done, c)
			contributed += fmt.Sprintf("%v was contributed as study %s; ", c.Modality, c.StudyID)
		case institution.Permanent(err):
			cause = cmp.Or(cause, fmt.Errorf("%v: %w", part.Modality, err))
		default:
			return done, fmt.Errorf("%v: %w", part.Modality, err)
		}
	}
	if cause != nil {
		cause = fmt.Errorf("%s%w", contributed, cause)
	}
	return done, cause
}

func (g *Gateway) quarantine(k inbox.Key, why string) error {
	g.Log.Error("study quarantined", "study", k, "reason", why)
	return g.Inbox.Quarantine(k, why)
}
