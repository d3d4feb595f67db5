package rounds

import (
	"context"
	"time"
)

// Run steps at every head until ctx ends, which is no error. A head at which
// something failed is stepped at again whenever again tells; done is called
// after each step, when there may be something to send.
func (r *Rounds) Run(ctx context.Context, heads <-chan Head, again <-chan time.Time, done func()) error {
	var head Head
	failed := false
	for {
		select {
		case <-ctx.Done():
			return nil
		case head = <-heads:
		case <-again:
			if !failed {
				continue
			}
		}
		err := r.Step(ctx, head)
		failed = err != nil
		if failed && ctx.Err() == nil {
			r.deps.Log.Warn("rounds will try again", "block", head.Number, "err", err)
		}
		done()
	}
}
