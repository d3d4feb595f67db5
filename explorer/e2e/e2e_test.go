// Package e2e drives the explorer in a real browser, on a demo's network.
package e2e

import (
	"bufio"
	"context"
	"encoding/json"
	"flag"
	"fmt"
	"io"
	"os"
	"os/exec"
	"path/filepath"
	"testing"
	"time"

	"github.com/fluoronet/fluoro/demo"
	"github.com/fluoronet/fluoro/demo/fleet"
	"github.com/fluoronet/fluoro/internal/testkit"
	"github.com/fluoronet/fluoro/models/ort"
)

var update = flag.Bool("update", false, "take the screenshots of README and docs again")

// patience bounds the demo and what the browser does on it. Nothing waits for
// it: every step waits for a condition.
const patience = 12 * time.Minute

func TestExplorerInABrowser(t *testing.T) {
	root := testkit.Root(t)
	found := findTools(t, root)
	t.Setenv(ort.LibraryEnv, found.library)
	ctx, cancel := context.WithTimeout(t.Context(), patience)
	defer cancel()
	b := &browser{T: t, tools: found, root: root, fleet: &fleet.Fleet{Binary: build(t, root), Dir: t.TempDir()}}
	_, err := demo.Run(ctx, demo.Options{
		Binary: b.fleet.Binary, Root: root, Dir: b.fleet.Dir, Timeout: patience,
		Said: func(format string, args ...any) { t.Logf(format, args...) },
		Keep: func(r *demo.Report) { b.report = r; b.run(ctx) },
	})
	if err != nil {
		t.Fatalf("play the demo: %v", err)
	}
}

// browser is a browser on a demo that runs.
type browser struct {
	*testing.T
	tools
	root   string
	fleet  *fleet.Fleet // of the demo's homes, with processes of the test
	report *demo.Report
	cut    *breaker
}

// config is what the script is told.
type config struct {
	Browser string       `json:"browser"`
	Modules string       `json:"modules"`
	Base    string       `json:"base"`  // of the demo's explorer
	Frail   string       `json:"frail"` // of an explorer whose way to the chain can be cut
	Images  string       `json:"images,omitempty"`
	Report  *demo.Report `json:"report"`
}

// run starts the script and does what it asks for.
func (b *browser) run(ctx context.Context) {
	defer b.fleet.Stop()
	c := config{Browser: b.tools.browser, Modules: b.modules, Base: b.report.Explorer, Report: b.report}
	if *update {
		c.Images = filepath.Join(b.root, "docs", "images")
	}
	var err error
	if b.cut, err = newBreaker(b.report.RPC); err == nil {
		defer b.cut.close()
		c.Frail, err = b.frail(ctx)
	}
	if err != nil {
		b.Errorf("start an explorer behind a breaker: %v", err)
		return
	}
	if err := b.script(ctx, c); err != nil {
		b.Errorf("the browser: %v", err)
	}
}

// frail starts an explorer that reaches the chain by the breaker only.
func (b *browser) frail(ctx context.Context) (string, error) {
	var started struct {
		URL string `json:"url"`
	}
	_, err := b.fleet.Launch(ctx, "frail", &started, "explorer", "--http", "127.0.0.1:0", "--deployment", b.fleet.Deployment(), "--rpc", b.cut.url)
	return started.URL, err
}

// script runs walk.mjs. Each line that it prints is something to do or to say;
// it waits for an answer to the former.
func (b *browser) script(ctx context.Context, c config) error {
	raw, err := json.Marshal(c)
	if err != nil {
		return err
	}
	cmd := exec.CommandContext(ctx, b.node, "walk.mjs")
	cmd.Stderr = os.Stderr
	in, err1 := cmd.StdinPipe()
	out, err2 := cmd.StdoutPipe()
	if err1 != nil || err2 != nil {
		return fmt.Errorf("%v, %v", err1, err2)
	}
	if err := cmd.Start(); err != nil {
		return err
	}
	if _, err := fmt.Fprintf(in, "%s\n", raw); err != nil {
		return err
	}
	lines := bufio.NewScanner(out)
	lines.Buffer(nil, 1<<20)
	for lines.Scan() {
		b.line(ctx, in, lines.Bytes())
	}
	return cmd.Wait()
}

// line is one that the script has printed.
func (b *browser) line(ctx context.Context, answers io.Writer, raw []byte) {
	var said struct{ Do, With, Said, Failed string }
	if err := json.Unmarshal(raw, &said); err != nil {
		b.Errorf("the script prints %q", raw)
		return
	}
	switch {
	case said.Failed != "":
		b.Error(said.Failed)
	case said.Said != "":
		b.Log(said.Said)
	}
	if said.Do == "" {
		return
	}
	if err := b.do(ctx, said.Do, said.With); err != nil {
		b.Errorf("%s %s: %v", said.Do, said.With, err)
	}
	_, _ = fmt.Fprintln(answers, "done") // a script that is gone is noticed by its end
}

// do is what a browser cannot do.
func (b *browser) do(ctx context.Context, what, with string) error {
	switch what {
	case "withdraw":
		for _, role := range []string{"institution1", "institution2"} {
			for i, s := range b.report.StudyList {
				if s.StudyID == with && s.Contributor == b.accountOf(role) {
					_, err := b.fleet.Once(ctx, role, "study", "withdraw", b.report.StudyList[i].StudyID)
					return err
				}
			}
		}
		return fmt.Errorf("nobody has contributed it")
	case "cut":
		b.cut.cut()
	case "mend":
		b.cut.mend()
	default:
		return fmt.Errorf("the script asks for what there is not")
	}
	return nil
}

// accountOf is the account of an institution: the first study is the first's.
func (b *browser) accountOf(role string) string {
	first := b.report.StudyList[0].Contributor
	if role == "institution1" {
		return first
	}
	for _, s := range b.report.StudyList {
		if s.Contributor != first {
			return s.Contributor
		}
	}
	return ""
}
