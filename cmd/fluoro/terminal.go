package main

import (
	"github.com/fluoronet/fluoro/internal/ask"
	"github.com/fluoronet/fluoro/internal/progress"
)

// showProgress returns what shows the steps of long work on standard error,
// and what clears it before something else is printed. With --json there is
// nothing to see.
func (a *app) showProgress() (show progress.Func, end func()) {
	if a.json {
		return nil, func() {}
	}
	d := progress.New(a.err, ask.Terminal(a.err))
	return d.Show, d.Close
}
