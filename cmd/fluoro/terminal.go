package main

import (
	"os"

	"github.com/fluoronet/fluoro/internal/progress"
)

// terminal reports whether what is printed goes to a terminal.
func terminal(w any) bool {
	file, ok := w.(*os.File)
	if !ok {
		return false
	}
	info, err := file.Stat()
	return err == nil && info.Mode()&os.ModeCharDevice != 0
}

// showProgress returns what shows the steps of long work on standard error,
// and what clears it before something else is printed. With --json there is
// nothing to see.
func (a *app) showProgress() (show progress.Func, end func()) {
	if a.json {
		return nil, func() {}
	}
	d := progress.New(a.err, terminal(a.err))
	return d.Show, d.Close
}
