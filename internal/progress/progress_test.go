package progress_test

import (
	"bytes"
	"strings"
	"testing"

	"github.com/fluoronet/fluoro/internal/progress"
)

func work(f progress.Func) {
	for i := range 3 {
		f.Count("de-identify")(i+1, 3)
	}
	f.Start("register")
	f.Start("register")
}

func TestElsewhereThanOnATerminalAStepIsALine(t *testing.T) {
	var out bytes.Buffer
	d := progress.New(&out, false)
	work(d.Show)
	d.Close()
	if got, want := out.String(), "de-identify\nde-identify: 3 of 3\nregister\n"; got != want {
		t.Errorf("%q, want %q", got, want)
	}
	work(nil) // wants to know nothing
}

func TestOnATerminalAStepIsABarThatIsGoneAfterwards(t *testing.T) {
	var out bytes.Buffer
	d := progress.New(&out, true)
	work(d.Show)
	d.Close()
	got := out.String()
	for _, want := range []string{"de-identify", "/3)", "register"} {
		if !strings.Contains(got, want) {
			t.Errorf("%q has no %q", got, want)
		}
	}
	if strings.Contains(got, "\n") || !strings.HasSuffix(got, "\r") {
		t.Errorf("%q leaves something behind", got)
	}
}
