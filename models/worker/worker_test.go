package worker_test

import (
	"context"
	"errors"
	"os"
	"os/exec"
	"path/filepath"
	"strconv"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/fluoronet/fluoro/models"
	"github.com/fluoronet/fluoro/models/modelstest"
	"github.com/fluoronet/fluoro/models/worker"
	"github.com/fluoronet/fluoro/study"
	"github.com/google/go-cmp/cmp"
)

func TestMain(m *testing.M) {
	modelstest.ServeWorker()
	if len(os.Args) == 4 && os.Args[1] == worker.ProbeArgument {
		worker.Probe(os.Stdout, os.Args[2], os.Args[3])
		return
	}
	os.Exit(m.Run())
}

func spec(seconds time.Duration) models.SessionSpec {
	return models.SessionSpec{Inputs: []string{"input"}, Outputs: []string{"value"}, MemoryMB: 256, Timeout: seconds}
}

func images(batch int) []models.Tensor {
	t := models.Tensor{Name: "input", Shape: []int64{int64(batch), 1, 4, 4}, Data: make([]float32, 16*batch)}
	for i := range t.Data {
		t.Data[i] = float32(i)
	}
	return []models.Tensor{t}
}

func open(t *testing.T, pool *worker.Pool, network string, limit time.Duration) models.Session {
	t.Helper()
	s, err := pool.Open(context.Background(), modelstest.Network(t, network), spec(limit))
	if err != nil {
		t.Fatal(err)
	}
	return s
}

func wantReason(t *testing.T, err error, want study.Reason) {
	t.Helper()
	var fault *study.Fault
	if !errors.As(err, &fault) || fault.Reason != want {
		t.Fatalf("error is %v, want reason %s", err, want)
	}
}

func TestRunsInWorker(t *testing.T) {
	pool := modelstest.Pool(t, 1)
	s := open(t, pool, "mean", 30*time.Second)
	for range 3 {
		out, err := s.Run(context.Background(), images(2))
		if err != nil {
			t.Fatal(err)
		}
		want := []models.Tensor{{Name: "value", Shape: []int64{2, 1}, Data: []float32{7.5, 23.5}}}
		if diff := cmp.Diff(want, out); diff != "" {
			t.Fatal(diff)
		}
	}
	if d := pool.Describe(); d.Engine != "onnxruntime" || d.Version == "" || d.Threads != 1 || d.Optimisation != "all" {
		t.Errorf("described as %+v", d)
	}
	t.Logf("walls: %+v", pool.Confinement())
}

func TestConcurrentRuns(t *testing.T) {
	pool := modelstest.Pool(t, 2)
	s := open(t, pool, "mean", 30*time.Second)
	var wg sync.WaitGroup
	for i := range 8 {
		wg.Go(func() {
			out, err := s.Run(context.Background(), images(i+1))
			if err != nil || len(out[0].Data) != i+1 || out[0].Data[i] != 7.5+16*float32(i) {
				t.Errorf("run %d: %v, %v", i, out, err)
			}
		})
	}
	wg.Wait()
}

func TestEndlessLoopIsKilled(t *testing.T) {
	pool := modelstest.Pool(t, 1)
	s := open(t, pool, "endless", 300*time.Millisecond)
	_, err := s.Run(context.Background(), images(1))
	wantReason(t, err, study.ModelTimeout)

	// The pool is of use at once: the next call gets a fresh worker.
	good := open(t, pool, "mean", 30*time.Second)
	if _, err := good.Run(context.Background(), images(1)); err != nil {
		t.Fatal(err)
	}
}

func TestCancelEndsRun(t *testing.T) {
	pool := modelstest.Pool(t, 1)
	s := open(t, pool, "endless", time.Hour)
	ctx, cancel := context.WithTimeout(context.Background(), 100*time.Millisecond)
	defer cancel()
	if _, err := s.Run(ctx, images(1)); !errors.Is(err, context.DeadlineExceeded) {
		t.Fatalf("error is %v, want the context's", err)
	}
}

func TestMemoryHogFails(t *testing.T) {
	pool := modelstest.Pool(t, 1)
	if !pool.Confinement().Memory {
		t.Skip("skipped: this system has no limit of private memory")
	}
	s := open(t, pool, "hog", time.Minute)
	_, err := s.Run(context.Background(), images(1))
	wantReason(t, err, study.ModelFailed)
	t.Log(err)
}

