package main

import (
	"io"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/spf13/cobra"

	"github.com/fluoronet/fluoro/internal/testnet"
	"github.com/fluoronet/fluoro/study"
)

// runnable lists the commands that people run.
func runnable(cmd *cobra.Command, list []*cobra.Command) []*cobra.Command {
	if cmd.Hidden || cmd.Name() == "completion" || cmd.Name() == "help" {
		return list
	}
	for _, sub := range cmd.Commands() {
		list = runnable(sub, list)
	}
	if !cmd.HasSubCommands() {
		list = append(list, cmd)
	}
	return list
}

// Every command has a manual page with examples that are understood.
func TestEveryCommandHasAManualPageWithExamples(t *testing.T) {
	dir := filepath.Join(t.TempDir(), "man")
	out, errOut, code := here(t, "", "man", "--out", dir)
	if code != 0 || !strings.Contains(out, "pages in") {
		t.Fatalf("exit code %d\n%s%s", code, out, errOut)
	}
	root := (&app{out: io.Discard, err: io.Discard}).command()
	all := runnable(root, nil)
	if len(all) < 50 {
		t.Fatalf("only %d commands", len(all))
	}
	known := map[string]bool{}
	for _, cmd := range all {
		path := cmd.CommandPath()
		known[path] = true
		page, err := os.ReadFile(filepath.Join(dir, strings.ReplaceAll(path, " ", "-")+".1"))
		if err != nil || !strings.Contains(string(page), ".SH EXAMPLE") {
			t.Errorf("%s: the page has no example: add one to examples.go (%v)", path, err)
		}
		for line := range strings.SplitSeq(cmd.Example, "\n") {
			args := strings.Fields(line)
			if len(args) == 0 {
				continue
			}
			found, rest, err := root.Find(args[1:])
			if err != nil || found.CommandPath() != path {
				t.Errorf("%s: example %q is of another command: %v", path, line, err)
				continue
			}
			fresh, _, err := (&app{out: io.Discard, err: io.Discard}).command().Find(args[1:])
			if err == nil {
				err = fresh.ParseFlags(rest)
			}
			if err == nil {
				err = fresh.ValidateArgs(fresh.Flags().Args())
			}
			if err != nil {
				t.Errorf("%s: example %q: %v", path, line, err)
			}
		}
	}
	for path := range examples {
		if !known[path] {
			t.Errorf("examples.go has %s, which is no command", path)
		}
	}
	groups := map[string]bool{}
	for path := range known {
		for {
			at := strings.LastIndex(path, " ")
			if at < 0 {
				break
			}
			path = path[:at]
			groups[path] = true
		}
	}
	for group := range groups {
		if _, err := os.Stat(filepath.Join(dir, strings.ReplaceAll(group, " ", "-")+".1")); err != nil {
			t.Errorf("%s has no page", group)
		}
	}
}

func TestCompletion(t *testing.T) {
	for _, shell := range []string{"bash", "zsh", "fish"} {
		if out, errOut, code := here(t, "", "completion", shell); code != 0 || !strings.Contains(out, "fluoro") {
			t.Errorf("%s: exit code %d, %s", shell, code, errOut)
		}
	}
	w := testnet.New(t)
	o := newOperator(t, w.Network, 3)
	model, image := w.Mean(t), w.Study(t, testnet.Lie{})
	complete := func(home string, args ...string) string {
		t.Helper()
		var out strings.Builder
		if code := run(t.Context(), append([]string{"__complete"}, append(args[:len(args)-1:len(args)-1], "--home", home, args[len(args)-1])...), strings.NewReader(""), &out, io.Discard); code != 0 {
			t.Errorf("%v: exit code %d", args, code)
		}
		return out.String()
	}
	for want, args := range map[study.Hash][]string{model: {"model", "show", ""}, image: {"study", "show", ""}} {
		if got := complete(o.dir, args...); !strings.Contains(got, want.String()) {
			t.Errorf("%v: %q", args, got)
		}
	}
	if got := complete(o.dir, "study", "challenge", image.String(), model.String()[:6]); !strings.Contains(got, model.String()) {
		t.Errorf("the second argument: %q", got)
	}
	if got := complete(o.dir, "model", "show", "0xnothing"); strings.Contains(got, model.String()) {
		t.Errorf("another prefix: %q", got)
	}
	// Without a home or a chain there is nothing to complete, and no error.
	if got := complete(filepath.Join(t.TempDir(), "none"), "model", "show", ""); strings.Contains(got, "0x") || !strings.Contains(got, ":4") {
		t.Errorf("without a home: %q", got)
	}
}
