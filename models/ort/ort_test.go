package ort_test

import (
	"context"
	"errors"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"github.com/fluoronet/fluoro/models"
	"github.com/fluoronet/fluoro/models/modelstest"
	"github.com/fluoronet/fluoro/models/ort"
	"github.com/fluoronet/fluoro/study"
)

func runtime(t *testing.T) *ort.Runtime {
	t.Helper()
	rt, err := ort.New(ort.Options{Library: modelstest.Library(t)})
	if err != nil {
		t.Fatal(err)
	}
	return rt
}

func open(t *testing.T, network string, limit time.Duration) models.Session {
	t.Helper()
	s, err := runtime(t).Open(context.Background(), modelstest.Network(t, network), models.SessionSpec{Inputs: []string{"input"}, Outputs: []string{"value"}, Timeout: limit})
	if err != nil {
		t.Fatal(err)
	}
	return s
}

func image() []models.Tensor {
	return []models.Tensor{{Name: "input", Shape: []int64{1, 1, 4, 4}, Data: make([]float32, 16)}}
}

func TestRun(t *testing.T) {
	s := open(t, "mean", 0)
	in := image()
	in[0].Data[3] = 32
	out, err := s.Run(context.Background(), in)
	if err != nil || len(out) != 1 || out[0].Data[0] != 2 || out[0].Name != "value" {
		t.Fatalf("%v, %v", out, err)
	}
	for range 2 {
		if err := s.Close(); err != nil {
			t.Fatal(err)
		}
	}
	if _, err := s.Run(context.Background(), in); !errors.Is(err, ort.ErrClosed) {
		t.Errorf("error is %v, want ErrClosed", err)
	}
}

func TestStops(t *testing.T) {
	var fault *study.Fault
	_, err := open(t, "endless", 50*time.Millisecond).Run(context.Background(), image())
	if !errors.As(err, &fault) || fault.Reason != study.ModelTimeout {
		t.Errorf("error is %v, want modelTimeout", err)
	}
	ctx, cancel := context.WithTimeout(context.Background(), 50*time.Millisecond)
	defer cancel()
	if _, err := open(t, "endless", 0).Run(ctx, image()); !errors.Is(err, context.DeadlineExceeded) {
		t.Errorf("error is %v, want the context's", err)
	}
}

func TestOpenRefuses(t *testing.T) {
	for _, network := range []string{"external", "externalsub", "custom"} {
		_, err := runtime(t).Open(context.Background(), modelstest.Network(t, network), models.SessionSpec{})
		var fault *study.Fault
		if !errors.As(err, &fault) || fault.Reason != study.ModelInvalid {
			t.Errorf("%s: error is %v, want modelInvalid", network, err)
		}
	}
}

func TestDescribe(t *testing.T) {
	d := runtime(t).Describe()
	if d.Version == "" || d.Provider != "CPU" || d.Threads != 1 || d.Optimisation != "all" || d.Preprocessing != models.PreprocessingVersion {
		t.Errorf("%+v", d)
	}
	if _, err := ort.New(ort.Options{Optimisation: "most"}); err == nil {
		t.Error("an unknown optimisation level is taken")
	}
}

func TestFindLibrary(t *testing.T) {
	there := filepath.Join(t.TempDir(), "libonnxruntime.so.1")
	if err := os.WriteFile(there, nil, 0o600); err != nil {
		t.Fatal(err)
	}
	if got, err := ort.FindLibrary(there); err != nil || got != there {
		t.Errorf("%q, %v", got, err)
	}
	// The environment counts unless a path is given; what is named must be there.
	t.Setenv(ort.LibraryEnv, there)
	if got, err := ort.FindLibrary(""); err != nil || got != there {
		t.Errorf("%q, %v", got, err)
	}
	t.Setenv(ort.LibraryEnv, there+".missing")
	_, err := ort.FindLibrary("")
	if !errors.Is(err, ort.ErrNoLibrary) || !strings.Contains(err.Error(), ort.LibraryEnv) {
		t.Errorf("error is %v", err)
	}
	t.Setenv(ort.LibraryEnv, "")
	if _, err := ort.FindLibrary(""); err != nil && !strings.Contains(err.Error(), "make setup") {
		t.Errorf("error is %v, want one that says what to do", err)
	}
}
