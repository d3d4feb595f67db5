package pull

import (
	"context"
	"errors"
	"fmt"
	"log/slog"
	"net/url"
	"time"

	"github.com/fluoronet/fluoro/gateway/dicomweb"
	"github.com/fluoronet/fluoro/gateway/inbox"
	"github.com/fluoronet/fluoro/internal/progress"
)

const (
	firstPause = time.Second
	longest    = time.Minute
)

// Config of a Puller.
type Config struct {
	Client   *dicomweb.Client
	Inbox    *inbox.Inbox
	Most     int                                        // studies of one search
	Attempts int                                        // of a study in a row that bring nothing new
	Pause    func(context.Context, time.Duration) error // waits; Sleep
	Log      *slog.Logger
	Progress progress.Func
}

// Puller fetches studies from one archive.
type Puller struct{ Config }

// New makes a puller.
func New(c Config) *Puller { return &Puller{c} }

// Sleep is the Pause of a program.
func Sleep(ctx context.Context, d time.Duration) error {
	timer := time.NewTimer(d)
	defer timer.Stop()
	select {
	case <-ctx.Done():
		return context.Cause(ctx)
	case <-timer.C:
		return nil
	}
}

// Result is what became of one study.
type Result struct {
	Study     inbox.Key `json:"study"`
	Instances int       `json:"instances"`         // that the archive lists
	Fetched   int       `json:"fetched"`           // of them now; the others were here
	Ready     bool      `json:"ready"`             // complete in the spool, to be contributed
	Error     string    `json:"error,omitempty"`   // why it is neither complete nor known
	Known     bool      `json:"known,omitempty"`   // contributed or quarantined before
	Changed   bool      `json:"changed,omitempty"` // the archive's list grew while it was fetched
}

// errIncomplete says that the archive gives less than it lists.
var errIncomplete = errors.New("the archive does not give all the instances that it lists")

// Search finds the Study Instance UIDs that match.
func (p *Puller) Search(ctx context.Context, match url.Values) ([]string, error) {
	var found []dicomweb.Study
	err := p.retry(ctx, func() (progress bool, err error) {
		found, err = p.Client.SearchStudies(ctx, match, p.Most)
		return false, err
	})
	if err != nil {
		return nil, fmt.Errorf("search studies: %w", err)
	}
	uids := make([]string, len(found))
	for i, s := range found {
		uids[i] = s.UID
	}
	return uids, nil
}

// Run fetches what matches, now and on every tick, until ctx ends. Studies
// that are here already cost a look at their list.
func (p *Puller) Run(ctx context.Context, match url.Values, tick <-chan time.Time) error {
	for {
		err := p.all(ctx, match)
		if ctx.Err() != nil {
			return nil
		}
		if err != nil {
			p.Log.Error("archive: gave up until the next time", "err", err)
		}
		select {
		case <-ctx.Done():
			return nil
		case <-tick:
		}
	}
}

func (p *Puller) all(ctx context.Context, match url.Values) error {
	uids, err := p.Search(ctx, match)
	if err != nil {
		return err
	}
	for _, uid := range uids {
		r, err := p.Study(ctx, uid)
		if err != nil {
			return err
		}
		if r.Error != "" {
			p.Log.Error("archive: study not fetched", "study", r.Study, "err", r.Error)
		}
	}
	return nil
}

// Study fetches one study. The error of one that is not complete stands in the
// result; an error is returned when going on with others is no use.
func (p *Puller) Study(ctx context.Context, uid string) (Result, error) {
	r := Result{Study: p.Inbox.Key(uid)}
	err := p.fetch(ctx, uid, &r)
	if err == nil {
		err = p.Inbox.Complete(r.Study)
		r.Ready = err == nil
		if errors.Is(err, inbox.ErrUnknown) { // all of it was here and has gone on
			r.Known, err = true, nil
		}
	}
	if ctx.Err() != nil {
		return r, context.Cause(ctx)
	}
	if err != nil {
		r.Error = err.Error()
		if errors.Is(err, inbox.ErrFull) {
			return r, err
		}
	}
	return r, nil
}

// fetch brings everything that the archive lists, until the list stays.
func (p *Puller) fetch(ctx context.Context, uid string, r *Result) error {
	return p.retry(ctx, func() (progress bool, err error) {
		listed, missing, err := p.compare(ctx, uid)
		if err != nil {
			return false, err
		}
		r.Changed = r.Changed || r.Instances != 0 && len(listed) != r.Instances
		r.Instances = len(listed)
		if len(missing) == 0 {
			return false, p.counted(ctx, uid, len(listed))
		}
		fetched, err := p.retrieve(ctx, uid, listed, missing)
		r.Fetched += fetched
		if err == nil {
			err = errAgain
			if fetched == 0 {
				err = errIncomplete
			}
		}
		return fetched > 0, err
	})
}

// errAgain asks for another look at the list: it is complete when nothing is
// missing any more.
var errAgain = errors.New("look again")

// retry calls do until it succeeds, with growing pauses between attempts that
// bring nothing, and not at all after errors that stay.
func (p *Puller) retry(ctx context.Context, do func() (progress bool, err error)) error {
	for failed := 0; ; {
		progress, err := do()
		switch {
		case err == nil:
			return nil
		case ctx.Err() != nil:
			return context.Cause(ctx)
		case errors.Is(err, errAgain):
			failed = 0
			continue
		case !errors.Is(err, dicomweb.ErrUnavailable) && !errors.Is(err, errIncomplete):
			return err
		case progress:
			failed = 0
		}
		if failed++; failed >= p.Attempts {
			return err
		}
		pause := min(longest, firstPause<<min(failed-1, 16))
		p.Log.Warn("archive: trying again", "attempt", failed, "pause", pause, "err", err)
		if err := p.Pause(ctx, pause); err != nil {
			return err
		}
	}
}
