package tutorial_test

import (
	"context"
	"os"
	"strings"
	"testing"
	"time"

	"github.com/fluoronet/fluoro/internal/tutorial"
)

func page(lines ...string) string {
	return "# A page\n\n    $ not a command\n\n```sh\n$ not executed\n```\n\n```console\n" + strings.Join(lines, "\n") + "\n```\n"
}

func run(t *testing.T, lines ...string) (tutorial.Took, error) {
	t.Helper()
	ctx, cancel := context.WithTimeout(t.Context(), time.Minute)
	defer cancel()
	return tutorial.Run(ctx, page(lines...), tutorial.Options{Dir: t.TempDir(), Binary: "/bin/echo", Env: []string{"GIVEN=given"}})
}

func TestCommandsRunOneAfterTheOther(t *testing.T) {
	took, err := run(t,
		"$ NAME='two words'; mkdir folder && cd folder", "$ fluoro $NAME $GIVEN", "two words given",
		"$ printf '%s\\n' first 'the second' third", "first", "the …", "$ basename $PWD", "folder",
		"$ cat <<END", "> here", "> $NAME", "> END", "here", "two words")
	if err != nil || took.Steps != 5 {
		t.Errorf("%+v, %v", took, err)
	}
}

func TestWhatThePageSaysIsHeldToIt(t *testing.T) {
	for name, c := range map[string]struct {
		lines []string
		want  string
	}{
		"another output":    {[]string{"$ echo one", "two"}, `line 10: $ echo one: it did not print "two"`},
		"lines in order":    {[]string{"$ printf 'b\\na\\n'", "a", "b"}, `did not print "b"`},
		"a failure":         {[]string{"$ echo why; false", "why"}, "exit status 1; it printed:\n  why"},
		"never ready":       {[]string{"$ echo done &", "ready"}, `did not print "ready"`},
		"no line for ready": {[]string{"$ sleep 1 &"}, "says when it is ready"},
		"output first":      {[]string{"output"}, "before the first command"},
	} {
		if _, err := run(t, c.lines...); err == nil || !strings.Contains(err.Error(), c.want) {
			t.Errorf("%s: %v", name, err)
		}
	}
	if _, err := tutorial.Parse("```console\n$ x\n"); err == nil {
		t.Error("a block without an end is taken")
	}
}

func TestTheBackgroundGoesOnUntilTheEnd(t *testing.T) {
	dir := t.TempDir()
	_, err := tutorial.Run(t.Context(), page("$ mkfifo pipe",
		"$ bash -c 'trap \"echo stopped >stopped; exit\" INT; echo ready; read <pipe' &", "ready", "$ test ! -e stopped"),
		tutorial.Options{Dir: dir, Binary: "/bin/echo"})
	if err != nil {
		t.Fatal(err)
	}
	if _, err := os.Stat(dir + "/stopped"); err != nil {
		t.Errorf("it was not asked to stop: %v", err)
	}
}

func TestTimeIsBounded(t *testing.T) {
	ctx, cancel := context.WithTimeout(t.Context(), 50*time.Millisecond)
	defer cancel()
	_, err := tutorial.Run(ctx, page("$ sleep 60"), tutorial.Options{Dir: t.TempDir(), Binary: "/bin/echo"})
	if err == nil || !strings.Contains(err.Error(), "the time is up") {
		t.Errorf("got %v", err)
	}
}
