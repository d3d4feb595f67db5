// Package progress tells people how far long work is: by a bar on a terminal,
// by a line for each step elsewhere. Packages that work long take a Func and
// know nothing of terminals. It writes to one writer, never to a report.
package progress

import (
	"fmt"
	"io"
	"sync"
	"time"

	"github.com/schollz/progressbar/v3"
)

// Step says how far a step of the work is.
type Step struct {
	Name  string // as a person would say it: "de-identify"
	Done  int    // of Total
	Total int    // files, instances; 0: the step cannot be counted
}

// Func is told of every step, at its start and as it goes on, by one goroutine
// at a time; nil wants to know nothing.
type Func func(Step)

// Start tells that a step begins which cannot be counted.
func (f Func) Start(name string) { f.tell(Step{Name: name}) }

// Count returns what tells how many things of a step are done.
func (f Func) Count(name string) func(done, total int) {
	return func(done, total int) { f.tell(Step{name, done, total}) }
}

func (f Func) tell(s Step) {
	if f != nil {
		f(s)
	}
}

// Display shows steps, one at a time. It is safe for concurrent use.
type Display struct {
	to       io.Writer
	terminal bool

	mu   sync.Mutex
	step Step
	bar  *progressbar.ProgressBar // of the step, on a terminal
}

// New makes a display; terminal says whether the writer can be written over.
func New(to io.Writer, terminal bool) *Display { return &Display{to: to, terminal: terminal} }

// Show is a Func.
func (d *Display) Show(s Step) {
	d.mu.Lock()
	defer d.mu.Unlock()
	begins := s.Name != d.step.Name || s.Done < d.step.Done || (s.Total != 0) != (d.step.Total != 0)
	if begins {
		d.end()
	}
	if d.terminal {
		if begins {
			d.bar = newBar(d.to, s)
		}
		_ = d.bar.Set(s.Done) // a terminal that is gone is no reason to stop
	} else if s.Name != d.step.Name {
		fmt.Fprintf(d.to, "%s\n", s.Name)
	}
	if !d.terminal && s.Total > 0 && s.Done == s.Total {
		fmt.Fprintf(d.to, "%s: %d of %d\n", s.Name, s.Done, s.Total)
	}
	d.step = s
}

// Close clears the bar that is still shown, before something else is printed.
func (d *Display) Close() {
	d.mu.Lock()
	defer d.mu.Unlock()
	d.end()
	d.step = Step{}
}

func (d *Display) end() {
	if d.bar != nil {
		_ = d.bar.Finish()
		_ = d.bar.Clear()
		d.bar = nil
	}
}

// newBar has a bar for what can be counted, else a spinner, which turns by
// itself.
func newBar(to io.Writer, s Step) *progressbar.ProgressBar {
	options := []progressbar.Option{
		progressbar.OptionSetWriter(to), progressbar.OptionSetDescription(s.Name), progressbar.OptionSetWidth(24),
		progressbar.OptionThrottle(50 * time.Millisecond), progressbar.OptionSetElapsedTime(true),
		progressbar.OptionSetPredictTime(true), progressbar.OptionClearOnFinish(), progressbar.OptionSetRenderBlankState(true),
	}
	if s.Total > 0 {
		return progressbar.NewOptions(s.Total, append(options, progressbar.OptionShowCount(), progressbar.OptionSetSpinnerChangeInterval(0))...)
	}
	return progressbar.NewOptions(-1, append(options, progressbar.OptionSpinnerType(14))...)
}
