package gateway

import (
	"context"
	"errors"
	"fmt"
	"log/slog"
	"slices"
	"time"

	"github.com/fluoronet/fluoro/gateway/inbox"
	"github.com/fluoronet/fluoro/institution"
)

const (
	firstPause  = 5 * time.Second
	longest     = 10 * time.Minute
	maxAttempts = 40 // some six hours
)

// Config of a Gateway.
type Config struct {
	Inbox *inbox.Inbox
	// Contribute contributes the images in a folder. When it has done so before
	// for the same files, it says so again.
	Contribute func(context.Context, inbox.Part) (inbox.Contribution, error)
	Quiet      time.Duration // a study to which nothing came for so long is complete
	Now        func() time.Time
	Log        *slog.Logger
}

// Gateway contributes the studies of an inbox, one after the other.
type Gateway struct {
	Config
	tries map[inbox.Key]try
}

// try is what became of a study so far.
type try struct {
	attempts int
	next     time.Time
}

// New makes a gateway.
func New(c Config) *Gateway { return &Gateway{c, map[inbox.Key]try{}} }

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

// Step contributes everything that is complete now and returns how many
// studies wait for another try. An error is the spool's.
func (g *Gateway) Step(ctx context.Context) (waiting int, err error) {
	if err := g.Inbox.Expire(); err != nil {
		return 0, err
	}
	for _, k := range g.Inbox.Due(g.Quiet) {
		if _, err := g.Inbox.Seal(k); err != nil && !errors.Is(err, inbox.ErrUnknown) { // something came meanwhile
			return 0, err
		}
	}
	all := g.Inbox.Sealed()
	for _, k := range g.order(all) {
		if err := ctx.Err(); err != nil {
			return 0, err
		}
		if g.Now().Before(g.tries[k].next) {
			waiting++
			continue
		}
		ended, err := g.study(ctx, k, all[k])
		if err != nil {
			return waiting, err
		}
		if !ended {
			waiting++
		}
	}
	return waiting, nil
}

// order is that of the next tries, so that a study that fails does not keep
// others waiting.
func (g *Gateway) order(all map[inbox.Key][]inbox.Part) []inbox.Key {
	var keys []inbox.Key
	for k := range all {
		keys = append(keys, k)
	}
	slices.SortFunc(keys, func(a, b inbox.Key) int { return g.tries[a].next.Compare(g.tries[b].next) })
	return keys
}

// study contributes one sealed study, and reports whether that has ended.
func (g *Gateway) study(ctx context.Context, k inbox.Key, parts []inbox.Part) (ended bool, err error) {
	var done []inbox.Contribution
	cause := error(nil)
	if len(parts) == 0 {
		cause = fmt.Errorf("%w: it has no image of a modality that fluoro knows", institution.ErrStudy)
	}
	for _, part := range parts {
		c, err := g.Contribute(ctx, part)
		if err != nil {
			cause = fmt.Errorf("%v: %w", part.Modality, err)
			break
		}
		g.Log.Info("study contributed", "study", k, "modality", c.Modality, "studyId", c.StudyID, "instances", c.Instances)
		done = append(done, c)
	}
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

func (g *Gateway) quarantine(k inbox.Key, why string) error {
	g.Log.Error("study quarantined", "study", k, "reason", why)
	return g.Inbox.Quarantine(k, why)
}