// A volume may be larger than all that the network declares to need.
func TestLargeInput(t *testing.T) {
	s, err := modelstest.Pool(t, 1).Open(context.Background(), modelstest.Network(t, "mean"), models.SessionSpec{
		Inputs: []string{"input"}, Outputs: []string{"value"}, MemoryMB: 32, Timeout: time.Minute,
	})
	if err != nil {
		t.Fatal(err)
	}
	const batch = 3 << 19 // 96 MB
	in := models.Tensor{Name: "input", Shape: []int64{batch, 1, 4, 4}, Data: make([]float32, 16*batch)}
	for range 2 {
		if out, err := s.Run(context.Background(), []models.Tensor{in}); err != nil || len(out[0].Data) != batch {
			t.Fatal(err)
		}
	}
}

func TestInvalidNetworks(t *testing.T) {
	pool := modelstest.Pool(t, 1)
	mean := modelstest.Network(t, "mean")
	for name, network := range map[string][]byte{
		"not ONNX":     []byte("this is not a network, whatever its name says"),
		"empty":        {},
		"truncated":    mean[:len(mean)/2],
		"external":     modelstest.Network(t, "external"),
		"external sub": modelstest.Network(t, "externalsub"),
		"custom":       modelstest.Network(t, "custom"),
		"orm format":   append([]byte("\x20\x00\x00\x00ORTM"), make([]byte, 64)...),
	} {
		t.Run(name, func(t *testing.T) {
			_, err := pool.Open(context.Background(), network, spec(time.Minute))
			wantReason(t, err, study.ModelInvalid)
		})
	}
	s := open(t, pool, "mean", time.Minute)
	wrong := images(1)
	wrong[0].Shape = []int64{1, 1, 2, 8}
	_, err := s.Run(context.Background(), wrong)
	wantReason(t, err, study.ModelFailed)
}

// A worker that somebody ends is replaced: that is no fault of the network.
func TestKilledWorkerIsReplaced(t *testing.T) {
	pool := modelstest.Pool(t, 1)
	s := open(t, pool, "mean", time.Minute)
	for _, pid := range children(t) {
		p, err := os.FindProcess(pid)
		if err != nil {
			t.Fatal(err)
		}
		if err := p.Kill(); err != nil {
			t.Fatal(err)
		}
	}
	if _, err := s.Run(context.Background(), images(1)); err != nil {
		t.Fatal(err)
	}
}

func TestCloseEndsRunningCall(t *testing.T) {
	pool := modelstest.Pool(t, 1)
	s := open(t, pool, "endless", time.Hour)
	ended := make(chan error)
	started := make(chan struct{})
	go func() {
		close(started)
		_, err := s.Run(context.Background(), images(1))
		ended <- err
	}()
	<-started
	if err := pool.Close(); err != nil {
		t.Fatal(err)
	}
	if err := <-ended; !errors.Is(err, worker.ErrClosed) {
		t.Fatalf("error is %v, want ErrClosed", err)
	}
	if _, err := s.Run(context.Background(), images(1)); !errors.Is(err, worker.ErrClosed) {
		t.Errorf("error after Close is %v, want ErrClosed", err)
	}
	if left := children(t); len(left) != 0 {
		t.Errorf("workers %v are left", left)
	}
}

func TestNoLibrary(t *testing.T) {
	missing := filepath.Join(t.TempDir(), "libonnxruntime.so.1")
	_, err := worker.NewPool(context.Background(), worker.Options{Library: missing})
	if err == nil || !strings.Contains(err.Error(), missing) {
		t.Fatalf("error is %v", err)
	}
	notELF := filepath.Join(t.TempDir(), "libonnxruntime.so.1")
	if err := os.WriteFile(notELF, []byte("no library"), 0o600); err != nil {
		t.Fatal(err)
	}
	_, err = worker.NewPool(context.Background(), worker.Options{Library: notELF})
	var fault *study.Fault
	if err == nil || errors.As(err, &fault) || !strings.Contains(err.Error(), notELF) {
		t.Fatalf("error is %v, want a node's error that names the file", err)
	}
}

// children are this process's live workers.
func children(t *testing.T) []int {
	t.Helper()
	out, err := exec.Command("pgrep", "-P", strconv.Itoa(os.Getpid()), "-f", worker.Subcommand).Output()
	var exit *exec.ExitError
	if err != nil && !errors.As(err, &exit) {
		t.Skipf("skipped: no pgrep: %v", err)
	}
	var pids []int
	for _, field := range strings.Fields(string(out)) {
		pid, err := strconv.Atoi(field)
		if err != nil {
			t.Fatal(err)
		}
		pids = append(pids, pid)
	}
	return pids
}
