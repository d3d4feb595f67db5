package ask_test

import (
	"errors"
	"os"
	"strings"
	"testing"

	"github.com/fluoronet/fluoro/internal/ask"
)

func even(s string) error {
	if len(s)%2 == 1 {
		return errors.New("it is odd")
	}
	return nil
}

func TestText(t *testing.T) {
	var out strings.Builder
	p := ask.New(strings.NewReader("odd\neven\n\nlast"), &out)
	for _, want := range []string{"even", "default1", "last"} {
		if got, err := p.Text("Which", "default1", even); err != nil || got != want {
			t.Errorf("got %q, %v; want %q", got, err, want)
		}
	}
	if want := "Which [default1]:   it is odd\nWhich [default1]: Which [default1]: Which [default1]: "; out.String() != want {
		t.Errorf("asked\n%q", out.String())
	}
	if _, err := p.Text("More", "", nil); !errors.Is(err, ask.ErrNoAnswer) {
		t.Errorf("after the end: %v", err)
	}
	if got, err := ask.Silent().Text("Which", "default1", even); got != "default1" || err != nil {
		t.Errorf("%q, %v", got, err)
	}
	if _, err := ask.Silent().Text("Which", "odd", even); err == nil {
		t.Error("a default that is refused is taken")
	}
}

func TestTriesAndLengthAreBounded(t *testing.T) {
	for name, answers := range map[string]string{
		"tries": strings.Repeat("odd\n", 100), "length": strings.Repeat("x", 1<<20) + "\n",
	} {
		if _, err := ask.New(strings.NewReader(answers), &strings.Builder{}).Text("Which", "", even); !errors.Is(err, ask.ErrNoAnswer) {
			t.Errorf("%s: %v", name, err)
		}
	}
}

func TestOnlyYesIsYes(t *testing.T) {
	for answer, want := range map[string]bool{"y\n": true, "YES\n": true, "\n": false, "n\n": false, "yes please\n": false} {
		if got, err := ask.New(strings.NewReader(answer), &strings.Builder{}).Confirm("Sure"); got != want || err != nil {
			t.Errorf("%q: %v, %v", answer, got, err)
		}
	}
	if yes, err := ask.New(strings.NewReader(""), &strings.Builder{}).Confirm("Sure"); yes || !errors.Is(err, ask.ErrNoAnswer) {
		t.Errorf("an end of input: %v, %v", yes, err)
	}
}

func TestNobodySitsAtAPipe(t *testing.T) {
	null, err := os.Open(os.DevNull)
	if err != nil {
		t.Fatal(err)
	}
	defer null.Close()
	if ask.Terminal(null) || ask.Terminal(strings.NewReader("")) {
		t.Error("taken for a terminal")
	}
}
