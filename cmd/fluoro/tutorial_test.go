package main

import (
	"bytes"
	"context"
	"os"
	"path/filepath"
	"testing"
	"time"

	"github.com/fluoronet/fluoro/internal/testkit"
	"github.com/fluoronet/fluoro/internal/tutorial"
	"github.com/fluoronet/fluoro/models/ort"
)

// newcomer is how long a reader's machine may take to the first success.
const newcomer = 5 * time.Minute

// Every page of docs/tutorials is executed command by command.
func TestTutorials(t *testing.T) {
	if library(t) == "" {
		t.Skip("skipped: no libonnxruntime; run `make setup`")
	}
	root := testkit.Root(t)
	pages, err := filepath.Glob(filepath.Join(root, "docs", "tutorials", "*.md"))
	if err != nil || len(pages) == 0 {
		t.Fatalf("no pages, %v", err)
	}
	binary, err := os.Executable()
	if err != nil {
		t.Fatal(err)
	}
	for _, page := range pages {
		t.Run(filepath.Base(page), func(t *testing.T) {
			text, err := os.ReadFile(page)
			if err != nil {
				t.Fatal(err)
			}
			ctx, cancel := context.WithTimeout(t.Context(), newcomer)
			defer cancel()
			var log bytes.Buffer
			took, err := tutorial.Run(ctx, string(text), tutorial.Options{
				Dir: t.TempDir(), Binary: binary, Log: &log,
				// Ports are free ones, so that tests can run side by side.
				Env: []string{asCommand + "=1", ort.LibraryEnv + "=" + library(t), "SRC=" + root, "FLUORO_PORT=0"},
			})
			if err != nil {
				t.Fatalf("%v\n\n%s", err, log.String())
			}
			t.Logf("%d commands in %.1f s", took.Steps, took.Elapsed.Seconds())
		})
	}
}
