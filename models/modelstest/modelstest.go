// Package modelstest is what the tests of the models room share: the native
// library, the small networks of models/testdata, and packages made of them.
// It is imported by tests only.
package modelstest

import (
	"context"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"testing"

	"github.com/fluoronet/fluoro/internal/testkit"
	"github.com/fluoronet/fluoro/models/ort"
	"github.com/fluoronet/fluoro/models/tolerance"
	"github.com/fluoronet/fluoro/models/worker"
)

// Library returns the path of ONNX Runtime; without it the test is skipped
// with the reason.
func Library(t testing.TB) string {
	t.Helper()
	path, err := ort.FindLibrary("")
	if err != nil {
		beside := filepath.Join(ort.ToolsDir(testkit.Root(t)), "libonnxruntime.so.1")
		path, err = ort.FindLibrary(beside)
	}
	if err != nil {
		t.Skipf("skipped: %v", err)
	}
	return path
}

// Network returns a network of models/testdata.
func Network(t testing.TB, name string) []byte {
	t.Helper()
	raw, err := os.ReadFile(filepath.Join(testkit.Root(t), "models", "testdata", name+".onnx"))
	if err != nil {
		t.Fatal(err)
	}
	return raw
}

// Pool starts a pool whose workers are the running test binary; its TestMain
// must call ServeWorker.
func Pool(t testing.TB, workers int) *worker.Pool {
	t.Helper()
	pool, err := worker.NewPool(context.Background(), worker.Options{Workers: workers, Library: Library(t)})
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _ = pool.Close() }) // always nil
	return pool
}

// ServeWorker turns the process into a model worker or a probe when it was
// started as one, and does not return then.
func ServeWorker() {
	if len(os.Args) < 2 {
		return
	}
	serve := map[string]func(context.Context, io.Reader, io.Writer) error{worker.Subcommand: worker.Main, tolerance.Subcommand: tolerance.Main}[os.Args[1]]
	if serve == nil {
		return
	}
	if err := serve(context.Background(), os.Stdin, os.Stdout); err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(1)
	}
	os.Exit(0)
}
